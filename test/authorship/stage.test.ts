import {describe, expect, test} from 'vitest'
import {APPROVAL_WORDS} from '../../rules/approval-words.js'
import {approvalBy} from '../../src/authorship/index.js'

const {stageNamed} = approvalBy(APPROVAL_WORDS)

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
