import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {languages} from '../../src/language/index.js'
import {lexiconFiles} from '../../src/lexicon/files.js'
import {TOPICS} from '../../src/offence/topics.js'
import {loosePassage} from '../../src/post/index.js'
import {parse} from '../../src/yaml/index.js'
import {lexicons} from '../kit/lexicons.js'

interface Written {
  readonly term: string
  readonly kind?: string
  readonly unless?: readonly string[]
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PLACE = /(\w+)\/([\w-]+)\.yml$/u
const KINDS: Readonly<Record<string, readonly string[]>> = {
  group: ['race', 'origin', 'religion', 'sex', 'orientation', 'gender', 'disability', 'age', 'class', 'region'],
  slur: ['racist', 'xenophobic', 'religious', 'sexist', 'homophobic', 'transphobic', 'ableist', 'ageist', 'classist', 'regional'],
  insult: ['strong', 'mild', 'animal', 'irony', 'belittle'],
  profanity: ['strong', 'mild'],
  hostility: [
    ...['hate', 'threat', 'dehumanise', 'exclude', 'worthless', 'crime', 'disease', 'inferior', 'stereotype', 'role'],
    ...['curse', 'sexual'],
  ],
  stance: [
    ...['negator', 'question', 'condemn', 'report', 'academic', 'title', 'counter', 'praise', 'generalise', 'hedge', 'ought'],
    ...['allow', 'compare', 'even', 'copula'],
  ],
  person: ['first', 'second', 'third', 'those', 'this', 'kin', 'described', 'role', 'staff', 'thing', 'vocative'],
}

const files = lexiconFiles(`${ROOT}rules/lexicons`).flatMap(({path, text}) => {
  const [, folder = '', topic = ''] = PLACE.exec(path) ?? []
  const language = Object.values(languages).find(({tag}) => tag === folder)?.tag
  const wanted = TOPICS.find(name => name === topic)
  return language && wanted ? [{language, topic: wanted, entries: parse(text) as readonly Written[]}] : []
})

test('every language has every topic', () => {
  expect(files.map(({language, topic}) => `${language} ${topic}`).sort()).toEqual(
    Object.keys(languages)
      .flatMap(language => TOPICS.map(topic => `${language} ${topic}`))
      .sort(),
  )
})

describe.each(files)('$language/$topic.yml', ({language, topic, entries}) => {
  test('uses the kinds there are', () => {
    expect(entries.filter(({kind = ''}) => !KINDS[topic]?.includes(kind)).map(({term}) => term)).toEqual([])
  })

  test('leaves its own innocent phrases alone', () => {
    const taken = entries.flatMap(({term, unless = []}) => {
      const isFound = (phrase: string) =>
        lexicons(topic)
          .in({...loosePassage(phrase, 0), language})
          .some(({entry}) => entry.term === term)
      return unless.filter(isFound).map(phrase => `${term} in ${phrase}`)
    })
    expect(taken).toEqual([])
  })
})
