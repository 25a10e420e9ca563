declare module 'russian-nouns-js' {
  interface Lemma {
    readonly text: string;
  }
  interface Options {
    readonly text: string;
    readonly gender?: string;
    readonly pluraleTantum?: boolean;
  }
  const nouns: {
    readonly CASES: readonly string[];
    readonly Gender: { readonly FEMININE: string; readonly MASCULINE: string; readonly NEUTER: string };
    createLemma(options: Options): Lemma;
    readonly Engine: new () => {
      decline(lemma: Lemma, grammaticalCase: string, plural?: string): string[];
      pluralize(lemma: Lemma): string[];
    };
  };

  // biome-ignore lint/style/noDefaultExport: the package has no named exports.
  export default nouns;
}
