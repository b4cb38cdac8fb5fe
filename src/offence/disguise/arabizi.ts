/** One way to write a stretch of Latin letters in Arabic ones, and how far it is from the usual way, in tenths. */
type Way = readonly [arabic: string, cost: number]
type Table = ReadonlyMap<string, readonly Way[]>

const MOST_READINGS = 12
const SHORTEST = 3
const LONGEST = 16
const NOTHING: readonly Way[] = []

/** The Arabic chat alphabet as Moroccans and Egyptians use it, with the cost of each way; `-` is not written at all. */
const LETTERS: Table = tableOf([
  'ch ش0, sh ش0, kh خ0, gh غ0, th ث2 ت4, dh ذ2 ض4, ou و1 -7, oo و0, ee ي0, aa ا1 ع5, ai ي3 اي4',
  '2 ا1 -4, 3 ع0, 5 خ0, 6 ط0, 7 ح0, 8 غ0, 9 ق0',
  'a ا4 -5, e -2 ي9, i ي3 -5, o -5 و5, u -5 و5',
  'b ب0, t ت1 ط5, s س0, d د0, h ه3 ح4, z ز0, k ك0, q ق0, g ك3 ج4, j ج0, r ر0, l ل0, m م0',
  'n ن0, f ف0, w و0, y ي0, p ب0, v ف0, x ش5, c ك3',
])
/** A vowel that opens a word sits on an alef, one that ends it is written. */
const FIRST: readonly Way[] = [['ا', 0]]
const LAST: Table = tableOf(['a ه2 ا3 ي8, e ه3 ي6, i ي0, o و0, u و0, ou و0'])
const ARTICLE = /^(?:el|al|l(?=[^aeiou]))/
const DOUBLED = /([bcdfghjklmnpqrstvwxyz])\1/g

function tableOf(lines: readonly string[]): Table {
  const rows = lines.flatMap(line => line.split(', ')).map(row => row.split(' '))
  return new Map(rows.map(([latin = '', ...ways]) => [latin, ways.map(wayOf)]))
}

function wayOf(written: string): Way {
  return [written.slice(0, -1).replace('-', ''), Number(written.slice(-1))]
}

/**
 * The likeliest Arabic spellings (folded) of a word in Latin letters and digits, likeliest first, at most twelve: `7mar` gives حمار. Nothing for
 * words that are no chat alphabet (other letters, over 16 of them). An article that is written on is taken off.
 */
export function arabicReadings(word: string): readonly string[] {
  const plain = word.toLowerCase().replace(DOUBLED, '$1')
  const bare = plain.replace(ARTICLE, '')
  const letters = bare.length >= SHORTEST ? bare : plain
  if (letters.length > LONGEST || letters.length < SHORTEST) return []
  let ways: readonly Way[] = [['', 0]]
  for (let at = 0; at < letters.length; ) {
    const length = LETTERS.has(letters.slice(at, at + 2)) && at + 2 <= letters.length ? 2 : 1
    const next = waysOf(letters, at, length)
    if (next.length === 0) return []
    ways = cheapest(ways.flatMap(([start, cost]) => next.map(([arabic, more]): Way => [start + arabic, cost + more])))
    at += length
  }
  return ways.map(([arabic]) => arabic).filter(arabic => arabic.length > 1)
}

function waysOf(letters: string, at: number, length: number): readonly Way[] {
  const sign = letters.slice(at, at + length)
  if (at === 0 && /^[aeiou]/.test(sign)) return FIRST
  const ways = LETTERS.get(sign) ?? NOTHING
  return at + length === letters.length ? (LAST.get(sign) ?? ways) : ways
}

/** The cheapest ways, each spelling once. */
function cheapest(ways: readonly Way[]): readonly Way[] {
  const seen = new Set<string>()
  const sorted = [...ways].sort((a, b) => a[1] - b[1])
  return sorted.filter(([arabic]) => !seen.has(arabic) && seen.add(arabic)).slice(0, MOST_READINGS)
}
