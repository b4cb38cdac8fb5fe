import {matchesOf} from '../../language/index.js'
import type {Lexicons} from '../../lexicon/index.js'
import {countBefore, type Passage, passageWords} from '../../post/index.js'
import {type Tag, tagsIn} from '../tags.js'
import type {Topic} from '../topics.js'

/** A sentence of a passage with its tags. Offsets are into the passage's text. */
export interface Clause {
  readonly passage: Passage
  readonly tags: readonly Tag[]
  readonly start: number
  readonly end: number
  readonly asks: boolean
}

const END = /(?<![.!?؟…\n])[.!?؟…\n]+(?=\s|$|["”»’)*_])/gu

/** Tags of a sentence are held against each other; one with more of them is no sentence but a list without end, and is cut. */
const MOST_TAGS = 100

/** The sentences of a passage that hold a tag. */
export function clausesOf(passage: Passage, terms: Lexicons): readonly Clause[] {
  const tags = tagsIn(passage, terms)
  if (tags.length === 0) return []
  const clauses: Clause[] = []
  let start = 0
  let next = 0
  for (const [end, sign] of endsOf(passage.text)) {
    const first = next
    while (next < tags.length && (tags[next]?.start ?? 0) < end) next++
    for (let at = first; at < next; at += MOST_TAGS)
      clauses.push({passage, tags: tags.slice(at, Math.min(at + MOST_TAGS, next)), start, end, asks: /[?؟]/u.test(sign)})
    start = end
  }
  return clauses
}

function endsOf(text: string): readonly (readonly [number, string])[] {
  const ends = matchesOf(text, END).map(({0: sign, index}) => [index + sign.length, sign] as const)
  return (ends.at(-1)?.[0] ?? 0) < text.length ? [...ends, [text.length, ''] as const] : ends
}

/** How many words stand between two tags; none where they touch or overlap. */
export function wordsBetween({passage}: Clause, a: Tag, b: Tag): number {
  const [first, last] = a.start <= b.start ? [a, b] : [b, a]
  const words = passageWords(passage)
  const before = countBefore(words, last.start)
  const isCut = (words[before - 1]?.end ?? 0) > last.start
  return Math.max(0, before - (isCut ? 1 : 0) - countBefore(words, first.end))
}

/** The tags of a topic, of some of its kinds where they are named. */
export function tagged({tags}: Clause, topic: Topic, ...kinds: readonly string[]): readonly Tag[] {
  return tags.filter(tag => tag.topic === topic && (kinds.length === 0 || kinds.includes(tag.kind)))
}
