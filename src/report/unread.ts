import type {Report, Unread} from '../engine/index.js'
import type {Locale} from '../language/index.js'
import {counted, wordsIn} from './words.js'

/** How many drafts could not be read, and how many could not be mended: a phrase for each that there are. */
export function unreadSaid(unread: readonly Unread[], locale: Locale): readonly string[] {
  const words = wordsIn(locale)
  const unmended = unread.filter(one => one.unmended).length
  const sums = [
    {forms: words.unread, n: unread.length - unmended},
    {forms: words.unmended, n: unmended},
  ]
  return sums.filter(({n}) => n > 0).map(({forms, n}) => counted(locale, forms, n))
}

/** How many drafts a report is about; what could not be mended is among its posts already. */
export function draftsIn({posts, unread}: Pick<Report, 'posts' | 'unread'>): number {
  return posts.length + unread.filter(one => !one.unmended).length
}
