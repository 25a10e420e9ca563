import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import type { FactRecord } from '../core/dataset/record.ts';
import { fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';
import type { TimelineItem } from '../core/timeline/view-timeline.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { StateLegend } from './StateLegend.tsx';
import { TimelineBrowser } from './TimelineBrowser.tsx';
import { cardWords } from './words/card-words.ts';
import { pageWords } from './words/page-words.ts';

export interface TimelinePageProps {
  readonly language: Language;
  /** Every event in order, in `language`. */
  readonly items: readonly TimelineItem[];
  /** All records, for the figures of a day. */
  readonly records?: readonly FactRecord[] | undefined;
  /** There is room to show the filters from the start. */
  readonly hasRoom?: boolean | undefined;
  readonly edition?: { readonly number: number; readonly date: string } | undefined;
  readonly opened?: CardView | undefined;
  /** Asks to open a record, or to close the open one; the caller keeps the address (`#id`) in step. */
  readonly onOpen: (id: string | undefined) => void;
  readonly onLanguage: (language: Language) => void;
}

/** All events on one page, searchable, each with its full text and sources. */
export const TimelinePage = (props: TimelinePageProps) => {
  const { language, items, records, hasRoom, edition, opened, onOpen, onLanguage } = props;
  const words = pageWords[language];
  return (
    <main class="page timeline" lang={language}>
      <header>
        <LanguageSwitch language={language} onLanguage={onLanguage} />
        <h1>{words.timeline}</h1>
        <p class="intro">{words.timelineIntro}</p>
        <StateLegend language={language} />
      </header>
      <TimelineBrowser
        items={items}
        records={records}
        hasRoom={hasRoom}
        opened={opened}
        language={language}
        onOpen={onOpen}
      />
      <footer class="fine">
        {edition
          ? fill(cardWords[language].edition, {
              n: edition.number,
              date: formatDate(edition.date, language),
            })
          : words.noEdition}
      </footer>
    </main>
  );
};
