import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Config, configFolder, loadConfigFile, loadConfigOf, resolveConfig} from '../../src/config/index.js'
import {ConfigError} from '../../src/errors.js'
import {folderWith} from '../kit/folder.js'
import {ruleBook} from '../kit/rule-book.js'

async function configOf(folder: string): Promise<Config | undefined> {
  const holder = configFolder(folder)
  return holder === undefined ? undefined : resolveConfig(await loadConfigOf(holder), ruleBook)
}

/** What m6l says of a configuration, its folder written as `~`. */
async function complaintOf(
  name: string,
  content: string | object,
  others: Readonly<Record<string, string | object>> = {},
): Promise<string> {
  const cwd = folderWith({[name]: content, ...others})
  try {
    await configOf(cwd)
    return ''
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return `${error.message}\n${error.frame}\n${error.remedy}`.replaceAll(cwd, '~')
  }
}

const found = async (folder: string, at: string) => {
  const config = await configOf(path.join(folder, at))
  return config?.file && path.relative(folder, config.file)
}

describe('where it is found', () => {
  test.each(['.m6lrc', '.m6lrc.json', '.m6lrc.yaml', '.m6lrc.yml'])('%s, from a folder below', async name => {
    const cwd = folderWith({[name]: '{"locale": "fr"}', 'posts/deep/': ''})
    expect(await found(cwd, 'posts/deep')).toBe(name)
  })

  test('package.json, under m6l', async () => {
    const cwd = folderWith({'package.json': {name: 'x', m6l: {locale: 'ar'}}, 'posts/': ''})
    expect((await configOf(`${cwd}/posts`))?.locale).toBe('ar')
  })

  test.each([
    {why: 'a package that depends on m6l', content: {devDependencies: {m6l: '^1'}}},
    {why: 'a package in which m6l stands elsewhere', content: {tools: {m6l: {locale: 'ar'}}}},
    {why: 'a package that is broken and does not concern m6l', content: '{"name": '},
  ])('$why holds no configuration', async ({content}) => {
    const cwd = folderWith({'.m6lrc.json': {locale: 'fr'}, 'site/package.json': content})
    expect(await found(cwd, 'site')).toBe('.m6lrc.json')
  })

  test('the nearest wins, even an empty one', async () => {
    const cwd = folderWith({'.m6lrc.json': {locale: 'fr'}, 'posts/.m6lrc': '', 'posts/deep/': ''})
    expect(await found(cwd, 'posts/deep')).toBe('posts/.m6lrc')
    expect((await configOf(`${cwd}/posts`))?.locale).toBeUndefined()
  })

  test('the search ends at the root of the repository', async () => {
    const cwd = folderWith({'.m6lrc.json': {locale: 'fr'}, 'library/.git': 'gitdir: elsewhere', 'library/posts/': ''})
    expect(await found(cwd, 'library/posts')).toBeUndefined()
  })

  test('a folder that is not there yet has the configuration of those above', async () => {
    expect(await found(folderWith({'.m6lrc': ''}), 'not/yet')).toBe('.m6lrc')
  })
})

