import {isSamePerson, type Named, peopleIn, personCalled, roleNamed, type Settings} from '../engine/index.js'
import {foldText} from '../language/index.js'
import type {FrontMatter, Stated} from '../post/index.js'
import {isNobody} from './author.js'
import type {Approval} from './stage.js'
import type {Objection, Writer} from './writers.js'

const NO = /^(?:false|no|non|0|لا)$/u
const YES = /^(?:true|yes|oui|1|نعم)$/u

/** Why a post that needs approval lacks it. */
export type Lack = 'unapproved' | 'ownApproval' | 'cannotApprove' | 'unknownApprover' | 'unnamedApproval' | 'unclearStatus'

interface Asked extends Approval {
  readonly settings: Settings
}

/** Why a post by the Editor Role may not go out yet; nothing while it is held back, or once somebody with a full role approved it. */
export function approvalLacking(writers: readonly Writer[], meta: FrontMatter, asked: Asked): readonly Objection<Lack>[] {
  const {stageNamed, isAssent, settings} = asked
  if (isHeldBack(meta, asked)) return []
  const approvers = meta.approvedBy.filter(({value}) => !isNobody(value) && stageNamed(value) !== 'held back')
  const named = approvers.filter(({value}) => !isAssent(value))
  const verdicts = named.map(approver => verdictOn(approver, writers, settings))
  if (verdicts.includes(undefined)) return []
  if (named.length > 0) return verdicts.flatMap(verdict => verdict ?? [])
  const {status} = meta
  const stage = status && stageNamed(status.value)
  const assent = approvers[0] ?? (stage === 'approved' ? status : undefined)
  if (assent) return [{message: 'unnamedApproval', written: assent.value, span: assent.span}]
  if (status && !stage) return [{message: 'unclearStatus', written: status.value, span: status.span}]
  return writers.slice(0, 1).map(({told}) => ({message: 'unapproved', written: told.value, span: told.span}))
}

function isHeldBack({fields, status}: FrontMatter, {stageNamed}: Approval): boolean {
  const says = (name: string, pattern: RegExp) => pattern.test(foldText(String(fields.get(name)?.value ?? '')))
  return says('draft', YES) || says('brouillon', YES) || says('published', NO) || (status && stageNamed(status.value)) === 'held back'
}

/** What is wrong with an approver; nothing where one of those named may approve, or might. */
function verdictOn({value: written, span}: Stated<string>, writers: readonly Writer[], settings: Settings): Objection<Lack> | undefined {
  const verdicts = peopleIn(written, settings.roles).map(named => verdictOnPerson(named, writers, settings))
  if (verdicts.includes(undefined)) return undefined
  return {message: verdicts[0] ?? 'unknownApprover', written, span}
}

function verdictOnPerson({name, role}: Named, writers: readonly Writer[], {people, roles}: Settings): Lack | undefined {
  const person = personCalled(name, people)
  const isWriter = (writer: Writer) =>
    isSamePerson(name, writer.name) || (person !== undefined && person === personCalled(writer.name, people))
  if (writers.some(isWriter)) return 'ownApproval'
  if (name !== '' && person === undefined && Object.keys(people).length > 0) return 'unknownApprover'
  const own = person === undefined ? role : roleNamed(people[person] ?? '', roles)
  return own !== undefined && roles[own]?.needsApproval ? 'cannotApprove' : undefined
}
