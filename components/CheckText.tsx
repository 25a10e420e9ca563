import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import type { TextPlace } from '../core/report/check-text.ts';
import type { FoundGroup } from '../core/report/found.ts';
import { countOf } from '../core/text/fill.ts';
import { Coverage } from './Coverage.tsx';
import { FoundList } from './FoundList.tsx';
import { pieces } from './text-pieces.ts';
import { panelWords } from './words/panel-words.ts';

export interface CheckedText {
  readonly text: string;
  readonly places: readonly TextPlace[];
  readonly groups: readonly FoundGroup[];
}

interface Props {
  /** What is in the field; the caller keeps it, so that it outlives a change of tabs and nothing else. */
  readonly text: string;
  readonly checked: CheckedText | undefined;
  readonly edition: number;
  readonly opened: CardView | undefined;
  readonly language: Language;
  readonly onText: (text: string) => void;
  readonly onCheck: (text: string) => void;
  readonly onOpen: (id: string | undefined) => void;
}

// Far more than any post or article; more would keep the panel busy for seconds.
const longest = 200_000;

/** A field for text that no script of ours can read where it stands: documents, PDFs, messages. */
export const CheckText = (props: Props) => {
  const { text, checked, edition, opened, language, onText, onCheck, onOpen } = props;
  const words = panelWords[language];
  const checkByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onCheck(text);
  };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onCheck(text);
        }}
      >
        <label for="text-to-check">{words.textLabel}</label>
        <textarea
          id="text-to-check"
          rows={7}
          maxLength={longest}
          value={text}
          aria-describedby="text-hint"
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={checkByKey}
        />
        <p class="fine" id="text-hint">
          {words.textHint}
        </p>
        <p class="row">
          <button type="submit" class="action">
            {words.check}
          </button>
          <button type="button" class="link" onClick={() => onText('')}>
            {words.clear}
          </button>
        </p>
      </form>
      <p role="status" class="sum">
        {checked &&
          (checked.places.length > 0
            ? `${countOf(words.textMentions, checked.places.length, language)}, ${countOf(words.records, checked.groups.length, language)}`
            : words.notInText)}
      </p>
      {checked && (
        <>
          {checked.places.length > 0 && (
            <p class="checked-text" lang="">
              {pieces(checked.text, checked.places).map(({ text: piece, place }) =>
                place ? (
                  // A link, not a button: a button is a box, and its words would not wrap with the rest.
                  <a
                    key={place.id}
                    class="marked"
                    href={`#found-${place.record}`}
                    onClick={() => onOpen(place.record)}
                  >
                    {piece}
                  </a>
                ) : (
                  piece
                ),
              )}
            </p>
          )}
          <FoundList groups={checked.groups} opened={opened} language={language} onOpen={onOpen} />
          <Coverage groups={checked.groups} edition={edition} language={language} />
        </>
      )}
    </>
  );
};
