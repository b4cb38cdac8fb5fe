import {onDemand} from '../../language/index.js'
import {type Passage, SIGN} from '../../post/index.js'
import type {Shapes} from './shapes.js'

/** Signs in the place of a number, whatever their kind: `__`, `..`, `…`, `--`, `##`, `??`, `[ ]`. */
const LINES = '_{1,12}|\\.{2,12}|…{1,6}|-{2,12}'
const RUN = `(?:${LINES}|#{2,6}|[?؟]{2,6}|\\[\\s{0,3}\\])`
const COUNTED =
  '(?:places?|seats?|copies|books|volumes?|students|people|persons|participants|winners|visitors|readers|pages?|minutes?|hours?|days?|weeks?|months?|years?|languages|dirhams?|DH|MAD|euros?|€|livres|exemplaires|étudiant\\p{L}{0,4}|personnes?|invités?|gagnants?|visiteurs|heures?|jours?|semaines?|mois|langues|شخصا?|أشخاص|فائز\\p{L}{0,3}|كتابا?|كتب|نسخة|نسخ|مقعدا?|درهما?|دقيقة|صفحة|يوما?|أيام|أسابيع|لغات|طالب\\p{L}{0,2}|زائر\\p{L}{0,2}|مشارك\\p{L}{0,2}|plaça|blasa|blayes|ktab|wa7d|nhar|iyam|derhem)'
const LEFT = '(?<![\\p{L}\\p{N}_.…#/?؟-])'

/** Signs that stand where a number was to be written: an hour, a date, a share, a count. */
export const SIGN_RUNS: readonly Shapes[] = [
  {
    signs: SIGN.line | SIGN.dots | SIGN.dash | SIGN.hash | SIGN.question | SIGN.square,
    sign: /[_.…#?؟-]{2}|_|…|\[\s{0,3}\]/u,
    patterns: onDemand((): readonly RegExp[] => [
      // “from __h to ..h30”
      new RegExp(`${LEFT}(?:${LINES}|#{2,4}|[?؟]{2,4})[hH](?:_{1,12}|\\.{2,12}|-{2,12}|#{2,4}|\\d{2})?(?![\\p{L}\\p{N}…])`, 'gu'),
      // “on __/__/2027”
      new RegExp(
        `${LEFT}(?:_{1,6}|…{1,3}|-{2,6}|\\.{2,6}(?=/[^/\\s]{1,8}/\\d))/(?:${LINES}|\\d{1,2})(?:/(?:${LINES}|\\d{2,4}))?(?![\\p{L}\\p{N}/])`,
        'gu',
      ),
      // “..% of readers”
      new RegExp(`${LEFT}(?:${RUN}|X{1,3}) ?[%٪]`, 'gu'),
      // “## people”, “لـ... شخص”; strokes and dots part sentences, but for those after a colon: “Loan: -- days”
      new RegExp(
        `(?:(?<=^|[\\s(:：])(?:_{1,12}|#{2,6}|[?؟]{2,6}|\\[\\s{0,3}\\])|(?<=[:：] ?|ـ)(?:${LINES}))(?= ?${COUNTED}(?!\\p{L}))`,
        'gu',
      ),
      // “Visitors: ##.”
      /(?<=\p{L} ?[:：] ?)(?:#{2,12}|_{1,40})(?=[\s.,،;]|$)/gu,
      // “for his gift of [ ], on [ ].”
      /(?<=\p{L}\.? )\[\s{0,3}\](?= \p{Ll}|[.,،]|\s*(?:$|\n))/gu,
    ]),
  },
  // “the hour is so-and-so”, as a template has it in Arabic
  {
    signs: SIGN.arabic,
    sign: /كذا|فلان/u,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<!\p{L})(?:يوم|بتاريخ|تاريخ|الساعة|ساعة|القاعة|قاعة|رقم|بمبلغ|الثمن) كذا(?!\p{L})/gu,
      /(?<!\p{L})(?:الدكتورة?|دكتورة?|الأستاذة?|أستاذة?|السيدة?|الكاتبة?|الشاعرة?) فلان(?:ة)?(?!\p{L})/gu,
    ]),
  },
]

/** A row of a list that holds nothing but signs. */
const EMPTY_ROW = /^\s{0,4}(?:\d{1,2}[.)-] ?)?(?:\.{3,40}|…{1,12}|_{2,40})\s{0,4}$/u

/** Whether a passage is a row of a list that nobody has filled in; a single one says “and so on”. */
export function isEmptyRow({kind, prose}: Passage): boolean {
  return kind === 'item' && EMPTY_ROW.test(prose)
}
