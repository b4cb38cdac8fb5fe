import {fileURLToPath} from 'node:url'
import {describe, expect, test, vi} from 'vitest'
import {m6l} from '../kit/fake-io.js'

// Whole runs: a busy machine may take long over them.
vi.setConfig({testTimeout: 60_000})

const run = (name: string, argv: readonly string[]) =>
  m6l(argv, {cwd: fileURLToPath(new URL(`../../fixtures/cli/${name}`, import.meta.url))})

describe('a folder of drafts with its own configuration', () => {
  test('nested: replies are free of the rule but for one, and the archive is not read', async () => {
    expect(await run('nested', ['--format', 'unix'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "",
        "out": "monday.md:1:1: This post has no link to the library. [Error/links-to-library]
      replies/announcement.md:1:1: This post has no link to the library. [Error/links-to-library]

      2 problems
      ",
      }
    `)
  })

  test('nested: globs count from the configuration, not from where m6l is run', async () => {
    expect((await run('nested/replies', ['--format', 'compact'])).out).toMatchInlineSnapshot(`
      "announcement.md: line 1, col 1, Error - This post has no link to the library. (links-to-library)

      1 problem
      "
    `)
  })

  test('nested: a hook that names an archived draft beside others is told, not stopped', async () => {
    const {code, err} = await run('nested', ['replies/thanks.md', 'archive/old.md'])
    expect({code, err}).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "m6l: archive/old.md is left out by ignore patterns; --no-ignore reads it.
      ",
      }
    `)
  })

  test('arabic: the whole report speaks Arabic, and the name of the file is whole', async () => {
    expect((await run('arabic', [])).out).toMatchInlineSnapshot(`
      "
      قاعة المطالعة.md
        1:1  ⁧تنبيه⁩  ⁧لا يتضمن هذا المنشور أي رابط إلى المكتبة⁩  links-to-library (links)

      ✖ ⁧ملاحظة واحدة (لا أخطاء، تنبيه واحد)⁩

      ما تطلبه السياسة

        links: ⁧تحيل المنشورات إلى محتوى M6L.⁩
          links-to-library: ⁧أضف رابطاً إلى الصفحة أو الدليل أو السجل الذي سيحتاجه القارئ.⁩

      ⁧لمعرفة المزيد عن قاعدة ما: ⁦m6l explain links-to-library⁩⁩

      "
    `)
  })

  test('mistakes: all of them are told at once, each with the name that was meant', async () => {
    expect(await run('mistakes', [])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "m6l: ~/.m6lrc.json:2:14: extends: “m6l:recomended” is neither a preset (m6l:recommended, m6l:strict) nor a JSON or YAML file. Did you mean “m6l:recommended”?
      ~/.m6lrc.json:4:5: rules: “link-to-library” is not known here. Did you mean “links-to-library”?
      ~/.m6lrc.json:5:25: rules.image-has-credit: must be one of "off", "warning", "warn", "error", 0, 1, 2, not "waning". Did you mean “warning”?

        1 | {
      > 2 |   "extends": "m6l:recomended",
          |              ^^^^^^^^^^^^^^^^
        3 |   "rules": {
      Correct the configuration; \`m6l config FILE\` shows what applies to a draft.
      ",
        "out": "",
      }
    `)
  })
})
