import { afterAll, expect, test } from 'vitest'
import { createChecker } from '../../src/cache/checker.ts'
import { createMemoryStore } from '../../src/cache/memory-store.ts'
import { checkRead, readWorkspace } from '../../src/check.ts'
import { readGenerator } from '../../src/files/package-folder.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import { createLiveFolder } from './live-folder.ts'

const folder = createLiveFolder()
afterAll(() => folder.dispose())
const workspace = readWorkspace(folder.root, {})
const whole = checkRead(workspace, {})

function checkedWith(wordsOnly: boolean) {
  return createChecker({ store: createMemoryStore(), generator: readGenerator(), wordsOnly }).check(workspace)
}

test('a check that asks for the words only finds the same', () => {
  expect(whole.diagnostics.length).toBeGreaterThan(0)
  expect(checkedWith(true).diagnostics).toEqual(whole.diagnostics)
})

test('it has everything but the HTML and Markdown of texts and the digests of provisions', () => {
  const printed = ['html', 'markdown', 'digest']
  expect(textsOf(checkedWith(true).catalog(), printed)).toEqual(textsOf(whole.catalog, printed))
})

test('what is kept of a standard has its HTML all the same', () => {
  const definitions = (catalog: Catalog) =>
    catalog.standards.flatMap(({ terms }) => terms.map((term) => term.definition))
  expect(definitions(checkedWith(true).catalog())).toEqual(definitions(whole.catalog))
})

test('whoever prints gets all of it', () => {
  expect(textsOf(checkedWith(false).catalog())).toEqual(textsOf(whole.catalog))
})

/** What the standards say, without the values of some keys. */
function textsOf({ standards }: Catalog, without: readonly string[] = []): unknown {
  const texts = standards.map(({ sections, explanation }) => ({ sections, explanation }))
  return JSON.parse(JSON.stringify(texts), (key, value) => (without.includes(key) ? '' : value))
}
