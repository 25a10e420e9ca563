import type { Sign } from './counting-words.ts';
import { type Series, thingFrames } from './known-figures.ts';
import { type Counted, scopes } from './what-is-counted.ts';

const countries: readonly Sign[] = ['russia', 'belarus', 'armenia', 'tajikistan', 'kyrgyzstan'];
export const places: readonly Sign[] = [
  'almaty',
  'almatyRegion',
  'kyzylorda',
  'zhambyl',
  'taraz',
  'shymkent',
  'kostanay',
  'taldykorgan',
  'elsewhere',
];

/** Words that may also stand for another quantity: the arrested are detained or in custody, victims dead or hurt. */
const alsoFrames: Partial<Record<Sign, readonly Sign[]>> = {
  arrested: ['detained', 'custody', 'admin'],
  victim: ['dead', 'injured'],
  force: ['csto'],
  troop: ['csto'],
  charged: ['custody', 'convicted'],
};

/** Sums and days that only count with what they were for. */
export const moneyFrames: readonly Sign[] = ['tenge', 'dollar', 'day', 'otherMoney', 'other', 'city'];
export const moneySubjects: readonly Sign[] = ['lpg', 'damage', 'paid', 'business', 'internet'];

/** What a word for what is counted may mean, the plain meaning first. */
export const framesOf = (frame: Sign): readonly Sign[] => [frame, ...(alsoFrames[frame] ?? [])];

/** Whether a series counts what the sign says, or what it may also mean. */
export const isFrame = (series: Series, frame: Sign) =>
  series.frame === frame || (alsoFrames[frame] ?? []).includes(series.frame);

/** The narrowing signs beside the number that matter for what it counts. */
export const scopeOf = ({ frame, tight }: Counted): Set<Sign> => {
  const isForce = frame === 'csto' || frame === 'force' || frame === 'troop';
  const matters = (sign: Sign) => {
    if (!scopes.has(sign) || sign === frame) return false;
    if (countries.includes(sign)) return isForce;
    if (isForce) return false;
    if (thingFrames.has(frame)) return sign === 'almaty' && !tight.has('lpg');
    if (frame === 'case' || frame === 'complaint') return sign === 'torture' || places.includes(sign);
    if (frame === 'attacker') return sign === 'foreigner';
    if (frame === 'participant') return places.includes(sign);
    return true;
  };
  const found = new Set([...tight].filter(matters));
  if (tight.has('nationwide')) for (const place of places) found.delete(place);
  return found;
};

/** The officers on record are charged with torture; their labels do not repeat it. */
export const isImplied = (sign: Sign, { figure }: Series): boolean =>
  sign === 'torture' && figure.id === 'officers-charged';

/** Of losses in money, that of business is one thing and that of all another, where the text says which. */
export const isOtherLoss = ({ figure }: Series, { frame, tight, loose }: Counted): boolean => {
  if (frame !== 'tenge' || !loose.has('damage')) return false;
  if (figure.id === 'damage-business-kzt') return tight.has('whole');
  return figure.id === 'damage-all-kzt' && tight.has('business') && !loose.has('whole');
};

export const isSubset = (part: ReadonlySet<Sign>, whole: (sign: Sign) => boolean) => [...part].every(whole);

export const hasAny = (set: ReadonlySet<Sign>, signs: readonly Sign[]) => signs.some((sign) => set.has(sign));
