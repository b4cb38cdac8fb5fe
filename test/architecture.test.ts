import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Who may import whom, by folder of src; `rules` is the folder beside it. Whatever a folder may import, its importers may too. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  record: [],
  bisection: [],
  language: [],
  yaml: [],
  post: ['language', 'errors', 'yaml', 'record', 'bisection'],
  similarity: ['post'],
  lexicon: ['post'],
  detect: ['post'],
  offence: ['sentence', 'similarity', 'detect', 'reader', 'relevance'],
  reuse: ['lexicon', 'similarity', 'detect'],
  leftover: ['lexicon', 'similarity', 'detect'],
  reader: ['post'],
  promotion: ['detect', 'manner'],
  relevance: ['lexicon', 'reader'],
  sentence: ['lexicon'],
  dates: ['sentence', 'relevance'],
  claims: ['sentence', 'reuse'],
  manner: ['leftover', 'dates', 'claims'],
  privacy: ['sentence', 'similarity', 'detect', 'reader'],
  panel: ['offence', 'promotion', 'privacy', 'manner', 'relevance'],
  engine: [
    'panel',
    'offence',
    'reuse',
    'leftover',
    'promotion',
    'relevance',
    'privacy',
    'dates',
    'claims',
    'manner',
    'lexicon',
    'similarity',
    'detect',
  ],
  links: ['engine'],
  authorship: ['engine'],
  repeats: ['engine'],
  accessible: ['engine'],
  platform: ['post'],
  piracy: ['engine'],
  kit: ['engine', 'links', 'authorship', 'repeats', 'accessible', 'platform', 'piracy'],
  rules: ['kit', 'config'],
  patterns: [],
  files: ['errors', 'patterns', 'similarity'],
  cache: ['files'],
  net: [],
  config: ['engine', 'errors', 'files'],
  report: ['engine'],
  surroundings: ['files', 'detect'],
  schedule: ['post', 'errors'],
  sources: ['reuse', 'files', 'config'],
  linter: ['config', 'surroundings', 'schedule', 'sources', 'engine'],
  plugins: ['config', 'engine', 'errors'],
  lsp: ['linter', 'report'],
  cli: ['linter', 'report', 'rules', 'kit', 'lsp', 'plugins', 'net', 'cache'],
  dev: ['cli', 'linter', 'report', 'rules', 'kit', 'index'],
  index: ['linter', 'report', 'rules', 'kit', 'plugins'],
  remark: ['index'],
}

/** The one folder, or file, that may import each package. */
const HOMES: Readonly<Record<string, string>> = {
  commander: 'src/cli',
  chalk: 'src/cli',
  chokidar: 'src/cli/watch.ts',
  cosmiconfig: 'src/config/load.ts',
  picomatch: 'src/patterns',
  yaml: 'src/yaml',
  unified: 'src/post/markdown/markdown.ts',
  'remark-parse': 'src/post/markdown/markdown.ts',
  mdast: 'src/post',
  'micromark-extension-gfm-footnote': 'src/post/markdown/gfm.ts',
  'micromark-extension-gfm-strikethrough': 'src/post/markdown/gfm.ts',
  'micromark-extension-gfm-table': 'src/post/markdown/gfm.ts',
  'mdast-util-gfm-footnote': 'src/post/markdown/gfm.ts',
  'mdast-util-gfm-strikethrough': 'src/post/markdown/gfm.ts',
  'mdast-util-gfm-table': 'src/post',
  'decode-named-character-reference': 'src/post/markdown/html.ts',
  'micromark-util-decode-numeric-character-reference': 'src/post/markdown/html.ts',
  'string-similarity': 'src/similarity',
  'exifr/dist/mini.esm.mjs': 'src/detect/image-metadata.ts',
  'libphonenumber-js/core': 'src/detect/phone-',
  ibantools: 'src/detect/bank.ts',
  'card-validator': 'src/detect/card.ts',
  '@secretlint/core': 'src/detect/token.ts',
  '@secretlint/secretlint-rule-preset-recommend': 'src/detect/token.ts',
  tinyglobby: 'src/files/matching.ts',
  ignore: 'src/patterns',
  'vscode-languageserver': 'src/lsp',
  'vscode-languageserver/node': 'src/lsp',
  'vscode-languageserver-textdocument': 'src/lsp',
  'csv-parse/sync': 'src/files',
  pg: 'src/sources',
  esbuild: 'src/dev',
  'vitest/config': 'src/dev',
  typescript: 'src/dev',
}

/** Pages on more than one rule. */
const BY_HAND = new Set(['sources', 'trust'])

const PURE = ['rules', 'src/engine', 'src/report', 'src/kit.ts', 'src/language', 'src/post']

interface Source {
  readonly file: string
  readonly imports: readonly {
    readonly target: string
    readonly onDemand: boolean
  }[]
}

const sources: readonly Source[] = ['src', 'rules'].flatMap(folder =>
  readdirSync(`${ROOT}${folder}`, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts'))
    .map(name => read(`${folder}/${name.replaceAll('\\', '/')}`)),
)

function read(file: string): Source {
  const text = readFileSync(`${ROOT}${file}`, 'utf8')
  const fixed = text.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'/gmu)
  const onDemand = text.matchAll(/\bimport\('([^']+)'\)/gu)
  return {
    file,
    imports: [
      ...Array.from(fixed, ([, target = '']) => ({
        target: resolved(file, target),
        onDemand: false,
      })),
      ...Array.from(onDemand, ([, target = '']) => ({
        target: resolved(file, target),
        onDemand: true,
      })),
    ],
  }
}

function resolved(file: string, target: string): string {
  return target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target).replace(/\.js$/u, '.ts') : target
}

