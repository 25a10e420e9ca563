import type { CardView } from '../core/card/card-view.ts';
import type { RecordLink } from '../core/card/card-view-index.ts';
import type { CardWords } from '../core/card/card-words.ts';
import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';
import { FigureHistory } from './FigureHistory.tsx';
import { LatestValue } from './LatestValue.tsx';
import { LegalFacts } from './LegalFacts.tsx';
import { MiniTimeline } from './MiniTimeline.tsx';
import { type OpenRecord, RecordLinks } from './RecordLinks.tsx';
import { SourceRefs } from './SourceRefs.tsx';
import { Sources } from './Sources.tsx';

interface Props {
  readonly view: CardView;
  readonly words: CardWords;
  readonly language: Language;
  /** Unfolds the long text; where there is room for it. */
  readonly isWhole?: boolean;
  /** What the page says was compared above: the value of today stands there already. */
  readonly hasFinding?: boolean;
  readonly onOpenRecord?: OpenRecord;
}

// From here on the card sets the lead smaller and the value lower, to keep the first two sources on its first screen.
const longLead = 200;

// A body as short as this is not worth folding.
const shortBody = 160;

/** A record from its lead to its edition; the surface around it gives the title. */
export const RecordContent = ({
  view,
  words,
  language,
  isWhole = false,
  hasFinding = false,
  onOpenRecord,
}: Props) => {
  const { facts } = view;
  const isLong = (view.lead.length > longLead || hasFinding) && !isWhole;
  const latest = facts.kind === 'figure' && !hasFinding && (
    <LatestValue facts={facts} words={words} language={language} />
  );
  const events = 'events' in facts ? facts.events : [];
  return (
    <div class="record">
      <p class={isLong ? 'lead long' : 'lead'}>{view.lead}</p>
      {!isLong && latest}
      <Sources sources={view.sources} isSingleOrigin={view.singleOrigin} words={words} language={language} />
      {isLong && latest}
      {facts.kind === 'figure' && <FigureHistory facts={facts} words={words} language={language} />}
      {view.legal && <LegalFacts legal={view.legal} words={words} language={language} />}
      <Body view={view} words={words} isWhole={isWhole} />
      {facts.kind === 'day' && events.length === 0 && <p class="note">{words.noEvents}</p>}
      <Links
        title={facts.kind === 'day' ? words.dayEvents : words.events}
        links={events}
        isOpen={facts.kind === 'day'}
        language={language}
        onOpenRecord={onOpenRecord}
      />
      <Links title={words.related} links={view.related} language={language} onOpenRecord={onOpenRecord} />
      {/* In the list of events the neighbours are in sight anyway. */}
      {!(isWhole && view.kind === 'event') && (
        <MiniTimeline
          previous={view.previous}
          next={view.next}
          words={words}
          language={language}
          onOpenRecord={onOpenRecord}
        />
      )}
      <p class="fine edition">
        {fill(words.checked, { date: formatDate(view.checked, language) })}
        <br />
        {fill(words.edition, { n: view.edition.number, date: formatDate(view.edition.date, language) })}{' '}
        <code>{view.citation}</code>
      </p>
    </div>
  );
};

const Body = ({ view, words, isWhole }: Pick<Props, 'view' | 'words'> & { isWhole: boolean }) => {
  const { body } = view;
  if (body.length === 0) return null;
  const text = (
    <p class="body">
      {body.map((sentence, i) => (
        <span key={i}>
          {sentence.text}
          <SourceRefs places={sentence.sources} words={words} />{' '}
        </span>
      ))}
    </p>
  );
  const length = body.reduce((sum, sentence) => sum + sentence.text.length, 0);
  if (isWhole || length <= shortBody) return text;
  return (
    <details class="fold">
      <summary>{words.more}</summary>
      {text}
    </details>
  );
};

interface LinksProps {
  readonly title: string;
  readonly links: readonly RecordLink[];
  readonly isOpen?: boolean;
  readonly language: Language;
  readonly onOpenRecord: OpenRecord;
}

const Links = ({ title, links, isOpen = false, language, onOpenRecord }: LinksProps) =>
  links.length > 0 && (
    <details class="fold" open={isOpen}>
      <summary>
        {title} ({links.length})
      </summary>
      <RecordLinks links={links} language={language} onOpenRecord={onOpenRecord} />
    </details>
  );
