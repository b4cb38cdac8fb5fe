import {onDemand} from '../language/index.js'
import type {Lexicons} from '../lexicon/index.js'
import {memory, type Post, passageWords, type Span} from '../post/index.js'
import {modelBytes} from '../reader/index.js'
import {featuresAtHand} from './features.js'
import {BUCKETS} from './hash.js'
import {decoded} from './model-file.js'
import {scoreOf, thresholdFor} from './score.js'
import type {Stretch} from './stretch.js'
import {sentencesOf, type Window, windowsOf} from './windows.js'
import {AGAINST, type Prejudice} from './wrong.js'

/** What a passage may be that patterns are not sure of. */
export type Doubt = Prejudice | 'unkind'

/** A sentence that a second reader should see. Offsets are into the source. */
export interface Suspicion {
  readonly kind: Doubt
  readonly text: string
  readonly span: Span
}

const model = onDemand(() => decoded(modelBytes('offence'), BUCKETS))

/** What the model, trained on what people wrote elsewhere, would show to a second reader: the worst sentence of each window above its threshold. */
export function suspicionsIn(post: Post, terms: Lexicons): readonly Suspicion[] {
  return known.get(post) ?? known.set(post, foundIn(post, terms))
}

const known = memory<Post, readonly Suspicion[]>()

function foundIn(post: Post, terms: Lexicons): readonly Suspicion[] {
  const {weights, scale, thresholds} = model()
  const windows = windowsOf(post, terms)
  const isSuspect = (window: Window) => {
    const language = window[0]?.passage.language
    return language !== undefined && scoreOf(weights, featuresAtHand(window)) * scale > thresholdFor(thresholds[language], windows)
  }
  return windows.filter(isSuspect).map(worstIn)
}

/** The sentence of a window that weighs most by itself. */
function worstIn(window: Window): Suspicion {
  const {weights} = model()
  let worst: {readonly stretch: Stretch; readonly score: number} | undefined
  for (const sentence of sentencesOf(window)) {
    const score = scoreOf(weights, featuresAtHand([sentence]))
    if (!worst || score > worst.score) worst = {stretch: sentence, score}
  }
  const {passage, from, to} = worst?.stretch ?? (window[0] as Stretch)
  const read = passageWords(passage)
  const [start, end] = [read[from]?.start ?? 0, read[to - 1]?.end ?? 0]
  return {kind: doubtOf(window), text: passage.text.slice(start, end), span: passage.locate(start, end)}
}

/** Whom a window speaks of most. */
function doubtOf(window: Window): Doubt {
  const counts = new Map<Prejudice, number>()
  for (const {kind, topic, sureness} of window.flatMap(({tags}) => tags)) {
    const prejudice = topic === 'group' ? AGAINST[kind] : undefined
    if (prejudice) counts.set(prejudice, (counts.get(prejudice) ?? 0) + sureness)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'unkind'
}
