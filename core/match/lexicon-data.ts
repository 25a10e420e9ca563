/** All aliases of an edition in the compact form that ships; `compileLexicon` makes it searchable. */
export interface LexiconData {
  /** Record ids; the other lists point into this one. */
  readonly records: readonly string[];
}
