/** The port over which the panel follows a page. Plain code: it runs in pages, where no schema library is loaded. */
export const panelPort = 'panel';

/** The panel's one wish: bring the place with this number into view. */
export interface ShowPlace {
  readonly type: 'show';
  readonly id: number;
}

export const readShowPlace = (message: unknown): ShowPlace | undefined =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'show' &&
  'id' in message &&
  typeof message.id === 'number'
    ? { type: 'show', id: message.id }
    : undefined;
