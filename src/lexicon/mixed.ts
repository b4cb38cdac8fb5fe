import type {Passage} from '../post/index.js'
import type {Hit} from './hit.js'
import type {Lexicon} from './lexicon.js'

/** What a lexicon has in a passage that may mix languages: Darija lives among French and Arabic words, and a short text may be in any. */
export function mixedHitsIn(passage: Passage, lexicon: Lexicon): readonly Hit[] {
  return passage.sure && passage.language !== 'ary' ? lexicon.in(passage) : lexicon.inAny(passage)
}
