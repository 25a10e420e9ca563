import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../../update/channel.ts';

// Other tests run beside these, on as few as two cores.
vi.setConfig({ testTimeout: 60_000 });

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly environment?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const workflowOf = (name: string): { permissions: Record<string, string>; jobs: Record<string, Job> } =>
  parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8'));

describe('publishing an edition', () => {
  const { permissions, jobs } = workflowOf('publish');

  test('only the job that somebody approves may write, and it runs nothing but a push of what was verified', () => {
    expect(permissions).toEqual({});
    expect(jobs.verify?.permissions).toEqual({ contents: 'read' });
    expect(jobs.verify?.environment).toBeUndefined();
    expect(jobs.publish).toMatchObject({ environment: 'publish', needs: 'verify' });
    expect(jobs.publish?.steps.flatMap(({ run }) => run ?? [])).toEqual([
      'git push origin "$COMMIT:refs/heads/channel"',
    ]);
  });

  test('the edition on offer is compared with the reviewed data, strictly', () => {
    const commands = (jobs.verify?.steps ?? []).map(({ run = '' }) => run).join('\n');
    expect(commands).toMatch(/publish:verify -- --strict --edition data\/built\/edition\.json/);
    expect(commands).toContain('set -o pipefail');
  });

  describe('before a branch', () => {
    let work: string;
    const git = (folder: string, ...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: join(work, folder),
        encoding: 'utf8',
        stdio: 'pipe',
      });
    const write = (path: string, content: string) => {
      mkdirSync(dirname(join(work, 'published', path)), { recursive: true });
      writeFileSync(join(work, 'published', path), content);
    };
    const commit = () => {
      git('published', 'add', '-A');
      git('published', 'commit', '-q', '-m', 'x');
    };
    beforeEach(() => {
      work = temporaryFolder();
      mkdirSync(join(work, 'host.git'));
      git('host.git', 'init', '-q', '--bare', '-b', 'channel');
      git('.', 'clone', '-q', 'host.git', 'published');
      git('published', 'checkout', '-q', '-b', 'channel');
      write('v1/1.root.json', 'root');
      write('v1/timestamp.json', 'one');
      commit();
      git('published', 'push', '-q', 'origin', 'channel');
      git('published', 'checkout', '-q', '-b', 'channel-next');
    });
    afterEach(() => rmSync(work, { recursive: true, force: true }));

    const [step] = (jobs.verify?.steps ?? []).filter(({ name = '' }) => name.startsWith('Nothing that was'));
    const isTaken = () =>
      spawnSync('bash', ['-e', '-c', step?.run ?? 'exit 9'], { cwd: join(work, 'published') }).status === 0;

    test('that adds files and a timestamp: taken', () => {
      write('v1/1.abc.targets.json', 'targets');
      write('v1/timestamp.json', 'two');
      commit();
      expect(isTaken()).toBe(true);
    });

    test('that changes a published file: not taken', () => {
      write('v1/1.root.json', 'another');
      commit();
      expect(isTaken()).toBe(false);
    });

    test('that takes one away: not taken', () => {
      rmSync(join(work, 'published', 'v1/1.root.json'));
      commit();
      expect(isTaken()).toBe(false);
    });

    test('that was begun before the last timestamp: not taken', () => {
      write('v1/2.abc.targets.json', 'targets');
      commit();
      git('published', 'checkout', '-q', 'channel');
      write('v1/timestamp.json', 'by the scheduled job');
      commit();
      git('published', 'push', '-q', 'origin', 'channel');
      git('published', 'checkout', '-q', 'channel-next');
      expect(isTaken()).toBe(false);
    });
  });
});

describe('the scheduled timestamp', () => {
  const { jobs } = workflowOf('timestamp');
  const steps = jobs.timestamp?.steps ?? [];

  test('gives its key to the one step that signs', () => {
    const withKey = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
    expect(withKey.map(({ run }) => run)).toEqual(['npm run publish:timestamp -- --out ../published']);
    expect(jobs.timestamp?.environment).toBe('timestamp');
  });

  test('publishes the timestamp and nothing else', () => {
    const push = steps.find(({ run }) => run?.includes('git push'))?.run ?? '';
    expect(push).toContain('git add v1/timestamp.json');
    expect(push).not.toMatch(/git add (-A|\.)|--force|commit -a/);
  });
});
