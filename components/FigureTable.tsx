import type { FigurePoint } from '../core/card/card-view-figure.ts';
import type { CardWords } from '../core/card/card-words.ts';
import { statedText, valueText } from '../core/card/figure-text.ts';
import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { SourceRefs } from './SourceRefs.tsx';

interface Props {
  readonly points: readonly FigurePoint[];
  readonly words: CardWords;
  readonly language: Language;
  readonly isOpen: boolean;
}

/** Every published value, with who published it when and what became of it. */
export const FigureTable = ({ points, words, language, isOpen }: Props) => (
  <details class="fold" open={isOpen}>
    <summary>{fill(words.allValues, { n: points.length })}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.issuer}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point, i) => (
          <tr key={i}>
            <td>{statedText(point, words, language, 'short')}</td>
            <td>
              <span class={point.status === 'retracted' ? 'value retracted' : 'value'}>
                {valueText(point, words, language)}
              </span>
              <span class="fine">{words.statuses[point.status]}</span>
            </td>
            <td>
              {point.label && <span class="part">{point.label}</span>}
              {point.issuer}
              <SourceRefs places={point.sources} words={words} />
              {point.note && <span class="fine">{point.note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
