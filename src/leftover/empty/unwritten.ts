import {spansOf} from '../../language/index.js'
import {HINT, hints, mayHold, type Passage, SIGN, type Span} from '../../post/index.js'
import type {Leftover, Reading} from '../leftover.js'
import {BLANKS, dots, itemDots, underscores} from './blank-shapes.js'
import {openPlaces} from './open-places.js'
import type {Shapes} from './shapes.js'
import {isEmptyRow, SIGN_RUNS} from './sign-runs.js'
import {OF_TEMPLATES, thingHere} from './template-shapes.js'

/** Shapes of what was never written, whatever the post says. */
const SHAPES = [...BLANKS, ...OF_TEMPLATES]

/** Signs, templates’ names and things in brackets that stand where something was to be written, by their shapes. */
export function unwritten({passage, article, riddle, emptyRows}: Reading): Leftover[] {
  const {text, prose, kind} = passage
  if (kind === 'quote' || kind === 'alt' || article) return []
  const found = shapedAs(SHAPES, passage)
  const things = hints(passage, HINT.here) && HERE.test(text) ? spansOfAny([thingHere()], text) : []
  const blanks =
    mayHold(prose, SIGN.line | SIGN.dots) && BLANK.test(prose) && !riddle() ? spansOfAny([underscores(), dots(), itemDots()], prose) : []
  const open = TO_COME.test(text) && !riddle() ? spansOfAny(openPlaces(), text) : []
  const numbers = [...shapedAs(SIGN_RUNS, passage), ...(isEmptyRow(passage) && emptyRows() ? [{start: 0, end: text.length}] : [])]
  const sure = [
    ...[...found, ...things, ...blanks].filter(({start, end}) => !isRule(prose, {start, end})),
    ...(numbers.length > 0 && !riddle() ? numbers : []),
  ]
  return [...sure.map(span => ({kind: 'placeholder' as const, ...span})), ...open.map(span => ({kind: 'open' as const, ...span}))]
}

/** What stands in a passage in one of some shapes. */
function shapedAs(all: readonly Shapes[], passage: Passage): readonly Span[] {
  const {text} = passage
  const may = ({signs, hint}: Shapes) => (signs === undefined || mayHold(text, signs)) && (hint === undefined || hints(passage, hint))
  return all.filter(shapes => may(shapes) && shapes.sign.test(text)).flatMap(({patterns}) => spansOfAny(patterns(), text))
}

const HERE = /here|ici|هنا|hna/iu
const BLANK = /_{2}|\.{4}|……/u
const TO_COME = /TB[CD]|to be |à [dpc]|محددة?|تحدد|يحدد|\(\p{L}|\.{5}|……|: (?:…|\.{3})\s*$/iu

function spansOfAny(patterns: readonly RegExp[], text: string): readonly Span[] {
  return patterns.flatMap(pattern => spansOf(text, pattern))
}

/** A line of nothing but strokes parts two pieces of a text. */
function isRule(text: string, {start, end}: Span): boolean {
  if (!/^[_.…—–-]/u.test(text.slice(start, end))) return false
  return /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, start - 20), start)) && /^[ \t]*(?:\n|$)/u.test(text.slice(end))
}
