import type {Parents} from 'mdast'
import type {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import type {Span} from '../post.js'

declare module 'mdast' {
  interface Data {
    /** Where the destination of a link, an image or a definition stands, as it was written. */
    destination?: Span
    /** What stands between the brackets of an image, of which the tree itself keeps only the text. */
    label?: {readonly children: readonly Nodes[]}
  }
}

type Extension = ReturnType<typeof gfmTableFromMarkdown>
type Handle = NonNullable<NonNullable<Extension['enter']>[string]>
type Stacked = ThisParameterType<Handle>['stack'][number]

function noteDestination(node: Stacked | undefined, start: number, end: number): void {
  if (node) node.data = {...node.data, destination: {start, end}}
}

const noteAndBuffer: Handle = function ({start, end}) {
  noteDestination(this.stack.at(-1), start.offset, end.offset)
  this.buffer()
}

/** Notes on the nodes of mdast-util-from-markdown what the tree leaves out: where destinations stand, and the labels of images. */
export const places: Extension = {
  enter: {
    resource({start}) {
      noteDestination(this.stack.at(-1), start.offset + 1, start.offset + 1)
    },
    resourceDestinationString: noteAndBuffer,
    definitionDestinationString: noteAndBuffer,
    labelText() {
      const [owner, label] = this.stack.slice(-2)
      if (owner && label && 'children' in label) owner.data = {...owner.data, label: label as Parents}
    },
  },
}
