/** What ends a process unless it says otherwise: Ctrl-C, a service that stops it, a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does what must not be left half done: a signal that would end the process in the midst of it ends it right after it. The work is done
 * in one go, for a signal is held back until it is done.
 */
export async function undisturbed<T>(work: () => T): Promise<T> {
  let sent: (typeof SIGNALS)[number] | undefined
  const hold = (signal: (typeof SIGNALS)[number]) => {
    sent = signal
  }
  // Whoever listens already decides what a signal does.
  const ending = SIGNALS.filter(signal => process.listenerCount(signal) === 0)
  for (const signal of ending) process.on(signal, hold)
  try {
    return work()
  } finally {
    // What was sent meanwhile is told now.
    await new Promise(resolve => setImmediate(resolve))
    for (const signal of ending) process.off(signal, hold)
    if (sent) process.kill(process.pid, sent)
  }
}
