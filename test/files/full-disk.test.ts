import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {folderWith} from '../kit/folder.js'
import {BIN, built, ran} from '../kit/program.js'

const LINE = 'See http://libguides.aui.ma/atlas for more, it is all there.\n\n'
const SMALL = LINE.repeat(10)
const LARGE = LINE.repeat(1200)
const FILLER = 'filler'

/** A place where little can be written from some moment on. */
interface Disk {
  readonly folder: string
  /** From now on there is no room for a large file. */
  readonly fill: () => void
  /** There is room again. */
  readonly clear: () => void
  readonly m6l: (...args: readonly string[]) => ReturnType<typeof ran>
  readonly reason: RegExp
}

/** A disk of its own, of one megabyte, which the system lets nobody but its administrator make. */
function smallDisk(): Disk {
  const folder = folderWith({})
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  // The last hook runs first: the folder under it goes afterwards.
  onTestFinished(() => void execFileSync('umount', [folder]))
  const filler = path.join(folder, FILLER)
  return {
    folder,
    fill: () => {
      let size = 1 << 20
      // Whatever still fits; then room is made for 32 kB.
      for (; size >= 4096; size /= 2) {
        try {
          writeFileSync(filler, Buffer.alloc(size), {flag: 'a'})
        } catch {
          // The next half may fit.
        }
      }
      writeFileSync(filler, readFileSync(filler).subarray(0, Math.max(statSync(filler).size - 32_768, 0)))
    },
    clear: () => rmSync(filler),
    m6l: (...args) => ran(process.execPath, [BIN, ...args], folder),
    reason: /the disk is full/u,
  }
}

/** The system refuses files of more than some kilobytes: anybody may ask that of it, for the programs that they start. */
function smallFiles(): Disk {
  const folder = folderWith({})
  let isFull = false
  return {
    folder,
    fill: () => {
      isFull = true
    },
    clear: () => {
      isFull = false
    },
    m6l: (...args) => {
      const started = isFull
        ? ['-c', 'ulimit -f 32; exec "$@"', 'sh', process.execPath, BIN, ...args]
        : ['-c', 'exec "$@"', 'sh', process.execPath, BIN, ...args]
      return ran('sh', started, folder)
    },
    reason: /would be larger than a file may be/u,
  }
}

