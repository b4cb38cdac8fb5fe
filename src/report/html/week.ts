const DAY = 86_400_000
const DATE = /^\s*(\d{4})-(\d\d)-(\d\d)/u

/** The ISO 8601 week of a date written as YYYY-MM-DD…: `2026-W10`; nothing for what is no such date. */
export function weekOf(date: string | undefined): string | undefined {
  const [, year, month, day] = DATE.exec(date ?? '') ?? []
  if (year === undefined) return undefined
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (moment.getUTCDate() !== Number(day)) return undefined
  // A week belongs to the year of its Thursday.
  const thursday = new Date(moment.getTime() + (4 - (moment.getUTCDay() || 7)) * DAY)
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = Math.floor((thursday.getTime() - start) / (7 * DAY)) + 1
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}
