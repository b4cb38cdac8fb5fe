import {writeFileSync} from 'node:fs'
import type {Command} from 'commander'
import {describe, expect, test} from 'vitest'
import {programFor} from '../../src/cli/commands.js'
import {spoken} from '../../src/cli/spoken.js'
import {HELP} from '../../src/cli/words/help.js'
import {translated} from '../../src/cli/words/translated.js'
import {fakeIo, m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

const cwd = folderWith({'a.md': 'See libguides.aui.ma', 'empty/a.pdf': ''})
const french = folderWith({'.m6lrc.json': '{"locale": "fr"}', 'a.md': 'Voyez libguides.aui.ma'})
const broken = folderWith({'.m6lrc.json': '{"locale": "ar", "rulez": {}}', 'a.md': 'انظر libguides.aui.ma'})

/** What m6l says of a command line that it cannot follow, without the isolates that keep its directions apart. */
async function complaint(argv: readonly string[], folder = cwd): Promise<string> {
  const {code, err} = await m6l(argv, {cwd: folder})
  expect(code).toBe(2)
  return err.replace(/[\u2066-\u2069]/gu, '').replace(/[\u00a0\u202f]/gu, ' ')
}

describe('a mistake is told in the language that is asked for', () => {
  test.each([
    {
      argv: ['--formt', 'json', '--locale', 'fr'],
      says: 'Il n’y a pas d’option « --formt ». Vouliez-vous dire « --format » ?\n`m6l --help` énumère les commandes, `m6l help lint` les options.',
    },
    {argv: ['--formt', 'json', '--locale=ar'], says: 'لا يوجد خيار باسم «--formt». هل المقصود «--format»؟'},
    {argv: ['nosuch.md', '--locale', 'fr'], says: '« nosuch.md » n’existe pas.\nVérifiez le chemin ; il a été cherché dans ~.'},
    {argv: ['nosuch.md', '--locale', 'ar'], says: 'لا وجود لـ«nosuch.md».'},
    {argv: ['empty', '--locale', 'fr'], says: 'Il n’y a pas de brouillon .md, .markdown ou .txt dans « empty ».'},
    {
      argv: ['--fail-on', 'eror', '--locale', 'fr'],
      says: '--fail-on accepte error, warning, warn, never, et non « eror ». Vouliez-vous dire « error » ?',
    },
    {argv: ['--only', 'no-spm', '--locale', 'ar'], says: 'لا توجد قاعدة باسم «no-spm». هل المقصود «no-spam»؟'},
    {argv: ['--config', 'gone.json', '--locale', 'fr'], says: 'La configuration ~/gone.json ne peut être lue : ce fichier n’existe pas.'},
    {
      argv: ['--rule', 'author-may-publish: [error, {requireAuthor: 3}]', '--locale', 'fr'],
      says: 'doit être true ou false, et non 3.',
    },
  ])('$argv', async ({argv, says}) => {
    expect(await complaint(argv)).toContain(says)
  })
})

test('a mistake is told in the language of the configuration', async () => {
  expect(await complaint(['--formt'], french)).toContain('Il n’y a pas d’option')
})

describe('a configuration that is named says in which language', () => {
  const named = folderWith({'ours.json': '{"locale": "fr"}', 'wrong.json': '{"locale": "fr", "rulez": {}}', 'a.md': 'Voyez.'})
  test.each([
    {why: 'before a command that is not there', argv: ['-c', 'ours.json', '--formt'], says: 'Il n’y a pas d’option'},
    {why: 'with an equals sign', argv: ['--config=ours.json', 'nosuch.md'], says: '« nosuch.md » n’existe pas.'},
    {why: 'of the index', argv: ['index', '--config', 'ours.json'], says: 'ours.json ne nomme aucune source'},
    {why: 'of itself', argv: ['--config', 'wrong.json', 'a.md'], says: '« rulez » n’est pas connu ici'},
  ])('$why', async ({argv, says}) => {
    expect(await complaint(argv, named)).toContain(says)
  })

  test('and so does none', async () => {
    expect(await complaint(['--no-config', '--formt'], french)).toContain('There is no option')
  })
})

describe('where nothing says in which language, the system does', () => {
  const fr = {LANG: 'fr_FR.UTF-8'}
  test.each([
    {why: 'of a mistake', argv: ['--formt'], env: fr, says: /Il n’y a pas d’option/u},
    {why: 'of findings', argv: ['a.md', '--only', 'no-unfinished-text'], env: fr, says: /est un emplacement que personne n’a rempli/u},
    {why: 'of a rule', argv: ['explain', 'no-secret'], env: {LANG: 'ar_MA.UTF-8'}, says: /ما العمل/u},
    {why: 'in Darija, as in Arabic', argv: ['explain', 'no-secret'], env: {LANG: 'ary_MA'}, says: /ما العمل/u},
    {why: 'of help', argv: ['--help'], env: fr, says: /Commandes/u},
    {
      why: 'of what no configuration overrules',
      argv: ['--formt'],
      env: {LANG: 'fr_FR', LC_MESSAGES: 'ar', LC_ALL: ''},
      says: /لا يوجد خيار/u,
    },
    {why: 'LC_ALL before LANG', argv: ['--formt'], env: {LANG: 'fr_FR.UTF-8', LC_ALL: 'C.UTF-8'}, says: /There is no option/u},
    {why: 'a language that m6l does not speak', argv: ['--formt'], env: {LANG: 'frr_DE.UTF-8'}, says: /There is no option/u},
    {why: 'but not before the command line', argv: ['--formt', '--locale', 'en'], env: fr, says: /There is no option/u},
  ])('$why', async ({argv, env, says}) => {
    const {out, err} = await m6l(argv, {cwd: folderWith({'a.md': 'Rendez-vous à [LIEU].'}), env})
    expect(out + err).toMatch(says)
  })

  test('but not before the configuration', async () => {
    expect((await m6l(['--formt'], {cwd: french, env: {LANG: 'ar_MA.UTF-8'}})).err).toContain('Il n’y a pas d’option')
  })
})

test('reports are joined in the language of the configuration', async () => {
  const folder = folderWith({'.m6lrc.json': '{"locale": "fr"}', 'a.md': 'Rendez-vous à [LIEU].'})
  const {out} = await m6l(['a.md', '--format', 'json'], {cwd: folder})
  writeFileSync(`${folder}/1.json`, out)
  expect((await m6l(['merge', '1.json'], {cwd: folder})).out).toMatch(/\d problèmes? \(/u)
})

test('a configuration that does not fit says in which language', async () => {
  expect(await complaint(['a.md'], broken)).toMatch(/\.m6lrc\.json:1:18: الاسم «rulez» غير معروف هنا\. هل المقصود «rules»؟/u)
})

describe('so is what is told beside a report', () => {
  test.each([
    {
      why: 'a draft that is left out',
      argv: ['old/b.md', '--locale', 'fr'],
      says: 'm6l: old/b.md est laissé de côté par des motifs ; --no-ignore le lit.\n',
    },
    {
      why: 'the same in Arabic',
      argv: ['old/b.md', '--locale', 'ar'],
      says: 'm6l: المسودة old/b.md مستثناة بأنماط الاستثناء؛ ويقرؤها --no-ignore.\n',
    },
    {
      why: 'a baseline',
      argv: ['a.md', '--suppress', '--reason', 'x', '--locale', 'fr'],
      says: /\d entrées? écrites? dans \.m6l-suppressions\.json\./u,
    },
    {why: 'how long it took', argv: ['c.md', '--stats', '--locale', 'fr'], says: /^1 brouillon en \d+,\d\d s, /u},
    {why: 'how long it took, in Arabic', argv: ['c.md', '--stats', '--locale', 'ar'], says: /^مسودة واحدة في \d+\.\d\d ثانية، /u},
  ])('$why', async ({argv, says}) => {
    const folder = folderWith({'.m6lignore': 'old/', 'old/b.md': 'x', 'a.md': 'TODO', 'c.md': 'See https://libguides.aui.ma/'})
    const {err} = await m6l(argv, {cwd: folder})
    const plain = err.replace(/[\u2066-\u2069]/gu, '').replace(/[\u00a0\u202f]/gu, ' ')
    if (typeof says === 'string') expect(plain).toBe(says)
    else expect(plain).toMatch(says)
  })

  test('a draft that cannot be read is told of in the language of the report', async () => {
    const folder = folderWith({'.m6lrc.json': '{"locale": "fr"}'})
    writeFileSync(`${folder}/a.md`, Buffer.from([0x63, 0xe9, 0x63]))
    const {code, out} = await m6l(['a.md'], {cwd: folder})
    expect(code).toBe(2)
    expect(out.replace(/[\u00a0\u202f]/gu, ' ').replace(/\s+/gu, ' ')).toContain('l’octet 1 n’est pas de l’UTF-8')
  })
})

test('an option keeps its signs where Arabic stands beside it', async () => {
  const {err} = await m6l(['--formt', '--locale', 'ar'], {cwd})
  expect(err).toContain('«\u2066--formt\u2069»')
  expect(err).toContain('\u2066`m6l --help`\u2069')
})

describe('pages in Arabic keep their columns, and their words in their direction', () => {
  test.each([
    {argv: ['help', 'lint'], says: '  --quiet                          \u2067ذكر الأخطاء وحدها\u2069\n'},
    // A bracket whose partner stands among Arabic words opens or closes there.
    {argv: ['help', 'lint'], says: '(المفترض: \u2066metadata\u2069): \u2066metadata, content\u2069\u2069\n'},
    {argv: ['help', 'rules'], says: '(المفترض: لغة الإعدادات أو لغة النظام): \u2066en\u2069,\u2069\n'},
    {argv: ['rules'], says: /^no-secret {2,}\u2067خطأ\u2069 {2,}representation {2,}\u2067لا يكشف/mu},
    {argv: ['explain', 'no-secret'], says: /^ {2}\u2067احذفه/mu},
    {argv: ['policy'], says: '\u2066ALA\u2069 (خصوصية الرواد'},
    {argv: ['policy'], says: /^ {2}\u2067[^\n]*\u2066R&LS\u2069 و\u2066C&A\u2069/mu},
  ])('$argv', async ({argv, says}) => {
    const {code, out} = await m6l([...argv, '--locale', 'ar'], {cwd})
    expect(code).toBe(0)
    if (typeof says === 'string') expect(out).toContain(says)
    else expect(out).toMatch(says)
  })
})

test.each([
  {
    why: 'a bracket that opens before Arabic words stands outside of the names before it',
    text: 'الأدوار هي director, editor. [لاحقاً]',
    said: 'الأدوار هي <director, editor>. [لاحقاً]',
  },
  {
    why: 'and so does one that closes after a name',
    text: 'المفترض (هنا: metadata): metadata, content',
    said: 'المفترض (هنا: <metadata>): <metadata, content>',
  },
  {why: 'brackets that stand in names stay there', text: 'شغّل m6l [options] a(1).md الآن', said: 'شغّل <m6l [options] a(1).md> الآن'},
])('$why', ({text, said}) => {
  expect(spoken(text, 'ar').slice(1, -1)).toBe(said.replaceAll('<', '\u2066').replaceAll('>', '\u2069'))
})

test('m6l init is asked for a language as all other commands are', async () => {
  const folder = folderWith({'a.md': 'x'})
  expect((await m6l(['init', '--yes', '--locale', 'fr'], {cwd: folder})).out).toContain('est écrit')
  expect((await m6l(['config'], {cwd: folder})).out).toContain('"locale": "fr"')
})

describe('what m6l index has done, and what the index holds', () => {
  const files = {
    '.m6lrc.json': '{"sources": {"files": ["sources/"], "index": "a.m6lindex"}}',
    'sources/a.txt': 'The library keeps maps of the Atlas.',
    'sources/b.csv': `title,text\nA,${'Ifrane in winter. '.repeat(80)}\nB,Snow\nC,Rain`,
  }
  const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '').replace(/[\u00a0\u202f]/gu, ' ')
  test.each([
    {locale: 'fr', made: 'a.m6lindex : sources ajoutées : 4, modifiées : 0, retirées : 0, inchangées : 0 ; fichiers lus : 2.\n'},
    {locale: 'ar', made: 'a.m6lindex: المصادر المضافة: 4، والمتغيرة: 0، والمحذوفة: 0، والباقية على حالها: 0؛ والملفات المقروءة: 2.\n'},
  ])('is told in $locale', async ({locale, made}) => {
    const folder = folderWith(files)
    const run = async (argv: readonly string[]) => plain((await m6l(['index', '--locale', locale, ...argv], {cwd: folder})).out)
    expect(await run([])).toBe(made)
    const held = await run(['--stats'])
    expect(held).not.toMatch(/[a-z]{2,} [a-z]{2,} (?:of|and|its)/u)
    expect(held).not.toMatch(/fingerprints|bytes?\b|as new/u)
    if (locale === 'fr') expect(held).toMatch(/octets : \d+ \d{3}, dont/u)
    writeFileSync(`${folder}/sources/a.txt`, 'The library keeps maps of the Rif.')
    expect(await run([])).not.toMatch(/\bchanged\b/u)
  })
})

test('what has no translation stays in English', () => {
  expect(translated('A fault of another kind.\nThere is more.', 'ar', HELP)).toBe('A fault of another kind.\nThere is more.')
})

describe('help', () => {
  const program = programFor(
    fakeIo({cwd}, () => undefined),
    () => undefined,
  )
  const said = (command: Command) => [
    command.description(),
    ...[...command.options, ...command.registeredArguments].map(({description}) => description),
  ]

  test.each([program, ...program.commands].flatMap(said))('“%s” is said in French and Arabic', text => {
    for (const locale of ['fr', 'ar'] as const) expect(translated(text, locale, HELP)).not.toBe(text)
  })

  test.each([
    {argv: ['--help', '--locale', 'fr'], folder: cwd, says: ['Emploi :', 'Commandes :', 'liste les règles', 'Codes de sortie']},
    {argv: ['help', 'lint'], folder: french, says: ['Options :', 'ne signale que les erreurs', 'affiche cette aide']},
    {argv: ['lint', '--help', '--locale', 'ar'], folder: cwd, says: ['الخيارات:', 'ذكر الأخطاء وحدها']},
  ])('$argv', async ({argv, folder, says}) => {
    const {code, out} = await m6l(argv, {cwd: folder})
    expect(code).toBe(0)
    for (const words of says) expect(out.replace(/[\u00a0\u202f]/gu, ' ')).toContain(words)
  })
})
