import {workerData} from 'node:worker_threads'
import type * as Cli from './index.js'
import {requireOurs} from './own-modules.js'

/** What a thread of the built program starts with: it lends a hand to the one that started it (crew/hand.ts). */
const {lendHand} = requireOurs('./cli.cjs') as typeof Cli

void lendHand(workerData)
