import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {answerLines} from '../../src/cli/ndjson.js'
import {isForeseen} from '../../src/errors.js'
import type {Linter} from '../../src/linter/index.js'
import {fakeIo} from '../kit/fake-io.js'
import {configurationTrouble} from './configuration.js'
import {keptSubjects} from './kept-subjects.js'
import {from} from './mutate.js'
import {CONFIGURATIONS, LINES} from './pieces.js'
import {postSubjects, renewedLinter} from './post-subjects.js'
import type {Subject} from './runs.js'
import {jsonTrouble} from './shapes.js'
import {sourceSubjects} from './source-subjects.js'

type Subjects = Readonly<Record<string, Subject>>

const POSTS = fileURLToPath(new URL('../../fixtures/posts/', import.meta.url))

/** All that m6l reads. `folder` is a place for files. */
export async function subjectsIn(folder: string): Promise<Subjects> {
  const posts = readdirSync(POSTS, {recursive: true, encoding: 'utf8'})
    .filter(name => /\.(?:md|txt)$/u.test(name))
    .map(name => readFileSync(POSTS + name, 'utf8'))
  return forgiving({
    ...postSubjects(folder, posts),
    lines: linesSubject(folder),
    configuration: {turns: 4, input: from(CONFIGURATIONS), wrong: input => configurationTrouble(input, folder)},
    ...(await keptSubjects(folder)),
    ...(await sourceSubjects(folder)),
  })
}

/** An error that m6l foresees, with its remedy, is an answer. */
function forgiving(subjects: Subjects): Subjects {
  return Object.fromEntries(Object.entries(subjects).map(([name, subject]) => [name, {...subject, wrong: foreseen(subject.wrong)}]))
}

function foreseen(wrong: Subject['wrong']): Subject['wrong'] {
  return async (input, chance) => {
    try {
      return await wrong(input, chance)
    } catch (error) {
      if (isForeseen(error) && error.message !== '' && error.remedy !== '') return []
      throw error
    }
  }
}

function linesSubject(folder: string): Subject {
  const linter = renewedLinter(folder)
  return {turns: 4, input: from(LINES), wrong: async input => linesWrong(await answered(linter(), input, folder))}
}

async function answered(linter: Linter, stdin: string, cwd: string): Promise<string> {
  let out = ''
  const io = fakeIo({cwd, stdin}, (stream, text) => {
    if (stream === 'out') out += text
  })
  const flags = {ignore: true, inlineConfig: true, errorOnUnmatchedPattern: true}
  await answerLines({linter, paths: [], flags, io})
  return out
}

function linesWrong(out: string): readonly string[] {
  return out.split('\n').flatMap(line => (line === '' ? [] : (jsonTrouble('ndjson', line) ?? [])))
}
