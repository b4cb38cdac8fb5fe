/** A folder whose mutants are tried, and the tests that they meet. */
interface Mutated {
  /** Quick ones, which most mutants do not survive. */
  readonly first: readonly string[]
  /** Those that load or search much. */
  readonly further: readonly string[]
}

/** The folders, by their names in `src`. Left out of all is what asks the compiler, or times what grows. */
export const FOLDERS: Readonly<Record<string, Mutated>> = {
  language: {first: ['language/*'], further: ['lexicon/*', 'post/markdown', 'offence/*']},
  config: {first: ['config/!(schema)', 'engine/shape'], further: ['config/*', 'linter', 'plugins']},
  engine: {
    first: ['engine/!(rule)', 'rules/valid-waiver'],
    further: ['linter', 'report/*'],
  },
  post: {first: ['post/!(hostile|positions)', 'dates/calendar/published', 'schedule/*'], further: ['post/!(hostile)', 'rules/*']},
}

/** Globs of the tests that the mutants of a folder meet. */
export function testsFor(folder: string, all: boolean): readonly string[] {
  const {first, further} = FOLDERS[folder] ?? {first: [], further: []}
  return [...new Set([...first, ...(all ? further : [])])].map(name => `test/${name}.test.ts`)
}

/** Which of the folders is meant, or holds the file that is, if any: `post`, `src/post` and `src/post/links.ts` are all of `post`. */
export function folderOf(named: string): string | undefined {
  return Object.keys(FOLDERS).find(folder => new RegExp(`^(?:src/)?${folder}(?:/|$)`, 'u').test(named))
}
