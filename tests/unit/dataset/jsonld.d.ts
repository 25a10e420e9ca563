declare module 'jsonld' {
  interface Options {
    readonly safe?: boolean;
    readonly format?: 'application/n-quads';
    readonly documentLoader?: (url: string) => Promise<never>;
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<Record<string, unknown>[]>;
    toRDF(document: object, options?: Options): Promise<string>;
  };
  // biome-ignore lint/style/noDefaultExport: the package has this form.
  export default jsonld;
}
