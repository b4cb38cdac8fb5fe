import {ROOT} from '../root.js'

/** What all that is built has in common. */
export const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  absWorkingDir: ROOT,
  logLevel: 'warning',
  legalComments: 'none',
} as const
