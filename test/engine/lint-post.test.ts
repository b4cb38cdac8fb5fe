import {describe, expect, test} from 'vitest'
import {DEFAULT_SETTINGS, dayIn, lintPost, type Note, noFiles, prepared, type Rule, type Severity} from '../../src/engine/index.js'
import {defineRule} from '../../src/kit.js'
import {read} from '../kit/cases.js'
import {lexicons} from '../kit/lexicons.js'
import {lint, NOW} from '../kit/lint.js'
import {at, markerOf, ruleThat} from '../kit/rule.js'

test('findings stand in the order of the text, then of their length, then of their rules', async () => {
  const rules = [markerOf('two'), markerOf('one two', {id: 'no-b'}), markerOf('one', {id: 'no-a'}), markerOf('one', {id: 'no-0'})]
  const {findings} = await lint(rules, {post: 'one two\n\none'})
  expect(findings.map(({rule, line, column, endLine, endColumn}) => [rule, line, column, endLine, endColumn])).toEqual([
    ['no-0', 1, 1, 1, 4],
    ['no-a', 1, 1, 1, 4],
    ['no-b', 1, 1, 1, 8],
    ['no-two', 1, 5, 1, 8],
    ['no-0', 3, 1, 3, 4],
    ['no-a', 3, 1, 3, 4],
  ])
})

test.each([
  ['LF', 'one\n\n😀 two', 3, 4],
  ['CR LF', 'one\r\n\r\n😀 two', 3, 4],
  ['CR', 'one\r\r😀 two', 3, 4],
  ['a byte order mark', '\ufefftwo', 1, 1],
  ['a column beside Arabic', 'كتاب two', 1, 6],
])('lines and columns count as editors do: %s', async (_, post, line, column) => {
  expect((await lint([markerOf('two')], {post})).findings).toMatchObject([{line, column}])
})

describe('severities', () => {
  const rule = defineRule({
    ...{id: 'told', clause: {id: 'links', text: ''}, severity: 'error', summary: '', hint: {en: '', fr: '', ar: ''}, examples: []},
    messages: {sure: {en: 'Sure.', fr: 'Sûr.', ar: 'أكيد.'}, unsure: {en: 'Perhaps.', fr: 'Peut-être.', ar: 'ربما.', severity: 'warning'}},
    check({report}) {
      report('sure', at(0))
      report('unsure', at(1))
    },
  })
  const severitiesAt = async (severity: Severity) => {
    const brief = {
      known: new Set<string>(),
      settings: DEFAULT_SETTINGS,
      allow: [],
      lexicons,
      files: noFiles,
      locale: 'en',
      now: NOW,
      mask: false,
      inlineWaivers: true,
    } as const
    return lintPost(await read('a post'), {...brief, rules: [{rule, severity, options: {}}]}).findings.map(finding => finding.severity)
  }
  test('a message may be milder than its rule', async () => {
    expect(await severitiesAt('error')).toEqual(['error', 'warning'])
  })
  test('never stronger than the configuration wants it', async () => {
    expect(await severitiesAt('warning')).toEqual(['warning', 'warning'])
  })
})

describe('a rule that breaks', () => {
  const broken = (what: unknown) =>
    ruleThat(({report}) => {
      report('said', at(0))
      throw what
    })
  test.each([
    ['an error', new TypeError('x is not a function'), 'x is not a function'],
    ['a text', 'out of paper', 'out of paper'],
    ['nothing', undefined, 'undefined'],
  ])('is one fault, and the others still report: %s', async (_, what, message) => {
    const {findings, faults} = await lint([broken(what), markerOf('post')], {post: 'a post'})
    expect(faults).toMatchObject([{rule: 'told', message}])
    expect(findings.map(({rule}) => rule)).toEqual(['told', 'no-post'])
  })
  test('tells whoever mends it where it broke, and why', async () => {
    const cause = new RangeError('too far')
    const [fault] = (await lint([broken(new TypeError('x is not a function', {cause}))], {post: 'a post'})).faults
    expect(fault?.trace).toMatch(/^TypeError: x is not a function\n.*lint-post\.test\.ts.*\ncaused by RangeError: too far\n/su)
  })
  test('a message that it does not have is a fault', async () => {
    const rule = ruleThat(({report}) => (report as (name: string, where: object) => void)('other', at(0)))
    expect((await lint([rule], {post: 'a'})).faults).toMatchObject([{rule: 'told', message: '“other” is no message of this rule.'}])
  })
  test.each(['toString', 'constructor', '__proto__'])('%s is no message', async name => {
    const rule = ruleThat(({report}) => (report as (name: string, where: object) => void)(name, at(0)))
    expect((await lint([rule], {post: 'a'})).faults).toHaveLength(1)
  })
})

