import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

const realFolder = process.env.QANTAR_PAGES ?? '../shared/corpus/pages';

const sentences = [
  'В городе открыли новую станцию метро, и первые пассажиры проехали по ней утром.',
  'The council approved the budget for the next year after a long debate.',
  'Der Rat hat den Haushalt nach langer Beratung angenommen.',
  'Цены на хлеб выросли на три процента, сообщили в магазине.',
] as const;

const article = (paragraphs: number, extra = ''): string => {
  const body = Array.from(
    { length: paragraphs },
    (_, at) =>
      `<div class="c${at % 7}"><h3>${at}</h3><p>${sentences[at % 4]} <a href="#${at}">${at}</a> <b>${sentences[(at + 1) % 2]}</b></p></div>`,
  ).join('\n');
  return `<!doctype html><meta charset="utf-8"><title>Page</title><body><nav><ul><li>One</li><li>Two</li></ul></nav>${body}${extra}`;
};

const mention =
  '<p>5 января 2022 года толпа захватила акимат Алматы; Токаев попросил помощи у ОДКБ. Қаңтар оқиғасы в Казахстане.</p>';

/** Made here, so that the bench runs everywhere, and real ones where a folder of them is at hand. */
export const quietPages = (): BenchPage[] => [
  ...[50, 400, 3_000].map((count) => ({ name: `made, ${count} paragraphs`, html: article(count) })),
  ...(existsSync(realFolder)
    ? readdirSync(realFolder)
        .filter((file) => file.endsWith('.html'))
        .map((file) => ({
          name: file,
          html: readFileSync(`${realFolder}/${file}`, 'utf8').replace(
            /<script\b[\s\S]*?<\/script>/gi,
            (script) =>
              // Their text stays where it was, and does nothing.
              script.replace(/<script\b[^>]*>/i, '<script type="text/plain">'),
          ),
        }))
    : []),
];

export const markedPage: BenchPage = { name: 'made, with mentions', html: article(400, mention.repeat(40)) };

/** Without a word of the events, and without scripts of its own: for what we leave in memory. */
export const plainPage: BenchPage = { name: 'made, without mentions', html: article(400) };

/** Two hundred mentions and more, each shown: every section has its own. */
export const richPage: BenchPage = {
  name: 'made, 50 sections with mentions',
  html: article(50, Array.from({ length: 50 }, (_, at) => `<h2>Раздел ${at}</h2>${mention}`).join('')),
};

/** Five megabytes of text, with a mention at each end. */
export const longPage: BenchPage = {
  name: 'made, 5 MB',
  html: article(14_000, mention).replace('<div', `${mention}<div`),
};
