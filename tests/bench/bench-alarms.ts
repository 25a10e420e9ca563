import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createGate } from '../../core/match/gate.ts';
import type { Report } from './report.ts';

const folder = process.env.QANTAR_SENTENCES ?? '../shared/corpus';

const linesOf = (path: string): string[] => {
  if (!existsSync(path)) return [];
  const files = path.endsWith('.txt') ? [path] : readdirSync(path).map((file) => `${path}/${file}`);
  return files.flatMap((file) => readFileSync(file, 'utf8').split('\n')).filter((line) => line.trim() !== '');
};

/** How many sentences make a page. */
const perPage = 15;

/** Other news as pages of a Kazakhstani site would have them: for how many the reader is loaded in vain. Without a goal. */
export const countFalseAlarms = ({ say }: Report) => {
  for (const [name, path] of [
    ['Kazakh', `${folder}/kk-news.txt`],
    ['Russian', `${folder}/ru-news`],
  ] as const) {
    const lines = linesOf(path);
    let pages = 0;
    let passed = 0;
    for (let at = 0; at < lines.length; at += perPage) {
      const gate = createGate();
      gate.look('Қазақстан жаңалықтары. Новости Казахстана');
      pages += 1;
      if (gate.look(lines.slice(at, at + perPage).join('\n'))) passed += 1;
    }
    if (pages > 0)
      say(
        `${name} news as ${pages} pages of a Kazakhstani site: the reader is loaded for ${passed} (${((passed / pages) * 100).toFixed(1)} %)`,
      );
  }
};
