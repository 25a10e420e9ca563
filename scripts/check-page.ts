import type { Kind, State } from '../core/dataset/record.ts';
import type { FigureOutcome, Stated } from '../core/findings/check-figure.ts';
import { explainFigures, type FigureReading } from '../core/findings/explain-figures.ts';
import { findFindings } from '../core/findings/find-findings.ts';
import { type Evidence, readPage } from '../core/match/page-reading.ts';
import type { DatedClue, PageDate } from '../core/text/page-date.ts';
import type { LoadedLexicon } from './load-lexicon.ts';
import { createDateFinder } from './page-date.ts';
import { type HtmlPage, type PlacedBlock, readHtml } from './read-html.ts';
import { readPlain } from './read-plain.ts';

/** One text or page to check, as a line of `--jsonl` has it. */
export interface CheckInput {
  readonly id?: unknown;
  readonly text?: string;
  readonly html?: string;
  /** `YYYY-MM-DD`; given, it counts before everything that the page says. */
  readonly date?: string;
  readonly url?: string;
  readonly title?: string;
}

export interface CheckedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly record: string;
  readonly kind: Kind | null;
  readonly trigger: 'strong' | 'contextual';
}

export interface CheckedFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly valueMax?: number;
  readonly record: string | null;
  /** With `different-scope` and for a labelled part: what the number counts where it is on record. */
  readonly scope?: string;
  readonly outcome: FigureOutcome;
  readonly statedOn?: string;
  readonly issuer?: string;
  readonly currentThen?: boolean | null;
  readonly latest?: Stated;
}

export interface CheckedClaim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly record: string;
  readonly state: State;
}

export interface CheckResult {
  readonly id?: unknown;
  readonly about: boolean;
  readonly score: number;
  readonly pageDate: string | null;
  readonly dateClue: PageDate['clue'] | null;
  /** The page's own clues that say another day; absent where none does. */
  readonly dateOthers?: readonly DatedClue[];
  readonly mentions: readonly CheckedMention[];
  readonly figures: readonly CheckedFigure[];
  readonly claims: readonly CheckedClaim[];
  readonly edition: number;
  /** For HTML: the extracted text, into which the offsets point. */
  readonly text?: string;
  /** With `--explain`: what spoke for and against each block that holds anything known. */
  readonly evidence?: readonly { readonly start: number; readonly signs: readonly Evidence[] }[];
  /** With `--explain`: how each number of a block about the events was read, and which words state a claim. */
  readonly readings?: readonly FigureReading[];
  readonly statements?: readonly {
    readonly start: number;
    readonly record: string;
    readonly words: readonly string[];
  }[];
}

const asDay = (date: string | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];

/** Whether a given date begins with a day of the calendar: `2022-02-05`, `2022-02-05T10:00Z`, and not `2022-13-45`. */
export const isDate = (date: string): boolean => {
  const day = asDay(date);
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
};

const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end;

const rounded = (score: number) => Math.round(score * 1000) / 1000;

/** Checks one text or page against the lexicon: the same core as in the extension, the same answer. */
export const checkPage = (
  input: CheckInput,
  { lexicon, kindOf, stateOf, figures: known, edition }: LoadedLexicon,
  explain = false,
): CheckResult => {
  const { text: plain = '', url = '' } = input;
  const page: HtmlPage =
    input.html === undefined
      ? { text: plain, blocks: readPlain(plain), dateOf: createDateFinder(url).judge }
      : readHtml(input.html, url);
  const title = input.title ?? page.title;
  const date = page.dateOf(asDay(input.date));
  const reading = readPage(lexicon, {
    ...(title !== undefined && { title }),
    ...(input.url !== undefined && { url: input.url }),
    ...(date && { published: date.day }),
  });
  const indices = page.blocks.map((block) => reading.add(block));
  const verdict = reading.weigh();
  // Where nothing is about the events no block has anything to give: nearly every text of a stream.
  const judged = verdict.about
    ? page.blocks.map((block, at) => ({
        block,
        isAbout: verdict.isAbout(indices[at] ?? -1),
        found: verdict.mentionsIn(indices[at] ?? -1),
      }))
    : [];
  const mentions = judged.flatMap(({ block, found }) =>
    found.map(({ start, end, record, trigger }) => ({
      start: block.start + start,
      end: block.start + end,
      text: block.text.slice(start, end),
      record,
      kind: kindOf.get(record) ?? null,
      trigger,
    })),
  );
  const findings = judged.map(({ block, isAbout, found }) => ({
    block,
    ...findFindings({ text: block.text, isAbout, mentions: found }, known, date?.day),
  }));
  const placed = <T extends { readonly start: number; readonly end: number }>(
    block: PlacedBlock,
    one: T,
  ) => ({
    ...one,
    start: block.start + one.start,
    end: block.start + one.end,
    text: block.text.slice(one.start, one.end),
  });
  const figures = findings.flatMap((found) =>
    found.figures.map((one): CheckedFigure => placed(found.block, one)),
  );
  const named = mentions.filter(({ kind }) => kind === 'claim');
  const stated = findings.flatMap((found) => found.claims.map((one) => placed(found.block, one)));
  const claims = [
    ...named,
    ...stated.filter((one) => !named.some((other) => other.record === one.record && overlaps(other, one))),
  ]
    .sort((one, other) => one.start - other.start)
    .flatMap(({ start, end, text, record }): CheckedClaim[] => {
      const state = stateOf.get(record);
      return state ? [{ start, end, text, record, state }] : [];
    });
  return {
    ...(input.id !== undefined && { id: input.id }),
    about: verdict.about,
    score: rounded(verdict.score),
    pageDate: date?.day ?? null,
    dateClue: date?.clue ?? null,
    ...(date && date.others.length > 0 && { dateOthers: date.others }),
    mentions,
    figures,
    claims,
    edition,
    ...(input.html !== undefined && { text: page.text }),
    ...(explain && {
      evidence: page.blocks
        .map((block, at) => ({ start: block.start, signs: verdict.explain(indices[at] ?? -1) }))
        .filter(({ signs }) => signs.length > 0),
      readings: judged.flatMap(({ block, isAbout, found }) =>
        isAbout || found.length > 0
          ? explainFigures(block.text).map((one) => ({
              ...one,
              start: block.start + one.start,
              end: block.start + one.end,
            }))
          : [],
      ),
      statements: stated.map(({ start, record, words }) => ({ start, record, words })),
    }),
  };
};
