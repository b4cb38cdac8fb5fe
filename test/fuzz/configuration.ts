import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {ruleBook} from '../../rules/presets.js'
import {readDocument} from '../../src/config/document.js'
import {configShape} from '../../src/config/index.js'
import {createLinter} from '../../src/linter/index.js'

const SCHEMA = new URL('../../src/config/schema.json', import.meta.url)
const fits = new Ajv2020({strict: true, strictTuples: false}).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
const shape = configShape(ruleBook.rules)

/** What goes wrong with a text as the configuration of a folder: m6l knows more than the schema that editors read, but takes nothing that it refuses. */
export async function configurationTrouble(text: string, folder: string): Promise<readonly string[]> {
  const document = await readDocument(text)
  if ('value' in document) {
    const isRefused = !fits(document.value)
    if (isRefused && shape.misfits(document.value).length === 0)
      return [`m6l takes what its schema refuses: ${JSON.stringify(fits.errors)}`]
  }
  const config = path.join(folder, '.m6lrc')
  writeFileSync(config, text)
  const linter = createLinter(ruleBook, {cwd: folder, config, now: '2026-03-02T09:00:00Z'})
  await linter.rulesFor('stories/post.md')
  await linter.isIgnored('old/post.md')
  return []
}
