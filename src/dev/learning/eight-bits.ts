/** Weights are cut at this quantile of their size, so that the many small ones keep their differences. */
const CUT = 0.9995
const MOST = 127

/** What one unit of a weight in eight bits stands for. */
export function scaleOf(weights: Float32Array): number {
  const sizes = weights
    .filter(weight => weight !== 0)
    .map(Math.abs)
    .sort()
  return (sizes[Math.floor(sizes.length * CUT)] ?? 1) / MOST
}

/** A weight in eight bits. */
export function inEightBits(weight: number, scale: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.round(weight / scale)))
}
