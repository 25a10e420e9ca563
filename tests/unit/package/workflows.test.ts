import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const workflow: {
    readonly permissions?: unknown;
    readonly on: object;
    readonly jobs: Record<string, Job>;
  } = parse(text);

  test('takes actions by their commit, and says which release that is', () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(
      uses.filter((line) => !/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  test('says what it may do', () => {
    expect(workflow).toHaveProperty('permissions');
    expect(text).not.toMatch(/write-all|pull_request_target/);
  });

  test('lets no package run code at installation', () => {
    const installs = Object.values(workflow.jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ run = '' }) => /npm (ci|install|i)\b/.test(run));
    expect(installs.filter(({ run }) => !run?.includes('npm ci --ignore-scripts'))).toEqual([]);
  });

  test('puts nothing that a stranger can write into a command', () => {
    const commands = Object.values(workflow.jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run));
    expect(commands.filter((run) => run.includes('${{'))).toEqual([]);
  });
});
