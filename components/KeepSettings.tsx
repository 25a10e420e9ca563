import { useState } from 'preact/hooks';
import type { OptionsPageProps } from './OptionsPage.tsx';
import { optionsWords } from './words/options-words.ts';

type Props = Pick<OptionsPageProps, 'language' | 'onExport' | 'onImport' | 'onReset'>;

/** Takes the settings along as a file, or lets go of all of them; that is asked twice, since it cannot be undone. */
export const KeepSettings = ({ language, onExport, onImport, onReset }: Props) => {
  const words = optionsWords[language];
  const [isAsking, setIsAsking] = useState(false);
  const [outcome, setOutcome] = useState('');
  const load = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) setOutcome((await onImport(file)) ? words.imported : words.badFile);
  };
  const reset = () => {
    setIsAsking(false);
    setOutcome(words.wasReset);
    onReset();
  };
  return (
    <section class="keep">
      <h2>{words.keep}</h2>
      <p class="row">
        <button type="button" class="link" onClick={onExport}>
          {words.exportFile}
        </button>
        <label class="file">
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => void load(event.currentTarget)}
          />
          <span>{words.importFile}</span>
        </label>
        {!isAsking && (
          <button type="button" class="link" onClick={() => setIsAsking(true)}>
            {words.reset}
          </button>
        )}
      </p>
      {isAsking && (
        <div class="asked">
          <p>{words.resetNote}</p>
          <p class="row">
            <button type="button" class="action" onClick={reset}>
              {words.confirmReset}
            </button>
            <button type="button" class="link" onClick={() => setIsAsking(false)}>
              {words.cancel}
            </button>
          </p>
        </div>
      )}
      <p role="status">{outcome}</p>
    </section>
  );
};
