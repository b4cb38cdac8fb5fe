import {type Action, type Named, peopleIn, personCalled, roleNamed, type Settings} from '../engine/index.js'
import type {FrontMatter, Span, Stated} from '../post/index.js'
import {authorsOf} from './author.js'

/** Somebody who wrote the post, with the role that counts: the configuration's word before the post's own. */
export interface Writer {
  readonly name: string
  readonly role: string | undefined
  /** A role that the post states and the configuration does not know. */
  readonly strangeRole: Stated<string> | undefined
  readonly isStranger: boolean
  /** The author as stated; the role where the post states only that. */
  readonly source: Stated<string>
  /** What tells the role: the role as it is stated, or the author. */
  readonly told: Stated<string>
}

/** What stands against a post, as one of the messages of the rule, and where. */
export interface Objection<M extends string> {
  readonly message: M
  readonly written: string
  readonly span: Span
}

/** Those who wrote a post, by its front matter and the configuration. */
export function writersOf(meta: FrontMatter, settings: Settings): readonly Writer[] {
  const authors = authorsOf(meta)
  if (authors.length === 0)
    return meta.role ? [writerOf({name: '', role: undefined}, {source: meta.role, stated: meta.role}, settings)] : []
  return authors.flatMap(author => {
    const writers = peopleIn(author.value, settings.roles).map(named =>
      writerOf(named, {source: author, stated: author.role ?? meta.role}, settings),
    )
    // Of what stands beside a known name (a team, a class) nobody can tell whether it is a person.
    const isKnown = writers.some(({name}) => personCalled(name, settings.people) !== undefined)
    return isKnown ? writers.filter(({isStranger}) => !isStranger) : writers
  })
}

interface Signature {
  readonly source: Stated<string>
  /** The role beside it. */
  readonly stated: Stated<string> | undefined
}

function writerOf({name, role}: Named, {source, stated}: Signature, {people, roles}: Settings): Writer {
  const person = personCalled(name, people)
  const configured = person === undefined ? undefined : people[person]
  if (configured !== undefined) {
    return {name, role: roleNamed(configured, roles), strangeRole: undefined, isStranger: false, source, told: source}
  }
  const statedRole = stated && roleNamed(stated.value, roles)
  return {
    ...{name, source, role: role ?? statedRole},
    strangeRole: role === undefined && statedRole === undefined ? stated : undefined,
    isStranger: name !== '' && Object.keys(people).length > 0,
    told: role === undefined && stated ? stated : source,
  }
}

/** Whether a writer may do something with nobody's approval. */
export function mayAlone({role, isStranger}: Writer, action: Action, {roles}: Settings): boolean {
  const known = role === undefined || isStranger ? undefined : roles[role]
  return known !== undefined && !known.needsApproval && known.may.includes(action)
}

/** Whether all who wrote a post work under somebody's approval. */
export function needApproval(writers: readonly Writer[], {roles}: Settings): boolean {
  return writers.length > 0 && writers.every(({role}) => role !== undefined && roles[role]?.needsApproval === true)
}

/** What stands against the writers whatever anybody approved: once for each author or role. */
export function objectionsTo(writers: readonly Writer[], action: Action, {roles}: Settings) {
  const found = writers.flatMap(
    ({isStranger, source, strangeRole, role, told}): Objection<'unknownAuthor' | 'unknownRole' | 'notAllowed'>[] => {
      if (isStranger) return [{message: 'unknownAuthor', written: source.value, span: source.span}]
      if (strangeRole) return [{message: 'unknownRole', written: strangeRole.value, span: strangeRole.span}]
      const barred = role !== undefined && !roles[role]?.may.includes(action)
      return barred ? [{message: 'notAllowed', written: told.value, span: told.span}] : []
    },
  )
  return found.filter(({span}, at) => found.findIndex(other => other.span.start === span.start) === at)
}
