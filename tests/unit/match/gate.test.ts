import { describe, expect, it } from 'vitest';
import { createGate } from '../../../core/match/gate.ts';
import { checkPage } from '../../../scripts/check-page.ts';
import { loadLexicon } from '../../../scripts/load-lexicon.ts';
import { readAliases } from '../../../scripts/read-aliases.ts';
import { readCorpus } from '../../../scripts/read-corpus.ts';

const passes = (...pieces: string[]) => {
  const gate = createGate();
  return pieces.map((piece) => gate.look(piece)).includes(true);
};

describe('createGate', () => {
  it.each([
    ['a name in Kazakh', ['Қаңтар оқиғасы туралы']],
    ['a name in Russian letters', ['кантар окигасы']],
    ['a name in Latin letters', ['Qandy Qantar']],
    ['country, time and event in one piece', ['Протесты в Казахстане, январь 2022']],
    ['in several pieces', ['Протесты', 'прошли в', 'Казахстане', 'январь 2022']],
    ['the country last', ['January 2022', 'riots and a curfew', 'Kazakhstan']],
    ['soft hyphens', ['Про\u00adтес\u00adты', 'Ка\u00adзах\u00adстан', 'ян\u00adварь 2022']],
    ['stress marks', ['Крова\u0301вый янва\u0301рь', 'в Казахста\u0301не']],
    ['capital letters', ['БЕСПОРЯДКИ В АЛМАТЫ', '5 ЯНВАРЯ']],
    ['Turkish', ["KAZAKİSTAN'DA PROTESTO", 'OCAK 2022']],
    ['Chinese', ['哈萨克斯坦骚乱', '2022年1月']],
    ['a usual name of the events alone', ['о январских событиях']],
    ['a name of the events with the country', ['январские события', 'Алматы']],
  ])('passes %s', (_, pieces) => {
    expect(passes(...pieces)).toBe(true);
  });

  it.each([
    ['nothing', ['']],
    ['weather', ['Погода в Алматы', 'январь 2022', 'туман']],
    ['news of the country', ['Казахстан увеличил экспорт зерна', 'Токаев поздравил']],
    ['riots elsewhere', ['Riots in Paris', 'January 2022', 'curfew']],
    [
      'a page of the web',
      ['Sign in', 'The quick brown fox', 'Subscribe to our newsletter', 'Best pizza in Zagreb'],
    ],
    ['a Kazakh page without the events', ['Қазақ тілі', 'кітап оқимыз', 'мектеп']],
  ])('holds back %s', (_, pieces) => {
    expect(passes(...pieces)).toBe(false);
  });

  it('stays open', () => {
    const gate = createGate();
    expect(gate.look('Қанды қаңтар')).toBe(true);
    expect(gate.look('x')).toBe(true);
  });

  it('sees every labelled text that gets a mark, on a page that names the country', () => {
    const loaded = loadLexicon();
    const missed = (['development', 'test'] as const)
      .flatMap((split) => readCorpus('tests/corpus', split))
      .filter(({ text, title }) => {
        const { mentions } = checkPage({ text, ...(title !== undefined && { title }) }, loaded);
        return mentions.length > 0 && !passes('News of Kazakhstan', title ?? '', text);
      });
    expect(missed.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  }, 20_000);

  /** What a page in the language calls the country; the same word as in English or Russian where it is not listed. */
  const countryIn: Readonly<Record<string, string>> = {
    de: 'Kasachstan',
    es: 'Kazajistán',
    it: 'Kazakistan',
    pl: 'Kazachstan',
    tr: 'Kazakistan',
    az: 'Qazaxıstan',
    uz: 'Qozogʻiston',
    zh: '哈萨克斯坦',
  };

  it('sees every telling name beside the country', () => {
    // The first alternative of each choice, without the marks that say which words inflect.
    const plain = (alias: string) => alias.replace(/\(([^|)]*)[^)]*\)/g, '$1').replace(/[*^]/g, '');
    const lines = readAliases('data').lines.filter(
      ({ weight }) => weight === 'telling' || weight === 'usual',
    );
    const missed = lines.filter(
      ({ alias, language }) =>
        // A month with a capital counts beside violence only.
        !passes(
          countryIn[language] ?? 'Казахстан, Kazakhstan',
          plain(alias),
          alias.startsWith('^') ? 'митинг' : '',
        ),
    );
    expect(lines.length).toBeGreaterThan(100);
    expect(missed.map(({ language, alias }) => `${language}: ${alias}`)).toEqual([]);
  });
});
