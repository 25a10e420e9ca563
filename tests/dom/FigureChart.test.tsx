import { expect, test } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { chartSize, layOutChart } from '../../components/figure-chart-layout.ts';
import { cardWords } from '../../components/words/card-words.ts';
import type { FigurePoint } from '../../core/card/card-view-figure.ts';
import { draw, find, seenText, viewOf } from './draw.tsx';

const point = (
  value: number,
  statedOn: string,
  status: FigurePoint['status'] = 'superseded',
): FigurePoint => ({
  value,
  statedOn,
  status,
  issuer: 'Who',
  sources: [],
});
const layOut = (points: FigurePoint[]) => layOutChart(points, ({ value }) => [String(value)]);
const day = (i: number) => `2022-01-${String(i + 1).padStart(2, '0')}`;

test('what was retracted is no step of the line', () => {
  const chart = layOut([point(26, day(6)), point(164, day(8), 'retracted'), point(225, day(14), 'current')]);
  expect(chart?.marks.map(({ isStep }) => isStep)).toEqual([true, false, true]);
  expect(chart?.path.match(/V/g)).toHaveLength(1);
});

test('a value repeated is one step', () => {
  const chart = layOut([point(1, day(0)), point(2, day(1)), point(2, day(2)), point(2, day(3), 'current')]);
  expect(chart?.marks).toHaveLength(2);
});

test('one date, or parts only, make no picture', () => {
  expect(layOut([point(1, day(0)), point(2, day(0))])).toBeUndefined();
  expect(
    layOut([
      { ...point(1, day(0)), label: 'a' },
      { ...point(2, day(1)), label: 'b' },
    ]),
  ).toBeUndefined();
});

test('a small change stays a small step', () => {
  const [first, second] = layOut([point(175, day(0)), point(177, day(3), 'current')])?.marks ?? [];
  expect((first?.y ?? 0) - (second?.y ?? 0)).toBeLessThan(3);
});

test.each([2, 7, 20, 31])('%d values stay inside, in order, and the last is named', (count) => {
  const points = Array.from({ length: count }, (_, i) => point(1000 + 10 * i, day(i)));
  const marks = layOut([...points, point(5000, '2026-01-05', 'current')])?.marks ?? [];
  expect(marks.at(-1)?.hasLabel).toBe(true);
  for (const [i, { x, y, end }] of marks.entries()) {
    expect(x).toBeGreaterThanOrEqual(marks[i - 1]?.x ?? 0);
    expect(end).toBeLessThanOrEqual(chartSize.width + 0.1);
    expect(y).toBeGreaterThanOrEqual(chartSize.top);
    expect(y).toBeLessThanOrEqual(chartSize.bottom);
  }
});

test('labels that are drawn do not run into the next mark', () => {
  const marks =
    layOutChart(
      [point(1000, day(0)), point(2000, day(1)), point(3000, day(2)), point(4000, '2022-03-01', 'current')],
      () => ['about 1,000'],
    )?.marks ?? [];
  for (const { x, end, hasLabel } of marks) if (hasLabel) expect(end - x).toBeGreaterThan(70);
});

test('the chart is told in words, and a table stands behind it', async () => {
  const root = await draw(
    <Card view={viewOf('deaths-total')} words={cardWords.ru} language="ru" onClose={() => undefined} />,
  );
  const spoken = find(root, '[role=img]').getAttribute('aria-label')?.replaceAll('\u00a0', ' ');
  expect(spoken).toContain('26, 7 января 2022; 164, отозвано, 9 января 2022; 225');
  expect(spoken).toContain('232, не позднее 5 мая 2022');
  expect(find(root, 'summary + table').closest('details')?.open).toBe(false);
  const rows = [...root.querySelectorAll('tbody tr')].map(seenText);
  expect(rows).toHaveLength(10);
  expect(rows[1]).toMatch(
    /^09\.01\.2022164отозваноТелеграм-канал Министерства информации 5, 6Отозвано в тот же день\.$/,
  );
});

test('the latest value says since when', async () => {
  const root = await draw(
    <Card view={viewOf('deaths-total', 'en')} words={cardWords.en} language="en" onClose={() => undefined} />,
  );
  expect(seenText(find(root, '.latest'))).toBe(
    '238 peopleProsecutor General’s Office, since 16 August 2022; repeated on 5 January 2026',
  );
});

test('a figure of parts shows its table at once', async () => {
  const root = await draw(
    <Card
      view={viewOf('csto-contingents', 'en')}
      words={cardWords.en}
      language="en"
      onClose={() => undefined}
    />,
  );
  expect(root.querySelector('.chart, .latest')).toBeNull();
  expect(find<HTMLElement>(root, 'table').closest('details')?.open).toBe(true);
  expect(seenText(find(root, 'tbody'))).toContain('January 2022up to 200');
  expect(seenText(find(root, 'tbody'))).toContain('more than 500–600');
});
