import { describe, expect, it } from 'vitest'
import { bytesInTurn, type Content, ownBytes } from '../../src/emit/content.ts'
import { growingBytes } from '../../src/emit/growing-bytes.ts'

const text = '运营方应在 4 h 内答复 😀'

describe('growing bytes', () => {
  it('hold what was added, however often they had to grow', () => {
    const bytes = growingBytes(1)
    for (let time = 0; time < 100; time += 1) {
      bytes.addText(text)
      bytes.addBytes(Uint8Array.of(0, 255))
    }
    const expected = Buffer.concat(Array.from({ length: 100 }, () => [Buffer.from(text), Buffer.of(0, 255)]).flat())
    expect(bytes.length()).toBe(expected.length)
    expect(Buffer.compare(bytes.between(0, bytes.length()), expected)).toBe(0)
  })

  it('give a copy that stays when they are filled anew', () => {
    const bytes = growingBytes(4)
    bytes.addText('first')
    const copy = bytes.copied()
    bytes.clear()
    bytes.addText('other')
    expect(String(copy)).toBe('first')
    expect(String(bytes.between(1, 5))).toBe('ther')
  })
})

describe('what a file holds', () => {
  const contents: readonly Content[] = [text, '', Buffer.from(text), [Buffer.from(text), Buffer.from('\n')], [], text]

  it('becomes the same bytes in one memory for all files as in a memory of its own', () => {
    const bytesOf = bytesInTurn()
    for (const content of contents) expect(Buffer.compare(bytesOf(content), ownBytes(content))).toBe(0)
  })

  it('is UTF-8, its pieces one after another', () => {
    expect(contents.map((content) => String(ownBytes(content)))).toEqual([text, '', text, `${text}\n`, '', text])
  })
})
