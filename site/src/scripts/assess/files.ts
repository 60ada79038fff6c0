/** Export, import, print and clear: everything stays on this device. */
import type { ClientScheme } from '../../assess/client-scheme.ts'
import { fill } from '../../strings.ts'
import { asRecord } from './draft.ts'
import { element } from './elements.ts'
import { parsed } from './kept.ts'

/** Of which standard and in which words. */
export interface FiledFor extends Pick<ClientScheme, 'words' | 'locale' | 'publisher' | 'editions'> {
  readonly standard: { readonly id: string; readonly number: string; readonly edition: string }
  /** Whether the standard has criteria, so that a workbook asks for them. */
  readonly criteria: boolean
}

/** What the buttons act on. */
export interface Filed {
  readonly client: FiledFor
  readonly assessment: () => Readonly<Record<string, unknown>>
  readonly hasAnswers: () => boolean
  readonly take: (assessment: Readonly<Record<string, unknown>>) => void
  readonly clear: () => void
}

/** Largest file that is read; a filled workbook has some hundred kilobytes. */
const largestFile = 20

/** Wires the buttons; gives the place where they say what they did. */
export function offerFiles(
  main: HTMLElement,
  filed: Filed,
): { readonly report: (text: string, lines?: readonly string[]) => void } {
  const { words } = filed.client
  const place = main.querySelector('[data-file-report]')
  const report = (text: string, lines: readonly string[] = []): void => {
    const list =
      lines.length === 0
        ? []
        : [
            element(
              'ul',
              {},
              lines.map((line) => element('li', {}, [line])),
            ),
          ]
    place?.replaceChildren(element('p', {}, [text]), ...list)
  }
  const on = (name: string, act: () => void): void =>
    main.querySelector(`[data-${name}]`)?.addEventListener('click', act)
  const input = main.querySelector<HTMLInputElement>('[data-import-file]')
  on('export-json', () => {
    const assessment = filed.assessment()
    download(`${String(assessment.id)}.json`, `${JSON.stringify(assessment, null, 2)}\n`, 'application/json')
  })
  on('export-xlsx', () => void exportWorkbook(filed, report))
  on('import', () => input?.click())
  on('print-report', () => print())
  on('clear', () => {
    if (!filed.hasAnswers() || confirm(words.clearAsk)) filed.clear()
  })
  input?.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) void importFile(file, filed, report)
    input.value = ''
  })
  return { report }
}

type Report = (text: string, lines?: readonly string[]) => void

async function importFile(file: File, filed: Filed, report: Report): Promise<void> {
  const { words } = filed.client
  report('')
  if (file.size > largestFile * 2 ** 20)
    return report(fill(words.importFailed, file.name), [fill(words.fileTooLarge, largestFile)])
  const { assessment, notes } = await readFile(file, filed).catch((error: unknown) => ({
    assessment: undefined,
    notes: [error instanceof Error ? error.message : String(error)],
  }))
  if (assessment === undefined) return report(fill(words.importFailed, file.name), notes)
  if (filed.hasAnswers() && !confirm(words.replaceAsk)) return
  filed.take(assessment)
  if (notes.length === 0) report(fill(words.imported, file.name))
  else report(fill(words.importedPartly, file.name, notes.length), notes)
}

/** What a file says, and what of it was not understood; no assessment if it could not be read at all. */
export interface ReadFile {
  readonly assessment: Readonly<Record<string, unknown>> | undefined
  readonly notes: readonly string[]
}

async function readFile(file: File, { client }: Filed): Promise<ReadFile> {
  const { words, standard } = client
  if (/\.xlsx$/i.test(file.name)) {
    const { readWorkbook } = await import('./workbook.ts')
    return readWorkbook(new Uint8Array(await file.arrayBuffer()), client)
  }
  const found = parsed((await file.text()).replace(/^\uFEFF/, ''))
  const assessment = asRecord(found)
  if (Object.keys(assessment).length === 0) return { assessment: undefined, notes: [words.unreadable] }
  const { id, edition } = asRecord(assessment.standard)
  if (id !== standard.id || edition !== standard.edition) {
    const [theirs, ours] = [`${id} ${edition}`, `${standard.id} ${standard.edition}`]
    return { assessment: undefined, notes: [fill(words.otherStandard, theirs, ours)] }
  }
  return { assessment, notes: [] }
}

async function exportWorkbook({ assessment, client }: Filed, report: Report): Promise<void> {
  const { writeWorkbook } = await import('./workbook.ts')
  const held = assessment()
  try {
    download(`${String(held.id)}.xlsx`, await writeWorkbook(held, client), workbookType)
  } catch (error) {
    report(error instanceof Error ? error.message : String(error))
  }
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands the browser a file to save. */
function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const anchor = element('a', { href: url, download: name })
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
