import {describe, expect, test} from 'vitest'
import {DEFAULT_SETTINGS, isSamePerson, peopleIn, personCalled, roleNamed} from '../../src/engine/index.js'

const {roles} = DEFAULT_SETTINGS

describe('roleNamed', () => {
  test.each([
    ['R&LS', 'r&ls librarian'],
    ['R & LS librarians', 'r&ls librarian'],
    ['C&A', 'c&a librarian'],
    ['Library Director', 'director'],
    ['Director of the Mohammed VI Library', 'director'],
    ['La directrice', 'director'],
    ['مديرة المكتبة', 'director'],
    ['bibliothécaire systèmes', 'r&ls librarian'],
    ['أمينة مكتبة', 'r&ls librarian'],
    ['Student Workers', 'editor'],
    ['student librarian', 'editor'],
    ['summer intern', 'editor'],
    ['ÉTUDIANTE', 'editor'],
    ['étudiant·e', 'editor'],
    ['Stagiaire (été)', 'editor'],
    ['الطالبة', 'editor'],
    ['طالبة متدربة', 'editor'],
    ['former librarian', undefined],
    ['Deputy Director', undefined],
    ['volunteer', undefined],
    ['professor', undefined],
    ['international office', undefined],
    ['', undefined],
  ])('%s', (written, role) => {
    expect(roleNamed(written, roles)).toBe(role)
  })
})

describe('peopleIn', () => {
  test.each([
    ['Salma Idrissi', [['Salma Idrissi', undefined]]],
    ['Salma Idrissi (intern)', [['Salma Idrissi', 'editor']]],
    ['Salma Idrissi, R & LS', [['Salma Idrissi', 'r&ls librarian']]],
    ['Salma – stagiaire', [['Salma', 'editor']]],
    ['سلمى الإدريسي، طالبة', [['سلمى الإدريسي', 'editor']]],
    [
      'Salma & Omar (students)',
      [
        ['Salma', 'editor'],
        ['Omar', 'editor'],
      ],
    ],
    [
      'Salma (director), Omar (intern)',
      [
        ['Salma', 'director'],
        ['Omar', 'editor'],
      ],
    ],
    ['Salma (she/her)', [['Salma', undefined]]],
    ['Student Council', [['Student Council', undefined]]],
    ['intern', [['', 'editor']]],
    ['R & LS', [['', 'r&ls librarian']]],
    ['()', []],
  ])('%s', (byline, people) => {
    expect(peopleIn(byline, roles).map(({name, role}) => [name, role])).toEqual(people)
  })
})

describe('personCalled', () => {
  const people = {
    'Salma Idrissi': 'director',
    'Omar Tazi': 'editor',
    'Salma Benani': 'editor',
    '@lina_m6l': 'editor',
    'هند العلوي': 'editor',
  }
  test.each([
    ['SALMA IDRISSI', 'Salma Idrissi'],
    ['Idrissi Salma', 'Salma Idrissi'],
    ['Dr. Salma Idrissi', 'Salma Idrissi'],
    ['Omar', 'Omar Tazi'],
    ['Omar Tazi El Fassi', 'Omar Tazi'],
    ['Salma', undefined],
    ['lina_m6l', '@lina_m6l'],
    ['هند العلوى', 'هند العلوي'],
    ['Omar Benani', undefined],
    ['…', undefined],
  ])('%s', (written, name) => {
    expect(personCalled(written, people)).toBe(name)
  })
})

test('a person is the same whatever the case, the accents and the order of the names', () => {
  expect(isSamePerson('Hélène Tazi', 'TAZI Helene')).toBe(true)
  expect(isSamePerson('Hélène Tazi', 'Hélène')).toBe(false)
  expect(isSamePerson('', '')).toBe(false)
})
