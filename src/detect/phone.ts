import {loadable, matchesOf} from '../language/index.js'
import {byText, standingApart} from '../post/index.js'

/** A telephone number in a text. */
export interface Phone {
  readonly start: number
  readonly end: number
  /** E.164: `+212661223344`. */
  readonly number: string
  /** `business` numbers are free, shared-cost or premium: nobody has one at home. */
  readonly kind: 'mobile' | 'fixed' | 'business' | 'unknown'
  /** Whether it is written as telephone numbers are; otherwise only a word near it tells that it is one. */
  readonly usual: boolean
}

const library = loadable('libphonenumber-js', () => import('./phone-plan.js'))
// No number begins with the nought of a day that stands alone, such as 2026-09-26; where something stands before it, it may.
const MAY_BE_PHONE = /(?:\+|(?<!(?:^|\s)2)0|0(?!2\d-[01]\d-[0-3]\d(?!\d))|212)[\d ().\\/-]{8}/
const SEPARATOR = '(?: ?[.\\/-] ?| )?'
const MOROCCAN = new RegExp(`(?<![\\w+=/#.,-])0[5-8](?:${SEPARATOR}\\d){8}(?!\\w|[.,/-]\\d)`, 'g')
const MOROCCAN_ABROAD = new RegExp(
  `(?<![\\w=/#])(?:\\+|00) ?\\(?212\\)?[ .()/-]{0,3}(?:\\(?0\\)?[ .-]{0,2})?[5-8](?:${SEPARATOR}\\d){8}(?!\\w)|(?<![\\w+=/#.-])212[5-8]\\d{8}(?!\\w)`,
  'g',
)
const ABROAD = /(?<![\w=/#])(?:\+|00)\(?[1-9](?:[ .()/-]{0,2}\d){7,13}(?![\dA-Za-z])/g
const IN_LINK =
  /(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?phone=|whatsapp:\/\/send\/?\?phone=|tel:|sms:|callto:)(?:\+|%2B)?([\d().-]{8,20})/gi
// In one piece, in pairs, or in what the first four digits leave: 0661-234567, 0661 23 45 67.
const USUAL = /^0\d(?:\D*\d{2}){4}$|^0\d{3}\D+\d{6}$/

/** Whether a text may hold a telephone number, in figures of any script: quick, and right whenever it says no. */
function mayHoldPhone(text: string): boolean {
  return MAY_BE_PHONE.test(text)
}

/** Loads what `phonesIn` needs; nothing to wait for where a text holds no number. */
export function preparedForPhones(text: string): Promise<void> | undefined {
  return mayHoldPhone(text) ? library.load() : undefined
}

/** The telephone numbers of a text with plain digits (`plainDigits`); national ones are Moroccan. */
export function phonesIn(text: string): readonly Phone[] {
  if (!mayHoldPhone(text)) return []
  const found: Phone[] = []
  const add = (phone: Phone | undefined) => {
    if (phone) found.push(phone)
  }
  for (const {0: written, 1: digits = '', index} of matchesOf(text, IN_LINK)) add(linked(digits, index, index + written.length))
  for (const {0: written, index} of matchesOf(text, MOROCCAN_ABROAD)) add(moroccan(written, index, /^[+0]/u.test(written)))
  for (const {0: written, index} of matchesOf(text, MOROCCAN)) add(moroccan(written, index, USUAL.test(written)))
  for (const {0: written, index} of matchesOf(text, ABROAD)) add(foreign(written, index))
  return standingApart(found)
}

function moroccan(written: string, start: number, usual: boolean): Phone {
  const number = `+212${written.replace(/\D/gu, '').slice(-9)}`
  return {start, end: start + written.length, number, kind: moroccanKind(number), usual}
}

/** Ranges are handed out year by year, so what no plan lists yet goes by its first digit (ANRT, plan national de numérotation). */
function moroccanKind(number: string): Phone['kind'] {
  const known = planned(number).kind
  if (known !== 'unknown') return known
  const [first = ''] = number.slice('+212'.length)
  return first === '6' || first === '7' ? 'mobile' : first === '5' ? 'fixed' : 'business'
}

function linked(digits: string, start: number, end: number): Phone | undefined {
  const plain = digits.replace(/\D/gu, '')
  const number = /^0[5-8]\d{8}$/u.test(plain) ? `+212${plain.slice(1)}` : `+${plain.replace(/^00/u, '')}`
  const kind = number.startsWith('+212') ? moroccanKind(number) : planned(number).kind
  return {start, end, number, kind, usual: true}
}

/** A number with a country’s code; words and years may follow it without a sign between. */
function foreign(written: string, start: number): Phone | undefined {
  let run = written
  for (let cuts = 0; cuts < 4; cuts++) {
    const number = `+${run.replace(/\D/gu, '').replace(/^00/u, '')}`
    const {isValid, kind} = planned(number)
    if (isValid) return {start, end: start + run.length, number, kind, usual: true}
    const shorter = run.replace(/[ .()/-]{1,20}\d{1,20}$/u, '')
    if (shorter === run) break
    run = shorter
  }
  const digits = written.replace(/\D/gu, '')
  return {start, end: start + written.length, number: `+${digits}`, kind: 'unknown', usual: false}
}

interface Planned {
  readonly isValid: boolean
  readonly kind: Phone['kind']
}

/** What the plans know of a number; the library’s own stand in post after post. */
const plannedBy = byText((number, {parsePhoneNumberFromString, plans}: ReturnType<typeof library.get>): Planned => {
  const phone = parsePhoneNumberFromString(number, plans)
  return {isValid: phone?.isValid() ?? false, kind: kindOf(phone?.getType())}
})

function planned(number: string): Planned {
  return plannedBy(number, library.get())
}

function kindOf(type: string | undefined): Phone['kind'] {
  if (type === undefined) return 'unknown'
  if (type === 'MOBILE' || type === 'PERSONAL_NUMBER') return 'mobile'
  return type === 'FIXED_LINE' || type === 'FIXED_LINE_OR_MOBILE' || type === 'VOIP' ? 'fixed' : 'business'
}
