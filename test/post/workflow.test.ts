import {describe, expect, test} from 'vitest'
import {actionNamed, stageNamed} from '../../src/post/index.js'

describe('actionNamed', () => {
  test.each([
    ['publish', 'publish'],
    ['Re-tweet', undefined],
    ['Retweet', 'share'],
    ['réponse', 'reply'],
    ['REPLY to a question', 'reply'],
    ['commentaire', 'comment'],
    ['رد', 'reply'],
    ['تعليق', 'comment'],
    ['إعادة النشر', 'share'],
    ['delete', undefined],
    ['', undefined],
  ])('%s', (name, action) => {
    expect(actionNamed(name)).toBe(action)
  })
})

describe('stageNamed', () => {
  test.each([
    ['draft', 'held back'],
    ['Final draft', 'held back'],
    ['pending_review', 'held back'],
    ['in review, waiting for Salma', 'held back'],
    ['not approved', 'held back'],
    ['à valider', 'held back'],
    ['A VALIDER', 'held back'],
    ['en attente de validation', 'held back'],
    ['مسودة', 'held back'],
    ['قيد المراجعة', 'held back'],
    ['غير معتمد', 'held back'],
    ['approved', 'approved'],
    ['Validée', 'approved'],
    ['موافق عليه', 'approved'],
    ['scheduled', 'on its way'],
    ['planifié', 'on its way'],
    ['منشور', 'on its way'],
    ['مجدول', 'on its way'],
    ['Blue', undefined],
  ])('%s', (name, stage) => {
    expect(stageNamed(name)).toBe(stage)
  })
})
