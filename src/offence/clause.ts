import type {Lexicons} from '../lexicon/index.js'
import {type Passage, passageWords} from '../post/index.js'
import {type Tag, tagsIn} from './tags.js'
import type {Topic} from './topics.js'

/** A sentence of a passage with its tags. Offsets are into the passage's text. */
export interface Clause {
  readonly passage: Passage
  readonly tags: readonly Tag[]
  readonly start: number
  readonly end: number
  readonly asks: boolean
}

const END = /(?<![.!?؟…\n])[.!?؟…\n]+(?=\s|$|["”»’)*_])/gu

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
    if (next > first) clauses.push({passage, tags: tags.slice(first, next), start, end, asks: /[?؟]/u.test(sign)})
    start = end
  }
  return clauses
}

function endsOf(text: string): readonly (readonly [number, string])[] {
  const ends = [...text.matchAll(END)].map(({0: sign, index}) => [index + sign.length, sign] as const)
  return (ends.at(-1)?.[0] ?? 0) < text.length ? [...ends, [text.length, ''] as const] : ends
}

/** How many words stand between two tags; none where they touch or overlap. */
export function wordsBetween({passage}: Clause, a: Tag, b: Tag): number {
  const [first, last] = a.start <= b.start ? [a, b] : [b, a]
  return passageWords(passage).filter(({start, end}) => start >= first.end && end <= last.start).length
}

/** The tags of a topic, of some of its kinds where they are named. */
export function tagged({tags}: Clause, topic: Topic, ...kinds: readonly string[]): readonly Tag[] {
  return tags.filter(tag => tag.topic === topic && (kinds.length === 0 || kinds.includes(tag.kind)))
}
