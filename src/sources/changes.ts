/** What an update has done, in sources. */
export interface Changes {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly kept: number
  /** How many files were read; the others are as they were. */
  readonly filesRead: number
}

/** The same while the update goes on. */
export type Tally = {-readonly [Key in keyof Changes]: Changes[Key]}

/** The tally of an update that has not begun. */
export function noChanges(): Tally {
  return {added: 0, changed: 0, removed: 0, kept: 0, filesRead: 0}
}
