import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { imageLimit, readSources, textLimit } from '../../src/files/read-sources.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'normdown-sources-'))
  mkdirSync(join(root, 'standards'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  symlinkSync(target, join(root, path))
}

function textOf(path: string): string | undefined {
  return readSources(root, 'standards').sources.find((source) => source.path === path)?.text
}

/** Every finding as `rule file:line:column message`. */
function faults(): string[] {
  return readSources(root, 'standards').diagnostics.map(
    ({ rule, place, message }) => `${rule} ${place.file}:${place.line}:${place.column} ${message.en}`,
  )
}

describe('what is read', () => {
  it('takes Markdown and YAML of all folders, ordered by code unit of the whole path', () => {
    for (const path of ['a/b.md', 'a-b.md', 'a.yaml', 'Z.yml', '术语.md', 'a/B.md']) put(`standards/${path}`, path)
    const { sources, diagnostics } = readSources(root, 'standards')
    expect(sources.map(({ path }) => path.slice('standards/'.length))).toEqual([
      'Z.yml',
      'a-b.md',
      'a.yaml',
      'a/B.md',
      'a/b.md',
      '术语.md',
    ])
    expect(diagnostics).toEqual([])
  })

  it.each(['./standards', 'standards/', './standards/'])('takes the folder written as %s', (folder) => {
    put('standards/a.md', 'x')
    expect(readSources(root, folder).sources).toEqual([{ path: 'standards/a.md', text: 'x' }])
  })

  it('passes over what tells people of the folder itself', () => {
    for (const path of ['README.md', 'README.zh-CN.md', 'a/LICENSE.md', 'readme-first.md'])
      put(`standards/${path}`, 'x')
    expect(readSources(root, 'standards').sources).toEqual([{ path: 'standards/readme-first.md', text: 'x' }])
  })

  it('passes over hidden folders, node_modules and other kinds of file', () => {
    for (const path of ['.git/a.md', '.a.md', 'node_modules/a.md', 'a.txt', 'b.json']) put(`standards/${path}`, 'x')
    put('README.md', 'outside the source folder')
    put('standards/c.md', 'read')
    const sources = [{ path: 'standards/c.md', text: 'read' }]
    expect(readSources(root, 'standards')).toEqual({ sources, assets: [], diagnostics: [] })
  })

  it('drops a byte order mark and reads every line end as a line feed', () => {
    put('standards/a.md', '\uFEFFone\r\ntwo\rthree\n')
    expect(textOf('standards/a.md')).toBe('one\ntwo\nthree\n')
  })

  it('finds images and reads them when asked', () => {
    const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\0', 'latin1')
    put('standards/figures/flow.png', png)
    put('standards/figures/flow.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]))
    put('standards/figures/flow.webp', 'RIFF\0\0\0\0WEBPVP8 ')
    put('standards/a.md', 'text')
    const { assets, diagnostics } = readSources(root, 'standards')
    expect(diagnostics).toEqual([])
    expect(assets.map(({ path }) => path)).toEqual([
      'standards/figures/flow.jpg',
      'standards/figures/flow.png',
      'standards/figures/flow.webp',
    ])
    expect(assets[1]?.read()).toEqual(png)
  })

  it('follows a link to a file or folder of the workspace', () => {
    put('shared/a.md', 'shared')
    link('standards/one.md', '../shared/a.md')
    link('standards/folder', '../shared')
    expect(readSources(root, 'standards')).toMatchObject({
      sources: [
        { path: 'standards/folder/a.md', text: 'shared' },
        { path: 'standards/one.md', text: 'shared' },
      ],
      diagnostics: [],
    })
  })
})

describe('what keeps a file from being read', () => {
  const inFile = 'file-readable standards/a.md'

  it.each([
    [
      'text too large',
      'x'.repeat(textLimit + 1),
      `${inFile}:1:1 Unexpected size of \`1048577\` bytes, expected at most 1 MiB (1048576 bytes); divide or shrink the file`,
    ],
    [
      'a NUL byte',
      '甲乙\n丙\0丁',
      `${inFile}:2:2 Unexpected NUL byte, expected text in UTF-8; replace the file by text or move it out of the source folder`,
    ],
    [
      'GBK',
      Buffer.from([0x61, 0x0a, 0xd6, 0xd0]),
      `${inFile}:2:1 Unexpected byte \`0xD6\`, expected text in UTF-8; save the file as UTF-8, it may be in GBK or another encoding`,
    ],
    [
      'a cut character at the end',
      Buffer.from([0xe6, 0x9c, 0xac, 0xe6, 0x9c]),
      `${inFile}:1:2 Unexpected byte \`0xE6\`, expected text in UTF-8; save the file as UTF-8, it may be in GBK or another encoding`,
    ],
    [
      'UTF-16',
      Buffer.from('\uFEFFtext', 'utf16le'),
      `${inFile}:1:1 Unexpected text in UTF-16, expected UTF-8; save the file as UTF-8`,
    ],
  ])('%s', (_name, content, finding) => {
    put('standards/a.md', content)
    put('standards/b.md', 'sound')
    expect(faults()).toEqual([finding])
    expect(readSources(root, 'standards').sources).toEqual([{ path: 'standards/b.md', text: 'sound' }])
  })

  it('accepts a text of just the limit', () => {
    put('standards/a.md', 'x'.repeat(textLimit))
    expect(faults()).toEqual([])
  })

  it('an image that is none, or is too large', () => {
    put('standards/a.png', '<script>alert(1)</script>')
    put('standards/b.png', Buffer.alloc(imageLimit + 1))
    expect(faults()).toEqual([
      'file-readable standards/a.png:1:1 Unexpected content, expected a PNG, JPEG or WebP image as the name says; export the image again',
      'file-readable standards/b.png:1:1 Unexpected size of `8388609` bytes, expected at most 8 MiB (8388608 bytes); divide or shrink the file',
    ])
  })

  it('a pipe, without waiting for what comes out of it', () => {
    execFileSync('mkfifo', [join(root, 'standards/a.md')])
    expect(faults()).toEqual([
      `${inFile}:1:1 Unexpected pipe or device \`a.md\`, expected a file; replace it by a file`,
    ])
  })

  it.skipIf(process.getuid?.() === 0)('permissions', () => {
    put('standards/a.md', 'x')
    chmodSync(join(root, 'standards/a.md'), 0)
    expect(faults()).toEqual([
      `${inFile}:1:1 Unexpected refusal to read (\`EACCES\`), expected a readable file; see to its permissions`,
    ])
  })

  it('states every fault in Chinese too', () => {
    put('standards/a.md', 'x\0')
    link('standards/b.md', '/etc/hostname')
    for (const { message } of readSources(root, 'standards').diagnostics) expect(message.zh).toMatch(/应.+，请/)
  })
})

describe('links that leave', () => {
  it.each([
    [
      'out of the workspace',
      '/etc/hostname',
      'file-contained standards/a.md:1:1 Unexpected symbolic link `a.md` that leads out of the workspace, expected a file inside it; copy the file here',
    ],
    [
      'out of the workspace, to a folder',
      '/etc',
      'file-contained standards/a.md:1:1 Unexpected symbolic link `a.md` that leads out of the workspace, expected a file inside it; copy the file here',
    ],
    [
      'to a hidden file',
      '../.git/config',
      'file-contained standards/a.md:1:1 Unexpected symbolic link `a.md` to something hidden or to node_modules, expected a file that may be published; copy the file here',
    ],
    [
      'to itself',
      'a.md',
      'file-contained standards/a.md:1:1 Unexpected symbolic link `a.md` that leads back to itself, expected a file; delete the link',
    ],
    [
      'to nothing',
      'none.md',
      'file-readable standards/a.md:1:1 Unexpected symbolic link `a.md` to a file that does not exist, expected one that does; correct or delete the link',
    ],
    [
      'to the folder it stands in',
      '.',
      'file-contained standards/a.md:1:1 Unexpected second way to the folder `a.md` by a symbolic link, expected one way; delete the link',
    ],
    [
      'to the workspace',
      '..',
      'file-contained standards/a.md:1:1 Unexpected second way to the folder `a.md` by a symbolic link, expected one way; delete the link',
    ],
  ])('%s', (_name, target, finding) => {
    put('.git/config', '[credentials]')
    link('standards/a.md', target)
    expect(faults()).toEqual([finding])
    expect(readSources(root, 'standards').sources).toEqual([])
  })

  it('does not read a shared folder twice', () => {
    put('shared/deep/a.md', 'x')
    link('shared/deep/up', '..')
    link('standards/shared', '../shared')
    expect(readSources(root, 'standards').sources.map(({ path }) => path)).toEqual(['standards/shared/deep/a.md'])
    expect(faults()).toEqual([
      'file-contained standards/shared/deep/up:1:1 Unexpected second way to the folder `up` by a symbolic link, expected one way; delete the link',
    ])
  })
})

describe('a source folder that cannot be used', () => {
  it('is empty, which would publish nothing in the place of everything', () => {
    mkdirSync(join(root, 'empty'))
    expect(
      readSources(root, 'empty').diagnostics.map(({ rule, severity, place }) => [rule, severity, place.file]),
    ).toEqual([['file-readable', 'error', 'empty']])
  })

  it('does not exist', () => {
    expect(() => readSources(root, 'normen')).toThrow('there is no folder `normen`')
  })
  it('is a file', () => {
    put('file', 'x')
    expect(() => readSources(root, 'file')).toThrow('there is no folder `file`')
  })
  it.each(['..', '.', '/etc'])('is %s', (folder) => {
    expect(() => readSources(root, folder)).toThrow(/^Cannot read the standards/)
  })
  it('is a link out of the workspace', () => {
    link('out', '/etc')
    expect(() => readSources(root, 'out')).toThrow('lies outside the workspace')
  })
})
