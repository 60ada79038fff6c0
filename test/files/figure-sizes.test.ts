import { describe, expect, test } from 'vitest'
import { figureSizes } from '../../src/files/figure-sizes.ts'

/** A JPEG's start: an application segment with a thumbnail's own frame, a Huffman table, and the frame. */
function jpeg(width: number, height: number, marker = 0xc0): Buffer {
  const segment = (of: number, bytes: readonly number[]) => [0xff, of, 0, bytes.length + 2, ...bytes]
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff]
  return Buffer.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, [0xff, 0xc0, 0, 17, 8, 0, 1, 0, 1, 3]),
    ...[0xff], // fill bytes may stand before any marker
    ...segment(0xc4, [0, 0, 0, 0]),
    ...segment(marker, [8, ...size, 3, 1, 0x22, 0]),
  ])
}

describe('the room that a page keeps for a figure', () => {
  test.each([
    ['jpg', jpeg(640, 480)],
    ['jpeg', jpeg(640, 480, 0xc2)],
    ['JPG', jpeg(640, 480)],
  ])('is read from the head of a .%s', (extension, content) => {
    const path = `figures/lending/figures/流程.${extension}`
    expect(figureSizes([{ path, content }])).toEqual(new Map([[`/${path}`, { width: 640, height: 480 }]]))
  })

  test.each([
    ['cut off', jpeg(640, 480).subarray(0, 20)],
    ['empty', Buffer.alloc(0)],
    ['without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xd9, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['with segments that do not go on', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['of no width', jpeg(0, 480)],
  ])('is not kept for an image that is %s', (_, content) => {
    expect(figureSizes([{ path: 'figures/a.jpg', content }]).size).toBe(0)
  })
})
