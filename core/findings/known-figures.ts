import type { FigureValue } from '../dataset/record.ts';
import { splitWords } from '../text/split-words.ts';
import { type Sign, signsIn } from './counting-words.ts';

/** One published value of a figure: what checking needs of it; plain data that can cross a message port. */
export interface KnownValue {
  readonly value: number;
  readonly max?: number;
  readonly approx?: NonNullable<FigureValue['approx']>;
  /** The part that is counted, in English, which the checker reads. */
  readonly part?: string;
  /** The same in the reader's language. */
  readonly label?: string;
  readonly issuer: string;
  readonly statedOn: string;
  /** The day that the number describes, where it is not sure on which day it was stated: not before that one. */
  readonly asOf?: string;
  readonly precision?: NonNullable<FigureValue['statedPrecision']>;
  readonly status: FigureValue['status'];
}

export interface KnownFigure {
  readonly id: string;
  readonly title: string;
  /** How much one unit of the values is: a billion where they are billions of tenge. */
  readonly unit: number;
  readonly values: readonly KnownValue[];
}

/** What each figure counts: the sign that must be there, and those that narrow it down. */
const counts: Readonly<Record<string, readonly [frame: Sign, ...scope: Sign[]]>> = {
  'deaths-total': ['dead'],
  'deaths-almaty': ['dead', 'almaty'],
  'deaths-by-region': ['dead'],
  'deaths-security': ['dead', 'security'],
  'deaths-minors': ['dead', 'child'],
  'deaths-classified': ['dead'],
  'attackers-killed': ['dead', 'attacker'],
  'deaths-in-hospital': ['dead', 'hospital'],
  'deaths-torture': ['dead', 'torture'],
  'deaths-independent-lists': ['dead', 'list'],
  'injured-total': ['injured'],
  'injured-security': ['injured', 'security'],
  'almaty-civilians-hurt-5jan': ['injured', 'civilian', 'almaty'],
  'victims-recognised': ['victim'],
  'sought-medical-help': ['medical'],
  detained: ['detained'],
  'in-custody': ['custody'],
  'administrative-cases': ['admin'],
  convicted: ['convicted'],
  amnestied: ['amnestied'],
  'officers-charged': ['charged', 'security'],
  'cases-opened': ['case'],
  'torture-cases': ['case', 'torture'],
  'torture-complaints': ['complaint', 'torture'],
  'torture-victims': ['victim', 'torture'],
  'csto-size': ['csto'],
  'csto-contingents': ['csto'],
  'csto-standing': ['csto', 'standing'],
  participants: ['participant'],
  'attackers-claimed': ['attacker'],
  'damage-business-kzt': ['tenge', 'damage', 'business'],
  'damage-all-kzt': ['tenge', 'damage'],
  'compensation-business': ['tenge', 'paid'],
  'damage-usd': ['dollar', 'damage'],
  'internet-outage-cost': ['dollar', 'internet'],
  'lpg-price-before': ['tenge', 'lpg'],
  'lpg-price-after': ['tenge', 'lpg'],
  'lpg-price-cut': ['tenge', 'lpg', 'cut'],
  'businesses-damaged': ['business'],
  'buildings-damaged': ['building'],
  'vehicles-burnt': ['vehicle'],
  'weapons-taken': ['weapon', 'taken'],
  'weapons-recovered': ['weapon', 'recovered'],
  'weapons-seized-all': ['weapon', 'seized'],
  'weapons-still-sought': ['weapon', 'missing'],
  'internet-outage': ['day', 'internet'],
};

/** Labels that say how a number was written, not what it counts. */
const neutral =
  /^(?:rounded|AP|Belarusian television|prosecutors|2022|in another report|, )+$|^\d+ (?:January|rounded)/;

/** Values that count the same thing, oldest first: they replace one another. */
export interface Series {
  readonly figure: KnownFigure;
  readonly frame: Sign;
  /** What the text must say for the number to be of this series, the frame left out. */
  readonly scope: ReadonlySet<Sign>;
  /** The label says something that we cannot read. */
  readonly isOpaque: boolean;
  /** It counts the whole quantity, not a labelled part. */
  readonly isWhole: boolean;
  readonly values: readonly KnownValue[];
}

