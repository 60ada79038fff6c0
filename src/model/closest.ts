/** The at most three candidates that `written` may have been meant to be, the likeliest first; ties in the candidates' order. */
export function closest(written: string, candidates: Iterable<string>): string[] {
  const limit = Math.max(1, Math.floor(written.length / 3))
  const near: { candidate: string; distance: number }[] = []
  for (const candidate of candidates) {
    const distance = candidate.includes(written) && written.length > 3 ? 1 : editDistance(written, candidate, limit)
    if (distance <= limit) near.push({ candidate, distance })
  }
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** Number of insertions, deletions and replacements that turn `a` into `b`; more than `limit` as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return Math.min(previous[b.length] ?? 0, limit + 1)
}
