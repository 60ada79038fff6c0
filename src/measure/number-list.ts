/** Numbers one after the other, in blocks, so that a long list is never copied while it grows. */
export interface NumberList {
  readonly push: (value: number) => void
  /** All of them; the list is empty afterwards. */
  readonly take: () => Float64Array<ArrayBuffer>
  readonly length: () => number
}

/** An empty list. */
export function numberList(): NumberList {
  let blocks: Float64Array[] = []
  let block = new Float64Array(0)
  let used = 0
  let length = 0
  return {
    push(value) {
      if (used === block.length) {
        block = new Float64Array(Math.min(65_536, Math.max(16, length)))
        blocks.push(block)
        used = 0
      }
      block[used] = value
      used++
      length++
    },
    take() {
      const all = new Float64Array(length)
      let at = 0
      for (const each of blocks) {
        const part = at + each.length > length ? each.subarray(0, length - at) : each
        all.set(part, at)
        at += part.length
      }
      blocks = []
      block = new Float64Array(0)
      used = 0
      length = 0
      return all
    },
    length: () => length,
  }
}
