import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import type { TextPlace } from '../core/report/check-text.ts';
import type { FoundGroup } from '../core/report/found.ts';
import { countOf, fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';
import { Coverage } from './Coverage.tsx';
import { FoundList, type FoundListProps } from './FoundList.tsx';
import { pieces } from './text-pieces.ts';
import { dateWords } from './words/date-words.ts';
import { deskWords } from './words/desk-words.ts';
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
  /** When the text was published, `YYYY-MM-DD`, or nothing. */
  readonly day: string;
  readonly onDay: (day: string) => void;
  /** When the page beside the panel was published: a text is often from there. */
  readonly pageDay?: string | undefined;
  readonly onReply: FoundListProps['onReply'];
  readonly findingOf: FoundListProps['findingOf'];
  /** The moderator's desk. */
  readonly children?: ComponentChildren;
}

// Far more than any post or article; more would keep the panel busy for seconds.
const longest = 200_000;

/** A field for text that no script of ours can read where it stands: documents, PDFs, messages. */
export const CheckText = (props: Props) => {
  const { text, checked, edition, opened, language, day, onText, onDay, onCheck, onOpen } = props;
  const desk = deskWords[language];
  const words = panelWords[language];
  const field = useRef<HTMLTextAreaElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const isByKey = useRef(false);
  const checkByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    isByKey.current = true;
    onCheck(text);
  };
  // Whoever checks post after post by keyboard goes on in the list, and back to the field with N.
  useEffect(() => {
    if (isByKey.current) results.current?.querySelector<HTMLElement>('.title')?.focus();
    isByKey.current = false;
  }, [checked]);
  const startAnew = (event: KeyboardEvent) => {
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const isWriting = event.target instanceof Element && event.target.matches('input,textarea,select');
    if (event.code !== 'KeyN' || !isPlain || isWriting) return;
    event.preventDefault();
    field.current?.focus();
    field.current?.select();
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
          ref={field}
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
        <label class="field">
          {desk.day}
          <input
            type="date"
            min="2022-01-02"
            value={day}
            aria-describedby="day-hint"
            onChange={(event) => onDay(event.currentTarget.value)}
          />
        </label>
        <p class="fine" id="day-hint">
          {desk.dayHint}
        </p>
        {props.pageDay && props.pageDay !== day && (
          <p class="fine beside">
            {fill(dateWords[language].besides, { date: formatDate(props.pageDay, language) })}{' '}
            <button type="button" class="link" onClick={() => onDay(props.pageDay ?? '')}>
              {dateWords[language].takeDay}
            </button>
          </p>
        )}
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
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut to the field above.
        <div ref={results} onKeyDown={startAnew}>
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
          <FoundList
            groups={checked.groups}
            opened={opened}
            language={language}
            onOpen={onOpen}
            onReply={props.onReply}
            findingOf={props.findingOf}
          />
          {checked.groups.length > 0 && props.children}
          <Coverage groups={checked.groups} edition={edition} language={language} />
        </div>
      )}
    </>
  );
};
