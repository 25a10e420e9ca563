import { browser } from './browser.ts';

const name = 'update';

/** Rings at the moment, in milliseconds since 1970, and from then on every `periodMinutes`, so that a lost check is made up for. */
export const setUpdateAlarm = async (at: number, periodMinutes: number): Promise<void> => {
  // One name, one alarm: a new one takes the place of the old.
  browser.alarms.create(name, { when: at, periodInMinutes: periodMinutes });
};

export const hasUpdateAlarm = async (): Promise<boolean> => (await browser.alarms.get(name)) !== undefined;

/** Must be called in the first turn of the background, or an alarm that wakes it is lost. */
export const onUpdateAlarm = (listener: () => void): void => {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
};
