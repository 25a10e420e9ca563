import type { FoundPlace } from '../report/found.ts';
import type { PageDate } from '../text/page-date.ts';

/** What a frame's reader tells our own pages: the popup when it asks, the panel after every change. Plain code: see `panel-port`. */
export interface PageState {
  /** All mentions, marked or not. */
  readonly mentions: number;
  /** Those that are marked, in the order of the page. */
  readonly places: readonly FoundPlace[];
  /** The page was too large to be read whole. */
  readonly isCut: boolean;
  /** When the page was published: numbers were compared by it. */
  readonly date?: PageDate | undefined;
}

// Frames are numbered by the browser, up to 2³² and some; the places of one frame never come near this.
const placesInFrame = 100_000;

/** A place's number in its whole tab. */
const idInTab = (frame: number, id: number): number => frame * placesInFrame + id;

/** The frame that a place of a tab is in, and its number there. */
export const placeInFrame = (id: number): { readonly frame: number; readonly id: number } => ({
  frame: Math.floor(id / placesInFrame),
  id: id % placesInFrame,
});

/** What a tab's frames found together, the top one (0) first; its date is the page's, where it has one. */
export const joinFrames = (states: ReadonlyMap<number, PageState>): PageState | undefined => {
  const frames = [...states].sort(([one], [other]) => one - other);
  if (frames.length === 0) return undefined;
  return {
    mentions: frames.reduce((sum, [, { mentions }]) => sum + mentions, 0),
    places: frames.flatMap(([frame, { places }]) =>
      places.map((place) => ({ ...place, id: idInTab(frame, place.id) })),
    ),
    isCut: frames.some(([, { isCut }]) => isCut),
    date: frames.find(([, { date }]) => date)?.[1].date,
  };
};
