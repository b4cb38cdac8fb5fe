import {
  DEFAULT_SETTINGS,
  type LocalFiles,
  lintPost,
  noFiles,
  nothingAsked,
  type PostReport,
  prepared,
  type Reachability,
  type Rule,
  type Settings,
} from '../../src/engine/index.js'
import type {Locale} from '../../src/language/index.js'
import {parse} from '../../src/post/index.js'
import {lexicons} from './lexicons.js'

/** The moment at which tests run. */
export const NOW = '2026-03-02T09:00:00Z'

export interface LintCase {
  readonly post: string
  readonly path?: string
  readonly language?: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly settings?: Partial<Settings>
  readonly files?: LocalFiles
  readonly web?: Reachability
  readonly locale?: Locale
  readonly known?: readonly string[]
  readonly now?: string
  readonly mask?: boolean
  readonly allow?: readonly string[]
  readonly inlineWaivers?: boolean
}

/** Lints a post with some rules at their own severity. `language` stands in for `lang:` without changing an offset. */
export async function lint(rules: readonly Rule[], wanted: LintCase): Promise<PostReport> {
  const parsed = await parse(wanted.post, {path: wanted.path ?? 'post.md'})
  const {language} = wanted
  const post = language
    ? {
        ...parsed,
        language: language as 'en',
        passages: parsed.passages.map(passage => ({...passage, language: language as 'en', sure: true})),
      }
    : parsed
  const enforced = rules.map(rule => ({rule, severity: rule.severity, options: {...fallbacksOf(rule), ...wanted.options}}))
  await prepared(post, enforced)
  return lintPost(post, {
    rules: enforced,
    known: new Set([...rules.map(({id}) => id), ...(wanted.known ?? [])]),
    settings: {...DEFAULT_SETTINGS, ...wanted.settings},
    allow: wanted.allow ?? [],
    lexicons,
    files: wanted.files ?? noFiles,
    web: wanted.web ?? nothingAsked,
    locale: wanted.locale ?? 'en',
    now: wanted.now ?? NOW,
    mask: wanted.mask ?? false,
    inlineWaivers: wanted.inlineWaivers ?? true,
  })
}

function fallbacksOf(rule: Rule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule.options).map(([name, {fallback}]) => [name, fallback]))
}
