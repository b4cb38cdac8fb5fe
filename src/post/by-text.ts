import {detached} from '../language/index.js'

/** Longer texts are seldom written twice. */
const LONGEST = 100
const MOST_TEXTS = 1000

/**
 * Gives what a finder makes of a short text that is no passage (a byline, the words of a link, the title of an image), and remembers it across the
 * posts of a run, which have many in common. What is found must depend on nothing but the letters of the text and the lists.
 */
export function byText<Lists extends object, V>(find: (text: string, lists: Lists) => V): (text: string, lists: Lists) => V {
  let owner: Lists | undefined
  let known = new Map<string, V>()
  return (text, lists) => {
    if (text.length > LONGEST) return find(text, lists)
    if (owner !== lists || known.size >= MOST_TEXTS) {
      owner = lists
      known = new Map()
    }
    const before = known.get(text)
    if (before !== undefined) return before
    // What is found may hold parts of the text, which would keep the whole post in memory.
    const own = detached(text, 0, text.length)
    const found = find(own, lists)
    known.set(own, found)
    return found
  }
}
