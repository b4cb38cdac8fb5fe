import {isCertain} from '../people/index.js'
import {isCalled, isHelper, isListed, isLongAgo, isOwner, isWriter, type Sign} from '../readers/index.js'
import type {Telling} from './telling.js'

const MOST_COUNTED = 3
const NEAR_ROLE = 30
const MONEY = /(?<!\d)\d{1,5}\s?(?:dh|mad|dirhams?|drhem|درهما?|دراهم)(?!\p{L})/iu

/** What the reader of readers’ affairs goes by besides words: who is spoken of and how, kinds of sign and their order, and the parts people have. */
export function signsOf(telling: Telling): readonly string[] {
  return [
    ...new Set([...whoIn(telling), ...toldIn(telling), ...sceneIn(telling), ...partIn(telling), ...aroundIn(telling), ...formIn(telling)]),
  ]
}

/** The kinds of sign that stand in the sentence together, and what else is said there together, by twos. */
export function pairsOf({signs, scene}: Telling): readonly (readonly [string, string])[] {
  return [...inPairs(signs.map(({kind}) => `k:${kind}`)), ...inPairs(scene.map(({entry}) => `s:${entry.kind}`))]
}

function inPairs(kinds: readonly string[]): readonly (readonly [string, string])[] {
  const sorted = [...new Set(kinds)].sort()
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map(other => [one, other] as const))
}

function whoIn({chief, people, passage}: Telling): readonly string[] {
  const certain = people.filter(isCertain).length
  return [
    `p:${chief.manner}`,
    ...people.map(({manner}) => `pt:${manner}`),
    `np:${Math.min(certain, MOST_COUNTED)}`,
    `lang:${passage.language}`,
  ]
}

/** Kinds of sign: alone, more than one of a kind, and with the manner in which somebody is named. */
function toldIn({signs, chief, events, things, cues, nobody, authors, titles}: Telling): readonly string[] {
  const kinds = [...new Set(signs.map(({kind}) => kind))].sort()
  const several = kinds.filter(kind => signs.filter(sign => sign.kind === kind).length > 1)
  return [
    ...(kinds.length === 0 ? ['k:none'] : kinds.flatMap(kind => [`k:${kind}`, `pk:${chief.manner}:${kind}`])),
    ...several.map(kind => `k2:${kind}`),
    ...events.map(({entry}) => `e:${entry.kind}`),
    ...things.map(({entry}) => `o:${entry.kind}`),
    ...cues.map(({entry}) => `c:${entry.kind}`),
    ...(nobody.length > 0 ? ['nobody'] : []),
    ...(authors.length > 0 ? ['known'] : []),
    ...(titles.length > 0 ? ['quoted'] : []),
  ]
}

/** What else is said: alone, and with the manner in which somebody is named; and on which side of the name. */
function sceneIn({scene, chief}: Telling): readonly string[] {
  const kinds = [...new Set(scene.map(({entry}) => entry.kind ?? ''))].sort()
  return [
    ...kinds.flatMap(kind => [`s:${kind}`, `ps:${chief.manner}:${kind}`]),
    ...scene.map(({entry, end}) => `${end <= chief.start ? 'b' : 'a'}s:${entry.kind}`),
  ]
}

/** The part somebody has in the sentence, and what stands before and behind. */
function partIn({chief, people, signs, cues, sentence, passage: {text}}: Telling): readonly string[] {
  const lead = text.slice(sentence.start, chief.start)
  const rest = text.slice(chief.end, sentence.end)
  const listed = people.map(({start, end}) => ({start, end}))
  const records = signs.filter(({kind}) => kind === 'desk' || kind === 'record')
  const gap = ({start, end}: {readonly start: number; readonly end: number}) => (end <= chief.start ? chief.start - end : start - chief.end)
  const parts: readonly (readonly [string, boolean])[] = [
    ['r:writer', isWriter(lead)],
    ['r:helper', isHelper(lead, rest)],
    ['r:listed', isListed(chief, {people: listed, text, sentence})],
    ['r:called', isCalled(chief, {text, sentence})],
    ['r:owner', isOwner(chief, {text, records})],
    ['r:first', lead.trim() === ''],
    ['r:poss', /^['’]s(?!\p{L})/u.test(rest)],
    ['r:public', cues.some(cue => cue.entry.kind === 'public' && gap(cue) >= 0 && gap(cue) < NEAR_ROLE)],
  ]
  return [...parts.flatMap(([name, isSo]) => (isSo ? [name] : [])), ...orderIn(signs, chief)]
}

function orderIn(signs: readonly Sign[], chief: {readonly start: number; readonly end: number}): readonly string[] {
  const sorted = [...signs].sort((one, other) => one.start - other.start)
  const before = sorted.filter(({end}) => end <= chief.start)
  const after = sorted.filter(({start}) => start >= chief.end)
  const [last, next] = [before.at(-1), after[0]]
  return [
    ...sorted.map(sign => `${sign.end <= chief.start ? 'b' : 'a'}k:${sign.kind}`),
    ...(last ? [`prev:${last.kind}`] : []),
    ...(next ? [`next:${next.kind}`] : []),
  ]
}

function aroundIn({around}: Telling): readonly string[] {
  return around.flatMap(({place, signs, cues, people, scene}) => [
    ...scene.map(({entry}) => `${place}s:${entry.kind}`),
    ...signs.map(({kind}) => `${place}:${kind}`),
    ...cues.map(({entry}) => `${place}c:${entry.kind}`),
    ...(people.some(isCertain) ? [`${place}:person`] : []),
  ])
}

function formIn({sentence, passage: {text}}: Telling): readonly string[] {
  const written = text.slice(sentence.start, sentence.end)
  const forms: readonly (readonly [string, boolean])[] = [
    ['digit', /\d/.test(written)],
    ['money', MONEY.test(written)],
    ['longago', isLongAgo(written)],
    ['question', /[?؟]\s*$/u.test(written)],
    ['excl', /!\s*$/u.test(written)],
  ]
  return forms.flatMap(([name, isSo]) => (isSo ? [name] : []))
}
