import type {Example, Message, Rule} from '../../engine/index.js'

/** The page of a rule, in Markdown. */
export function rulePage(rule: Rule): string {
  const marked = rule.examples.filter(({marks}) => marks.length > 0)
  const left = rule.examples.filter(({marks}) => marks.length === 0)
  const sections = [
    `<!-- Generated from rules/${rule.id}.ts by \`npm run generate\`. -->`,
    `# ${rule.id}`,
    rule.summary,
    `| Severity | Policy clause |\n| --- | --- |\n| ${severityOf(rule)} | ${rule.clause.id}: ${rule.clause.text} |`,
    `## What it says\n\n${Object.values(rule.messages)
      .map(message => `- ${message.en}${heldAt(message, rule)}`)
      .join('\n')}`,
    ...(marked.length > 0 ? [`## Posts it marks\n\n${marked.map(shown).join('\n\n')}`] : []),
    ...(left.length > 0 ? [`## Posts it leaves alone\n\n${left.map(shown).join('\n\n')}`] : []),
    `## What to do\n\n${rule.hint.en}\n\n${rule.hint.fr}\n\n<p dir="rtl" lang="ar">${rule.hint.ar}</p>`,
    ...optionsOf(rule),
  ]
  return `${sections.join('\n\n')}\n`
}

function severityOf({severity, optIn}: Rule): string {
  return optIn ? `${severity} (only in m6l:strict)` : severity
}

/** What is said of a message that warns where its rule finds errors. */
function heldAt({severity}: Message, rule: Rule): string {
  return severity === 'warning' && rule.severity === 'error' ? ' (a warning)' : ''
}

function shown({post, marks, why, options}: Example): string {
  const fence = '`'.repeat(Math.max(3, ...Array.from(post.matchAll(/`+/gu), ([run]) => run.length + 1)))
  const notes = [
    ...(marks.length > 0 ? [`Marks: ${marks.map(inCode).join(', ')}`] : []),
    ...(why ? [`Why: ${why}.`] : []),
    ...(options ? [`With: \`${JSON.stringify(options)}\``] : []),
  ]
  return [`${fence}markdown\n${post}\n${fence}`, ...notes].join('\n\n')
}

function inCode(text: string): string {
  const plain = text.replaceAll(/[\r\n]+/gu, ' ⏎ ')
  return plain.includes('`') ? `\`\` ${plain} \`\`` : `\`${plain}\``
}

function optionsOf({options}: Rule): readonly string[] {
  const rows = Object.entries(options).map(([name, {shape, fallback}]) => {
    return `| ${name} | ${String(shape.schema['description'] ?? '')} | \`${JSON.stringify(fallback)}\` |`
  })
  return rows.length > 0 ? [`## Options\n\n| Name | What it is | Default |\n| --- | --- | --- |\n${rows.join('\n')}`] : []
}
