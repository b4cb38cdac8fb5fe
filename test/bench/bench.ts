/**
 * Measures m6l against the floor (`node -e 0`) as whole processes, in turn, so that a noisy machine is noisy for both:
 * `npm run bench -- [--runs N]` prints medians of processor time, and their ratio pair by pair.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const {values} = parseArgs({options: {runs: {type: 'string', default: '11'}}})
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PROBE = fileURLToPath(new URL('cpu-probe.cjs', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'm6l-bench-'))

const SENTENCES = [
  'The reading room on the second floor stays open until midnight during the exams.',
  'La bibliothèque vous attend pour une après-midi de *poésie* et de thé à la menthe.',
  'تفتح قاعة المطالعة أبوابها حتى منتصف الليل خلال فترة الامتحانات.',
  'Lbiblio m7loula 7tta lnoss dyal lil f simana dyal les examens.',
  'See the [guide](https://libguides.aui.ma/exams) and ask us at the **Reference Desk** #AUILibrary',
]

function postOf(paragraphs: number): string {
  const body = Array.from({length: paragraphs}, (_, at) => [0, 1, 2].map(more => SENTENCES[(at + more) % SENTENCES.length]).join(' '))
  return `---\ntitle: Exam hours\nauthor: Salma\n---\n\n${body.join('\n\n')}\n`
}

function cpuOf(args: readonly string[]): number {
  const run = spawnSync(process.execPath, ['--require', PROBE, ...args], {cwd: folder, stdio: ['ignore', 'ignore', 'ignore', 'pipe']})
  return Number(String(run.output[3]).split(' ')[0]) / 1000
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

function compare(name: string, args: readonly string[], runs: number): void {
  const pairs = Array.from({length: runs}, () => ({program: cpuOf(args), floor: cpuOf(['-e', '0'])}))
  const ratio = median(pairs.map(({program, floor}) => program / floor))
  const [program, floor] = [median(pairs.map(pair => pair.program)), median(pairs.map(pair => pair.floor))]
  console.log(`${name.padEnd(28)} ${program.toFixed(0).padStart(6)} ms CPU   floor ${floor.toFixed(0)} ms   ratio ${ratio.toFixed(2)}`)
}

const bin = path.join(ROOT, 'bin/m6l.js')
writeFileSync(path.join(folder, 'one.md'), postOf(3))
writeFileSync(path.join(folder, 'plain.txt'), 'The library closes at six.\n')
for (let at = 0; at < 1000; at++) writeFileSync(path.join(folder, `post-${at}.md`), postOf(1 + (at % 6)))
const runs = Number(values.runs)
compare('--version', [bin, '--version'], runs)
compare('one post (.txt)', [bin, 'plain.txt'], runs)
compare('one post (.md)', [bin, 'one.md'], runs)
compare('1,000 posts', [bin, '--quiet', '.'], Math.ceil(runs / 3))
rmSync(folder, {recursive: true, force: true})
