import type {Linter} from '../linter.js'
import {errorLine, findingLine} from '../report/index.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {linesOf} from './standard-input.js'

/** A line of input that was understood. */
interface Asked {
  readonly id: unknown
  readonly text: string
  readonly path: string | undefined
  /** Front matter that came beside the text. */
  readonly meta: Readonly<Record<string, unknown>>
}

/**
 * Answers each line `{"id", "text", "path"?}` of standard input with one line `{"id", "findings"}`, in order, holding one post at a
 * time. A line that is none gets `{"id": null, "error"}`, and the run ends with 2.
 */
export async function answerLines(linter: Linter, io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean
  for await (const line of linesOf(io.stdin)) {
    const asked = askedIn(line)
    if (asked === undefined) continue
    if (typeof asked === 'string') {
      code = EXIT.fault
      await io.out(`${errorLine(null, asked)}\n`)
      continue
    }
    const report = await linter.lintText({text: asked.text, meta: asked.meta, ...(asked.path !== undefined && {path: asked.path})})
    if (report.faults.length > 0) code = EXIT.fault
    else if (code === EXIT.clean && report.findings.some(({severity}) => severity === 'error')) code = EXIT.problems
    await io.out(`${findingLine(asked.id, report)}\n`)
  }
  return code
}

/** What a line asks; a text that says what is wrong with it; nothing for a blank line. */
function askedIn(line: Uint8Array): Asked | string | undefined {
  let value: unknown
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(line)
    if (text.trim() === '') return undefined
    value = JSON.parse(text)
  } catch (error) {
    return `This line is not JSON: ${error instanceof Error ? error.message : String(error)}`
  }
  if (!isRecord(value)) return 'A line is an object {"id", "text"}.'
  const {id = null, text, path, meta} = value
  if (typeof text !== 'string') return 'A line needs a "text".'
  if (path !== undefined && typeof path !== 'string') return '"path" is a text.'
  if (meta !== undefined && !isRecord(meta)) return '"meta" is an object.'
  return {id, text, meta: meta ?? {}, path}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
