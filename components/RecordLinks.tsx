import type { RecordLink } from '../core/card/card-view-index.ts';
import type { Language } from '../core/dataset/language.ts';
import { formatPeriod } from '../core/text/format-date.ts';

export type OpenRecord = ((id: string) => void) | undefined;

interface Props {
  readonly links: readonly RecordLink[];
  readonly language: Language;
  readonly onOpenRecord: OpenRecord;
}

/** Another record's title: a button where the surface can open it, else plain words. */
export const RecordTitle = ({ link, onOpenRecord }: { link: RecordLink; onOpenRecord: OpenRecord }) =>
  onOpenRecord ? (
    <button type="button" class="link" onClick={() => onOpenRecord(link.id)}>
      {link.title}
    </button>
  ) : (
    <span>{link.title}</span>
  );

/** Records named one under another, events with their dates. */
export const RecordLinks = ({ links, language, onOpenRecord }: Props) => (
  <ul class="links">
    {links.map((link) => (
      <li key={link.id}>
        {link.start && (
          <time class="fine" dateTime={link.start}>
            {formatPeriod(link.start, link.end, language)}
          </time>
        )}
        <RecordTitle link={link} onOpenRecord={onOpenRecord} />
      </li>
    ))}
  </ul>
);
