import {Option} from 'commander'
import {WRITTEN_FAIL_ON} from '../config/index.js'
import {UsageError} from '../errors.js'
import {LOCALES} from '../language/locales.js'

/** The language to speak, for every command that speaks more than English. */
export function localeOption(): Option {
  return new Option('--locale <language>', 'the language to speak (default: the configuration’s, or the system’s)').choices(LOCALES)
}

/** From which severity on a run fails. */
export function failOnOption(): Option {
  return new Option('--fail-on <severity>', 'from which severity on a run fails').choices(WRITTEN_FAIL_ON)
}

/** Each value of an option that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/** A number of threads. @throws UsageError for anything but 1 to 99 */
export function threads(value: string): number {
  if (/^[1-9]\d?$/u.test(value)) return Number(value)
  throw new UsageError(`--concurrency takes a number of threads from 1 to 99, not “${value}”.`, 'For instance --concurrency 2.')
}

/** A number of warnings. @throws UsageError for anything but a whole number */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value))
    throw new UsageError(`--max-warnings takes a whole number, not “${value}”.`, 'For instance --max-warnings 0.')
  return Number(value)
}
