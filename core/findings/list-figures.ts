import type { Language } from '../dataset/language.ts';
import type { FactRecord } from '../dataset/record.ts';
import type { KnownFigure, KnownValue } from './known-figures.ts';

const unitOf = (unit: string) => (unit.startsWith('billion') ? 1e9 : unit.startsWith('million') ? 1e6 : 1);

/** The figures of an edition, in the reader's language, for `indexFigures`. */
export const listFigures = (records: readonly FactRecord[], language: Language): KnownFigure[] =>
  records.flatMap((record): KnownFigure[] => {
    if (record.kind !== 'figure') return [];
    const values = record.values.map(
      ({ value, max, approx, label, issuer, statedOn, statedPrecision, asOf, status }): KnownValue => ({
        value,
        ...(max !== undefined && { max }),
        ...(approx && { approx }),
        ...(label && { part: label.en, label: label[language] }),
        issuer: issuer[language],
        statedOn,
        ...(statedPrecision && { precision: statedPrecision }),
        ...(statedPrecision && asOf && asOf.length >= 10 && { asOf: asOf.slice(0, 10) }),
        status,
      }),
    );
    return [{ id: record.id, title: record.title[language], unit: unitOf(record.unit.en), values }];
  });
