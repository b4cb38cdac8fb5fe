import {XMLParser} from 'fast-xml-parser'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import {Parser} from 'tap-parser'
import {describe, expect, test} from 'vitest'
import {type Finding, type PostReport, reportOf} from '../../src/engine/index.js'
import {formatters} from '../../src/report/index.js'
import {formatTrouble} from '../fuzz/readings.js'
import {style} from './sample.js'

/** What somebody might write into a draft, or name it, to do harm where its report is read. */
const ATTACKS: Readonly<Record<string, string>> = {
  'the terminal is cleared': 'a\u001b[2J\u001b]0;owned\u0007\u009b31m',
  'a line is written over': 'a\rgood\bnews',
  'a command to GitHub': 'a\n::error file=a.md,line=1::owned',
  'a command to GitHub that sets a variable': '::set-env name=PATH::x %0A::stop-commands::y',
  'a command to Azure and TeamCity': '##vso[task.setvariable variable=a]b ##teamcity[buildStop] ##[section]x',
  'HTML that runs': '<script>alert(1)</script><img src=x onerror=alert(1)><svg/onload=alert(1)>',
  'HTML that leaves its attribute': '" onmouseover="alert(1)" x=\' autofocus onfocus=alert(1) \'',
  'HTML that leaves its element': '</p></td></table></details><iframe src="javascript:alert(1)">',
  'XML that leaves its element': ']]></failure></testcase><testcase name="ok"/><!-- -->',
  'an entity of XML': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;&#0;&#x1b;',
  'a formula for a spreadsheet': '=HYPERLINK("https://evil.example","a")',
  'other signs that start a formula': '+1+cmd|’/C calc’!A0 @SUM(A1) -2 \t=1',
  'a link of Markdown': '[a](javascript:alert(1)) ![b](https://evil.example/pixel) <https://evil.example> https://evil.example',
  'blocks of Markdown': 'a\n\n# b\n\n- c\n\n| d | e |\n|---|---|\n\n<details>',
  'a person and an issue of GitHub': '@everyone #1 octo/repo#2 GH-3',
  'a test of TAP that passes': 'a # SKIP\nok 99 - owned\nBail out!',
  'a turned line': 'a\u202egnp.exe\u2066\u2067b\u200f',
  'half a character, and a line that is none': 'a\ud83d\u2028\u2029\u0085\ufeff',
  'JSON that leaves its text': '"}],"findings":[],"x":"\\',
}

const place = {span: {start: 0, end: 4}, line: 1, column: 1, endLine: 1, endColumn: 5}
const finding: Finding = {
  ...place,
  rule: 'no-insult',
  clause: 'no-attacks',
  severity: 'error',
  messageId: 'a',
  message: '',
  hint: '',
  slots: {},
}

/** A report of everything that a draft can put its words into. */
function reportWith(said: string, path: string) {
  const about = {date: said, authors: [said]}
  const post: PostReport = {
    ...{path: `${path}.md`, source: `word ${said}`, about, waived: []},
    findings: [{...finding, message: said, hint: said, fix: {span: place.span, text: said}, details: {text: said}}],
    faults: [{rule: 'breaks', message: said}],
  }
  return reportOf([post], [{path: `${path}.txt`, message: said, remedy: said}])
}

type Skeleton = (text: string) => unknown

/** Everything of a JSON text but its texts. */
const ofJson: Skeleton = text => JSON.parse(text, (_, value) => (typeof value === 'string' ? '' : value))

/** The elements of a text with the names of their attributes, in order. */
const ofTags: Skeleton = text =>
  [...text.replace(/<(style|script)>[\s\S]*?<\/\1>/gu, '').matchAll(/<([/!?]?[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gu)].map(
    ([, name, attributes = '']) => `${name} ${attributes.replace(/="[^"]*"/gu, '').replace(/ selected| value/gu, '')}`.trim(),
  )

interface Tree {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Tree[]
}

const treeOf = ({type, value = '', children = []}: Tree): unknown => [type, type === 'html' ? value : '', ...children.map(treeOf)]

const ofMarkdown: Skeleton = text => treeOf(fromMarkdown(text, {extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()]}))

const ofTap: Skeleton = text => {
  const told: unknown[] = []
  const parser = new Parser({strict: true})
  parser.on('assert', ({ok, skip, todo, id}) => told.push([ok, skip, todo, id]))
  parser.end(text)
  return [told, parser.results?.bailout]
}

/** How many lines there are, and what each starts with: spaces, a sign that means something, or neither. */
const ofLines: Skeleton = text => text.split('\n').map(line => /^(?:\s+|[=+@\-#|]|::\w+)?/u.exec(line)?.[0])

const SKELETONS: Readonly<Record<string, Skeleton>> = {
  ...{json: ofJson, sarif: ofJson, gitlab: ofJson, rdjson: ofJson, ndjson: text => text.split('\n').filter(Boolean).map(ofJson)},
  ...{junit: ofTags, checkstyle: ofTags, html: ofTags, markdown: ofMarkdown, tap: ofTap},
  ...{stylish: ofLines, compact: ofLines, unix: ofLines, github: ofLines},
}

const wide = {...style, columns: Number.POSITIVE_INFINITY}

describe.each(Object.entries(formatters))('a report as %s', (name, {format}) => {
  const skeleton = SKELETONS[name] ?? expect.fail(`Say how ${name} is read.`)

  test.each(Object.entries(ATTACKS))('is the same but for its words: %s', (_, attack) => {
    const written = format(reportWith(attack, 'posts/a'), wide)
    expect(formatTrouble(name, written)).toBeUndefined()
    expect(skeleton(written)).toEqual(skeleton(format(reportWith('word', 'posts/a'), wide)))
  })

  test.each(Object.entries(ATTACKS))('is the same but for its words where a draft is named so: %s', (_, attack) => {
    const named = `posts/a${attack.replaceAll('/', '_')}`
    const written = format(reportWith('word', named), wide)
    expect(formatTrouble(name, written)).toBeUndefined()
    expect(skeleton(written)).toEqual(skeleton(format(reportWith('word', 'posts/a'), wide)))
  })
})

test.each([
  ['../../etc/passwd', /^file:\/\/\/etc\/passwd\.md$/u],
  ['javascript:alert(1)//x', /^javascript%3Aalert\(1\)\/x\.md$/u],
  ['https://evil.example/x', /^https%3A\/evil\.example\/x\.md$/u],
  ['a b?c#d%0A', /^a%20b%3Fc%23d%250A\.md$/u],
])('an address in SARIF leads to a file and nowhere else: %s', (path, uri) => {
  const {runs} = JSON.parse(formatters['sarif']!.format(reportWith('word', path), wide))
  expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(uri)
})

test('XML has no document type and no entity of a draft', () => {
  for (const name of ['junit', 'checkstyle']) {
    const text = formatters[name]!.format(reportWith(ATTACKS['an entity of XML'] ?? '', 'a'), wide)
    expect(text).not.toMatch(/<!|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/u)
    expect(new XMLParser().parse(text)).toBeTypeOf('object')
  }
})