describe('what no report could carry is a fault of its rule', () => {
  const faultsOf = async (rule: Rule) => {
    const {findings, faults} = await lint([rule, markerOf('post')], {post: 'a post'})
    expect(findings.map(one => one.rule)).toEqual(['no-post'])
    return faults
  }
  test.each([
    [Number.NaN, 2],
    [0, Number.POSITIVE_INFINITY],
    [-1, 2],
    [0, 7],
    [2, 1],
    [0.5, 1],
  ])('the place from %d to %d', async (start, end) => {
    const message = `${start} to ${end} is no place in a text of 6 letters.`
    expect(await faultsOf(ruleThat(({report}) => report('said', {start, end})))).toMatchObject([{rule: 'told', message}])
    const fix = {span: {start, end}, text: ''}
    expect(await faultsOf(ruleThat(({report}) => report('said', {start: 0, end: 1, fix})))).toMatchObject([{rule: 'told', message}])
    expect(await faultsOf(ruleThat(({report}) => report('said', {start: 0, end: 1, suggestions: [fix]})))).toMatchObject([
      {rule: 'told', message},
    ])
  })

  test('places at the very ends are places', async () => {
    const rule = ruleThat(({report}) => {
      for (const at of [0, 6]) report('said', {start: at, end: at, fix: {span: {start: 0, end: 6}, text: ''}})
    })
    expect((await lint([rule], {post: 'a post'})).faults).toEqual([])
  })

  test('a check that is not done when it returns', async () => {
    const waiting = ruleThat(() => Promise.reject(new Error('late')) as unknown as undefined)
    expect(await faultsOf(waiting)).toMatchObject([{rule: 'told', message: expect.stringContaining('Its check is asynchronous')}])
  })

  test.each([
    {keys: 'a', data: 1},
    {keys: ['a'], data: undefined},
    {keys: ['a'], data: 1n},
    {keys: ['a'], data: () => 1},
  ])('the note %o', async note => {
    const noting = {...ruleThat(() => undefined), across: {note: () => note as unknown as Note, compare: () => undefined}}
    expect(await faultsOf(noting)).toMatchObject([{rule: 'told', message: expect.stringContaining('Its note is no list of keys')}])
  })
})

describe('texts that the library accepts', () => {
  const findingsOf = async (post: string, allow: readonly string[]) => (await lint([markerOf('The Idiot')], {post, allow})).findings.length
  test.each([
    ['as written', 'The Idiot', ['The Idiot'], 0],
    ['in another case', 'The Idiot', ['the IDIOT'], 0],
    ['with other accents and spaces', 'The Idiot', [' thé  idiot '], 0],
    ['only with its spaces', 'The Idiot', ['TheIdiot'], 1],
    ['not as part of it', 'The Idiot', ['idiot'], 1],
    ['not as more than it', 'The Idiot', ['The Idiot by Dostoevsky'], 1],
  ])('%s', async (_, post, allow, count) => {
    expect(await findingsOf(post, allow)).toBe(count)
  })
})

describe('messages speak the language of the run', () => {
  test.each([
    ['en', '“word” is here.'],
    ['fr', '«\u202fword\u202f» est ici.'],
    ['ar', '«\u2068word\u2069» هنا.'],
  ] as const)('%s', async (locale, message) => {
    expect((await lint([markerOf('word')], {post: 'a word', locale})).findings).toMatchObject([{message, slots: {word: 'word'}}])
  })
  test('a sensitive word is masked on demand, in messages only', async () => {
    const rules = [markerOf('idiot', {sensitive: true}), markerOf('atlas')]
    const {findings} = await lint(rules, {post: 'idiot atlas', mask: true})
    expect(findings.map(({message}) => message)).toEqual(['“i••••” is here.', '“atlas” is here.'])
  })
})

describe('what a report says beside its findings', () => {
  test('when the post goes out and who wrote it', async () => {
    const {about} = await lint([], {post: '---\ndate: 2026-03-02\nauthors: [Salma, Omar]\n---\nA post.'})
    expect(about).toEqual({date: '2026-03-02', authors: ['Salma', 'Omar']})
    expect((await lint([], {post: 'A post.'})).about).toEqual({date: undefined, authors: []})
  })

  test('that waivers were looked at, where there are some that count', async () => {
    const waiver = '<!-- m6l-disable-next-line no-post -- agreed -->\nA post.'
    expect(await lint([markerOf('post')], {post: waiver})).toHaveProperty('waives', true)
    expect(await lint([markerOf('post')], {post: waiver, inlineWaivers: false})).not.toHaveProperty('waives')
    expect(await lint([markerOf('post')], {post: 'A post. <!-- m6l-enabel -->'})).not.toHaveProperty('waives')
  })

  test('notes, where a rule takes some', async () => {
    const noting: Rule = {...ruleThat(() => undefined), across: {note: () => ({keys: ['a'], data: 1}), compare: () => undefined}}
    expect(await lint([noting], {post: 'A post.'})).toHaveProperty('notes', {told: {keys: ['a'], data: 1}})
    expect(await lint([ruleThat(() => undefined)], {post: 'A post.'})).not.toHaveProperty('notes')
  })
})

