import {type Day, daysBetween} from '../calendar/index.js'
import type {WrittenDate} from '../written/index.js'

// A post speaks of what comes, seldom more than a term ahead; what lies further off may as well lie behind.
const DAYS_AHEAD = 150
const DAYS_BEHIND = 3

/** The year of a date that names none, where the day of publication leaves no doubt. */
export function likelyYear({month, day}: Pick<WrittenDate, 'month' | 'day'>, published: Day): number | undefined {
  return [published.year, published.year + 1].find(year => {
    const ahead = daysBetween(published, {year, month, day: day.value})
    return ahead >= -DAYS_BEHIND && ahead <= DAYS_AHEAD
  })
}
