import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { recordKinds, type SearchRecord } from './search-records.ts'
import { isPair } from './search-tokens.ts'

/** How many records one file of `shown/` holds; the site's script counts on it (`search-index.ts`). */
const shardSize = 50

/**
 * Writes the search index of `records` into `folder`: Pagefind's index of their tokens and filters, what a result shows in
 * `shown/<n>.json`, in the order of listing, and in `pairs.json` every pair of letters or digits that a record holds, by
 * which the browser completes a query that is cut inside a word.
 */
export async function writeSearchIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const listed = inOrderOfListing(records)
  for (const { path, content } of await indexFiles(listed)) {
    if (neededForm.test(path)) await write(join(folder, path), content)
  }
  for (let start = 0; start < listed.length; start += shardSize) {
    const shown = listed.slice(start, start + shardSize).map((record) => record.shown)
    await write(join(folder, `shown/${start / shardSize}.json`), JSON.stringify(shown))
  }
  await write(join(folder, 'pairs.json'), JSON.stringify(pairsIn(records)))
}

interface IndexFile {
  readonly path: string
  readonly content: Uint8Array
}

/** What remains are fragments, whose place `shown/` takes, and interfaces that the site does not use. */
const neededForm =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.(?:pagefind|pf_meta|pf_index|pf_filter))$/

async function indexFiles(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  const pagefind = await import('pagefind')
  try {
    // Chinese is the one language that Pagefind does not stem, so that a token stays what it is.
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh', maxFragments: 1 })
    if (index === undefined) throw new Error(failure(errors))
    for (const [place, { content, filters }] of records.entries()) {
      const added = await index.addCustomRecord({
        // Pagefind keeps one record an address, but many can stand at one; and it searches whatever it is told of them.
        url: `/${place}`,
        content,
        language: 'zh',
        filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
        sort: { place: String(place).padStart(8, '0') },
      })
      if (added.errors.length > 0) throw new Error(failure(added.errors))
    }
    const built = await index.getFiles()
    if (built.errors.length > 0) throw new Error(failure(built.errors))
    return built.files
  } finally {
    await pagefind.close()
  }
}

function inOrderOfListing(records: readonly SearchRecord[]): SearchRecord[] {
  return recordKinds.flatMap((kind) => records.filter((record) => record.kind === kind))
}

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
