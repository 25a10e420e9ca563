import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import type { ReaderState } from '../core/update/reader-state.ts';
import { panelWords } from './words/panel-words.ts';
import { updateWords } from './words/update-words.ts';

/** How the edition came here and whether it is the newest. */
export interface UpdateShown {
  readonly state: ReaderState;
  readonly from: 'package' | 'channel';
  readonly sha256?: string | undefined;
  /** When the channel last answered, in words. */
  readonly checkedAt?: string | undefined;
  /** What the last check came to, for somebody who reports a fault. */
  readonly details?: string | undefined;
  readonly isChecking: boolean;
}

interface Props {
  readonly update: UpdateShown;
  readonly language: Language;
  readonly onCheckNow: () => void;
}

// Nothing could be asked: a button would promise too much.
const hopeless: ReadonlySet<ReaderState> = new Set(['unavailable', 'off', 'no-access', 'paused-trust']);

export const UpdateState = ({ update, language, onCheckNow }: Props) => {
  const words = panelWords[language];
  const { state, from, sha256, checkedAt, details, isChecking } = update;
  return (
    <section class="update">
      <p role="status">
        <b>{updateWords[language].states[state]}</b>
      </p>
      <p>{from === 'channel' ? words.fromChannel : words.fromPackage}</p>
      {checkedAt && <p class="fine">{fill(words.checkedOn, { time: checkedAt })}</p>}
      {!hopeless.has(state) && (
        <p class="row">
          <button type="button" class="action" disabled={isChecking} onClick={onCheckNow}>
            {words.checkNow}
          </button>
        </p>
      )}
      {sha256 && (
        <p class="fine">
          {words.fingerprint}: <code>{sha256}</code>
        </p>
      )}
      {details && (
        <p class="fine">
          <code>{details}</code>
        </p>
      )}
    </section>
  );
};
