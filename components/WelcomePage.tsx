import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import type { Kind } from '../core/dataset/record.ts';
import type { TextPlace } from '../core/report/check-text.ts';
import type { Copy } from './CardActions.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SampleText } from './SampleText.tsx';
import { welcomeWords } from './words/welcome-words.ts';

export interface WelcomePageProps {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** Mentions in the sample text, found by the same rules as on any page. */
  readonly places: readonly TextPlace[];
  readonly kindOf: (record: string) => Kind | undefined;
  readonly cardOf: (record: string) => CardView | undefined;
  readonly onCopy: Copy;
  readonly onLanguage: (language: Language) => void;
  readonly onOpenTimeline: () => void;
  readonly onOpenSettings: () => void;
}

/** The first run: a text with marks that open real cards, and what to expect of them. */
export const WelcomePage = (props: WelcomePageProps) => {
  const { language, onLanguage, onOpenTimeline, onOpenSettings } = props;
  const words = welcomeWords[language];
  return (
    <main class="page welcome" lang={language}>
      <header>
        <LanguageSwitch language={language} onLanguage={onLanguage} />
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      <h2>{words.try}</h2>
      <p>{words.tryHint}</p>
      <SampleText key={language} {...props} />
      <h2>{words.lines}</h2>
      <ul class="lines">
        {(['solid', 'dotted', 'wavy'] as const).map((line) => (
          <li key={line}>
            <span class={line} aria-hidden="true">
              {'        '}
            </span>
            {words[line]}
          </li>
        ))}
      </ul>
      <h2>{words.promises}</h2>
      <ul>
        {[words.attributed, words.unmarked, words.local, words.quiet, words.keys].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p class="row">
        <button type="button" class="action" onClick={onOpenTimeline}>
          {words.openTimeline}
        </button>
        <button type="button" class="action" onClick={onOpenSettings}>
          {words.openSettings}
        </button>
      </p>
    </main>
  );
};
