import {onDemand} from '../language/index.js'
import type {Span} from '../post/index.js'

const patterns = onDemand(() => ({
  counted: /^in\s(?!the\s)/iu,
  /** A verb in the past of which somebody or something is the subject: not “the newly painted hall”, nor “is printed”. */
  past: /(?<!(?<!\p{L})(?:the|an?|our|your|their|his|her|its|this|these|those|all|newly|recently|freshly|is|are|be|being|get|gets|will|to)\s)(?<=\p{L}\s)(?:\p{L}{2,14}[^\P{L}e]ed|went|came|made|read|wrote|found|got|took|ran|built|sold|won|lost|grew|sent|sped|flew|drove)(?!\p{L}|\sby(?!\p{L}))/iu,
  /** What is still to come. */
  ahead:
    /(?<!\p{L})(?:will|shall|is|are|be|can|may|(?:re)?opens?|closes?|starts?|begins?|arrives?|returns?|comes?|ends?|expires?|moves?|leaves?|launch(?:es)?)(?!\p{L})|['’]ll(?!\p{L})/iu,
}))

/** Whether “in four hours” says how long something took, as in “the article travelled from Hokkaido to Ifrane in four hours”, and names no day. */
export function isDuration(day: Span, sentence: Span, text: string): boolean {
  const {counted, past, ahead} = patterns()
  if (!counted.test(text.slice(day.start, day.end))) return false
  const before = text.slice(sentence.start, day.start)
  return past.test(before) && !ahead.test(before)
}
