import {symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'
import {type Repository, repositoryWith} from '../kit/repository.js'

vi.mock('../../rules/presets.js', () => import('../kit/rule-book.js'))
vi.mock('../../src/lexicon/bundled.js', async original => {
  const data = (await original<typeof import('../../src/lexicon/bundled.js')>()).bundledLexicons()
  return {bundledLexicons: () => data}
})

/** What a run reports in short: `a.md:1:1 rule`. */
async function found({folder}: Repository, argv: readonly string[], below = ''): Promise<readonly string[]> {
  const {out, err} = await m6l([...argv, '--format', 'ndjson'], {cwd: path.join(folder, below)})
  if (err !== '') throw new Error(err)
  const lines = out.split('\n').filter(line => line !== '')
  return lines.map(line => JSON.parse(line)).map(({id, findings}) => `${id}: ${findings.map(({rule}: {rule: string}) => rule).join(' ')}`)
}

describe('--staged', () => {
  test('reads what is staged, not what the work tree holds since', async () => {
    const repository = repositoryWith({'a.md': 'Hello.'})
    repository.write({'a.md': 'HELLO.'})
    repository.git('add', 'a.md')
    repository.write({'a.md': 'Hello again.'})
    expect(await found(repository, ['--staged'])).toEqual(['a.md: no-shouting'])
  })

  test('leaves out what is not staged, is deleted, is no draft, or is ignored', async () => {
    const repository = repositoryWith({'gone.md': 'BAD.', 'same.md': 'BAD.', '.m6lignore': 'drafts/'})
    repository.write({'gone.md': undefined, 'new.md': 'Hello.', 'picture.png': 'x', 'drafts/d.md': 'BAD.'})
    repository.git('add', '--all')
    repository.write({'unstaged.md': 'BAD.'})
    expect(await found(repository, ['--staged'])).toEqual(['new.md: '])
  })

  test('reads any name: Arabic, spaces, quotes, a line end', async () => {
    const names = ['أسبوع القراءة.md', 'two words.md', 'a "quote".md', 'line\nend.md', '-dash.md']
    const repository = repositoryWith({'start.md': 'Hello.'})
    repository.write(Object.fromEntries(names.map(name => [name, 'HELLO.'])))
    repository.git('add', '--all')
    expect((await found(repository, ['--staged'])).map(line => line.replace(': no-shouting', '')).sort()).toEqual([...names].sort())
  })

  test('works from a folder below and narrows down to paths', async () => {
    const repository = repositoryWith({'start.md': 'Hello.'})
    repository.write({'top.md': 'HELLO.', 'posts/a.md': 'HELLO.', 'posts/b.md': 'HELLO.'})
    repository.git('add', '--all')
    expect(await found(repository, ['--staged', 'a.md'], 'posts')).toEqual(['a.md: no-shouting'])
    expect(await found(repository, ['--staged', '.'], 'posts')).toEqual(['a.md: no-shouting', 'b.md: no-shouting'])
  })

  test.each([
    ['--staged'],
    ['--since', 'main'],
  ])('%s: names stay those of the repository where git is set to count from the folder below', async (...argv) => {
    const repository = repositoryWith({'start.md': 'Hello.'})
    repository.git('config', 'diff.relative', 'true')
    repository.write({'top.md': 'HELLO.', 'posts/a.md': 'HELLO.'})
    repository.git('add', '--all')
    const lines = await found(repository, argv, 'posts')
    expect(lines.map(line => path.basename(line))).toEqual(['top.md: no-shouting', 'a.md: no-shouting'])
  })

  test('a symbolic link is not a draft', async () => {
    const repository = repositoryWith({'start.md': 'Hello.'})
    symlinkSync('/etc/passwd', path.join(repository.folder, 'link.md'))
    repository.git('add', '--all')
    expect(await found(repository, ['--staged'])).toEqual([])
  })

  test('an empty repository and an empty commit have nothing to say', async () => {
    expect(await found(repositoryWith({'a.md': 'BAD.'}), ['--staged'])).toEqual([])
  })

  test.each([
    {why: 'with --since', argv: ['--staged', '--since', 'main'], says: '--staged and --since choose different drafts.'},
    {why: 'with --fix', argv: ['--staged', '--fix'], says: '--fix mends the work tree, and --staged reads what is staged.'},
    {why: 'with standard input', argv: ['--staged', '--stdin'], says: '--staged and --since read a repository'},
  ])('is refused $why', async ({argv, says}) => {
    const {code, err} = await m6l(argv, {cwd: repositoryWith({'a.md': 'Hello.'}).folder})
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining(says)})
  })

  test('outside a repository says so', async () => {
    const {code, err} = await m6l(['--staged'], {cwd: path.join(folderWith({'a.md': 'Hello.'}), '..')})
    expect({code, err}).toEqual({
      code: 2,
      err: expect.stringMatching(/^m6l: There is no git repository in .*, nor above it\.\nGo to a folder of the repository/u),
    })
  })
})