/** Of things, labels name parts that texts seldom do; only a place must fit. */
export const thingFrames: ReadonlySet<Sign> = new Set<Sign>([
  'weapon',
  'vehicle',
  'building',
  'business',
  'tenge',
  'dollar',
  'day',
]);

/** Figures whose labels say what happened, not only to whom. */
const labelFrames: Readonly<Record<string, readonly Sign[]>> = {
  'attackers-killed': ['injured'],
  'officers-charged': ['custody', 'convicted', 'charged'],
  'csto-size': ['vehicle'],
};
/** In a label, these only say whose number it is. */
const idle: readonly Sign[] = [
  'person',
  'nationwide',
  'said',
  'ngo',
  'city',
  'other',
  'guard',
  'army',
  'cut',
  'window',
  'world',
  'otherEvent',
  'memory',
  'hedge',
  'whole',
];

const readPart = (part: string | undefined, frame: Sign): Sign[] => {
  if (part === undefined || neutral.test(part)) return [];
  const signs = new Set(signsIn(splitWords(part)).map(({ sign }) => sign));
  if (frame !== 'case' && frame !== 'admin') signs.delete('case');
  if (signs.has('security')) signs.delete('policeCase');
  return [...signs].filter((sign) => !idle.includes(sign)).sort();
};

const seriesOf = (figure: KnownFigure): Series[] => {
  const [frame, ...base] = counts[figure.id] ?? [];
  if (!frame) return [];
  const bySigns = new Map<string, KnownValue[]>();
  const keyOf = ({ part }: KnownValue) => {
    if (thingFrames.has(frame))
      return JSON.stringify([readPart(part, frame), neutral.test(part ?? '') ? '' : (part ?? '')]);
    const signs = readPart(part, frame);
    const isOpaque = part !== undefined && signs.length === 0 && !neutral.test(part);
    return JSON.stringify([signs, isOpaque ? part : '']);
  };
  for (const value of figure.values) {
    const key = keyOf(value);
    bySigns.set(key, [...(bySigns.get(key) ?? []), value]);
  }
  return [...bySigns].map(([key, values]) => {
    const [signs, part] = JSON.parse(key) as [Sign[], string];
    const ownFrame = signs.find((sign) => labelFrames[figure.id]?.includes(sign)) ?? frame;
    const isList = figure.id === 'deaths-independent-lists';
    const isThing = thingFrames.has(frame);
    const told = isThing ? signs.filter((sign) => sign === 'almaty') : signs;
    const scope = new Set([...base, ...told].filter((sign) => sign !== ownFrame && sign !== frame));
    // The death toll of children was counted in Almaty alone; texts seldom repeat it.
    if (figure.id === 'deaths-minors') scope.delete('almaty');
    return {
      figure,
      frame: ownFrame === 'vehicle' && frame !== 'csto' ? frame : isThing ? frame : ownFrame,
      scope: ownFrame === 'vehicle' && frame === 'csto' ? new Set<Sign>(['csto']) : scope,
      isOpaque: part !== '' && !isList && !isThing,
      isWhole: signs.length === 0 && part === '',
      values: [...values].sort((one, other) => (one.statedOn < other.statedOn ? -1 : 1)),
    };
  });
};

export interface FigureIndex {
  readonly byFrame: ReadonlyMap<Sign, readonly Series[]>;
  /** By every value that a series has, in full. */
  readonly byValue: ReadonlyMap<number, readonly Series[]>;
}

/** A number in full, without what binary fractions add to it: 103.7 billion. */
export const inFull = (value: number, unit: number): number => Math.round(value * unit * 1e3) / 1e3;

const groupBy = <K>(series: readonly Series[], keysOf: (one: Series) => Iterable<K>): Map<K, Series[]> => {
  const groups = new Map<K, Series[]>();
  for (const one of series) {
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
};

/** Makes figures ready for checking numbers against them; done once for a page. */
export const indexFigures = (figures: readonly KnownFigure[]): FigureIndex => {
  const series = figures.flatMap(seriesOf);
  return {
    byFrame: groupBy(series, ({ frame }) => [frame]),
    byValue: groupBy(series, ({ values, figure: { unit } }) =>
      values
        .flatMap(({ value, max }) => (max === undefined ? [value] : [value, max]))
        .map((value) => inFull(value, unit)),
    ),
  };
};
