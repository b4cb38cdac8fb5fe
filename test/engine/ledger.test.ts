import {describe, expect, test} from 'vitest'
import {DEFAULT_SETTINGS, defineRule, emptyLedger, lintPost, type Note} from '../../src/engine/index.js'
import {noteMark} from '../../src/engine/ledger/note-mark.js'
import {createLinter} from '../../src/linter/index.js'
import {parse} from '../../src/post/index.js'
import {lexicons} from '../kit/lexicons.js'
import {NOW} from '../kit/lint.js'
import {ruleBook} from '../kit/rule-book.js'

const note = (keys: Note['keys'], data: Note['data'] = null): Note => ({keys, data})
const paths = (met: readonly {readonly path: string}[]) => met.map(({path}) => path)

describe('the ledger of a run', () => {
  test('lets posts meet that share a key, those that share the most first', () => {
    const ledger = emptyLedger()
    ledger.add('one.md', {rule: note([1, 2])})
    ledger.add('two.md', {rule: note([1, 2, 3])})
    ledger.add('three.md', {rule: note([9])})
    expect(paths(ledger.meeting('rule', [1, 2, 3]))).toEqual(['two.md', 'one.md'])
  })

  test('keeps the rules apart', () => {
    const ledger = emptyLedger()
    ledger.add('one.md', {rule: note(['monday'])})
    expect(ledger.meeting('other', ['monday'])).toEqual([])
  })

  test('never lets a post meet itself', () => {
    const ledger = emptyLedger()
    ledger.add('one.md', {rule: note([1])}, '/posts/one.md')
    expect(ledger.meeting('rule', [1], '/posts/one.md')).toEqual([])
    expect(paths(ledger.meeting('rule', [1], '/posts/two.md'))).toEqual(['one.md'])
  })

  test('forgets what a file was when it comes again', () => {
    const ledger = emptyLedger()
    ledger.add('one.md', {rule: note([1], 'before')}, '/posts/one.md')
    ledger.add('one.md', {rule: note([2], 'after')}, '/posts/one.md')
    expect(ledger.meeting('rule', [1])).toEqual([])
    expect(ledger.meeting('rule', [2])).toEqual([{path: 'one.md', data: 'after'}])
  })

  test('finds every note among many, whatever their keys', () => {
    const ledger = emptyLedger()
    for (let at = 0; at < 5000; at++) ledger.add(`${at}.md`, {rule: note([at, `${at}`, -at / 3], {at})})
    for (let at = 1; at < 5000; at += 7) {
      expect(ledger.meeting('rule', [at])).toEqual([{path: `${at}.md`, data: {at}}])
      expect(paths(ledger.meeting('rule', [`${at}`, -at / 3]))).toEqual([`${at}.md`])
    }
  })

  test('keeps what it is told, letter by letter', () => {
    const ledger = emptyLedger()
    const told = ['é ش 😀 \u0000 \ud800', '\ufeffa', 'x'.repeat(600_000), [{a: null, b: 0.1}]]
    for (const [at, data] of told.entries()) ledger.add('a.md', {rule: note([at], data)})
    for (const [at, data] of told.entries()) expect(ledger.meeting('rule', [at])).toEqual([{path: 'a.md', data}])
  })

  test('knows a few files however often they come again', () => {
    const ledger = emptyLedger()
    for (let time = 0; time < 5000; time++) {
      const file = `${time % 3}.md`
      ledger.add(file, {rule: note(['same', time], time)}, file)
      expect(paths(ledger.meeting('rule', [time]))).toEqual([file])
    }
    expect(ledger.meeting('rule', ['same'])).toEqual([
      {path: '2.md', data: 4997},
      {path: '0.md', data: 4998},
      {path: '1.md', data: 4999},
    ])
    expect(ledger.meeting('rule', ['same'], '0.md')).toHaveLength(2)
    expect(ledger.meeting('rule', [17])).toEqual([])
  })

  test('keeps what still counts when most of what it knew does not any more', () => {
    const ledger = emptyLedger()
    ledger.add('old.md', {rule: note(['old', 'same'], 'kept')}, 'old.md')
    ledger.add('nameless.md', {rule: note(['old'], 'nameless')})
    for (let time = 0; time < 3000; time++) ledger.add('new.md', {rule: note(['new', 'same'], time)}, 'new.md')
    expect(ledger.meeting('rule', ['old'])).toEqual([
      {path: 'old.md', data: 'kept'},
      {path: 'nameless.md', data: 'nameless'},
    ])
    expect(paths(ledger.meeting('rule', ['same'], 'old.md'))).toEqual(['new.md'])
    ledger.add('old.md', {rule: note(['old'], 'again')}, 'old.md')
    expect(ledger.meeting('rule', ['old', 'same'])).toEqual([
      {path: 'nameless.md', data: 'nameless'},
      {path: 'old.md', data: 'again'},
      {path: 'new.md', data: 2999},
    ])
  })

  test('that is to remember few posts remembers the latest, with a name or without', () => {
    for (const identity of [(at: number) => `/posts/${at}`, () => undefined]) {
      const ledger = emptyLedger(10)
      const isKnown = (at: number) => ledger.meeting('rule', [at]).length > 0
      for (let at = 0; at < 5000; at++) {
        ledger.add(`${at}.md`, {rule: note([at]), other: note(['all'])}, identity(at))
        for (let back = 0; back < Math.min(at, 5); back++) expect(isKnown(at - back)).toBe(true)
        expect(isKnown(at - 11)).toBe(false)
      }
      expect(paths(ledger.meeting('other', ['all'])).length).toBeLessThanOrEqual(10)
    }
  })

  test('that is to remember few posts still knows one that comes again', () => {
    const ledger = emptyLedger(10)
    for (let at = 0; at < 100; at++) {
      ledger.add('same.md', {rule: note(['same', at])}, 'same.md')
      ledger.add(`${at}.md`, {rule: note([`other ${at}`])}, `${at}.md`)
      expect(paths(ledger.meeting('rule', ['same']))).toEqual(['same.md'])
      expect(ledger.meeting('rule', [at - 1])).toEqual([])
    }
  })

  test('looks at few posts however many share a key', () => {
    const ledger = emptyLedger()
    for (let at = 0; at < 5000; at++) ledger.add(`${at}.md`, {rule: note(['same'])})
    const met = paths(ledger.meeting('rule', ['same']))
    expect(met.length).toBeLessThanOrEqual(16)
    expect(Math.min(...met.map(path => Number.parseInt(path, 10)))).toBeGreaterThan(4900)
  })
})

