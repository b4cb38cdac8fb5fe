import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {policy} from '../../rules/policy.js'
import {DEFAULT_SETTINGS} from '../../src/engine/index.js'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

const here = {cwd: folderWith({})}

describe('rules', () => {
  test('every rule on a line with its severity and clause', async () => {
    const {code, out} = await m6l(['rules'], here)
    expect(code).toBe(0)
    expect(
      out
        .split('\n')
        .filter(Boolean)
        .map(line => line.split(/\s+/u)[0]),
    ).toEqual(rules.map(({id}) => id))
    expect(out).toMatch(/^links-to-library +warning +links +A post links to something of the library\.$/mu)
  })

  test('as JSON, with the presets and the options', async () => {
    const listed = JSON.parse((await m6l(['rules', '--json'], here)).out)
    expect(listed.find(({id}: {id: string}) => id === 'author-may-publish')).toMatchObject({
      ...{clause: 'who', recommended: 'error', strict: 'error'},
      options: {requireAuthor: {type: 'boolean', default: false}},
    })
  })
})

describe('policy', () => {
  test('every clause says which rules hold it, or who does', async () => {
    const {out} = await m6l(['policy'], here)
    for (const {id, text} of Object.values(policy)) expect(out).toContain(`${id}\n  ${text}\n  → `)
    expect(out).not.toMatch(/→ (?:undefined)?$/mu)
  })

  test('in the language asked for, rules too', async () => {
    expect((await m6l(['policy', '--locale', 'ar'], here)).out.replace(/[\u2066-\u2069]/gu, '')).toContain(
      `links\n  ${policy.links.translations.ar}\n  → `,
    )
    expect((await m6l(['rules', '--locale', 'fr'], here)).out).toMatch(/^links-to-library .* Une publication renvoie/mu)
  })

  test.each([
    {locale: 'fr', rule: 'no-secret', says: ' erreur '},
    {locale: 'fr', rule: 'links-to-library', says: ' avertissement '},
    {locale: 'fr', rule: 'invites-interaction', says: ' désactivée '},
    {locale: 'ar', rule: 'links-to-library', says: ' \u2067تنبيه\u2069 '},
  ])('how severe a rule is, in the language asked for, in a column of its own: $locale, $rule', async ({locale, rule, says}) => {
    const {out} = await m6l(['rules', '--locale', locale], here)
    const lines = out
      .replace(/[\u2066-\u2069]/gu, '')
      .split('\n')
      .filter(Boolean)
    const clauseOf = new Map(rules.map(({id, clause}) => [id, clause.id]))
    expect(out.split('\n').find(line => line.startsWith(`${rule} `))).toContain(says)
    expect(new Set(lines.map(line => line.indexOf(` ${clauseOf.get(line.split(' ')[0] ?? '')} `))).size).toBe(1)
  })

  test('rules as JSON have the words of a configuration in every language', async () => {
    const {out} = await m6l(['rules', '--json', '--locale', 'fr'], here)
    expect(JSON.parse(out).find(({id}: {id: string}) => id === 'no-secret').severity).toBe('error')
  })

  test('as JSON', async () => {
    const clauses: readonly {id: string; rules: readonly string[]}[] = JSON.parse((await m6l(['policy', '--json'], here)).out)
    expect(clauses.find(({id}) => id === 'links')?.rules).toContain('links-to-library')
  })
})

