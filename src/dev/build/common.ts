import {fileURLToPath} from 'node:url'

/** The folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** What all that is built has in common. */
export const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  absWorkingDir: ROOT,
  logLevel: 'warning',
  legalComments: 'none',
} as const