describe('a ledger and the posts of an earlier run', () => {
  /** A post of which only what was kept is known. */
  const kept = (path: string, data: Note['data']) => {
    const notes = {rule: note(['key'], data)}
    let times = 0
    const read = () => {
      times++
      return notes
    }
    return {noted: noteMark(path, notes), notes: read, times: () => times}
  }

  test('lets them be met by those that come after, and reads each once', () => {
    const ledger = emptyLedger()
    const [one, two] = [kept('one.md', 1), kept('two.md', 2)]
    ledger.addLater(one, 'one.md', '/one.md')
    ledger.addLater(two, 'two.md', '/two.md')
    expect([one.times(), two.times()]).toEqual([0, 0])
    ledger.add('three.md', {rule: note(['key'], 3)}, '/three.md')
    expect(ledger.meeting('rule', ['key'], '/two.md')).toEqual([
      {path: 'one.md', data: 1},
      {path: 'three.md', data: 3},
    ])
    expect(ledger.meeting('rule', ['key'])).toHaveLength(3)
    expect([one.times(), two.times()]).toEqual([1, 1])
  })

  test('marks them as if they had been read in this run', () => {
    const [read, known] = [emptyLedger(), emptyLedger()]
    for (const [at, path] of ['one.md', 'two.md'].entries()) {
      read.add(path, {rule: note(['key'], at)}, path)
      known.addLater(kept(path, at), path, path)
      expect(known.mark()).toBe(read.mark())
    }
    expect(read.mark()).not.toBe(emptyLedger().mark())
  })

  test('spares a run that keeps nothing the marks', () => {
    const ledger = emptyLedger(Number.POSITIVE_INFINITY, false)
    ledger.add('one.md', {rule: note(['key'])})
    expect(ledger.mark()).toBe(emptyLedger().mark())
  })

  test('bears one that noted nothing', () => {
    const ledger = emptyLedger()
    ledger.addLater({noted: 0, notes: () => undefined}, 'one.md', 'one.md')
    expect(ledger.meeting('rule', ['key'])).toEqual([])
  })
})

