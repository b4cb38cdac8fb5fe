import {expect, test} from 'vitest'
import {parse} from '../../src/post/index.js'
import {isHeadline} from '../../src/sentence/index.js'

test.each([
  ['Harbour Strikers Win No Sure Gain for Dockers', true, 'all longer words have capitals'],
  ['U.S. Envoy Meets Rivals in Rabat, but Talks Stall', true, 'the stops of initials end nothing'],
  ['Calendar, Day by Day', true, 'short as it is'],
  ['Harbour strikers win no sure gain for dockers', false, 'a sentence like others'],
  ['Harbour Strikers Win No Sure Gain for Dockers!', false, 'somebody exclaims'],
  ['Harbour Strikers Win. They Lose Again', false, 'two sentences'],
  ['THEY ALL LIE AND STEAL', false, 'somebody shouts'],
  ['NATO Envoy Meets Rivals in Rabat', true, 'an alliance is written so'],
  ['Sponsors in This Row LOGO LOGO', false, 'words that stand for others'],
  ['Lecturer: Firstname Lastname, Some University', false, 'a form to fill in'],
  ['Open Day', false, 'too few words to tell'],
  ['my Landlord Hates All Cats Here', false, 'it begins in small letters'],
  ['Harbour Strikers Win No Gain\n\nThe dockers went home.', false, 'an article below it'],
  ['إضراب عمال الميناء ينتهي دون اتفاق', false, 'Arabic has no capitals'],
])('“%s”: %s, since %s', async (text, expected) => {
  expect(isHeadline(await parse(text, {path: 'post.md'}))).toBe(expected)
})
