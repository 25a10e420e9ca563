/** Does at once what could be done in small steps, and gives what they return at the end. */
export const allSteps = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};
