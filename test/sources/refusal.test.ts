import {expect, test} from 'vitest'
import {refusal} from '../../src/sources/postgres.js'

const coded = (code: string) => Object.assign(new Error('of the driver'), {code})

test.each([
  {
    why: 'no password in the environment',
    cause: new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'),
    says: 'no password is given',
  },
  {
    why: 'an empty password',
    cause: new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a non-empty string'),
    says: 'no password is given',
  },
  {why: 'another password', cause: coded('28P01'), says: 'the password is wrong'},
  {why: 'no server', cause: coded('ECONNREFUSED'), says: 'no server answers there'},
  {why: 'what is not foreseen, as it was said', cause: new Error('the moon is full'), says: 'the moon is full'},
])('$why', ({cause, says}) => {
  expect(refusal({shown: 'postgres://db/m6l'} as Parameters<typeof refusal>[0], cause).message).toBe(
    `The sources at postgres://db/m6l cannot be had: ${says}.`,
  )
})
