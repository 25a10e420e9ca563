import type { PageState } from '../../core/protocol/page-state.ts';
import { contextOf } from '../../core/report/context.ts';
import type { Mark, Marks } from '../../page/marks.ts';
import type { PageReader } from '../../page/reader.ts';

/** What the panel lists of this page. */
export const pageState = ({ findings, date }: PageReader, isShown: (mark: Mark) => boolean): PageState => ({
  mentions: findings.mentions,
  isCut: findings.isCut,
  date,
  places: findings.marks.filter(isShown).map(({ id, record, finding, block: { text }, start, end }) => ({
    id,
    record,
    text: text.slice(start, end),
    ...(finding && { finding }),
    ...contextOf(text, start, end),
  })),
});

/** Scrolls to a mark and shows it as the keyboard shows the one it has reached. */
export const showPlace = (marks: Marks, prefix: string, id: number): void => {
  const mark = marks.all.find((each) => each.id === id);
  const range = mark && marks.rangeOf(mark);
  if (!range) return;
  CSS.highlights.set(`${prefix}-current`, new Highlight(range));
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: isCalm ? 'instant' : 'smooth',
  });
};
