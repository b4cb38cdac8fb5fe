/**
 * Measures the language tables on texts by others: `npx tsx test/bench/language.ts FILE=LANGUAGE…`, each file JSON Lines with a `text`.
 * Links and mentions are cut, as posts are read.
 */
import {readFileSync} from 'node:fs'
import {guessLanguage} from '../../src/language/index.js'

const SHORT = 60

for (const argument of process.argv.slice(2)) {
  const [file = '', language = ''] = argument.split('=')
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const texts = lines.map(line => (JSON.parse(line) as {text: string}).text.replace(/https?:\S+|@\S+/gu, ' '))
  const short = texts.filter(text => text.length < SHORT)
  const right = (text: string) => guessLanguage(text)?.language === language
  const share = (part: readonly string[]) => (part.length > 0 ? `${((100 * part.filter(right).length) / part.length).toFixed(1)} %` : '-')
  console.log(
    `${file.replace(/^.*[\\/]/u, '')}: ${share(texts)} of ${texts.length}, shorter than ${SHORT}: ${share(short)} of ${short.length}`,
  )
}
