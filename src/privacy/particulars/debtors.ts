import {spansOf} from '../../language/index.js'
import type {Private, Reading} from '../private.js'

/** “Student 78452 owes the library 120 dirhams”: who it is, the number, and that something is owed. */
const OWING: readonly RegExp[] = [
  /(?<=(?<!\p{L})(?:student|patron|borrower|reader)\s(?:(?:no\.?|number|id|#)\s?)?)\d{5,9}(?=\s(?:(?:still|also|now)\s)?(?:owes|has\s(?:(?:still\s)?not\spaid|\S{1,9}\s(?:overdue|late|unpaid))|hasn['’]t\spaid|must\spay|(?:did\snot|didn['’]t)\spay)(?!\p{L}))/giu,
  /(?<=(?<!\p{L})(?:owed|due)\s(?:by|from)\s(?:the\s)?(?:student|patron|borrower|reader)\s(?:(?:no\.?|number|id|#)\s?)?)\d{5,9}(?!\d)/giu,
  /(?<=(?<!\p{L})(?:étudiante?|lecteur|lectrice|adhérente?|usager|usagère|emprunteur|emprunteuse)\s(?:(?:n°|no|numéro|matricule)\s?)?)\d{5,9}(?=\s(?:nous\s|lui\s)?(?:doit|n['’]a\s(?:toujours\s|pas\s|encore\s){1,2}(?:payé|réglé|rendu)|a\s\S{1,9}\s(?:livres?|amendes?)\s(?:en\sretard|impayée?s?))(?!\p{L}))/giu,
  /(?<=(?<!\p{L})(?:ال)?(?:طالبة?|قارئة?|مستعيرة?)\s(?:(?:ذو|ذات|صاحبة?)\s)?(?:(?:ال)?رقم\s)?)\d{5,9}(?=\s(?:(?:ما\s|لا\s)?(?:زال|زالت|يزال|تزال)\s)?(?:مدينة?|يدين|تدين|عليها?|بذمتها?|(?:لم|لا)\s[يت]?[سؤد]\p{L}{2,5})\s)/gu,
  /(?<=(?<!\p{L})(?:t+aleb|t+alib|t+aliba|étudiante?|etudiante?|الطالبة?|طالبة?)\s(?:(?:numéro|numero|nmra|رقم|نمرة)\s)?)\d{5,9}(?=\s(?:(?:mazal|mazala|ba9i|ba9a|مازال|مازالة|باقي|باقا)\s)?(?:3lih|3liha|katsal\p{L}{0,4}|kaysal\p{L}{0,4}|ma\s?khell?es\p{L}{0,4}|عليه|عليها|كنسالو\p{L}{0,3}|كتسال\p{L}{0,3}|ما\s?خلص\p{L}{0,3})(?!\p{L}))/giu,
]

/** Numbers of people of whom the same breath tells that they owe something. */
export function debtorNumbers({plain}: Reading): Private[] {
  if (!/\d{5}/u.test(plain)) return []
  return OWING.flatMap(pattern => spansOf(plain, pattern).map((span): Private => ({kind: 'student', ...span})))
}
