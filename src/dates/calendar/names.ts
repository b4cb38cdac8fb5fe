import {foldWord, type LanguageTag} from '../../language/index.js'
import {type Day, weekdayOf} from './calendar.js'

/** How a language, in one script, names the days of the week (Monday first) and the months. */
interface Names {
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
}

const list = (text: string) => text.split(' ')
// The months as Morocco names them in Arabic: ماي, يوليوز, غشت, شتنبر, نونبر, دجنبر.
const MOROCCAN = list('يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر')
const FRENCH = list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre')

const NAMES: Readonly<Record<LanguageTag | 'ary-latn', Names>> = {
  en: {
    weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    months: list('January February March April May June July August September October November December'),
  },
  fr: {weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'), months: FRENCH},
  ar: {weekdays: list('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'), months: MOROCCAN},
  ary: {weekdays: list('التنين التلات الأربع الخميس الجمعة السبت الحد'), months: MOROCCAN},
  'ary-latn': {weekdays: list('ltnin tlata larb3a lkhmis jjem3a ssebt l7ed'), months: FRENCH},
}

/** A way to name days: a language, Darija in either script. */
export type Naming = keyof typeof NAMES

/** How a text in a language names days, by its script. */
export function namingOf(language: LanguageTag, text: string): Naming {
  const isArabic = /[\u0620-\u06d3]/u.test(text)
  if (isArabic) return language === 'ary' ? 'ary' : 'ar'
  return language === 'ary' || language === 'ar' ? 'ary-latn' : language
}

/** The name of a weekday in the manner of another: after *mardi* comes *mercredi*, whatever the language of the text around. */
export function weekdayLike(written: string, weekday: number, otherwise: Naming): string {
  const key = foldWord(written)
  const named = Object.values(NAMES).find(({weekdays}) => weekdays.some(name => foldWord(name) === key))
  const name = (named ?? NAMES[otherwise]).weekdays[weekday - 1] ?? ''
  return /^\p{Lu}/u.test(written) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}

/** A day as a post would write it: “Tuesday 3 March 2026”. */
export function writtenDay(day: Day, naming: Naming): string {
  const {weekdays, months} = NAMES[naming]
  const number = naming === 'fr' && day.day === 1 ? '1er' : day.day
  return `${weekdays[weekdayOf(day) - 1]} ${number} ${months[day.month - 1]} ${day.year}`
}

/** What is said of a day: the day itself, a part of it, or the week or weekend that begins with it. */
export type Saying = 'day' | 'morning' | 'afternoon' | 'evening' | 'week' | 'weekend'

const SAYINGS: Readonly<Record<Naming, Readonly<Record<Saying, string>>>> = {
  en: {
    day: '{day}',
    morning: 'the morning of {day}',
    afternoon: 'the afternoon of {day}',
    evening: 'the evening of {day}',
    week: 'the week of {day}',
    weekend: 'the weekend of {day}',
  },
  fr: {
    day: 'le {day}',
    morning: 'le {day} au matin',
    afternoon: 'l’après-midi du {day}',
    evening: 'le {day} au soir',
    week: 'la semaine du {day}',
    weekend: 'le week-end du {day}',
  },
  ar: {
    day: 'يوم {day}',
    morning: 'صباح {day}',
    afternoon: 'بعد زوال {day}',
    evening: 'مساء {day}',
    week: 'أسبوع {day}',
    weekend: 'نهاية الأسبوع، {day}',
  },
  ary: {
    day: 'نهار {day}',
    morning: 'نهار {day} فالصباح',
    afternoon: 'نهار {day} من بعد الزوال',
    evening: 'نهار {day} فالعشية',
    week: 'سيمانة {day}',
    weekend: 'ويكاند {day}',
  },
  'ary-latn': {
    day: 'nhar {day}',
    morning: 'nhar {day} f sba7',
    afternoon: 'nhar {day} mn b3d zwal',
    evening: 'nhar {day} f l3chiya',
    week: 'simanat {day}',
    weekend: 'weekend d {day}',
  },
}

/** A day as it is said in a sentence: “the week of Monday 9 March 2026”. */
export function saidDay(day: Day, saying: Saying, naming: Naming): string {
  return SAYINGS[naming][saying].replace('{day}', writtenDay(day, naming))
}
