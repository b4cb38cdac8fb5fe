import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import {expect, test} from 'vitest'
import {reportOf} from '../../src/engine/index.js'
import {markdown} from '../../src/report/markdown.js'
import {reports} from './hostile.js'
import {repeated, sample, shownSample, style} from './sample.js'

const KINDS = new Set(['root', 'heading', 'paragraph', 'text', 'strong', 'emphasis', 'table', 'tableRow', 'tableCell', 'break'])

function kindsIn(node: Nodes): readonly string[] {
  const own = node.type === 'html' ? `html ${node.value}` : node.type === 'link' ? `link ${node.url}` : node.type
  return [own, ...('children' in node ? node.children.flatMap(kindsIn) : [])]
}

const read = (text: string) => fromMarkdown(text, {extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()]})

test('says that all is well, so that a comment on a pull request is not empty', async () => {
  const [clean] = (await sample()).posts
  expect(markdown(reportOf([clean!]), style)).toBe('## Drafts held against the Social Media Policy\n\n✅ Nothing to mend. (1 draft)\n')
})

test('counts by clause, then lists problems by draft', async () => {
  expect(await shownSample(markdown)).toMatchInlineSnapshot(`
    "## Drafts held against the Social Media Policy

    **3 errors, 2 warnings in 5 drafts**<br>**1 draft could not be read**<br>**1 check could not be completed**

    | [Clause](<https://example.org/policy>) | Errors | Warnings |
    | :-- | --: | --: |
    | **no-attacks** No personal attacks or insults. | 3 | 0 |
    | **purpose** Humour, photos, facts and current events are used appropriately. | 0 | 2 |

    ### posts/مرحبا بكم.md

    | | Place | What was found | Rule |
    | :-- | --: | :-- | :-- |
    | ❌ | 1:17 | “<2068>غبي<2069>” reads as an insult.<br>Say what happened, not what someone is. | no-insult |
    | ❌ | 3:9 | “idiot” reads as an insult.<br>Say what happened, not what someone is. | no-insult |
    | ⚠️ | 3:15 | Two spaces stand here.<br>Leave one space. | no-double-space |

    ### posts/a,b:%&#92;u001b&#91;2J&#92;u000a::warning::x.txt

    | | Place | What was found | Rule |
    | :-- | --: | :-- | :-- |
    | ❌ | 2:1 | “::error file=a.md::injected &#35; &#35;&#91;add-mask&#93;x” reads as an insult.<br>Say what happened, not what someone is. | no-insult |
    | ⚠️ | 2:43 | Two spaces stand here.<br>Leave one space. | no-double-space |

    ### posts/waived.md

    | | Place | What was found | Rule |
    | :-- | --: | :-- | :-- |
    | ❌ |  | The check breaks could not be completed &#40;No “x” of null : :error::oops  &#91;31m&#41;.<br>The draft is not to blame: this is a mistake in m6l or in a plugin. Please report it. | breaks |

    ### posts/café.md

    | | Place | What was found | Rule |
    | :-- | --: | :-- | :-- |
    | ❌ |  | posts/café.md is not UTF-8 at byte 7.<br>Save it as UTF-8. |  |
    "
  `)
})

test('shows what drafts hold as text, and does nothing else with it', () => {
  fc.assert(
    fc.property(reports, report => {
      const strange = kindsIn(read(markdown(report, style))).filter(kind => !KINDS.has(kind))
      expect(strange.filter(kind => kind !== 'html <br>' && kind !== 'link https://example.org/policy')).toEqual([])
    }),
  )
})

test('fits into a comment, and says how much is left out', async () => {
  const text = markdown(await repeated(400), style)
  expect(text.length).toBeLessThan(65_536)
  expect(text).toMatch(/_[\d,]+ more problems stand in the full report\._\n$/u)
})

test('calls nobody by name', async () => {
  const [, post] = (await sample()).posts
  const [finding] = post!.findings
  expect(markdown(reportOf([{...post!, findings: [{...finding!, message: 'Thanks @library-desk'}]}]), style)).not.toMatch(/@[a-z]/u)
})
