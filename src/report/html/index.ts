import type {Report} from '../../engine/index.js'
import type {Formatter, Style} from '../formatter.js'
import {mendedSaid} from '../mending.js'
import {pageWords} from '../page-words.js'
import {draftsIn, unreadSaid} from '../unread.js'
import {counted, wordsIn} from '../words.js'
import {charts} from './charts.js'
import {inHtml} from './escape.js'
import {filters} from './filters.js'
import {findingsOf} from './findings.js'
import {LOOK} from './look.js'
import {SCRIPT, SCRIPT_HASH} from './script.js'

/** One page that needs nothing else: it opens offline, prints, reads from right to left where it speaks Arabic, and filters its findings. */
export const html: Formatter = (report, style) => {
  const {title, skip} = pageWords(style.locale)
  const direction = style.locale === 'ar' ? 'rtl' : 'ltr'
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="${style.locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>m6l – ${inHtml(title)}</title>
<style>${LOOK}</style>
</head>
<body>
<a class="skip" href="#findings">${inHtml(skip)}</a>
<header>
<h1>${inHtml(title)}</h1>
${summary(report, style)}
</header>
<main>
${charts(report, style)}
<section id="findings" aria-labelledby="findings-title" tabindex="-1">
<h2 id="findings-title">${inHtml(pageWords(style.locale).findings)}</h2>
${filters(report, style)}
${findingsOf(report, style)}
</section>
</main>
<footer><p>m6l ${inHtml(style.version)} · <time datetime="${inHtml(style.now)}">${inHtml(style.now.slice(0, 16).replace('T', ' '))} UTC</time></p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`
}

function summary(report: Report, style: Style): string {
  const {errors, warnings, posts, unread, faults} = report
  const {locale, policyPage} = style
  const words = wordsIn(locale)
  const page = pageWords(locale)
  const facts = [
    counted(locale, page.drafts, draftsIn({posts, unread})),
    ...(errors + warnings === 0 ? [page.nothing] : [counted(locale, words.errors, errors), counted(locale, words.warnings, warnings)]),
    ...unreadSaid(unread, locale),
    ...(faults > 0 ? [counted(locale, words.faults, faults)] : []),
    ...mendedSaid(report, style),
  ]
  const link = policyPage === undefined ? '' : `\n<p><a href="${inHtml(policyPage)}" rel="noreferrer">${inHtml(words.asks)}</a></p>`
  return `<ul class="facts">${facts.map(fact => `<li>${inHtml(fact)}</li>`).join('')}</ul>${link}`
}
