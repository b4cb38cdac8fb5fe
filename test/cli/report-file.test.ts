import {execFileSync, spawn} from 'node:child_process'
import {chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, watch} from 'node:fs'
import {beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {folderWith} from '../kit/folder.js'
import {BIN, built, ran} from '../kit/program.js'

const LINT = ['--no-config', '--format', 'unix', '--output-file']
const SAID = /^a\.md:1:\d+: .*\[Error\/no-unfinished-text\]$/mu
const DRAFT = 'Our hours: [DATE]\n'

const m6l = (cwd: string, ...argv: readonly string[]) => ran(process.execPath, [BIN, 'a.md', ...argv], cwd)
const asideIn = (folder: string) => readdirSync(folder).filter(name => name.startsWith('.m6l-'))

beforeAll(built, 120_000)

describe('a report in a file', {timeout: 60_000}, () => {
  test('takes the place of the one before, whose mode and link stay', async () => {
    const cwd = folderWith({'a.md': DRAFT, 'real/report.txt': 'the one before\n'.repeat(1000)})
    chmodSync(`${cwd}/real/report.txt`, 0o640)
    symlinkSync('real/report.txt', `${cwd}/report.txt`)
    expect(await m6l(cwd, ...LINT, 'report.txt')).toEqual({code: 1, out: '', err: ''})
    expect(readFileSync(`${cwd}/real/report.txt`, 'utf8')).toMatch(SAID)
    expect(readFileSync(`${cwd}/real/report.txt`, 'utf8')).not.toContain('before')
    expect(statSync(`${cwd}/real/report.txt`).mode & 0o777).toBe(0o640)
    expect(lstatSync(`${cwd}/report.txt`).isSymbolicLink()).toBe(true)
    expect(asideIn(`${cwd}/real`)).toEqual([])
  })

  test('that nobody may write stays, with a message that says so', async () => {
    const cwd = folderWith({'a.md': DRAFT, 'report.txt': 'the one before'})
    chmodSync(`${cwd}/report.txt`, 0o444)
    const {code, err} = await m6l(cwd, ...LINT, 'report.txt')
    expect({code, err}).toMatchObject({code: 2, err: expect.stringContaining('report.txt: it is read-only')})
    expect(readFileSync(`${cwd}/report.txt`, 'utf8')).toBe('the one before')
  })
})

const isUnix = process.platform !== 'win32'

describe.skipIf(!isUnix)('what is no file is written to', {timeout: 60_000}, () => {
  test('a pipe that has a name', async () => {
    const cwd = folderWith({'a.md': DRAFT})
    execFileSync('mkfifo', [`${cwd}/pipe`])
    const reader = ran('cat', ['pipe'], cwd)
    expect((await m6l(cwd, ...LINT, 'pipe')).code).toBe(1)
    expect((await reader).out).toMatch(SAID)
    expect(lstatSync(`${cwd}/pipe`).isFIFO()).toBe(true)
  })

  test('a device, and what it refuses is told', async () => {
    const cwd = folderWith({'a.md': DRAFT})
    expect((await m6l(cwd, ...LINT, '/dev/null')).code).toBe(1)
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
    if (process.platform !== 'linux') return
    const {code, err} = await m6l(cwd, ...LINT, '/dev/full')
    expect({code, err}).toMatchObject({code: 2, err: expect.stringContaining('/dev/full: the disk is full')})
  })

  test('standard output by its name, where it is a pipe and where it is a file that is written on', async () => {
    const cwd = folderWith({'a.md': DRAFT, log: 'before\n'})
    const shell = (command: string) => ran('sh', ['-c', command, 'sh', process.execPath, BIN, 'a.md', ...LINT, '/dev/stdout'], cwd)
    expect((await shell('"$@" | cat')).out).toMatch(SAID)
    const {ino} = statSync(`${cwd}/log`)
    await shell('"$@" > log')
    expect(readFileSync(`${cwd}/log`, 'utf8')).toMatch(SAID)
    expect(statSync(`${cwd}/log`).ino).toBe(ino)
  })

  test.skipIf(process.getuid?.() === 0)(
    'a file in a folder that takes no new one (its administrator may, and sees nothing of this)',
    async () => {
      const cwd = folderWith({'a.md': DRAFT, 'closed/report.txt': 'the one before'})
      chmodSync(`${cwd}/closed`, 0o555)
      expect((await m6l(cwd, ...LINT, 'closed/report.txt')).code).toBe(1)
      chmodSync(`${cwd}/closed`, 0o755)
      expect(readFileSync(`${cwd}/closed/report.txt`, 'utf8')).toMatch(SAID)
    },
  )
})

/** Puts a file in the place of another, as containers do, where the system lets us. */
function mount(file: string, over: string): boolean {
  try {
    execFileSync('mount', ['--bind', file, over], {stdio: 'ignore'})
    onTestFinished(() => void execFileSync('umount', [over]))
    return true
  } catch {
    return false
  }
}

test('a file that is mounted by itself is written over', {timeout: 60_000}, async ({skip}) => {
  const cwd = folderWith({'a.md': DRAFT, 'outside.txt': 'the one before', 'report.txt': ''})
  if (!mount(`${cwd}/outside.txt`, `${cwd}/report.txt`)) skip('the system lets nobody but its administrator mount')
  expect((await m6l(cwd, ...LINT, 'report.txt')).code).toBe(1)
  expect(readFileSync(`${cwd}/outside.txt`, 'utf8')).toMatch(SAID)
  expect(asideIn(cwd)).toEqual([])
})

describe('a run that is ended', {timeout: 120_000}, () => {
  /** Posts with more to say of them than a run keeps until its end. */
  const drafts = Object.fromEntries(Array.from({length: 60}, (_, at) => [`drafts/${at}.md`, 'Our hours: [DATE]\n\n'.repeat(700)]))

  test.each([
    'SIGINT',
    'SIGTERM',
    'SIGKILL',
  ] as const)('by %s while it writes leaves the report that there was, and nothing beside it', async by => {
    const before = 'the one before\n'.repeat(100)
    const cwd = folderWith({...drafts, 'report.json': before})
    const isBegun = new Promise<void>(resolve => {
      const eye = watch(cwd, (_, name) => {
        // What is written before the end has a name for a moment only.
        if (!name?.startsWith('.m6l-') || existsSync(`${cwd}/${name}`)) return
        eye.close()
        resolve()
      })
    })
    const asked = [BIN, 'drafts', '--no-config', '--format', 'json', '--output-file', 'report.json']
    const child = spawn(process.execPath, asked, {cwd, stdio: 'ignore'})
    const ended = new Promise(resolve => child.on('exit', (_, signal) => resolve(signal)))
    await isBegun
    child.kill(by)
    expect(await ended).toBe(by)
    expect(readFileSync(`${cwd}/report.json`, 'utf8')).toBe(before)
    expect(asideIn(cwd)).toEqual([])
  })

  test('by what it finds in the configuration leaves the report that there was, and nothing beside it', async () => {
    const cwd = folderWith({
      ...drafts,
      'last/a.md': DRAFT,
      'last/.m6lrc.json': '{"rules": {"no-such-rule": "off"}}',
      'report.json': 'the one before',
    })
    const {code, err} = await ran(process.execPath, [BIN, 'drafts', 'last', '--format', 'json', '--output-file', 'report.json'], cwd)
    expect({code, err}).toMatchObject({code: 2, err: expect.stringContaining('no-such-rule')})
    expect(readFileSync(`${cwd}/report.json`, 'utf8')).toBe('the one before')
    expect(asideIn(cwd)).toEqual([])
  })
})
