import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {ruleBook} from '../../rules/presets.js'
import {createLinter, type Linter} from '../../src/linter/index.js'
import {parse} from '../../src/post/index.js'
import {jpeg, png, tiff, webp} from '../kit/images.js'
import {misplaced} from '../kit/positions.js'
import {randomBytes} from './bytes.js'
import type {Chance} from './chance.js'
import {from, fromParts, mutated} from './mutate.js'
import {wrongIn} from './outputs.js'
import {JSON_LISTS, LISTS, TABLES, WAIVED} from './pieces.js'
import type {Subject} from './runs.js'

const NOW = '2026-03-02T09:00:00Z'
/** A linter remembers the posts of its run, so that a long run of fuzzing is made of many short ones. */
const RUN = 1000

/** Posts in all that posts are written in, held against all rules. */
export function postSubjects(folder: string, posts: readonly string[]): Readonly<Record<string, Subject>> {
  const linter = renewedLinter(folder)
  const fixer = renewedLinter(folder, true)
  const linted = (name: string, by = linter): Subject['wrong'] => {
    return async (text, chance) => wrongIn(await by().lintText({text, path: name}), chance)
  }
  return {
    post: {turns: 6, input: fromParts(posts), wrong: linted('post.md')},
    text: {turns: 3, input: fromParts(posts), wrong: linted('post.txt')},
    fix: {turns: 3, input: fromParts(posts), wrong: linted('post.md', fixer)},
    matter: {turns: 4, input: chance => mutated(matterOf(chance.oneOf(posts)), posts, chance), wrong: linted('post.md')},
    waivers: {turns: 4, input: from(WAIVED), wrong: linted('post.md')},
    table: {turns: 3, input: from(TABLES), wrong: linted('plan.csv')},
    list: {turns: 2, input: from(LISTS), wrong: linted('plan.yml')},
    json: {turns: 2, input: from(JSON_LISTS), wrong: linted('plan.json')},
    places: {turns: 3, input: fromParts(posts), wrong: async text => misplaced(await parse(text, {path: 'post.md'}))},
    bytes: {turns: 4, input: randomBytes, wrong: (bytes, chance) => readWrong(linter(), bytes, chance)},
    image: imageSubject(folder, linter),
  }
}

/** A linter that forgets what it has met from time to time. */
export function renewedLinter(folder: string, fix = false): () => Linter {
  const make = () => createLinter(ruleBook, {cwd: folder, config: false, now: NOW, fix})
  let linter = make()
  let left = RUN
  return () => {
    if (left-- === 0) {
      linter = make()
      left = RUN - 1
    }
    return linter
  }
}

function matterOf(post: string): string {
  const end = post.indexOf('\n---', 3)
  return post.startsWith('---') && end > 0 ? post.slice(0, end + 60) : `---\n${post.slice(0, 60)}\n---\n`
}

/** Bytes that are no text are said to be none, with a remedy. */
async function readWrong(linter: Linter, bytes: string, chance: Chance): Promise<readonly string[]> {
  const shown = chance.oneOf(['post.md', 'post.txt', 'plan.csv', 'plan.yml', 'plan.json'])
  const read = await linter.lintFile({file: `/repository/${shown}`, shown, bytes: Buffer.from(bytes, 'latin1')})
  if ('report' in read) return wrongIn(read.report, chance)
  return read.message === '' || read.remedy === '' ? ['says nothing of what it could not read'] : []
}

/** A damaged photograph beside a post. */
function imageSubject(folder: string, linter: () => Linter): Subject {
  const beside = path.join(folder, 'images')
  mkdirSync(beside)
  const images = [jpeg(tiff()), png(tiff()), webp(tiff()), jpeg(tiff('nowhere'))].map(bytes => bytes.toString('latin1'))
  return {
    input: from(images),
    wrong: async (bytes, chance) => {
      writeFileSync(path.join(beside, 'a.jpg'), bytes, 'latin1')
      return wrongIn(await linter().lintText({text: '![The reading room](images/a.jpg)\n', path: 'post.md', lookUp: true}), chance)
    },
  }
}
