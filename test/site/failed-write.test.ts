import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishSite } from '../../src/publish/publish-site.ts'
import { catalogFixture } from './catalog-fixture.ts'

let outDir = ''

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'normdown-failed-write-'))
})

afterAll(() => rm(outDir, { recursive: true, force: true }))

test('a page that cannot be written fails the publication, and nothing goes unheard', async () => {
  await mkdir(join(outDir, 'index.html')) // a folder where the first page belongs, with many pages to come
  await expect(publishSite({ catalog: catalogFixture, theme: {}, outDir })).rejects.toThrow('EISDIR')
})
