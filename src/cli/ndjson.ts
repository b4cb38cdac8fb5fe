import {countsOf} from '../engine/index.js'
import {UsageError} from '../errors.js'
import {LONGEST_DRAFT, TOO_LONG} from '../files/index.js'
import type {Linter} from '../linter/index.js'
import {isRecord} from '../record.js'
import {errorLine, findingLine} from '../report/index.js'
import {tellFaults} from './debug.js'
import type {ExitCode, Io} from './io.js'
import type {LintFlags} from './lint-flags.js'
import {linesOf} from './standard-input.js'
import {thrift} from './thrift.js'
import {verdictOn} from './verdict.js'

/** A line of input that was understood. */
interface Asked {
  readonly id: unknown
  readonly text: string
  readonly path?: string
  /** Front matter that came beside the text. */
  readonly meta: Readonly<Record<string, unknown>>
}

/** A line that was not understood: what is wrong with it, and its id where it gives one. */
interface Amiss {
  readonly id: unknown
  readonly amiss: string
}

interface Run {
  readonly linter: Linter
  readonly paths: readonly string[]
  readonly flags: LintFlags
  readonly io: Io
}

/** So many letters of answers are written at once: to write each alone takes as long as to read a short post. */
const ENOUGH_TO_WRITE = 1 << 16
const decoder = new TextDecoder('utf-8', {fatal: true})

/**
 * Answers each line `{"id", "text", "path"?, "meta"?}` of standard input with one line `{"id", "findings"}`, in order, holding one post
 * and what came with it at a time; nobody who has asked waits for more to be asked. A line that is none gets `{"id", "error"}`, with the id that it gives
 * or null, and the run ends with 2.
 */
export async function answerLines({linter, paths, flags, io}: Run): Promise<ExitCode> {
  if (paths.length > 0)
    throw new UsageError('--ndjson reads standard input, not files.', 'Give each post on a line: {"id": 1, "text": "…"}.')
  const verdict = verdictOn(flags)
  const memory = thrift()
  const answerTo = async (line: Uint8Array): Promise<string | undefined> => {
    const asked = askedIn(line)
    if (asked === undefined) return undefined
    if ('amiss' in asked) verdict.fault()
    const answer = 'amiss' in asked ? errorLine(asked.id, await told(asked.amiss)) : await answerOf(asked)
    memory.step()
    return answer
  }
  const told = async (english: string) => {
    const [{inWords}, config] = await Promise.all([import('./error-text.js'), linter.configFor('post.md')])
    return inWords(english, flags.locale ?? config.locale ?? 'en')
  }
  const answerOf = async (asked: Asked): Promise<string> => {
    const called = nameOf(asked.id)
    const report = await linter.lintText({...asked, called})
    await tellFaults(called, report, {flags, io})
    verdict.add(countsOf(report), (await linter.configFor(asked.path ?? 'post.md')).failOn)
    const findings = report.findings.filter(({severity}) => severity === 'error' || !flags.quiet)
    return findingLine(asked.id, {...report, findings})
  }
  for await (const lines of linesOf(io.stdin)) if (!(await answerEach(lines, answerTo, io))) break
  return verdict.code()
}

/** Answers the lines that came together; says whether anybody still reads. What was answered is written, whatever becomes of the rest. */
async function answerEach(
  lines: readonly Uint8Array[],
  answerTo: (line: Uint8Array) => Promise<string | undefined>,
  io: Io,
): Promise<boolean> {
  let answers = ''
  const write = () => {
    const text = answers
    answers = ''
    return io.out(text)
  }
  try {
    for (const line of lines) {
      const answer = await answerTo(line)
      if (answer !== undefined) answers += `${answer}\n`
      if (answers.length >= ENOUGH_TO_WRITE && !(await write())) return false
    }
  } catch (error) {
    await write()
    throw error
  }
  return write()
}

/** How findings on later posts call a post: by its id, where it has one that can be read. */
function nameOf(id: unknown): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : 'post.md'
}

/** What a line asks, or what is wrong with it; nothing for a blank line. */
function askedIn(line: Uint8Array): Asked | Amiss | undefined {
  if (line.length > LONGEST_DRAFT) return {id: null, amiss: `This line ${TOO_LONG}.`}
  let value: unknown
  try {
    const text = decoder.decode(line)
    if (text.trim() === '') return undefined
    value = JSON.parse(text)
  } catch (error) {
    // The parser would repeat a part of the line, which may hold anything.
    return {id: null, amiss: error instanceof SyntaxError ? 'This line is not JSON.' : 'This line is not UTF-8.'}
  }
  if (!isRecord(value)) return {id: null, amiss: 'A line is an object {"id", "text"}.'}
  const {id = null, text, path = '', meta = {}} = value
  if (typeof text !== 'string') return {id, amiss: 'A line needs a "text".'}
  if (typeof path !== 'string') return {id, amiss: '"path" is a text.'}
  if (!isRecord(meta)) return {id, amiss: '"meta" is an object.'}
  return {id, text, meta, ...(path !== '' && {path})}
}