describe('explain', () => {
  test('a rule: what it says, what to do, what it marks', async () => {
    const {code, out} = await m6l(['explain', 'links-to-library'], here)
    expect(code).toBe(0)
    for (const said of [
      'links-to-library\nA post links',
      'Policy clause: links',
      'What to do',
      'Posts it marks',
      'Posts it leaves alone',
    ]) {
      expect(out).toContain(said)
    }
  })

  test.each([
    {locale: 'fr', said: 'Que faire'},
    {locale: 'ar', said: 'ما العمل'},
  ])('in $locale', async ({locale, said}) => {
    expect((await m6l(['explain', 'links-to-library', '--locale', locale], here)).out).toContain(said)
  })

  test('speaks the language of the configuration where none is asked for', async () => {
    const {out} = await m6l(['explain', 'date-is-right'], {cwd: folderWith({'.m6lrc.json': {locale: 'fr'}})})
    expect(out).toMatch(/^date-is-right\nUne publication nomme des jours[\s\S]*\nGravité\u00a0: erreur\n/u)
  })

  test.each([
    {locale: 'fr', first: 'Likez'},
    {locale: 'ar', first: 'مبروك'},
    {locale: 'en', first: 'Forward this message'},
  ])('shows posts in the reader’s own language first: $locale', async ({locale, first}) => {
    const {out} = await m6l(['explain', 'no-spam', '--locale', locale], here)
    const [, posts = ''] = out.replace(/[\u2066-\u2069]/gu, '').split(/(?:Posts it marks|Publications signalées|منشورات تنبّه إليها)\n/u)
    expect(posts.trim().startsWith(first)).toBe(true)
  })

  test('in English where the configuration cannot be read', async () => {
    expect((await m6l(['explain', 'links'], {cwd: folderWith({'.m6lrc.json': '{"rules": 1}'})})).out).toContain('Rules that hold it')
  })

  test('a clause: its words and its rules', async () => {
    expect((await m6l(['explain', 'links'], here)).out).toMatch(
      /^links\nPosts link to M6L content\.\n\nRules that hold it\n[\s\S]*links-to-library: /u,
    )
  })
})

describe('explain a term', () => {
  test('says in which list it stands, why, and what it is left alone in', async () => {
    const {code, out} = await m6l(['explain', 'RETARDED'], here)
    expect(code).toBe(0)
    for (const said of [
      'retarded\n',
      'rules/lexicons/en/slur.yml: ableist',
      'contempt for disabled people',
      'Left alone in\n  retarded growth',
    ]) {
      expect(out).toContain(said)
    }
  })

  test('says how surely it is meant where the list does, and nowhere else', async () => {
    const [, insult = '', ...others] = (await m6l(['explain', 'غبي'], here)).out.split('Listed in')
    expect(insult).toContain('How surely it means this where nothing around it says so\n  85%')
    expect(others.join('')).not.toContain('How surely')
  })

  test('an Arabic term with tashkeel', async () => {
    expect((await m6l(['explain', 'غَبيّ'], here)).out).toContain('rules/lexicons/ar/insult.yml: mild')
  })
})

describe('config', () => {
  const cwd = folderWith({
    'base.yaml': 'rules: {links-to-library: error}\nignores: [old/]',
    'posts/.m6lrc.json': {extends: '../base.yaml', overrides: [{files: ['replies/*'], rules: {'links-to-library': 'off'}}], locale: 'fr'},
    'posts/replies/': '',
  })
  const printed = async (file: string) => JSON.parse((await m6l(['config', '--print', file], {cwd})).out)

  test('the draft may be named without the option, and stands for this folder where none is named', async () => {
    expect(JSON.parse((await m6l(['config', 'posts/a.md'], {cwd})).out)).toEqual(await printed('posts/a.md'))
    expect(JSON.parse((await m6l(['config'], {cwd})).out)).toEqual(await printed('.'))
  })

  test('where it comes from, what it starts from, what applies', async () => {
    expect(await printed('posts/a.md')).toMatchObject({
      ...{
        from: 'posts/.m6lrc.json',
        extends: ['m6l:recommended', 'base.yaml'],
        overrides: [],
        ignored: false,
        ignores: ['old/'],
        locale: 'fr',
      },
      rules: {'links-to-library': 'error', 'author-may-publish': ['error', {requireAuthor: false}], 'invites-interaction': 'off'},
    })
  })

  test('which overrides apply', async () => {
    expect(await printed('posts/replies/a.md')).toMatchObject({overrides: [['replies/*']], rules: {'links-to-library': 'off'}})
  })

  test('whether the draft is read at all', async () => {
    writeFileSync(`${cwd}/posts/.m6lrc`, 'ignores: [drafts/]')
    expect(await printed('posts/drafts/a.md')).toMatchObject({from: 'posts/.m6lrc', ignored: true})
  })

  test('a folder stands for a draft in it', async () => {
    expect(await printed('posts')).toMatchObject({from: 'posts/.m6lrc'})
    expect(await printed('.')).toMatchObject({from: 'no configuration file was found', extends: ['m6l:recommended']})
  })
})

