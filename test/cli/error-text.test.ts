import {describe, expect, test} from 'vitest'
import {CONTRADICTIONS} from '../../src/cli/contradictions.js'
import {inWords} from '../../src/cli/error-text.js'
import {FAULTS} from '../../src/yaml/index.js'
import {ANYTHING, saidInErrors} from '../kit/said-in-source.js'

/** Told apart in the table below: the stand-in hides of what kind the byte is. */
const IN_KINDS = new Set([`${ANYTHING}: byte ${ANYTHING} ${ANYTHING}.`])
/** What is typed, quoted or named stays as it is; two words of English in a row do not. */
const STAYS =
  /`[^`]*`|[«{["][^»}\]"]*[»}\]"]|--\w[\w-]*(?: \w+=\w+)?|actions\/checkout|fetch-depth|postgres:\S*|m6l(?: (?:index|init|--\w+))?|git fsck/gu
const ENGLISH = /[A-Za-z]{2,} [a-z]{2,}/u

function isSaid(sentence: string): void {
  for (const locale of ['fr', 'ar'] as const) {
    const said = inWords(sentence, locale)
    expect(said).not.toBe(sentence)
    expect(said.split(ANYTHING).length).toBe(sentence.split(ANYTHING).length)
    if (locale === 'ar') expect(said.replace(STAYS, '')).not.toMatch(ENGLISH)
  }
}

describe('all that m6l throws is said in French and Arabic', () => {
  test.each(saidInErrors().filter(({sentence}) => !IN_KINDS.has(sentence)))('$file: $sentence', ({sentence}) => isSaid(sentence))

  test.each(CONTRADICTIONS)('$says', ({says, remedy}) => {
    isSaid(says)
    isSaid(remedy)
  })

  test.each([
    ...['is not UTF-8', 'is half a UTF-16 unit', 'is half a UTF-16 character', 'is a null: this is no text'].map(
      what => `a.md: byte 7 ${what}.`,
    ),
    'posts cannot be read, nor the drafts in it: permission is denied.',
    'Let m6l read the folder, or leave it out in .m6lignore.',
    'a.md holds more than 20 MB, the most that m6l reads of a post.',
    'This line holds more than 20 MB, the most that m6l reads of a post.',
    'a.yml:1:1: this is no schedule: it is no list of posts.',
    'The sources at db cannot be had: no server answers there. Posts are not compared with sources in this run.',
    'The index a.m6lindex is older than its sources; run m6l index.',
    'The sources in the database are not those of this folder; run m6l index.',
    '.m6lignore: “a*b*c*d*e” has more than 3 “*” between two slashes, which takes too long to match.',
    'x.json:1:2: sources.postgres: holds a password, which belongs in the environment (PGPASSWORD).',
    'x.json:1:2: extends: “a.js” is code, and m6l runs none: a configuration is JSON or YAML.',
    'x.json:1:2: ignores.0: “**/**/**” has more than 2 “**”, which takes too long to match.',
    'x.json:1:2: overrides.0: needs “files”.',
    ...['it is not UTF-8', ...Object.values(FAULTS)].flatMap(what => [
      `x.json:1:2: this is not valid JSON or YAML: ${what}.`,
      `a.yml:1:2: this is no schedule: ${what}.`,
    ]),
  ])('%s', isSaid)
})
