import {onDemand} from '../../language/index.js'
import type {Lexicons} from '../../lexicon/index.js'
import {memory, type Post, passageWords, type Span} from '../../post/index.js'
import {modelBytes} from '../../reader/index.js'
import {strangenessOf} from '../../relevance/index.js'
import {isHeadline} from '../../sentence/index.js'
import {SLOTS} from '../hash.js'
import {AGAINST, type Prejudice} from '../pattern/wrong.js'
import {featuresOf, sentenceFeaturesOf} from './features.js'
import {decoded, decodedTable} from './model-file.js'
import {isScene} from './scenes.js'
import {demandOf, PLAIN, scoreOf, sentenceScoreOf, surenessOf} from './score.js'
import type {Stretch} from './stretch.js'
import {isVerse} from './verse.js'
import {sentencesOf, type Window, windowsOf} from './windows.js'

/** What a passage may be that patterns are not sure of. */
export type Doubt = Prejudice | 'unkind'

/** A sentence that a second reader should see. Offsets are into the source. */
export interface Suspicion {
  readonly kind: Doubt
  readonly text: string
  readonly span: Span
}

const model = onDemand(() => decoded(modelBytes('offence'), SLOTS))
const sentenceTable = onDemand(() => decodedTable(modelBytes('offence-sentences'), SLOTS))

/** What two readers, trained on what people wrote elsewhere, would show to a second person: the worst sentence of each window of which they are sure enough. */
export function suspicionsIn(post: Post, terms: Lexicons): readonly Suspicion[] {
  return known.get(post) ?? known.set(post, foundIn(post, terms))
}

const known = memory<Post, readonly Suspicion[]>()

/** The log-odds that the worst window of a post breaks the policy; minus infinity where it has none. */
export function worstOdds(post: Post, terms: Lexicons): number {
  return readOf(post, terms).reduce((worst, {score}) => Math.max(worst, score), Number.NEGATIVE_INFINITY)
}

interface Read {
  readonly window: Window
  readonly score: number
}

const read = memory<Post, readonly Read[]>()

function readOf(post: Post, terms: Lexicons): readonly Read[] {
  const scored = () => windowsOf(post, terms).map(window => ({window, score: scoreOf(model(), featuresOf(window))}))
  return read.get(post) ?? read.set(post, scored())
}

function foundIn(post: Post, terms: Lexicons): readonly Suspicion[] {
  if (isHeadline(post)) return []
  const windows = readOf(post, terms)
  const all = windows.map(({window}) => window)
  const demand = onDemand(() => demandOf(all, strangenessOf(post, terms)))
  return windows.flatMap(({window, score}) => {
    const worst = score > PLAIN ? worstIn(window, terms) : undefined
    if (!worst) return []
    const {passage} = worst.sentence
    if (surenessOf(score, worst.score, demand()) <= model().thresholds[passage.language]) return []
    return [shown(worst.sentence, window)]
  })
}

/** The sentence of a window that is most likely to break the policy; what only describes a scene does not, nor the Qur’an. */
function worstIn(window: Window, terms: Lexicons): {readonly sentence: Stretch; readonly score: number} | undefined {
  let worst: {readonly sentence: Stretch; readonly score: number} | undefined
  for (const sentence of sentencesOf(window)) {
    const score = sentenceScoreOf(sentenceTable(), sentenceFeaturesOf(sentence))
    if ((!worst || score > worst.score) && !isScene(sentence, terms) && !isVerse(sentence)) worst = {sentence, score}
  }
  return worst
}

function shown({passage, from, to}: Stretch, window: Window): Suspicion {
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
