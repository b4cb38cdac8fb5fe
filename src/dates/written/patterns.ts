import {onDemand} from '../../language/index.js'

// As letters, for these patterns are made as the program runs, and V8 has to look up a property in tables.
const LATIN = 'A-Za-zªº\\u00c0-\\u024f\\u1e00-\\u1eff'
const YEAR = '(?:1[5-9]|20|21)\\d\\d'
const ORDINAL = '(?:\\s?(?:st|nd|rd|th|er|ère|e))?'
// In Arabic a preposition may be written onto the number, and فاتح ماي is the first of May.
const DAY = `(?<![${LATIN}\\d.,:/])(\\d{1,2}|فاتح|premier|first)${ORDINAL}`
const UNTIL = "to|until|till|thru|through|[-–—]|au|jusqu['’]au|à|إلى|الى|حتى|7ta l|7tal|l"
const AND = '[,،&+]|and|or|et|ou|و|او|أو|w|o|ola'
const ARTICLE = "(?:\\s{0,2}(?:the|le|on|l['’]?|يوم|نهار|nhar))?"

/** Patterns of dates, for texts with Western digits. Made when the first text with a digit comes. */
export const datePatterns = onDemand(() => ({
  /** Before the name of a month: its day. */
  dayBefore: new RegExp(`${DAY}[\\s-]{0,2}(?:of |de |d['’]|من شهر |من |شهر |f |d |dyal )?$`, 'iu'),
  /** After the name of a month, in English: its day. */
  dayAfter: /^\.?\s{1,2}(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d]|[:.,/]\d|\s?(?:%|[ap]\.?m))/iu,
  year: new RegExp(
    `^\\.?[,،-]?\\s{0,2}(?:de l['’]an |من سنة |سنة |من عام |عام |لسنة |لعام |f |d |dyal |\\()?(${YEAR})(?![\\d${LATIN}%]|[:.,]\\d)`,
    'iu',
  ),
  /** The other name of the same month, as in مارس/آذار. */
  otherName: /^\s?[/(]\s?$/u,
  iso: new RegExp(`(?<![\\d./-])(${YEAR})([-/])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-]|\\.\\d)`, 'gu'),
  numbers: /(?<![\p{Script=Latin}\d./,-])(\d{1,2})([/.-])(\d{1,2})\2((?:1[5-9]|20|21)\d\d)(?![\d/-]|\.\d)/gu,
  /** Before a number that looks like a date: a reference. */
  reference: /(?:n[°ºo]|ref|réf|no|nr|isbn|رقم|#)[.:\s]{0,3}$/iu,
  /** Between a weekday and its date; in between may stand the same day by the Hijri calendar. */
  weekdayGlue:
    /^(?:[^\S\n]|[,،(–—-]){0,4}(?:\d{1,2}\s[\p{L}\s'’-]{3,20}\s1[34]\d\d\s?(?:هـ?|ه|[aA]?[hH])?\s?)?(?:[/,،(]\s?)?(?:(?:the|le|الموافق|الموافق ل|الموافق لـ|correspondant au|soit le|corresponding to|يوم|nhar|f)\s{0,2})?$/u,
  /** Between a date and its weekday. */
  weekdayAfter: /^\s?(?:\(\s?|,\s)$/u,
  weekdayEnds: /^\s{0,2}(?:$|[.,،;:!)\n–—-])/u,
  weekdayLink: new RegExp(`^\\s{0,2}(?:${UNTIL}|${AND}|/)${ARTICLE}\\s{0,2}$`, 'iu'),
  /** Before a date: another day of the same month. */
  borrowedDay: new RegExp(`${DAY}\\s{0,2}(?:(${UNTIL})|${AND})${ARTICLE}\\s{0,2}$`, 'iu'),
  until: new RegExp(`^\\s{0,2}(?:${UNTIL})${ARTICLE}\\s{0,2}$`, 'iu'),
  and: new RegExp(`^\\s{0,2}(?:${UNTIL}|${AND})${ARTICLE}\\s{0,2}$`, 'iu'),
  /** What tells before a day, or after its date, that it is a date and not a number of things. */
  marksBefore:
    /(?:^|[^\p{L}])(?:on|on the|until|till|by|before|from|since|after|le|du|au|avant|dès|depuis|jusqu['’]au|nhar|f|qbel|9bel|يوم|قبل|حتى|بتاريخ|تاريخ|في|من|إلى)\s{1,2}$/iu,
  marksAfter: /^\s{0,2}(?:$|[.,،;:!?؟)\n–—-]|(?:at|from|to|until|and|for|in|à|de|dans|pour|et|في|على|إلى|من|f|m3a)\s)/iu,
}))
