import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import type { FoundGroup, FoundPlace } from '../core/report/found.ts';
import type { SaidFinding } from '../core/report/say-finding.ts';
import { fill } from '../core/text/fill.ts';
import { RecordEntry } from './RecordEntry.tsx';
import { deskWords } from './words/desk-words.ts';
import { panelWords } from './words/panel-words.ts';

export interface FoundListProps {
  readonly groups: readonly FoundGroup[];
  readonly opened: CardView | undefined;
  readonly language: Language;
  readonly onOpen: (id: string | undefined) => void;
  /** Shows a place in the text it was found in; without it the words stand there to be read only. */
  readonly onShow?: ((id: number) => void) | undefined;
  /** Copies a reply about a record. */
  readonly onReply?: ((group: FoundGroup) => void) | undefined;
  /** What the record says of the number at a place, in words. */
  readonly findingOf?: ((place: FoundPlace) => SaidFinding | undefined) | undefined;
}

// Physical keys, so that they are the same on Russian, Kazakh and Latin layouts; they work inside the list only.
const steps: Readonly<Record<string, number>> = { KeyJ: 1, KeyK: -1 };
const buttons: Readonly<Record<string, string>> = { KeyR: '.reply', KeyS: 'button.place' };

const isPlain = (event: KeyboardEvent) =>
  !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

const handleKey = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
  const entry = event.target instanceof Element ? event.target.closest('.record-entry') : null;
  if (!isPlain(event) || !entry) return;
  const by = steps[event.code];
  const pressed = buttons[event.code];
  if (by !== undefined) {
    const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('.title')];
    const at = titles.findIndex((title) => entry.contains(title));
    titles[(at + by + titles.length) % titles.length]?.focus();
  } else if (pressed !== undefined) entry.querySelector<HTMLElement>(pressed)?.click();
  else return;
  event.preventDefault();
};

const isChecked = ({ kind }: FoundGroup) => kind === 'figure' || kind === 'claim';

/** What is said of a record's numbers, each thing once; the page's own day is said above the list. */
const findingsOf = ({ places }: FoundGroup, say: FoundListProps['findingOf']): SaidFinding[] => {
  const all = say ? places.flatMap((place) => say(place) ?? []) : [];
  return [...new Map(all.map((finding) => [finding.said, finding])).values()];
};

/** What was found, by record: what can be held against a record first. */
export const FoundList = (props: FoundListProps) => {
  const { groups, opened, language, onOpen, onShow, onReply, findingOf } = props;
  const words = panelWords[language];
  const part = (title: string, some: readonly FoundGroup[]) =>
    some.length > 0 && (
      <section class="found">
        <h2>{title}</h2>
        <ol>
          {some.map((group) => (
            <RecordEntry
              key={group.record}
              {...group}
              id={group.record}
              opened={opened?.id === group.record ? opened : undefined}
              language={language}
              onOpen={onOpen}
            >
              <div class="where">
                <ul class="places">
                  {group.places.map(({ id, text }) => (
                    <li key={id}>
                      {onShow ? (
                        <button
                          type="button"
                          class="place"
                          title={fill(words.show, { text })}
                          onClick={() => onShow(id)}
                        >
                          {text}
                        </button>
                      ) : (
                        <span class="place">{text}</span>
                      )}
                    </li>
                  ))}
                </ul>
                {onReply && (
                  <button type="button" class="link reply" onClick={() => onReply(group)}>
                    {deskWords[language].copyReply}
                  </button>
                )}
              </div>
              {findingsOf(group, findingOf).map(({ said, publishedBy }) => (
                <p key={said} class="finding">
                  {said}
                  {publishedBy && <span class="fine"> {publishedBy}</span>}
                </p>
              ))}
            </RecordEntry>
          ))}
        </ol>
      </section>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are shortcuts to the buttons inside.
    <div class="found-list" onKeyDown={handleKey}>
      {part(words.figuresAndClaims, groups.filter(isChecked))}
      {part(
        words.otherRecords,
        groups.filter((group) => !isChecked(group)),
      )}
    </div>
  );
};
