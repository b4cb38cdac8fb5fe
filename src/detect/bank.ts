import {loadable, matchesOf, onDemand} from '../language/index.js'
import {standingApart} from '../post/index.js'

/** An account number in a text: international (IBAN), or Moroccan with its key (RIB). */
export interface Account {
  readonly kind: 'iban' | 'rib'
  readonly start: number
  readonly end: number
  /** Whether its check digits are right. */
  readonly valid: boolean
}

const ibantools = loadable('ibantools', () => import('ibantools'))
const ibanPattern = onDemand(() => /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]{1,4}){3,9}(?![\p{L}\p{N}])/gu)
const MAY_BE_IBAN = /[A-Za-z]{2}\d{2}[ .-]?[A-Za-z0-9]{4}/
const RIB = /(?<![\d.,-])\d(?:[ -]{0,2}\d){23}(?!\d|[.,-]\d)/g

/** Loads what `accountsIn` needs, where a text may hold an IBAN; nothing to wait for otherwise. */
export function preparedForAccounts(text: string): Promise<void> | undefined {
  return MAY_BE_IBAN.test(text) ? ibantools.load() : undefined
}

/** The account numbers of a text with plain digits (`plainDigits`). A wrong key only counts where a word says what the number is. */
export function accountsIn(text: string): readonly Account[] {
  const ibans = MAY_BE_IBAN.test(text) ? matchesOf(text, ibanPattern()).flatMap(ibanOf) : []
  const ribs = matchesOf(text, RIB).map(({0: written, index}): Account => {
    return {kind: 'rib', start: index, end: index + written.length, valid: hasKey(written.replace(/\D/gu, ''))}
  })
  return standingApart([...ibans, ...ribs])
}

/** The longest start of a run that has the length of its country: words may follow an account number without a sign between. */
function ibanOf({0: run, index}: RegExpExecArray): Account[] {
  const {countrySpecs, electronicFormatIBAN, isValidIBAN} = ibantools.get()
  const country = run.slice(0, 2).toUpperCase()
  const length = Object.entries(countrySpecs).find(([code]) => code === country)?.[1].chars
  if (!length) return []
  let end = 0
  for (let seen = 0; end < run.length && seen < length; end++) if (/[A-Za-z0-9]/u.test(run[end] ?? '')) seen++
  const iban = electronicFormatIBAN(run.slice(0, end)) ?? ''
  const isWhole = iban.length === length && !/^[A-Za-z0-9]/u.test(run.slice(end))
  return isWhole ? [{kind: 'iban', start: index, end: index + end, valid: isValidIBAN(iban)}] : []
}

/** The key of a Moroccan account makes the 24 digits a multiple of 97 (Bank Al-Maghrib, relevé d’identité bancaire). */
function hasKey(digits: string): boolean {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest === 0 && /[1-9]/u.test(digits)
}
