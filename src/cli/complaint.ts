import type {CommanderError, Option} from 'commander'
import {UsageError} from '../errors.js'
import {isDraft} from '../files/discover.js'
import {didYouMean} from '../similarity/closest.js'
import type {Called} from './called.js'

export const OPTIONS_REMEDY = '`m6l --help` lists commands, `m6l help lint` the options.'

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

/** What users of other linters try, and what does the same here. */
const GUESSES: Readonly<Record<string, string>> = {
  '--print-config': '`m6l config FILE` shows what applies to a draft.',
  '--init': '`m6l init` writes a configuration.',
  '--report-unused-disable-directives': 'The rule valid-waiver marks waivers that nothing needs.',
  '-V': '`m6l --version` says which version this is.',
}

/** What is meant by an option that there is none of; nothing where nobody knows. */
function guessed(option: string, command: string | undefined): string | undefined {
  const asksForm = command === 'rules' && (option === '--format' || option === '-f')
  return asksForm ? '`m6l rules --json` lists them for programs.' : Object.entries(GUESSES).find(([guess]) => guess === option)?.[1]
}

/** A mistake on the command line, as m6l words it; the remedy names the page of the command that was called. */
export function complaint({message}: CommanderError, {command, isNamed}: Called): UsageError {
  const remedy = command && isNamed ? `\`m6l help ${command.name()}\` says how it is used.` : OPTIONS_REMEDY
  const [, option = ''] = /^error: unknown option '(-[^=']{1,60})/u.exec(message) ?? []
  const guess = guessed(option, command?.name())
  if (guess !== undefined) return new UsageError(`There is no option “${option}”.`, guess)
  const valued = VALUED.exec(message)
  if (valued) return new UsageError(wordingOfValued(valued.slice(1), command?.options ?? []), remedy)
  for (const [pattern, wording] of WORDINGS) {
    const match = pattern.exec(message)
    if (match) return new UsageError(wording(match.slice(1)), isDraft(match[1] ?? '') ? AS_FILE : remedy)
  }
  return new UsageError(message.replace(/^error: /u, ''), remedy)
}

const VALUED = /^error: unknown option '(--[^=']+)=([\s\S]*?)'(?:\n|$)/u

/** `--option=value`, which commander does not know: an option that takes no value, or none at all. */
function wordingOfValued([option = '', value = '']: readonly string[], known: readonly Option[]): string {
  const names = known.map(({long}) => long ?? '')
  if (names.includes(option)) return `${option} takes no value, and here it has “${value}”.`
  return `There is no option “${option}”.${didYouMean(option, names)}`
}
