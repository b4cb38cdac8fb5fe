import type {Sums} from '../engine/index.js'
import type {Locale} from '../language/index.js'
import {counted, wordsIn} from '../report/words.js'
import {countedRemark, remark} from './notes.js'
import {spoken} from './spoken.js'

/** How much was read, how long it took, and what each rule found. */
export function statistics({posts, errors, warnings, byRule}: Sums, milliseconds: number, locale: Locale): string {
  const rows = [...byRule].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${String(count).padStart(7)}  ${rule}`)
  const {errors: errorForms, warnings: warningForms, comma} = wordsIn(locale)
  const seconds = (milliseconds / 1000).toLocaleString(locale === 'fr' ? 'fr' : 'en', {minimumFractionDigits: 2, maximumFractionDigits: 2})
  const read = remark('inTime', locale, {drafts: countedRemark('drafts', locale, {n: posts}), seconds})
  const sums = [read, counted(locale, errorForms, errors), counted(locale, warningForms, warnings)].join(comma)
  return [spoken(sums, locale), ...rows, ''].join('\n')
}
