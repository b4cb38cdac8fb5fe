import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {withPlainExpressions} from '../../../src/dev/build/expressions.js'
import {classOf, complement, NEAR, NEAR_WITH_CASE, rangesOf} from '../../../src/dev/build/letter-ranges.js'
import {plainExpression} from '../../../src/dev/build/plain-expression.js'

const PROPERTIES = ['L', 'M', 'N', 'P', 'S', 'Lu', 'Ll', 'Lo', 'Mn', 'Cf', 'Emoji', 'Extended_Pictographic', 'Script=Latin']

/** An expression as the program has it. */
function asBuilt(expression: RegExp): RegExp {
  const plain = plainExpression(String(expression), true)
  const end = plain.lastIndexOf('/')
  return new RegExp(plain.slice(1, end), plain.slice(end + 1))
}

function lettersOf(ranges: readonly (readonly [number, number])[]): readonly string[] {
  const points = ranges.flatMap(([first, last]) => Array.from({length: last - first + 1}, (_, at) => first + at))
  return points.map(point => String.fromCodePoint(point)).filter(letter => !/\p{Cn}/u.test(letter))
}

describe('a property as ranges', () => {
  test.each(PROPERTIES)('%s holds of the same letters where posts are written', property => {
    const [expression, built] = [new RegExp(`^\\p{${property}}$`, 'u'), new RegExp(`^[${classOf(rangesOf(property))}]$`, 'u')]
    const near = lettersOf(['Lu', 'Ll'].includes(property) ? NEAR_WITH_CASE : NEAR)
    expect(near.filter(letter => expression.test(letter) !== built.test(letter))).toEqual([])
  })

  test('takes letters of any script for letters, and short expressions for it', () => {
    const built = new RegExp(`^[${classOf(rangesOf('L'))}]+$`, 'u')
    expect(['日本語', '한국어', 'ไทย', 'አማርኛ', 'ქართული', '𐌰𐌱'].filter(word => !built.test(word))).toEqual([])
    expect(rangesOf('L').length).toBeLessThan(110)
  })

  test('turned round twice is itself', () => {
    for (const property of ['N', 'Script=Latin']) expect(complement(complement(rangesOf(property)))).toEqual(rangesOf(property))
  })
})