test('a secret stays hidden where the words of its finding are masked', async () => {
  const rules = [markerOf('hunter2', {id: 'no-secret', confidential: true}), markerOf('word hunter2', {id: 'no-words', sensitive: true})]
  const said = async (mask: boolean) => (await lint(rules, {post: 'A word hunter2.', mask})).findings.map(({message}) => message)
  expect(await said(false)).toEqual([`“word h${'•'.repeat(8)}” is here.`, `“h${'•'.repeat(8)}” is here.`])
  expect((await said(true))[0]).toMatch(/^“w•+ h?•+” is here\.$/u)
})

test('a rule about waivers sees what became of them, the others see none', async () => {
  const seen: unknown[] = []
  const look = (about: Rule['about'], id: string): Rule => ({...ruleThat(({waivers}) => void seen.push([id, waivers.length]), id), about})
  await lint([look('waivers', 'late'), look('posts', 'early')], {post: '<!-- m6l-disable-next-line early -->\nA post.'})
  expect(seen).toEqual([
    ['early', 0],
    ['late', 1],
  ])
})

test('the same post and brief give the same report', async () => {
  const rules = [markerOf('a'), markerOf('b', {severity: 'warning'})]
  const post = 'a b a <!-- m6l-disable-line no-b -- agreed -->'
  expect(await lint(rules, {post})).toEqual(await lint(rules, {post}))
})

test.each([
  ['Africa/Casablanca', '2026-06-01T22:59:59Z', '2026-06-01'],
  ['Africa/Casablanca', '2026-06-01T23:00:00Z', '2026-06-02'],
  // In Ramadan Morocco’s clocks go back to UTC.
  ['Africa/Casablanca', '2026-03-01T23:30:00Z', '2026-03-01'],
  ['UTC', '2026-12-31T23:59:59Z', '2026-12-31'],
  ['Asia/Tokyo', '2026-12-31T15:00:00Z', '2027-01-01'],
])('a day in %s at %s', (timezone, moment, day) => {
  expect(dayIn(timezone, moment)).toBe(day)
})

test('a rule gets what it prepared for a post, and only for the posts that it prepared for', async () => {
  const loaded: string[] = []
  const rule = {
    ...ruleThat(({post, report}) => loaded.includes(post.source) && report('said', at(0))),
    prepare: ({source}: {readonly source: string}) =>
      source === 'plain' ? undefined : Promise.resolve().then(() => void loaded.push(source)),
  }
  expect((await lint([rule], {post: 'call +212'})).findings).toHaveLength(1)
  expect((await lint([rule], {post: 'plain'})).findings).toHaveLength(0)
})

test('there is nothing to wait for where no rule prepares anything, and all to wait for where several do', async () => {
  const post = await read('a post')
  const loaded: string[] = []
  const loading = (name: string, wait: number): Rule => ({
    ...ruleThat(() => undefined, name),
    prepare: () => new Promise(resolve => setTimeout(() => resolve(void loaded.push(name)), wait)),
  })
  const enforced = (...rules: readonly Rule[]) => rules.map(rule => ({rule, severity: 'error' as const, options: {}}))
  expect(
    prepared(
      post,
      enforced(
        ruleThat(() => undefined),
        {...ruleThat(() => undefined), prepare: () => undefined},
      ),
    ),
  ).toBeUndefined()
  await prepared(
    post,
    enforced(
      loading('slow', 20),
      ruleThat(() => undefined),
      loading('quick', 0),
    ),
  )
  expect(loaded).toEqual(['quick', 'slow'])
})

test('what a rule fails to prepare is its fault', async () => {
  const post = await read('a post')
  const failing = (prepare: () => Promise<void>, id: string): Rule => ({...ruleThat(() => undefined, id), prepare})
  const rules = [
    failing(() => Promise.reject(new Error('no paper')), 'late'),
    failing(() => {
      throw new Error('no ink')
    }, 'early'),
    failing(() => Promise.resolve(), 'ready'),
  ]
  expect(
    await prepared(
      post,
      rules.map(rule => ({rule, severity: 'error' as const, options: {}})),
    ),
  ).toMatchObject([
    {rule: 'late', message: 'no paper'},
    {rule: 'early', message: 'no ink'},
  ])
})
