import {
  ACTIONS,
  type Action,
  type Author,
  actionNamed,
  closest,
  defineRule,
  type FrontMatter,
  flag,
  foldWord,
  isSamePerson,
  type Named,
  type Post,
  peopleIn,
  personCalled,
  roleNamed,
  type Settings,
  type Span,
  type Stated,
  stageNamed,
} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'author-may-publish',
  clause: policy.who,
  severity: 'error',
  summary: 'A post comes from somebody whose role may publish it, or whom such a person has approved.',
  options: {
    requireAuthor: flag('Whether a post must name its author.', false),
  },
  messages: {
    unapproved: {
      en: 'A post by “{written}” needs approval before it goes out.',
      fr: 'Une publication signée « {written} » doit être approuvée avant de paraître.',
      ar: 'يحتاج المنشور الموقَّع باسم «{written}» إلى موافقة قبل نشره.',
    },
    ownApproval: {
      en: '“{written}” cannot approve a post of their own.',
      fr: '« {written} » ne peut pas approuver sa propre publication.',
      ar: 'لا يمكن أن تصدر الموافقة على المنشور عن كاتبه «{written}».',
    },
    cannotApprove: {
      en: 'The role of “{written}” does not allow approving posts.',
      fr: 'Le rôle de « {written} » ne permet pas d’approuver des publications.',
      ar: 'لا يسمح دور «{written}» بالموافقة على المنشورات.',
    },
    unknownApprover: {
      en: '“{written}”, named as approver, is not among the people of the configuration.',
      fr: '« {written} », cité pour l’approbation, ne figure pas parmi les personnes de la configuration.',
      ar: 'لا يرد «{written}»، المذكور موافِقاً، ضمن الأشخاص المسجلين في الإعدادات.',
    },
    unnamedApproval: {
      en: '“{written}” says that the post is approved, but not by whom.',
      fr: '« {written} » dit que la publication est approuvée, mais pas par qui.',
      ar: 'تفيد «{written}» بأن المنشور حظي بالموافقة من دون ذكر صاحبها.',
      severity: 'warning',
    },
    unclearStatus: {
      en: '“{written}” does not say whether this post waits for approval.',
      fr: '« {written} » ne dit pas si cette publication attend une approbation.',
      ar: 'لا تبيّن الحالة «{written}» هل ينتظر المنشور موافقة.',
      severity: 'warning',
    },
    unknownRole: {
      en: 'The configuration knows no role “{written}”.',
      fr: 'La configuration ne connaît pas de rôle « {written} ».',
      ar: 'لا تعرف الإعدادات دوراً باسم «{written}».',
    },
    unknownAuthor: {
      en: '“{written}” is not among the people who may post.',
      fr: '« {written} » ne figure pas parmi les personnes qui peuvent publier.',
      ar: 'لا يرد «{written}» ضمن الأشخاص المخوّل لهم النشر.',
    },
    notAllowed: {
      en: 'The role of “{written}” does not allow this action: {action}.',
      fr: 'Le rôle de « {written} » ne permet pas cette action : {action}.',
      ar: 'لا يسمح دور «{written}» بهذا الإجراء: {action}.',
    },
    mistypedAction: {
      en: '“{written}” is not an action; did you mean “{nearest}”?',
      fr: '« {written} » n’est pas une action ; vouliez-vous dire « {nearest} » ?',
      ar: '«{written}» ليس إجراءً معروفاً، فهل تقصد «{nearest}»؟',
      severity: 'warning',
    },
    unknownAction: {
      en: '“{written}” is not an action m6l knows: {actions}.',
      fr: '« {written} » n’est pas une action que m6l connaît : {actions}.',
      ar: '«{written}» ليس من الإجراءات التي يعرفها m6l: {actions}.',
      severity: 'warning',
    },
    missing: {
      en: 'This post does not say who wrote it.',
      fr: 'Cette publication ne dit pas qui l’a rédigée.',
      ar: 'لا يذكر هذا المنشور من كتبه.',
      severity: 'warning',
    },
  },
  hint: {
    en: 'Name the author and the role, and ask the Director or a librarian to add their name under “approved_by”; until then, write “status: pending review”.',
    fr: 'Indiquez l’auteur et son rôle, et demandez à la direction ou à un bibliothécaire d’ajouter son nom sous « approved_by » ; d’ici là, écrivez « status: à valider ».',
    ar: 'اذكر الكاتب ودوره، واطلب من المدير أو من أحد أمناء المكتبة إضافة اسمه في «approved_by»، واكتب إلى حين ذلك «status: قيد المراجعة».',
  },
  examples: [
    {post: '---\nauthor: Salma Idrissi\nrole: R&LS librarian\n---\nThe new atlases are here.', marks: []},
    {post: '---\nauthor: Omar Tazi\nrole: student worker\nstatus: scheduled\n---\nThe new atlases are here.', marks: ['student worker']},
    {post: '---\nauthor: Omar Tazi (intern)\napproved_by: Salma Idrissi\n---\nThe new atlases are here.', marks: []},
    {post: '---\nauteur: Lina Fassi\nrôle: stagiaire\nstatut: à valider\n---\nLes atlas sont arrivés.', language: 'fr', marks: []},
    {
      post: '---\nauthor: Lina Fassi\nrole: étudiante\napproved_by: Lina Fassi\n---\nLes atlas sont arrivés.',
      language: 'fr',
      marks: ['Lina Fassi'],
      why: 'nobody approves a post of their own',
    },
    {post: '---\nauthor: لينا الفاسي\nrole: طالبة\nstatus: منشور\n---\nوصلت الأطالس الجديدة.', language: 'ar', marks: ['طالبة']},
    {post: '---\nby: Lina\nrole: stagiaire\nstatus: brouillon\n---\nwslou ktouba jdad l lbiblio', language: 'ary', marks: []},
    {
      post: '---\nauthor: Omar Tazi\nrole: librarian\naction: repyl\n---\nThank you for asking.',
      marks: ['repyl'],
      why: 'an action nobody knows',
    },
    {post: 'The new atlases are here.', options: {requireAuthor: true}, marks: ['The new atlases are here.']},
  ],
  check({post, options, settings, report}) {
    const {meta} = post
    if (meta.action && !actionNamed(meta.action.value)) {
      const {value: written, span} = meta.action
      const nearest = closest(written, ACTIONS)
      if (nearest) report('mistypedAction', span, {written, nearest})
      else report('unknownAction', span, {written, actions: ACTIONS.join(', ')})
    }
    if (options.requireAuthor && authorsOf(meta).length === 0 && hasPlaceForAuthor(post)) report('missing', topOf(post))
    const writers = writersOf(meta, settings)
    const action = actionNamed(meta.action?.value ?? '') ?? 'publish'
    if (writers.length === 0 || writers.some(({role, isStranger}) => !isStranger && isFull(role, action, settings))) return
    const objections = objectionsTo(writers, action, settings)
    for (const {message, written, span} of objections) report(message, span, {written, action})
    if (objections.length > 0 || !writers.every(({role}) => needsApproval(role, settings))) return
    for (const {message, written, span} of approvalLacking(writers, meta, settings)) report(message, span, {written})
  },
})

