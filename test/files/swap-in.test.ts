import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outputMarker, prepareOutput, swapIn } from '../../src/files/swap-in.ts'
import { writeArtifacts } from '../../src/files/write-artifacts.ts'

let parent: string
let outDir: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'normdown-swap-'))
  outDir = join(parent, 'dist')
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

function writing(text: string): (folder: string) => void {
  return (folder) => writeFileSync(join(folder, 'page.html'), text)
}

function page(folder = outDir): string {
  return readFileSync(join(folder, 'page.html'), 'utf8')
}

/** The number of a process that is no more. */
function deadProcess(): number {
  return spawnSync('true').pid
}

function leave(role: string, owner: number, text: string): void {
  const folder = join(parent, `.dist.normdown-${owner}-${role}`)
  mkdirSync(folder)
  writing(text)(folder)
  writeFileSync(join(folder, outputMarker), '')
}

describe('swapIn', () => {
  it('makes the output folder, and the folders around it', async () => {
    await swapIn(join(parent, 'a/b/dist'), writing('first'))
    expect(page(join(parent, 'a/b/dist'))).toBe('first')
  })

  it('replaces the whole of the last output and leaves nothing beside it', async () => {
    await swapIn(outDir, (folder) => writeFileSync(join(folder, 'old.html'), ''))
    await swapIn(outDir, writing('second'))
    expect(readdirSync(outDir).sort()).toEqual([outputMarker, 'page.html'])
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('keeps the last output when writing fails', async () => {
    await swapIn(outDir, writing('good'))
    const failing = swapIn(outDir, async (folder) => {
      writing('half')(folder)
      throw new Error('no more paper')
    })
    await expect(failing).rejects.toThrow('no more paper')
    expect(page()).toBe('good')
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('takes over an empty folder', async () => {
    mkdirSync(outDir)
    await swapIn(outDir, writing('first'))
    expect(page()).toBe('first')
  })

  it('refuses a folder that it did not write, before writing', async () => {
    mkdirSync(outDir)
    writeFileSync(join(outDir, 'thesis.doc'), 'years of work')
    let written = false
    const refused = swapIn(outDir, () => {
      written = true
    })
    await expect(refused).rejects.toThrow(
      'Cannot replace the folder `dist`: it holds files that normdown did not write. Move them, or name another folder under `outDir` in normdown.config.json.',
    )
    expect(written).toBe(false)
    expect(readdirSync(outDir)).toEqual(['thesis.doc'])
  })

  it('refuses a file or a link in its place', async () => {
    writeFileSync(outDir, '')
    await expect(swapIn(outDir, writing('x'))).rejects.toThrow('there is a file or symbolic link of that name')
    rmSync(outDir)
    mkdirSync(join(parent, 'elsewhere'))
    symlinkSync('elsewhere', outDir)
    await expect(swapIn(outDir, writing('x'))).rejects.toThrow('there is a file or symbolic link of that name')
    expect(readdirSync(join(parent, 'elsewhere'))).toEqual([])
  })
})

describe('prepareOutput', () => {
  it('brings back the last good output of a build killed between the two renames', () => {
    const dead = deadProcess()
    leave('old', dead, 'good')
    leave('new', dead, 'whole or half, nobody knows')
    prepareOutput(outDir)
    expect(page()).toBe('good')
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('prefers an output that is there', async () => {
    await swapIn(outDir, writing('newer'))
    leave('old', deadProcess(), 'older')
    prepareOutput(outDir)
    expect(page()).toBe('newer')
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('never brings back what was being deleted', () => {
    leave('gone', deadProcess(), 'half deleted')
    prepareOutput(outDir)
    expect(existsSync(outDir)).toBe(false)
    expect(readdirSync(parent)).toEqual([])
  })

  it('leaves alone what a living process writes, and what has another name', () => {
    leave('new', process.ppid, 'at work')
    mkdirSync(join(parent, '.dist.normdown-notes'))
    prepareOutput(outDir)
    expect(readdirSync(parent)).toEqual([`.dist.normdown-${process.ppid}-new`, '.dist.normdown-notes'].sort())
  })

  it('does nothing where nothing is', () => {
    prepareOutput(join(parent, 'none/dist'))
    expect(readdirSync(parent)).toEqual([])
  })
})

describe('writeArtifacts', () => {
  it('writes text and bytes below the folder', () => {
    writeArtifacts(parent, [
      { path: 'api/v1/index.json', content: '{}' },
      { path: 'flow.png', content: Uint8Array.of(1, 2) },
    ])
    expect(readFileSync(join(parent, 'api/v1/index.json'), 'utf8')).toBe('{}')
    expect([...readFileSync(join(parent, 'flow.png'))]).toEqual([1, 2])
  })

  it.each(['../x', 'a/../../x', '/etc/x', 'a//x', './x', 'a\\..\\x', 'C:x', 'a/\0', ''])(
    'refuses the path %j',
    (path) => {
      const artifacts = [
        { path: 'sound.json', content: '' },
        { path, content: '' },
      ]
      expect(() => writeArtifacts(parent, artifacts)).toThrow('leaves the output folder')
      expect(readdirSync(parent)).toEqual(['sound.json'])
    },
  )

  it('refuses the same path twice', () => {
    const twice = { path: 'a.json', content: '' }
    expect(() => writeArtifacts(parent, [twice, twice])).toThrow('another one has the same path')
  })
})
