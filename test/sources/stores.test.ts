import {utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from 'vitest'
import type {SourceSettings} from '../../src/config/index.js'
import {parse} from '../../src/post/index.js'
import type {Match} from '../../src/reuse/index.js'
import {describeIndex, openSources, updateIndex} from '../../src/sources/index.js'
import {emptySchema, POSTGRES} from '../kit/postgres.js'
import {jsonLines, settingsWith, tales} from '../kit/sources.js'

/** Where an index is kept, in settings. */
type Place = () => Promise<Partial<SourceSettings>>

const schemas: {readonly drop: () => Promise<void>}[] = []
afterAll(async () => {
  for (const {drop} of schemas.splice(0)) await drop()
})

const inFile: Place = async () => ({index: 'tales.m6lindex'})
const inDatabase: Place = async () => {
  const schema = await emptySchema()
  schemas.push(schema)
  return {postgres: schema.url}
}

const BOOKS = fileURLToPath(new URL('../../fixtures/sources', import.meta.url))
const {wolves, salt, lamps} = tales
const long = Array.from({length: 700}, (_, at) => `stone${at} remembers river${at}`).join(' ')
const rows = (...texts: readonly string[]) =>
  jsonLines(texts.map((text, at) => ({id: `row-${at}`, title: `Tale ${at}`, author: 'Nobody', text})))
const posts = [
  wolves,
  `Listen: ${salt.toUpperCase()} So it is told.`,
  `${wolves} And then: ${lamps}`,
  salt.replace('desert', 'sands').replace('promised', 'hoped for').replace('learns', 'soon learns'),
  `From the middle: ${long.split(' ').slice(895, 925).join(' ')}.`,
  'The chess club meets on Tuesday, and the cinema club on Wednesday, in the same room with other chairs.',
  'having little or no money in my purse, and nothing particular to interest me on shore',
  'فن التاريخ فن عزيز المذهب جم الفوائد شريف الغاية إذ هو يوقفنا على أحوال الماضين من الأمم في أخلاقهم',
]

async function filled(place: Place, ...texts: readonly string[]): Promise<SourceSettings> {
  const settings = settingsWith({'tales.jsonl': rows(...texts)}, await place())
  await updateIndex(settings, async () => undefined)
  return settings
}

async function matchesIn(settings: SourceSettings, wanted: readonly string[]): Promise<readonly (readonly Match[])[]> {
  const sources = await openSources(settings, () => undefined)
  const found: (readonly Match[])[] = []
  for (const text of wanted)
    found.push((await sources.matchesOf(await parse(text, {path: 'post.md'}), path.join(settings.folder, 'post.md'))).matches)
  await sources.close()
  return found
}

const titles = async (settings: SourceSettings, text: string) => (await matchesIn(settings, [text])).flat().map(({source}) => source.title)

function rewrite({folder}: SourceSettings, minutes: number, ...texts: readonly string[]): void {
  const file = path.join(folder, 'tales.jsonl')
  writeFileSync(file, rows(...texts))
  utimesSync(file, new Date(), new Date(Date.now() + minutes * 60_000))
}

const update = (settings: SourceSettings) => updateIndex(settings, async () => undefined)

function storeSuite(place: Place): void {
  test('finds what stands in its sources, and in them alone', async () => {
    const settings = await filled(place, wolves, salt, lamps)
    expect(await titles(settings, wolves)).toEqual(['Tale 0'])
    expect(await titles(settings, `${wolves} And then: ${lamps}`)).toEqual(['Tale 0', 'Tale 2'])
    expect(await titles(settings, posts[5] ?? '')).toEqual([])
  })

  test('finds a passage across the parts of a long source, once', async () => {
    const settings = await filled(place, long)
    const [[match, ...others] = []] = await matchesIn(settings, [posts[4] ?? ''])
    expect(others).toEqual([])
    expect(match?.words.length).toBe(30)
    const [first, last] = [match?.words[0], match?.words.at(-1)]
    expect(long.slice(first?.sourceSpan.start, last?.sourceSpan.end)).toBe(long.split(' ').slice(895, 925).join(' '))
  })

  test('takes in what was added, changed and removed, and nothing else', async () => {
    const settings = await filled(place, wolves, salt)
    expect(await update(settings)).toContain('0 sources added, 0 changed, 0 removed, 2 as before; 0 files read')
    rewrite(settings, 1, wolves, lamps, long)
    expect(await update(settings)).toContain('1 source added, 1 changed, 0 removed, 1 as before; 1 file read')
    expect([await titles(settings, wolves), await titles(settings, salt), await titles(settings, lamps)]).toEqual([
      ['Tale 0'],
      [],
      ['Tale 1'],
    ])
    rewrite(settings, 2, wolves)
    expect(await update(settings)).toContain('0 sources added, 0 changed, 2 removed, 1 as before; 1 file read')
    expect([await titles(settings, wolves), await titles(settings, lamps)]).toEqual([['Tale 0'], []])
    expect(await describeIndex(settings)).toMatch(/^1 source/u)
  })

  test('a source that cannot be read leaves all as it was', async () => {
    const settings = await filled(place, wolves)
    writeFileSync(path.join(settings.folder, 'tales.jsonl'), `${rows(lamps)}{"title": "no text"}\n`)
    await expect(update(settings)).rejects.toThrow('tales.jsonl:2: this source has no “text”')
    expect([await titles(settings, wolves), await titles(settings, lamps)]).toEqual([['Tale 0'], []])
  })

  test('a name in quotes, a null and a backslash are text like any other', async () => {
    const odd = `O'Brien said \\ "nothing"; DROP TABLE m6l_source; and walked into the sea with nine green bottles \u0000 on his arm`
    const settings = await filled(place, odd)
    expect(await titles(settings, 'and walked into the sea with nine green bottles on his arm')).toEqual(['Tale 0'])
  })

  test('many threads of the same words are too common to tell', async () => {
    const settings = await filled(place, ...Array.from({length: 150}, (_, at) => `${wolves} ${at}`), salt)
    expect(await titles(settings, wolves)).toEqual([])
    expect(await titles(settings, salt)).toEqual(['Tale 150'])
  })
}

describe('an index in a file', () => storeSuite(inFile))

describe.skipIf(POSTGRES === undefined)('an index in PostgreSQL (needs M6L_TEST_POSTGRES)', () => {
  storeSuite(inDatabase)

  test('finds the same as the file, word by word', async () => {
    const texts = [wolves, salt, lamps, long]
    const files = {'tales.jsonl': rows(...texts)}
    const more = {files: ['tales.jsonl', `${BOOKS}/books/openings.jsonl`, `${BOOKS}/books/moby-dick.html`]}
    const [file, database] = [settingsWith(files, {...more, ...(await inFile())}), settingsWith(files, {...more, ...(await inDatabase())})]
    await update(file)
    await update(database)
    const plain = (found: readonly (readonly Match[])[]) =>
      found.map(matches => matches.map(({source: {title}, words}) => ({title, words})))
    const [inOne, inOther] = [await matchesIn(file, posts), await matchesIn(database, posts)]
    expect(plain(inOther)).toEqual(plain(inOne))
    expect(inOne.filter(matches => matches.length > 0).length).toBe(7)
  })

  test('two indexers at once are one after the other', async () => {
    const settings = settingsWith({'tales.jsonl': rows(wolves, salt, lamps)}, await inDatabase())
    const said = await Promise.all([update(settings), update(settings), update(settings)])
    expect(said.filter(text => text.includes('3 sources added')).length).toBe(1)
    expect(said.filter(text => text.includes('3 as before')).length).toBe(2)
    expect(await describeIndex(settings)).toBe('3 sources in the database.\n')
    expect(await titles(settings, lamps)).toEqual(['Tale 2'])
  })

  test('who reads while another indexes reads what was there before', async () => {
    const settings = await filled(inDatabase, wolves)
    rewrite(settings, 1, lamps, ...Array.from({length: 200}, (_, at) => `${salt} ${at} ${long}`))
    const updating = update(settings)
    const seen = new Set<string>()
    for (let times = 0; times < 5; times++) seen.add(JSON.stringify([await titles(settings, wolves), await titles(settings, lamps)]))
    await updating
    seen.add(JSON.stringify([await titles(settings, wolves), await titles(settings, lamps)]))
    expect([...seen].every(state => ['[["Tale 0"],[]]', '[[],["Tale 0"]]'].includes(state))).toBe(true)
    expect(await titles(settings, lamps)).toEqual(['Tale 0'])
  }, 20_000)

  test('without tables it says what makes them', async () => {
    await expect(openSources(settingsWith({}, await inDatabase()), () => undefined)).rejects.toThrow('There are no sources at')
  })

  test('a table of fingerprints that somebody has parted by hash serves as well', async () => {
    const place = await inDatabase()
    const {default: pg} = await import('pg')
    const client = new pg.Client({connectionString: place.postgres})
    await client.connect()
    await client.query(
      'CREATE TABLE m6l_fingerprint (hash int NOT NULL, part int NOT NULL, PRIMARY KEY (hash, part)) PARTITION BY RANGE (hash)',
    )
    for (const [at, from] of [0, 1 << 26, 1 << 27].entries()) {
      const to = [1 << 26, 1 << 27, 1 << 28][at]
      await client.query(`CREATE TABLE m6l_fingerprint_${at} PARTITION OF m6l_fingerprint FOR VALUES FROM (${from}) TO (${to})`)
    }
    await client.end()
    const settings = await filled(async () => place, wolves, salt, long)
    expect([await titles(settings, salt), await titles(settings, posts[4] ?? '')]).toEqual([['Tale 1'], ['Tale 2']])
  })

  test('of another version it is refused', async () => {
    const settings = await filled(inDatabase, wolves)
    const {default: pg} = await import('pg')
    const client = new pg.Client({connectionString: settings.postgres})
    await client.connect()
    await client.query(`UPDATE m6l_meta SET value = '99' WHERE key = 'format'`)
    await client.end()
    await expect(openSources(settings, () => undefined)).rejects.toThrow('another version of m6l')
  })
})

describe('a server that does not answer', () => {
  const nobody = {postgres: 'postgres://reader@127.0.0.1:9/m6l'}

  test('is a clear error', async () => {
    await expect(openSources(settingsWith({}, nobody), () => undefined)).rejects.toThrow(
      'The sources at postgres://reader@127.0.0.1:9/m6l cannot be had: no server answers there.',
    )
    await expect(update(settingsWith({}, nobody))).rejects.toThrow('no server answers there')
  })

  test('may be a warning', async () => {
    const notices: string[] = []
    const sources = await openSources(settingsWith({}, {...nobody, onUnavailable: 'warn'}), notice => notices.push(notice))
    expect((await sources.matchesOf(await parse(wolves, {path: 'post.md'}), 'post.md')).matches).toEqual([])
    expect(notices).toEqual([expect.stringContaining('Posts are not compared with sources in this run.')])
  })
})
