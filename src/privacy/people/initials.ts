import {onDemand, spansOf} from '../../language/index.js'
import type {Passage, Span} from '../../post/index.js'

/** What leads to a name: “Plan B. Tomorrow …” holds none. */
const LEAD =
  '(?:^|[(:،,;/•\\n]\\s?|(?<!\\p{L})(?:[Bb]y|[Pp]ar|to|for|of|from|that|with|and|de|du|à|pour|que|qui|chez|avec|et|[Dd]ear|[Cc]h[eè]re?|[Mm]me|[Mm]lle|[Mm]rs?\\.?|[Mm]s\\.?|[Ss]tudent|[Rr]eader|étudiante?|mn|l|3nd|dyal|d|w|و?السيدة?|و?الطالبة?|من|إلى|عند|ديال)\\s)'
// M. is a title, and a year behind it makes a reference of it.
const initialled = onDemand(
  () =>
    new RegExp(
      `(?<=${LEAD})(?:(?!M)\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}{2,20}(?:-\\p{Lu}\\p{Ll}{2,20})?|[\\u0627-\\u064a]\\.\\s(?:ال)?[\\u0621-\\u064a]{3,12})(?!\\p{L}|['’]s|,?\\s\\(?\\d{4})`,
      'gu',
    ),
)

/** Those whom a passage names by an initial: “Z. Bennani”, «ع. بوزيان». */
export function initialledIn({text}: Passage): readonly Span[] {
  return text.includes('.') ? spansOf(text, initialled()) : []
}
