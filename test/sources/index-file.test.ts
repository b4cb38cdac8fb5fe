import {readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import type {SourceSettings} from '../../src/config/index.js'
import {isForeseen} from '../../src/errors.js'
import {parse} from '../../src/post/index.js'
import {describeIndex, openSources, updateIndex} from '../../src/sources/index.js'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'
import {jsonLines, settingsWith, tales} from '../kit/sources.js'

const {wolves, salt, lamps} = tales
const rows = (...texts: readonly string[]) => jsonLines(texts.map((text, at) => ({id: `row-${at}`, title: `Tale ${at}`, text})))
const config = {sources: {files: ['tales.jsonl'], index: 'tales.m6lindex'}}
const INDEX = 'tales.m6lindex'

const shelf = (...texts: readonly string[]) => folderWith({'.m6lrc.json': config, 'tales.jsonl': rows(...texts)})
const settingsIn = (folder: string): SourceSettings => ({...settingsWith({}), folder, files: ['tales.jsonl'], index: INDEX})
const index = (folder: string) => updateIndex(settingsIn(folder), async () => undefined)

/** What a run says of the index, and whether a post is found in it. */
async function asked(folder: string, text: string, more: Partial<SourceSettings> = {}) {
  const notices: string[] = []
  const sources = await openSources({...settingsIn(folder), ...more}, notice => notices.push(notice))
  try {
    const {matches} = await sources.matchesOf(await parse(text, {path: 'post.md'}), path.join(folder, 'post.md'))
    return {notices, titles: matches.map(({source}) => source.title)}
  } finally {
    await sources.close()
  }
}

const copies = async (folder: string, text: string) => (await asked(folder, text)).titles.length > 0
const refused = async (folder: string) =>
  asked(folder, wolves).then(
    () => 'it was read',
    (error: unknown) => (isForeseen(error) ? `${error.message} ${error.remedy}` : `unforeseen: ${error}`),
  )

/** Writes a file so that it looks changed however coarse the clock of the disk is. */
function change(file: string, text: string): void {
  writeFileSync(file, text)
  utimesSync(file, new Date(), new Date(Date.now() + 60_000))
}

describe('m6l index', () => {
  test('builds an index that lint reads', async () => {
    const cwd = shelf(wolves, salt)
    expect(await m6l(['index'], {cwd, terminals: ['err']})).toEqual({
      code: 0,
      err: '',
      out: 'tales.m6lindex: 2 sources added, 0 changed, 0 removed, 0 as before; 1 file read.\n',
    })
    const {out} = await m6l(['--ndjson', '--only', 'no-copied-text'], {
      cwd,
      stdin: jsonLines([
        {id: 1, text: wolves},
        {id: 2, text: lamps},
      ]),
    })
    expect(out.split('\n').map(line => line.includes('“Tale 0”'))).toEqual([true, false, false])
  }, 20_000)

  test('without a configuration there is nothing to index', async () => {
    expect(await m6l(['index'], {cwd: folderWith({})})).toMatchObject({code: 2, err: expect.stringContaining('nothing to index')})
  })

  test('leaves nothing beside it', async () => {
    const cwd = shelf(wolves)
    await index(cwd)
    expect(readdirSync(cwd).sort()).toEqual(['.git', '.m6lrc.json', 'tales.jsonl', INDEX].sort())
  })

  test('reads nothing again when nothing has changed, and writes the same bytes', async () => {
    const cwd = shelf(wolves, salt)
    await index(cwd)
    const before = readFileSync(path.join(cwd, INDEX))
    expect(await index(cwd)).toBe('tales.m6lindex: 0 sources added, 0 changed, 0 removed, 2 as before; 0 files read.\n')
    expect(readFileSync(path.join(cwd, INDEX)).equals(before)).toBe(true)
    expect(await copies(cwd, salt)).toBe(true)
  })

  test('takes in what was added, changed and removed', async () => {
    const cwd = shelf(wolves, salt)
    await index(cwd)
    change(path.join(cwd, 'tales.jsonl'), rows(wolves, lamps))
    expect(await index(cwd)).toBe('tales.m6lindex: 0 sources added, 1 changed, 0 removed, 1 as before; 1 file read.\n')
    expect([await copies(cwd, wolves), await copies(cwd, salt), await copies(cwd, lamps)]).toEqual([true, false, true])
    change(path.join(cwd, 'tales.jsonl'), rows(wolves))
    utimesSync(path.join(cwd, 'tales.jsonl'), new Date(), new Date(Date.now() + 120_000))
    expect(await index(cwd)).toBe('tales.m6lindex: 0 sources added, 0 changed, 1 removed, 1 as before; 1 file read.\n')
    expect(await copies(cwd, lamps)).toBe(false)
  })

  test('an index that was updated is the same as one that was built at once', async () => {
    const [step, once] = [shelf(wolves, salt), shelf(wolves, lamps, salt)]
    await index(step)
    change(path.join(step, 'tales.jsonl'), rows(wolves, lamps, salt))
    await index(step)
    utimesSync(path.join(once, 'tales.jsonl'), new Date(0), new Date(0))
    await index(once)
    const stats = async (cwd: string) => (await describeIndex(settingsIn(cwd))).split('\n')[0]
    expect(await stats(step)).toBe(await stats(once))
  })

  test('says what it holds', async () => {
    const cwd = shelf(wolves, salt)
    await index(cwd)
    const out = await describeIndex(settingsIn(cwd))
    expect(out).toMatch(/^2 sources, 49 words, 44 fingerprints \(0 of them too common to be looked up\)\n/u)
    expect(out).toContain('It is as new as its sources.')
  })

  test('a lint run says when the index is older than its sources', async () => {
    const cwd = shelf(wolves)
    await index(cwd)
    expect((await asked(cwd, salt)).notices).toEqual([])
    change(path.join(cwd, 'tales.jsonl'), rows(wolves, salt))
    expect((await asked(cwd, salt)).notices).toEqual(['The index tales.m6lindex is older than its sources; run m6l index.'])
    expect(await describeIndex(settingsIn(cwd))).toContain('older than its sources')
  })
})

describe('an index that cannot be used is an error, never a wrong answer', () => {
  const spoilt = async (spoil: (file: string, bytes: Buffer) => void) => {
    const cwd = shelf(wolves, salt)
    await index(cwd)
    const file = path.join(cwd, INDEX)
    spoil(file, readFileSync(file))
    return cwd
  }

  test('missing', async () => {
    expect(await refused(shelf(wolves))).toBe(
      'The index of sources tales.m6lindex cannot be read: there is no such file. Run `m6l index` to build it.',
    )
  })

  test.each([1, 7, 100, 4000])('cut short by %i bytes', async bytes => {
    const cwd = await spoilt((file, {length}) => truncateSync(file, length - bytes))
    expect(await refused(cwd)).toContain('is cut short')
  })

  test('empty', async () => {
    expect(await refused(await spoilt(file => writeFileSync(file, '')))).toContain('is not an index of sources')
  })

  test('of another version', async () => {
    const cwd = await spoilt((file, bytes) => {
      bytes.writeUInt32LE(99, 8)
      writeFileSync(file, bytes)
    })
    expect(await refused(cwd)).toContain('another version of m6l')
  })

  test('damaged anywhere: the answer is an error, or as if nothing had happened', async () => {
    const whole = shelf(wolves, salt)
    await index(whole)
    const bytes = readFileSync(path.join(whole, INDEX))
    const right = await asked(whole, wolves)
    const errors = new Set<string>()
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 400)) {
      const damaged = Buffer.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ 0x55
      writeFileSync(path.join(whole, INDEX), damaged)
      const answer = await asked(whole, wolves).catch((error: unknown) => error)
      if (isForeseen(answer)) errors.add(answer.message)
      else expect(answer).toEqual(right)
    }
    expect(errors).toContain('tales.m6lindex is damaged: a checksum does not agree.')
  })

  test('is built anew, and says why', async () => {
    const cwd = await spoilt((file, {length}) => truncateSync(file, length - 50))
    expect(await index(cwd)).toMatch(/cut short.*It was built anew\.\n.*2 sources added/su)
    expect(await copies(cwd, salt)).toBe(true)
  })

  test('but a file that never was an index is not written over', async () => {
    const cwd = await spoilt(file => writeFileSync(file, 'Dear diary'))
    // To run the very command that refuses would not help.
    await expect(index(cwd)).rejects.toMatchObject({
      message: expect.stringContaining('is not an index of sources'),
      remedy: expect.stringContaining('delete it and run `m6l index`'),
    })
    expect(readFileSync(path.join(cwd, INDEX), 'utf8')).toBe('Dear diary')
  })

  test('may be a warning', async () => {
    const {notices, titles} = await asked(shelf(wolves), wolves, {onUnavailable: 'warn'})
    expect(titles).toEqual([])
    expect(notices).toEqual([expect.stringContaining('Posts are not compared with sources in this run.')])
  })
})