const same = (text: string) => ({en: text, fr: text, ar: text})
const oneADay = defineRule({
  ...{
    id: 'one-a-day',
    clause: {id: 'purpose', text: 'For tests.'},
    severity: 'error',
    summary: 'For tests.',
    hint: same('Wait.'),
    examples: [],
  },
  messages: {crowded: {en: 'After {other}.', fr: 'Après {other}.', ar: 'بعد {other}.'}},
  across: {
    note: ({post}) => ({keys: [post.meta.date?.value ?? ''], data: {length: post.source.length}}),
    compare: ({earlier, report}) => report('crowded', {start: 0, end: 1}, {other: earlier.map(({path}) => path).join(' ')}),
  },
})
const book = {
  rules: [...ruleBook.rules, oneADay],
  presets: {...ruleBook.presets, 'm6l:recommended': {...ruleBook.presets['m6l:recommended'], 'one-a-day': {severity: 'error' as const}}},
}
const monday = '---\ndate: 2026-03-02\n---\nOpen.'
const messages = (report: {readonly findings: readonly {readonly message: string}[]}) => report.findings.map(({message}) => message)

describe('a rule that compares posts', () => {
  test('reports on the later one', async () => {
    const linter = createLinter(book, {config: false})
    expect(messages(await linter.lintText({text: monday, path: 'a.md'}))).toEqual([])
    expect(messages(await linter.lintText({text: monday.replace('02', '03'), path: 'b.md'}))).toEqual([])
    expect(messages(await linter.lintText({text: monday, path: 'c.md'}))).toEqual(['After a.md.'])
  })

  test('takes posts without a path for different ones', async () => {
    const linter = createLinter(book, {config: false})
    await linter.lintText({text: monday})
    expect(messages(await linter.lintText({text: monday, called: 'seven'}))).toEqual(['After post.md.'])
    expect(messages(await linter.lintText({text: monday}))).toEqual(['After post.md seven.'])
  })

  test('does not compare a post with what it was before its fixes', async () => {
    const linter = createLinter(book, {config: false, fix: true})
    expect(messages(await linter.lintText({text: `${monday} COME IN.`}))).toEqual([])
    expect(messages(await linter.lintText({text: `${monday} COME IN.`}))).toEqual(['After post.md.'])
  })

  test('leaves a note that is nothing but JSON', async () => {
    const post = await parse(monday, {path: 'a.md'})
    const brief = {
      known: new Set<string>(),
      settings: DEFAULT_SETTINGS,
      allow: [],
      lexicons,
      files: () => undefined,
      locale: 'en' as const,
      now: NOW,
    }
    const enforced = [{rule: oneADay, severity: 'error' as const, options: {}}]
    const {notes} = lintPost(post, {...brief, rules: enforced, mask: false, inlineWaivers: true})
    expect(JSON.parse(JSON.stringify(notes))).toEqual(notes)
    expect(notes).toEqual({'one-a-day': {keys: ['2026-03-02'], data: {length: monday.length}}})
  })
})
