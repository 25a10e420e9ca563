import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { callFor, storedPlan } from './own-database.ts';
import { bundledNumber, editionOf, startTrial } from './trial-channel.ts';

/** The whole check may take two minutes, which is too long for every run. */
const isPatient = process.env.E2E_SLOW === '1';

/** Has an alarm begin a check, as on any day, and looks at what the plan says when it is over. */
const outcomeOfAlarm = async (own: Page, most: number) => {
  await callFor(own);
  const begun = Date.now();
  for (;;) {
    await new Promise((done) => setTimeout(done, 250));
    const { last, triedAt } = await storedPlan(own);
    const isOver = last !== undefined && last.why !== 'interrupted';
    if (isOver && triedAt !== undefined) return { last, took: Date.now() - begun };
    if (Date.now() - begun > most) throw new Error(`no end after ${most} ms: ${JSON.stringify(last)}`);
  }
};

test.concurrent.each(['chromium', 'firefox'] as const)(
  '%s: a host that is slow, or says nothing more',
  async (name) => {
    const trial = await startTrial(name, `artifacts/builds-slow-${name}`, { leavesBackground: true });
    const { server, own, repository } = trial;
    try {
      repository.publishEdition(editionOf(bundledNumber + 1));
      trial.upload();

      server.faults.set('timestamp.json', 'stall');
      const stalled = await outcomeOfAlarm(own, 60_000);
      expect(stalled.last).toEqual({ outcome: 'transient', why: 'timestamp-timeout' });
      expect(stalled.took).toBeGreaterThan(19_000);
      expect(stalled.took).toBeLessThan(40_000);
      server.faults.clear();

      if (isPatient) {
        server.faults.set('/data/', { bytesASecond: 1 });
        const dripping = await outcomeOfAlarm(own, 180_000);
        expect(dripping.last).toEqual({ outcome: 'transient', why: 'data-timeout' });
        expect(dripping.took).toBeGreaterThan(115_000);
        expect(dripping.took).toBeLessThan(150_000);
        server.faults.clear();
      }

      // Longer than either browser lets a background live that does nothing else.
      const length = Math.max(...[...repository.files.values()].map((bytes) => bytes.length));
      server.faults.set('/data/', { bytesASecond: length / 40 });
      const slow = await outcomeOfAlarm(own, 100_000);
      expect(slow.last).toEqual({ outcome: 'updated' });
      expect(slow.took).toBeGreaterThan(35_000);
      console.log(`${name}: stalled ${stalled.took} ms, a slow edition ${slow.took} ms`);
    } finally {
      await trial.close();
    }
  },
  420_000,
);
