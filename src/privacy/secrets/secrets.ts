import {mayHoldToken, tokensIn} from '../../detect/token.js'
import type {Hit, Lexicons} from '../../lexicon/index.js'
import {countBefore, memory, OBJECT, type Passage, type Post, type Span, standingApart} from '../../post/index.js'
import {doorCodesIn} from './door-codes.js'
import {isSecretValue} from './value.js'

/** `meeting` is the key within a link by which everybody joins a meeting. */
export type SecretKind = 'password' | 'token' | 'meeting'

/** Something that opens an account, a network, a meeting or a door, in offsets into the source. */
export interface Secret extends Span {
  readonly kind: SecretKind
}

const found = memory<Post, readonly Span[]>()

/** Looks for keys and tokens, where a post may hold any; nothing to wait for otherwise. */
export function preparedForSecrets(post: Post): Promise<void> | undefined {
  if (!mayHoldToken(post.source)) return undefined
  return tokensIn(post.source).then(tokens => {
    found.set(post, tokens)
  })
}

/** The secrets that a prepared post tells. */
export function secretsIn(post: Post, terms: Lexicons): readonly Secret[] {
  const tokens = (found.get(post) ?? []).map((span): Secret => ({kind: opensMeeting(post.source, span) ? 'meeting' : 'token', ...span}))
  const told = post.passages.flatMap(passage => toldIn(passage, post, terms))
  return standingApart([...tokens, ...told])
}

const LONGEST_LINK = 200

/** Whether a key stands in the link to a meeting, to which it belongs: https://zoom.us/j/845?pwd=… */
function opensMeeting(source: string, {start}: Span): boolean {
  return MEETING.test(source.slice(Math.max(start - LONGEST_LINK, 0), start))
}

const MEETING =
  /https?:\/\/(?:[\w-]{1,40}\.){0,3}(?:zoom\.(?:us|com)|zoomgov\.com|teams\.(?:microsoft|live)\.com)\/(?:j|w|s|meet|l\/meetup-join)\/[^\s?]{1,140}\?\S{0,40}$/iu

function toldIn(passage: Passage, post: Post, terms: Lexicons): readonly Secret[] {
  const hits = terms('secret-word').only('password', 'token', 'login').inAny(passage)
  const codes = doorCodesIn(passage, terms)
  if (hits.length === 0 && codes.length === 0) return []
  const isTalk = talkIn(passage, terms)
  const values = hits.flatMap((hit): Secret[] => {
    if (isTalk(hit)) return []
    const value = hit.entry.kind === 'login' ? pairAfter(hit, passage) : valueAfter(hit, passage, post)
    return value ? [{kind: hit.entry.kind === 'token' ? 'token' : 'password', ...value}] : []
  })
  const doors = codes.filter(code => !isTalk(code)).map(({start, end}): Secret => ({kind: 'password', ...passage.locate(start, end)}))
  return [...values, ...doors]
}

const SENTENCE_END = /[.!?؟\n](?=\s|$)/u
const FARTHEST_TALK = 120

/** Tells whether the sentence around a word speaks about passwords: “The most common password is 123456.” */
function talkIn(passage: Passage, terms: Lexicons): (place: Span) => boolean {
  const {text} = passage
  const talks = terms('secret-word').only('talk').inAny(passage)
  return ({start, end}) => {
    const next = countBefore(talks, end)
    return [talks[next - 1], talks[next]].some(talk => {
      if (!talk) return false
      const [from, to] = talk.start < start ? [talk.end, start] : [end, talk.start]
      return to - from <= FARTHEST_TALK && !SENTENCE_END.test(text.slice(from, to))
    })
  }
}

const FARTHEST = 110
// Up to a few words say what the password is of; then a colon or a verb leads to it.
const LINKED =
  /^[^\n.!?؟:：=]{0,48}?(?:\s{0,3}[:：=→]\s{0,3}|\s{1,3}(?:is|are|was|est|c['’]est|sera|هو|هي|howa|howwa|huwa|hiya|hya|hia)\s{0,2}[:：]?\s{1,3})/iu
const FOLLOWED = /^\s{0,2}[,(–-]?\s{0,2}/u
const VALUE = /^(?<open>["'“«‘`*_([]{0,3}\s?)(?<value>[^\s"“”«»`()،؛<>\ufffc]{3,64})/u

function valueAfter(hit: Hit, passage: Passage, post: Post): Span | undefined {
  const tail = passage.text.slice(hit.end, hit.end + FARTHEST)
  const shortest = hit.entry.kind === 'token' ? 16 : 4
  for (const [lead, linked] of [
    [LINKED.exec(tail)?.[0], true],
    [FOLLOWED.exec(tail)?.[0], false],
  ] as const) {
    if (lead === undefined) continue
    const place = {passage, at: hit.end + lead.length, linked}
    const found = passage.text[place.at] === OBJECT ? codeAt(place, post) : wordAt(place, shortest)
    if (found) return found
  }
  return undefined
}

/** Where a value may stand: in a passage, at an offset of its text. */
interface Place {
  readonly passage: Passage
  readonly at: number
  /** Whether a colon or a verb leads to it. */
  readonly linked: boolean
}

function wordAt({passage, at, linked}: Place, shortest: number): Span | undefined {
  const match = VALUE.exec(passage.text.slice(at, at + FARTHEST))
  const {open = '', value = ''} = match?.groups ?? {}
  const text = value.replace(/[.,;:…*_\])'’]+$/u, '')
  const start = at + open.length
  const rest = passage.text.slice(start + text.length, start + text.length + 20)
  const isSecret = isSecretValue({text: text.replace(/[!?؟]+$/u, '') || text, rest, linked, apart: open.trim() !== ''}, shortest)
  return isSecret ? passage.locate(start, start + text.length) : undefined
}

/** A password between backticks, which a passage shows as an object. */
function codeAt({passage, at, linked}: Place, {source}: Post): Span | undefined {
  const mark = passage.marks.find(({kind, start}) => kind === 'code' && start === at)
  if (!mark) return undefined
  const written = source.slice(mark.span.start, mark.span.end)
  const signs = /^`*/u.exec(written)?.[0].length ?? 0
  const text = written.slice(signs, written.length - signs).trim()
  const isWord = /^\S{4,64}$/u.test(text)
  return isWord && (linked || isSecretValue({text, rest: '', linked, apart: true}))
    ? {start: mark.span.start + signs, end: mark.span.end - signs}
    : undefined
}

const PAIR = /^[\s:：]{0,3}[\p{L}\p{N}._@-]{3,40}\s{0,2}(?:[/|,]|and|et|و|\s)\s{0,2}(?<value>[^\s"“”«»`()،؛<>\ufffc]{6,64})/u

/** “Log in as desk / Winter2026!”: a name, and a word of letters, digits and signs or capitals. */
function pairAfter(hit: Hit, passage: Passage): Span | undefined {
  const match = PAIR.exec(passage.text.slice(hit.end, hit.end + FARTHEST))
  const value = match?.groups?.['value']?.replace(/[.,;:]+$/u, '') ?? ''
  const isStrong = /\p{L}/u.test(value) && /\d/u.test(value) && /[\p{Lu}!#$%&*+=@^_~?]/u.test(value)
  if (!match || !isStrong || !isSecretValue({text: value, rest: '', linked: true, apart: false})) return undefined
  const start = hit.end + match[0].length - (match.groups?.['value']?.length ?? 0)
  return passage.locate(start, start + value.length)
}
