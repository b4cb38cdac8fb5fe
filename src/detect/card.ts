import {loadable, matchesOf} from '../language/index.js'

/** The number of a payment card in a text. */
export interface Card {
  readonly start: number
  readonly end: number
  /** Whether an issuer has such numbers and its check digit is right. */
  readonly valid: boolean
}

const validator = loadable('card-validator', () => import('card-validator'))
const MAY_BE_CARD = /\d(?:[ -]?\d){13}/
// In one piece, in fours, or in the groups that American Express and Diners Club print.
const CARD =
  /(?<![\d/=._-]|\d[ ]|[A-Za-z])(?:\d{14,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{4,5})(?![\dA-Za-z]|[ ./_-]\d)/g

/** Loads what `cardsIn` needs, where a text may hold the number of a card; nothing to wait for otherwise. */
export function preparedForCards(text: string): Promise<void> | undefined {
  return MAY_BE_CARD.test(text) ? validator.load() : undefined
}

/** The card numbers of a text with plain digits (`plainDigits`). */
export function cardsIn(text: string): readonly Card[] {
  if (!MAY_BE_CARD.test(text)) return []
  const {number} = validator.get().default
  return matchesOf(text, CARD).map(({0: written, index}) => {
    const digits = written.replace(/\D/gu, '')
    return {start: index, end: index + written.length, valid: number(digits, {luhnValidateUnionPay: true}).isValid}
  })
}
