import type {Hit, Lexicons} from '../../lexicon/index.js'
import {lastBefore, loosePassage, type Mark, type Passage, passageWords, type Span, startingBetween} from '../../post/index.js'
import type {Leftover, Reading} from '../leftover.js'
import {isName, isSomebody, type Sentence, sentencesIn} from '../wording/index.js'
import {isManner, isTelling} from './manners.js'

/** A sentence that may be a remark, by itself, with the words of the trade in it. */
interface Remark {
  readonly alone: Passage
  readonly hits: readonly Hit[]
  readonly bracketed: boolean
  readonly asks: boolean
  readonly mentions: readonly Mark[]
  readonly terms: Lexicons
}

/** Sentences of nothing but what people say at work on a post: “Alt text still missing.”, “Post on Monday at 9.” */
export function remarks({passage, terms, reply}: Reading): Leftover[] {
  const telling = terms('remark').inAny(passage).filter(isTelling)
  if (reply || telling.length === 0) return []
  const mentions = passage.marks.filter(({kind}) => kind === 'mention')
  return sentencesIn(passage.text)
    .filter(({start, end}) => (lastBefore(telling, end)?.end ?? 0) > start)
    .filter(sentence => {
      const remark = remarkIn(sentence, passage, {mentions, terms})
      return isRemark(remark) || isPlea(remark)
    })
    .map(sentence => ({kind: 'note', ...trimmed(sentence, passage.text)}))
}

function remarkIn(
  {start, end, opened, closed}: Sentence,
  {text, prose}: Passage,
  {mentions, terms}: Pick<Remark, 'mentions' | 'terms'>,
): Remark {
  const alone = loosePassage(prose.slice(start, end), start)
  return {
    alone,
    hits: terms('remark').inAny(alone),
    bracketed: /^(?:[([]|<-+|\/\/)$/u.test(opened),
    asks: /[?؟]/u.test(closed) || /[?؟]\s*$/u.test(text.slice(start, end)),
    mentions: startingBetween(mentions, start, end),
    terms,
  }
}

function trimmed({start, end}: Span, text: string): Span {
  const inner = text.slice(start, end)
  return {start: start + inner.length - inner.trimStart().length, end: end - inner.length + inner.trimEnd().length}
}

function isRemark(remark: Remark): boolean {
  const {hits, alone, bracketed, asks} = remark
  if (!hits.some(isTelling) || !hits.every(isDuty)) return false
  const stance = {bracketed, asks, opensWithHit: alone.text.slice(0, hits[0]?.start).trim() === ''}
  if (!isManner(hits, undefined, stance)) return false
  const names = namesIn(remark)
  return names !== undefined && isManner(hits, names, stance)
}

const FARTHEST_THING = 12

/** “Who has the link of the form?”: asked of colleagues, whatever else the sentence says. */
function isPlea({hits: [plea, thing], alone}: Remark): boolean {
  if (plea?.entry.kind !== 'plea' || !thing || thing.start - plea.end > FARTHEST_THING) return false
  return (thing.entry.kind === 'exact' || thing.entry.kind === 'logo') && alone.text.slice(0, plea.start).trim() === ''
}

/** `khass … y2eked`, «على … تأكيد»: a duty is a colleague’s if one word names who has it. */
function isDuty({entry, text}: Hit): boolean {
  if (entry.kind !== 'duty') return true
  const words = text.split(' ')
  return words.length === entry.term.split(' ').length && isSomebody(words[1] ?? '')
}

const MOST_WORDS = 18
const MOST_NAMES = 2

/** How many names a sentence holds beside the words of the trade; nothing when it holds anything else. */
function namesIn({alone, hits, bracketed, mentions, terms}: Remark): number | undefined {
  const words = passageWords(alone)
  if (words.length > MOST_WORDS) return undefined
  const said = [...hits, ...terms('remark-glue').inAny(alone)]
  const strangers = words.filter(word => !/^\d/u.test(word.key) && !said.some(({start, end}) => start < word.end && word.start < end))
  const opening = bracketed ? -1 : (words[0]?.start ?? 0)
  const areNames = strangers.every(({start, end}) => isName(alone.text.slice(start, end), alone.text.slice(0, start), start > opening))
  return areNames && strangers.length <= MOST_NAMES ? strangers.length + mentions.length : undefined
}
