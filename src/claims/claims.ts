import {matchesOf, onDemand} from '../language/index.js'
import type {Hit, Lexicons} from '../lexicon/index.js'
import {HINT, hints, mayHold, type Passage, type Post, passageMemory, SIGN, type Span} from '../post/index.js'
import {cuesIn, sentenceAround} from '../sentence/index.js'
import {oneASentence} from './one-a-sentence.js'
import {isSourced} from './sources.js'

/** A statement that only a source can bear out; offsets are into the text of the passage. */
export interface Claim extends Span {
  readonly kind: 'number' | 'study' | 'superlative' | 'effect'
}

const NEAR = 45

const patterns = onDemand(() => ({
  percent:
    /(?<![\p{L}\p{N}.,])[\d\u0660-\u0669]{1,3}(?:[.,٫][\d\u0660-\u0669]{1,2})?\s?(?:[%٪]|percent(?!\p{L})|per cent(?!\p{L})|pour ?cent(?!\p{L})|في الم(?:ائة|ئة)|بالم(?:ائة|ئة)|f ?lmya(?!\p{L})|f ?lmia(?!\p{L})|فالمية)/giu,
  /** 8 students out of 10, un étudiant sur trois, 8 من أصل 10. */
  ratio:
    /(?<![\p{L}\p{N}])(?:[\d\u0660-\u0669]{1,2}|one|two|three|four|five|six|seven|eight|nine|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|واحدة?|اثنان|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثمانية?|تسعة?)\s(?:\p{L}{1,20}\s){0,3}?(?:out of|in|sur|من أصل|من كل|من بين كل|men|mn|من)\s(?:every\s)?(?:3|4|5|10|100|ten|three|four|five|six|dix|trois|quatre|cinq|six|cent|عشرة?|ثلاثة?|أربعة?|خمسة?|ستة?|١٠|٣|٤|٥)(?![\d\p{L}:%,.]|\s?(?:min|h(?!\p{L})|[ap]m|days?|hours?|weeks?|months?|years?|jours?|heures?|semaines?|mois|ans(?!\p{L})|دقائق|أيام|ساعات|أسابيع|سنوات))/giu,
  whole: /^(?:100|١٠٠)\D/u,
  asked: /^\s*[?؟]/u,
  didYouKnow: /did you know|saviez[- ]vous|savez[- ]vous|هل تعلم|أتعلم|wach (?:3refti|kat3ref)|واش عرفتي/iu,
}))

const claimed = passageMemory<readonly Claim[]>()

/** The claims of a passage that have no source near, one a sentence; what the library counts itself needs none. */
export function claimsIn(passage: Passage, post: Post, terms: Lexicons): readonly Claim[] {
  return claimed.get(passage) ?? claimed.set(passage, foundIn(passage, post, terms))
}

function foundIn(passage: Passage, post: Post, terms: Lexicons): readonly Claim[] {
  const found = [...terms('claim').inAny(passage).map(triggerOf), ...sharesIn(passage)].sort((a, b) => a.start - b.start)
  if (found.length === 0) return []
  const claims = oneASentence(found, passage, trigger => claimOf(trigger, passage, terms))
  return claims.length > 0 && isSourced(passage, post, terms) ? [] : claims
}

interface Trigger extends Span {
  readonly kind: string
}

function triggerOf({entry, start, end}: Hit): Trigger {
  return {kind: entry.kind ?? '', start, end}
}

/** What every ratio ends in: in a pattern of its own, since the whole takes long to compile. */
const RATIO_SIGN =
  /(?:out of|in|sur|من(?: أصل| كل| بين كل)?|me?n)\s(?:every\s)?(?:[345]|10|ten|three|four|five|six|dix|trois|quatre|cinq|cent|عشر|ثلاث|أربع|خمس|ست|[١٣٤٥])/i

function sharesIn(passage: Passage): readonly Trigger[] {
  const {prose} = passage
  const mayBePercent = mayHold(prose, SIGN.percent) || hints(passage, HINT.percent)
  const percents = mayBePercent && /[%٪]|cent|الم|lm[yi]|لمي/iu.test(prose) ? matchesOf(prose, patterns().percent) : []
  const ratios = hints(passage, HINT.ratio) && RATIO_SIGN.test(prose) ? matchesOf(prose, patterns().ratio) : []
  return [...percents, ...ratios]
    .filter(([written]) => !patterns().whole.test(written))
    .map(({0: written, index}) => ({kind: 'share', start: index, end: index + written.length}))
}

function claimOf(trigger: Trigger, passage: Passage, terms: Lexicons): Claim | undefined {
  const cues = cuesIn({passage, at: trigger}, terms('claim-context'))
  const said = (kind: string) => cues.some(({entry}) => entry.kind === kind)
  if (said('hedge') || isMereQuestion(trigger, passage)) return undefined
  switch (trigger.kind) {
    case 'study':
      return {...trigger, kind: 'study'}
    case 'share':
      return said('people') && !said('own') && !said('held') && !said('thing') ? {...trigger, kind: 'number'} : undefined
    case 'superlative':
      return reaching('superlative', trigger, near('scope', trigger, cues))
    case 'health':
      return said('own') ? undefined : reaching('effect', trigger, effectOn(trigger, passage, cues))
    default:
      return undefined
  }
}

function near(kind: string, {start, end}: Span, cues: readonly Hit[]): Hit | undefined {
  return cues.find(cue => cue.entry.kind === kind && cue.start < end + NEAR && cue.end > start - NEAR)
}

/** What is said to do something to a part of health: the verb before it, in one breath. */
function effectOn({start}: Span, {text}: Passage, cues: readonly Hit[]): Hit | undefined {
  return cues.findLast(
    ({entry, end}) => entry.kind === 'effect' && end <= start && start - end < NEAR && !/[,،;:؛]/u.test(text.slice(end, start)),
  )
}

/** A claim from one of its words to the other. */
function reaching(kind: Claim['kind'], {start, end}: Span, other: Hit | undefined): Claim | undefined {
  return other && {kind, start: Math.min(start, other.start), end: Math.max(end, other.end)}
}

/** A question claims nothing, save “Did you know that…?” */
function isMereQuestion(trigger: Span, {text}: Passage): boolean {
  const {start, end} = sentenceAround(text, trigger)
  return patterns().asked.test(text.slice(end)) && !patterns().didYouKnow.test(text.slice(start, end))
}
