import {words} from '../language/index.js'
import type {Post} from './post.js'

/** What a post does on a channel. */
export type Action = 'publish' | 'share' | 'comment' | 'reply'

export const ACTIONS: readonly Action[] = ['publish', 'share', 'comment', 'reply']

/** How far a post has come. What is held back goes nowhere until a person takes it up again. */
export type Stage = 'held back' | 'approved' | 'on its way'

const ACTION_WORDS: Readonly<Record<Action, readonly string[]>> = {
  publish: [
    ...['publish', 'publishing', 'publication', 'post', 'posting', 'new post', 'tweet', 'story', 'reel', 'publier', 'poster', 'diffuser'],
    ...['نشر', 'انشر', 'منشور', 'نشر جديد', 'تدوينة', 'تغريدة', 'بوسط'],
  ],
  share: [
    ...['share', 'sharing', 'repost', 'retweet', 'boost', 'partager', 'partage', 'repartager', 'relayer', 'relais'],
    ...['مشاركة', 'شارك', 'إعادة نشر', 'إعادة النشر', 'بارطاج', 'partaji', 'partagi'],
  ],
  comment: ['comment', 'commenting', 'commenter', 'commentaire', 'تعليق', 'علق', 'التعليق', 'تعقيب', 'كومونطير', 'ta3li9', 'ta3liq'],
  reply: [
    ...['reply', 'replying', 'answer', 'respond', 'response', 'répondre', 'réponse', 'رد', 'الرد', 'جواب', 'إجابة', 'jawab', 'jwab'],
    ...['radd'],
  ],
}

const STAGE_WORDS: readonly (readonly [Stage, readonly string[]])[] = [
  [
    'held back',
    [
      ...['draft', 'drafting', 'wip', 'work in progress', 'in progress', 'idea', 'outline', 'todo', 'to do', 'unfinished', 'unpublished'],
      ...['pending', 'review', 'in review', 'reviewing', 'submitted', 'waiting', 'awaiting', 'awaits', 'needs', 'on hold', 'hold'],
      ...['held', 'paused'],
      ...['not', 'unapproved', 'for approval', 'to approve', 'to validate', 'to be', 'rejected', 'declined', 'cancelled', 'canceled'],
      ...['archived'],
      ...['brouillon', 'ébauche', 'idée', 'en cours', 'en attente', 'en relecture', 'en révision', 'en validation', 'en rédaction'],
      ...['relecture'],
      ...['à valider', 'à relire', 'à approuver', 'à réviser', 'à corriger', 'à compléter', 'à vérifier', 'à finir', 'à faire', 'attente'],
      ...['pas', 'non', 'soumis', 'soumise', 'suspendu', 'suspendue', 'refusé', 'refusée', 'rejeté', 'rejetée', 'annulé', 'annulée'],
      ...['archivé'],
      ...['مسودة', 'المسودة', 'قيد', 'بانتظار', 'في انتظار', 'انتظار', 'تنتظر', 'ينتظر', 'للمراجعة', 'مراجعة', 'المراجعة'],
      ...['للموافقة', 'للاعتماد'],
      ...['معلق', 'معلقة', 'مؤجل', 'مؤجلة', 'غير', 'لم', 'فكرة', 'مرفوض', 'مرفوضة', 'ملغى', 'ملغاة', 'مازال', 'باقي', 'ماشي'],
      ...['كيتسنى', 'كنتسناو'],
      ...['msewda', 'mswda', 'mosawada', 'mazal', 'baqi', 'ba9i', 'machi', 'kaytsenna', 'kaytsna'],
    ],
  ],
  [
    'approved',
    [
      ...['approved', 'validated', 'accepted', 'reviewed', 'signed off', 'cleared', 'ok', 'approuvé', 'approuvée', 'validé'],
      ...['validée', 'relu', 'relue'],
      ...['accepté', 'acceptée', 'bon à publier', 'feu vert', 'معتمد', 'معتمدة', 'موافق عليه', 'موافق عليها', 'مصادق عليه'],
      ...['مصادق عليها', 'موافقة'],
      ...['مقبول', 'مقبولة', 'تمت الموافقة', 'تمت المصادقة', 'تم الاعتماد', 'تمت مراجعته', 'mwaf9 3lih', 'mouwafa9'],
    ],
  ],
  [
    'on its way',
    [
      ...['scheduled', 'schedule', 'published', 'publish', 'live', 'posted', 'sent', 'queued', 'queue', 'ready', 'final', 'done'],
      ...['public', 'online'],
      ...['planifié', 'planifiée', 'programmé', 'programmée', 'publié', 'publiée', 'en ligne', 'prêt', 'prête', 'à publier'],
      ...['envoyé', 'envoyée'],
      ...['مجدول', 'مجدولة', 'مبرمج', 'مبرمجة', 'منشور', 'منشورة', 'جاهز', 'جاهزة', 'نهائي', 'نهائية', 'تم النشر', 'نشر', 'للنشر'],
      ...['موجود', 'موجودة'],
      ...['wajed', 'wajd', 'wajda', 'mnchour', 'mnchor', 'mbermej', 'واجد', 'واجدة'],
    ],
  ],
]

const keyOf = (text: string) =>
  words(text.replaceAll('_', ' '))
    .map(({key}) => key)
    .join(' ')
// Folded when a post first states an action or a status.
let actions: ReadonlyMap<string, Action> | undefined
let stages: readonly (readonly [Stage, readonly string[]])[] | undefined

/** The action that an `action:` names in any of its languages (`reply`, `répondre`, `رد`); nothing where m6l does not know it. */
export function actionNamed(name: string): Action | undefined {
  // Nearly every post states none, and every rule asks.
  if (name === '') return undefined
  const key = keyOf(name)
  actions ??= new Map(ACTIONS.flatMap(action => ACTION_WORDS[action].map(word => [keyOf(word), action] as const)))
  return actions.get(key) ?? actions.get(key.split(' ')[0] ?? '')
}

/** The stage that a `status:` names, whatever else it says (`draft, waiting for Salma`); nothing where m6l does not know it. */
export function stageNamed(name: string): Stage | undefined {
  const said = ` ${keyOf(name)} `
  stages ??= STAGE_WORDS.map(([stage, names]) => [stage, names.map(keyOf)] as const)
  return stages.find(([, names]) => names.some(key => said.includes(` ${key} `)))?.[0]
}

/** Whether the post answers somebody else's: rules for a post of its own leave it alone. */
export function isReply(post: Post): boolean {
  const action = actionNamed(post.meta.action?.value ?? '')
  return action === 'reply' || action === 'comment'
}
