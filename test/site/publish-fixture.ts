import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emit } from '../../src/emit/index.ts'
import { writeArtifacts } from '../../src/files/write-artifacts.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import { publishSite } from '../../src/publish/publish-site.ts'
import type { Theme } from '../../src/publish/theme.ts'
import { catalogFixture } from './catalog-fixture.ts'

interface FixtureOptions {
  /** Whether the files for machines stand beside the pages. */
  readonly files?: boolean
  readonly offline?: boolean
  readonly theme?: Theme
}

/** Publishes `catalog` into a new folder under the system's temporary one, with `site.zip` if wanted, and gives that folder. */
export async function publishFixture(
  catalog: Catalog = catalogFixture,
  { files = false, offline = false, theme = {} }: FixtureOptions = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'normdown-site-'))
  const outDir = join(folder, 'dist')
  if (files) writeArtifacts(outDir, emit(catalog))
  await publishSite({ catalog, theme, outDir, offline })
  return outDir
}
