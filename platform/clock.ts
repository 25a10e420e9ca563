/** The reader's own time of day for a moment in milliseconds since 1970, `HH:MM`. */
export const timeOfDay = (moment: number): string => {
  const date = new Date(moment);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
};

export const hourMs = 3_600_000;

/** The reader's own day, `YYYY-MM-DD`. */
export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};
