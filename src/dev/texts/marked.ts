/** Texts as second readers of manners and of promotion take them: their sentences, and which of these somebody marked. */
import type {LanguageTag} from '../../language/index.js'
import {bundledLexicons} from '../../lexicon/bundled.js'
import {lexiconsOf} from '../../lexicon/index.js'
import {featuresIn, MANNERS, oddsOfSentences, type Stretch, stretchesOf} from '../../manner/index.js'
import {parse} from '../../post/index.js'
import {forget} from '../../post/memory.js'
import {type Features, featuresOf, isRead, type SentenceFeatures} from '../../reader/index.js'

/** A sentence of which a mark holds so many letters is what it marks. */
const MARKED_LETTERS = 8
/** Longer texts are articles, which no sentence makes what is looked for. */
const LONGEST = 3000

/** A text as the readers of sentences see it. */
export interface ReadText {
  /** As it was found. */
  readonly spoken: LanguageTag
  readonly sentences: readonly SentenceFeatures[]
  /** Which sentences the mark marks; nothing where there is none. */
  readonly marked: readonly boolean[] | undefined
  readonly whole: Features
}

const terms = lexiconsOf(await bundledLexicons())

/** A text, with the words that make it break the policy, if somebody marked them, as they stand in it. */
export async function readMarked(text: string, mark?: string): Promise<ReadText> {
  const post = await parse(text, {path: 'post.md'})
  const isShort = text.length <= LONGEST
  const stretches = isShort ? stretchesOf(post) : []
  const at = mark === undefined ? -1 : text.indexOf(mark)
  const read = {
    spoken: post.language,
    sentences: isShort ? post.passages.filter(isRead).flatMap(passage => featuresIn(passage, {post, terms})) : [],
    marked: at < 0 ? undefined : stretches.map(stretch => isMarked(stretch, {start: at, end: at + (mark?.length ?? 0)})),
    whole: featuresOf(post),
  }
  forget()
  return read
}

/**
 * The sentence of a text that a mark marks; of a text that nobody marked, the one that is most surely meant in a manner. Nothing where a text is no more
 * than that, or the mark stands in none.
 */
export async function sentenceAlone(text: string, mark?: string): Promise<string | undefined> {
  const post = await parse(text, {path: 'post.md'})
  const stretches = stretchesOf(post)
  const odds = oddsOfSentences(post, terms).map(each => Math.max(...MANNERS.map(manner => each[manner])))
  forget()
  const at = mark === undefined ? -1 : text.indexOf(mark)
  const marked = stretches.find(stretch => isMarked(stretch, {start: at, end: at + (mark?.length ?? 0)}))
  const chosen = mark === undefined ? stretches[odds.indexOf(Math.max(...odds))] : marked
  return stretches.length > 1 && chosen ? chosen.passage.text.slice(chosen.start, chosen.end) : undefined
}

function isMarked({passage, ...stretch}: Stretch, mark: {readonly start: number; readonly end: number}): boolean {
  const {start, end} = passage.locate(stretch.start, stretch.end)
  const shared = Math.min(end, mark.end) - Math.max(start, mark.start)
  return shared > 0 && (shared >= MARKED_LETTERS || 2 * shared >= end - start)
}
