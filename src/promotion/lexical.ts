import type {Hit, Lexicons} from '../lexicon/index.js'
import type {Passage, Post, Span} from '../post/index.js'
import {type Signal, signalAt} from './signal.js'

type Weights = Readonly<Record<string, number>>

/** The signals that words of a topic give in a post; what is quoted gives none. */
export function pullsIn(post: Post, terms: Lexicons, {topic, weights}: {topic: string; weights: Weights}): readonly Signal[] {
  return post.passages.flatMap(passage =>
    passage.kind === 'quote'
      ? []
      : hitsIn(passage, terms, topic)
          .filter(hit => !isQuoted(passage, hit))
          .map(hit => signalOf(passage, hit, weights)),
  )
}

/** The same for a topic of context. What words of promotion say themselves is none: in “free delivery” nothing is free as a library’s service is. */
export function easesIn(post: Post, terms: Lexicons, {topic, weights, taken}: {topic: string; weights: Weights; taken: readonly Signal[]}) {
  return post.passages.flatMap(passage => {
    const own = taken.filter(signal => signal.passage === passage)
    return hitsIn(passage, terms, topic)
      .filter(({start, end}) => !own.some(signal => signal.start < end && start < signal.end))
      .map(hit => signalOf(passage, hit, weights))
  })
}

/** Whether a stretch stands between quotation marks: the words are somebody’s. */
export function isQuoted({marks}: Passage, {start, end}: Span): boolean {
  return marks.some(mark => mark.kind === 'quotation' && mark.start <= start && end <= mark.end)
}

/** Darija lives among French and Arabic words, and a short text may be in any language. */
function hitsIn(passage: Passage, terms: Lexicons, topic: string): readonly Hit[] {
  const lexicon = terms(topic)
  return passage.sure && passage.language !== 'ary' ? lexicon.in(passage) : lexicon.inAny(passage)
}

function signalOf(passage: Passage, {entry, start, end}: Hit, weights: Weights): Signal {
  const kind = entry.kind ?? ''
  return signalAt(passage, {start, end}, kind, (weights[kind] ?? 0) * (entry.sureness ?? 1))
}
