import {type Bracketed, bracketed} from '../../detect/bracket.js'
import {templateVariables} from '../../detect/template-variable.js'
import {spansOf} from '../../language/index.js'
import type {Lexicons} from '../../lexicon/index.js'
import {linesOutsideCode, type Post, type Span} from '../../post/index.js'
import type {Kind, Leftover} from '../leftover.js'
import {isPlaceholder} from './placeholders.js'

const ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr address article aside audio b base bdi bdo blockquote body br button caption center cite code col data dd del details dfn dialog div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav object ol option output p param picture pre progress q s samp script section select slot small source span strong style sub summary sup svg table tbody td template text textarea tfoot th thead time title tr track u ul var video wbr'.split(
    ' ',
  ),
)

const EMPTY_CLOCK = /(?<![\p{L}\p{N}_])__:__(?![\p{L}\p{N}_])/gu

/** `<Event name>`, `*|NAME|*`, `__:__`: Markdown takes them for tags and emphasis, so the source is asked. */
export function inSource(post: Post, terms: Lexicons): Leftover[] {
  if (!/<|\*\||__:__/u.test(post.source)) return []
  return [...linesOutsideCode(post)].flatMap(({text, start}) => {
    const merges = text.includes('*|') ? templateVariables(text).filter(variable => text.startsWith('*|', variable.start)) : []
    const angles = text.includes('<') ? bracketed(text).filter(bracket => isInAngles(bracket) && isPlaceholder(bracket, false, terms)) : []
    const at = (kind: Kind) => (span: Span) => ({kind, start: start + span.start, end: start + span.end})
    return [...merges.map(at('variable')), ...[...angles, ...spansOf(text, EMPTY_CLOCK)].map(at('placeholder'))]
  })
}

function isInAngles({sign, inner}: Bracketed): boolean {
  return sign === '<' && !ELEMENTS.has(inner.trim()) && /^[^=/!?@:]+$/u.test(inner)
}
