import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {plainExpression, withPlainExpressions} from '../../src/dev/expressions.js'
import {classOf, complement, NEAR, NEAR_WITH_CASE, rangesOf} from '../../src/dev/letter-ranges.js'

const PROPERTIES = ['L', 'M', 'N', 'P', 'S', 'Lu', 'Ll', 'Lo', 'Mn', 'Cf', 'Emoji', 'Extended_Pictographic', 'Script=Latin']

/** An expression as the program has it. */
function asBuilt(expression: RegExp): RegExp {
  const plain = plainExpression(String(expression), true)
  return new RegExp(plain.slice(1, plain.lastIndexOf('/')), expression.flags)
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
