import { markStyles, type Underline } from '../core/card/mark-style.ts';
import type { Language } from '../core/dataset/language.ts';
import { optionsWords } from './words/options-words.ts';

interface Props {
  readonly underline: Underline;
  readonly language: Language;
}

/** What each kind of mark looks like with the lines of a choice. */
export const LineExample = ({ underline, language }: Props) => (
  <span class="example">
    {markStyles.map((style) => (
      <span key={style} class={`line-${underline}-${style}`}>
        {optionsWords[language].examples[style]}
      </span>
    ))}
  </span>
);
