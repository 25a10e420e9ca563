import type { FigurePoint } from '../core/card/card-view-figure.ts';

/** A value with its place in the picture; all lengths in the units of the picture's viewBox. */
export interface ChartMark {
  readonly point: FigurePoint;
  readonly x: number;
  /** Where the next mark begins. */
  readonly end: number;
  readonly y: number;
  /** On the line, or beside it: retracted and disputed values never become a step. */
  readonly isStep: boolean;
  /** Whether there is room for the value above it, and for the date below. */
  readonly hasLabel: boolean;
  readonly hasDate: boolean;
}

export interface ChartLayout {
  readonly marks: readonly ChartMark[];
  /** The line through the steps, as the `d` of a path. */
  readonly path: string;
}

export const chartSize = { width: 328, top: 33, bottom: 72, height: 91 } as const;

// Two marks closer than this run into one another; with very many values they may.
const widestGap = 14;
// However many they are, the latest value is named.
const roomForLast = 96;
// Widths of the card's chart labels at 11 px, measured in both browsers with room to spare.
const digitWidth = 7.2;
/** Room for a date under the axis, at 10.5 px. */
export const dateWidth = 64;

// A picture that began at its lowest value would make two more of 175 look like a leap.
const highestFloor = 0.5;

const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;

const isStep = ({ status }: FigurePoint): boolean => status === 'current' || status === 'superseded';

/** The values of the whole quantity that make a picture: each change once, with the doubtful ones between them. */
export const chartPoints = (points: readonly FigurePoint[]): FigurePoint[] => {
  let last: FigurePoint | undefined;
  return points.filter((point) => {
    if (point.label !== undefined) return false;
    if (!isStep(point)) return true;
    const isNew = point.value !== last?.value;
    if (isNew) last = point;
    return isNew;
  });
};

/**
 * How wide each mark's stretch is. Time is compressed (a logarithm of the days) because half of a history may lie within one
 * week and the rest within four years. Labels get room in the order of their weight until none is left.
 */
const spread = (points: readonly FigurePoint[], labelOf: (point: FigurePoint) => readonly string[]) => {
  const days = points.map(({ statedOn }) => dayNumber(statedOn));
  const weights = days.map((day, i) => Math.log2(2 + Math.max(0, (days[i + 1] ?? day + 30) - day)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const minGap = Math.min(widestGap, (chartSize.width - roomForLast) / points.length);
  const lastStep = points.findLastIndex(isStep);
  const stretches = points.map((point, i) => {
    const rank = i === lastStep ? 3 : isStep(point) ? (i === 0 ? 1 : 0) : 2;
    return {
      rank,
      gap: minGap,
      label: Math.max(...labelOf(point).map(({ length }) => length)) * digitWidth + 6,
      hasLabel: false,
      weight: weights[i] ?? 0,
    };
  });
  let room = chartSize.width - minGap * points.length;
  for (const stretch of stretches.toSorted((a, b) => b.rank - a.rank)) {
    const extra = Math.max(0, stretch.label - minGap);
    if (extra > room) continue;
    room -= extra;
    stretch.gap += extra;
    stretch.hasLabel = true;
  }
  return stretches.map(({ gap, weight, hasLabel }) => ({ gap: gap + (room * weight) / total, hasLabel }));
};

const rounded = (length: number): number => Math.round(length * 10) / 10;

/** The picture of a figure's history; nothing where there is no history to draw. `labelOf` gives the lines of a label. */
export const layOutChart = (
  all: readonly FigurePoint[],
  labelOf: (point: FigurePoint) => readonly string[],
): ChartLayout | undefined => {
  const points = chartPoints(all);
  if (new Set(points.filter(isStep).map(({ statedOn }) => statedOn)).size < 2) return undefined;
  const values = points.map(({ value }) => value);
  const high = Math.max(...values);
  const low = Math.min(...values, high * highestFloor);
  const span = high - low || 1;
  const { width, top, bottom } = chartSize;
  const stretches = spread(points, labelOf);
  const lastDate = width - (stretches.at(-1)?.gap ?? 0);
  let x = 0;
  let freeFrom = 0;
  const marks = points.map((point, i): ChartMark => {
    const { gap = 0, hasLabel = false } = stretches[i] ?? {};
    const from = x;
    x += gap;
    const isLast = i === points.length - 1;
    const hasDate =
      isLast ||
      (isStep(point) && from >= freeFrom && from + dateWidth <= Math.min(lastDate, width - dateWidth));
    if (hasDate) freeFrom = from + dateWidth;
    const y = rounded(bottom - ((point.value - low) / span) * (bottom - top));
    return { point, x: rounded(from), end: rounded(x), y, isStep: isStep(point), hasLabel, hasDate };
  });
  const line = marks.filter((mark) => mark.isStep);
  const path = line.map(({ x: at, y }, i) => (i === 0 ? `M${at} ${y}` : `H${at}V${y}`)).join('');
  return { marks, path: `${path}H${width}` };
};
