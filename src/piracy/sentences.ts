import {matchesOf, undisguised} from '../language/index.js'
import type {Hit, Lexicon} from '../lexicon/index.js'
import type {Passage, Span} from '../post/index.js'

/** What the words of a sentence do with such sites: name them, offer them, speak about them. */
export interface Sentence extends Span {
  readonly names: Hit[]
  /** Where the first offer starts. */
  offer: number | undefined
  /** It holds words that speak about such sites… */
  about: boolean
  /** …or that report of them and warn of them. */
  against: boolean
  readonly asks: boolean
}

const SENTENCE_END = /[.!?؟…](?=\s|$)|$/gu

function sentencesOf({text}: Passage): Sentence[] {
  let start = 0
  return matchesOf(text, SENTENCE_END).map(({0: sign, index}) => {
    const end = index + sign.length
    const sentence: Sentence = {start, end, names: [], offer: undefined, about: false, against: false, asks: /[?؟]/u.test(sign)}
    start = end
    return sentence
  })
}

/** The sentences of a passage that holds any of the words; without one they do not matter. */
export function readSentences(passage: Passage, words: Lexicon): readonly Sentence[] {
  const hits = words.in(passage)
  if (hits.length === 0) return []
  const sentences = sentencesOf(passage)
  let at = 0
  for (const hit of hits) {
    while (at < sentences.length - 1 && hit.start >= (sentences[at]?.end ?? 0)) at++
    const sentence = sentences[at]
    if (!sentence) continue
    if (hit.entry.kind === 'name') sentence.names.push(hit)
    else if (hit.entry.kind === 'offer') sentence.offer ??= hit.start
    else if (hit.entry.kind === 'against') sentence.against = true
    else sentence.about = true
  }
  return sentences
}

/** A host without a scheme is only spoken about in a sentence that reports or warns, and offers nothing. */
export function isSpokenAbout(sentence: Sentence | undefined): boolean {
  return sentence?.against === true && sentence.offer === undefined
}

/** The names of such libraries where a sentence offers them: “download it from …”, and neither asks, warns nor reports. */
export function offered(passage: Passage, sentences: readonly Sentence[]): Hit[] {
  if (passage.kind === 'quote') return []
  return sentences.flatMap(({names, offer, about, against, asks}) => {
    if (offer === undefined || about || against || asks) return []
    return names.filter(name => offer < name.start && !isPartOfAddress(passage, name))
  })
}

/** The name in `libgen.is` and in `libgen dot is` is reported as an address. */
function isPartOfAddress({text}: Passage, {start, end}: Span): boolean {
  const around = undisguised(text.slice(Math.max(start - 1, 0), end + 12)).text
  return /^[./@]/u.test(around) || /^.?[\p{L}\s'-]{1,30}?(?:\.[a-z]|\s?[[({<]|\s(?:dot|point)\s)/u.test(around)
}
