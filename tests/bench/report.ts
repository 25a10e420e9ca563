export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

const shown = (value: number) => value.toFixed(value < 10 ? 2 : 0);

/** What a run of the bench prints: each number beside its goal, those that miss it gathered. */
export const createReport = () => {
  const missed: string[] = [];
  return {
    missed,
    /** A number with a goal. */
    check: (what: string, value: number, goal: number, unit: string, isAtLeast = false) => {
      const isMet = isAtLeast ? value >= goal : value <= goal;
      const sign = isAtLeast ? '≥' : '≤';
      console.log(
        `  ${isMet ? 'ok    ' : 'MISSED'} ${what}: ${shown(value)}${unit} (goal ${sign} ${goal}${unit})`,
      );
      if (!isMet) missed.push(what);
    },
    /** What a number consists of, or what it is seen beside. */
    say: (text: string) => console.log(`         ${text}`),
  };
};

export type Report = ReturnType<typeof createReport>;
