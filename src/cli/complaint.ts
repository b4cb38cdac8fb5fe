import type {CommanderError} from 'commander'
import {UsageError} from '../errors.js'
import {isDraft} from '../files/discover.js'
import {didYouMean} from '../similarity/closest.js'

const REMEDY = '`m6l --help` lists commands, `m6l help lint` the options.'

const AS_FILE = 'A draft whose name starts with a dash is named with its folder: ./-draft.md.'

type Wording = (parts: readonly string[]) => string

/** What commander says, taken apart, and how m6l says it. */
const WORDINGS: readonly (readonly [RegExp, Wording])[] = [
  [
    /^error: unknown option '([\s\S]*?)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/u,
    ([option, meant]) => `There is no option “${option}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
  ],
  [/^error: option '(?:-\w, )?([\s\S]*)' argument missing$/u, ([option = '']) => `${option.split(' ')[0]} needs a value: ${option}.`],
  [
    /^error: option '(?:-\w, )?(\S+)[^']*' argument '([\s\S]*)' is invalid\. Allowed choices are ([^.]*)\.$/u,
    ([option, written = '', choices = '']) => `${option} takes ${choices}, not “${written}”.${didYouMean(written, choices.split(', '))}`,
  ],
  [/^error: missing required argument '([\s\S]*)'$/u, ([argument]) => `Something is missing: <${argument}>.`],
  [
    /^error: too many arguments for '([\s\S]*)'\. Expected (\d+)/u,
    ([command, most]) => `m6l ${command} takes ${most === '0' ? 'no name' : 'one name'}.`,
  ],
]

/** A mistake on the command line, as m6l words it; the remedy names the page of the command that was called. */
export function complaint({message}: CommanderError, command?: string): UsageError {
  const remedy = command === undefined ? REMEDY : `\`m6l help ${command}\` says how it is used.`
  for (const [pattern, wording] of WORDINGS) {
    const match = pattern.exec(message)
    if (match) return new UsageError(wording(match.slice(1)), isDraft(match[1] ?? '') ? AS_FILE : remedy)
  }
  return new UsageError(message.replace(/^error: /u, ''), remedy)
}
