import {type Word, words} from '../language/index.js'
import {passageMemory} from './passage-memory.js'
import type {Passage} from './post.js'

const known = passageMemory<readonly Word[]>()

/** The words of a passage's prose, found once for whoever asks. */
export function passageWords(passage: Passage): readonly Word[] {
  return known.get(passage) ?? known.set(passage, words(passage.prose))
}

/** Keeps words that were found while the passage was made. */
export function withWords(passage: Passage, found: readonly Word[]): Passage {
  known.set(passage, found)
  return passage
}
