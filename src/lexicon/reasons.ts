import {respelled} from '../language/index.js'
import {allReasons} from './all-reasons.js'
import type {Reason} from './entry.js'
import {termKeys} from './keys.js'

/**
 * Everything that the lists say of a term, compared without case, accents and tashkeel; in every language that has it. Of a term that none has
 * as it stands, what those of Darija say that have it in another spelling.
 */
export async function reasonsFor(term: string): Promise<readonly Reason[]> {
  const wanted = termKeys(term)
  if (wanted.length === 0) return []
  const reasons = await allReasons()
  const found = reasons.filter(reason => isSame(termKeys(reason.term), wanted))
  return found.length > 0 ? found : reasons.filter(reason => isRespelled(reason, wanted))
}

function isRespelled({language, term, exact}: Reason, wanted: readonly string[]): boolean {
  return language === 'ary' && !exact && isSame(termKeys(term).map(inOneSpelling), wanted.map(inOneSpelling))
}

function inOneSpelling(key: string): string {
  return respelled(key) ?? key
}

function isSame(keys: readonly string[], wanted: readonly string[]): boolean {
  return keys.length === wanted.length && keys.every((key, at) => key === wanted[at])
}
