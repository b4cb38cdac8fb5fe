import type {Lexicons} from '../../lexicon/index.js'
import {loosePassage} from '../../post/index.js'

/** Whether a text names a part of a post: its date, its link, its photo. */
export function hasPart(text: string, terms: Lexicons): boolean {
  return terms('placeholder').only('slot', 'head', 'media').inAny(loosePassage(text, 0)).length > 0
}

/** Whether a text speaks of what the readers have. */
export function isToReaders(text: string): boolean {
  return /(?<!\p{L})(?:your|votre|vos|ton|tes)(?!\p{L})/iu.test(text)
}
