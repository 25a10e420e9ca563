import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDateJudge, type DateJudge, dayInAddress } from '../../../core/text/page-date.ts';

describe('dayInAddress', () => {
  it.each([
    ['https://example.org/2022/01/05/title', '2022-01-05'],
    ['https://example.org/news/2022-1-5-title', '2022-01-05'],
    ['https://example.org/20220105-title', '2022-01-05'],
    ['https://example.org/2022/01/title', undefined],
    ['https://example.org/2022/13/05', undefined],
    ['https://example.org/id-120220105', undefined],
    ['', undefined],
  ])('reads %s', (address, day) => {
    expect(dayInAddress(address)).toBe(day);
  });

  it('throws at no address', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        expect(dayInAddress(address) ?? '2022-01-05').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

const judged = (hear: (judge: DateJudge) => void, given?: string) => {
  const judge = createDateJudge();
  hear(judge);
  return judge.judge(given);
};

describe('createDateJudge', () => {
  it('takes the surest clue, whichever was heard first, and names what contradicts it', () => {
    const hear = (judge: DateJudge) => {
      judge.address('/2022/01/07/title');
      judge.time('2022-01-06', true);
      judge.meta('article:published_time', '2022-01-05T23:00:00Z');
      judge.jsonLd('{"datePublished": "2022-01-05"}');
    };
    expect(judged(hear)).toEqual({
      day: '2022-01-05',
      clue: 'json-ld',
      others: [
        { clue: 'time', day: '2022-01-06' },
        { clue: 'url', day: '2022-01-07' },
      ],
    });
  });

  it("takes a reader's day before every clue, and keeps the clues in sight", () => {
    expect(judged((judge) => judge.address('/2022/01/07/'), '2022-02-01')).toEqual({
      day: '2022-02-01',
      clue: 'option',
      others: [{ clue: 'url', day: '2022-01-07' }],
    });
  });

  it.each<[string, (judge: DateJudge) => void, string | undefined]>([
    ['nothing', () => {}, undefined],
    ['a field that was left empty', (judge) => judge.meta('date', '1970-01-01'), undefined],
    ['another field', (judge) => judge.meta('article:modified_time', '2022-01-05'), undefined],
    ['JSON-LD that does not parse', (judge) => judge.jsonLd('{"datePublished":"2022-01-05",}'), '2022-01-05'],
    [
      'the first of several',
      (judge) => ['2022-01-05', '2022-01-06'].map((day) => judge.time(day, true)),
      '2022-01-05',
    ],
    [
      'one day outside any article',
      (judge) => ['2022-01-05', '2022-01-05'].map((day) => judge.time(day, false)),
      '2022-01-05',
    ],
    [
      'several outside any article',
      (judge) => ['2022-01-05', '2022-01-06'].map((day) => judge.time(day, false)),
      undefined,
    ],
    [
      'an article among others',
      (judge) => {
        judge.time('2022-01-06', false);
        judge.time('2022-01-05', true);
      },
      '2022-01-05',
    ],
  ])('judges %s', (_, hear, day) => {
    expect(judged(hear)?.day).toBe(day);
  });
});
