/** How the page looks: light and dark, on a phone and on paper, from either side. */
export const LOOK = `
:root { --ink: #1c1b1a; --paper: #fbfaf7; --card: #fff; --line: #dcd8cf; --soft: #5b5750; --error: #a61b2b; --warning: #8a5a00; --mark: #ffe9a8; --link: #0b5c56 }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #ece9e3; --paper: #171614; --card: #211f1c; --line: #3a3733; --soft: #b3ada3; --error: #ff8f94; --warning: #f0b95a; --mark: #5c4700; --link: #6fd0c6 }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-inline-size: 60rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif }
h1 { font-size: 1.6rem; line-height: 1.25; margin-block: 1rem .5rem }
h2 { font-size: 1.15rem; margin-block: 1.5rem .5rem }
h3 { font-size: 1rem; margin-block: 1.25rem .25rem; overflow-wrap: anywhere }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; inset-block-start: -4rem }
.skip:focus { inset-block-start: .5rem; background: var(--card); padding: .5rem 1rem }
.facts { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none }
.facts li { background: var(--card); border: 1px solid var(--line); border-radius: 999px; padding: .15rem .9rem }
.charts { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)) }
.chart { inline-size: 100%; border-collapse: collapse }
.chart th, .chart td { text-align: start; padding-block: .2rem; padding-inline: 0 .5rem; font-weight: normal; white-space: nowrap }
.chart thead th { color: var(--soft); font-size: .85rem }
.chart .number { text-align: end; font-variant-numeric: tabular-nums }
.chart .bars { inline-size: 45% }
.bars span { display: flex; block-size: .8rem }
.bars i { display: block }
.bars .error { background: var(--error) }
.bars .warning { background: var(--warning) }
.filters { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin-block: .5rem 1rem }
.filters[hidden] { display: none }
.filters label { display: grid; font-size: .85rem; color: var(--soft) }
.filters select, .filters button { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: .4rem; padding: .3rem .5rem; max-inline-size: 14rem; min-block-size: 2.2rem }
.filters p { margin: 0; flex-basis: 100%; color: var(--soft) }
.draft ol { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem }
.draft[hidden], .finding[hidden] { display: none }
.about { margin: 0 0 .5rem; color: var(--soft); font-size: .9rem }
.finding { background: var(--card); border: 1px solid var(--line); border-inline-start: .35rem solid var(--warning); border-radius: .5rem; padding: .6rem .9rem; overflow-wrap: anywhere }
.finding.error { border-inline-start-color: var(--error) }
.finding p { margin: .15rem 0 }
.badge { font-weight: 600; color: var(--warning) }
.error .badge { color: var(--error) }
.finding p:first-child > code { white-space: nowrap }
.place, .finding code { color: var(--soft); font-size: .9rem }
.finding blockquote { margin: .5rem 0; padding: .3rem .7rem; border-inline-start: 2px solid var(--line); font-family: Georgia, "Noto Naskh Arabic", serif }
mark { background: var(--mark); color: inherit; border-radius: .2rem }
.clause { color: var(--soft); font-size: .9rem }
footer { color: var(--soft); font-size: .85rem; margin-block-start: 2rem; border-block-start: 1px solid var(--line) }
@media print {
  body { max-inline-size: none; background: #fff; color: #000; font-size: 10pt }
  .filters, .skip { display: none }
  h2, h3 { break-after: avoid }
  .finding { break-inside: avoid; border-block-color: #999; border-inline-end-color: #999 }
  mark, .bars i { print-color-adjust: exact }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em }
}
`
