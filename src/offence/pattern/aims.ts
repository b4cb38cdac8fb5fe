import type {Tag} from '../tags.js'
import {type Clause, tagged} from './clause.js'

/** The words of a sentence that point at people: the reader, these people, whoever is called out to. */
export function aims(clause: Clause): readonly Tag[] {
  return tagged(clause, 'person', 'second', 'those', 'vocative')
}

/** Whether a form of “to be” stands between two tags. */
export function hasCopula(clause: Clause, first: Tag, last: Tag): boolean {
  return tagged(clause, 'stance', 'copula').some(({start, end}) => first.end <= start && end <= last.start)
}

/** Arabic and Darija say “they, vermin”. */
export function isVerbless({passage}: Clause): boolean {
  return passage.language === 'ar' || passage.language === 'ary'
}
