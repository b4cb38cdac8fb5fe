import {ACTIONS, type Rule} from '../engine/index.js'
import {object, record} from '../engine/keyed-shape.js'
import {flag, list, oneOf, oneOrList, pair, type Shape, type TypeOf, text} from '../engine/shape.js'
import {ON_UNAVAILABLE, WRITTEN_FAIL_ON} from './config.js'
import {database, extension, glob, sourceFile, timezone} from './config-texts.js'
import {WRITTEN_SEVERITIES} from './severity.js'

const severity = oneOf('How a rule counts.', WRITTEN_SEVERITIES)

/** The shape of a configuration file, made from the rules that exist: what the validator checks and the schema publishes. */
export function configShape(rules: readonly Rule[]) {
  const rulesShape = record('Each rule with its severity, or with its severity and options.', ruleShape({}), ruleShapes(rules))
  return object('How m6l reads the drafts of this folder and below.', {
    $schema: text('Where editors find this schema.'),
    extends: oneOrList('What this configuration starts from.', extension, list('Several, the later over the earlier.', extension)),
    plugins: list(
      'Modules that bring rules of their own; they are code, and run only with --allow-plugins.',
      text('A package, or a file beside this one.'),
    ),
    rules: rulesShape,
    overrides: list(
      'Other rules for some files.',
      object(
        'Rules for the files that match.',
        {
          files: list('Globs, relative to this file.', glob),
          excludedFiles: list('Globs of files to leave out.', glob),
          rules: rulesShape,
        },
        ['files'],
      ),
    ),
    ignores: list('Globs of drafts that are not read, as in .gitignore.', glob),
    hosts: object('Who is at home at which address.', {
      library: list('The library’s own hosts (catalogue, repository, proxy, guides): libguides.aui.ma, www.aui.ma/library.', host),
      university: list('The university’s hosts; *.aui.ma is every subdomain.', host),
      partners: list('Partners whose pages count as the library’s company.', host),
    }),
    people: record('Who posts: name or handle, and role.', text('A role.')),
    roles: record('What each role may do.', roleShape),
    contacts: list(
      'What the library gives to the public beside the university’s own numbers: mail addresses (*@library.example is every one of a host) and telephone numbers (x is any digit).',
      text('An address or a number.'),
    ),
    timezone,
    sources: sourcesShape,
    vocabulary: list(
      'Words and phrases that are at home here, such as the names of clubs: a post with one of them is of interest.',
      text('A word or a phrase.'),
    ),
    allow: list('Texts that are accepted as they stand, whatever rule marks them.', text('A text.')),
    locale: oneOf('The language of m6l’s own messages.', ['en', 'fr', 'ar']),
    failOn: oneOf('From which severity on a run fails.', WRITTEN_FAIL_ON),
  })
}

const sourcesShape = object('The texts that posts are compared with, so that nothing is copied unseen.', {
  files: list(
    'Sources: folders, files and globs of Markdown, text, HTML, CSV and JSON lines {id, title, author, url, text, kind, lang}.',
    sourceFile,
  ),
  ownPosts: list('The library’s own earlier posts, in the same forms.', sourceFile),
  boilerplate: list('Text files whose words never count: footers, addresses, hours.', sourceFile),
  index: text('The file that `m6l index` writes, within the repository.'),
  postgres: database,
  onUnavailable: oneOf('What a run does when the sources cannot be had: fail, or warn and go on without them.', ON_UNAVAILABLE),
})

const host = text('A host, or a host and a path.')
const roleShape = object('A role.', {
  aliases: list('Other names of it, in any language.', text('A name.')),
  may: list('What it may do.', oneOf('An action.', ACTIONS)),
  needsApproval: flag('Whether a full role must approve what it publishes.'),
})

function ruleShape(options: Readonly<Record<string, Shape<unknown>>>) {
  const withOptions = pair('Its severity and its options.', severity, object('Options of the rule.', options))
  return oneOrList('A severity, or [severity, options].', severity, withOptions)
}

function ruleShapes(rules: readonly Rule[]) {
  return Object.fromEntries(
    rules.map(({id, options}) => [id, ruleShape(Object.fromEntries(Object.entries(options).map(([name, {shape}]) => [name, shape])))]),
  )
}

/** A configuration as it is written, once it fits. */
export type WrittenConfig = TypeOf<ReturnType<typeof configShape>>
