const SEVERITIES = ['off', 'warning', 'error'] as const

/** What a configuration makes of a rule. */
export type Setting = (typeof SEVERITIES)[number]

/** Severities as people write them, ESLint's numbers and `warn` among them. */
export const WRITTEN_SEVERITIES = ['off', 'warning', 'warn', 'error', 0, 1, 2] as const

/** The severity that was meant, whichever way it was written. */
export function severityOf(written: unknown): Setting {
  if (written === 'error' || written === 2) return 'error'
  return written === 0 || written === 'off' ? 'off' : 'warning'
}
