import {type LanguageTag, onDemand, westernDigits} from '../../language/index.js'
import type {Lexicons} from '../../lexicon/index.js'
import {memory, type Post} from '../../post/index.js'
import {communityOdds} from '../../relevance/index.js'
import {datesIn} from '../written/index.js'

/** Words by which an announcement tells what happens, where, and what to do about it. */
const ANNOUNCING: ReadonlySet<string> = new Set(['event', 'place', 'sign', 'service', 'meet', 'deadline', 'move'])
/** What such words add to the log-odds of relevance, in nats. */
const ANNOUNCED = 1
/**
 * From so many nats a post of a language is taken for the library's own. Chosen so that of general tweets that name a day about one in fifty
 * is, and of posts written for a library nine in ten.
 */
const LEAST: Readonly<Record<LanguageTag, number>> = {en: 0.25, fr: -0.75, ar: -0.25, ary: 0}
/** From so many a post may say “I”, too. */
const SURE = 1.5
/** Letters; articles tell of many days. */
const LONGEST = 800

const owned = memory<Post, boolean>()

/** Whether a post reads as the library's own: it speaks of what a library has and does, and in nobody's name. */
export function isOwnVoice(post: Post, terms: Lexicons): boolean {
  return owned.get(post) ?? owned.set(post, speaksAsLibrary(post, terms))
}

function speaksAsLibrary(post: Post, terms: Lexicons): boolean {
  if (post.source.length > LONGEST) return false
  const kinds = new Set(
    post.passages.flatMap(passage =>
      terms('announcement')
        .inAny(passage)
        .map(({entry}) => entry.kind ?? ''),
    ),
  )
  const announces = [...kinds].some(kind => ANNOUNCING.has(kind))
  const odds = communityOdds(post, terms)
  if (odds === undefined) return announces && !kinds.has('self')
  const all = odds + (announces ? ANNOUNCED : 0)
  return all >= LEAST[post.language] && (all >= SURE || (!kinds.has('self') && !post.source.startsWith('@')))
}

const dated = memory<Post, boolean>()
const shortDate = onDemand(() => /(?<![\d.,])\d{1,2}[/.]\d{1,2}(?![\d%])/u)

/** Whether a post says a date anywhere. */
export function isDated(post: Post, terms: Lexicons): boolean {
  const isSaid = () =>
    post.passages.some(passage => datesIn(passage, terms('calendar')).dates.length > 0 || shortDate().test(westernDigits(passage.prose)))
  return dated.get(post) ?? dated.set(post, isSaid())
}
