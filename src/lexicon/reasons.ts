import {allReasons} from './all-reasons.js'
import type {Reason} from './entry.js'
import {termKeys} from './keys.js'

/** Everything that the lists say of a term, compared without case, accents and tashkeel; in every language that has it. */
export async function reasonsFor(term: string): Promise<readonly Reason[]> {
  const wanted = termKeys(term).join(' ')
  return wanted === '' ? [] : (await allReasons()).filter(reason => termKeys(reason.term).join(' ') === wanted)
}
