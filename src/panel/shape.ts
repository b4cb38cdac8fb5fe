/** How a text looks, whatever it says: a poster, a list, a reply and an article ask for other things. */

/** What is counted of a text: the logarithm of one more than how many there are, and of digits so many of a hundred signs. */
export const SHAPE = [
  'links',
  'hashtags',
  'digits',
  'questions',
  'exclamations',
  'quotation marks',
  'pictures',
  'lines',
  'brackets',
  'years',
] as const
type Shape = (typeof SHAPE)[number]

/** More of a kind say no more. */
const MOST = 20
/** UTF-16 units; what stands further down is not counted. */
const LONGEST = 4000

const SIGNS: ReadonlyMap<number, Shape> = new Map(
  (
    [
      ['hashtags', '#'],
      ['digits', '0123456789٠١٢٣٤٥٦٧٨٩'],
      ['questions', '?؟'],
      ['exclamations', '!'],
      ['quotation marks', '"“”«»'],
      ['lines', '\n'],
      ['brackets', '(['],
      // The first halves of the pairs that nearly all pictures are made of.
      ['pictures', '\ud83c\ud83d\ud83e'],
    ] as const
  ).flatMap(([shape, signs]) => signs.split('').map(sign => [sign.charCodeAt(0), shape] as const)),
)
const LINK = /https?:/gu
const YEAR = /(?<![\p{L}\p{N}])20\d\d(?![\p{L}\p{N}])/gu

/** In the order of `SHAPE`. */
export function shapeOf(source: string): readonly number[] {
  const text = source.slice(0, LONGEST)
  const counts = signsIn(text)
  counts.set('links', text.match(LINK)?.length ?? 0)
  counts.set('years', text.match(YEAR)?.length ?? 0)
  counts.set('digits', (100 * (counts.get('digits') ?? 0)) / Math.max(text.length, 1))
  return SHAPE.map(shape => Math.log1p(Math.min(counts.get(shape) ?? 0, MOST)))
}

function signsIn(text: string): Map<Shape, number> {
  const counts = new Map<Shape, number>()
  for (let at = 0; at < text.length; at++) {
    const shape = SIGNS.get(text.charCodeAt(at))
    if (shape !== undefined) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  return counts
}
