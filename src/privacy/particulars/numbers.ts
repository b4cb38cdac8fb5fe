import {matchesOf, onDemand, spansOf} from '../../language/index.js'
import type {Private, PrivateKind, Reading} from '../private.js'
import {type Label, type LabelOf, unlabelled} from './labels.js'

/** A number that only a word near it tells from others: how it is written, which words those are, and how near. */
interface Shape {
  readonly kind: PrivateKind
  readonly label: string
  readonly pattern: () => RegExp
  readonly isNear: (label: Label, written: string) => boolean
}

const LEAD =
  /^[\s:：#.°º()=/–-]*(?:(?:no|nr|n|nb|num|number|numbers|numéro|numero|is|est|was|code|رقم|رقمها|رقمه|هو|هي|dyalo|dyalha|dyali|howa|hiya)[\s:：#.°º()=/–-]*){0,3}$/iu
const COLON = /^[^.!?؟\n:：]{0,30}[:：#]\s*$/u
const ADJACENT = 8

/** “000000”, “123456”: a number that shows how numbers are written is nobody’s. */
const SAMPLE = /^[A-Z]{0,2}(?:(\d)\1+|0{3,}\d{1,2}|12345(?:6(?:7(?:89?)?)?)?)$/u

const isLed = ({between}: Label) => LEAD.test(between) || COLON.test(between)

const SHAPES: readonly Shape[] = [
  {
    // One or two letters for the office, then up to seven digits of which the first is not 0; eight signs at most, no check digit.
    kind: 'identity',
    label: 'cin',
    pattern: onDemand(() => /(?<![\p{L}\p{N}])[A-Za-z]{1,2}[ .-]?[1-9]\d{3,6}(?![\p{L}\p{N}]|[.,]\d)/gu),
    isNear: (label, written) => {
      const digits = written.replace(/\D/gu, '').length
      const isSure = digits >= 5 && digits <= 7 && /^[A-Z]/u.test(written)
      return isSure || (isLed(label) && label.between.length <= ADJACENT)
    },
  },
  {
    kind: 'identity',
    label: 'massar',
    pattern: onDemand(() => /(?<![\p{L}\p{N}])(?:[A-Za-z] ?\d{9}|\d{10})(?![\p{L}\p{N}])/gu),
    isNear: isLed,
  },
  {
    kind: 'passport',
    label: 'passport',
    pattern: onDemand(() => /(?<![\p{L}\p{N}])(?:[A-Z]{1,2} ?\d{6,8}|\d{2}[A-Z]{2}\d{5}|\d{9})(?![\p{L}\p{N}])/gu),
    isNear: (label, written) => isLed(label) || (/[A-Z]/u.test(written) && label.between.length <= 40),
  },
  {
    kind: 'student',
    label: 'student',
    pattern: onDemand(() => /(?<![\p{L}\p{N}.,/-])[A-Z]{0,2}\d{5,9}(?![\p{L}\p{N}]|[.,/-]\d)/gu),
    isNear: (label, written) => isLed(label) && !SAMPLE.test(written),
  },
]

/** Numbers of identity cards, students and passports that a word near them gives away. */
export function labelledNumbers({plain}: Reading, labelOf: LabelOf): Private[] {
  if (labelOf === unlabelled || !/\d{4}/u.test(plain)) return []
  return SHAPES.flatMap(({kind, label, pattern, isNear}) =>
    matchesOf(plain, pattern())
      .map(({0: written, index}) => ({written, kind, start: index, end: index + written.length}))
      .filter(({written, start, end}) => {
        const found = labelOf({start, end})
        return found?.kind === label && isNear(found, written)
      })
      .map(({start, end}) => ({kind, start, end})),
  )
}

const SHAPE_SIGN = /[#A\p{L}\p{N}]/u

/** Numbers of the shapes that the library’s own cards have: `#` stands for a digit, `A` for a capital. */
export function shapedNumbers(plain: string, shapes: readonly string[]): Private[] {
  return shapes.flatMap(shape => {
    if (!shape.includes('#')) return []
    const source = [...shape].map(sign =>
      sign === '#' ? '\\d' : sign === 'A' ? '[A-Z]' : SHAPE_SIGN.test(sign) ? sign : `\\u{${sign.codePointAt(0)?.toString(16)}}`,
    )
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${source.join('')}(?![\\p{L}\\p{N}])`, 'gu')
    return spansOf(plain, pattern).map(span => ({kind: 'student', ...span}))
  })
}
