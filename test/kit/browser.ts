import {existsSync} from 'node:fs'
import {type Browser, chromium} from 'playwright-core'

/** Where Debian puts Chromium; another place can be named. */
const CHROMIUM = process.env['M6L_TEST_CHROMIUM'] ?? '/usr/bin/chromium'

/** Tests in a browser need one; the check of every change installs it. */
export const hasBrowser = existsSync(CHROMIUM)

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  })
}