describe('what it starts from', () => {
  const severityOf = async (folder: string, at = '.') => (await configOf(path.join(folder, at)))?.rules['ends-well']?.severity
  test.each([
    {why: 'the recommended preset unless it says otherwise', content: {}, severity: 'warning'},
    {why: 'a preset', content: {extends: 'm6l:strict'}, severity: 'error'},
    {why: 'nothing', content: {extends: []}, severity: 'off'},
    {why: 'the later over the earlier', content: {extends: ['m6l:strict', 'm6l:recommended']}, severity: 'warning'},
    {why: 'another file', content: {extends: './base.yaml'}, severity: 'off'},
    {why: 'its own rules over those', content: {extends: './base.yaml', rules: {'ends-well': 2}}, severity: 'error'},
    {why: 'a chain', content: {extends: 'chain/one.json'}, severity: 'off'},
    {why: 'the same file by two ways, which is no circle', content: {extends: ['base.yaml', 'chain/one.json']}, severity: 'off'},
  ])('$why', async ({content, severity}) => {
    const cwd = folderWith({'.m6lrc.json': content, 'base.yaml': 'rules:\n  ends-well: off\n', 'chain/one.json': {extends: '../base.yaml'}})
    expect(await severityOf(cwd)).toBe(severity)
  })

  test('options are merged: those that are not written stay', async () => {
    const cwd = folderWith({
      'base.json': {rules: {'no-shouting': ['warn', {allow: ['AUI']}]}},
      '.m6lrc.json': {extends: 'base.json', rules: {'no-shouting': 'error'}},
    })
    expect((await configOf(cwd))?.rules['no-shouting']).toEqual({severity: 'error', options: {allow: ['AUI']}})
  })

  test('hosts, people, roles and what is allowed are added; names at home stay', async () => {
    const base = {people: {Salma: 'director'}, allow: ['one'], hosts: {library: ['a.ma']}}
    const own = {extends: 'base.json', people: {Omar: 'editor'}, allow: ['two'], roles: {guest: {may: ['reply']}}}
    const config = await configOf(folderWith({'base.json': base, '.m6lrc.json': own}))
    expect(config?.settings.people).toEqual({Salma: 'director', Omar: 'editor'})
    expect(config?.allow).toEqual(['one', 'two'])
    expect(config?.settings.hosts).toMatchObject({library: ['a.ma'], university: ['aui.ma', '*.aui.ma']})
    expect(Object.keys(config?.settings.roles ?? {})).toContain('guest')
    expect(config?.extends.map(file => path.basename(file))).toEqual(['m6l:recommended', 'base.json'])
  })

  test.each([
    {why: 'a role of its own', config: {people: {Salma: 'director'}}},
    {why: 'another name of a role', config: {people: {Salma: 'Bibliothécaire', سلمى: 'المديرة'}}},
    {why: 'a longer name that holds a role', config: {people: {Salma: 'systems librarian'}}},
    {why: 'a role that the file describes', config: {people: {Salma: 'guest'}, roles: {guest: {}}}},
    {why: 'a role that its base describes', config: {extends: 'base.json', people: {Salma: 'archivist'}}},
  ])('a person may have $why', async ({config}) => {
    const cwd = folderWith({'base.json': {people: {Omar: 'guest'}, roles: {archivist: {}, guest: {}}}, '.m6lrc.json': config})
    expect(Object.keys((await configOf(cwd))?.settings.people ?? {})).toContain('Salma')
  })

  test('a mistyped role is refused, with the roles there are and the nearest', async () => {
    const content = '{"people": {"Salma": "director", "Omar": "directr"}}'
    expect(await complaintOf('.m6lrc.json', content)).toMatchInlineSnapshot(`
      "~/.m6lrc.json:1:42: people.Omar: must be one of the roles (director, r&ls librarian, c&a librarian, editor) or another that “roles” describes, not "directr". Did you mean “director”?
      > 1 | {"people": {"Salma": "director", "Omar": "directr"}}
          |                                          ^^^^^^^^^
      Correct the configuration; \`m6l config FILE\` shows what applies to a draft."
    `)
  })

  test('a name that stands twice in JSON is refused, where the other would be dropped', async () => {
    const content = '{"locale": "fr",\n "rules": {"ends-well": "off", "ends-well": "error"}}'
    expect(await complaintOf('.m6lrc.json', content)).toContain('~/.m6lrc.json:2:32: this is not valid JSON or YAML: a name stands twice.')
    expect(await complaintOf('.m6lrc.json', '{"allow": ["a\\": b", ":"], "people": {},}')).toBe('')
  })

  test('globs are relative to the file that holds them, not to the one that extends it', async () => {
    const base = {overrides: [{files: ['stories/**'], rules: {'ends-well': 'off'}}], ignores: ['old/']}
    const cwd = folderWith({'base.json': base, 'posts/.m6lrc.json': {extends: '../base.json'}})
    const config = await configOf(`${cwd}/posts`)
    const covered = (file: string) => config?.overrides[0]?.covers(path.join(cwd, file))
    expect([covered('stories/a.md'), covered('posts/stories/a.md')]).toEqual([true, false])
    expect(config?.ignores).toEqual([{folder: cwd, globs: ['old/']}])
  })
})

