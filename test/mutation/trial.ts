/** How often mutants are met. */
export type Hits = Readonly<Record<string, number>>

/** What the tests, by their numbers, meet of the mutants. */
export interface Met {
  /** When the program starts. */
  readonly atStart: Hits
  readonly perTest: readonly MetByTest[]
}

export interface MetByTest {
  readonly hits: Hits
  /** How long the test takes, in milliseconds. */
  readonly took: number
}

/** A mutant, the tests that it is to meet, in this order, and how often they do. */
export interface Trial {
  readonly mutant: string
  readonly tests: readonly number[]
  readonly hits: number
}

/** The test that noticed a mutant; -1 where the program did not even start. */
export interface Answer {
  readonly killer?: number
}
