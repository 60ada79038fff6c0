import { createHash } from 'node:crypto'
import type { Checklist, Criteria } from '../../checklist/checklist.ts'
import type { Asked } from '../../checklist/read-form.ts'
import { checklistJson } from '../../emit/checklist.ts'
import { checklistOf } from '../../emit/checklist-rows.ts'
import { criteriaOf, emitCriteria } from '../../emit/criteria.ts'
import { type Edition, editionOf } from '../../emit/edition.ts'
import { familyOf } from '../../emit/family.ts'
import type { Catalog } from '../../model/catalog.ts'
import { closest } from '../../model/closest.ts'
import { UsageError } from '../usage-error.ts'

/** The standards of a workspace as forms can ask them. */
export interface WorkspaceForms {
  readonly catalog: Catalog
  readonly editions: readonly Edition[]
  readonly checklists: readonly Checklist[]
}

/** Lays out what the standards of `catalog` check. */
export function workspaceForms(catalog: Catalog): WorkspaceForms {
  const family = familyOf(catalog)
  const editions = catalog.standards.map((standard) => editionOf(family, standard))
  return { catalog, editions, checklists: editions.map(checklistOf) }
}

/** The edition of the standard `id`. */
export function editionNamed({ editions }: WorkspaceForms, id: string): Edition {
  const found = editions.find(({ standard }) => standard.id === id)
  if (found) return found
  const ids = editions.map(({ standard }) => standard.id)
  const [meant] = closest(id, ids)
  return refuse({
    zh: `没有标准 \`${id}\`。${meant ? `是否想写 ${meant}？` : `应为 ${ids.join('、')} 之一。`}`,
    en: `There is no standard \`${id}\`. ${meant ? `Did you mean ${meant}?` : `Expected one of ${ids.join(', ')}.`}`,
  })
}

/** The criteria of an edition with the digest of their file; nothing if it does not evaluate. */
export function criteriaAsked(edition: Edition): { readonly criteria: Criteria; readonly digest: string } | undefined {
  if (edition.standard.criteria.length === 0) return undefined
  return { criteria: criteriaOf(edition), digest: digestOf(emitCriteria(edition)[0]?.content) }
}

/** The one edition of the workspace that evaluates; nothing if none or several do. */
export function evaluatingEdition({ editions }: WorkspaceForms): Edition | undefined {
  const evaluating = editions.filter(({ standard }) => standard.criteria.length > 0)
  return evaluating.length === 1 ? evaluating[0] : undefined
}

/** What a filled form of the standard `id` may be about. */
export function askedBy(forms: WorkspaceForms, id: string | undefined): Asked {
  const edition = forms.editions.find(({ standard }) => standard.id === id)
  const asked = edition && criteriaAsked(edition)
  if (asked) return { checklists: forms.checklists, ...asked }
  const own = forms.checklists.filter(({ standard }) => standard.id === id)
  const others = forms.checklists.filter(({ standard }) => standard.id !== id)
  return { checklists: [...own, ...others] }
}

/** Digest of the `checklist.json` of some checklists. */
export function checklistsDigest({ editions }: WorkspaceForms, checklists: readonly Checklist[]): string {
  const files = checklists.flatMap((checklist) => {
    const edition = editions.find(({ standard }) => standard.id === checklist.standard.id)
    return edition ? [checklistJson(edition, checklist).content] : []
  })
  return digestOf(files.join(''))
}

function digestOf(content: string | Uint8Array = ''): string {
  return createHash('sha256').update(content).digest('hex')
}

function refuse(said: { readonly zh: string; readonly en: string }): never {
  throw new UsageError(said)
}
