import {readdirSync, readFileSync, statSync} from 'node:fs'

/** What each package that m6l runs with is for. */
export const PURPOSES: Readonly<Record<string, string>> = {
  '@secretlint/core': 'runs the rules for secrets, below',
  '@secretlint/secretlint-rule-preset-recommend': 'what tokens and keys of many services look like, kept up by those who collect them',
  'card-validator': 'which numbers are numbers of bank cards',
  chalk: 'colours of the terminal, and when it has none',
  chokidar: 'tells when a draft changes, for --watch',
  commander: 'reads the command line',
  cosmiconfig: 'finds the configuration where people look for it',
  'csv-parse': 'reads catalogues and lists of sources in CSV',
  'decode-named-character-reference': 'the names of characters in HTML (&eacute;)',
  exifr: 'reads what an image says of the place where it was taken',
  ibantools: 'which numbers are numbers of bank accounts',
  ignore: 'ignore files as git reads them',
  'libphonenumber-js': 'which numbers are telephone numbers, country by country',
  'mdast-util-gfm-footnote': 'footnotes of Markdown, loaded for posts that have them',
  'mdast-util-gfm-strikethrough': 'struck text of Markdown, loaded for posts that have it',
  'mdast-util-gfm-table': 'tables of Markdown, loaded for posts that have them',
  'micromark-extension-gfm-footnote': 'the syntax of footnotes',
  'micromark-extension-gfm-strikethrough': 'the syntax of struck text',
  'micromark-extension-gfm-table': 'the syntax of tables',
  'micromark-util-decode-numeric-character-reference': 'the numbers of characters in HTML (&#233;)',
  pg: 'speaks to PostgreSQL, where a library keeps its sources there',
  picomatch: 'patterns of file names in the configuration',
  'remark-parse': 'reads Markdown as CommonMark says, with the places of everything',
  'string-similarity': 'which two texts, or names of rules, are nearly the same',
  tinyglobby: 'finds files by patterns',
  unified: 'what remark-parse is a part of',
  'vscode-languageserver': 'speaks to editors',
  'vscode-languageserver-textdocument': 'keeps a draft in step with the editor',
  yaml: 'reads YAML with the places of everything, and runs nothing',
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly license?: string
}

/** The packages that m6l runs with: licence, size as installed without their own dependencies, purpose. */
export function dependencyTable(root: string): string {
  const names = Object.keys(manifestIn(root).dependencies ?? {}).sort()
  const rows = names.map(name => {
    const folder = `${root}node_modules/${name}/`
    const size = Math.max(1, Math.round(bytesIn(folder) / 1000))
    return `| \`${name}\` | ${manifestIn(folder).license ?? ''} | ${size} kB | ${PURPOSES[name] ?? ''} |`
  })
  return ['| Package | Licence | Size | What it is for |', '| --- | --- | ---: | --- |', ...rows].join('\n')
}

function manifestIn(folder: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))
  return manifest
}

function bytesIn(folder: string): number {
  return readdirSync(folder, {withFileTypes: true})
    .filter(({name}) => name !== 'node_modules')
    .map(entry => (entry.isDirectory() ? bytesIn(`${folder}${entry.name}/`) : statSync(`${folder}${entry.name}`).size))
    .reduce((sum, bytes) => sum + bytes, 0)
}
