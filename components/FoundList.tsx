import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import type { FoundGroup } from '../core/report/found.ts';
import { fill } from '../core/text/fill.ts';
import { RecordEntry } from './RecordEntry.tsx';
import { panelWords } from './words/panel-words.ts';

interface Props {
  readonly groups: readonly FoundGroup[];
  readonly opened: CardView | undefined;
  readonly language: Language;
  readonly onOpen: (id: string | undefined) => void;
  /** Shows a place in the text it was found in; without it the words stand there to be read only. */
  readonly onShow?: ((id: number) => void) | undefined;
}

const isChecked = ({ kind }: FoundGroup) => kind === 'figure' || kind === 'claim';

/** What was found, by record: what can be held against a record first. */
export const FoundList = ({ groups, opened, language, onOpen, onShow }: Props) => {
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
            </RecordEntry>
          ))}
        </ol>
      </section>
    );
  return (
    <>
      {part(words.figuresAndClaims, groups.filter(isChecked))}
      {part(
        words.otherRecords,
        groups.filter((group) => !isChecked(group)),
      )}
    </>
  );
};
