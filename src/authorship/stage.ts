import {foldText, keysIn, onDemand} from '../language/index.js'

/** How far a post has come. What is held back goes nowhere until a person takes it up again. */
export type Stage = 'held back' | 'approved' | 'on its way'

/** What people write of how far a post has come; each list is asked for when a post first states something of the kind. */
export interface ApprovalWords {
  readonly heldBack: () => readonly string[]
  readonly approved: () => readonly string[]
  readonly onItsWay: () => readonly string[]
  /** What says yes without saying who. */
  readonly assent: () => readonly string[]
}

/** What front matter says of approval. */
export interface Approval {
  /** The stage that a `status:` names, whatever else it says (`draft, waiting for Salma`); nothing where nobody knows it. */
  readonly stageNamed: (status: string) => Stage | undefined
  /** Whether a text says yes, and not who says so. */
  readonly isAssent: (text: string) => boolean
}

/** Reads what is said of approval by words. */
export function approvalBy({heldBack, approved, onItsWay, assent}: ApprovalWords): Approval {
  // What holds a post back counts before what lets it go: `not approved`.
  const stages = onDemand((): readonly (readonly [Stage, readonly string[]])[] => [
    ['held back', heldBack().map(keyOf)],
    ['approved', approved().map(keyOf)],
    ['on its way', onItsWay().map(keyOf)],
  ])
  const yes = onDemand(() => new Set(assent().map(foldText)))
  return {
    stageNamed: status => {
      const said = ` ${keyOf(status)} `
      return stages().find(([, names]) => names.some(key => said.includes(` ${key} `)))?.[0]
    },
    isAssent: text => yes().has(foldText(text)),
  }
}

function keyOf(text: string): string {
  return keysIn(text.replaceAll('_', ' ')).join(' ')
}
