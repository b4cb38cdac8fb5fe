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

/** What was packed. All entries have all fields in the same order, so that V8 knows where each lies. */
export function unpacked(line: string): Phrase {
  const [term = '', words = '', kind = '', exact = '', sureness = '', instead = '', exceptions = ''] = line.split(FIELD)
  const entry: Entry = {
    term,
    kind: kind === '' ? undefined : kind,
    sureness: sureness === '' ? undefined : Number(sureness),
    exact: exact === '' ? undefined : true,
    instead: instead === '' ? undefined : instead,
  }
  return {
    entry,
    keys: (words || term).split(' '),
    exceptions: exceptions === '' ? [] : exceptions.split(LIST).map(phrase => phrase.split(' ')),
  }
}
