/** Runs a command; what it throws is a sentence for its user, and makes it end with 1. */
export const runAsCommand = async (work: () => Promise<void> | void): Promise<void> => {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
};