describe('overrides', () => {
  test.each([
    {files: ['stories/**'], excludedFiles: [], covered: ['stories/a.md', 'stories/deep/b.txt']},
    {files: ['stories/'], excludedFiles: [], covered: ['stories/a.md', 'stories/deep/b.txt']},
    {files: ['./stories/*.md'], excludedFiles: [], covered: ['stories/a.md']},
    {files: ['*.txt'], excludedFiles: [], covered: ['stories/deep/b.txt', 'c.txt']},
    {files: ['*.txt', 'stories/*'], excludedFiles: [], covered: ['stories/a.md', 'stories/deep/b.txt', 'c.txt']},
    {files: ['**/*'], excludedFiles: ['stories/**'], covered: ['c.txt', '.drafts/d.md']},
    {files: ['stories\\deep\\*'], excludedFiles: [], covered: ['stories/deep/b.txt']},
    {files: [], excludedFiles: [], covered: []},
  ])('$files without $excludedFiles', async ({files, excludedFiles, covered}) => {
    const cwd = folderWith({'.m6lrc.json': {overrides: [{files, excludedFiles, rules: {'ends-well': 'off'}}]}})
    const [override] = (await configOf(cwd))?.overrides ?? []
    const names = ['stories/a.md', 'stories/deep/b.txt', 'c.txt', '.drafts/d.md']
    expect(names.filter(name => override?.covers(path.join(cwd, name)))).toEqual(covered)
  })
})

