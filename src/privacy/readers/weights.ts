/**
 * What each kind of sign adds to the belief that a sentence tells of one reader’s own affairs; others of the kind add `more`, once.
 * `desk` is what only a library records, `record` what others record too.
 */
export const SIGNS: Readonly<Record<string, {readonly first: number; readonly more: number}>> = {
  desk: {first: 2, more: 1},
  record: {first: 1.5, more: 0.75},
  act: {first: 1, more: 0.5},
  thing: {first: 1, more: 0},
  anchor: {first: 0.75, more: 0.25},
  sum: {first: 0.5, more: 0},
  moment: {first: 0.75, more: 0.5},
  sensitive: {first: 1.25, more: 0},
  gossip: {first: 1, more: 0},
  patron: {first: 0.5, more: 0},
  tale: {first: -4, more: 0},
  open: {first: -2, more: -1},
  if: {first: -1.5, more: 0},
  you: {first: -1, more: 0},
}

/** From so many points a person looks at a sentence; from `SURE_POINTS` it is an error. */
export const LEAST_POINTS = 2.5
export const SURE_POINTS = 4

/** What the person adds. */
export const PERSON = {
  /** A person of public standing may borrow too, but is more often spoken of for other reasons. */
  public: -1.5,
  /** A professor is a reader as others are. */
  scholar: -0.25,
  /** The record is said to be the person’s. */
  owner: 1,
  /** One of several after a colon, as on a list. */
  listed: 1,
  /** Spoken to by name. */
  called: 1.5,
  /** The year of a time long past. */
  past: -3,
}
