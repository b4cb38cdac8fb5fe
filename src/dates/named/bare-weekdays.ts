import {onDemand} from '../../language/index.js'
import type {Lexicon, Lexicons} from '../../lexicon/index.js'
import {memory, type Passage, type Post, type Span} from '../../post/index.js'
import {type BareWeekday, shortWeekdaysIn} from './short-weekdays.js'

const REACH = 24

const patterns = onDemand(() => ({
  /** Every Friday, tous les lundis, each day of a list: what comes back each week. */
  weekly:
    /(?:(?<!\p{L})(?:every|each|most|any|a|last|past|of|black|good|le|les|l['’]|du|au|chaque|tous les|dernier|أمس|اليوم|البارحة|كل|أيام|ليالي|صلاة|خطبة|يومي|وكل|kol|koul|kola|kul|to|and|or|through|et|ou|إلى|أو|w|wla|7ta|[-–—/+,،]))\s{0,2}(?:يوم|nhar|matin|soir)?\s{0,2}$/iu,
  /** “Moved to Monday”: on one day, where “to Monday” alone ends a range. */
  moved:
    /(?:moved?(?: up| back| forward)?|moves|postponed|brought forward|pushed(?: back)?|rescheduled|shifted|déplacée?s?|reportée?s?|décalée?s?|avancée?s?|انتقلت?|تنتقل|ينتقل|تأجلت?|أجلت?|t2ejlat?)\s(?:to|au|à|إلى|l|ل)\s{1,2}(?:يوم\s)?$/iu,
  /** What goes on into a list, a range, a day gone by, or another word. */
  goesOn:
    /^\s{0,2}(?:[-–—/+]|to(?!\p{L})|and(?!\p{L})|or(?!\p{L})|through(?!\p{L})|et(?!\p{L})|ou(?!\p{L})|au(?!\p{L})|à\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|dernier|passé|إلى|أو|والا|من كل|الماضي|الماضية|المنصرم|الفارط|li fat|lli fat|w(?!\p{L})|l(?:khmis|jem3a|7ed|tnin)|['’]s(?!\p{L}))/iu,
  /** On Tuesday, jusqu'à lundi, nhar khmis: the weekday is that of one day. */
  placed:
    /(?:(?<!\p{L})(?:on|until|till|by|from|before|starting|this|for|avant|dès|ce|pour|يوم|هاد|حتى|من|مساء|صباح|ليلة|ابتداء من|نهار|ف|nhar|had|l|mn|men)|jusqu['’]à)\s{1,2}$/iu,
  /** Lundi matin, Thursday at 3, khmis m3a 4. */
  timed:
    /^,?\s{0,2}(?:morning|afternoon|evening|night|noon|at(?!\p{L})|matin|midi|après-midi|soir|à(?!\p{L})|صباح|مساء|في(?!\p{L})|على(?!\p{L})|مع(?!\p{L})|m3a|f(?!\p{L})|bellil|\d{1,2}\s?(?:[h:]|am|pm))/iu,
  /** 4 pm Thursday. */
  clock: /\d\s?(?:am|pm|:\d\d)\s{1,2}$/iu,
  /** In Arabic the news name the day on which a thing happened so: something must be to come, or be announced in few words. */
  toCome:
    /(?<!\p{L})[وف]?(?:س[يتنأ]\p{L}{2,}|ن(?:لتقي|شوف|تشاوف|فتح|غلق|عود|نتظر|ستقبل|ستضيف|سدو|حلو|حتفي|تلاقاو)\p{L}*|موعد\p{L}{0,3}|نذكر\p{L}{0,2}|غادي|غا\p{L}{3,}|كاين|كاينة|تعالوا|أجيو|سجلوا|احجزوا|آخر أجل|آخر موعد|ننتظركم|عندنا|راجع)(?!\p{L})|^[^\n]{0,40}[؟?:]/u,
  opens: /(?:^|[.!?؟…:;\n–—•-]|\p{Extended_Pictographic}\ufe0f?)[\s*_"'“«([]{0,4}(?:و)?$/u,
  /** After a weekday that opens a sentence; “Friday quiz” is a name. */
  goesOnAlone: /^(?:[,،:]|\s(?:on|nous|vous|le|la|les|il|elle|we|the|you|no|pas|\p{Lo}{2})(?!\p{Ll}))/u,
  closes: /^\s{0,2}(?:$|[.!?؟,،;؛()…:\n])/u,
  /** Without an article a French weekday is one day. */
  french: /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/iu,
  /** Until Friday, the night of Saturday, from Monday on. */
  bounded: /(?<!\p{L})(?:حتى(?: يوم)?|إلى غاية(?: يوم)?|ليلة|صبيحة|أمسية|عشية|ابتداء من(?: يوم)?)\s{1,2}$/u,
}))

/** Weekdays that stand for one day to come, in a post that names no other: “Réouverture lundi matin.” */
export function bareWeekdaysIn(passage: Passage, post: Post, terms: Lexicons): readonly BareWeekday[] {
  const calendar = terms('calendar')
  const named = weekdaysIn(passage, calendar)
  const [first] = named
  if (!first) return []
  // Several are a timetable.
  const isTimetable = weekdaysOf(post, calendar).some(weekday => weekday !== first.weekday)
  return isTimetable ? [] : named.filter(name => isOneDay(name, passage, terms))
}

const known = memory<Post, readonly number[]>()

/** The weekdays that a post names, each once. */
function weekdaysOf(post: Post, calendar: Lexicon): readonly number[] {
  return (
    known.get(post) ??
    known.set(post, [...new Set(post.passages.flatMap(passage => weekdaysIn(passage, calendar).map(({weekday}) => weekday)))])
  )
}

function weekdaysIn(passage: Passage, calendar: Lexicon): readonly BareWeekday[] {
  const written = calendar.inAny(passage).flatMap(({start, end, entry}) => {
    const [, weekday] = /^weekday-(\d)$/u.exec(entry.kind ?? '') ?? []
    return weekday ? [{start, end, weekday: Number(weekday)}] : []
  })
  const short = shortWeekdaysIn(passage)
  return short.length === 0 ? written : [...written, ...short].sort((one, other) => one.start - other.start)
}

function isOneDay({start, end}: Span, passage: Passage, terms: Lexicons): boolean {
  const {text} = passage
  const {weekly, goesOn, placed, timed, clock, moved, opens, goesOnAlone, closes, french, bounded} = patterns()
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)]
  if (moved.test(before) && !goesOn.test(after)) return true
  if (weekly.test(before) || goesOn.test(after) || (opens.test(before) && /^\s{0,2}[:：]/u.test(after))) return false
  if (french.test(text.slice(start, end))) return true
  if (/[\u0621-\u064a]/u.test(text.slice(start, end)))
    return (
      bounded.test(before) ||
      (isToCome(passage, terms) &&
        (placed.test(before) || timed.test(after) || closes.test(after) || (opens.test(before) && goesOnAlone.test(after))))
    )
  return (
    placed.test(before) || timed.test(after) || clock.test(before) || closes.test(after) || (opens.test(before) && goesOnAlone.test(after))
  )
}

const ANNOUNCING: ReadonlySet<string> = new Set(['event', 'sign', 'service', 'meet', 'deadline', 'move'])

/** Whether an Arabic passage tells of what is to come. */
function isToCome(passage: Passage, terms: Lexicons): boolean {
  return (
    patterns().toCome.test(passage.text) ||
    terms('announcement')
      .inAny(passage)
      .some(({entry}) => ANNOUNCING.has(entry.kind ?? ''))
  )
}
