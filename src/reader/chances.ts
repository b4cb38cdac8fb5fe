/** In a post of so many sentences the readers have learned themselves what their number changes; rows of more are few. */
export const FEW_SENTENCES = 8

/**
 * By how many nats surer of one sentence a reader must be in a post of so many: beyond the few each is one more chance to take an innocent one for
 * something else, and what is asked of each grows by the logarithm of their number (the correction of Bonferroni).
 */
export function chancesOf(sentences: number): number {
  return Math.log(Math.max(1, sentences / FEW_SENTENCES))
}
