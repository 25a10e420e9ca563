import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What each unit may import, from the bottom to the top. A unit may only name units above its own line, so no cycle
 * can be written down here; packages stand behind the units.
 */
const units: Readonly<Record<string, { units: readonly string[]; packages: readonly string[] }>> = {
  'core/text': { units: [], packages: [] },
  'core/dataset': { units: ['core/match:types'], packages: ['zod/mini'] },
  'core/match': { units: ['core/text'], packages: [] },
  // Judges what the data channel brings: it must try a received lexicon before anybody reads with it.
  'core/update': { units: ['core/dataset', 'core/match'], packages: ['zod/mini'] },
  'core/findings': { units: ['core/text', 'core/dataset', 'core/match'], packages: [] },
  'core/timeline': { units: ['core/text', 'core/dataset'], packages: ['fuse.js', 'fuse.js/basic'] },
  'core/card': { units: ['core/text', 'core/dataset', 'core/timeline'], packages: [] },
  // What the panel lists and what a moderator takes along: it joins mentions, findings and cards, so it stands above all three.
  'core/report': {
    units: ['core/text', 'core/dataset', 'core/match', 'core/findings', 'core/timeline', 'core/card'],
    packages: [],
  },
  'core/protocol': {
    units: [
      'core/text',
      'core/dataset',
      'core/match',
      'core/findings',
      'core/update',
      'core/card',
      'core/report',
    ],
    packages: ['zod/mini'],
  },
  page: { units: ['core/text', 'core/card', 'core/match'], packages: ['preact'] },
  components: {
    units: [
      'core/text',
      'core/dataset',
      'core/findings:types',
      'core/timeline',
      'core/card',
      'core/report',
      'core/update:types',
    ],
    packages: ['preact', 'preact/hooks'],
  },
  platform: {
    units: ['core/protocol', 'core/dataset', 'core/update'],
    packages: ['webextension-polyfill', 'idb-keyval'],
  },
  entrypoints: {
    units: [
      'core/text',
      'core/dataset',
      'core/match',
      'core/update',
      'core/findings',
      'core/timeline',
      'core/card',
      'core/report',
      'core/protocol',
      'page',
      'components',
      'platform',
    ],
    packages: ['preact', 'preact/hooks', /* WXT's own */ 'wxt'],
  },
};

const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });

const unitOf = (path: string) =>
  Object.keys(units).find((unit) => path === unit || path.startsWith(`${unit}/`));

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const edgesOf = (file: string): Edge[] => {
  const text = readFileSync(file, 'utf8');
  const pattern =
    /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gms;
  return [...text.matchAll(pattern)].map((match) => ({
    from: file,
    to: match[2] ?? match[3] ?? match[4] ?? '',
    isType: match[1] !== undefined,
  }));
};

const files = ['core', 'page', 'components', 'platform', 'entrypoints'].flatMap(walk);
const edges = files.flatMap(edgesOf);
const isRelative = ({ to }: Edge) => to.startsWith('.');
const targetOf = ({ from, to }: Edge) => normalize(join(dirname(from), to));

describe('the layers', () => {
  test('hold real files', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(edges.length).toBeGreaterThan(150);
  });

  test('own every file', () => {
    expect(files.filter((file) => !unitOf(file))).toEqual([]);
  });

  test('import only what their line allows', () => {
    const wrong = edges.filter(isRelative).filter((edge) => {
      const from = unitOf(edge.from) ?? '';
      const to = unitOf(targetOf(edge)) ?? targetOf(edge);
      if (from === to) return false;
      const allowed = units[from]?.units ?? [];
      return !(allowed.includes(to) || (edge.isType && allowed.includes(`${to}:types`)));
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('import only their packages', () => {
    const wrong = edges
      .filter((edge) => !isRelative(edge))
      .filter(({ from, to }) => {
        const allowed = units[unitOf(from) ?? '']?.packages ?? [];
        return !allowed.some((name) => to === name || (name === 'wxt' && to.startsWith('wxt/')));
      });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('keep the entrypoints at the top: nothing below imports them', () => {
    const wrong = edges
      .filter(isRelative)
      .filter((edge) => unitOf(edge.from) !== 'entrypoints' && targetOf(edge).startsWith('entrypoints'));
    expect(wrong).toEqual([]);
  });
});

describe('the browser', () => {
  test('enters through one file', () => {
    const importers = edges.filter(({ to, isType }) => to === 'webextension-polyfill' && !isType);
    expect(importers.map(({ from }) => from)).toEqual(['platform/browser.ts']);
  });

  /** Everything that a bundle pulls in, types left out. */
  const reach = (entry: string): Set<string> => {
    const seen = new Set<string>();
    const queue = [entry];
    for (let file = queue.pop(); file; file = queue.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      for (const edge of edges.filter((candidate) => candidate.from === file && !candidate.isType))
        queue.push(isRelative(edge) ? targetOf(edge) : edge.to);
    }
    return seen;
  };

  test('what runs in every page carries no polyfill, schema library, view library or search', () => {
    const heavy = ['webextension-polyfill', 'zod/mini', 'preact', 'preact/hooks', 'fuse.js', 'fuse.js/basic'];
    expect(heavy.filter((name) => reach('entrypoints/gate.ts').has(name))).toEqual([]);
  });

  test('what runs in a page about the events carries no polyfill, schema library or search', () => {
    const heavy = ['webextension-polyfill', 'zod/mini', 'fuse.js', 'fuse.js/basic'];
    const reached = reach('entrypoints/reader/index.ts');
    expect(reached.size).toBeGreaterThan(20);
    expect(heavy.filter((name) => reached.has(name))).toEqual([]);
  });
});

describe('the files', () => {
  const lengthOf = (file: string) => readFileSync(file, 'utf8').split('\n').length;

  test('stay small', () => {
    const lengths = files.map(lengthOf).sort((a, b) => a - b);
    expect(files.filter((file) => lengthOf(file) > 300)).toEqual([]);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(160);
  });

  test('have telling names', () => {
    const vague = /(^|\/)(utils?|helpers?|common|shared|types|lib|services?)(\/|\.|$)/;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  test('reach no network and no clock in core', () => {
    const banned = /\b(fetch\(|Date\.now|new Date\(\)|Math\.random|performance\.|document\.|localStorage)/;
    const wrong = files
      .filter((file) => file.startsWith('core/'))
      .filter((file) => banned.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(wrong).toEqual([]);
  });
});
