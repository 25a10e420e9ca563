/** The port over which the panel follows a page. Plain code: it runs in pages, where no schema library is loaded. */
export const panelPort = 'panel';

/** What the panel may wish. */
export type PanelWish =
  /** Bring the place with this number into view. */
  | { readonly type: 'show'; readonly id: number }
  /** Judge the page by this day (`YYYY-MM-DD`); null: by its own again. */
  | { readonly type: 'date'; readonly day: string | null };

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const readPanelWish = (message: unknown): PanelWish | undefined => {
  const { type, id, day } = (message ?? {}) as { type?: unknown; id?: unknown; day?: unknown };
  if (type === 'show' && typeof id === 'number') return { type, id };
  return type === 'date' && (day === null || isDay(day)) ? { type, day } : undefined;
};
