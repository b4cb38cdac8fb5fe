import {describe, expect, test} from 'vitest'
import {globMatcher, ignoreMatcher, leavesFolder, patternProblem} from '../../src/patterns/index.js'

describe('patterns that could take for ever are refused', () => {
  test.each([
    {pattern: 'posts/**/2026-*/**/*.md', isGood: true},
    {pattern: '**/*draft*.*', isGood: true},
    {pattern: '*a*b*c*d', isGood: false},
    {pattern: '**/a/**/b/**/c', isGood: false},
    {pattern: '*'.repeat(1000), isGood: true},
  ])('$pattern', ({pattern, isGood}) => {
    expect(patternProblem(pattern) === undefined).toBe(isGood)
  })

  test.each([
    {why: 'stars', glob: '*a*a*ab', path: 'a'.repeat(255)},
    {why: 'globstars', glob: '**/a/**/b', path: `${'a/'.repeat(200)}c`},
    {why: 'brackets', glob: `${'[a-z]'.repeat(50)}b`, path: 'a'.repeat(255)},
    {why: 'braces', glob: `{${'a,'.repeat(200)}b}c`, path: 'a'.repeat(255)},
    {why: 'nested braces', glob: `${'{a,'.repeat(12)}b${'}'.repeat(12)}c`, path: 'a'.repeat(255)},
    {why: 'a pattern that is no regular expression', glob: '[z-a](((+++', path: 'a'},
  ])('those that pass come to an end on a hostile path: $why', async ({glob, path}) => {
    expect(patternProblem(glob)).toBeUndefined()
    expect(globMatcher([glob])(path)).toBe(false)
    expect((await ignoreMatcher([glob]))(path)).toBe(false)
  })
})

test('a path that starts with two dots is not always a way out', () => {
  expect(['..', '../a', '..a', '..a/b', 'a/..b', ''].filter(leavesFolder)).toEqual(['..', '../a'])
})
