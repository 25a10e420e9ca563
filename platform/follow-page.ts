import type { Runtime } from 'webextension-polyfill';
import { joinFrames, type PageState, placeInFrame } from '../core/protocol/page-state.ts';
import { type PanelWish, panelPort } from '../core/protocol/panel-port.ts';
import { browser } from './browser.ts';

/** The frames of a tab, by number, in which a reader was started; only the top one where the browser does not say. */
const framesRead = async (tabId: number): Promise<readonly number[]> => {
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => Symbol.for('qantar.reader') in globalThis,
    });
    return answers.filter(({ result }) => result === true).map(({ frameId }) => frameId);
  } catch {
    return [0];
  }
};

export interface FollowedPage {
  show(id: number): void;
  /** Has the page judged by a day of the reader's; without one, by its own. */
  giveDay(day: string | undefined): void;
  stop(): void;
}

/** Follows what the readers in the tab's frames find; `undefined` means that none runs there (any more). */
export const followPage = (tabId: number, onState: (state: PageState | undefined) => void): FollowedPage => {
  const ports = new Map<number, Runtime.Port>();
  const states = new Map<number, PageState>();
  let isOver = false;
  const tell = () => {
    if (!isOver) onState(joinFrames(states));
  };
  const follow = (frameId: number) => {
    const port = browser.tabs.connect(tabId, { name: panelPort, frameId });
    ports.set(frameId, port);
    port.onMessage.addListener((message) => {
      states.set(frameId, message as PageState);
      tell();
    });
    port.onDisconnect.addListener(() => {
      ports.delete(frameId);
      states.delete(frameId);
      tell();
    });
  };
  const begin = async () => {
    const frames = await framesRead(tabId);
    if (isOver) return;
    for (const frame of frames) follow(frame);
    if (frames.length === 0) tell();
  };
  void begin();
  return {
    show: (place) => {
      const { frame, id } = placeInFrame(place);
      const wish: PanelWish = { type: 'show', id };
      ports.get(frame)?.postMessage(wish);
    },
    giveDay: (day) => {
      const wish: PanelWish = { type: 'date', day: day ?? null };
      for (const port of ports.values()) port.postMessage(wish);
    },
    stop: () => {
      isOver = true;
      for (const port of ports.values()) port.disconnect();
      ports.clear();
    },
  };
};

/** What the readers in the tab's frames have found; undefined where none runs. */
export const pageState = async (tabId: number): Promise<PageState | undefined> => {
  const ask = async (frameId: number): Promise<[number, PageState][]> => {
    try {
      const state: unknown = await browser.tabs.sendMessage(tabId, { type: 'page-state' }, { frameId });
      return state ? [[frameId, state as PageState]] : [];
    } catch {
      return [];
    }
  };
  const answers = await Promise.all((await framesRead(tabId)).map(ask));
  return joinFrames(new Map(answers.flat()));
};
