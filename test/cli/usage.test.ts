import {describe, expect, test} from 'vitest'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

const cwd = folderWith({
  'a.md': 'See libguides.aui.ma',
  'rulse.md': '',
  'polizy/a.md': 'See libguides.aui.ma',
  'index/a.md': 'See libguides.aui.ma',
  '-fix': '',
})

/** What m6l says of a command line that it does not understand; the code with it where that is not 2. */
async function complaint(argv: readonly string[]): Promise<string> {
  const {code, out, err} = await m6l(argv, {cwd})
  return code === 2 && out === '' ? err.trimEnd() : `${code}: ${out}${err}`
}

describe('what is mistyped', () => {
  test.each([
    {
      why: 'a command, which is not taken for a path',
      argv: ['rulse'],
      says: 'There is no command and no draft “rulse”. Did you mean “rules”?',
    },
    {why: 'with options after it', argv: ['rulse', '--json'], says: 'There is no command and no draft “rulse”. Did you mean “rules”?'},
    {why: 'in capitals', argv: ['LINT'], says: 'There is no command and no draft “LINT”. Did you mean “lint”?'},
    {why: 'the command that help is wanted for', argv: ['help', 'rulse'], says: 'There is no command “rulse”. Did you mean “rules”?'},
    {why: 'a word that is near to no command is a path', argv: ['bananas'], says: 'There is no “bananas”.'},
    {why: 'an option', argv: ['--formt', 'json'], says: 'There is no option “--formt”. Did you mean “--format”?'},
    {why: 'an option of another command', argv: ['rules', '--jsn'], says: 'There is no option “--jsn”. Did you mean “--json”?'},
    {why: 'an option near to nothing', argv: ['--bananas'], says: 'There is no option “--bananas”.'},
    {why: 'what ESLint calls a form', argv: ['rules', '--format', 'json'], says: '`m6l rules --json` lists them for programs.'},
    {why: 'the same with a sign between', argv: ['rules', '--format=json'], says: '`m6l rules --json` lists them for programs.'},
    {why: 'how ESLint shows a configuration', argv: ['--print-config', 'a.md'], says: '`m6l config FILE` shows what applies to a draft.'},
    {why: 'how ESLint makes one', argv: ['--init'], says: 'There is no option “--init”.\n`m6l init` writes a configuration.'},
    {why: 'how ESLint finds what is not needed', argv: ['--report-unused-disable-directives'], says: 'The rule valid-waiver marks'},
    {why: 'the version in short', argv: ['-V'], says: '`m6l --version` says which version this is.'},
    {why: 'a draft that looks like an option', argv: ['-dash.md'], says: 'is named with its folder: ./-draft.md.'},
    {why: 'a letter', argv: ['-x'], says: 'There is no option “-x”.'},
    {why: 'an option with one dash', argv: ['-fix'], says: 'There is no option “-fix”. Did you mean “--fix”?'},
    {why: 'the same with a value', argv: ['-max-warnings=3'], says: 'There is no option “-max-warnings”. Did you mean “--max-warnings”?'},
    {why: 'an option whose dashes a word processor has joined', argv: ['—fix'], says: 'There is no option “—fix”. Did you mean “--fix”?'},
    {why: 'a value for what takes none', argv: ['--fix=yes'], says: '--fix takes no value, and here it has “yes”.'},
    {why: 'the same of another command', argv: ['rules', '--json=all'], says: '--json takes no value, and here it has “all”.'},
    {why: 'an option and its value', argv: ['--formt=json'], says: 'There is no option “--formt”. Did you mean “--format”?'},
    {why: 'a command after an option', argv: ['--locale', 'en', 'rules'], says: '“rules” is a command, and stands before all options.'},
    {why: 'one with a name after it', argv: ['--no-color', 'explain', 'links'], says: 'Write m6l explain first, and the options after it.'},
    {why: 'no rule at all', argv: ['--only', ' , '], says: '--only takes the names of rules, not “ , ”.'},
    {why: 'a choice', argv: ['--fail-on', 'eror'], says: '--fail-on takes error, warning, warn, never, not “eror”. Did you mean “error”?'},
    {why: 'a language', argv: ['--locale', 'de'], says: '--locale takes en, fr, ar, not “de”.'},
    {why: 'a choice with a quotation mark', argv: ['--locale', "l'arabe"], says: "--locale takes en, fr, ar, not “l'arabe”."},
    {why: 'a number', argv: ['--max-warnings', 'ten'], says: '--max-warnings takes a whole number, not “ten”.'},
    {why: 'a number of threads', argv: ['--concurrency', '0'], says: '--concurrency takes a number of threads from 1 to 99, not “0”.'},
    {why: 'a number below nothing', argv: ['--max-warnings', '-1'], says: '--max-warnings takes a whole number, not “-1”.'},
    {
      why: 'a rule',
      argv: ['--rule', 'links-to-libary: error'],
      says: 'There is no rule “links-to-libary”. Did you mean “links-to-library”?',
    },
    {why: 'a severity', argv: ['--rule', 'links-to-library: eror'], says: 'Did you mean “error”?'},
    {
      why: 'an option of a rule',
      argv: ['--rule', 'author-may-publish: [error, {requireAuthr: true}]'],
      says: 'Did you mean “requireAuthor”?',
    },
    {why: 'a rule without severity', argv: ['--rule', 'links-to-library'], says: '--rule takes “id: severity”, not “links-to-library”.'},
    {
      why: 'the only rule',
      argv: ['--only', 'link-to-library'],
      says: 'There is no rule “link-to-library”. Did you mean “links-to-library”?',
    },
    {
      why: 'a rule to explain',
      argv: ['explain', 'links'.slice(1)],
      says: 'There is no rule, no clause and no listed term “inks”. Did you mean “links”?',
    },
    {
      why: 'a configuration that is not there',
      argv: ['--config', 'gone.json'],
      says: 'The configuration ~/gone.json cannot be read: there is no such file.',
    },
    {
      why: 'no configuration to index the sources of',
      argv: ['index'],
      says: 'Name sources in the configuration: "sources": {"files": ["sources/"], "index": "sources.m6lindex"}.',
    },
    {why: 'a baseline that is not there', argv: ['--suppressions-file', 'gone.json'], says: 'There is no baseline gone.json.'},
    {
      why: 'an ignore file that is not there',
      argv: ['--ignore-path', 'gone'],
      says: 'The ignore file gone cannot be read: there is no such file.',
    },
  ])('$why', async ({argv, says}) => {
    const said = await complaint(argv)
    expect(said.startsWith('m6l: ') && said.includes(says) ? says : said).toBe(says)
    expect(said).not.toMatch(/^\s+at /mu)
  })
})