function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = folderWith({})
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], {stdio: 'ignore'})
    execFileSync('umount', [folder], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

const DISKS = [
  {name: 'a disk that is full (a small one is mounted, which needs its administrator)', make: smallDisk, isPossible: mayMount()},
  {name: 'a system that refuses large files', make: smallFiles, isPossible: process.platform !== 'win32'},
]

beforeAll(built, 120_000)

for (const {name, make, isPossible} of DISKS) {
  describe.skipIf(!isPossible)(name, {timeout: 120_000}, () => {
    const leftBeside = (folder: string) => readdirSync(folder).filter(file => file.startsWith('.m6l-') && file.endsWith('.tmp'))

    test('leaves a draft as it was, says why, and mends it once there is room', async () => {
      const {folder, fill, clear, m6l, reason} = make()
      const draft = path.join(folder, 'draft.md')
      writeFileSync(draft, LARGE)
      fill()
      const {code, out, err} = await m6l('--no-config', '--fix', 'draft.md')
      expect(out + err).toMatch(/draft\.md cannot be written/u)
      expect(out + err).toMatch(reason)
      expect(code).toBe(2)
      expect(readFileSync(draft, 'utf8')).toBe(LARGE)
      expect(leftBeside(folder)).toEqual([])
      clear()
      await m6l('--no-config', '--fix', 'draft.md')
      expect(readFileSync(draft, 'utf8')).toBe(LARGE.replaceAll('http:', 'https:'))
    })

    test('leaves the report that there was', async () => {
      const {folder, fill, m6l, reason} = make()
      writeFileSync(path.join(folder, 'draft.md'), SMALL)
      const report = path.join(folder, 'report.json')
      const asked = ['--no-config', '--format', 'json', '--output-file', 'report.json', 'draft.md']
      expect((await m6l(...asked)).code).toBe(0)
      const before = readFileSync(report, 'utf8')
      writeFileSync(path.join(folder, 'other.md'), LINE.repeat(1000))
      fill()
      const {code, out, err} = await m6l(...asked, 'other.md')
      expect(out + err).toMatch(/The report cannot be written to .*report\.json/u)
      expect(out + err).toMatch(reason)
      expect(code).toBe(2)
      expect(readFileSync(report, 'utf8')).toBe(before)
      expect(leftBeside(folder)).toEqual([])
    })

    test('leaves the baseline that there was', async () => {
      const {folder, fill, m6l, reason} = make()
      writeFileSync(path.join(folder, 'draft.md'), SMALL)
      const baseline = path.join(folder, '.m6l-suppressions.json')
      expect((await m6l('--no-config', '--suppress', '--reason', 'it was there', 'draft.md')).code).toBe(0)
      const before = readFileSync(baseline, 'utf8')
      writeFileSync(path.join(folder, 'other.md'), LINE.repeat(1000))
      fill()
      const {code, out, err} = await m6l('--no-config', '--suppress', '--reason', 'it was there', 'draft.md', 'other.md')
      expect(out + err).toMatch(reason)
      expect(code).toBe(2)
      expect(readFileSync(baseline, 'utf8')).toBe(before)
      expect(leftBeside(folder)).toEqual([])
    })

    test('costs the cache, and nothing else', async () => {
      const {folder, fill, m6l, reason} = make()
      writeFileSync(path.join(folder, 'draft.md'), SMALL)
      await m6l('--no-config', '--cache', 'draft.md')
      const cache = path.join(folder, '.m6lcache')
      const before = readFileSync(cache, 'utf8')
      writeFileSync(
        path.join(folder, 'other.md'),
        Array.from({length: 300}, (_, at) => `${tale(at)} http://libguides.aui.ma/${at}\n\n`).join(''),
      )
      fill()
      const bare = await m6l('--no-config', '--format', 'unix', 'draft.md', 'other.md')
      const {code, out, err} = await m6l('--no-config', '--cache', '--format', 'unix', 'draft.md', 'other.md')
      expect({code, out}).toEqual({code: bare.code, out: bare.out})
      expect(err).toMatch(reason)
      expect(readFileSync(cache, 'utf8')).toBe(before)
      expect(leftBeside(folder)).toEqual([])
    })

    test('leaves the index of sources that there was', async () => {
      const {folder, fill, clear, m6l, reason} = make()
      writeFileSync(path.join(folder, '.m6lrc.json'), '{"sources": {"files": ["tales*.csv"], "index": "tales.m6lindex"}}')
      const rows = (count: number) =>
        `id,title,text\n${Array.from({length: count}, (_, at) => `${at},Tale ${at},"${tale(at)}"\n`).join('')}`
      writeFileSync(path.join(folder, 'tales.csv'), rows(2))
      expect((await m6l('index')).code).toBe(0)
      const index = path.join(folder, 'tales.m6lindex')
      const before = readFileSync(index)
      writeFileSync(path.join(folder, 'tales-2.csv'), rows(250))
      fill()
      const {code, out, err} = await m6l('index')
      expect(out + err).toMatch(/index of sources cannot be written/u)
      expect(out + err).toMatch(reason)
      expect(code).toBe(2)
      expect(readFileSync(index).equals(before)).toBe(true)
      const names = ['.git', '.m6lrc.json', FILLER, 'tales-2.csv', 'tales.csv', 'tales.m6lindex']
      expect(readdirSync(folder).filter(file => !names.includes(file))).toEqual([])
      clear()
      expect((await m6l('index')).code).toBe(0)
      expect(readFileSync(index).equals(before)).toBe(false)
    })
  })
}

/** A text of some length like no other. */
function tale(number: number): string {
  return Array.from({length: 60}, (_, at) => `word${(number * 61 + at * 7) % 9973}`).join(' ')
}

/** A device of Linux to which nothing can be written. */
const FULL = '/dev/full'

test.skipIf(!existsSync(FULL)).each([
  {why: 'a report', asked: ['draft.md', '--no-config']},
  {why: 'the version', asked: ['--version']},
  {why: 'the rules', asked: ['rules']},
])('$why that a full disk does not take ends the run, and says so', {timeout: 60_000}, async ({asked}) => {
  const folder = folderWith({'draft.md': SMALL})
  const {code, err} = await ran('sh', ['-c', `"$@" > ${FULL}`, 'sh', process.execPath, BIN, ...asked], folder)
  expect({code, err}).toEqual({
    code: 2,
    err: 'm6l: Standard output cannot be written to: the disk is full.\nMake room, or send it somewhere else.\n',
  })
})

test.skipIf(!existsSync(FULL))('notices that nobody can keep change nothing', {timeout: 60_000}, async () => {
  const folder = folderWith({'draft.md': SMALL})
  const shell = ['-c', `"$@" 2> ${FULL}`, 'sh', process.execPath, BIN, 'draft.md', 'none.md']
  expect(await ran('sh', shell, folder)).toEqual({code: 2, out: '', err: ''})
})
