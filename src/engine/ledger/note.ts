/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | {readonly [name: string]: Json}

/**
 * What a rule keeps of a post, to hold later posts of the run against: small, and nothing but JSON, so that a cache may keep it. Only
 * posts that share a key meet: a day, a hash of some words.
 */
export interface Note<N extends Json = Json> {
  readonly keys: readonly (string | number)[]
  readonly data: N
}

/** The notes of a post by the rule that took them. */
export type Notes = Readonly<Record<string, Note>>

/** A post that came before in the run, and what was noted of it. */
export interface Earlier<N extends Json = Json> {
  readonly path: string
  readonly data: N
}