/** The part of the house that a file belongs to: its folder in src, its own name at the top of src, or `rules`. */
function partOf(file: string): string {
  const [top = '', second = ''] = file.split('/')
  return top === 'src' ? second.replace(/\.ts$/u, '') : top
}

/** The folder within a folder of src that a file belongs to, if any. */
function roomOf(file: string): string | undefined {
  const [top, folder, room, ...rest] = file.split('/')
  return top === 'src' && rest.length > 0 ? `${top}/${folder}/${room}` : undefined
}

function reachable(part: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const next of MAY_IMPORT[part] ?? []) {
    if (seen.has(next)) continue
    seen.add(next)
    reachable(next, seen)
  }
  return seen
}

const isOwn = (target: string) => /^(?:src|rules)\//u.test(target)
const isData = (target: string) => target.endsWith('.json')

describe('the house', () => {
  test('data flows one way: every import goes to a part that its part may use', () => {
    const strays = sources.flatMap(({file, imports}) =>
      imports
        .filter(({target}) => isOwn(target) && partOf(target) !== partOf(file) && !reachable(partOf(file)).has(partOf(target)))
        .map(({target}) => `${file} imports ${target}`),
    )
    expect(strays.filter(stray => stray !== 'rules/policy.ts imports src/engine/index.ts')).toEqual([])
  })

  test('only the command line, the developer’s tools and the index know the rules', () => {
    const knowing = sources.filter(({file, imports}) => file.startsWith('src/') && imports.some(({target}) => target.startsWith('rules/')))
    expect(new Set(knowing.map(({file}) => partOf(file)))).toEqual(new Set(['cli', 'dev', 'index']))
  })

  test('a rule imports the kit, the policy and its own data, nothing else', () => {
    const book = new Set(['rules/index.ts', 'rules/presets.ts', 'rules/policy.ts'])
    const strays = sources
      .filter(({file}) => file.startsWith('rules/') && !book.has(file))
      .flatMap(({file, imports}) => imports.map(({target}) => ({file, target})))
      .filter(({target}) => target !== 'src/kit.ts' && !target.startsWith('rules/'))
    expect(strays).toEqual([])
  })

  test('what the command line says knows nothing of what it does', () => {
    const words = 'src/cli/words/'
    const strays = sources
      .filter(({file}) => file.startsWith(words))
      .flatMap(({file, imports}) =>
        imports.filter(({target}) => partOf(target) === 'cli' && !target.startsWith(words)).map(({target}) => `${file} imports ${target}`),
      )
    expect(strays).toEqual([])
  })

  test('a room within a folder is entered by its index alone', () => {
    const files = new Set(sources.map(({file}) => file))
    const strays = sources.flatMap(({file, imports}) =>
      imports
        .filter(({target}) => files.has(`${roomOf(target)}/index.ts`) && roomOf(target) !== roomOf(file) && !target.endsWith('/index.ts'))
        .map(({target}) => `${file} imports ${target}`),
    )
    expect(strays).toEqual([])
  })

  test('every package has one home', () => {
    const strays = sources.flatMap(({file, imports}) =>
      imports
        .filter(({target}) => !isOwn(target) && !isData(target) && !target.startsWith('node:'))
        .filter(({target}) => !file.startsWith(HOMES[target] ?? 'nowhere'))
        .map(({target}) => `${file} imports ${target}`),
    )
    expect(strays).toEqual([])
  })

  test('rules, engine, reports, language and posts touch no part of the world', () => {
    const strays = sources
      .filter(({file}) => PURE.some(part => file.startsWith(part)))
      .flatMap(({file, imports}) => imports.filter(({target}) => target.startsWith('node:')).map(({target}) => `${file} imports ${target}`))
    expect(strays).toEqual([])
  })

  test('no list is spread over arguments: one of a hundred thousand members is too long for the stack', () => {
    const spread = sources
      .filter(({file}) => !file.startsWith('src/dev/'))
      .flatMap(
        ({file}) =>
          readFileSync(`${ROOT}${file}`, 'utf8').match(/\b(?:push|unshift|max|min|fromCharCode)\((?:[^()[{]*, )?\.\.\..*/gu) ?? [],
      )
    expect(spread).toEqual([])
  })

  test('no circle of imports', () => {
    const edges = new Map(sources.map(({file, imports}) => [file, imports.filter(({onDemand}) => !onDemand).map(({target}) => target)]))
    expect(circlesIn(edges)).toEqual([])
  })

  test('every rule has its test, its page and its place in the list', () => {
    const rules = sources.map(({file}) => /^rules\/([a-z-]+)\.ts$/u.exec(file)?.[1] ?? '').filter(name => name !== '')
    const ids = rules.filter(name => readFileSync(`${ROOT}rules/${name}.ts`, 'utf8').includes('defineRule('))
    expect(names('test/rules', '.test.ts')).toEqual(ids)
    expect(names('rules/docs', '.md').filter(name => !BY_HAND.has(name))).toEqual(ids)
  })
})

function names(folder: string, ending: string): readonly string[] {
  return readdirSync(`${ROOT}${folder}`)
    .filter(name => name.endsWith(ending))
    .map(name => name.slice(0, -ending.length))
    .sort()
}

/** Type-only circles count too: two files that need each other's words are one idea in two places. */
function circlesIn(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
    else if (!done.has(file)) {
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file])
      done.add(file)
    }
  }
  for (const file of edges.keys()) visit(file, [])
  return circles
}
