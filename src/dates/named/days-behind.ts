import {onDemand, spansOf} from '../../language/index.js'
import {HINT, hints, type Passage, type Span} from '../../post/index.js'

// Every pattern asks for one of these, so these searches send most passages home.
const MAY_BE_BEHIND =
  /yesterday|last |ago|back|earlier|day last|before last|other (?:day|night|evening)|hier|autre|mois dernier|derni[eè]re?|il y a|lbar[e]?7|lbare7|fat|أمس|البارح|الماضي|المنصرم|الفارط|فات|قبل (?:يوم|أسبوع|أيام|ثلاثة أيام|شهر|ساع)|هادي|hadi /i
// The build writes an expression plainly when all its constants are its module’s own: names that days-ahead.ts has stand here again.
const WEEKDAYS = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun'
const JOURS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'
const AYYAM = 'الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|التنين|التلات|لحد|الحد|الأربع'
const NHARAT = "(?:l['’]?)?(?:i?tnin|tnayn|tlata?|arb3a?|khmis|jem3a|jm3a|jom3a|sebt|sbt|7edd?|a7ad)"

const behind = onDemand(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${[
        `(?:the day before )?yesterday(?: (?:morning|afternoon|evening))?|last night|last (?:week|weekend|month|(?:${WEEKDAYS})day)|(?:${WEEKDAYS})day last|(?:the )?week before last|(?:two|three|four|five|six|a few) (?:days|nights|weeks|months|hours) (?:ago|back)|(?:a (?:week|fortnight|month)|an hour) (?:ago|back)|the other (?:day|night|evening)|earlier (?:today|this (?:week|month))`,
        `(?:avant-)?hier(?: (?:matin|soir|après-midi))?|(?:la )?semaine derni[eè]re|(?:${JOURS}) dernier|le week-?end dernier|le mois dernier|l['’]autre (?:jour|soir)|il y a (?:deux|trois|quatre|cinq|quelques|\\d) (?:jours|semaines|mois|heures)|il y a (?:une (?:semaine|heure)|un mois)`,
        `(?:أول )?أمس|(?:مساء |صباح )?البارحة|الأسبوع (?:الماضي|المنصرم|الفارط)|(?:${AYYAM}) (?:الماضي|الماضية|المنصرم|الفارط|اللي فات|اللي فاتت)|نهاية الأسبوع (?:الماضي|المنصرم)|الشهر (?:الماضي|المنصرم|الفارط|اللي فات)|قبل (?:يومين|أسبوع|أسبوعين|أيام|ثلاثة أيام|شهر|شهرين|ساعات|ساعة)(?! من)`,
        `(?:wlt |awl |wel )?lbar[e]?7|lbare7|البارح|ول البارح|(?:s+imana|semaine|semana) (?:li |lli )fat(?:et|t)?|السيمانة (?:اللي |لي )فات(?:ت|ات)?|سيمانة (?:اللي |لي )فاتت|(?:هادي|hadi) (?:يومين|يوماين|سيمانة|شهر|ساعة|yomayn|simana|chher|chhar|sa3a)|chher (?:li |lli )fat|${NHARAT} (?:li |lli )fat|had ${NHARAT} (?:li |lli )fat`,
      ].join('|')})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
)

/** Where a passage tells of a day gone by, by its distance: “yesterday”, « la semaine dernière », «أمس». */
export function daysBehindIn(passage: Passage): readonly Span[] {
  const {text} = passage
  if (!hints(passage, HINT.behind) || !MAY_BE_BEHIND.test(text)) return []
  return spansOf(text, behind())
}
