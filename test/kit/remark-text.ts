import type {Nodes, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {OBJECT} from '../../src/post/index.js'
import {fromMarkdownExtensions, micromarkExtensions} from '../../src/post/markdown/gfm.js'

/** What a reader of remark's own tree sees: the text of each paragraph, heading and cell, and where raw HTML blocks stand. */
export interface VisibleText {
  readonly texts: readonly string[]
  readonly htmlBlocks: readonly {readonly start: number; readonly end: number}[]
}

/** Reads Markdown by the shortest way there is, without any care for positions. */
export function visibleText(markdown: string): VisibleText {
  const texts: string[] = []
  const htmlBlocks: {start: number; end: number}[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') texts.push(inlineText(node))
    else if (node.type === 'html') htmlBlocks.push({start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0})
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(rootOf(markdown))
  return {texts: texts.filter(text => text.replaceAll(OBJECT, '').trim() !== ''), htmlBlocks}
}

function rootOf(markdown: string): Root {
  return unified().use(remarkParse).data({micromarkExtensions, fromMarkdownExtensions}).parse(markdown)
}

function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'break':
      return '\n'
    case 'inlineCode':
    case 'image':
    case 'imageReference':
      return OBJECT
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : /^<img\b.*\bsrc\b/is.test(node.value) ? OBJECT : ''
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : ''
  }
}
