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
