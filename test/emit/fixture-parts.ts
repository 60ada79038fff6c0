import { createHash } from 'node:crypto'
import { canonicalJson } from '../../src/model/canonical.ts'
import type { Place } from '../../src/model/place.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Section } from '../../src/model/section.ts'
import type { RichText, Translation } from '../../src/model/text.ts'

/** A section with what is not said of it filled in. */
export function section(id: string, kind: Section['kind'], address: string, more: Partial<Section>): Section {
  const level = more.level ?? 1
  return {
    id,
    kind,
    title: { zh: `标题${id}`, en: `Title ${id}` },
    level,
    address: level === 1 ? `${address}${id}/` : `${address}#${id}`,
    blocks: [],
    children: [],
    ...more,
  }
}

/** A provision with what is not said of it filled in, its digests right. */
export function provision(own: Partial<Provision> & Pick<Provision, 'id' | 'number' | 'label' | 'text'>): Provision {
  const unit = own.id.split('.')[0] ?? ''
  const whole = {
    unit,
    normative: true,
    modality: 'requirement',
    actor: [],
    limits: [],
    descriptive: [],
    verify: [],
    evidence: [],
    basis: [],
    terms: [],
    references: [],
    criteria: [],
    items: [],
    address: `/s/service/2026/${unit}/#${own.id}`,
    place: place(`service/clauses/${unit}.md`, 7),
    ...own,
  } as const
  const { modality, normative, actor, limits, verify } = whole
  return {
    ...whole,
    digest: {
      text: sha256(whole.text.plain),
      semantic: sha256({
        modality,
        normative,
        actor,
        verify,
        limits: limits.map(({ metric, op, value, unit, statistic }) => ({ metric, op, value, unit, statistic })),
      }),
    },
  }
}

function sha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

/** Text without markup. */
export function rich(plain: string): RichText {
  return {
    plain,
    markdown: plain,
    html: plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  }
}

/** A line of a source file. */
export function place(file: string, line: number): Place {
  return { file: `standards/${file}`, line, column: 1, endLine: line, endColumn: 2 }
}

/** A translation into English that renders its original as it is now. */
export function english(plain: string): Translation {
  return { language: 'en', text: rich(plain), current: true }
}
