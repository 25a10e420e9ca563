import type { ComponentChildren } from 'preact';
import type { CardView } from '../core/card/card-view.ts';
import type { Language } from '../core/dataset/language.ts';
import type { FoundGroup } from '../core/report/found.ts';
import { countOf } from '../core/text/fill.ts';
import type { PageDate } from '../core/text/page-date.ts';
import { Coverage } from './Coverage.tsx';
import { FoundList, type FoundListProps } from './FoundList.tsx';
import { PageDateLine } from './PageDateLine.tsx';
import { pageWords } from './words/page-words.ts';
import { panelWords } from './words/panel-words.ts';

/** What the panel knows of the page beside it. */
export interface PageShown {
  /** Absent where no extension may read. */
  readonly site?: string | undefined;
  readonly isOn: boolean;
  /** All mentions, of which `groups` lists those that are marked. */
  readonly mentions: number;
  readonly groups: readonly FoundGroup[];
  readonly isCut?: boolean | undefined;
  /** By which its numbers were judged. */
  readonly date?: PageDate | undefined;
}

interface Props {
  readonly page: PageShown;
  readonly edition: number;
  readonly opened: CardView | undefined;
  readonly language: Language;
  readonly onOpen: (id: string | undefined) => void;
  readonly onShow: (id: number) => void;
  /** Has the page judged by another day; without one by its own. */
  readonly onPageDay: (day: string | undefined) => void;
  readonly onReply: FoundListProps['onReply'];
  readonly findingOf: FoundListProps['findingOf'];
  /** The moderator's desk. */
  readonly children?: ComponentChildren;
}

/** The first tab: what the page beside the panel says about the events. */
export const PageFindings = (props: Props) => {
  const { page, edition, opened, language, onOpen, onShow, onReply, findingOf, children } = props;
  const words = panelWords[language];
  const common = pageWords[language];
  const { site, isOn, mentions, groups, isCut } = page;
  if (site === undefined)
    return (
      <p class="nothing">
        {words.noPage} {words.noPageHint}
      </p>
    );
  const listed = groups.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <>
      <p class="site">{site}</p>
      <p role="status" class="sum">
        {!isOn
          ? common.siteOff
          : mentions === 0
            ? common.noMentions
            : `${countOf(common.mentions, mentions, language)}, ${countOf(words.records, groups.length, language)}`}
      </p>
      {isOn && groups.length > 0 && (
        <PageDateLine date={page.date} language={language} onDay={props.onPageDay} />
      )}
      <FoundList
        groups={groups}
        opened={opened}
        language={language}
        onOpen={onOpen}
        onShow={onShow}
        onReply={onReply}
        findingOf={findingOf}
      />
      {mentions > listed && <p class="fine">{countOf(words.repeated, mentions - listed, language)}</p>}
      {groups.length > 0 && children}
      {isOn && <Coverage groups={groups} edition={edition} isCut={isCut} language={language} />}
    </>
  );
};
