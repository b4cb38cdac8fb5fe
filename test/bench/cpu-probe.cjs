// Loaded before a program: writes the processor time it took in microseconds, and its peak memory in KiB, to file descriptor 3 when it ends.
const {readFileSync, writeSync} = require('node:fs')

/** As the system counts it for the program alone: `maxRSS` starts with what the process had taken that started it. */
function peak() {
  try {
    return Number(/^VmHWM:\s*(\d+)/mu.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}

process.on('exit', () => {
  const {user, system} = process.cpuUsage()
  writeSync(3, `${user + system} ${peak()}\n`)
})
