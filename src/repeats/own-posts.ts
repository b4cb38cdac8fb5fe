import type {Post} from '../post/index.js'
import type {SourceMatches} from '../reuse/index.js'
import {dayOf} from './day.js'
import {FEWEST_WORDS} from './kept.js'

type Match = SourceMatches['matches'][number]

/** Of the words of a post, how many must stand in an earlier one. */
const MOST_OF_IT = 0.8

/** When a post is read that has no date, and how many days apart two that say the same must be. */
interface Time {
  readonly now: string
  readonly days: number
}

/** An earlier post of the library that makes up most of a post, and was published within so many days of it; one without a date counts as close. */
export function ownPostLike({meta}: Post, {matches, postWords}: SourceMatches, {now, days}: Time): Match | undefined {
  const day = dayOf(meta.date?.value) ?? dayOf(now)
  const isMostOfIt = ({source: {kind}, words}: Match) =>
    kind === 'own-post' && postWords >= FEWEST_WORDS && words.length / postWords >= MOST_OF_IT
  return matches.find(match => isMostOfIt(match) && Math.abs((dayOf(match.source.date) ?? day ?? 0) - (day ?? 0)) <= days)
}
