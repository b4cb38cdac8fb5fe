/** Patterns of one kind, and what must be in a text for any of them to be tried: one of some signs or words, where they all need one, and this. */
export interface Shapes {
  readonly signs?: number
  readonly hint?: number
  readonly sign: RegExp
  readonly patterns: () => readonly RegExp[]
}
