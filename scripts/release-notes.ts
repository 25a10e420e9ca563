// Release notes from the commits since the last tag: `npm run store:notes [-- FROM]`, as Markdown for people. What changed in the
// facts is told in three languages by `npm run data:diff`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { runAsCommand } from './run-as-command.ts';

const git = (...args: string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

/** The first that fits takes the commit; units that readers never meet come last. */
const chapters: readonly (readonly [string, RegExp])[] = [
  ['Facts and words', /^data/],
  ['On the page', /^(page|core\/(match|findings|text)|entrypoints\/(gate|reader))/],
  ['Card, panel and settings', /^(components|core\/(card|timeline|report|protocol)|entrypoints)/],
  ['Updates and safety', /^(core\/(update|dataset)|platform)/],
  ['For those who build it', /./],
];

/** Subjects of the form "unit: Sentence", by chapter; others are nobody's news. */
export const writeNotes = (version: string, edition: number, subjects: readonly string[]): string => {
  const left = new Set(subjects.filter((subject) => /^[\w/, -]+: \S/.test(subject)));
  const parts = [`# Qantar Facts ${version}`, `With edition ${edition} of the facts.`];
  for (const [title, form] of chapters) {
    const own = [...left].filter((subject) => form.test(subject));
    for (const subject of own) left.delete(subject);
    const lines = own.map((subject) => `- ${subject.slice(subject.indexOf(':') + 2)}`);
    if (lines.length > 0) parts.push(`## ${title}`, lines.join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
};

if (import.meta.main)
  await runAsCommand(() => {
    const from = process.argv[2] ?? git('describe', '--tags', '--abbrev=0', 'HEAD^');
    const subjects = git('log', '--format=%s', '--no-merges', from ? `${from}..HEAD` : 'HEAD').split('\n');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { number } = parse(readFileSync('data/edition.yaml', 'utf8'));
    process.stdout.write(writeNotes(version, number, subjects));
  });