/** What a person mistypes is told; what git knows of, or is there with nothing to read, is not. */
describe('paths that are given with --staged or --since', () => {
  function drafted(): Repository {
    const repository = repositoryWith({
      'posts/spring.md': 'Hello.',
      'posts/gone.md': 'Hello.',
      'منشورات/أسبوع.md': 'Hello.',
      'plan.csv': 'message\nHello.\n',
    })
    repository.write({'posts/spring.md': 'HELLO.', 'posts/gone.md': undefined, 'منشورات/أسبوع.md': 'HELLO.'})
    repository.git('add', '--all')
    return repository
  }

  test.each([
    {why: 'a folder that is mistyped', given: 'post', says: 'There is no “post”. Did you mean “posts”?'},
    {why: 'a draft in a folder that is mistyped', given: 'post/spring.md', says: 'Did you mean “posts/spring.md”?'},
    {why: 'a draft that is mistyped', given: 'posts/sprnig.md', says: 'There is no “posts/sprnig.md”. Did you mean “posts/spring.md”?'},
    {why: 'an Arabic name with a letter too few', given: 'منشورات/أسوع.md', says: 'Did you mean “منشورات/أسبوع.md”?'},
    {why: 'a name near to none', given: 'xyz', says: 'There is no “xyz”.\nCheck the path; it was looked for in ~.'},
    {why: 'a pattern that meets nothing', given: 'texts/*.md', says: 'Check the pattern, or add --no-error-on-unmatched-pattern.'},
    {why: 'an empty name', given: '', says: 'One of the paths is empty.'},
    {why: 'a path out of the repository', given: '..', says: '“..” lies outside of this repository.'},
  ])('are told: $why', async ({given, says}) => {
    for (const option of ['--staged', '--since=HEAD']) {
      const {code, out, err} = await m6l([option, given], {cwd: drafted().folder})
      expect({code, out, err}).toEqual({code: 2, out: '', err: expect.stringContaining(says)})
    }
  })

  test.each([
    {why: 'a draft that is deleted', given: 'posts/gone.md', finds: []},
    {why: 'a folder without a draft', given: 'empty', finds: []},
    {why: 'a draft that did not change', given: 'same.md', finds: []},
    {why: 'a pattern', given: 'posts/*.md', finds: ['posts/spring.md: no-shouting']},
    {why: 'a pattern that meets what did not change', given: 'sam*.md', finds: []},
    {why: 'a path in the words of git', given: ':(top)posts', finds: ['posts/spring.md: no-shouting']},
  ])('pass: $why', async ({given, finds}) => {
    for (const option of ['--staged', '--since=HEAD~']) {
      const repository = repositoryWith({'same.md': 'Hello.', 'posts/spring.md': 'Hello.', 'posts/gone.md': 'Hello.'})
      repository.write({'other.txt': 'Hello.'})
      repository.commit('Go on')
      repository.write({'posts/spring.md': 'HELLO.', 'posts/gone.md': undefined, 'empty/picture.png': 'x'})
      repository.git('add', '--all')
      expect(await found(repository, [option, given])).toEqual(finds)
    }
  })

  test('need not be there where that is wished: a script may name what is gone', async () => {
    expect(await found(drafted(), ['--staged', '--no-error-on-unmatched-pattern', 'post'])).toEqual([])
  })

  test('may name a schedule, which is read where it is named itself', async () => {
    const repository = drafted()
    repository.write({'plan.csv': 'message\nHELLO.\n'})
    repository.git('add', '--all')
    expect(await found(repository, ['--staged', 'plan.csv'])).toEqual(['plan.csv: no-shouting'])
    expect(await found(repository, ['--since=HEAD', 'plan.csv'])).toEqual(['plan.csv: no-shouting'])
  })
})

describe('--since', () => {
  function branched(): Repository {
    const repository = repositoryWith({'old.md': 'BAD.', 'changed.md': 'Hello.'})
    repository.git('checkout', '--quiet', '-b', 'posts')
    repository.write({'changed.md': 'HELLO.', 'added.md': 'HELLO.'})
    repository.commit('Add posts')
    repository.git('checkout', '--quiet', 'main')
    repository.write({'meanwhile.md': 'BAD.'})
    repository.commit('Go on')
    repository.git('checkout', '--quiet', 'posts')
    return repository
  }

  test('reads what the branch changed, not what the other did meanwhile', async () => {
    expect(await found(branched(), ['--since', 'main'])).toEqual(['added.md: no-shouting', 'changed.md: no-shouting'])
  })

  test('takes the work tree and new files in', async () => {
    const repository = branched()
    repository.write({'added.md': 'Quiet now.', 'new.md': 'HELLO.', 'changed.md': undefined})
    expect(await found(repository, ['--since', 'main'])).toEqual(['added.md: ', 'new.md: no-shouting'])
  })

  test('a symbolic link is not a draft, wherever it leads, tracked or new', async () => {
    const outside = folderWith({'secret.md': 'BAD.'})
    const repository = repositoryWith({'a.md': 'BAD.'})
    symlinkSync(path.join(outside, 'secret.md'), path.join(repository.folder, 'tracked.md'))
    symlinkSync(outside, path.join(repository.folder, 'folder'))
    repository.git('add', '--all')
    symlinkSync(path.join(outside, 'secret.md'), path.join(repository.folder, 'new.md'))
    symlinkSync('a.md', path.join(repository.folder, 'beside.md'))
    repository.write({'a.md': 'BAD!'})
    expect(await found(repository, ['--since', 'HEAD'])).toEqual(['a.md: no-shouting'])
  })

  test('narrows down to paths, from a folder below', async () => {
    const repository = branched()
    repository.write({'posts/one.md': 'HELLO.', 'posts/two.md': 'HELLO.'})
    expect(await found(repository, ['--since', 'main', 'two.md'], 'posts')).toEqual(['two.md: no-shouting'])
  })

  test.each(['nowhere', '--output=x', 'main..posts'])('a commit that does not exist (%s) is told with what CI needs', async ref => {
    const {code, err} = await m6l([`--since=${ref}`], {cwd: branched().folder})
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining(`There is no commit “${ref}” in this repository.`)})
  })
})
