import { render } from 'preact';
import { WelcomePage } from '../../components/WelcomePage.tsx';
import { welcomeWords } from '../../components/words/welcome-words.ts';
import { viewCard } from '../../core/card/card-view.ts';
import type { EditionIndex } from '../../core/card/card-view-index.ts';
import type { Language } from '../../core/dataset/language.ts';
import type { TextPlace } from '../../core/report/check-text.ts';

const nothing = () => undefined;

const named: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  ru: [
    ['Январские события', 'event.january-events'],
    ['238 человек', 'deaths-total'],
    ['20 тысячах террористов', 'claim.unproven'],
  ],
  kk: [
    ['Қаңтар оқиғасы', 'event.january-events'],
    ['238 адам', 'deaths-total'],
    ['20 мың террорист', 'claim.unproven'],
  ],
  en: [
    ['January 2022 events', 'event.january-events'],
    ['238 people', 'deaths-total'],
    ['20,000 terrorists', 'claim.unproven'],
  ],
};

const placesIn = (language: Language): TextPlace[] =>
  named[language].map(([text, record], id) => {
    const start = welcomeWords[language].text.indexOf(text);
    return { id, record, text, start, end: start + text.length, before: '', after: '' };
  });

/** The first run with the card of a figure open. */
export const showWelcome = (
  root: HTMLElement,
  index: EditionIndex,
  language: Language,
  theme: 'light' | 'dark',
) => {
  render(
    <WelcomePage
      language={language}
      theme={theme}
      places={placesIn(language)}
      kindOf={(record) => index.byId.get(record)?.kind}
      cardOf={(record) => viewCard(index, record, language)}
      onCopy={async () => true}
      onLanguage={nothing}
      onOpenTimeline={nothing}
      onOpenSettings={nothing}
    />,
    root,
  );
  root.querySelector<HTMLElement>('.mark.figure')?.click();
};
