import { useId } from 'preact/hooks';
import { type Language, languages } from '../core/dataset/language.ts';
import { pageWords } from './words/page-words.ts';

interface Props {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Each language under its own name, so that a reader finds it whatever the page speaks. */
export const LanguageSwitch = ({ language, onLanguage }: Props) => {
  const name = useId();
  return (
    <fieldset class="languages">
      <legend class="unseen">{pageWords[language].language}</legend>
      {languages.map((each) => (
        <label key={each} lang={each}>
          <input type="radio" name={name} checked={each === language} onChange={() => onLanguage(each)} />
          <span>{pageWords[each].name}</span>
        </label>
      ))}
    </fieldset>
  );
};
