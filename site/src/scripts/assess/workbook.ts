import type { FiledFor } from './files.ts'

/** Placeholder until the workbook code is wired. */
export async function readWorkbook(
  _bytes: Uint8Array,
  _about: FiledFor,
): Promise<{ assessment: undefined; notes: string[] }> {
  return { assessment: undefined, notes: [] }
}
export async function writeWorkbook(
  _assessment: Readonly<Record<string, unknown>>,
  _about: FiledFor,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array()
}
