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
export const RecordTitle = ({ link, onOpenRecord }: { link: RecordLink; onOpenRecord: OpenRecord }) => {
  if (!onOpenRecord) return <span>{link.title}</span>;
  const open = (event: Event & { readonly currentTarget: HTMLElement }) => {
    // The button goes away with its record; the focus must not fall out of the card with it.
    event.currentTarget.closest<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
    onOpenRecord(link.id);
  };
  return (
    <button type="button" class="link" onClick={open}>
      {link.title}
    </button>
  );
};

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
