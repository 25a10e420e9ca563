/** What the frames of one tab may ask for at once, and how much of it comes back in a second. */
const budget = { burst: 30, aSecond: 10 } as const;

/**
 * Says whether a tab may make one more request at `now` (milliseconds on any clock that runs on). A page with two hundred
 * frames, or a broken renderer that asks without end, keeps no other tab waiting.
 */
export const createRequestBudget = (): ((tab: number, now: number) => boolean) => {
  const spent = new Map<number, { readonly left: number; readonly at: number }>();
  return (tab, now) => {
    const before = spent.get(tab) ?? { left: budget.burst, at: now };
    const left = Math.min(budget.burst, before.left + ((now - before.at) / 1_000) * budget.aSecond) - 1;
    if (left < 0) return false;
    // Tabs come and go; those that have been quiet for long have their whole budget again.
    if (spent.size > 200) spent.clear();
    spent.set(tab, { left, at: now });
    return true;
  };
};
