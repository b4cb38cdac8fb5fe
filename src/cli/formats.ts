import {UsageError} from '../errors.js'
import {type Formatter, formatters} from '../report/index.js'

/** A form of the report, and the file that it goes to; standard output without one. */
export interface ChosenFormat {
  readonly format: Formatter
  readonly file: string | undefined
}

/** The formats of `--format name` and `--format name=file`; stylish when there is none. @throws UsageError */
export async function chosenFormats(wanted: readonly string[], outputFile: string | undefined): Promise<readonly ChosenFormat[]> {
  const chosen: ChosenFormat[] = []
  for (const written of wanted.length > 0 ? wanted : ['stylish']) {
    const [name = '', ...rest] = written.split('=')
    const known = Object.hasOwn(formatters, name) ? formatters[name] : undefined
    if (!known) throw await noFormat(name)
    chosen.push({format: known.format, file: rest.length > 0 ? rest.join('=') : outputFile})
  }
  const targets = chosen.map(({file}) => file)
  if (new Set(targets).size < targets.length) {
    throw new UsageError('Two reports would go to the same place.', 'Give each a file of its own: --format stylish --format sarif=m6l.sarif.')
  }
  return chosen
}

async function noFormat(name: string): Promise<UsageError> {
  const {closest} = await import('../similarity/closest.js')
  const meant = closest(name, Object.keys(formatters))
  return new UsageError(`There is no format “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}`, `Formats are ${Object.keys(formatters).join(', ')}.`)
}
