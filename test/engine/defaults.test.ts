import {describe, expect, test} from 'vitest'
import {DEFAULT_SETTINGS} from '../../src/engine/index.js'
import {roleCalled} from '../../src/engine/people.js'
import {leadsTo} from '../../src/post/index.js'

const {hosts, roles, contacts, people, timezone, vocabulary} = DEFAULT_SETTINGS

describe('where the library is on the web, when the configuration says nothing', () => {
  test.each([
    ['https://libguides.aui.ma/exams', ['library', 'university']],
    ['https://www.aui.ma/library/hours', ['library', 'university']],
    ['https://aui.ma/library', ['library', 'university']],
    ['https://library.aui.ma', ['library', 'university']],
    ['https://proxy.library.aui.ma', ['library', 'university']],
    ['https://m6library.aui.ma', ['library', 'university']],
    ['https://catalog.aui.ma', ['library', 'university']],
    ['https://catalogue.aui.ma', ['library', 'university']],
    ['https://opac.aui.ma', ['library', 'university']],
    ['https://aui.ma/sports', ['university']],
    ['https://sports.aui.ma', ['university']],
    ['https://amicalnet.org/news', ['partners']],
    ['https://auichronicle-archive.com', ['partners']],
    ['https://notaui.ma', []],
  ])('%s', (url, kinds) => {
    expect(Object.entries(hosts).flatMap(([kind, own]) => (leadsTo(url, own) ? kind : []))).toEqual(kinds)
  })
})

describe('who is who, when the configuration says nothing', () => {
  test.each([
    [
      'director',
      ['director', 'Library Director', 'directeur', 'Directrice', 'directeur de la bibliothèque', 'directrice de la bibliothèque'],
    ],
    ['director', ['المدير', 'المديرة', 'مدير']],
    [
      'r&ls librarian',
      ['R&LS librarian', 'R&LS', 'RLS', 'R and LS', 'R & LS librarians', 'bibliothécaire R&LS', 'librarian', 'Bibliothécaire'],
    ],
    ['r&ls librarian', ['أمين المكتبة', 'أمينة المكتبة']],
    ['c&a librarian', ['C&A librarian', 'C&A', 'CA', 'c and a', 'C&A librarians', 'bibliothécaire C&A']],
    ['editor', ['editor', 'Editor Role', 'student worker', 'student', 'student assistant', 'intern', 'étudiant', 'étudiante', 'stagiaire']],
    ['editor', ['éditeur', 'éditrice', 'طالب', 'طالبة', 'متدرب', 'متدربة', 'محرر', 'محررة']],
  ])('%s: %j', (role, names) => {
    for (const name of names) expect([name, roleCalled(name, roles)]).toEqual([name, role])
  })

  test('all may publish, share, comment and reply, those in an Editor Role once somebody has approved', () => {
    expect(Object.entries(roles).map(([name, {needsApproval}]) => [name, needsApproval])).toEqual([
      ['director', false],
      ['r&ls librarian', false],
      ['c&a librarian', false],
      ['editor', true],
    ])
    for (const {may} of Object.values(roles)) expect(may).toEqual(['publish', 'share', 'comment', 'reply'])
  })

  test('the desks of the library are public, and nobody is known by name', () => {
    const desks = ['library', 'reference', 'circulation', 'info'].map(desk => `${desk}@aui.ma`)
    expect(contacts).toEqual([...desks, '+212 535 86 xx xx'])
    expect([people, vocabulary, timezone]).toEqual([{}, [], 'Africa/Casablanca'])
  })
})
