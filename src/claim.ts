/** Claims what stands at `place` for this thread; false where another thread, or this one, has done so before. */
export function claim(marks: Int32Array, place: number): boolean {
  return Atomics.compareExchange(marks, place, 0, 1) === 0
}
