import {keysIn} from '../language/index.js'

/** Stands for a few words of any kind in the keys of a term. */
export const GAP = '…'

/** A term as the words it is matched by, a gap as `…`. */
export function termKeys(term: string): readonly string[] {
  return term.split(GAP).flatMap((part, at) => [...(at > 0 ? [GAP] : []), ...keysIn(part)])
}
