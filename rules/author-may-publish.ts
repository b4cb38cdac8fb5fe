import {
  ACTIONS,
  actionNamed,
  approvalBy,
  approvalLacking,
  closest,
  defineRule,
  flag,
  isUnsigned,
  mayAlone,
  needApproval,
  objectionsTo,
  topOf,
  writersOf,
} from '../src/kit.js'
import {APPROVAL_WORDS} from './approval-words.js'
import {policy} from './policy.js'

const approval = approvalBy(APPROVAL_WORDS)

export default defineRule({
  id: 'author-may-publish',
  clause: policy.who,
  severity: 'error',
  summary: 'A post comes from somebody whose role may publish it, or whom such a person has approved.',
  translations: {
    fr: 'Une publication vient d’une personne que son rôle autorise à publier, ou qu’une telle personne a approuvée.',
    ar: 'يصدر المنشور عمن يسمح له دوره بالنشر، أو يوافق عليه من له ذلك.',
  },
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
    if (options.requireAuthor && isUnsigned(post)) report('missing', topOf(post))
    const writers = writersOf(meta, settings)
    const action = actionNamed(meta.action?.value ?? '') ?? 'publish'
    if (writers.some(writer => mayAlone(writer, action, settings))) return
    const objections = objectionsTo(writers, action, settings)
    for (const {message, written, span} of objections) report(message, span, {written, action})
    if (objections.length > 0 || !needApproval(writers, settings)) return
    for (const {message, written, span} of approvalLacking(writers, meta, {...approval, settings})) report(message, span, {written})
  },
})
