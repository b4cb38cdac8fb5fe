import type {Entry, Phrase} from './entry.js'

const FIELD = '\t'
const LIST = '|'
const EXACT = '='

/**
 * A phrase as one line: term, folded words where they are not the term itself, kind, sign of an exact spelling, sureness, what to say
 * instead, folded exceptions. Nothing is read of it until a post holds the phrase.
 */
export function packed({entry, keys, exceptions}: Phrase): string {
  const {term, kind = '', exact = false, sureness = '', instead = ''} = entry
  const words = keys.join(' ')
  const fields = [
    term,
    words === term ? '' : words,
    kind,
    exact ? EXACT : '',
    String(sureness),
    instead,
    exceptions.map(phrase => phrase.join(' ')).join(LIST),
  ]
  return fields.join(FIELD).trimEnd()
}

export function unpacked(line: string): Phrase {
  const [term = '', words = '', kind = '', exact = '', sureness = '', instead = '', exceptions = ''] = line.split(FIELD)
  const entry: Entry = {
    term,
    ...(kind !== '' && {kind}),
    ...(exact !== '' && {exact: true}),
    ...(sureness !== '' && {sureness: Number(sureness)}),
    ...(instead !== '' && {instead}),
  }
  return {
    entry,
    keys: (words || term).split(' '),
    exceptions: exceptions === '' ? [] : exceptions.split(LIST).map(phrase => phrase.split(' ')),
  }
}
