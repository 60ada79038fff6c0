import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readScheme } from '../../assess/index.ts'
import type { EditionContent, ProvisionContent } from './edition-content.ts'
import { isFields, parseJson, readBytes } from './read-file.ts'
import { withUnits } from './unit-provisions.ts'
import { unusableScheme } from './unusable.ts'

/** Reads a published `criteria.json`, and of the `clauses.json` beside it and of its family what there is. */
export function publishedEdition(path: string): EditionContent {
  const bytes = readBytes(path)
  const { scheme, problems } = readScheme(parseJson(bytes, path))
  if (!scheme) throw unusableScheme(path, problems ?? [])
  const { id, number, edition } = scheme.standard
  const standards = new Set([id, ...scheme.criteria.flatMap(({ provisions }) => provisions.map(standardIn))])
  const files = [...standards].flatMap((standard) => clausesOf(standard, { own: id, folder: dirname(path), edition }))
  return {
    scheme,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    provisions: withUnits(files.flatMap(provisionsIn)),
    designation: `${number}—${edition}`,
  }
}

function standardIn(key: string): string {
  return key.slice(0, key.indexOf('/'))
}

/** The clauses of a standard: in the folder itself, else of the same edition in the family, else of its latest one. */
function clausesOf(
  standard: string,
  { own, folder, edition }: { readonly own: string; readonly folder: string; readonly edition: string },
): string[] {
  const around = join(folder, '..', '..', standard)
  const editions = existsSync(around) ? readdirSync(around).sort() : []
  const [same, latest] = [editions.find((name) => name === edition), editions.at(-1)]
  const found = standard === own ? folder : join(around, same ?? latest ?? '')
  const path = join(found, 'clauses.json')
  return existsSync(path) ? [path] : []
}

function provisionsIn(path: string): (readonly [string, string, ProvisionContent])[] {
  const json = parseJson(readBytes(path), path)
  if (!isFields(json) || !isFields(json.standard) || !Array.isArray(json.provisions)) return []
  const standard = json.standard
  return json.provisions.filter(isFields).map((provision) => {
    const { text, digest } = provision
    const key = (id: unknown): string => `${String(standard.id)}/${String(id)}`
    return [
      key(provision.id),
      key(provision.unit),
      {
        designation: String(standard.designation),
        label: String(provision.label),
        text: isFields(text) ? String(text.plain) : '',
        uri: String(provision.uri),
        digest: isFields(digest) ? `${String(digest.text)} ${String(digest.semantic)}` : '',
      },
    ]
  })
}
