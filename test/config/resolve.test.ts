import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Config, configShape, loadConfigOf, pluginsNamed, resolveConfig} from '../../src/config/index.js'
import {rulesFor} from '../../src/config/layers.js'
import {defaultConfig} from '../../src/config/resolve.js'
import {ConfigError} from '../../src/errors.js'
import {folderWith} from '../kit/folder.js'
import {ruleBook} from '../kit/rule-book.js'

async function resolved(files: Readonly<Record<string, string | object>>): Promise<Config> {
  return resolveConfig(await loadConfigOf(folderWith(files)), ruleBook)
}

describe('of a file and what it extends', () => {
  const base = {
    timezone: 'Europe/Paris',
    failOn: 'warning',
    locale: 'fr',
    contacts: ['desk@base.example'],
    vocabulary: ['the Reading Circle'],
    sources: {files: ['old/'], index: 'old.m6lindex'},
  }

  test('what it does not say is as the base has it', async () => {
    const config = await resolved({'base/base.json': base, '.m6lrc.json': {extends: 'base/base.json'}})
    expect(config).toMatchObject({
      failOn: 'warning',
      locale: 'fr',
      settings: {timezone: 'Europe/Paris', vocabulary: ['the Reading Circle']},
    })
    expect(config.sources).toMatchObject({files: ['old/'], index: 'old.m6lindex'})
    expect(path.basename(config.sources?.folder ?? '')).toBe('base')
  })

  test('what it says goes before the base; contacts and vocabulary add up; sources are replaced as a whole', async () => {
    const own = {
      ...{extends: 'base.json', timezone: 'Africa/Casablanca', failOn: 'never', locale: 'ar', contacts: ['own@lib.example']},
      ...{vocabulary: ['chess'], sources: {ownPosts: ['posts/']}},
    }
    const config = await resolved({'base.json': base, '.m6lrc.json': own})
    expect(config).toMatchObject({failOn: 'never', locale: 'ar'})
    expect(config.settings).toMatchObject({timezone: 'Africa/Casablanca', vocabulary: ['the Reading Circle', 'chess']})
    expect(config.settings.contacts.slice(-2)).toEqual(['desk@base.example', 'own@lib.example'])
    expect(config.settings.contacts).toEqual(expect.arrayContaining([...defaultConfig(ruleBook).settings.contacts]))
    expect(config.sources).toEqual({
      ...{folder: path.dirname(config.file ?? ''), files: [], ownPosts: ['posts/'], boilerplate: []},
      ...{index: undefined, postgres: undefined, onUnavailable: 'fail'},
    })
  })

  test('nothing said is the default', async () => {
    const config = await resolved({'.m6lrc.json': {}})
    expect({...config, file: undefined, extends: []}).toEqual({...defaultConfig(ruleBook), extends: []})
    expect(config).toMatchObject({failOn: 'error', locale: undefined, sources: undefined, allow: [], ignores: [], overrides: []})
    expect(defaultConfig(ruleBook)).toMatchObject({file: undefined, extends: ['m6l:recommended']})
    expect(defaultConfig(ruleBook).rules['no-shouting']).toEqual({severity: 'error', options: {allow: []}})
  })

  test('a role that says little may little, without approval', async () => {
    const {settings} = await resolved({
      '.m6lrc.json': {roles: {guest: {}, intern: {aliases: ['stagiaire'], may: ['reply'], needsApproval: true}}},
    })
    expect(settings.roles['guest']).toEqual({aliases: [], may: [], needsApproval: false})
    expect(settings.roles['intern']).toEqual({aliases: ['stagiaire'], may: ['reply'], needsApproval: true})
  })

  test('an override may name rules alone, and then covers nothing', async () => {
    const {overrides} = await resolved({'.m6lrc.json': {overrides: [{files: ['a/**']}]}})
    expect(overrides[0]).toMatchObject({files: ['a/**'], rules: {}})
    expect(overrides[0]?.covers('/elsewhere/a/b.md')).toBe(false)
  })
})

describe('the rules that apply', () => {
  test('are those that are not off, with severity and options of the last override that says any', async () => {
    const config = await resolved({'.m6lrc.json': {rules: {'no-shouting': ['warn', {allow: ['AUI']}], 'ends-well': 'off'}}})
    const over = (rules: Config['overrides'][number]['rules']) => ({files: [], rules, covers: () => true})
    const enforced = (...overrides: Config['overrides']) =>
      rulesFor(config, ruleBook, overrides).map(({rule, severity, options}) => [rule.id, severity, options])
    const own = [
      ['never-breaks', 'error', {}],
      ['no-shouting', 'warning', {allow: ['AUI']}],
    ]
    expect(enforced()).toEqual(own)
    expect(enforced(over({'no-shouting': {severity: 'error'}}))).toEqual([own[0], ['no-shouting', 'error', {allow: ['AUI']}]])
    expect(enforced(over({'no-shouting': {severity: 'off'}, 'never-breaks': {severity: 'off'}}))).toEqual([])
    const asks = over({'asks-something': {severity: 'warning', options: {loudly: true}}})
    expect(enforced(asks, over({'asks-something': {severity: 'error'}}))[0]).toEqual(['asks-something', 'error', {loudly: true}])
  })
})

