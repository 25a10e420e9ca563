import type { CardView } from '../core/card/card-view.ts';
import type { Dataset } from '../core/card/card-view-index.ts';
import type { Language } from '../core/dataset/language.ts';
import type { FoundGroup, FoundPlace } from '../core/report/found.ts';
import type { SaidFinding } from '../core/report/say-finding.ts';
import type { SearchItem } from '../core/report/search-items.ts';
import type { TimelineItem } from '../core/timeline/view-timeline.ts';
import { type CheckedText, CheckText } from './CheckText.tsx';
import { Desk, type DeskProps } from './Desk.tsx';
import { type EditionProps, EditionTab } from './EditionTab.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { OpenedRecord } from './OpenedRecord.tsx';
import { PageFindings, type PageShown } from './PageFindings.tsx';
import { SearchAll } from './SearchAll.tsx';
import { Tabs } from './Tabs.tsx';
import { TimelineBrowser } from './TimelineBrowser.tsx';
import { panelWords } from './words/panel-words.ts';

export const panelTabs = ['page', 'text', 'timeline', 'search', 'edition'] as const;
export type PanelTab = (typeof panelTabs)[number];

export interface PanelProps {
  readonly language: Language;
  readonly tab: PanelTab;
  readonly edition: Dataset;
  /** Absent until it is known. */
  readonly page: PageShown | undefined;
  readonly items: readonly TimelineItem[];
  readonly searchItems: readonly SearchItem[];
  readonly text: string;
  readonly checked: CheckedText | undefined;
  readonly opened: CardView | undefined;
  readonly onTab: (tab: PanelTab) => void;
  readonly onOpen: (id: string | undefined) => void;
  /** Brings a place of the page into view. */
  readonly onShow: (id: number) => void;
  /** Has the page judged by another day; without one by its own. */
  readonly onPageDay: (day: string | undefined) => void;
  readonly onText: (text: string) => void;
  readonly onCheck: (text: string) => void;
  readonly onLanguage: (language: Language) => void;
  /** How new the edition is. */
  readonly news: Omit<EditionProps, 'edition' | 'language'>;
  readonly day: string;
  readonly onDay: (day: string) => void;
  /** The desk serves what the current tab found. */
  readonly desk: Omit<DeskProps, 'language'>;
  readonly onReply: (group: FoundGroup) => void;
  readonly findingOf: (place: FoundPlace) => SaidFinding | undefined;
}

/** The browser's side panel: the page beside it, a text, and everything that is known. */
export const Panel = (props: PanelProps) => {
  const { language, tab, edition, page, items, opened, onTab, onOpen, onLanguage } = props;
  const words = panelWords[language];
  const labels = {
    page: words.thisPage,
    text: words.checkText,
    timeline: words.timeline,
    search: words.search,
    edition: words.edition,
  };
  const common = { opened, language, onOpen };
  const found = { ...common, edition: edition.number, onReply: props.onReply, findingOf: props.findingOf };
  const desk = <Desk {...props.desk} language={language} />;
  const listed = {
    page: page?.groups.some(({ record }) => record === opened?.id),
    text: props.checked?.groups.some(({ record }) => record === opened?.id),
    timeline: true,
    search: false,
    edition: true,
  }[tab];
  return (
    <main class="page panel" lang={language}>
      <header>
        <h1>Qantar Facts</h1>
        <LanguageSwitch language={language} onLanguage={onLanguage} />
      </header>
      <Tabs
        label={words.tabs}
        tabs={panelTabs.map((name) => ({ name, label: labels[name] }))}
        current={tab}
        onTab={onTab}
      >
        {opened && !listed && <OpenedRecord view={opened} language={language} onOpen={onOpen} />}
        {tab === 'page' && page && (
          <PageFindings page={page} onShow={props.onShow} onPageDay={props.onPageDay} {...found}>
            {desk}
          </PageFindings>
        )}
        {tab === 'text' && (
          <CheckText
            text={props.text}
            checked={props.checked}
            day={props.day}
            pageDay={page?.date?.day}
            onText={props.onText}
            onDay={props.onDay}
            onCheck={props.onCheck}
            {...found}
          >
            {desk}
          </CheckText>
        )}
        {tab === 'timeline' && <TimelineBrowser items={items} records={edition.records} {...common} />}
        {tab === 'search' && <SearchAll items={props.searchItems} {...common} />}
        {tab === 'edition' && <EditionTab edition={edition} language={language} {...props.news} />}
      </Tabs>
    </main>
  );
};
