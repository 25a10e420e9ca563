import type { Language } from '../core/dataset/language.ts';
import { countOf, fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';
import { formatNumber } from '../core/text/format-number.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Switch } from './Switch.tsx';
import { UpdateLine, type UpdateLineProps } from './UpdateLine.tsx';
import { cardWords } from './words/card-words.ts';
import { optionsWords } from './words/options-words.ts';
import { pageWords } from './words/page-words.ts';

export interface PopupProps {
  readonly language: Language;
  /** The host of the page in the tab; absent where the extension cannot run, such as the browser's own pages. */
  readonly site?: string | undefined;
  readonly isOn: boolean;
  /** Mentions marked or markable on the page; absent while nobody has answered. */
  readonly mentions?: number | undefined;
  readonly edition?: { readonly number: number; readonly date: string } | undefined;
  /** How new the edition is. */
  readonly update?: Omit<UpdateLineProps, 'language'> | undefined;
  readonly onSwitchSite: (isOn: boolean) => void;
  readonly onOpenTimeline: () => void;
  readonly onOpenPanel: () => void;
  readonly onOpenSettings: () => void;
  /** Off everywhere: for good, or until a time of day (`HH:MM`). */
  readonly off?: 'everywhere' | { readonly until: string } | undefined;
  /** Turns everything off for an hour, or on again. */
  readonly onPause: (isPaused: boolean) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The toolbar button's window: what is going on at this site, and the switch for it. */
export const Popup = (props: PopupProps) => {
  const { language, site, isOn, edition, off, onSwitchSite, onOpenTimeline, onLanguage } = props;
  const words = pageWords[language];
  const more = optionsWords[language];
  return (
    <main class="page popup" lang={language}>
      <h1>Qantar Facts</h1>
      <section aria-label={words.thisSite} class="site">
        {off ? (
          <>
            <p role="status">
              {off === 'everywhere' ? words.offEverywhere : fill(more.paused, { time: off.until })}
            </p>
            <button type="button" class="link" onClick={() => props.onPause(false)}>
              {more.resume}
            </button>
          </>
        ) : site === undefined ? (
          <p>{words.siteUnavailable}</p>
        ) : (
          <>
            <Switch label={site} note={words.switchSite} isOn={isOn} onSwitch={onSwitchSite} />
            <Mentions {...props} />
          </>
        )}
      </section>
      <button type="button" class="action" onClick={props.onOpenPanel}>
        {words.openPanel}
      </button>
      <button type="button" class="action" onClick={onOpenTimeline}>
        {words.openTimelinePage}
      </button>
      <p class="row">
        {!off && (
          <button type="button" class="link" onClick={() => props.onPause(true)}>
            {more.pause}
          </button>
        )}
        <button type="button" class="link" onClick={props.onOpenSettings}>
          {more.title}
        </button>
      </p>
      <LanguageSwitch language={language} onLanguage={onLanguage} />
      <p class="fine foot">
        {edition
          ? fill(cardWords[language].edition, {
              n: formatNumber(edition.number, language),
              date: formatDate(edition.date, language),
            })
          : words.noEdition}
        <br />
        {props.update && (
          <>
            <UpdateLine language={language} {...props.update} />
            <br />
          </>
        )}
        {words.privacy}
      </p>
    </main>
  );
};

const Mentions = ({ language, isOn, mentions }: PopupProps) => {
  const words = pageWords[language];
  if (!isOn) return <p role="status">{words.siteOff}</p>;
  if (mentions === undefined) return <p role="status">{words.siteOn}</p>;
  return (
    <p role="status">
      {mentions > 0 ? countOf(words.mentions, mentions, language) : words.noMentions}
      {/* A page without marks is easily taken for a page that was checked and found true. */}
      {mentions === 0 && <span class="fine">{words.noMentionsNote}</span>}
    </p>
  );
};
