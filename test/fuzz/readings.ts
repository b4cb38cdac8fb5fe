import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {Parser} from 'tap-parser'
import {jsonTrouble} from './shapes.js'

/** What is wrong with a text of a format, nothing when it reads as the format is read. */
export function formatTrouble(name: string, text: string): string | undefined {
  if (/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e]/u.test(text)) return 'holds a control character'
  if (/\p{Surrogate}/u.test(text)) return 'holds half a character'
  if (text !== '' && !text.endsWith('\n')) return 'does not end its last line'
  return READERS[name]?.(text)
}

type Reader = (text: string) => string | undefined

const READERS: Readonly<Record<string, Reader>> = {
  ...{json: jsonReader('json'), sarif: jsonReader('sarif'), gitlab: jsonReader('gitlab'), rdjson: jsonReader('rdjson')},
  ndjson: text => firstOf(text.split('\n').filter(Boolean), line => jsonTrouble('ndjson', line)),
  junit: text => xmlTrouble(text, ['testsuites', 'testsuite', 'testcase', 'failure', 'error', 'system-out', 'properties', 'property']),
  checkstyle: text => xmlTrouble(text, ['checkstyle', 'file', 'error']),
  ...{tap: tapTrouble, html: htmlTrouble},
  unix: lines(
    /^(?:.+:\d+:\d+: .+ \[(?:Error|Warning)(?:\/[\w-]+)?\]|[\u2066\u2067]?(?:\d+ (?:problems?|problèmes?)|(?:\d+ )?[\p{Script=Arabic}\p{M}]+(?: واحدة)?)\u2069?|)$/u,
  ),
  compact: lines(
    /^(?:.+: line \d+, col \d+, (?:Error|Warning) - .+|[\u2066\u2067]?(?:\d+ (?:problems?|problèmes?)|(?:\d+ )?[\p{Script=Arabic}\p{M}]+(?: واحدة)?)\u2069?|)$/u,
  ),
  github: lines(/^(?:::(?:error|warning) file=[^:,]*(?:,\w+=[^:,]+)+::|::notice title=m6l::|(?:error|warning): )(?!.*##\w*\[)|^$/u),
}

function jsonReader(name: string): Reader {
  return text => jsonTrouble(name, text)
}

function firstOf(parts: readonly string[], trouble: Reader): string | undefined {
  return parts.map(trouble).find(found => found !== undefined)
}

function lines(form: RegExp): Reader {
  return text => firstOf(text.split('\n'), line => (form.test(line) ? undefined : `has the line ${JSON.stringify(line)}`))
}

const xml = new XMLParser({ignoreAttributes: false, preserveOrder: true})

function xmlTrouble(text: string, known: readonly string[]): string | undefined {
  const valid = XMLValidator.validate(text)
  if (valid !== true) return valid.err.msg
  const unknown = elementsIn(xml.parse(text)).filter(name => !known.includes(name))
  return unknown.length > 0 ? `has the elements ${unknown.join(', ')}` : undefined
}

/** Names of elements, as the parser that keeps their order gives them: each an object with one key beside its attributes. */
function elementsIn(nodes: unknown): readonly string[] {
  if (!Array.isArray(nodes)) return []
  return nodes.flatMap((node: object) =>
    Object.entries(node)
      .filter(([name]) => name !== ':@' && name !== '#text' && !name.startsWith('?'))
      .flatMap(([name, children]) => [name, ...elementsIn(children)]),
  )
}

function tapTrouble(text: string): string | undefined {
  const parser = new Parser({strict: true})
  let told = 0
  parser.on('assert', () => told++)
  parser.end(text)
  const planned = Number(/^1\.\.(\d+)$/mu.exec(text)?.[1])
  const failed = parser.results?.failures.find(failure => failure.tapError)
  return told === planned && failed === undefined ? undefined : `tells ${told} tests of ${planned}: ${failed?.tapError ?? ''}`
}

/** All that a page of ours is made of; what a draft says is text. */
const HTML = new Set(
  [
    'html head meta title style body a header h1 h2 h3 p ul li main section article footer time script svg g rect path text',
    'table caption thead tbody tr th td details summary label select option input button form fieldset legend div span',
    'blockquote code pre mark bdi bdo b i strong em small dl dt dd ol nav figure figcaption output noscript br hr line circle desc',
  ]
    .join(' ')
    .split(' '),
)

function htmlTrouble(text: string): string | undefined {
  const body = text.replace(/<(style|script)>[\s\S]*?<\/\1>/gu, '')
  for (const [tag, name = ''] of body.matchAll(/<\/?([a-zA-Z][^\s/>]*)[^>]*>/gu)) {
    if (!HTML.has(name)) return `has the element ${tag}`
    if (/\son\w+\s*=|javascript:/iu.test(tag.replace(/"[^"]*"/gu, '""'))) return `has an active element ${tag}`
  }
  return /<!--/u.test(body) ? 'has a comment' : undefined
}
