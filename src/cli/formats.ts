import path from 'node:path'
import {UsageError} from '../errors.js'
import {type Formatter, formatters, type Teller} from '../report/index.js'
import {didYouMean} from '../similarity/closest.js'
import type {LintFlags} from './lint-flags.js'

/** A form of the report, and the file that it goes to; standard output without one. */
export interface ChosenFormat {
  readonly format: Formatter
  readonly teller: Teller | undefined
  readonly file: string | undefined
}

/** The formats of `--format name` and `--format name=file`; stylish when there is none. @throws UsageError */
export function chosenFormats(
  {format: wanted = ['stylish'], outputFile}: Pick<LintFlags, 'format' | 'outputFile'>,
  cwd: string,
): readonly ChosenFormat[] {
  const chosen = wanted.map(written => chosenFormat(written, outputFile, cwd))
  const targets = chosen.map(({file}) => file)
  if (new Set(targets).size < targets.length) {
    throw new UsageError(
      'Two reports would go to the same place.',
      'Give each a file of its own: --format stylish --format sarif=m6l.sarif.',
    )
  }
  if (outputFile !== undefined && wanted.every(written => written.includes('='))) {
    throw new UsageError(`Nothing goes to ${outputFile}: each --format has a file of its own.`, 'Leave out --output-file.')
  }
  return chosen
}

function chosenFormat(written: string, outputFile: string | undefined, cwd: string): ChosenFormat {
  const [name = '', ...rest] = written.split('=')
  const known = Object.hasOwn(formatters, name) ? formatters[name] : undefined
  const names = Object.keys(formatters)
  if (!known) throw new UsageError(`There is no format “${name}”.${didYouMean(name, names)}`, `Formats are ${names.join(', ')}.`)
  const file = rest.length > 0 ? rest.join('=') : outputFile
  if (file === '')
    throw new UsageError('A report needs the name of its file.', `For instance --format ${name}=report${known.extension ?? '.txt'}.`)
  // The end of a path is lost once it is made absolute, and a report would be written to a file named as the folder.
  if (file !== undefined && /[/\\]$/u.test(file))
    throw new UsageError(
      `“${file}” names a folder, and a report needs a file.`,
      `For instance --format ${name}=${file}report${known.extension ?? '.txt'}.`,
    )
  return {format: known.format, teller: known.teller, file: file === undefined ? undefined : path.resolve(cwd, file)}
}