/** Somebody who wrote the post, with the role that counts: the configuration's word before the post's own. */
interface Writer {
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

interface Objection<M extends string> {
  readonly message: M
  readonly written: string
  readonly span: Span
}

// What people put where a name is still to come, and what says yes without saying who.
const NOBODY =
  /^(?:tb[acd]|n\/?a|none|no|false|unknown|anonymous|pending|x+|aucune?|non|inconnue?|anonyme|personne|لا|لا احد|مجهول|[^\p{L}\p{N}]*)$/u
const ASSENT = /^(?:yes|true|ok|approved|done|oui|vrai|approuve|valide|نعم|تم|معتمد|تمت الموافقه|iyeh|ah|✓|✔|✅)$/u
const NO = /^(?:false|no|non|0|لا)$/u
const YES = /^(?:true|yes|oui|1|نعم)$/u

const folded = (text: string) => text.trim().split(/\s+/u).map(foldWord).join(' ')

function authorsOf(meta: FrontMatter): readonly Author[] {
  return meta.authors.filter(({value}) => !NOBODY.test(folded(value)))
}

/** Plain text has no place for an author's name, unless it brings one. */
function hasPlaceForAuthor({format, meta, passages}: Post): boolean {
  return meta.span !== undefined || (format === 'markdown' && passages.length > 0)
}

function topOf({meta, passages}: Post): Span {
  if (meta.span) return {start: meta.span.start, end: meta.span.start + 3}
  return passages[0]?.span ?? {start: 0, end: 0}
}

function writersOf(meta: FrontMatter, settings: Settings): readonly Writer[] {
  const authors = authorsOf(meta)
  if (authors.length === 0) return meta.role ? [writerOf({name: '', role: undefined}, meta.role, meta.role, settings)] : []
  return authors.flatMap(author => {
    const writers = peopleIn(author.value, settings.roles).map(named => writerOf(named, author, author.role ?? meta.role, settings))
    // Of what stands beside a known name (a team, a class) nobody can tell whether it is a person.
    const isKnown = writers.some(({name}) => personCalled(name, settings.people) !== undefined)
    return isKnown ? writers.filter(({isStranger}) => !isStranger) : writers
  })
}

function writerOf({name, role}: Named, source: Stated<string>, stated: Stated<string> | undefined, {people, roles}: Settings): Writer {
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

function isFull(role: string | undefined, action: Action, {roles}: Settings): boolean {
  const known = role === undefined ? undefined : roles[role]
  return known !== undefined && !known.needsApproval && known.may.includes(action)
}

function needsApproval(role: string | undefined, {roles}: Settings): boolean {
  return role !== undefined && roles[role]?.needsApproval === true
}

/** What stands against the writers whatever anybody approved: once for each author or role. */
function objectionsTo(writers: readonly Writer[], action: Action, {roles}: Settings) {
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

type Lack = 'unapproved' | 'ownApproval' | 'cannotApprove' | 'unknownApprover' | 'unnamedApproval' | 'unclearStatus'

/** Why a post by the Editor Role may not go out yet; nothing while it is held back, or once somebody with a full role approved it. */
function approvalLacking(writers: readonly Writer[], meta: FrontMatter, settings: Settings): readonly Objection<Lack>[] {
  if (isHeldBack(meta)) return []
  const approvers = meta.approvedBy.filter(({value}) => !NOBODY.test(folded(value)) && stageNamed(value) !== 'held back')
  const named = approvers.filter(({value}) => !ASSENT.test(folded(value)))
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

function isHeldBack({fields, status}: FrontMatter): boolean {
  const says = (name: string, pattern: RegExp) => pattern.test(folded(String(fields.get(name)?.value ?? '')))
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
