import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test, vi} from 'vitest'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

vi.mock('../../rules/presets.js', () => import('../kit/rule-book.js'))
vi.mock('../../src/lexicon/bundled.js', async original => {
  const data = (await original<typeof import('../../src/lexicon/bundled.js')>()).bundledLexicons()
  return {bundledLexicons: () => data}
})

const UNIX = ['--format', 'unix']

/** The findings of a run in short: `a.md:1:1 rule`. */
async function found(argv: readonly string[], cwd: string): Promise<readonly string[]> {
  const {out} = await m6l([...argv, ...UNIX], {cwd})
  return [...out.matchAll(/^(\S+?:\d+:\d+): .*\/([\w-]+)\]$/gmu)].map(([, place, rule]) => `${place} ${rule}`)
}

describe('what is said', () => {
  test('nothing when everything is clean', async () => {
    expect(await m6l([], {cwd: folderWith({'a.md': 'Hello.'})})).toEqual({code: 0, out: '', err: ''})
  })

  test('every problem with its place, what the policy asks, and what to do', async () => {
    expect(await m6l(['a.md'], {cwd: folderWith({'a.md': 'HELLO'})})).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "",
        "out": "
      a.md
        1:1  error    “HELLO” shouts  no-shouting (manners)
        1:5  warning  No full stop    ends-well (manners)

      ✖ 2 problems (1 error, 1 warning)
        m6l can mend 1 of them itself: add --fix.

      What the policy asks

        manners: Posts are calm and end well.
          no-shouting: Mend it.
          ends-well: Mend it.

      To read more about a rule: m6l explain no-shouting

      ",
      }
    `)
  })

  test('what could not be read, beside what could', async () => {
    const cwd = folderWith({'a.md': 'Hello', 'b.md': Buffer.from([0x61, 0xff])})
    expect(await m6l(UNIX, {cwd})).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "",
        "out": "a.md:1:5: No full stop. [Warning/ends-well]
      b.md:1:1: b.md: byte 1 is not UTF-8. [Error]

      2 problems
      ",
      }
    `)
  })

  test('a rule that breaks is told with its name, and the others go on', async () => {
    expect(await m6l(UNIX, {cwd: folderWith({'a.md': 'HELLO [break].'})})).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "",
        "out": "a.md:1:1: “HELLO” shouts. [Error/no-shouting]
      a.md:1:1: The check never-breaks could not be completed (it broke). [Error/never-breaks]

      2 problems
      ",
      }
    `)
  })
})

describe('the exit code', () => {
  const cwd = folderWith({
    ...{'clean.md': 'Hello.', 'warned.md': 'Hello', 'wrong.md': 'HELLO.', 'broken.md': '[break].', 'unread.md': Buffer.from([0xff])},
    ...{'free/.m6lrc': 'failOn: never', 'free/wrong.md': 'HELLO.', 'hard/.m6lrc': 'failOn: warning', 'hard/warned.md': 'Hello'},
  })
  test.each([
    {why: 'nothing to say', argv: ['clean.md'], code: 0},
    {why: 'warnings', argv: ['warned.md'], code: 0},
    {why: 'errors', argv: ['wrong.md', 'warned.md'], code: 1},
    {why: 'as many warnings as are borne', argv: ['warned.md', '--max-warnings', '1'], code: 0},
    {why: 'more than are borne', argv: ['warned.md', '--max-warnings=0'], code: 1},
    {why: 'warnings that are not shown still count', argv: ['warned.md', '--quiet', '--max-warnings', '0'], code: 1},
    {why: 'from warnings on', argv: ['warned.md', '--fail-on', 'warning'], code: 1},
    {why: 'from warnings on, as rules are set to it', argv: ['warned.md', '--fail-on', 'warn'], code: 1},
    {why: 'never', argv: ['wrong.md', '--fail-on', 'never'], code: 0},
    {why: 'never, but not without limit', argv: ['warned.md', '--fail-on', 'never', '--max-warnings', '0'], code: 1},
    {why: 'a folder whose configuration never fails', argv: ['free'], code: 0},
    {why: 'one whose configuration fails from warnings on', argv: ['hard'], code: 1},
    {why: 'each folder for itself', argv: ['free', 'warned.md'], code: 0},
    {why: 'the command line over the configuration', argv: ['hard', '--fail-on', 'error'], code: 0},
    {why: 'a rule that breaks', argv: ['broken.md', '--fail-on', 'never'], code: 2},
    {why: 'what cannot be read', argv: ['unread.md', 'wrong.md'], code: 2},
    {why: 'what is not there', argv: ['gone.md'], code: 2},
    {why: 'what is not there, when that is no matter', argv: ['gone.md', '--no-error-on-unmatched-pattern'], code: 0},
  ])('$why: $code', async ({argv, code}) => {
    expect((await m6l(argv, {cwd})).code).toBe(code)
  })
})

describe('a run that fails without an error says why', () => {
  const twelve = Object.fromEntries(Array.from({length: 12}, (_, at) => [`${at}.md`, 'HELLO.']))
  const cwd = folderWith({...twelve, '.m6lrc': 'rules: {no-shouting: warning}', 'wrong.md': 'HELLO. Hello'})
  test.each([
    {why: 'more warnings than it may have', argv: ['1.md', '--max-warnings', '0'], says: '1 warning, and --max-warnings allows 0.'},
    {
      why: 'the same where warnings are not shown',
      argv: ['1.md', '2.md', '--quiet', '--max-warnings=1'],
      says: '2 warnings, and --max-warnings allows 1.',
    },
    {
      why: 'warnings that are not shown',
      argv: ['1.md', '--quiet', '--fail-on', 'warning'],
      says: '1 warning, which --quiet does not show, fails this run.',
    },
    {why: 'nothing, where the report shows them', argv: ['1.md', '--fail-on', 'warning'], says: ''},
    {why: 'nothing, where there is an error', argv: ['1.md', 'wrong.md', '--max-warnings', '0', '--rule', 'no-shouting: error'], says: ''},
    {
      why: 'in French',
      argv: ['1.md', '2.md', '--max-warnings', '0', '--locale', 'fr'],
      says: '2 avertissements, et --max-warnings en permet 0.',
    },
    {
      why: 'in Arabic, of which one counts in its own way',
      argv: ['1.md', '2.md', '--quiet', '--fail-on', 'warning', '--locale', 'ar'],
      says: 'أخفق هذا الفحص بسبب تنبيهين لا يعرضهما --quiet.',
    },
    {
      why: 'of many in Arabic',
      argv: ['--max-warnings', '3', '--locale', 'ar', ...Object.keys(twelve)],
      says: '12 تنبيهاً، والحد في --max-warnings هو 3.',
    },
  ])('$why', async ({argv, says}) => {
    const {code, err} = await m6l(argv, {cwd})
    expect({code, err: err.replace(/[\u2066-\u2069]/gu, '')}).toEqual({code: 1, err: says && `m6l: ${says}\n`})
  })
})

describe('a report and drafts', () => {
  const twice = async (argv: readonly string[], cwd: string) => {
    await m6l(argv, {cwd})
    await m6l(argv, {cwd})
  }

  test.each([
    {why: 'a report that an earlier run left in the folder is no draft', argv: ['.'], report: 'report.txt'},
    {why: 'nor is it where no path is given', argv: [], report: 'report.txt'},
    {why: 'nor where a pattern finds it', argv: ['*.md'], report: 'summary.md'},
  ])('$why', async ({argv, report}) => {
    const cwd = folderWith({'a.md': 'HELLO.'})
    await twice([...argv, ...UNIX, '--output-file', report], cwd)
    expect(readFileSync(`${cwd}/${report}`, 'utf8')).toMatch(/^a\.md:1:1: .*\n\n1 problem\n$/u)
  })

  test.each([
    {why: 'an option that was meant to be something else', argv: ['a.md', '-o', 'a.md']},
    {why: 'a format that goes to it, by another path', argv: ['b.md', './a.md', '--format', 'json=a.md']},
  ])('no report is written over a draft that is named: $why', async ({argv}) => {
    const cwd = folderWith({'a.md': 'HELLO.', 'b.md': 'Hello.'})
    const {code, err} = await m6l(argv, {cwd})
    expect({code, err}).toEqual({code: 2, err: expect.stringMatching(/^m6l: The report would be written over the draft (?:\.\/)?a\.md\./u)})
    expect(readFileSync(`${cwd}/a.md`, 'utf8')).toBe('HELLO.')
  })

  test.each([
    {why: 'of all', argv: ['a.md', '-o', 'reports/']},
    {why: 'of a format', argv: ['a.md', '--format', 'json=reports/']},
  ])('no report is written to a name that is a folder’s: $why', async ({argv}) => {
    const cwd = folderWith({'a.md': 'HELLO.'})
    const {code, err} = await m6l(argv, {cwd})
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining('“reports/” names a folder, and a report needs a file.')})
    expect(existsSync(`${cwd}/reports`)).toBe(false)
  })
})

describe('which rules', () => {
  const cwd = folderWith({'a.md': 'HELLO', '.m6lrc': 'rules: {no-shouting: [warn, {allow: [AUI]}]}', 'aui.md': 'AUI.'})
  test.each([
    {why: 'those of the configuration', argv: ['a.md'], rules: ['a.md:1:1 no-shouting', 'a.md:1:5 ends-well']},
    {why: 'only one', argv: ['a.md', '--only', 'ends-well'], rules: ['a.md:1:5 ends-well']},
    {
      why: 'some, parted by commas or not',
      argv: ['a.md', '--only', 'ends-well, asks-something', '--only=no-shouting'],
      rules: ['a.md:1:1 asks-something', 'a.md:1:1 no-shouting', 'a.md:1:5 ends-well'],
    },
    {why: 'one less', argv: ['a.md', '--rule', 'ends-well: off'], rules: ['a.md:1:1 no-shouting']},
    {
      why: 'one more, as YAML',
      argv: ['a.md', '--rule', 'asks-something: [error, {loudly: true}]', '--only', 'asks-something'],
      rules: ['a.md:1:1 asks-something'],
    },
    {
      why: 'one more, as JSON',
      argv: ['a.md', '--rule', '"asks-something": ["error", {"loudly": true}]', '--only', 'asks-something'],
      rules: ['a.md:1:1 asks-something'],
    },
    {why: 'a rule set again keeps its options', argv: ['aui.md', '--rule', 'no-shouting:2'], rules: []},
    {why: 'unless it has its own', argv: ['aui.md', '--rule', 'no-shouting: [2, {allow: []}]'], rules: ['aui.md:1:1 no-shouting']},
    {why: 'without the configuration', argv: ['aui.md', '--no-config'], rules: ['aui.md:1:1 no-shouting']},
    {why: 'errors only', argv: ['a.md', '--quiet', '--rule', 'ends-well: error'], rules: ['a.md:1:5 ends-well']},
  ])('$why', async ({argv, rules}) => {
    expect(await found(argv, cwd)).toEqual(rules)
  })
})

describe('which drafts', () => {
  const cwd = folderWith({
    ...{'a.md': 'Hello', 'old/b.md': 'Hello', 'notes/c.txt': 'Hello', '.m6lignore': 'old/\n', 'other.ignore': 'a.md\n'},
    ...{'.m6lrc.json': {ignores: ['notes/']}},
  })
  test.each([
    {why: 'all but those that an ignore file and the configuration leave out', argv: [], files: ['a.md']},
    {why: 'another ignore file', argv: ['--ignore-path', 'other.ignore'], files: ['old/b.md']},
    {why: 'all', argv: ['--no-ignore'], files: ['a.md', 'notes/c.txt', 'old/b.md']},
  ])('$why', async ({argv, files}) => {
    expect((await found([...argv, '.', '--only', 'ends-well'], cwd)).map(line => line.split(':')[0])).toEqual(files)
  })

  test('one that is named and left out is told, and is no fault: a hook names what was changed', async () => {
    expect(await m6l(['old/b.md'], {cwd})).toEqual({
      code: 0,
      out: '',
      err: 'm6l: old/b.md is left out by ignore patterns; --no-ignore reads it.\n',
    })
    expect(await m6l(['old/b.md', 'notes/c.txt', '--quiet'], {cwd})).toEqual({code: 0, out: '', err: ''})
    expect((await m6l(['old/b.md', 'notes/c.txt'], {cwd})).err).toBe(
      'm6l: 2 of the drafts named are left out by ignore patterns; --no-ignore reads them.\n',
    )
  })

  test('a folder of which nothing is left is a mistake', async () => {
    expect(await m6l(['old'], {cwd})).toMatchObject({
      code: 2,
      err: 'm6l: Every draft at “old” is ignored.\nLook at .m6lignore and “ignores”, or add --no-ignore.\n',
    })
  })
})

describe('reports', () => {
  const cwd = folderWith({'a.md': 'HELLO'})
  const read = (name: string) => readFileSync(`${cwd}/${name}`, 'utf8')

  test('several, each to its place', async () => {
    const {out} = await m6l(['a.md', '--format', 'unix', '--format', 'json=out/deep/r.json'], {cwd})
    expect(out).toContain('a.md:1:1:')
    expect(JSON.parse(read('out/deep/r.json'))[0].errorCount).toBe(1)
  })

  test('one to a file, and nothing to the terminal', async () => {
    const {out, code} = await m6l(['a.md', '--format', 'compact', '--output-file', 'r.txt'], {
      cwd,
      terminals: ['out'],
      env: {FORCE_COLOR: '1'},
    })
    expect({out, code}).toEqual({out: '', code: 1})
    expect(read('r.txt')).toContain('shouts')
  })

  test('by the letters that ESLint has for them', async () => {
    const {out} = await m6l(['-f', 'json', '-o', 'short.json', '-c', 'none.json', 'a.md'], {
      cwd: folderWith({'a.md': 'HELLO', 'none.json': '{"rules": {}}'}),
    })
    expect(out).toBe('')
    const {out: told} = await m6l(['-f', 'unix', 'a.md'], {cwd})
    expect(told).toContain('a.md:1:1:')
  })

  test('a file gets colours only when they are asked for by name', async () => {
    await m6l(['a.md', '--output-file', 'plain.txt'], {cwd, terminals: ['out'], env: {FORCE_COLOR: '1'}})
    await m6l(['a.md', '--output-file', 'colour.txt', '--color'], {cwd})
    expect([read('plain.txt').includes('\u001b'), read('colour.txt').includes('\u001b')]).toEqual([false, true])
  })

  test.each([
    {why: 'two to the same place', argv: ['--format', 'json', '--format', 'unix'], says: 'Two reports would go to the same place.'},
    {
      why: 'the same file in two spellings',
      argv: ['--format', 'json=r', '--format', 'unix=./r'],
      says: 'Two reports would go to the same place.',
    },
    {why: 'a file without a name', argv: ['--format', 'json='], says: 'A report needs the name of its file.'},
    {why: 'a file that nothing goes to', argv: ['--format', 'json=r', '--output-file', 's'], says: 'Nothing goes to s'},
    {why: 'a folder', argv: ['--output-file', '.'], says: 'The report cannot be written to ~: it is a folder.'},
    {why: 'a file below a file', argv: ['--output-file', 'a.md/r'], says: 'The report cannot be written to ~/a.md/r:'},
    {why: 'a format that does not exist', argv: ['--format', 'jsn'], says: 'There is no format “jsn”. Did you mean “json”?'},
    {why: 'a file without a name', argv: ['--format', 'html='], says: 'For instance --format html=report.html.'},
    {why: 'one that every object has', argv: ['--format', 'constructor'], says: 'There is no format “constructor”.'},
  ])('$why: refused', async ({argv, says}) => {
    const {code, err} = await m6l(['a.md', ...argv], {cwd})
    expect({code, said: err.includes(says) ? says : err}).toEqual({code: 2, said: says})
  })

  test('how much was read, to standard error', async () => {
    const {err} = await m6l(['a.md', '--stats'], {cwd})
    expect(err.replace(/\d\.\d\d s/u, 'n s')).toBe('1 draft in n s, 1 error, 1 warning\n      1  no-shouting\n      1  ends-well\n')
  })
})

describe('languages, masks, moments, waivers', () => {
  const cwd = folderWith({
    'a.md': 'HELLO.',
    'fr/.m6lrc': 'locale: fr',
    'fr/a.md': 'HELLO.',
    'w.md': '<!-- m6l-disable-next-line no-shouting -- a name -->\nHELLO.',
  })
  test.each([
    {
      why: 'the language of the drafts’ configuration, in the frame too',
      argv: ['fr'],
      says: /«\u202fHELLO\u202f» crie\b[\s\S]*1 problème/u,
    },
    {why: 'the language that is asked for', argv: ['fr', '--locale', 'ar'], says: /صراخ/u},
    {why: 'a word that a public log must not show', argv: ['a.md', '--mask'], says: /“H••••” shouts/u},
    {why: 'a waiver that does not count', argv: ['w.md', '--no-inline-config'], says: /shouts/u},
  ])('$why', async ({argv, says}) => {
    expect((await m6l(argv, {cwd})).out).toMatch(says)
  })

  test('a waiver that counts', async () => {
    expect((await m6l(['w.md'], {cwd})).code).toBe(0)
  })

  test.each([
    {now: '2026-03-02', code: 1},
    {now: '2026-03-02T09:00Z', code: 1},
    {now: '2026-03-02T09:00:00.000+01:00', code: 1},
    {now: 'tomorrow', code: 2},
    {now: '1', code: 2},
    {now: '2026-02-30', code: 2},
    {now: '2026-13-01', code: 2},
    {now: '2026-03-02T09:00', code: 2},
    {now: '', code: 2},
  ])('--now $now', async ({now, code}) => {
    expect((await m6l(['a.md', '--now', now], {cwd})).code).toBe(code)
  })
})
