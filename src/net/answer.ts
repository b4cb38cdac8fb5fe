import {type Line, Refused, type Said, said} from './request.js'

/** What asking for a web address found. The same as the engine’s `Answer`, which knows no network. */
export interface Answer {
  readonly state: 'answers' | 'missing' | 'unknown' | 'failing' | 'silent' | 'unasked'
  readonly detail: string
}

const MOST_REDIRECTS = 5
const MISSING = new Set([404, 410])

/** Asks for one address, and for where it leads on to. */
export async function answerOf(url: URL, line: Line): Promise<Answer> {
  let at = url
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const {status, location} = await headOf(at, line)
      if (status < 300 || status >= 400 || location === undefined) return answerFor(status)
      // A server that sends its visitors to an app, or to no address at all, has answered.
      if (!URL.canParse(location, at.href)) return {state: 'answers', detail: String(status)}
      at = new URL(location, at)
      if (!/^https?:$/u.test(at.protocol)) return {state: 'answers', detail: String(status)}
    }
    return {state: 'silent', detail: 'EREDIRECT'}
  } catch (error) {
    return answerForError(error)
  }
}

/** Many servers know only GET, and say anything to HEAD. */
async function headOf(url: URL, line: Line): Promise<Said> {
  try {
    const head = await said('HEAD', url, line)
    if (head.status < 400) return head
  } catch (error) {
    if (!HUNG_UP.has(codeOf(error))) throw error
  }
  return said('GET', url, line)
}

/** Anything but “there is no such page” means that there is one, though perhaps not for a program (401, 403, 429). */
function answerFor(status: number): Answer {
  const state = MISSING.has(status) ? 'missing' : status >= 500 ? 'failing' : 'answers'
  return {state, detail: String(status)}
}

const HUNG_UP: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'HPE_INVALID_CONSTANT'])

function answerForError(error: unknown): Answer {
  const detail = codeOf(error)
  if (error instanceof Refused) return {state: 'unasked', detail}
  return {state: detail === 'ENOTFOUND' ? 'unknown' : 'silent', detail}
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'EUNKNOWN'
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'ETIMEDOUT'
  return 'code' in error && typeof error.code === 'string' ? error.code : 'EUNKNOWN'
}
