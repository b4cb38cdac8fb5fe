import {check} from 'recheck'
import {beforeAll, describe, expect, test} from 'vitest'
import {expressions, growsFaster, type Literal} from './kit/expressions.js'

/** What is slow on a long text and never meets one, with what keeps its texts short. */
const NEVER_LONG: Readonly<Record<string, string>> = {
  '/(\\w+)\\/([\\w-]+)\\.yml$/u': 'names of our own files, when the program is built',
  '/[!*#_]+$/u': 'a word that the expression before it holds to 24 characters',
  '/(?:^|[\\s(“"«])\\p{Lu}(?:\\.|[\\p{Ll}’\']{1,20})(?: (?:de|van|von|der|el|al|ben|bin))?[ -]$/u': 'the 32 characters before a word',
  '/\\?.*$/u': 'the address of a database in the configuration',
  '/\\/+$/u': 'answers that a person types to m6l init',
  '/(?:^|[\\n.!?؟:،;؛|([{*–—-])[^\\p{L}\\p{N}\\n]*$/u': 'the 60 characters before a term',
  '/(?:^|[\\n\\ufffc.!?؟([|/*•·–—-])[^\\p{L}\\p{N}\\n]*$/u': 'the 12 characters before a label',
  '/[^\\n.!?؟:([]*$/u': 'the 160 characters before a term',
  '/(?:^|\\n)\\s*$/u': 'the three characters before a number',
  "/[.,;:…*_\\])'’]+$/u": 'a value that its own expression holds to 64 characters',
  '/[!?؟]+$/u': 'a value that its own expression holds to 64 characters',
  '/[.,;:]+$/u': 'a value that its own expression holds to 64 characters',
  "/(?:[^\\p{L}\\p{M}\\p{N}'’\\s-]|(?:^|\\s)-|\\n|^)\\s*$/u": 'the few characters before a term within which a clause may open',
  '/(?:^|[\\n.!?؟(]\\s*)(?:(?:Hi|Hey|Hello|Dear|Salut|Bonjour|Coucou|Salam|سلام|مرحبا) )?(?:\\p{Lu}\\p{Ll}+|(?:يا )?[\\u0621-\\u064a]{2,12}) ?[,،:] ?$/u':
    'the 60 characters before a request',
  '/(?:^|\\s)(?:to|who|that|which|for|of|que|qui|pour|afin|أن|الذي|التي)\\s|(?:\\S+\\s+){6}/iu':
    'the few characters between two terms that may belong together',
}

const DECIDED_WITHIN_MS = 100
const HOOK_MS = 600_000

process.env['RECHECK_BACKEND'] = 'pure'

const literals = expressions()
const slow: Literal[] = []
const undecided: Literal[] = []

// On a busy machine fewer are decided within their time, and more are asked the second way; the hook only ends what hangs.
beforeAll(async () => {
  for (const literal of literals) {
    const status = await verdictOn(literal)
    if (status === 'vulnerable') slow.push(literal)
    if (status === 'unknown') undecided.push(literal)
  }
}, HOOK_MS)

/** What the automaton says; one that outgrows the stack says nothing. */
async function verdictOn({source, flags}: Literal): Promise<'safe' | 'vulnerable' | 'unknown'> {
  try {
    return (await check(source, flags, {checker: 'automaton', timeout: DECIDED_WITHIN_MS})).status
  } catch (error) {
    if (error instanceof RangeError) return 'unknown'
    throw error
  }
}

describe('the regular expressions of the program', () => {
  test('are found, and most of them are proved', () => {
    expect(literals.length).toBeGreaterThan(500)
    expect(undecided.length).toBeLessThan(literals.length / 2)
  })

  test('take no more than linear time, as an automaton proves', () => {
    expect(slow.filter(({literal}) => !(literal in NEVER_LONG)).map(({at, literal}) => `${at} ${literal}`)).toEqual([])
  })

  test('which no automaton can decide take no more than linear time on what is hard for them', () => {
    const found = undecided.filter(literal => !(literal.literal in NEVER_LONG) && growsFaster(literal))
    expect(found.map(({at, literal}) => `${at} ${literal}`)).toEqual([])
  })

  test('would be found if they were slow', async () => {
    const {status} = await check('^(?:a+)+$', 'u', {checker: 'automaton', timeout: 2000})
    expect(status).toBe('vulnerable')
    expect(growsFaster({literal: '', source: '\\s+(?!b)$', flags: 'u', at: ''})).toBe(true)
    expect(growsFaster({literal: '', source: '\\s(?!b)', flags: 'u', at: ''})).toBe(false)
  })

  test('that are excused are still there, each with its reason', () => {
    const known = new Set(literals.map(({literal}) => literal))
    expect(Object.keys(NEVER_LONG).filter(literal => !known.has(literal))).toEqual([])
    expect(Object.values(NEVER_LONG).every(reason => reason.length > 20)).toBe(true)
  })
})