describe('plugins', () => {
  test('that a configuration names are its texts', async () => {
    const named = async (content: object | string) => pluginsNamed(await loadConfigOf(folderWith({'.m6lrc.json': content})))
    expect(await named({plugins: ['./a.js', 3, null, 'b']})).toEqual(['./a.js', 'b'])
    expect(await named({plugins: './a.js'})).toEqual([])
    expect(await named({})).toEqual([])
    expect(await named('null')).toEqual([])
    expect(await named('3')).toEqual([])
  })

  test('are refused unless they were let in', async () => {
    const files = {'.m6lrc.json': {plugins: ['./a.js']}}
    await expect(resolved(files)).rejects.toThrow('names the plugin ./a.js, and a plugin is code.')
    await expect(resolved(files)).rejects.toMatchObject({remedy: 'Add --allow-plugins if you trust it, or take it out.'})
    const loaded = await loadConfigOf(folderWith(files))
    await expect(resolveConfig(loaded, {...ruleBook, plugins: ['./b.js']})).rejects.toThrow('./a.js')
    expect((await resolveConfig(loaded, {...ruleBook, plugins: ['./a.js']})).file).toBe(loaded.file)
  })
})

describe('errors', () => {
  test('come with a remedy, and with their cause', async () => {
    const gone = resolved({'.m6lrc.json': {extends: './gone.json'}})
    await expect(gone).rejects.toMatchObject({remedy: 'Check its path and who may read it.', cause: expect.any(ConfigError), frame: ''})
    await expect(resolved({'.m6lrc': {extends: '.m6lrc'}})).rejects.toMatchObject({remedy: 'Remove one of the extends.'})
    await expect(resolved({'.m6lrc.js': ''})).rejects.toMatchObject({
      remedy: 'Write the configuration as data, in .m6lrc.json or .m6lrc.yaml; `m6l init` makes one.',
    })
    await expect(resolved({'.m6lrc': 'a: [b'})).rejects.toMatchObject({
      remedy: 'Correct the line.',
      frame: expect.stringContaining('> 1 | a: [b'),
    })
  })
})

describe('values of which not every one will do', () => {
  const {misfits} = configShape(ruleBook.rules)
  const complaint = (value: object) => misfits(value).map(({path: at, message}) => `${at.join('.')}: ${message}`)

  test.each([
    ['postgres://reader@db.example.ma/m6l', []],
    ['postgresql://reader@db.example.ma:5432/m6l?sslmode=require', []],
    ['postgres://db.example.ma/m6l', []],
    ['mysql://reader@db.example.ma/m6l', ['must be an address']],
    ['see postgres://reader@db.example.ma/m6l', ['must be an address']],
    ['postgres://', ['must be an address']],
    ['postgres://reader@db.example.ma/m6l and more', ['must be an address']],
    ['postgres://reader:hunter2@db.example.ma/m6l', ['holds a password']],
    ['postgres://:hunter2@db.example.ma/m6l', ['holds a password']],
    ['postgres://db.example.ma/m6l?password=hunter2', ['holds a password']],
    ['postgres://db.example.ma/m6l?sslmode=require&password=hunter2', ['holds a password']],
    ['postgres://db.example.ma/a:b@c', []],
  ])('the database %s', (postgres, says) => {
    const found = complaint({sources: {postgres}})
    expect(found).toHaveLength(says.length)
    for (const [at, part] of says.entries()) expect(found[at]).toContain(`sources.postgres: ${part}`)
  })

  test.each([
    ['Africa/Casablanca', 0],
    ['UTC', 0],
    ['Africa/Nowhere', 1],
    ['', 1],
  ])('the time zone %j', (timezone, count) => {
    expect(complaint({timezone})).toHaveLength(count)
  })

  test.each([
    ['base.json', 0],
    ['base.yml', 0],
    ['base.yaml', 0],
    ['.m6lrc', 0],
    ['../.m6lrc', 0],
    ['base.json.txt', 1],
    ['.m6lrc.old', 1],
    ['my.m6lrc', 1],
    ['m6l:other', 1],
  ])('the base %s', (base, count) => {
    expect(complaint({extends: base})).toHaveLength(count)
  })

  test('a base that is none is told what would do', () => {
    expect(complaint({extends: 'x'})).toEqual(['extends: “x” is neither a preset (m6l:recommended, m6l:strict) nor a JSON or YAML file'])
  })

  test.each([3, null, ['UTC'], {}])('%j where a text is wanted', value => {
    expect(complaint({timezone: value})).toEqual([expect.stringContaining('timezone: must be a text')])
    expect(complaint({ignores: [value]})).toEqual([expect.stringContaining('ignores.0: must be a text')])
  })

  test('a run may fail from “warn” on, too', async () => {
    expect((await resolved({'.m6lrc.json': {failOn: 'warn'}})).failOn).toBe('warning')
  })

  test('severities in all spellings mean what they say', async () => {
    const severities = async (written: unknown) =>
      (await resolved({'.m6lrc.json': {rules: {'no-shouting': written}}})).rules['no-shouting']?.severity
    expect(await Promise.all(['off', 0, 'warn', 'warning', 1, 'error', 2].map(severities))).toEqual([
      ...['off', 'off', 'warning', 'warning', 'warning', 'error', 'error'],
    ])
  })
})

/** Parts of a schema that say nothing of themselves. */
function silentIn(schema: unknown, at: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const inside = Object.entries(schema).flatMap(([name, part]) => (LISTS.includes(name) ? [] : silentIn(part, `${at}.${name}`)))
  const isPart = !Array.isArray(schema) && ['type', 'enum', 'anyOf'].some(key => key in schema)
  const isSilent = isPart && !('description' in schema && typeof schema.description === 'string' && schema.description.endsWith('.'))
  return isSilent ? [at, ...inside] : inside
}

const LISTS = ['enum', 'required']

test('each part of the schema says what it is, for editors to show', () => {
  expect(silentIn(configShape(ruleBook.rules).schema, '')).toEqual([])
  expect(silentIn({type: 'object', description: 'All.', properties: {a: {type: 'string'}}}, '')).toEqual(['.properties.a'])
})
