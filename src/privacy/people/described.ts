import {onDemand, spansOf} from '../../language/index.js'
import {HINT, hints, type Passage} from '../../post/index.js'
import type {Person} from './people.js'

const READER =
  '(?:student|reader|patron|user|freshman|sophomore|senior|junior|undergrad|undergraduate|intern|visitor|girl|boy|lady|gentleman)'
const LECTEUR = '(?:étudiante?|lectrice|lecteur|usagère?|abonnée?|stagiaire|doctorante?|jeune (?:fille|homme)|demoiselle|dame|monsieur)'
// One person, who is known to the library, and something by which others know the person: “our student from Meknes”.
const described = onDemand(
  () =>
    new RegExp(
      [
        `(?<!\\p{L})(?:our|the|that|a certain)\\s(?:\\p{L}{2,12}[\\s-]){0,2}${READER}\\s(?:from|of|in room|in dorm|living in|with the)\\s[\\p{L}\\d]{1,20}`,
        `(?<!\\p{L})(?:notre|l['’]|cette?|ce|une certaine|un certain)\\s?(?:\\p{L}{2,12}\\s)?${LECTEUR}\\s(?:\\p{L}{2,10}\\s)?(?:de|d['’]|du|en|à|au|aux|qui vient)\\s?[\\p{L}\\d]{1,20}`,
        '(?<!\\p{L})(?:طالبتنا|طالبنا|قارئتنا|قارئنا|تلك الطالبة|ذلك الطالب|هاديك الطالبة|هداك الطالب)\\s(?:\\p{L}{2,10}\\s){0,2}(?:من|ف|في|ب|د|ديالنا د)\\s\\p{L}{1,20}',
        '(?<!\\p{L})(?:hadik|hadak|had)\\s(?:t?taliba?|tatliba|bent|weld|derri|derriya)\\s(?:dyalna\\s)?(?:d|mn|f|li mn)\\s\\p{L}{1,20}',
      ].join('|'),
      'giu',
    ),
)
// “Student” and “lecteur” stand in half of what a library writes: what comes after tells more.
const MAY_DESCRIBE =
  /(?:student|reader|patron|user|freshman|sophomore|senior|junior|graduate|undergrad|intern|visitor|girl|boy|lady|gentleman)\s(?:from|of|in|living|with)\s|(?:tudiante?|lectrice|lecteur|usagère?|abonnée?|stagiaire|doctorante?|jeune (?:fille|homme)|demoiselle|dame|monsieur)\s|طالب|قارئ|talib|tatlib|bent|weld|derri/iu

/** Readers whom a passage does not name but describes so that others may know them. */
export function describedIn(passage: Passage): readonly Person[] {
  const {text} = passage
  return hints(passage, HINT.reader) && MAY_DESCRIBE.test(text) ? found(text, described()) : []
}

const scholars = onDemand(
  () =>
    /(?<!\p{L})(?:(?:[Pp]rofesseure?|[Pp]rofessor|[Pp]rof|Docteure?|Doctor|Dr|Pr|[Ll]prof|[Ll]ostad[aeh]?)\.?\s\p{Lu}\p{L}{1,20}(?:\s\p{Lu}\p{L}{1,20})?|(?:الأستاذة?|الدكتورة?|البروفيسورة?)\s\p{L}{2,14})/gu,
)
const MAY_BE_SCHOLAR = /prof|d[ro]c?t|pr\b|dr\b|lostad|الأستاذ|الدكتور|البروف/iu

/** Professors by name, in offsets into a passage’s text. */
export function scholarsIn(passage: Passage): readonly Person[] {
  const {text} = passage
  return hints(passage, HINT.scholar) && MAY_BE_SCHOLAR.test(text) ? found(text, scholars()) : []
}

function found(text: string, pattern: RegExp): readonly Person[] {
  return spansOf(text, pattern).map(span => ({...span, known: true}))
}
