import {type Locale, typeset} from '../language/index.js'
import {answeredIn, LOCALES} from '../language/locales.js'
import {spoken} from './spoken.js'
import {INIT_WORDS} from './words/init.js'

/**
 * The text of the hook, in the shell of POSIX, for the drafts of a folder: its path from the top of the work tree, where git runs a hook. A
 * folder below has its own drafts, and what npm installs stands in it.
 */
export function hookScript(folder: string): string {
  const isBelow = folder !== ''
  return [
    '#!/bin/sh',
    '# Written by `m6l init --hook`: reads the drafts of a commit before it is made.',
    '# To commit once without it: git commit --no-verify',
    ...(isBelow ? [`cd ${quoted(folder)} || exit 1`] : []),
    'for m6l in node_modules/.bin/m6l "$(command -v m6l)"; do',
    `  [ -x "$m6l" ] && exec "$m6l" --staged${isBelow ? ' .' : ''}`,
    'done',
    // The variables that m6l itself goes by, in their order.
    'case "${LC_ALL:-${LC_MESSAGES:-$LANG}}" in',
    ...LOCALES.filter(locale => locale !== 'en').map(locale => `  ${patterns(locale)}) echo ${refusal(locale)} ;;`),
    `  *) echo ${refusal('en')} ;;`,
    'esac >&2',
    'exit 1',
    '',
  ].join('\n')
}

/** How the names of locales begin that m6l answers in a language: `fr`, `fr_FR.UTF-8`, `fr@euro`. */
function patterns(locale: Locale): string {
  return answeredIn(locale)
    .flatMap(language => [language, `${language}[_.@-]*`])
    .join(' | ')
}

function refusal(locale: Locale): string {
  return quoted(spoken(typeset(INIT_WORDS[locale].notInstalled, locale), locale))
}

/** A word of the shell that stands for itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
