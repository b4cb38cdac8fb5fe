import type {Passage, Span} from '../../post/index.js'
import {isStrangers} from '../../relevance/index.js'
import {type Day, namingOf, plusDays, publishedDay, saidDay, weekdayOf} from '../calendar/index.js'
import type {NamedDay} from '../named/index.js'
import type {Surroundings} from '../surroundings.js'
import {announcedDaysIn} from './announced.js'
import {DISTANCES} from './distances.js'
import {isMishapOver} from './mishaps.js'

/** A day that is named by its distance from the day of reading; offsets are into the text of the passage. */
export interface RelativeDate extends Span {
  /** What to write instead, where the post says when it goes out and the words leave no doubt. */
  readonly instead: string | undefined
}

/** Letters; an article stands on a page that bears its date, and tells of many days. */
const LONGEST = 1500
const DAYS_OF_WEEK = 7
const SATURDAY = 6

/** Relative dates of a passage that announces something: they mean another day to whoever reads the post later. */
export function relativeDatesIn(passage: Passage, surroundings: Surroundings): readonly RelativeDate[] {
  const {post, terms} = surroundings
  const days = post.source.length > LONGEST ? [] : announcedDaysIn(passage, surroundings)
  const announced = days.filter(day => !isMishapOver(day, passage))
  if (announced.length === 0 || isStrangers(post, terms)) return []
  const published = publishedDay(post, surroundings.timezone)
  return announced.map(day => ({start: day.start, end: day.end, instead: published && dayMeant(day, published, passage)}))
}

/** The day that the words mean in a post of such a day; nothing where they may mean two. */
function dayMeant({kind, text}: NamedDay, published: Day, {language}: Passage): string | undefined {
  const naming = namingOf(language, text)
  const distance = DISTANCES[kind]
  if (distance) return saidDay(plusDays(published, distance.days), distance.saying, naming)
  const today = weekdayOf(published)
  if (kind === 'next-week') return saidDay(plusDays(published, DAYS_OF_WEEK + 1 - today), 'week', naming)
  if (kind === 'weekend') return today < SATURDAY ? saidDay(plusDays(published, SATURDAY - today), 'weekend', naming) : undefined
  const [, coming] = /^coming-(\d)$/u.exec(kind) ?? []
  // On a Friday “this Friday” may be today or in a week.
  return coming && Number(coming) !== today
    ? saidDay(plusDays(published, (Number(coming) - today + DAYS_OF_WEEK) % DAYS_OF_WEEK), 'day', naming)
    : undefined
}
