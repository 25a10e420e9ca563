import { type PackedEdition, separator, splitColumn } from '../dataset/packed-edition.ts';

const countNewTexts = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 't' in value && value.t === 0 ? 1 : 0;
  return Object.values(value).reduce((sum: number, item) => sum + countNewTexts(item), own);
};

/**
 * Whether the columns of a packed edition are as long as each other. One member too many would move all that follow: each
 * text would be well formed and stand under another record.
 */
export const checkColumns = ({ ids, texts, sources, records }: PackedEdition): string | undefined => {
  const rows = splitColumn(ids).length;
  const uneven = Object.entries(records).find(([, cells]) => cells.length !== rows);
  if (uneven) return `records.${uneven[0]}: not as many as ids`;
  const { outlet, ...columns } = sources;
  const crooked = Object.entries(columns).find(
    ([, column]) => outlet.length > 0 && column.split(separator).length !== outlet.length,
  );
  if (crooked) return `sources.${crooked[0]}: not as many as outlets`;
  if (new Set(splitColumn(sources.id)).size !== outlet.length) return 'sources.id: an id stands twice';
  const used = countNewTexts(records);
  for (const [language, column] of Object.entries(texts))
    if (splitColumn(column).length !== used) return `texts.${language}: not as many as are used`;
  return undefined;
};
