import {existsSync, readFileSync} from 'node:fs'
import {jsonReasonOf, reasonOf, UsageError} from '../errors.js'
import {isRecord} from '../record.js'
import {replaceFile} from './replace.js'

/** An entry of a baseline, as the engine's `Suppression` has it. */
type Entry = Readonly<Record<'rule' | 'path' | 'fingerprint' | 'reason' | 'author' | 'date', string>>

/** What to do about a baseline that nobody can read. */
export const BROKEN_BASELINE = 'Mend the file, take an earlier state of it, or delete it and run m6l --suppress.'

/** The baseline in a file; none where there is no file. @throws UsageError for a file that is none */
export function readSuppressions(file: string, shown: string): readonly Entry[] {
  if (!existsSync(file)) return []
  return suppressionsIn(parsed(file, shown), shown)
}

/** The entries in the value of a baseline. @throws UsageError for a value that is none */
export function suppressionsIn(value: unknown, shown: string): readonly Entry[] {
  if (!isRecord(value) || value['version'] !== 1 || !Array.isArray(value['suppressions'])) {
    throw new UsageError(`${shown} is no baseline of m6l (version 1).`, BROKEN_BASELINE)
  }
  return value['suppressions'].map((entry: unknown, at) => entryOf(entry, at, shown))
}

function parsed(file: string, shown: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/u, ''))
  } catch (cause) {
    throw new UsageError(`The baseline ${shown} cannot be read: ${jsonReasonOf(cause)}.`, BROKEN_BASELINE, {cause})
  }
}

function entryOf(entry: unknown, at: number, shown: string): Entry {
  const text = (name: keyof Entry): string => {
    const value = isRecord(entry) ? entry[name] : undefined
    if (typeof value !== 'string' || value === '') throw new UsageError(`${shown}: entry ${at + 1} has no “${name}”.`, BROKEN_BASELINE)
    return value
  }
  const found = {rule: text('rule'), path: text('path'), fingerprint: text('fingerprint')}
  return {...found, reason: text('reason'), author: text('author'), date: text('date')}
}

/** Writes a baseline, sorted so that two branches seldom touch the same lines. @throws UsageError */
export async function writeSuppressions(file: string, shown: string, entries: readonly Entry[]): Promise<void> {
  const key = ({path, rule, fingerprint}: Entry) => [path, rule, fingerprint].join('\0')
  const suppressions = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  try {
    await replaceFile(file, [`${JSON.stringify({version: 1, suppressions}, undefined, 2)}\n`])
  } catch (cause) {
    throw new UsageError(`The baseline ${shown} cannot be written: ${reasonOf(cause)}.`, 'Check the path given to --suppressions-file.', {
      cause,
    })
  }
}
