import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { readYaml, yamlFilesIn } from './read-data.ts';
import { readHtml } from './read-html.ts';

/** A stretch that must be found (or, if optional, may be), with the records that are right there. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly records: readonly string[];
  readonly isOptional: boolean;
}

export interface Sample {
  /** Language and number: `ru-12`. */
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  /** The page that `text` is extracted from, where the sample is one. */
  readonly html?: string;
  readonly title?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  readonly url?: string;
  readonly labels: readonly Label[];
}

const entrySchema = z.union([
  z.string(),
  z.strictObject({
    text: z.optional(z.string()),
    html: z.optional(z.string()),
    lang: z.optional(z.string()),
    title: z.optional(z.string()),
    published: z.optional(z.string()),
    url: z.optional(z.string()),
    note: z.optional(z.string()),
  }),
]);

const markup = /\[([^[\]]+)\]\((\??)([^()]+)\)/g;

/** Reads `[words](record / other record)` out of a text: the plain text, and where the words stand in it. */
export const readLabels = (marked: string): { text: string; labels: Label[] } => {
  const labels: Label[] = [];
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(markup)) {
    const [whole, words = '', optional, records = ''] = match;
    text += marked.slice(done, match.index);
    const isOptional = optional === '?';
    labels.push({
      start: text.length,
      end: text.length + words.length,
      records: records.split(' / '),
      isOptional,
    });
    text += words;
    done = match.index + whole.length;
  }
  return { text: text + marked.slice(done), labels };
};

/** The labelled texts of one split of `tests/corpus`; throws on a file that does not fit, since a corpus must be whole. */
export const readCorpus = (root: string, split: 'development' | 'test'): Sample[] =>
  yamlFilesIn(join(root, split)).flatMap((file) => {
    const { value, faults } = readYaml(file, z.array(entrySchema));
    if (!value) throw new Error(`${file}: ${faults[0]?.path}: ${faults[0]?.message}`);
    const name = basename(file, '.yaml');
    // `ru-blind.yaml`: Russian, too.
    const language = name.replace(/-blind$/, '');
    return value.map((entry, at): Sample => {
      const {
        text: marked = '',
        html,
        lang,
        title,
        published,
        url,
      } = typeof entry === 'string' ? { text: entry } : { ...entry };
      return {
        id: `${name}-${at + 1}`,
        lang: lang ?? language,
        // The marks go through the extraction like words: what is left stands where the page without marks has it.
        ...readLabels(html === undefined ? marked : readHtml(html).text),
        ...(html !== undefined && { html: readLabels(html).text }),
        ...(title !== undefined && { title }),
        ...(published !== undefined && { published }),
        ...(url !== undefined && { url }),
      };
    });
  });
