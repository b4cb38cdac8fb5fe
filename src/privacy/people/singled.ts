import {matchesOf, type Word} from '../../language/index.js'
import type {Hit, Lexicons} from '../../lexicon/index.js'
import {countBefore, firstFrom, type Passage, passageWords, type Span} from '../../post/index.js'

/** How somebody who need not be named is singled out: pointed at, by a title and a name, or by “the”, “our”, “a” and what goes on with it. */
export type Singling = 'pointed' | 'titled' | 'the-marked' | 'the' | 'a-marked' | 'a'

/** Somebody whom a description singles out. */
export interface Singled extends Span {
  readonly manner: Singling
}

const THE = new Set(
  'the that this our your my his her their dear le la l les du au aux cher chère son sa leur ce cet cette notre votre mon ma ta ton madame monsieur had hadak hadik dak dik هذا هذه ذلك تلك هاد هداك هاديك هاداك ديك داك'.split(
    ' ',
  ),
)
const A = new Set('a an one certain another un une certaine chi wa7d wa7ed wahd wahed wa7da واحد واحده شي احد احدي'.split(' '))
const FARTHEST_ARTICLE = 3
const ARABIC = /^[\u0620-\u06d3]/u
const CAPITAL = /^\p{Lu}/u
/** By what others may know who is meant: “with the red laptop”, “qui chante”, «صاحب القبعة». */
const MARKED =
  /^(?:\s\p{L}{3,14})?(?:\s?[,(–—-]\s?|\s)(?:from|of|in|with|who|whose|at|on|living|wearing|sitting|that|du|de|des|d|en|à|au|aux|a|avec|qui|dont|dans|sur|assise?|vêtue?|chez|li|lli|mn|f|fi|b|m3a|mol|moul|moulat|من|في|ف|ب|د|ديال|لي|اللي|الذي|التي|صاحب|صاحبة|ذو|ذات|مع|مول|مولات|[بو]?ال\p{L}{1,20})[\s'’]/iu
const LONGEST_MARK = 44
/** «رئيسة نادي المسرح»: Arabic writes the article onto the last of several words. */
const OF_THE =
  /^(?:\s(?!(?:في|من|على|عن|إلى|الى|مع|ف|ب|و|أو|لي|اللي|كان|هو|هي)\s)[\u0621-\u064a]{2,14}){0,2}\s(?:ديال\s)?ال[\u0621-\u064a]{2}/u

/** “ra2is dyal club”, in Darija. */
const OF_SOME = /^(?:\s[^\s]{2,14}){0,2}\s(?:d[iy]al(?:na|kom|hom)?(?!\p{L})|d\s\p{L}|l[^\s\d]{3})/iu

/** «اللي كيقدم الأخبار», “li rbe7 l quiz”: Darija points at somebody by what he does; but “li bgha”, whoever wants, is anybody. */
const WHO_DOES =
  /(?<=(?:^|[.!?؟…،,:;\n"«“(]\s?|\s(?:هو|هي|و|مع|على|howa|hiya|houwa|o|w|m3a|3la)\s))(?:اللي|لي|lli|li)\s(?!(?:بغ|باغ|عند|فات|غاد|جاي|ما\s|bgh|bagh|3end|3nd|fat|ghad|jay|ma\s|f\s))[\p{L}\d]{2,20}/giu

/** Single people whom a passage speaks of without knowing a name, in offsets into its text. */
export function singledIn(passage: Passage, terms: Lexicons): readonly Singled[] {
  return [...namelessIn(passage, terms), ...doersIn(passage)]
}

function doersIn({language, text}: Passage): readonly Singled[] {
  if (language !== 'ary') return []
  return matchesOf(text, WHO_DOES).map(({0: words, index}) => ({start: index, end: index + words.length, manner: 'pointed' as const}))
}

function namelessIn(passage: Passage, terms: Lexicons): readonly Singled[] {
  const read = passageWords(passage)
  return terms('someone')
    .inAny(passage)
    .flatMap(hit => {
      if (hit.entry.kind === 'pointed') return [{start: hit.start, end: hit.end, manner: 'pointed' as const}]
      return (hit.entry.kind === 'named' ? titledBy(hit, read, passage.text) : undefined) ?? singledBy(hit, read, passage.text)
    })
}

/** “Lalla Ghalia”: a title, and the word behind it. */
function titledBy({start, end}: Hit, read: readonly Word[], text: string): readonly Singled[] | undefined {
  const next = firstFrom(read, end)
  // “Si Harry est prisonnier”: French begins a sentence so.
  const isIf = end - start === 2 && !/[\p{L}\p{N},]\s$/u.test(text.slice(Math.max(start - 2, 0), start))
  if (!next || isIf || !/^[.:]?\s{1,2}$/u.test(text.slice(end, next.start))) return undefined
  const written = text.slice(next.start, next.end)
  return CAPITAL.test(written) || (ARABIC.test(written) && written.length > 2 && !/^(?:ال|الذي|التي)/u.test(written))
    ? [{start, end: next.end, manner: 'titled'}]
    : undefined
}

function singledBy({start, end}: Hit, read: readonly Word[], text: string): readonly Singled[] {
  const article = articleOf(start, end, {read, text})
  if (!article) return []
  const isMarked = MARKED.test(text.slice(end, end + LONGEST_MARK))
  return [{start, end, manner: isMarked ? `${article}-marked` : article}]
}

/** What stands before a word for a person, or is written onto it. An Arabic word needs nothing. */
function articleOf(
  start: number,
  end: number,
  {read, text}: {readonly read: readonly Word[]; readonly text: string},
): 'the' | 'a' | undefined {
  const at = countBefore(read, start)
  for (const {key} of read.slice(Math.max(at - FARTHEST_ARTICLE, 0), at).reverse()) {
    if (THE.has(key)) return 'the'
    if (A.has(key)) return 'a'
  }
  const written = text.slice(start, end)
  if (ARABIC.test(written)) return /^ال|(?:نا|تي)$/u.test(written) || OF_THE.test(text.slice(end, end + LONGEST_MARK)) ? 'the' : 'a'
  const isOfSome = OF_SOME.test(` ${written}`) || OF_SOME.test(text.slice(end, end + LONGEST_MARK))
  return isOfSome || (/^(?:l[a-z0-9]|t?t[abl]|([bdfjnrsz])\1|.*na$)/iu.test(written) && written.length > 3) ? 'the' : undefined
}
