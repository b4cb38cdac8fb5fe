import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {folderWith} from './folder.js'

/** A real git repository in a temporary folder. */
export interface Repository {
  readonly folder: string
  /** Writes files; nothing for one that is to go. */
  readonly write: (files: Readonly<Record<string, string | undefined>>) => void
  readonly git: (...args: readonly string[]) => string
  /** Stages everything and commits it. */
  readonly commit: (message: string) => void
}

const NOBODY = {
  ...{GIT_AUTHOR_NAME: 'Tests', GIT_AUTHOR_EMAIL: 'tests@example.org', GIT_COMMITTER_NAME: 'Tests'},
  ...{GIT_COMMITTER_EMAIL: 'tests@example.org', GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1'},
}

export function repositoryWith(files: Readonly<Record<string, string>>): Repository {
  const folder = folderWith({})
  // folderWith marks its folder as a repository by an empty .git.
  rmSync(path.join(folder, '.git'), {recursive: true})
  const git: Repository['git'] = (...args) =>
    execFileSync('git', [...args], {cwd: folder, env: {...process.env, ...NOBODY}, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
  const write: Repository['write'] = wanted => {
    for (const [name, content] of Object.entries(wanted)) {
      const file = path.join(folder, name)
      mkdirSync(path.dirname(file), {recursive: true})
      if (content === undefined) rmSync(file)
      else writeFileSync(file, content)
    }
  }
  const commit = (message: string) => {
    git('add', '--all')
    git('commit', '--quiet', '--message', message)
  }
  git('init', '--quiet', '--initial-branch=main')
  write(files)
  commit('Start')
  return {folder, write, git, commit}
}
