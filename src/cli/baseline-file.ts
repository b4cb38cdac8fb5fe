import {readFileSync} from 'node:fs'
import {codeFrame, discreet, lineAndColumn, readDocument} from '../config/index.js'
import {ConfigError, UsageError} from '../errors.js'
import {BROKEN_BASELINE, readSuppressions, suppressionsIn} from '../files/suppressions.js'

/**
 * The entries of a baseline. People mend it by hand and merge it: a comma too many is no fault, and of what nobody can read the line is
 * shown. @throws UsageError, ConfigError
 */
export async function baselineIn(file: string, shown: string): Promise<ReturnType<typeof readSuppressions>> {
  try {
    return readSuppressions(file, shown)
  } catch (error) {
    if (!(error instanceof UsageError && error.cause instanceof SyntaxError)) throw error
    return readLeniently(readFileSync(file, 'utf8').replace(/^\ufeff/u, ''), shown)
  }
}

async function readLeniently(text: string, shown: string): Promise<ReturnType<typeof readSuppressions>> {
  const document = await readDocument(text)
  if ('value' in document) return suppressionsIn(document.value, shown)
  const {line, column} = lineAndColumn(text, document.place.offset)
  const safe = await discreet(text)
  throw new ConfigError(`${shown}:${line}:${column}: the baseline is not valid JSON: ${document.message}.`, BROKEN_BASELINE, {
    frame: codeFrame(safe.text, document.place),
  })
}
