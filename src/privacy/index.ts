import {preparedForAccounts} from '../detect/bank.js'
import {preparedForCards} from '../detect/card.js'
import {mayHoldEmail} from '../detect/e-mail.js'
import {preparedForPhones} from '../detect/phone.js'
import {plainDigits} from '../detect/plain-digits.js'
import type {Lexicons} from '../lexicon/index.js'
import {byWords, mayHold, overlapWith, type Passage, type Post, SIGN, standingApart} from '../post/index.js'
import type {Verdict} from '../reader/index.js'
import {
  asOffered,
  inPublicCapacity,
  linkedContacts,
  offeredByLink,
  offeredByName,
  offeredByStaff,
  type PublicContacts,
  type Publicity,
  privateEmails,
  privatePhones,
  publicContacts,
} from './contacts/index.js'
import {birthsIn, debtorNumbers, homesIn, labelledNumbers, labelsIn, privateAccounts, shapedNumbers} from './particulars/index.js'
import type {Private} from './private.js'
import {readersIn, weighedReadersIn} from './readers/index.js'
import {type Asked, agreedReadersIn, askedOf, oddsIn, type Sentence, sentencesIn, toldReadersIn} from './telling/index.js'

export {type AddressWords, mailboxesBy} from './contacts/index.js'
export type {Private, PrivateKind} from './private.js'
export {preparedForSecrets, type Secret, secretsIn} from './secrets/index.js'
export {affairOdds, tellingFeaturesIn, tellingsOddsIn} from './telling/index.js'

/** What the library says about itself and its numbers. */
export interface Known extends Publicity {
  readonly terms: Lexicons
  /** How the numbers of students are written: `#` for a digit, `A` for a capital. */
  readonly studentNumbers: readonly string[]
}

const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/

/** Loads what the numbers of a post are read with. */
export function preparedForPrivateData({source}: Post): Promise<void> | undefined {
  if (!DIGIT.test(source)) return undefined
  const plain = plainDigits(source)
  const loading = [preparedForPhones(plain), preparedForAccounts(plain), preparedForCards(plain)].flatMap(one => one ?? [])
  return loading.length > 0 ? Promise.all(loading).then(() => undefined) : undefined
}

interface Judged extends Known {
  /** What is made of what the second reader of readers’ affairs says. */
  readonly verdict: Verdict
}

/** What a post tells of a person that is nobody else's business, in offsets into its source. */
export function privateDataIn(post: Post, known: Judged): readonly Private[] {
  const contacts = inPublicCapacity(publicContacts(known), post)
  const asked = askedOf(post, known.verdict)
  const isLinked = offeredByLink(post)
  const found = post.passages.flatMap(passage => {
    const reached = inPassage(passage, known, contacts)
    const isReached = overlapWith(reached)
    // Of what is marked anyway no doubt need be told.
    const isTold = (one: Private) => !isReached(one) && (one.kind !== 'reader' || reached.length === 0)
    const told = passage.kind === 'quote' ? [] : tellingIn(passage, known.terms, asked).filter(isTold)
    const located = [...reached, ...told].map(({kind, unnamed = false, start, end}) => ({kind, unnamed, ...passage.locate(start, end)}))
    return located.map(one => (isLinked(one) ? asOffered(one) : one))
  })
  return [...found, ...linkedContacts(post, contacts)]
}

/** Addresses and numbers. */

function inPassage(passage: Passage, {terms, studentNumbers}: Known, contacts: PublicContacts): readonly Private[] {
  const emails = mayHoldEmail(passage.text) ? mailedIn(passage, terms, contacts) : []
  // Wide digits lie beyond the usual signs.
  if (!mayHold(passage.text, SIGN.digit | SIGN.other) || !DIGIT.test(passage.text)) return emails
  const plain = plainDigits(passage.prose)
  const labelOf = labelsIn(passage, terms)
  const reading = {passage, plain, terms}
  return standingApart([
    ...emails,
    ...privateAccounts(plain, labelOf),
    ...labelledNumbers(reading, labelOf),
    ...shapedNumbers(plain, studentNumbers),
    ...debtorNumbers(reading),
    ...homesIn(reading),
    ...birthsIn(reading),
    ...privatePhones(plainDigits(passage.text), labelOf, contacts),
  ])
}

/** Mail addresses: what readers are asked to write to, and what else reaches a person. */
function mailedIn(passage: Passage, terms: Lexicons, contacts: PublicContacts): readonly Private[] {
  const isOffered = offeredByName(passage, terms)
  const isOfStaff = offeredByStaff(passage)
  const isPublic = (one: Private) => contacts.isOfUniversity(passage.text.slice(one.start, one.end).toLowerCase()) && isOfStaff(one)
  return privateEmails(passage.text, contacts).flatMap(one => {
    if (!isOffered(one)) return one
    return isPublic(one) ? [] : asOffered(one)
  })
}

/** Who is told about: by how a sentence is built, by many small signs, or by what such sentences have in common, of which long posts ask more. */
function tellingIn(passage: Passage, terms: Lexicons, asked: Asked): readonly Private[] {
  const {tied, weighed, told} = spokenIn(passage, terms)
  if (tied.length > 0) return tied
  return agreedReadersIn(weighed, toldReadersIn({told, odds: () => oddsIn(passage, terms)}, asked))
}

interface Spoken {
  readonly tied: readonly Private[]
  readonly weighed: readonly Private[]
  readonly told: readonly Sentence[]
}

const NOBODY: Spoken = {tied: [], weighed: [], told: []}

/** Of whom the words of a passage speak, whatever the rest of the post says. */
const spokenIn = byWords((passage, terms: Lexicons): Spoken => {
  const tied = readersIn(passage, terms)
  if (tied.length > 0) return {...NOBODY, tied}
  const [weighed, told] = [weighedReadersIn(passage, terms), sentencesIn(passage, terms)]
  return weighed.length > 0 || told.length > 0 ? {tied, weighed, told} : NOBODY
})