describe('init', () => {
  const written = (cwd: string) => JSON.parse(readFileSync(`${cwd}/.m6lrc.json`, 'utf8'))

  test('takes the suggested answers, and what it writes can be read', async () => {
    const cwd = folderWith({'a.md': 'See libguides.aui.ma'})
    expect(await m6l(['init', '--yes'], {cwd})).toEqual({code: 0, out: 'Wrote .m6lrc.json. Now run: m6l\n', err: ''})
    expect(written(cwd)).toEqual({extends: 'm6l:recommended', locale: 'en'})
    expect((await m6l(['--only', 'links-to-library'], {cwd})).code).toBe(0)
  })

  test('asks, and asks again for what it does not understand', async () => {
    const cwd = folderWith({})
    const answers = ['german', 'fr', 'perhaps', 'Y', 'https://biblio.aui.ma/, koha.aui.ma, opac.aui.ma', 'Salma: director، Omar']
    const {code, out} = await m6l(['init'], {cwd, answers, terminals: ['in']})
    expect({code, out}).toEqual({
      code: 0,
      out: 'Please answer with one of these: en, fr, ar.\nRépondez par l’un de ces choix\u00a0: o, n.\n.m6lrc.json est écrit. Lancez maintenant\u00a0: m6l\n',
    })
    expect(written(cwd)).toEqual({
      ...{extends: 'm6l:strict', locale: 'fr', people: {Salma: 'director', Omar: 'editor'}},
      hosts: {library: [...DEFAULT_SETTINGS.hosts.library, 'biblio.aui.ma', 'koha.aui.ma']},
    })
  })

  test('suggests the language of the terminal, and asks again for a role that it does not know', async () => {
    const cwd = folderWith({})
    const answers = ['', 'لا', '', 'سلمى: directr', 'سلمى: المديرة']
    const {code, out} = await m6l(['init'], {cwd, answers, terminals: ['in'], env: {LANG: 'ar_MA.UTF-8'}})
    expect({code, out}).toEqual({code: 0, out: expect.stringContaining('«\u2066directr\u2069» ليس من الأدوار')})
    expect(written(cwd)).toEqual({extends: 'm6l:recommended', locale: 'ar', people: {سلمى: 'المديرة'}})
  })

  test('a word for nothing names nothing, and what is no address is asked for again', async () => {
    const cwd = folderWith({})
    const answers = ['n', 'le catalogue', 'Aucun', 'plus tard']
    const {code, out} = await m6l(['init', '--locale', 'fr'], {cwd, answers, terminals: ['in']})
    expect({code, out}).toEqual({code: 0, out: expect.stringMatching(/^«\sle catalogue\s» n’est pas l’adresse d’un site/u)})
    expect(written(cwd)).toEqual({extends: 'm6l:recommended', locale: 'fr'})
  })

  test.each([
    {
      why: 'a configuration is there',
      files: {'.m6lrc.yaml': 'locale: fr'},
      argv: ['--yes'],
      says: 'Ce dossier a déjà une configuration.',
    },
    {why: 'one is in package.json', files: {'package.json': {m6l: {}}}, argv: ['--yes'], says: 'This folder has a configuration already.'},
    {why: 'nobody is at the terminal', files: {}, argv: [], says: 'm6l init asks questions, and nobody is at the terminal.'},
  ])('writes nothing when $why', async ({files, argv, says}) => {
    const {code, err} = await m6l(['init', ...argv], {cwd: folderWith(files)})
    expect({code, err: err.slice(5, 5 + says.length)}).toEqual({code: 2, err: says})
  })

  test('writes nothing when the person leaves', async () => {
    const {code, err} = await m6l(['init'], {cwd: folderWith({}), answers: ['fr'], terminals: ['in']})
    expect({code, err}).toEqual({code: 2, err: 'm6l: Nothing was written.\nRun m6l init again, or m6l init --yes.\n'})
  })

  test('says why it cannot write', async () => {
    const {code, err} = await m6l(['init', '--yes'], {cwd: `${folderWith({})}/gone`})
    expect({code, err}).toMatchObject({code: 2, err: expect.stringContaining('.m6lrc.json cannot be written: there is no such file.')})
  })
})

describe('rules that compare posts with sources', () => {
  const sources = {files: ['tales.txt']}

  test('are silent where none are configured, and m6l rules says so', async () => {
    expect((await m6l(['rules'], {cwd: folderWith({})})).err).toContain('names no sources')
    expect((await m6l(['rules'], {cwd: folderWith({'.m6lrc.json': {sources}, 'tales.txt': 'Once.'})})).err).toBe('')
  })
})
