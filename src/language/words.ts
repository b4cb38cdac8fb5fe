import {type Spelling, spellingOf} from './spelling.js'

/** A word of a text: its key for look-up, and where it stands, in UTF-16 offsets, half open. */
export interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly spelling: Spelling
}

// Letters and digits with the marks that sit on them; zero-width joiners and tatweel do not end a word.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u200b-\u200d\u00ad]*/gu

/** The words of a text in order. Apostrophes and hyphens part words: *l’image* is two, *to-do* is two. */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  for (const {0: written, index} of text.matchAll(WORD)) {
    const spelling = spellingOf(written)
    found.push({key: spelling.key, start: index, end: index + written.length, spelling})
  }
  return found
}
