/** Weights are cut at this quantile of their size, so that the many small ones keep their differences. */
const CUT = 0.9995
const MOST = 127

/** What one unit of a weight in eight bits stands for. */
export function scaleOf(weights: ArrayLike<number>): number {
  const sizes = Float64Array.from(weights).map(Math.abs).filter(Boolean).sort()
  return (sizes[Math.floor(sizes.length * CUT)] ?? 1) / MOST
}

/** A weight in eight bits. */
export function inEightBits(weight: number, scale: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.round(weight / scale)))
}