describe('what is missing or too much', () => {
  test.each([
    {argv: ['--format'], says: '--format needs a value: --format <name[=file]>.'},
    {argv: ['explain'], says: 'Something is missing: <rule|clause|term>.', help: 'explain'},
    {argv: ['completion'], says: 'Something is missing: <shell>.', help: 'completion'},
    {argv: ['config', 'a.md', 'b.md'], says: 'm6l config takes one name.', help: 'config'},
    {argv: ['explain', 'links', 'who'], says: 'm6l explain takes one name.', help: 'explain'},
    {argv: ['rules', 'links'], says: 'm6l rules takes no name.', help: 'rules'},
  ])('$argv', async ({argv, says, help}) => {
    const remedy = help ? `\`m6l help ${help}\` says how it is used.` : '`m6l --help` lists commands, `m6l help lint` the options.'
    expect(await complaint(argv)).toBe(`m6l: ${says}\n${remedy}`)
  })
})

test.each([
  {why: 'a file whose name is near to a command', argv: ['rulse.md']},
  {why: 'a folder', argv: ['polizy']},
  {why: 'a word after the command', argv: ['lint', 'polizy']},
  {why: 'a folder that is called like a command', argv: ['--quiet', 'index']},
])('$why is read', async ({argv}) => {
  expect((await m6l([...argv, '--only', 'links-to-library'], {cwd})).code).toBe(0)
})

test('what stands after two dashes is a path, whatever it looks like', async () => {
  expect((await m6l(['--only', 'links-to-library', '--', '-fix'], {cwd})).code).toBe(0)
})

test('a path cannot steer the terminal', async () => {
  expect(await complaint(['\u001b[31m\u202e.md'])).toContain('m6l: There is no “\ufffd[31m\ufffd.md”.')
})

describe('help', () => {
  test.each([['--help'], ['-h'], ['help'], ['help help']])('%s', async words => {
    const {code, out, err} = await m6l(words.split(' '), {cwd})
    expect({code, err}).toEqual({code: 0, err: ''})
    for (const said of ['Usage: m6l', 'lint [options] [paths...]', 'explain', 'm6l help lint', 'Exit codes']) expect(out).toContain(said)
  })

  test.each([{argv: ['lint', '--help']}, {argv: ['help', 'lint']}])('$argv', async ({argv}) => {
    const {code, out} = await m6l(argv, {cwd})
    expect(code).toBe(0)
    for (const said of ['--max-warnings <n>', 'stylish, compact', '--no-inline-config']) expect(out).toContain(said)
    expect(out).not.toContain('default: []')
  })

  test.each([['--version'], ['-v']])('%s', async word => {
    expect(await m6l([word], {cwd})).toEqual({code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u), err: ''})
  })
})
