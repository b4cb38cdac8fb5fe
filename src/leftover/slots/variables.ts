import {templateVariables} from '../../detect/template-variable.js'
import type {Lexicons} from '../../lexicon/index.js'
import {loosePassage} from '../../post/index.js'
import type {Leftover, Reading} from '../leftover.js'
import {isCovered} from './placeholders.js'

/** Variables of a template that nobody has filled: `{first_name}`, `{{ date }}`. */
export function variables({passage, terms, software}: Reading): Leftover[] {
  if (software) return []
  const meant = templateVariables(passage.text).filter(({sure, name}) => sure || isFieldName(name, terms))
  return meant.map(({start, end}) => ({kind: 'variable', start, end}))
}

/** `first_name`, `EventDate`, `nom`: the name of a field that a template fills. */
function isFieldName(name: string, terms: Lexicons): boolean {
  const spaced = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_.-]+/gu, ' ')
  const passage = loosePassage(spaced, 0)
  const hits = terms('placeholder').inAny(passage)
  if (!isCovered(passage, hits)) return /^\p{L}+_[\p{L}_]+$/u.test(name)
  return hits.some(({entry}) => entry.kind === 'slot' || entry.kind === 'head' || (entry.kind === 'thing' && !name.includes(' ')))
}
