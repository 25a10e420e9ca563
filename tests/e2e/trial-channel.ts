import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Edition } from '../../core/dataset/edition.ts';
import type { UpdateView } from '../../core/protocol/update-messages.ts';
import { type BrowserName, type Driven, type DriveOptions, drive } from '../../scripts/drive-browser.ts';
import { ensureBrowsers } from '../../scripts/find-browsers.ts';
import { type FaultServer, startFaultServer } from '../update/fault-server.ts';
import { createRepository, type Repository } from '../update/repository.ts';
import { readEdition } from './in-both-browsers.ts';
import { forgetLastCheck } from './own-database.ts';

const bundled = readEdition();
export const bundledNumber = bundled.number;
export const changedId = 'event.state-of-emergency';

/** The bundled edition under another number, with another title on one record. */
export const editionOf = (number: number): Edition => ({
  ...bundled,
  number,
  records: bundled.records.map((record) =>
    record.id === changedId
      ? { ...record, title: { ...record.title, en: `A title of edition ${number}` } }
      : record,
  ),
});

/** A real browser with a build that asks a host on loopback, which publishes the bundled edition at first. */
export interface Trial {
  readonly server: FaultServer;
  readonly repository: Repository;
  readonly driven: Driven;
  readonly own: Page;
  /** Puts on the host whatever the repository holds now. */
  upload(): void;
  ask(message: object): Promise<UpdateView>;
  /** A check by hand, whenever the last one was; the requests seen are those of this check. */
  check(): Promise<UpdateView>;
  close(): Promise<void>;
}

export const startTrial = async (
  name: BrowserName,
  builds: string,
  options: Partial<DriveOptions> = {},
): Promise<Trial> => {
  const server = await startFaultServer();
  const repository = createRepository();
  repository.now = Date.now();
  repository.files.delete('timestamp.json');
  repository.version = { root: 0, targets: 0, timestamp: 0 };
  const root = repository.publishRoot();
  repository.publishEdition(editionOf(bundled.number));
  const upload = () => {
    for (const [path, bytes] of repository.files) server.files.set(path, bytes);
  };
  upload();
  const folder = mkdtempSync(join(tmpdir(), 'qantar-channel-'));
  writeFileSync(join(folder, '1.root.json'), root);
  writeFileSync(join(folder, 'channel.yaml'), `addresses: [${server.address}]\nroot: 1.root.json\n`);
  mkdirSync(builds, { recursive: true });
  const { status, stderr } = spawnSync('wxt', ['build', '-b', name === 'chromium' ? 'chrome' : 'firefox'], {
    env: { ...process.env, QANTAR_CHANNEL: join(folder, 'channel.yaml'), QANTAR_OUT: resolve(builds) },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const driven = await drive(name, { ...options, program: ensureBrowsers([name])[name] ?? '', builds });
  const own = await driven.openOwn('timeline.html');
  const ask = (message: object): Promise<UpdateView> =>
    own.evaluate(async (request) => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's namespace inside its own page.
      const scope = globalThis as any;
      const answer = await (scope.browser?.runtime ? scope.browser : scope.chrome).runtime.sendMessage(
        request,
      );
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;
    }, message);
  return {
    server,
    repository,
    driven,
    own,
    upload,
    ask,
    async check() {
      await forgetLastCheck(own);
      server.requests.length = 0;
      return ask({ type: 'check-now' });
    },
    async close() {
      await driven.close();
      await server.close();
    },
  };
};
