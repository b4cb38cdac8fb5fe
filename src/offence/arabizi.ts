/** One way to write a stretch of Latin letters in Arabic ones, and how far it is from the usual way. */
type Way = readonly [arabic: string, cost: number]

const MOST_READINGS = 12
const LONGEST = 16
const NOTHING: readonly Way[] = []

/** Letters and digits of the Arabic chat alphabet as Moroccans and Egyptians use it; what is written with two letters comes first. */
const LETTERS: Readonly<Record<string, readonly Way[]>> = {
  ...{
    ch: [['ش', 0]],
    sh: [['ش', 0]],
    kh: [['خ', 0]],
    gh: [['غ', 0]],
    th: [
      ['ث', 0.2],
      ['ت', 0.4],
    ],
    dh: [
      ['ذ', 0.2],
      ['ض', 0.4],
    ],
  },
  ...{
    ou: [
      ['و', 0.1],
      ['', 0.7],
    ],
    oo: [['و', 0]],
    ee: [['ي', 0]],
    aa: [
      ['ا', 0.1],
      ['ع', 0.5],
    ],
    ai: [
      ['ي', 0.3],
      ['اي', 0.4],
    ],
  },
  ...{
    2: [
      ['ا', 0.1],
      ['', 0.4],
    ],
    3: [['ع', 0]],
    5: [['خ', 0]],
    6: [['ط', 0]],
    7: [['ح', 0]],
    8: [['غ', 0]],
    9: [['ق', 0]],
  },
  ...{
    a: [
      ['ا', 0.4],
      ['', 0.5],
    ],
    e: [
      ['', 0.2],
      ['ي', 0.9],
    ],
    i: [
      ['ي', 0.3],
      ['', 0.5],
    ],
    o: [
      ['', 0.5],
      ['و', 0.5],
    ],
    u: [
      ['', 0.5],
      ['و', 0.5],
    ],
  },
  ...{
    b: [['ب', 0]],
    t: [
      ['ت', 0.1],
      ['ط', 0.5],
    ],
    s: [
      ['س', 0.1],
      ['ص', 0.5],
    ],
    d: [
      ['د', 0.1],
      ['ض', 0.5],
    ],
    h: [
      ['ه', 0.3],
      ['ح', 0.4],
    ],
  },
  ...{
    z: [
      ['ز', 0.1],
      ['ذ', 0.6],
    ],
    k: [
      ['ك', 0.1],
      ['ق', 0.6],
    ],
    q: [['ق', 0]],
    g: [
      ['ك', 0.3],
      ['ج', 0.4],
    ],
    j: [['ج', 0]],
    r: [['ر', 0]],
  },
  ...{
    l: [['ل', 0]],
    m: [['م', 0]],
    n: [['ن', 0]],
    f: [['ف', 0]],
    w: [['و', 0]],
    y: [['ي', 0]],
    p: [['ب', 0]],
    v: [['ف', 0]],
    x: [['ش', 0.5]],
    c: [['ك', 0.3]],
  },
}
/** A vowel that opens a word sits on an alef, one that ends it is written. */
const FIRST: readonly Way[] = [['ا', 0]]
const LAST: Readonly<Record<string, readonly Way[]>> = {
  ...{
    a: [
      ['ه', 0.2],
      ['ا', 0.3],
      ['ي', 0.8],
    ],
    e: [
      ['ه', 0.3],
      ['ي', 0.6],
    ],
    i: [['ي', 0]],
    o: [['و', 0]],
    u: [['و', 0]],
    ou: [['و', 0]],
  },
}
const ARTICLE = /^(?:el|al|l(?=[^aeiou]))/
const DOUBLED = /([bcdfghjklmnpqrstvwxyz])\1/g

/**
 * The likeliest Arabic spellings (folded) of a word in Latin letters and digits, likeliest first, at most twelve: `7mar` gives حمار. Nothing for
 * words that are no chat alphabet (other letters, over 16 of them). An article that is written on is taken off.
 */
export function arabicReadings(word: string): readonly string[] {
  const plain = word.toLowerCase().replace(DOUBLED, '$1')
  const bare = plain.replace(ARTICLE, '')
  const letters = bare.length >= 3 ? bare : plain
  if (letters.length > LONGEST || letters.length < 3) return []
  let ways: readonly Way[] = [['', 0]]
  for (let at = 0; at < letters.length; ) {
    const length = Object.hasOwn(LETTERS, letters.slice(at, at + 2)) && at + 2 <= letters.length ? 2 : 1
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
  const ways = LETTERS[sign] ?? NOTHING
  return at + length === letters.length ? (LAST[sign] ?? ways) : ways
}

/** The cheapest ways, each spelling once. */
function cheapest(ways: readonly Way[]): readonly Way[] {
  const seen = new Set<string>()
  const sorted = [...ways].sort((a, b) => a[1] - b[1])
  return sorted.filter(([arabic]) => !seen.has(arabic) && seen.add(arabic)).slice(0, MOST_READINGS)
}
