import {emailsIn} from '../../detect/e-mail.js'
import {type Phone, phonesIn} from '../../detect/phone.js'
import type {Label, LabelOf} from '../particulars/index.js'
import type {Private} from '../private.js'
import type {PublicContacts} from './public-contacts.js'

/** Mail addresses that reach a person. */
export function privateEmails(text: string, {isPublicEmail, isOwn}: PublicContacts): Private[] {
  return emailsIn(text).flatMap(({address, start, end}) =>
    isPublicEmail(address) ? [] : [{kind: isOwn(address) ? 'email' : 'colleague', start, end}],
  )
}

/** Telephone numbers that reach a person, or may. */
export function privatePhones(plain: string, labelOf: LabelOf, {isPublicPhone}: PublicContacts): Private[] {
  return phonesIn(plain).flatMap((phone): Private[] => {
    const {number, kind, start, end} = phone
    if (kind === 'business' || isPublicPhone(number) || !isMeant(phone, labelOf(phone))) return []
    if (kind !== 'fixed') return [{kind: 'phone', start, end}]
    return OFFICE.test(plain.slice(Math.max(0, start - FARTHEST_OFFICE), start)) ? [] : [{kind: 'line', start, end}]
  })
}

const FARTHEST_OFFICE = 60
/** “Standard de l’université : ”, “the security desk, by telephone: ”: a fixed telephone that it leads to is an office’s. */
const OFFICE =
  /(?<!\p{L})(?:standard|accueil|bureau|secrétariat|poste de (?:sécurité|garde|secours)|service des?|switchboard|reception|office|(?:help|front|security|information|night) ?desk|hotline|helpline|call cent(?:er|re)|(?:information|enquiry|emergency) line|renseignements(?! auprès)|centre d['’]appels?|numéro d['’]urgence|opposition|permanence|guichet|(?:ال|لل|بال|م)?(?:مكتب|مصلحة|استقبال|سنترال|بدالة|مركز (?:النداء|الاتصال|الاتصالات)|استعلامات|إدارة|كتابة العامة))(?!\p{L})(?:[^.!?؟\n\d]|(?<=t[ée]l)\.){0,50}$/iu

function isMeant({usual}: Phone, label: Label | undefined): boolean {
  if (label && label.kind !== 'phone' && label.kind !== 'number') return false
  return usual || label !== undefined
}
