import {claimsIn, standsIn} from '../claims/index.js'
import {announcedDaysIn, datesIn, isDated, isOwnVoice, namedDaysIn} from '../dates/index.js'
import {leftoversIn} from '../leftover/index.js'
import {type Passage, type Span, startingBetween} from '../post/index.js'
import type {Around} from './around.js'
import type {Stretch} from './stretches.js'

/** Letters; of articles nobody asks how they are meant. */
const LONGEST = 1000
/** What is found in a sentence may begin so many letters before it. */
const REACH = 80

/** What a recogniser finds in a passage. */
export interface Evidence extends Span {
  readonly sign: string
}

/** What lists and patterns find in a passage, in the order in which it stands: a reader of manners weighs it with all else. */
export function evidenceIn(passage: Passage, {post, terms}: Around): readonly Evidence[] {
  if (post.source.length > LONGEST) return []
  const named = namedDaysIn(passage, post, terms).map(({kind, start, end}) => ({start, end, sign: `names ${kind.replace(/-\d$/, '')}`}))
  const found = [
    ...named,
    ...signed('tells a day', announcedDaysIn(passage, {post, terms})),
    ...signed('takes a stand', standsIn(passage, post, terms)),
    ...signed('claims', claimsIn(passage, post, terms)),
    ...signed('dated', datesIn(passage, terms('calendar')).dates),
  ]
  return found.sort((one, other) => one.start - other.start)
}

function signed(sign: string, found: readonly Span[]): readonly Evidence[] {
  return found.map(({start, end}) => ({start, end, sign}))
}

/** A sentence of a passage, and what is found there. */
export interface Heard extends Around {
  readonly stretch: Stretch
  readonly evidence: readonly Evidence[]
}

/** What is found in a sentence, and in the whole of a post, as signs; none for an article. */
export function findsOf({stretch: {start, end, passage}, evidence, post, terms}: Heard): readonly string[] {
  if (post.source.length > LONGEST) return []
  const found = new Set([isDated(post, terms) ? 'post dated' : 'post undated'])
  for (const {sign, end: last} of startingBetween(evidence, start - REACH, end)) if (last > start) found.add(sign)
  if (isOwnVoice(post, terms)) found.add('own voice')
  const leftovers = leftoversIn(post, terms)
  if (leftovers.length === 0) return [...found]
  const here = passage.locate(start, end)
  if (leftovers.some(left => left.start < here.end && left.end > here.start)) found.add('left over')
  return [...found]
}
