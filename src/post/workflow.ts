import {words} from '../language/index.js'
import type {Post} from './post.js'

/** What a post does on a channel. */
export type Action = 'publish' | 'share' | 'comment' | 'reply'

export const ACTIONS: readonly Action[] = ['publish', 'share', 'comment', 'reply']

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

const keyOf = (text: string) =>
  words(text.replaceAll('_', ' '))
    .map(({key}) => key)
    .join(' ')
// Folded when a post first states an action.
let actions: ReadonlyMap<string, Action> | undefined

/** The action that an `action:` names in any of its languages (`reply`, `répondre`, `رد`); nothing where m6l does not know it. */
export function actionNamed(name: string): Action | undefined {
  // Nearly every post states none, and every rule asks.
  if (name === '') return undefined
  const key = keyOf(name)
  actions ??= new Map(ACTIONS.flatMap(action => ACTION_WORDS[action].map(word => [keyOf(word), action] as const)))
  return actions.get(key) ?? actions.get(key.split(' ')[0] ?? '')
}

/** Whether the post answers somebody else's: rules for a post of its own leave it alone. */
export function isReply(post: Post): boolean {
  const action = actionNamed(post.meta.action?.value ?? '')
  return action === 'reply' || action === 'comment'
}
