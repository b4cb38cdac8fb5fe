import {othersWordsIn, overlapWith, type Passage, type Span} from '../post/index.js'
import {sentenceAround} from '../sentence/index.js'

/** What is made of the finds of a passage, in order: the first that comes to something in each sentence, outside the words of others. */
export function oneASentence<F extends Span, M extends Span>(
  found: readonly F[],
  passage: Passage,
  make: (find: F) => M | undefined,
): readonly M[] {
  if (found.length === 0) return []
  const isQuoted = overlapWith(othersWordsIn(passage))
  let free = 0
  return found.flatMap(find => {
    const made = find.start < free || isQuoted(find) ? undefined : make(find)
    if (!made) return []
    free = sentenceAround(passage.text, made).end
    return [made]
  })
}
