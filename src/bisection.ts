/** Of so many places, how many hold something that the first ones hold and those after them do not. */
export function countFirst(places: number, holds: (place: number) => boolean): number {
  let low = 0
  let high = places
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * How many of some numbers, which never fall, are not above a value; of rows of several numbers, the first of each counts. It is asked for each
 * letter of a text, so it makes no function.
 */
export function countUpTo(rising: readonly number[], value: number, row = 1): number {
  let low = 0
  let high = rising.length / row
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle * row] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}
