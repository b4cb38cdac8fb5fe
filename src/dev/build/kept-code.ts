import {execFileSync} from 'node:child_process'
import {ROOT} from '../root.js'

// A draft in each language that between them run what most drafts run, emphasis and what comes of it among it: that is kept compiled, and no
// more, for all that is kept is read at each start.
const USUAL = ['en/open-access-week.md', 'fr/brouillons-d-une-ecrivaine.md', 'ar/opening-of-the-exhibition.md', 'ary/lmo9arrar.md']

/** Lints some example drafts in a process of its own, and keeps what V8 compiled on the way. */
export function keepCompiled(): void {
  const drafts = JSON.stringify(USUAL.map(draft => `fixtures/posts/${draft}`))
  const code = `const m6l = require('./dist/program/m6l.cjs')
    m6l.main(['--fail-on', 'never', ...${drafts}], {...m6l.processIo(), out: async () => true})
      .then(() => m6l.keepCompiled())`
  execFileSync(process.execPath, ['-e', code], {cwd: ROOT, stdio: 'inherit'})
}
