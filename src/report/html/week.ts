const DAY = 86_400_000
const DATE = /^\s*(\d{4})-(\d\d)-(\d\d)/u

/** The Monday of a date written as YYYY-MM-DD…, as `2026-03-02`; nothing for what is no such date. */
export function weekOf(date: string | undefined): string | undefined {
  const [, year, month, day] = DATE.exec(date ?? '') ?? []
  if (year === undefined) return undefined
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (moment.getUTCDate() !== Number(day)) return undefined
  const sinceMonday = (moment.getUTCDay() + 6) % 7
  return new Date(moment.getTime() - sinceMonday * DAY).toISOString().slice(0, 10)
}
