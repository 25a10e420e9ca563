/**
 * When a card opens and closes. Each value follows what readers of hover cards complain about elsewhere:
 * cards that open too eagerly, open because the page scrolled, or vanish on the way to them.
 */
export const cardTiming = {
  /** From the moment the pointer is slow and on the mention until the card opens; the reader can change it. */
  dwellMs: 500,
  /** Faster than this, in CSS pixels per millisecond, the pointer is only passing through. */
  slowSpeed: 0.5,
  /** Samples further apart than this say nothing about speed: the pointer rested in between. */
  speedGapMs: 32,
  /** A page that scrolls under a still pointer must not open cards. */
  scrollQuietMs: 100,
  /** The way from the mention to the card and back. */
  graceMs: 300,
} as const;
