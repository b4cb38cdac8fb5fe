/** A folder whose mutants are tried, and the tests that they meet. */
export interface Mutated {
  /** Quick ones, which most mutants do not survive. */
  readonly first: readonly string[]
  /** Those that load or search much: for mutants that survive the first, with `--all`. */
  readonly further: readonly string[]
}

/** The folders, by their names in `src`. Left out of all is what asks the compiler, or times what grows. */
export const FOLDERS: Readonly<Record<string, Mutated>> = {
  language: {first: ['language/*'], further: ['lexicon/*', 'post/markdown', 'offence/*']},
  config: {first: ['config/!(schema)', 'engine/shape'], further: ['config/*', 'linter', 'plugins']},
  engine: {first: ['engine/!(rule|confidential)'], further: ['engine/!(rule)', 'linter', 'report/*', 'rules/valid-waiver']},
  post: {first: ['post/!(hostile|positions)', 'dates/published'], further: ['post/!(hostile)', 'rules/*']},
}

/** Which folder, and whether all tests: as `npm run mutate` says to the processes that it starts. */
export const ASKED = {folder: 'MUTATED', all: 'MUTANTS_MEET_ALL'} as const

/** Globs of the tests that the mutants of a folder meet. */
export function testsFor(folder: string, all: boolean): readonly string[] {
  const {first, further} = FOLDERS[folder] ?? {first: [], further: []}
  return [...first, ...(all ? further : [])].map(name => `test/${name}.test.ts`)
}
