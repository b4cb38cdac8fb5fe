import {passageMemory} from './passage-memory.js'
import type {Passage} from './post.js'

/** So many letters of passages are remembered, and as many again of those that came before them. */
const MOST_LETTERS = 2 ** 20
/** A passage counts as so many letters more, for what is kept beside its words. */
const BESIDE = 128
/** Longer passages are seldom written twice. */
const LONGEST = 2000

/**
 * Gives what a finder makes of the words of a passage, and remembers it across the posts of a run, of which many have paragraphs in common: a call,
 * opening hours, hashtags. What is found must depend on nothing but the text, its marks, its language, its kind and the lists, hold offsets into
 * the text alone, and keep neither passage nor post.
 */
export function byWords<Lists extends object, V>(find: (passage: Passage, lists: Lists) => V): (passage: Passage, lists: Lists) => V {
  const here = passageMemory<V>()
  let owner: Lists | undefined
  let latest = new Map<string, V>()
  let earlier = new Map<string, V>()
  let letters = 0
  const recalled = (passage: Passage, lists: Lists) => {
    const key = keyOf(passage)
    const known = latest.get(key)
    if (known !== undefined) return known
    const found = earlier.get(key) ?? find(passage, lists)
    letters += key.length + BESIDE
    if (letters > MOST_LETTERS) {
      ;[earlier, latest] = [latest, new Map()]
      letters = key.length + BESIDE
    }
    latest.set(key, found)
    return found
  }
  return (passage, lists) => {
    if (owner !== lists) {
      owner = lists
      ;[latest, earlier, letters] = [new Map(), new Map(), 0]
    }
    return (
      here.get(passage) ??
      here.set(passage, passage.order < 0 || passage.text.length > LONGEST ? find(passage, lists) : recalled(passage, lists))
    )
  }
}

const keys = passageMemory<string>()

function keyOf(passage: Passage): string {
  return keys.get(passage) ?? keys.set(passage, described(passage))
}

/** All that a passage is but its place. What is joined is a text of its own; a sum of texts would keep them, and with them their posts, in memory. */
function described({kind, language, sure, marks, text}: Passage): string {
  return [kind, language, sure, marks.length, ...marks.map(mark => `${mark.kind} ${mark.start} ${mark.end}`), text].join('\n')
}
