import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldBriefly } from '../../../core/text/fold.ts';

describe('fold', () => {
  it.each([
    ['lower case', 'ТОКАЕВ Tokayev', 'токаев tokayev'],
    ['ё as е', 'Мародёры, ЁЛКА', 'мародеры, елка'],
    ['any space', 'a\u00a0b\u2009c\u202fd\u3000e\nf', 'a b c d e f'],
    ['any dash', 'Алма\u2011Ата, 4\u20136 января \u2014 \u2212', 'алма-ата, 4-6 января - -'],
    ['any quote', '«Тағзым» “x” „y‟', '"тағзым" "x" "y"'],
    ['any apostrophe', 'Qozog‘iston Toʻqayev’s', "qozog'iston to'qayev's"],
    [
      'Latin letters without marks',
      'Qańtar oqıǵasy, Tokáyev, İhtiyar, Łódź',
      'qantar oqigasy, tokayev, ihtiyar, lodz',
    ],
    ['a capital I with or without a dot', 'QAŃTAR OQIǴASY İstanbul', 'qantar oqigasy istanbul'],
    ['Kazakh letters stay', 'ҚАҢТАР ОҚИҒАСЫ ҰҚШҰ', 'қаңтар оқиғасы ұқшұ'],
    ['digits of other scripts', '٢٢٥ ۲۲۵ ２２５', '225 225 225'],
    ['soft hyphens and zero-width characters', 'Кро\u00adва\u200bвый\ufeff', 'кровавый'],
    ['bidirectional marks', '\u200fқаңтар\u202e', 'қаңтар'],
    ['stress marks', 'Крова\u0301вый янва\u0301рь', 'кровавый январь'],
    ['decomposed letters', 'район ёлка ñ'.normalize('NFD'), 'район елка n'],
    ['a Latin o in a Cyrillic word', 'Тoкаев и ОДKБ', 'токаев и одкб'],
    ['a Cyrillic о in a Latin word', 'Оrda.kz', 'orda.kz'],
    ['a Cyrillic ә in a Latin word', 'tәrtip', 'tartip'],
    ['words in one script stay', 'CSTO и НАТО', 'csto и нато'],
    ['nothing', '', ''],
  ])('writes %s one way', (_, source, text) => {
    expect(fold(source).text).toBe(text);
  });

  it.each([
    ['plain', 'Алматы', 0, 6, 0, 6],
    ['a soft hyphen inside', 'Ал\u00adма\u00adты!', 0, 6, 0, 8],
    ['a soft hyphen before', '\u00adАлматы', 0, 6, 1, 7],
    ['a stress mark at the end', 'Алматы\u0301.', 0, 6, 0, 7],
    ['after a decomposed letter', 'й ОДКБ'.normalize('NFD'), 2, 6, 3, 7],
  ])('maps offsets back: %s', (_, source, start, end, sourceStart, sourceEnd) => {
    const folded = fold(source);
    expect([folded.sourceStart(start), folded.sourceEnd(end)]).toEqual([sourceStart, sourceEnd]);
  });

  const anyText = fc.string({ unit: 'binary', maxLength: 60 });
  const hardText = fc
    .array(
      fc.constantFrom(
        'қ',
        'Ё',
        'а\u0301',
        '\u00ad',
        'İ',
        'ı',
        'o',
        'о',
        ' ',
        '\u00a0',
        '—',
        '’',
        '٢',
        '😀',
        '\ud800',
        'и\u0306',
      ),
    )
    .map((parts) => parts.join(''));

  it('never throws, and its offsets always lie inside the source and never run backwards', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hardText), (source) => {
        const folded = fold(source);
        let previous = 0;
        for (let at = 0; at <= folded.text.length; at += 1) {
          const start = folded.sourceStart(at);
          const end = folded.sourceEnd(at);
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(start).toBeLessThanOrEqual(source.length);
          expect(end).toBeLessThanOrEqual(source.length);
          if (at > 0) expect(end).toBeGreaterThan(folded.sourceStart(at - 1));
          previous = start;
        }
        expect(folded.text.length).toBe(folded.units.length);
      }),
    );
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hardText), (source) => {
        const once = fold(source).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  // A busy machine takes ten times its usual 20 ms; work that grows with the square of the length would take minutes.
  it.each(['a', 'я', 'ё', '\u00ad', '\u0301', 'a\u0301', 'aя'])('folds a megabyte of %j in time', (unit) => {
    const source = unit.repeat(1_000_000 / unit.length);
    fold(source);
    const start = performance.now();
    fold(source);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each(['а', '1', 'ә', 'z'])('takes a million of «%s» in one go', (letter) => {
    const source = letter.repeat(1_000_000);
    const times = Array.from({ length: 7 }, () => {
      const before = process.cpuUsage();
      fold(source);
      return process.cpuUsage(before).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it('folds a line that is done with at once as any other, also after another line', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hardText), hardText, (source, other) => {
        foldBriefly(other);
        const [brief, kept] = [foldBriefly(source), fold(source)];
        expect(brief.text).toBe(kept.text);
        for (let at = 0; at <= kept.text.length; at += 1)
          expect([brief.sourceStart(at), brief.sourceEnd(at)]).toEqual([
            kept.sourceStart(at),
            kept.sourceEnd(at),
          ]);
      }),
    );
  });
});
