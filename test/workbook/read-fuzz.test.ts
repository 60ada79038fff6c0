import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFilled } from '../../src/workbook/read-filled.ts'
import { writeChecklist } from '../../src/workbook/write-checklist.ts'
import { assessment, checklists, criteria, digest } from './form-fixture.ts'
import { partsOf, zipped } from './workbook-parts.ts'

const asked = { checklists, criteria, digest }
const bytes = writeChecklist({ ...asked, language: 'zh', publisher: '协会', assessment })
const parts = partsOf(bytes)
const paths = Object.keys(parts).filter((path) => /workbook\.xml|sheet[1-6]\.xml|Strings|styles/.test(path))

/** Reads, and fails if that throws or gives what JSON cannot hold. */
function read(file: Uint8Array): void {
  const { assessment: found, problems } = readFilled(file, () => asked, 'en')
  expect(found ?? problems.length).toBeTruthy()
  expect(JSON.parse(JSON.stringify(found ?? {}))).toEqual(found ?? {})
}

describe('reading never throws', () => {
  it('whatever bytes are given', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), read), { numRuns: 300, seed: 1 })
  })

  it('whichever bytes of a workbook have changed', () => {
    const change = fc.tuple(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }))
    const run = (changes: readonly (readonly [number, number])[]): void => {
      const file = bytes.slice()
      for (const [at, byte] of changes) file[at] = byte
      read(file)
    }
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), run), { numRuns: 60, seed: 2 })
  })

  it('whatever stands in its XML', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '&#0;',
      '&#xD800;',
      '&amp',
      '/',
      '<c r="ZZZ99" t="s"><v>-1</v></c>',
      '<f>',
      '</row>',
      '1e999',
      '0.1',
      '#columns',
      ' ',
      '<![CDATA[x]]>',
      '<!--',
      '<?x?>',
      '-',
      '\u0000',
      '999999999999',
    )
    const edit = fc.tuple(
      fc.constantFrom(...paths),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 12 }),
      piece,
    )
    const run = (edits: readonly (readonly [string, number, number, string])[]): void => {
      const spoilt = { ...parts }
      for (const [path, where, length, text] of edits) {
        const xml = spoilt[path] ?? ''
        const at = Math.floor(where * xml.length)
        spoilt[path] = xml.slice(0, at) + text + xml.slice(at + length)
      }
      read(zipped(spoilt))
    }
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), run), { numRuns: 60, seed: 3 })
  })

  it('whatever a CSV file holds', () => {
    const cell = fc.constantFrom(
      '条款标识',
      '检查结果',
      'service/reply.within',
      'rating/speed',
      'fact:id',
      'fact:period.from',
      '"',
      ',',
      '\r\n',
      '符合',
      '0.5',
      '99999999999',
      '__proto__',
      'team',
      '1e400',
      '样本量',
      '',
    )
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => read(new TextEncoder().encode(cells.join(',')))),
      { numRuns: 300, seed: 4 },
    )
  })
})
