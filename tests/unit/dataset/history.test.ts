import { describe, expect, test } from 'vitest';
import { advanceHistory, datingOf, noHistory, standingOf } from '../../../core/dataset/history.ts';
import { edition, event } from './sample-records.ts';

const first = advanceHistory(noHistory, 1, { storm: 'x', toll: 'a', rumour: 'r' });
const second = advanceHistory(first, 2, { storm: 'x', toll: 'b', amnesty: 'n' });
const third = advanceHistory(second, 3, { storm: 'x', toll: 'b', amnesty: 'm' });

describe('the history', () => {
  test('remembers in which edition the present words first stood', () => {
    expect(datingOf(first)).toEqual({});
    expect(datingOf(second)).toEqual({ since: { toll: 2, amnesty: 2 }, withdrawn: { rumour: 2 } });
    expect(datingOf(third)).toEqual({ since: { toll: 2, amnesty: 3 }, withdrawn: { rumour: 2 } });
  });

  test('does not grow older when an edition is written down twice', () => {
    expect(advanceHistory(second, 2, { storm: 'x', toll: 'b', amnesty: 'n' })).toEqual(second);
  });

  test('takes a withdrawn record back as something new', () => {
    const back = advanceHistory(third, 4, { storm: 'x', toll: 'b', amnesty: 'm', rumour: 'r' });
    expect(datingOf(back)).toEqual({ since: { toll: 2, amnesty: 3, rumour: 4 } });
  });
});

describe('a citation', () => {
  const now = edition([event('storm'), event('toll'), event('amnesty')], { number: 3, ...datingOf(third) });

  test.each([
    ['storm', 1, { standing: 'same' }],
    ['toll', 1, { standing: 'changed', since: 2 }],
    ['toll', 2, { standing: 'same' }],
    ['amnesty', 2, { standing: 'changed', since: 3 }],
    ['rumour', 1, { standing: 'withdrawn', since: 2 }],
    ['storm', 4, { standing: 'newer' }],
    ['nothing', 1, { standing: 'unknown' }],
  ])('%s@%i', (id, cited, standing) => {
    expect(standingOf(now, id, cited)).toEqual(standing);
  });
});
