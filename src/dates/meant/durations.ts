import {onDemand} from '../../language/index.js'
import type {Span} from '../../post/index.js'

const patterns = onDemand(() => ({
  /** “In three days in 1998 they moved it all.” */
  ago: /^\s(?:in|of|during)\s(?:1\d{3}|20[01]\d)(?!\d)/u,
  counted: /^in\s(?!the\s)/iu,
  /** A verb in the past of which somebody or something is the subject: not “the newly painted hall”, nor “is printed”. */
  past: /(?<!(?<!\p{L})(?:the|an?|our|your|their|his|her|its|this|these|those|all|newly|recently|freshly|is|are|be|being|get|gets|will|to)\s)(?<=\p{L}\s)(?:\p{L}{2,14}[^\P{L}e]ed|went|came|made|read|wrote|found|got|took|ran|built|sold|won|lost|grew|sent|sped|flew|drove)(?!\p{L}|\sby(?!\p{L}))/iu,
  /** What is still to come. */
  ahead:
    /(?<!\p{L})(?:will|shall|is|are|be|can|may|(?:re)?opens?|closes?|starts?|begins?|arrives?|returns?|comes?|ends?|expires?|moves?|leaves?|launch(?:es)?)(?!\p{L})|['’]ll(?!\p{L})/iu,
}))

const LONGEST_AGO = 16

/** Whether “in four hours” says how long something took, as in “the article travelled from Hokkaido to Ifrane in four hours”, and names no day. */
export function isDuration(day: Span, sentence: Span, text: string): boolean {
  const {ago, counted, past, ahead} = patterns()
  if (ago.test(text.slice(day.end, day.end + LONGEST_AGO))) return true
  if (!counted.test(text.slice(day.start, day.end))) return false
  const before = text.slice(sentence.start, day.start)
  return past.test(before) && !ahead.test(before)
}
