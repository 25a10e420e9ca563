import { useState } from 'preact/hooks';
import { type Underline, underlines } from '../core/card/mark-style.ts';
import type { Language } from '../core/dataset/language.ts';
import { languages } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { Choice } from './Choice.tsx';
import { KeepSettings } from './KeepSettings.tsx';
import { LineExample } from './LineExample.tsx';
import { SiteList } from './SiteList.tsx';
import { Switch } from './Switch.tsx';
import { Templates } from './Templates.tsx';
import { deskWords } from './words/desk-words.ts';
import { optionsWords } from './words/options-words.ts';
import { pageWords } from './words/page-words.ts';

const delays = [300, 500, 800, 0] as const;

/** What the page shows and changes; the same shape as what is stored, so nothing has to be carried over by hand. */
export interface OptionsState {
  readonly settings: {
    readonly version: 1;
    readonly language: Language | 'auto';
    readonly dwellMs: (typeof delays)[number];
    readonly underline: Underline;
    readonly marksAll: boolean;
    readonly updates: boolean;
    readonly templates: readonly { readonly name: string; readonly text: string }[];
  };
  readonly switches: {
    readonly isOn: boolean;
    readonly pausedUntil: number;
    readonly off: readonly string[];
    readonly on: readonly string[];
  };
}

export interface OptionsPageProps {
  readonly language: Language;
  readonly choices: OptionsState;
  /** When a pause ends, `HH:MM`; absent where none is on. */
  readonly pausedUntil?: string | undefined;
  /** The site whose card sent the reader here. */
  readonly askedFrom?: string | undefined;
  readonly onChange: (choices: OptionsState) => void;
  readonly onPause: (isPaused: boolean) => void;
  readonly onExport: () => void;
  /** False where the file is none of ours. */
  readonly onImport: (file: File) => Promise<boolean>;
  readonly onReset: () => void;
}

/** All settings on one page; every change holds at once. */
export const OptionsPage = (props: OptionsPageProps) => {
  const { language, choices, pausedUntil, askedFrom, onChange, onPause } = props;
  const { settings, switches } = choices;
  const words = optionsWords[language];
  const [isSaved, setIsSaved] = useState(false);
  const change = (next: Partial<OptionsState>) => {
    setIsSaved(true);
    onChange({ ...choices, ...next });
  };
  const set = (next: Partial<OptionsState['settings']>) => change({ settings: { ...settings, ...next } });
  const turn = (next: Partial<OptionsState['switches']>) => change({ switches: { ...switches, ...next } });
  return (
    <main class="page options" lang={language}>
      <header>
        <h1>{words.title}</h1>
        <p role="status" class="fine">
          {isSaved && words.saved}
        </p>
      </header>
      {askedFrom && !switches.off.includes(askedFrom) && (
        <p class="asked">
          {fill(words.askedFrom, { site: askedFrom })}{' '}
          <button
            type="button"
            class="link"
            onClick={() =>
              turn({
                off: [...switches.off, askedFrom].sort(),
                on: switches.on.filter((site) => site !== askedFrom),
              })
            }
          >
            {words.offHere}
          </button>
        </p>
      )}
      <Choice
        title={pageWords[language].language}
        options={(['auto', ...languages] as const).map((value) => ({
          value,
          label: value === 'auto' ? words.autoLanguage : pageWords[value].name,
          ...(value !== 'auto' && { lang: value }),
        }))}
        chosen={settings.language}
        onChoose={(value) => set({ language: value })}
      />
      <section>
        <h2>{words.cards}</h2>
        <Choice
          title={words.delay}
          options={delays.map((value) => ({ value, label: words.delays[value] }))}
          chosen={settings.dwellMs}
          onChoose={(value) => set({ dwellMs: value })}
        />
        <Choice
          title={words.underline}
          options={underlines.map((value) => ({
            value,
            label: words.underlines[value],
            example: <LineExample underline={value} language={language} />,
          }))}
          chosen={settings.underline}
          onChoose={(underline) => set({ underline })}
        />
        <Switch
          label={words.marksAll}
          note={words.marksAllNote}
          isOn={settings.marksAll}
          onSwitch={(marksAll) => set({ marksAll })}
        />
        <p class="fine">{words.openPages}</p>
        <Switch
          label={words.updates}
          note={words.updatesNote}
          isOn={settings.updates}
          onSwitch={(updates) => set({ updates })}
        />
      </section>
      <section>
        <h2>{words.where}</h2>
        <Switch label={words.everywhere} isOn={switches.isOn} onSwitch={(isOn) => turn({ isOn })} />
        {switches.isOn && (
          <p class="pause">
            {pausedUntil && `${fill(words.paused, { time: pausedUntil })} `}
            <button type="button" class="link" onClick={() => onPause(!pausedUntil)}>
              {pausedUntil ? words.resume : words.pause}
            </button>
          </p>
        )}
        <SiteList
          title={words.offSites}
          sites={switches.off}
          language={language}
          onSites={(off) => turn({ off, on: switches.on.filter((site) => !off.includes(site)) })}
        />
        <SiteList
          title={words.onSites}
          note={words.privateNote}
          sites={switches.on}
          language={language}
          onSites={(on) => turn({ on, off: switches.off.filter((site) => !on.includes(site)) })}
        />
      </section>
      <section>
        <h2>{deskWords[language].desk}</h2>
        <Templates
          key={language}
          language={language}
          templates={settings.templates}
          onTemplates={(templates) => set({ templates })}
        />
      </section>
      <KeepSettings {...props} />
    </main>
  );
};
