import type { Driven } from '../../scripts/drive-browser.ts';

/** Until the gate has looked for shadow trees, and the reader has come and read. */
const settledMs = 4_500;
const loads = 3;

/** Bytes that scripts and the trees they hold take in a tab, all garbage collected: the least of some loads. */
export const memoryOf = async ({ browser }: Driven, address: string): Promise<number> => {
  const sizes: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const page = await browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, settledMs));
    const session = await page.createCDPSession();
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const usage = (await session.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      embedderHeapUsedSize?: number;
      backingStorageSize?: number;
    };
    sizes.push(usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0));
    await page.close();
  }
  return Math.min(...sizes);
};
