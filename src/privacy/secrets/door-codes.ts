import type {Span} from '../../post/index.js'

const CODE = /(?<![\p{L}\p{N}-])(?:l[- ]?)?(?:codes?|[وفب]?(?:ال)?(?:كود|رمز|شفرة|قن|رقم السري)|لكود)(?:['’]s)?(?![\p{L}\p{N}-])/giu
const DOOR =
  /(?<![\p{L}\p{N}])(?:doors?|gates?|padlocks?|locks?|keypads?|alarms?|safe|portes?|portails?|portillon|serrures?|cadenas|alarme|coffre(?:-fort)?|l?bab|[وفبلk]?(?:ال)?(?:باب|بوابة|قفل|خزنة|إنذار)|لباب|للباب|للبوابة)(?:['’]s)?(?![\p{L}\p{N}])/iu
/** Codes that everybody may know, whatever door they are put on. */
const PUBLIC =
  /(?<!\p{L})(?:qr|dress|bar|barres?|vestimentaire|promo\p{L}{0,8}|discount|coupon|réduction|course|module|class|subject|cours|matière|post|postal|zip|area|country|colou?r|couleur|building|fire|safety|civil|pénal|source|error|call|cote|shelf|dewey|isbn|morse|conduct|conduite|البريدي|بريدي|المادة|المقرر|التخفيض|تخفيض|خصم|الخصم|ISBN|التصنيف|تصنيف|اللباس|lmadda|madda)(?!\p{L})/iu
// What stands between the word and its number: no end of a sentence.
const FORWARD =
  /^(?<between>[^\n.!?؟:：=]{2,70}?)(?:\s{0,3}[:：=]\s{0,3}|\s(?:is|est|c['’]est|هو|هي|howa|huwa|hiya|hya)\s{1,3})(?<lead>["“«*_]{0,3}\s?)(?<value>[\d٠-٩]{4,8}[#*]?)(?![\p{L}\p{N}%])/iu
const AT_ONCE = /^(?<lead>\s{0,2}[:：=]\s{0,3}|\s(?:is|est|c['’]est|هو|howa|huwa)\s{1,3})(?<value>[\d٠-٩]{4,8}[#*]?)(?![\p{L}\p{N}%])/iu
const FARTHEST = 60
const MOST_WORDS = 10

/** Numbers that open a door, in offsets into a text: “The code for the staff door of the library is 4471.” */
export function doorCodesIn(text: string): readonly Span[] {
  return Array.from(text.matchAll(CODE)).flatMap(({0: code, index}): readonly Span[] => {
    const lead =
      text
        .slice(Math.max(index - FARTHEST, 0), index)
        .split(/[\n.!?؟]/u)
        .at(-1) ?? ''
    const at = index + code.length
    const tail = text.slice(at, at + 2 * FARTHEST)
    const [forward, atOnce] = [FORWARD.exec(tail), AT_ONCE.exec(tail)]
    const between = forward?.groups?.['between'] ?? ''
    if (PUBLIC.test(lead) || PUBLIC.test(between)) return []
    if (forward && DOOR.test(between) && between.split(/\s+/u).length <= MOST_WORDS) return [placeOfValue(forward, at)]
    return atOnce && DOOR.test(lead) ? [placeOfValue(atOnce, at)] : []
  })
}

function placeOfValue({0: all, groups}: RegExpExecArray, at: number): Span {
  const end = at + all.length
  return {start: end - (groups?.['value'] ?? '').length, end}
}
