import {type Hit, type Lexicons, mixedHitsIn} from '../lexicon/index.js'
import {overlapWith, type Passage, type Post, type Span, withinAny} from '../post/index.js'
import {type Signal, signalAt} from './signal.js'

type Weights = Readonly<Record<string, number>>

/** The signals that words of a topic give in a post; what is quoted gives none. */
export function pullsIn(post: Post, terms: Lexicons, {topic, weights}: {topic: string; weights: Weights}): readonly Signal[] {
  return post.passages.flatMap(passage =>
    passage.kind === 'quote' ? [] : unquoted(passage, mixedHitsIn(passage, terms(topic))).map(hit => signalOf(passage, hit, weights)),
  )
}

/** The same for a topic of context. What words of promotion say themselves is none: in “free delivery” nothing is free as a library’s service is. */
export function easesIn(post: Post, terms: Lexicons, {topic, weights, taken}: {topic: string; weights: Weights; taken: readonly Signal[]}) {
  const takenIn = byPassage(taken)
  return post.passages.flatMap(passage => {
    const isTaken = overlapWith(takenIn.get(passage) ?? [])
    return mixedHitsIn(passage, terms(topic))
      .filter(hit => !isTaken(hit))
      .map(hit => signalOf(passage, hit, weights))
  })
}

function byPassage(signals: readonly Signal[]): ReadonlyMap<Passage, readonly Signal[]> {
  const found = new Map<Passage, Signal[]>()
  for (const signal of signals) {
    const before = found.get(signal.passage)
    if (before) before.push(signal)
    else found.set(signal.passage, [signal])
  }
  return found
}

/** Of some stretches those that do not stand between quotation marks, where the words are somebody’s. */
export function unquoted<S extends Span>({marks}: Passage, found: readonly S[]): readonly S[] {
  if (found.length === 0 || marks.length === 0) return found
  const isQuoted = withinAny(marks.filter(({kind}) => kind === 'quotation'))
  return found.filter(span => !isQuoted(span))
}

function signalOf(passage: Passage, {entry, start, end}: Hit, weights: Weights): Signal {
  const kind = entry.kind ?? ''
  return signalAt(passage, {start, end}, {kind, points: (weights[kind] ?? 0) * (entry.sureness ?? 1)})
}
