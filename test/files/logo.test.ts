import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { logoLimit, readLogo } from '../../src/files/logo.ts'

let folder: string
let root: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'normdown-logo-'))
  root = join(folder, 'workspace')
  mkdirSync(root)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"${attributes}>${inside}</svg>`

describe('a logo is published', () => {
  it.each([
    ['mark.png', png],
    ['mark.PNG', png],
    ['mark.webp', 'RIFF\0\0\0\0WEBPVP8 '],
    [
      'mark.svg',
      svg('<defs><path id="a" d="M0 0h8z"/></defs><use href="#a"/><rect fill="url(#g)" width="8" height="8"/>'),
    ],
    ['mark.svg', `<?xml version="1.0"?>${svg('<title>标识</title>')}`],
  ])('from %s', (name, content) => {
    writeFileSync(join(root, name), content)
    expect(readLogo(root, name).address).toBe(`/logo${name.slice(4).toLowerCase()}`)
  })
})

/** A WebP file whose first chunk is `name`, with `body` after its length. */
const webp = (name: string, body: readonly number[]) =>
  Buffer.concat([Buffer.from(`RIFF\0\0\0\0WEBP${name}\0\0\0\0`, 'latin1'), Buffer.from(body), Buffer.alloc(16)])
const pngOf = (width: number, height: number) => {
  const content = Buffer.concat([
    Buffer.from(png.subarray(0, 8)),
    Buffer.from('\0\0\0\rIHDR', 'latin1'),
    Buffer.alloc(9),
  ])
  content.writeUInt32BE(width, 16)
  content.writeUInt32BE(height, 20)
  return content
}

describe('the size of a logo is read', () => {
  it.each([
    ['a.png', pngOf(240, 60), { width: 240, height: 60 }],
    ['a.webp', webp('VP8X', [0, 0, 0, 0, 239, 0, 0, 59, 0, 0]), { width: 240, height: 60 }],
    ['a.webp', webp('VP8L', [0x2f, 0xef, 0xc0, 0x0e, 0]), { width: 240, height: 60 }],
    ['a.webp', webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 240, 0, 60, 0]), { width: 240, height: 60 }],
    ['a.svg', Buffer.from(svg('')), { width: 8, height: 8 }],
    ['a.svg', Buffer.from(svg('', ' width="24px" height=\'6.5\'')), { width: 24, height: 6.5 }],
    ['a.svg', Buffer.from(svg('', ' width="100%" height="100%"')), { width: 8, height: 8 }],
    ['a.svg', Buffer.from('<svg><path/></svg>'), undefined],
    ['a.svg', Buffer.from(svg('', ' width="0" height="9"')), undefined],
    ['a.png', pngOf(0, 60), undefined],
    ['a.png', pngOf(4_000_000_000, 60), undefined],
    ['a.png', Buffer.from(png), undefined],
  ])('from the head of %s', (name, content, size) => {
    writeFileSync(join(root, name), content)
    expect(readLogo(root, name).size).toEqual(size)
  })
})

describe('a logo is refused', () => {
  const refusal = (name: string) => {
    try {
      return readLogo(root, name).address
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  it.each([
    ['in another form', 'mark.gif', 'GIF89a', 'no PNG, WebP or SVG'],
    ['whose bytes are something else', 'mark.png', '<html>', 'not what its name says'],
    ['that is too large', 'mark.png', Buffer.concat([png, Buffer.alloc(logoLimit)]), 'larger than'],
    ['that is no drawing', 'mark.svg', '<html><body></body></html>', 'Keep the shapes alone'],
    ['with a script', 'mark.svg', svg('<script>alert(1)</script>'), 'Keep the shapes alone'],
    ['with a script under a prefix', 'mark.svg', svg('<svg:script>alert(1)</svg:script>'), 'Keep the shapes alone'],
    ['with a handler', 'mark.svg', svg('', ' onload="alert(1)"'), 'Keep the shapes alone'],
    ['with a handler behind a slash', 'mark.svg', svg('<rect/onclick=alert(1)>'), 'Keep the shapes alone'],
    ['with another page in it', 'mark.svg', svg('<foreignObject><p/></foreignObject>'), 'Keep the shapes alone'],
    ['with an address elsewhere', 'mark.svg', svg('<use href="https://a.example/x.svg#a"/>'), 'Keep the shapes alone'],
    ['with a script for an address', 'mark.svg', svg('<a xlink:href="javascript:alert(1)"/>'), 'Keep the shapes alone'],
    ['with a style', 'mark.svg', svg('<style>@import "//a.example"</style>'), 'Keep the shapes alone'],
    ['with entities', 'mark.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'Keep the shapes alone'],
    [
      'with a picture from elsewhere',
      'mark.svg',
      svg('<rect fill="url(https://a.example/x)"/>'),
      'Keep the shapes alone',
    ],
  ])('%s', (_, name, content, reason) => {
    writeFileSync(join(root, name), content)
    expect(refusal(name)).toContain(reason)
  })

  it('that is not there', () => {
    expect(refusal('mark.png')).toContain('there is no such file. Correct `theme.logo`')
  })

  it('that a link takes from outside the workspace', () => {
    writeFileSync(join(folder, 'secret.png'), png)
    symlinkSync(join(folder, 'secret.png'), join(root, 'mark.png'))
    expect(refusal('mark.png')).toContain('outside the workspace')
    expect(refusal('../secret.png')).toContain('outside the workspace')
  })
})
