import {accountsIn} from '../../detect/bank.js'
import {cardsIn} from '../../detect/card.js'
import type {Span} from '../../post/index.js'
import type {Private} from '../private.js'
import type {LabelOf} from './labels.js'

/** Account and card numbers: those with right check digits, and others that a word calls so. */
export function privateAccounts(plain: string, labelOf: LabelOf): Private[] {
  const accounts = accountsIn(plain).filter(account => isCalled('account', account, labelOf))
  const cards = cardsIn(plain).filter(card => isCalled('card', card, labelOf))
  return [
    ...accounts.map(({start, end}): Private => ({kind: 'account', start, end})),
    ...cards.map(({start, end}): Private => ({kind: 'card', start, end})),
  ]
}

function isCalled(kind: 'account' | 'card', number: Span & {readonly valid: boolean}, labelOf: LabelOf): boolean {
  const label = labelOf(number)
  if (label?.kind === 'other') return false
  return label?.kind === kind || number.valid
}
