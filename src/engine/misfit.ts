/** What is wrong with a value: where it stands in the value, and what would be right. */
export interface Misfit {
  readonly path: readonly (string | number)[]
  readonly message: string
  /** Whether the name of the last key of `path` is at fault, rather than its value. */
  readonly atKey?: boolean
  /** Names of which one may have been meant, and what was written instead. */
  readonly meant?: {readonly written: string; readonly among: readonly string[]}
}

/** What is found in a value that fits. */
export const fits: readonly Misfit[] = []
/** A value as a whole is wrong. */
export const wrong = (message: string, meant?: Misfit['meant']): readonly Misfit[] => [{path: [], message, ...(meant && {meant})}]
/** What is wrong with a value that stands in another under a key. */
export const within = (key: string | number, misfits: readonly Misfit[]): readonly Misfit[] =>
  misfits.map(misfit => ({...misfit, path: [key, ...misfit.path]}))

/** How a value is called in a message. */
export function named(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `${JSON.stringify(value)}`
}
