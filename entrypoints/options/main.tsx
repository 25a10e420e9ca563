import { render } from 'preact';
import { useState } from 'preact/hooks';
import { OptionsPage } from '../../components/OptionsPage.tsx';
import { optionsStyle } from '../../components/options-style.ts';
import { pageStyle } from '../../components/page-style.ts';
import { optionsWords } from '../../components/words/options-words.ts';
import { type Choices, readChoices, writeChoices } from '../../core/protocol/choices.ts';
import { adoptStyle } from '../../platform/adopt-style.ts';
import { hourMs, timeOfDay } from '../../platform/clock.ts';
import { saveFile } from '../../platform/files.ts';
import { request } from '../../platform/own-port.ts';

const load = async () => {
  const [choices, { language }, { host }] = await Promise.all([
    request({ type: 'choices' }),
    request({ type: 'about' }),
    request({ type: 'asked-from' }),
  ]);
  return { choices, language, host };
};

const OptionsSurface = ({ loaded }: { readonly loaded: Awaited<ReturnType<typeof load>> }) => {
  const [choices, setChoices] = useState<Choices>(loaded.choices);
  const [language, setLanguage] = useState(loaded.language);
  document.documentElement.lang = language;
  document.title = `${optionsWords[language].title} · Qantar Facts`;

  const show = async (next: Choices) => {
    setChoices(next);
    setLanguage((await request({ type: 'about' })).language);
  };
  const save = async (next: Choices) => {
    setChoices(next);
    await show(await request({ type: 'set-choices', choices: next }));
  };
  const { pausedUntil } = choices.switches;
  const now = Date.now();
  return (
    <OptionsPage
      language={language}
      choices={choices}
      pausedUntil={pausedUntil > now ? timeOfDay(pausedUntil) : undefined}
      askedFrom={loaded.host ?? undefined}
      onChange={(next) => void save(next)}
      onPause={(isPaused) =>
        void save({
          ...choices,
          switches: { ...choices.switches, pausedUntil: isPaused ? Date.now() + hourMs : 0 },
        })
      }
      onExport={() => saveFile('qantar-facts-settings.json', writeChoices(choices), 'application/json')}
      onImport={async (file) => {
        const read = readChoices(await file.text());
        if (read) await save(read);
        return read !== undefined;
      }}
      onReset={() => void request({ type: 'reset' }).then(show)}
    />
  );
};

adoptStyle(pageStyle + optionsStyle);
render(<OptionsSurface loaded={await load()} />, document.body);
