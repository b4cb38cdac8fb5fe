import type {Tag} from '../tags.js'
import {type Clause, tagged} from './clause.js'
import {LIKELY} from './wrong.js'

/** The words of a sentence that point at people: the reader, these people, whoever is called out to. */
export function aims(clause: Clause): readonly Tag[] {
  return tagged(clause, 'person', 'second', 'those', 'vocative')
}

/** As sure a word must be said of people before “ce” and “ces”, and before the Arabic words for “this”, which point at things as well. */
const OF_PEOPLE = 0.7
const SURELY_OF_PEOPLE = 0.8

/** The words that point at whom a hard word may be for. */
export function aimsOf({kind, sureness}: Tag, clause: Clause): readonly Tag[] {
  const aimed = aims(clause).filter(aim => aim.sureness >= LIKELY || aim.kind !== 'those' || sureness >= OF_PEOPLE)
  return kind === 'strong' || sureness >= SURELY_OF_PEOPLE ? [...aimed, ...tagged(clause, 'person', 'this')] : aimed
}

/** Whether a form of “to be” stands between two tags. */
export function hasCopula(clause: Clause, first: Tag, last: Tag): boolean {
  return tagged(clause, 'stance', 'copula').some(({start, end}) => first.end <= start && end <= last.start)
}

/** Arabic and Darija say “they, vermin”. */
export function isVerbless({passage}: Clause): boolean {
  return passage.language === 'ar' || passage.language === 'ary'
}
