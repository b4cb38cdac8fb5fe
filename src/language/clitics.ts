const PREFIXES = /^(?:[وف])?(?:[بلك])?(?:ال)?/
const SHORTEST_STEM = 3

/**
 * An Arabic word (folded) without the conjunctions, prepositions and article that are written onto it: والكتاب gives
 * كتاب and الكتاب. The word itself is not among them; a stem keeps three letters or more.
 */
export function withoutClitics(word: string): readonly string[] {
  const longest = PREFIXES.exec(word)?.[0].length ?? 0
  const variants: string[] = []
  for (let cut = 1; cut <= longest; cut++) {
    if (word.length - cut >= SHORTEST_STEM && isBoundary(word, cut)) variants.push(word.slice(cut))
  }
  return word.startsWith('لل') && word.length > SHORTEST_STEM + 1 ? [...variants, word.slice(2)] : variants
}

/** The article is never cut in two. */
function isBoundary(word: string, cut: number): boolean {
  return !(word[cut - 1] === 'ا' && word[cut] === 'ل')
}
