import {configShape} from '../../config/index.js'
import {DEFAULT_SETTINGS, type Rule} from '../../engine/index.js'

/** The published JSON Schema of a configuration file. */
export function schemaOf(rules: readonly Rule[]): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'm6l configuration',
    ...configShape(rules).schema,
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** A configuration that shows every key, with a comment each; it says what the defaults are. */
export function exampleConfig(rules: readonly Rule[]): string {
  const {hosts, timezone} = DEFAULT_SETTINGS
  const list = (texts: readonly string[]) => `[${texts.map(text => JSON.stringify(text)).join(', ')}]`
  const recommended = rules.filter(({optIn}) => !optIn)
  const rule = ({id, severity, summary}: Rule, at: number) =>
    `    // ${summary}\n    ${JSON.stringify(id)}: ${JSON.stringify(severity)}${at < recommended.length - 1 ? ',' : ''}`
  return `{
  // Copy this file to .m6lrc.json and keep what you change. m6l looks for it from each draft's folder upward.
  "$schema": "./node_modules/m6l/dist/schema.json",

  // What to start from: m6l:recommended, m6l:strict, or the path of another configuration.
  "extends": "m6l:recommended",

  // Each rule: "off", "warning" or "error"; or ["error", {options}]. \`m6l explain RULE\` shows its options.
  "rules": {
${recommended.map(rule).join('\n')}
  },

  // Other rules for some of the drafts. Globs are relative to this file.
  "overrides": [{"files": ["stories/**"], "rules": {"links-to-library": "off"}}],

  // Drafts that are not read, as in .gitignore.
  "ignores": ["archive/"],

  // Whose pages are whose. Add the catalogue, the repository and the proxy of the library.
  "hosts": {
    "library": ${list(hosts.library)},
    "university": ${list(hosts.university)},
    "partners": ${list(hosts.partners)}
  },

  // Who posts, and in which role: director, r&ls librarian, c&a librarian, editor, or one of "roles".
  "people": {"@library_desk": "director"},

  // More roles, or other rights for those that exist.
  "roles": {"guest curator": {"aliases": ["commissaire invitée"], "may": ["publish"], "needsApproval": true}},

  // Mail addresses and telephone numbers that the library gives to the public, beside the university's own.
  "contacts": ["desk@library.example", "+212 522 00 00 xx"],

  "timezone": ${JSON.stringify(timezone)},

  // What posts are compared with, so that nothing is copied unseen: folders, files and globs of Markdown, text, HTML, CSV and JSON lines
  // {id, title, author, url, text, kind, lang, date}; kind is own-post, book, article, blurb, poem or scripture. \`m6l index\` writes the index;
  // a few sources need none. For several machines, "postgres": "postgres://reader@db.example.ma/m6l" instead, its password in PGPASSWORD.
  "sources": {"files": ["sources/"], "ownPosts": ["published/"], "boilerplate": ["footers.txt"], "index": "sources.m6lindex", "onUnavailable": "fail"},

  // Words and phrases that are at home here, such as the names of clubs: a post with one of them is of interest to the community.
  "vocabulary": ["Azrou Center", "نادي المسرح"],

  // Texts that are accepted as they stand, whatever rule marks them.
  "allow": [],

  // The language of m6l's own messages: en, fr or ar.
  "locale": "en",

  // From which severity on a run fails: error, warning or never.
  "failOn": "error"
}
`
}
