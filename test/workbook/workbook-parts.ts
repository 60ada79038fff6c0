import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** The parts of a workbook as text, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))
}

/** The workbook with one of its parts changed as a hostile or careless hand would. */
export function changed(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = partsOf(bytes)
  const before = parts[path] ?? ''
  const after = change(before)
  if (after === before) throw new Error(`Nothing was changed in ${path}`)
  return zipped({ ...parts, [path]: after })
}

/** A workbook of some parts. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {}
  for (const [path, content] of Object.entries(parts))
    files[path] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(files)
}

/** Puts `cell` in the place of the cell called `name`. */
export function withCell(xml: string, name: string, cell: string): string {
  const place = new RegExp(`<c r="${name}"[^>]*?(/>|>.*?</c>)`)
  if (!place.test(xml)) throw new Error(`There is no cell ${name}`)
  return xml.replace(place, cell)
}
