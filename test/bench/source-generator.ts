/** Makes texts that are none: words of syllables, as often as words are (Zipf), with turns of phrase that many of them share. */

const SYLLABLES =
  'ba be bi bo ca ce co da de di do fa fe fi ga ge go la le li lo lu ma me mi mo mu na ne ni no ra re ri ro ru sa se si so ta te ti to va ve vi'.split(
    ' ',
  )
const FUNCTION_WORDS =
  'the of and to in a is that for it was on with as be at by had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years much where your way down should because long each just state people those too mr how little good world make very year still see own work men day get here old life both between being under three never know same last another while us off might great go come since against right came take used himself few house use during without again place around home small found went'.split(
    ' ',
  )
const VOCABULARY = 40_000
const PHRASES = 3_000
const PHRASE_SHARE = 0.08

/** A source of random numbers that gives the same ones every time: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}

/** Makes sources of about as many words as asked, the same for the same seed. */
export function sourceGenerator(seed: number): (words: number) => string {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const vocabulary = [...FUNCTION_WORDS]
  while (vocabulary.length < VOCABULARY) vocabulary.push(Array.from({length: 2 + Math.floor(random() * 3)}, () => pick(SYLLABLES)).join(''))
  const word = () => vocabulary[Math.floor(VOCABULARY ** random()) - 1] ?? 'the'
  const phrases = Array.from({length: PHRASES}, () => Array.from({length: 3 + Math.floor(random() * 4)}, word).join(' '))
  return count => {
    const made: string[] = []
    while (made.length < count) {
      if (random() < PHRASE_SHARE / 4) made.push(...(phrases[Math.floor(PHRASES ** random()) - 1] ?? '').split(' '))
      else made.push(word())
      if (random() < 0.07) made.push(`${made.pop()}.`)
    }
    return made.join(' ')
  }
}
