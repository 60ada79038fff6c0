import type { EvidenceRecord } from '../assess/assessment.generated.ts'
import type { TableCell } from './form-table.ts'
import type { CellReader } from './read-cells.ts'
import { readWarning, shown } from './read-problem.ts'

/** The evidence of one form: what its register lists, and what was named elsewhere and so added. */
export interface EvidenceRegister {
  readonly records: () => readonly EvidenceRecord[]
  /** Ids of the evidence that a cell names. Free text becomes a record of its own, so that none of it is lost. */
  readonly idsIn: (cell: TableCell) => string[]
}

/** Makes a register that begins with the records of the form. */
export function evidenceRegister(listed: readonly EvidenceRecord[], reader: CellReader): EvidenceRegister {
  const records = [...listed]
  const byId = new Map(records.map((record) => [record.id, record]))
  const byText = new Map<string, string>()
  const register = (record: EvidenceRecord, cell: TableCell, text: string): string => {
    records.push(record)
    byId.set(record.id, record)
    byText.set(text, record.id)
    reader.add(
      readWarning(
        'evidence-registered',
        {
          zh: `证据 ${shown(text)} 不在证据清单中，已登记为 \`${record.id}\`，请补全其种类和来源`,
          en: `Unexpected evidence ${shown(text)} outside the register, it is registered as \`${record.id}\`, add its kind and source`,
        },
        cell.place,
      ),
    )
    return record.id
  }
  const freeId = (): string => {
    for (let number = 1; ; number += 1) {
      if (!byId.has(`found-${number}`)) return `found-${number}`
    }
  }
  return {
    records: () => records,
    idsIn(cell) {
      const parts = cell.text.split(/[;；,，、\s]+/).filter((part) => part !== '')
      if (parts.every((part) => byId.has(part) || idLike.test(part))) {
        return [...new Set(parts)].map((part) =>
          byId.has(part) ? part : register({ id: part, kind: 'other' }, cell, part),
        )
      }
      const known = byText.get(cell.text)
      if (known !== undefined) return [known]
      return [register({ id: freeId(), kind: 'other', title: cell.text.slice(0, 1000) }, cell, cell.text)]
    },
  }
}

/** What a person would call a number of evidence: `E1`, `2026-017`, `A.3`. */
const idLike = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/
