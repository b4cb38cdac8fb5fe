import type {Tag} from '../tags.js'
import {isVerbless} from './aims.js'
import {type Clause, tagged} from './clause.js'
import {SURE} from './wrong.js'

/** Whom a university library lives with. Of politicians, critics and characters its posts may say more. */
const PEOPLE: ReadonlySet<string> = new Set([
  ...['student', 'students', 'reader', 'readers', 'user', 'users', 'patron', 'patrons', 'borrower'],
  ...['visitor', 'visitors', 'librarian', 'librarians', 'professor', 'professors', 'lecturer', 'teacher'],
  ...['teachers', 'dean', 'director', 'manager', 'boss', 'colleague', 'colleagues', 'intern', 'interns'],
  ...['guard', 'freshman', 'undergraduates', 'alumni', 'employee', 'employees', 'principal', 'secretary'],
  ...['étudiant', 'étudiants', 'élève', 'élèves', 'lecteur', 'lecteurs', 'lectrice', 'lectrices', 'usager'],
  ...['usagers', 'emprunteur', 'emprunteurs', 'bibliothécaire', 'bibliothécaires', 'professeur'],
  ...['professeurs', 'professeure', 'prof', 'profs', 'enseignant', 'enseignants', 'enseignante', 'doyen'],
  ...['doyenne', 'directeur', 'recteur', 'collègue', 'collègues', 'stagiaire', 'stagiaires', 'vacataire'],
  ...['vigile', 'gardien', 'employé', 'employés', 'tuteur', 'surveillant', 'proviseur', 'lprof', 'lprofs'],
  ...['oustad', 'ostad', "l'oustad", 'loustad', 'lostad', 'asatida', 'modir', 'moudir', 'lmodir'],
  ...['ldirecteur', 'talib', 'taliba', 'talaba', 'ttalaba', 'tlaba', 'mowadaf', 'mouwadaf', 'mowadafa'],
  ...['staff', 'lstaff', 'lstagiaire', "l'étudiant", 'letudiant', 'letudiants', 'zamili', 'طلاب', 'طلبة'],
  ...['تلميذ', 'تلاميذ', 'قارئ', 'قراء', 'أستاذ', 'أساتذة', 'محاضر', 'مدرس', 'معلم'],
  ...['معلمة', 'مدير', 'عميد', 'مسؤول', 'زميل', 'زميلك', 'زملاء', 'متدرب', 'متدربة'],
  ...['زائر', 'زوار', 'مستعير', 'موظف', 'موظفين', 'حارس', 'مشرف', 'طالبة', 'لطلبة'],
  ...['لأستاذ', 'ستاجير'],
])
const ARTICLE = /^ال/u

/** What may stand before them where a sentence begins with them: “All our new students”. */
const OPENS =
  /^[\s"“«(*_#]*(?:(?:the|our|this|that|these|those|all|most|my|your|les?|la|l['’]|notre|nos|cet|cette|ces?|mon|ma|mes|vos|votre|tous|هذا|هذه|هؤلاء|هاد|had|hado|ال)\s?){0,2}(?:\p{L}{2,12}\s)?$/iu
const LONGEST_OPENING = 40
/** A name, what they are, and how much so. */
const SAID = /^(?:\s\p{Lu}[\p{L}’'.-]{0,20}){0,2}\s(?:is|are|was|were|est|sont|était|étaient)\s(?:\p{L}{1,14}\s){0,2}(?:d['’])?$/u
const SAID_WITHOUT_VERB = /^\s(?:\p{L}{2,14}\s)?$/u

/** “The dean is a …”, “Students are …”: what the people around a library are called at the beginning of a sentence. */
export function isOfCommunity({kind, sureness, start}: Tag, clause: Clause): boolean {
  if ((kind !== 'mild' && kind !== 'strong') || sureness < (isVerbless(clause) ? SURE_OF_ARABIC : SURE)) return false
  const {text} = clause.passage
  return tagged(clause, 'person', 'role').some(role => {
    if (role.end > start || role.start - clause.start > LONGEST_OPENING || !isOfPeople(role.text)) return false
    const between = text.slice(role.end, start)
    const isSaid = SAID.test(between) || (isVerbless(clause) && SAID_WITHOUT_VERB.test(between))
    return isSaid && OPENS.test(text.slice(clause.start, role.start))
  })
}

/** What the lists hold for an insult to somebody in Arabic and Darija, where the verb does not add to it. */
const SURE_OF_ARABIC = 0.8

function isOfPeople(text: string): boolean {
  const word = text.toLowerCase()
  return PEOPLE.has(word) || PEOPLE.has(word.replace(ARTICLE, ''))
}
