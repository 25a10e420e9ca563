declare module 'mark.js' {
  // biome-ignore lint/style/noDefaultExport: as the package has it.
  export default class Mark {
    constructor(context: Element);
    mark(
      words: string[],
      options: { accuracy: string; separateWordSearch: boolean; done(count: number): void },
    ): void;
  }
}
