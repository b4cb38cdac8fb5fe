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
    ['former student worker', 'editor'],
    ['the director', 'director'],
  ])('%s', (written, role) => {
    expect(roleNamed(written, roles)).toBe(role)
  })
})

const CHANGING = [
  ...['former', 'ex', 'retired', 'deputy', 'vice', 'volunteer', 'guest', 'visiting', 'ancien', 'ancienne', 'retraité', 'retraitée'],
  ...['adjoint', 'adjointe', 'bénévole', 'invité', 'invitée'],
].map(changing => `${changing} librarian`)

test.each([
  ...CHANGING,
  ...['assistant director', 'assistant to the director', 'assistant du directeur', 'assistante du directeur', 'assistante de direction'],
  ...['سابق', 'سابقا', 'سابقة', 'متطوع', 'متطوعة'].map(changing => `أمين مكتبة ${changing}`),
  ...['نائب المدير', 'نائبة المدير', 'مساعد المدير', 'مساعدة المدير', 'مساعد المديرة'],
])('who is %s is none of the roles', written => {
  expect(roleNamed(written, roles)).toBeUndefined()
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
    [
      'Salma (class of 2027), Omar',
      [
        ['Salma', undefined],
        ['Omar', undefined],
      ],
    ],
    [
      'Salma\nOmar',
      [
        ['Salma', undefined],
        ['Omar', undefined],
      ],
    ],
    ['Salma; Omar / Lina | Hind', ['Salma', 'Omar', 'Lina', 'Hind'].map(name => [name, undefined])],
    ['Salma + Omar et Lina', ['Salma', 'Omar', 'Lina'].map(name => [name, undefined])],
    ['سلمى و عمر', ['سلمى', 'عمر'].map(name => [name, undefined])],
    ['Salma and Omar AND Lina', ['Salma', 'Omar', 'Lina'].map(name => [name, undefined])],
    [
      'director; Omar',
      [
        ['', 'director'],
        ['Omar', undefined],
      ],
    ],
    [
      'Salma, director, intern',
      [
        ['Salma', 'director'],
        ['', 'editor'],
      ],
    ],
    ['Salma --- stagiaire', [['Salma', 'editor']]],
    ['Anne-Marie', [['Anne-Marie', undefined]]],
    ['Salma [she/her] [intern]', [['Salma', 'editor']]],
    ['& Salma', [['& Salma', undefined]]],
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
    ['', undefined],
    ['Omar Tazi 2', 'Omar Tazi'],
    ['Dr', undefined],
    ['Salma Idrissi Benani', undefined],
  ])('%s', (written, name) => {
    expect(personCalled(written, people)).toBe(name)
  })
})

test.each([
  'Pr',
  'Prof.',
  'Professor',
  'Mr',
  'Mrs',
  'Ms',
  'Mx',
  'Mme',
  'Mlle',
  'Dr',
  'Docteur',
  'Monsieur',
  'Madame',
])('the title %s is no name', title => {
  expect(personCalled(`${title} Omar Tazi`, {'Omar Tazi': 'editor', [`${title} Lina`]: 'editor'})).toBe('Omar Tazi')
  expect(personCalled(title, {[`${title} Lina`]: 'editor'})).toBeUndefined()
})

test.each(['دكتور', 'دكتورة', 'أستاذ', 'أستاذة'])('the title %s is no name', title => {
  expect(personCalled(`${title} هند العلوي`, {'هند العلوي': 'editor', [`${title} سلمى`]: 'editor'})).toBe('هند العلوي')
})

test('years and numbers are no names, handles with numbers are', () => {
  const people = {'Omar 2027': 'editor', lina2: 'editor', '2lina': 'director'}
  expect([personCalled('Omar', people), personCalled('2027', people), personCalled('lina2', people)]).toEqual([
    'Omar 2027',
    undefined,
    'lina2',
  ])
  expect(personCalled('2lina', people)).toBe('2lina')
})

test('who bears all names of one who is known is that one, though others bear some', () => {
  const people = {'Salma Idrissi': 'director', 'Salma Idrissi Alaoui': 'editor', Salma: 'editor'}
  expect(personCalled('Salma Idrissi', people)).toBe('Salma Idrissi')
  expect(personCalled('Salma', people)).toBe('Salma')
  expect(personCalled('Salma Idrissi Tazi', {'Salma Idrissi': 'director', Salma: 'editor'})).toBe('Salma Idrissi')
  expect(personCalled('Salma Tazi', {Salma: 'editor'})).toBeUndefined()
})

test('a role of few letters stands for itself alone, others within longer names', () => {
  expect([roleNamed('CA', roles), roleNamed('CA Lausanne', roles), roleNamed('RLS', roles)]).toEqual([
    'c&a librarian',
    undefined,
    'r&ls librarian',
  ])
  expect([roleNamed('boss', roles), roleNamed('interns office', roles), roleNamed('المحررات', roles)]).toEqual([
    undefined,
    'editor',
    undefined,
  ])
})

test('a person is the same whatever the case, the accents and the order of the names', () => {
  expect(isSamePerson('Hélène Tazi', 'TAZI Helene')).toBe(true)
  expect(isSamePerson('Hélène Tazi', 'Hélène')).toBe(false)
  expect(isSamePerson('', '')).toBe(false)
  expect(isSamePerson('Hélène', 'Hélène Tazi')).toBe(false)
  expect(isSamePerson('Hélène Tazi', 'Hélène Fassi')).toBe(false)
  expect(isSamePerson('Dr', 'Mr')).toBe(false)
})