describe('an expression that a module keeps for one use', () => {
  test.each([
    ['const WORD = /a/u\nexport const isWord = (text: string) => WORD.test(text)', true],
    ['const WORD: RegExp = /a/u\nexport const all = (text: string) => find(text, WORD)', true],
    ['const WORD = /a/u\nexport function word() { return WORD }', true],
    ['const LETTER = "a"\nconst WORD = new RegExp(`^${LETTER}`)\nexport const isWord = (text: string) => WORD.test(text)', true],
    ['export const WORD = /a/u\nexport const isWord = (text: string) => WORD.test(text)', false],
    ['const WORD = /a/u\nexport const both = (text: string) => WORD.test(text) || WORD.test(text + text)', false],
    ['const WORD = /a/u\nexport {WORD}', false],
    ['const WORD = /a/u\nexport const words = {WORD}', false],
    ['const WORD = /a/u\nexport const of = (list: List) => list.WORD', false],
  ])('%s: made when it is first used is %s', (module, late) => {
    const built = withPlainExpressions(module, true)
    expect(built.includes('let WORD\n')).toBe(late)
    expect(built.match(/WORD \?\?= \/\^?a\//g)?.length ?? 0).toBe(late ? 1 : 0)
    expect(withPlainExpressions(module, false)).not.toContain('??=')
  })
})

describe('an expression in ASCII', () => {
  const EXPRESSIONS = [
    ...[/\p{L}+/gu, /[^\p{L}\p{N}]+/gu, /[\P{L}]/gu, /\P{N}{2}/gu, /(?<![\p{L}\d])ا?ل\p{L}/gu, /[“«”»]\s?\p{Lu}/gu],
    ...[/[📷\p{Emoji_Presentation}]/gu, /[é-ü]/g, /\p{Ll}+[\]é]/giu, /\/[\p{M}/]/gu, /[[\]\\]\p{P}/gu],
  ]
  const text = fc.array(
    fc.constantFrom('a', 'É', 'ü', ' ', '7', '٧', 'ال', 'ب', 'ُ', '“', '»', '📷', '\ud83d', '[', ']', '/', '\\', '-', '.', 'Я', '日'),
    {maxLength: 30},
  )
  test.each(EXPRESSIONS)('%s finds the same', expression => {
    const built = asBuilt(expression)
    expect(built.source).toMatch(/^[\0-\x7f]*$/)
    fc.assert(
      fc.property(text, letters => {
        const written = letters.join('')
        expect(written.match(built)).toEqual(written.match(expression))
      }),
    )
  })

  test.each([
    {
      why: 'a template of constants',
      module: "const A = 'a|b'\nconst B = `(?:${A})`\nconst x = new RegExp(`^${B}\\\\d$`, 'u')",
      literal: '/^(?:a|b)\\d$/u',
    },
    {why: 'a list that is joined', module: "const x = new RegExp(['a', 'b' + 'c'].join('|'))", literal: '/a|bc/'},
    {why: 'a text as it is written', module: "const W = 'w'\nconst x = new RegExp(String.raw`\\d${W}/`, 'g')", literal: '/\\dw\\//g'},
    {why: 'case', module: "const x = new RegExp('\u00e9', 'iu')", literal: '/[\\u00e9\\u00c9]/u'},
  ])('is written for what is put together of $why', ({module, literal}) => {
    expect(withPlainExpressions(module, true).split('const x = ')[1]).toBe(literal)
  })

  test.each([
    {why: 'what a function is given', module: 'const make = (a: string) => new RegExp(a)'},
    {why: 'what may change', module: "let a = 'b'\nconst x = new RegExp(a)"},
    {why: 'flags that may change', module: "let f = 'u'\nconst x = new RegExp('a', f)"},
    {why: 'a list of what may change', module: "let a = 'b'\nconst x = new RegExp(['a', a].join('|'))"},
  ])('is not written for $why', ({module}) => {
    expect(withPlainExpressions(module, true)).toBe(module)
  })

  test('only literals are written anew, and properties only where they may be rounded', () => {
    const module = "const a = /é\\p{L}/u.test('/é/') // /é/\nconst b = `/\\p{L}/`\n"
    expect(withPlainExpressions(module, false)).toBe("const a = /\\u00e9\\p{L}/u.test('/é/') // /é/\nconst b = `/\\p{L}/`\n")
    expect(withPlainExpressions(module, true)).toContain('const b = `/\\p{L}/`')
    expect(withPlainExpressions(module, true)).not.toContain('/\\u00e9\\p{L}/u')
  })

  test.each([
    {why: 'classes within classes', literal: '/[\\p{L}--[a-z]]/v'},
    {why: 'what is assigned to nothing', literal: '/[^\\P{C}\\n]/u'},
    {why: 'what is no property', literal: '/\\p{L}/'},
  ])('leaves $why', ({literal}) => {
    expect(plainExpression(literal, true)).toBe(literal)
  })
})

describe('an expression for both cases', () => {
  const EXPRESSIONS = [
    ...[/k\.? s/iu, /[a-l]{2,}[^m-z]/giu, /[^\wé]/giu, /\w+$/imu, /(?<name>é|ß)[\s\S]/iu, /[^\P{L}x]/giu, /\P{Lu}/iu, /\u0041\x42\u{43}/iu],
    ...[
      /[k-s-]|[-s]|[\]i]/giu,
      /(?<!s)[İı]/iu,
      /(?:mad|د\.?\s?م)\b/giu,
      /(s)\1/giu,
      /\W+/iu,
      /[\b\Wk]/iu,
      /σ[^ς]?/giu,
      /[a-]/giu,
      /[^-é]/iu,
    ],
  ]
  const signs = [
    'k',
    'K',
    '\u212a',
    's',
    'S',
    'ſ',
    'é',
    'É',
    'ß',
    'ẞ',
    'i',
    'İ',
    'ı',
    'σ',
    'ς',
    'Σ',
    'a',
    'B',
    'c',
    'X',
    'Z',
    'ǅ',
    'ǆ',
    'د',
    ' ',
    '-',
    ']',
    '.',
    '9',
  ]
  test.each(EXPRESSIONS)('%s finds the same', expression => {
    const built = asBuilt(expression)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), {maxLength: 12}), letters => {
        const text = letters.join('')
        expect(text.match(built)).toEqual(text.match(expression))
      }),
      {numRuns: 300},
    )
  })

  test.each([
    {why: 'the letters and the ranges of a class', literal: '/a[b-d\\d]/iu', built: '/[aA][b-d\\dB-D]/u'},
    {why: 'no name of a group', literal: '/(?<as>-)/iu', built: '/(?<as>-)/u'},
    {why: 'no edge of a word, which the flag moves', literal: '/a\\b/iu', built: '/a\\b/iu'},
    {why: 'no back reference', literal: '/(a)\\1/iu', built: '/(a)\\1/iu'},
    {why: 'nothing without `u`, where V8 asks for no cases', literal: '/a/i', built: '/a/i'},
  ])('writes out $why', ({literal, built}) => {
    expect(plainExpression(literal, true)).toBe(built)
  })
})