describe('what is wrong is said with its place', () => {
  test('several mistakes at once, the first of them shown', async () => {
    const text = '{\n  // ours\n  "rules": {"end-well": "error", "no-shouting": "eror"},\n  "overide": []\n}'
    expect(await complaintOf('.m6lrc.json', text)).toMatchInlineSnapshot(`
      "~/.m6lrc.json:3:13: rules: “end-well” is not known here. Did you mean “ends-well”?
      ~/.m6lrc.json:3:49: rules.no-shouting: must be one of "off", "warning", "warn", "error", 0, 1, 2, not "eror". Did you mean “error”?
      ~/.m6lrc.json:4:3: “overide” is not known here. Did you mean “overrides”?
        1 | {
        2 |   // ours
      > 3 |   "rules": {"end-well": "error", "no-shouting": "eror"},
          |             ^^^^^^^^^^
        4 |   "overide": []
      Correct the configuration; \`m6l config FILE\` shows what applies to a draft."
    `)
  })

  test.each([
    {
      why: 'in YAML',
      name: '.m6lrc.yml',
      content: 'rules:\n  no-shouting: [error, {alow: []}]\n',
      says: '~/.m6lrc.yml:2:25: rules.no-shouting.1: “alow” is not known here. Did you mean “allow”?',
    },
    {
      why: 'in package.json',
      name: 'package.json',
      content: '{\n "m6l": {"locale": "de"}}',
      says: '~/package.json:2:20: locale: must be one of "en", "fr", "ar", not "de".',
    },
    {
      why: 'a package whose m6l is no object',
      name: 'package.json',
      content: {m6l: 'x'},
      says: '~/package.json:1:8: must be an object, not "x".',
    },
    {why: 'a list', name: '.m6lrc.json', content: '[]', says: '~/.m6lrc.json:1:1: must be an object, not a list.'},
    {why: 'a mistyped preset', name: '.m6lrc.json', content: {extends: 'm6l:recomended'}, says: 'Did you mean “m6l:recommended”?'},
    {
      why: 'a preset without its prefix',
      name: '.m6lrc.json',
      content: {extends: 'recommended'},
      says: '~/.m6lrc.json:1:12: extends: “recommended” is neither a preset',
    },
    {why: 'a base that is code', name: '.m6lrc.json', content: {extends: ['./base.js']}, says: '“./base.js” is code, and m6l runs none'},
    {
      why: 'a mistyped time zone',
      name: '.m6lrc.yaml',
      content: 'timezone: Africa/Casablnca',
      says: '~/.m6lrc.yaml:1:11: timezone: “Africa/Casablnca” is no time zone. Did you mean “Africa/Casablanca”?',
    },
    {
      why: 'a glob that would take for ever',
      name: '.m6lrc.yaml',
      content: 'ignores: ["*a*a*a*a*b"]',
      says: 'has more than 3 “*” between two slashes, which takes too long to match',
    },
    {why: 'broken JSON', name: '.m6lrc.json', content: '{\n\t"rules": {\n}', says: '~/.m6lrc.json:3:2: this is not valid JSON or YAML'},
    {
      why: 'aliases that unfold to gigabytes',
      name: '.m6lrc',
      content: [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        ...[...'bcdefg'].map((name, at) => `${name}: &${name} [${`*${'abcdef'[at]},`.repeat(9)}]`),
      ].join('\n'),
      says: 'its aliases stand for more than a configuration may hold',
    },
    {why: 'UTF-16', name: '.m6lrc', content: Buffer.from('\ufeffa: 1', 'utf16le'), says: 'it is not UTF-8'},
    {
      why: 'a base that is missing',
      name: '.m6lrc.json',
      content: {extends: './gone.json'},
      says: 'The configuration ~/gone.json cannot be read: there is no such file.\n~/.m6lrc.json extends it.',
    },
    {
      why: 'a file that extends itself',
      name: '.m6lrc.json',
      content: {extends: './.m6lrc.json'},
      says: 'in a circle: ~/.m6lrc.json → ~/.m6lrc.json.',
    },
    {
      why: 'a program where data is wanted',
      name: '.m6lrc.js',
      content: 'throw new Error("run!")',
      says: '~/.m6lrc.js is code, and m6l runs none',
    },
    {
      why: 'a program by ESLint’s kind of name',
      name: 'm6l.config.ts',
      content: 'throw new Error("run!")',
      says: '~/m6l.config.ts is code, and m6l runs none',
    },
    {
      why: 'a folder of that name',
      name: '.m6lrc.json/',
      content: '',
      says: 'The configuration ~/.m6lrc.json cannot be read: it is a folder.',
    },
  ])('$why', async ({name, content, says}) => {
    expect(await complaintOf(name, content)).toContain(says)
  })

  test('a circle of three', async () => {
    const others = {'b.json': {extends: 'c.yml'}, 'c.yml': 'extends: .m6lrc'}
    expect(await complaintOf('.m6lrc', {extends: 'b.json'}, others)).toContain('in a circle: ~/.m6lrc → ~/b.json → ~/c.yml → ~/.m6lrc.')
  })

  test('a mistake in a base is shown where it stands', async () => {
    expect(await complaintOf('.m6lrc', {extends: 'b.json'}, {'b.json': '{"rulse": {}}'})).toContain(
      '~/b.json:1:2: “rulse” is not known here.',
    )
  })
})

describe('a configuration that is named', () => {
  test.each([
    {why: 'is missing', name: 'gone.json', says: 'cannot be read: there is no such file'},
    {why: 'is a folder', name: 'folder', says: 'cannot be read: it is a folder'},
    {why: 'is a program', name: 'm6l.mjs', says: 'is code, and m6l runs none'},
    {why: 'is a package without m6l', name: 'package.json', says: 'has no “m6l”'},
  ])('$why', async ({name, says}) => {
    const cwd = folderWith({'folder/': '', 'm6l.mjs': '', 'package.json': {name: 'x'}})
    await expect(loadConfigFile(path.join(cwd, name))).rejects.toThrow(says)
  })
})
