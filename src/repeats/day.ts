const DAY_MS = 86_400_000

/** In days since 1970; nothing for what does not begin with an ISO date. */
export function dayOf(date: string | undefined): number | null {
  const [iso] = /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '') ?? []
  const moment = iso === undefined ? Number.NaN : Date.parse(iso)
  return Number.isNaN(moment) ? null : moment / DAY_MS
}
