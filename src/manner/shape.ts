import type {Stretch} from './stretches.js'

const LEAD = 8
const WORDS_A_STEP = 4
const MOST_STEPS = 4
const LENGTHS = Array.from({length: MOST_STEPS + 1}, (_, step) => `length ${step}`)
const NAME_WITHIN = /\p{Ll},? \p{Lu}\p{Ll}/u
const CALLS = /^\s*\p{Lu}\p{Ll}+\s?[,:،]|, \p{Lu}\p{Ll}+\s*$|(?:^|\s)يا \p{L}/u
const NUMBER = /\d\s?(?:%|٪|fois|times|pour cent|percent|في المائة|في المئة|بالمائة|بالمئة|مرات|mrat)/u
const OWN_SELF =
  /(?<!\p{L})(?:I|I'm|I'll|I've|I’m|I’ll|my|me|je|j['’]\p{L}+|moi|mon|ma|mes|أنا|انا|ana|ندي|عندي|3ndi|liya|lia|ليا|لي)(?!\p{L})/u

/** How a sentence looks: its signs, its first letter, names within, its length. */
export function shapeOf({start, end, opened, closed, count, passage: {text}}: Stretch): readonly string[] {
  const said = text.slice(start, end)
  const shape = [`opened ${opened}`, `closed ${closed}`, LENGTHS[Math.min(MOST_STEPS, Math.floor(count / WORDS_A_STEP))] ?? '']
  if (/^[\s*_"«“]*\p{Ll}/u.test(said)) shape.push('small')
  if (/[?؟]\s*$/u.test(said) || /[?؟]/u.test(closed)) shape.push('asks')
  if (/\d/u.test(said)) shape.push('digit')
  if (NUMBER.test(said)) shape.push('share')
  if (said.includes('@')) shape.push('mention')
  if (NAME_WITHIN.test(said)) shape.push('name')
  if (CALLS.test(said)) shape.push('calls')
  if (OWN_SELF.test(said)) shape.push('self')
  return shape
}

/** Whether a sentence begins or ends a passage, or a line of one. */
export function lineOf({start, end, passage: {text}}: Stretch): string {
  const lead = text.slice(Math.max(0, start - LEAD), start)
  const opens = start < LEAD && lead.trim() === '' ? 'opens' : /\n\s{0,8}$/u.test(lead) ? 'line' : 'within'
  const rest = text.slice(end, end + LEAD)
  const closes = rest.trim() === '' && end + LEAD >= text.length ? 'closes' : /^\s{0,8}\n/u.test(rest) ? 'line' : 'within'
  return `stands ${opens} ${closes}`
}
