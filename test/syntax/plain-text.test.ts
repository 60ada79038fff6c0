import { describe, expect, test } from 'vitest'
import { characterFaults } from '../../src/compile/character-faults.ts'
import { parse } from '../../src/syntax/parse.ts'
import type { ParsedDocument } from '../../src/syntax/parsed-document.ts'

describe('a text that is plain', () => {
  test('has no character that has another form, or that nobody sees', () => {
    const plain = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isPlain)
    expect(plain.length).toBeGreaterThan(20_000)
    for (const character of plain) expect(`e${character}e`.normalize('NFC')).toBe(`e${character}e`)
    expect(characterFaults({ ...parsed(plain.join('')), isPlain: false })).toEqual([])
  })

  test.each([
    ['Chinese', '服务提供方应自收到“申请”之时起 4 h 内完成——登记（含交接）；见 7.2，……'],
    ['English', 'The provider shall record it within 4 h; see 7.2.'],
    ['French', 'Où le délai est dépassé, l’exploitant le consigne.'],
  ])('may be in %s', (_language, text) => {
    expect(isPlain(text)).toBe(true)
  })

  test.each([
    ['an accent written by itself', 'e\u0301'],
    ['a tab', '\t'],
    ['a character without width', '\u200b'],
    ['half a character', '\ud840'],
    ['a compatibility character', '\uf900'],
  ])('has not %s', (_name, text) => {
    expect(isPlain(`甲${text}`)).toBe(false)
  })
})

function isPlain(text: string): boolean {
  return parsed(text).isPlain === true
}

function parsed(text: string): ParsedDocument {
  return parse({ path: 'a.md', text: `---\nid: a\n---\n\n${text}\n` })
}
