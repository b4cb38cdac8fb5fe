import {describe, expect, test} from 'vitest'
import {accountsIn, preparedForAccounts} from '../../src/detect/bank.js'
import {cardsIn, preparedForCards} from '../../src/detect/card.js'
import {phonesIn, preparedForPhones} from '../../src/detect/phone.js'

const DIGITS = '0661234567 '

describe('telephone numbers', () => {
  test.each([
    ['0661234567', [['+212661234567', 'mobile', true]]],
    [
      '0661-234567 / 0535862031',
      [
        ['+212661234567', 'mobile', true],
        ['+212535862031', 'fixed', true],
      ],
    ],
    ['06/61/23/45/67', [['+212661234567', 'mobile', true]]],
    ['066 123 45 67', [['+212661234567', 'mobile', false]]],
    ['212661234567', [['+212661234567', 'mobile', false]]],
    ['(+212) 661-234567', [['+212661234567', 'mobile', true]]],
    ['+44 20 7946 0958 2024', [['+442079460958', 'fixed', true]]],
    ['tel:+212661234567', [['+212661234567', 'mobile', true]]],
    ['0801001234', [['+212801001234', 'business', true]]],
    ['+2026-09-26', [['+20260926', 'unknown', false]]],
    ['on 2026-09-26 0661234567', [['+212661234567', 'mobile', true]]],
    ['on 2026-09-26: tel:2026-09-26', [['+20260926', 'unknown', true]]],
    ['+49 30', []],
    ['10661234567', []],
    ['0661234567890', []],
    ['v0661234567', []],
  ])('%s', async (text, wanted) => {
    await preparedForPhones(text)
    expect(phonesIn(text).map(({number, kind, usual}) => [number, kind, usual])).toEqual(wanted)
  })
})

describe('account numbers', () => {
  test.each([
    ['GB82 WEST 1234 5698 7654 32', [['iban', true]]],
    ['GB82WEST12345698765432.', [['iban', true]]],
    ['GB82 WEST 1234 5698 7654 32 by Monday', [['iban', true]]],
    ['GB83 WEST 1234 5698 7654 32', [['iban', false]]],
    ['181381216105541566551227', [['rib', true]]],
    ['181381216105541566551228', [['rib', false]]],
    ['000000000000000000000000', [['rib', false]]],
    ['AB12 3456', []],
  ])('%s', async (text, wanted) => {
    await preparedForAccounts(text)
    expect(accountsIn(text).map(({kind, valid}) => [kind, valid])).toEqual(wanted)
  })
})

describe('card numbers', () => {
  test.each([
    ['4111-1111-1111-1111', [true]],
    ['3782 822463 10005', [true]],
    ['4111 1111 1111 1112', [false]],
    ['4111 11111111 1111', []],
    ['9789954207994', []],
  ])('%s', async (text, wanted) => {
    await preparedForCards(text)
    expect(cardsIn(text).map(({valid}) => valid)).toEqual(wanted)
  })
})

test('nothing is loaded for a text without numbers', () => {
  for (const text of ['The library opens at 8:30 in room 204.', 'القاعة 204', 'date: 2026-09-26T09:00:00Z', '2026-10-05', '']) {
    expect([preparedForPhones(text), preparedForAccounts(text), preparedForCards(text)]).toEqual([undefined, undefined, undefined])
  }
})

test('comes to an end on a long text of digits', async () => {
  const text = DIGITS.repeat(5000) + '1'.repeat(50_000) + '0 '.repeat(20_000) + '+1 ('.repeat(10_000)
  await Promise.all([preparedForPhones(text), preparedForAccounts(text), preparedForCards(text)])
  expect(phonesIn(DIGITS.repeat(50))).toHaveLength(50)
  expect(() => [accountsIn(text), cardsIn(text)]).not.toThrow()
})
