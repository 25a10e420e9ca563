import type { FigurePoint } from '../core/card/card-view-figure.ts';
import type { CardWords } from '../core/card/card-words.ts';
import { statedText, valueText } from '../core/card/figure-text.ts';
import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { formatDate } from '../core/text/format-date.ts';
import { type ChartMark, chartSize, dateWidth, layOutChart } from './figure-chart-layout.ts';

interface Props {
  readonly points: readonly FigurePoint[];
  readonly words: CardWords;
  readonly language: Language;
}

const { width, bottom, height } = chartSize;

/** The history of a figure as steps; what was retracted or is disputed stands beside the line, with the word for it. */
export const FigureChart = ({ points, words, language }: Props) => {
  const label = (point: FigurePoint) => valueText(point, words, language);
  const doubt = ({ status }: FigurePoint) => words.statuses[status];
  const chart = layOutChart(points, (point) =>
    point.status === 'retracted' || point.status === 'disputed'
      ? [label(point), doubt(point)]
      : [label(point)],
  );
  if (!chart) return null;
  const last = chart.marks.findLast(({ isStep }) => isStep);
  const spoken = chart.marks.map(({ point, isStep }) =>
    [label(point), isStep ? '' : doubt(point), statedText(point, words, language)].filter(Boolean).join(', '),
  );
  const date = (mark: ChartMark) => {
    const isAtEnd = mark.x > width - dateWidth;
    return (
      <text class="axis" x={isAtEnd ? width : mark.x} y={height - 3} text-anchor={isAtEnd ? 'end' : 'start'}>
        {formatDate(mark.point.statedOn, language, 'short')}
      </text>
    );
  };
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={fill(words.chart, { values: spoken.join('; ') })}
      >
        <path class="base" d={`M0 ${bottom + 3.5}H${width}`} />
        <path class="step" d={chart.path} />
        {chart.marks.map((mark, i) => (
          <g key={i} class={mark === last ? 'mark last' : 'mark'}>
            <path class="base" d={`M${mark.x} ${bottom + 2}v3`} />
            {mark.isStep ? (
              <circle class="dot" cx={mark.x} cy={mark.y} r={mark === last ? 4 : 2.5} />
            ) : (
              <Doubtful mark={mark} label={label(mark.point)} word={doubt(mark.point)} />
            )}
            {mark.isStep && mark.hasLabel && (
              <text x={mark.x + 3} y={mark.y - 7}>
                {label(mark.point)}
              </text>
            )}
            {mark.hasDate && date(mark)}
          </g>
        ))}
      </svg>
      <figcaption class="fine">{words.compressed}</figcaption>
    </figure>
  );
};

/** A ring with a stroke through it for the retracted, a lozenge for the disputed: never a point of the line. */
const Doubtful = ({ mark, label, word }: { mark: ChartMark; label: string; word: string }) => {
  const { x, y, point } = mark;
  const shape =
    point.status === 'retracted'
      ? `M${x + 3.5} ${y - 3.5}l-7 7M${x - 3.5} ${y}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0`
      : `M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`;
  return (
    <>
      <path class="doubt" d={shape} />
      {mark.hasLabel && (
        <text class="doubted" x={x - 3} y={y - 19}>
          {label}
          <tspan x={x - 3} dy="11">
            {word}
          </tspan>
        </text>
      )}
    </>
  );
};
