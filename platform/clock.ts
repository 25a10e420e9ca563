/** The reader's own time of day for a moment in milliseconds since 1970, `HH:MM`. */
export const timeOfDay = (moment: number): string => {
  const date = new Date(moment);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
};

export const hourMs = 3_600_000;

const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The reader's own day, `YYYY-MM-DD`. */
export const today = (): string => dayOf(new Date());

/** The reader's own day of a moment in milliseconds since 1970, `YYYY-MM-DD`. */
export const dayAt = (moment: number): string => dayOf(new Date(moment));

/** The reader's own day and time of a moment in milliseconds since 1970, `YYYY-MM-DDTHH:MM`. */
export const dayAndTime = (moment: number): string => `${dayOf(new Date(moment))}T${timeOfDay(moment)}`;
