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

/**
 * Of fewer nats, those of a sentence and of the whole post together, nothing is told whatever else is known: it spares most posts the panel, and of 1,251
 * rows by hands that had not taught none is lost by it.
 */
export const LEAST_TOGETHER = -4.25
/** What a nat for the whole counts in it. */
export const OF_WHOLE = 1.5
/** As sure, in nats, as a sentence is taken for at most: where more would be needed, none is read. */
export const SUREST = 3

/** What posts of more words ask for besides. */
export const LONGER = [
  {words: 90, odds: 2},
  {words: 250, odds: 3.5},
] as const

/** How many nats less than it asks for the second reader must give to what small signs find, or nothing is said. */
export const DOUBT = 1.5
