/** A title that a passage names: its words, folded, and where it ends. */
export interface Title {
  readonly words: readonly string[]
  readonly end: number
}

/**
 * Gives where the first title ends that holds all of some words, infinitely far off where none does. Only those are looked at that hold the rarest
 * of the words, and once for the same words: a passage may hold as many titles as names.
 */
export function firstTitleWith(titles: readonly Title[]): (names: readonly string[]) => number {
  const known = new Map<string, number>()
  const holding = new Map<string, Shelved[]>()
  const all = titles.map(({words, end}): Shelved => ({words: new Set(words), end}))
  for (const title of all) {
    for (const word of title.words) {
      const others = holding.get(word)
      if (others) others.push(title)
      else holding.set(word, [title])
    }
  }
  const found = (names: readonly string[]) => {
    const lists = names.map(name => holding.get(name) ?? [])
    const rarest = lists.reduce((least, list) => (list.length < least.length ? list : least), all)
    return rarest.reduce(
      (first, {words, end}) => (end < first && names.every(name => words.has(name)) ? end : first),
      Number.POSITIVE_INFINITY,
    )
  }
  return names => {
    const key = names.join(' ')
    const end = known.get(key) ?? found(names)
    known.set(key, end)
    return end
  }
}

interface Shelved {
  readonly words: ReadonlySet<string>
  readonly end: number
}
