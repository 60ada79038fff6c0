import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { recordKinds, type SearchRecord } from './search-records.ts'
import { isPair } from './search-tokens.ts'

/**
 * Writes the search index of `records` into `folder`: Pagefind's files, less its ready-made interfaces, and `pairs.json`,
 * every pair of letters or digits that a record holds, by which the browser completes a query that is cut inside a word.
 */
export async function writeSearchIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const pagefind = await import('pagefind')
  try {
    // Chinese is the one language that Pagefind does not stem, so that a token stays what it is.
    const created = await pagefind.createIndex({ forceLanguage: 'zh', maxFragments: 300 })
    const index = created.index
    if (index === undefined) throw new Error(failure(created.errors))
    for (const [place, { kind, address, content, meta, filters }] of records.entries()) {
      const added = await index.addCustomRecord({
        // Pagefind keeps one record an address, but many can stand at one: each gets an address of its own.
        url: `/${place}`,
        content,
        language: 'zh',
        meta: { ...meta, address },
        filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
        sort: { order: `${recordKinds.indexOf(kind)}${String(place).padStart(8, '0')}` },
      })
      if (added.errors.length > 0) throw new Error(failure(added.errors))
    }
    const { errors, files } = await index.getFiles()
    if (errors.length > 0) throw new Error(failure(errors))
    for (const { path, content } of files) {
      if (neededForm.test(path)) await write(join(folder, path), content)
    }
  } finally {
    await pagefind.close()
  }
  await write(join(folder, 'pairs.json'), JSON.stringify(pairsIn(records)))
}

/** What remains beside these are interfaces that the site does not use. */
const neededForm = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.(?:pagefind|pf_[a-z]+))$/

function pairsIn(records: readonly SearchRecord[]): string[] {
  const pairs = new Set(records.flatMap(({ content }) => content.split(' ').filter(isPair)))
  return [...pairs].sort()
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

function failure(errors: readonly string[]): string {
  return `Cannot write the search index: ${errors.join('; ')}`
}
