import type { SourceView } from '../core/card/card-view-sources.ts';
import type { CardWords } from '../core/card/card-words.ts';
import { safeHref } from '../core/card/safe-href.ts';
import type { Language } from '../core/dataset/language.ts';
import { countOf, fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';

interface Props {
  readonly sources: readonly SourceView[];
  readonly isSingleOrigin: boolean;
  readonly words: CardWords;
  readonly language: Language;
}

// What a reader sees before unfolding.
const shownAtOnce = 2;

const media: ReadonlySet<SourceView['kind']> = new Set(['agency', 'newspaper', 'broadcaster']);

/** Who stands behind the record: publisher, date, what kind of body it is and whose. */
export const Sources = ({ sources, isSingleOrigin, words, language }: Props) => {
  if (sources.length === 0) return null;
  const rest = sources.slice(shownAtOnce);
  const item = (source: SourceView, place: number) => (
    <li key={place} value={place + 1}>
      <SourceLine source={source} place={place} words={words} language={language} />
    </li>
  );
  return (
    <section class="sources" aria-label={words.sources}>
      <ol>{sources.slice(0, shownAtOnce).map(item)}</ol>
      {isSingleOrigin && <p class="note">{words.singleOrigin}</p>}
      {rest.length > 0 && (
        <details class="fold">
          <summary>{countOf(words.moreSources, rest.length, language)}</summary>
          <ol start={shownAtOnce + 1}>{rest.map((source, i) => item(source, i + shownAtOnce))}</ol>
        </details>
      )}
    </section>
  );
};

type LineProps = { readonly source: SourceView; readonly place: number } & Pick<Props, 'words' | 'language'>;

const SourceLine = ({ source, place, words, language }: LineProps) => {
  const href = safeHref(source.url);
  const isMedia = media.has(source.kind);
  // "Independent media" says enough of a newspaper; whose a court is, everybody knows.
  const isOwnerKnown = isMedia && source.ownership !== 'unknown';
  const about = [
    !isOwnerKnown && words.sourceKinds[source.kind],
    isMedia && words.ownerships[source.ownership],
    source.fundedBy && fill(words.fundedBy, { who: source.fundedBy }),
  ];
  return (
    <>
      <span class="fine number" aria-hidden="true">
        {place + 1}
      </span>
      <span class="publisher">
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            {source.publisher}
            <span class="unseen"> ({words.newTab})</span>
          </a>
        ) : (
          source.publisher
        )}
      </span>
      <time class="fine" dateTime={source.published}>
        {source.published ? formatDate(source.published, language, 'short') : words.undated}
      </time>
      <span class={source.fundedBy ? 'fine about funded' : 'fine about'}>
        {about.filter(Boolean).join(', ')} · <cite lang={source.lang}>{source.title}</cite>
      </span>
    </>
  );
};
