/** What ends a process unless it says otherwise: Ctrl-C, a service that stops it, a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

let isListening = false

/**
 * Does what must not be left half done: a signal that would end the process in the midst of it ends it right after it. The work is done
 * in one go, for a signal is told between two turns of the event loop only.
 */
export async function undisturbed<T>(work: () => T): Promise<T> {
  if (!isListening) listen()
  try {
    return work()
  } finally {
    // What was sent meanwhile is told now.
    await new Promise(resolve => setImmediate(resolve))
  }
}

/** For good: whoever listens for a moment only may lose what is sent in its last instant. */
function listen(): void {
  isListening = true
  for (const signal of SIGNALS) {
    // Whoever listens already decides what a signal does.
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.kill(process.pid, signal))
  }
}
