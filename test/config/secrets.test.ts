import {describe, expect, test} from 'vitest'
import {loadConfigOf, resolveConfig} from '../../src/config/index.js'
import {namesSecret} from '../../src/config/secret-names.js'
import {ConfigError} from '../../src/errors.js'
import {folderWith} from '../kit/folder.js'
import {ruleBook} from '../kit/rule-book.js'

/** All that m6l says of a configuration that does not fit. */
async function complaintOf(name: string, content: string): Promise<string> {
  try {
    await resolveConfig(await loadConfigOf(folderWith({[name]: content})), ruleBook)
    return ''
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return `${error.message}\n${error.frame}`
  }
}

describe('a complaint about a configuration gives no secret away', () => {
  test.each([
    {why: 'the value of a password', name: '.m6lrc.json', content: '{"password": "hunter2"}', secret: 'hunter2', keeps: '“password”'},
    {why: 'a name that is mistyped', name: '.m6lrc.json', content: '{"passwrod": "plainword"}', secret: 'plainword', keeps: '"passwrod"'},
    {
      why: 'a password on the line beside',
      name: '.m6lrc.yml',
      content: 'pasword_hint: x\ndbPassword: atlas\nlocal: fr\n',
      secret: 'atlas',
      keeps: 'dbPassword',
    },
    {
      why: 'the value that is complained of',
      name: '.m6lrc.yml',
      content: 'roles:\n  token: zz9plural\n',
      secret: 'zz9plural',
      keeps: 'token',
    },
    {
      why: 'a sentence in a list of words',
      name: '.m6lrc.json',
      content: '{"dictionary": ["the Wi-Fi password is Cedar2026snow"]}',
      secret: 'Cedar2026snow',
      keeps: 'the Wi-Fi password is',
    },
    {
      why: 'a token by its shape',
      name: '.m6lrc.json',
      content: '{"dictionary": ["AKIA2ABCDEFGHIJKLMNO"]}',
      secret: '2ABCDEFGHIJKLMNO',
      keeps: 'dictionary',
    },
    {
      why: 'the password in the address of a database',
      name: '.m6lrc.json',
      content: '{"sources": {"postgres": "postgres://reader:s3same@db.example.ma/m6l"}}',
      secret: 's3same',
      keeps: '"postgres"',
    },
    {
      why: 'a file that is no JSON and no YAML',
      name: '.m6lrc.json',
      content: '{\n  "secret": "open-sesame"\n  "locale": [\n}',
      secret: 'open-sesame',
      keeps: '"locale"',
    },
    {
      why: 'a message of the parser that repeats the line',
      name: '.m6lrc.yml',
      content: 'locale: fr\n"token": "open" "sesame12"\n',
      secret: 'sesame12',
      keeps: 'token',
    },
    {
      why: 'a block of text',
      name: '.m6lrc.yml',
      content: 'private_key: |\n  line-one\n  line-two\nlocale: fr\n',
      secret: 'line-one',
      keeps: '1 |',
    },
    {why: 'a list', name: '.m6lrc.yml', content: 'tokens:\n  - firstone\n  - secondone\n', secret: 'firstone', keeps: 'tokens:'},
    {why: 'a number', name: '.m6lrc.json', content: '{"pin": 48151623, "locale": "xx"}', secret: '48151623', keeps: '"xx"'},
    {why: 'a comment', name: '.m6lrc.yml', content: '# password: rosebud\nrulez: {}\n', secret: 'rosebud', keeps: 'rulez'},
    {why: 'French', name: '.m6lrc.yml', content: 'mot_de_passe: sésame\nlangue: fr\n', secret: 'sésame', keeps: 'langue'},
    {why: 'Arabic', name: '.m6lrc.yml', content: 'كلمة السر: سمسم\nlangue: fr\n', secret: 'سمسم', keeps: 'langue'},
  ])('$why', async ({name, content, secret, keeps}) => {
    const complaint = await complaintOf(name, content)
    expect(complaint).not.toContain(secret)
    expect(complaint).toContain('•')
    expect(complaint).toContain(keeps)
  })

  test('the mark stands where it stood, under dots', async () => {
    expect((await complaintOf('.m6lrc.json', '{"password": "x1y2z3", "lokale": "fr"}')).split('\n').slice(-2)).toEqual([
      '> 1 | {"password": "••••••", "lokale": "fr"}',
      '    |  ^^^^^^^^^^',
    ])
  })
})

test.each(['no-secret', 'sources', 'people', 'no-spam', 'vocabulary', 'tone', 'taken', 'min'])('“%s” names no secret', name => {
  expect(namesSecret(name)).toBe(false)
})

test('nothing that a configuration may hold is taken for a secret', async () => {
  const options = ruleBook.rules.flatMap(rule => [rule.id, ...Object.keys(rule.options)])
  const {properties} = (await import('../../src/config/schema.json', {with: {type: 'json'}})).default
  expect([...options, ...Object.keys(properties)].filter(namesSecret)).toEqual([])
})
