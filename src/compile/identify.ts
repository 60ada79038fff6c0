import type { Diagnostic } from '../model/diagnostic.ts'
import type { UnitKind } from '../model/kinds.ts'
import { compareText } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import type { AuthoredUnit } from '../schema/authored-unit.ts'
import { readUnit } from '../schema/read-unit.ts'
import type { SchemaFault } from '../schema/schema-fault.ts'
import { forgetful, type ParsedDocument, type Path, type Remember } from '../syntax/parsed-document.ts'
import type { Authored, AuthoredOf, Claim, FamilySource, StandardSource } from './authored.ts'
import { characterFaults } from './character-faults.ts'
import { lostContent } from './lost-content.ts'
import { textFaults } from './text-faults.ts'

/** What the files of a workspace are, with the faults of those that are nothing, or not what they say. */
export interface Identified {
  readonly family: FamilySource
  /** Found each time it is asked for, because bodies are parsed for it. */
  readonly diagnostics: () => readonly Diagnostic[]
}

/** Where documents come from, and whether they are kept. */
export interface IdentifyOptions {
  /** Folder of the sources. */
  readonly source: string
  /** Paths of the files that are there but could not be read. */
  readonly unread?: readonly string[] | undefined
  /** An editor or a watch looks at the same documents again and again. */
  readonly remember?: Remember | undefined
}

/**
 * Tells which unit each document holds, and to which standard it belongs: the folder next to the sources' root that it
 * stands in. A document with faults that leave its meaning open is left out, and every fault is reported; it, and what is
 * `unread`, may hold whatever others refer to.
 */
export function identify(
  documents: readonly ParsedDocument[],
  { source, unread = [], remember = forgetful }: IdentifyOptions,
): Identified {
  const identified = documents.map((document) => remember(document, 'identified', () => identifyDocument(document)))
  const broken: ParsedDocument[] = []
  const folders = new Map<string, Authored[]>()
  const shared: Authored[] = []
  for (const { document, unit } of identified) {
    const folder = unit && !isShared(unit.unit.kind) ? folderOf(document.path, source) : undefined
    if (unit === undefined) broken.push(document)
    else if (folder === undefined) shared.push(unit)
    else if (!folders.get(folder)?.push(unit)) folders.set(folder, [unit])
  }
  const brokenFolders = new Set(
    [...broken.map(({ path }) => path), ...unread]
      .filter((path) => /\/standard\.md$/.test(path))
      .map((path) => folderOf(path, source)),
  )
  const standards = [...folders]
    .sort(([a], [b]) => compareText(a, b))
    .map(([folder, own]) => standardSource({ folder, units: own, taken: folders, reported: brokenFolders.has(folder) }))
  const homelessUnits = standards.flatMap(({ standard, units: own }) => (standard ? [] : own))
  return {
    family: {
      standards: standards.flatMap(({ standard }) => (standard ? [standard] : [])),
      references: ofKind(shared, 'reference'),
      parameters: ofKind(shared, 'parameters'),
      vocabularies: ofKind(shared, 'vocabulary'),
      claims: [
        ...broken,
        ...homelessUnits.map(({ document }) => document),
        ...unread.map((path) => ({ path })),
      ].flatMap((file) => claimsOf(file, source)),
      openRegisters: [...broken, ...unread.map((path) => ({ path, text: '' }))].flatMap(registersOf),
    },
    diagnostics: () => [
      ...identified.flatMap((each) => remember(each.document, 'faults', () => faultsOf(each))),
      ...standards.flatMap(({ diagnostics }) => diagnostics),
      ...shared.filter(({ unit }) => !isShared(unit.kind)).map((unit) => misplaced(unit, homeless(unit.unit.kind))),
    ],
  }
}

/** The kinds of name that a file with faults registers, by what it says of itself or by its name. */
function registersOf({ path, text }: Pick<ParsedDocument, 'path' | 'text'>): string[] {
  const kind = /^kind:\s*(\w+)/m.exec(text)?.[1] ?? ''
  if (kind === 'parameters' || path.endsWith('/parameters.yaml')) return ['parameter']
  return kind === 'vocabulary' || path.endsWith('/vocabulary.yaml') ? ['actor', 'evidence', 'step'] : []
}

/** The ids that a file may stand for: its name, and the one it gives. */
function claimsOf(
  { path, frontMatter }: Pick<ParsedDocument, 'path'> & Partial<ParsedDocument>,
  source: string,
): Claim[] {
  const given =
    typeof frontMatter === 'object' && frontMatter !== null && 'id' in frontMatter ? frontMatter.id : undefined
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '')
  const ids = typeof given === 'string' && given !== name ? [name, given] : [name]
  return ids.map((id) => ({ id, folder: folderOf(path, source) }))
}

function isShared(kind: UnitKind): boolean {
  return kind === 'reference' || kind === 'parameters' || kind === 'vocabulary'
}

/** What a document holds; no unit where a fault leaves open what it means. */
interface IdentifiedDocument {
  readonly document: ParsedDocument
  readonly unit: Authored | undefined
  /** Faults of its front matter. */
  readonly faults: readonly Diagnostic[]
}

function identifyDocument(document: ParsedDocument): IdentifiedDocument {
  const { frontMatter, diagnostics } = document
  if (frontMatter === undefined) return { document, unit: undefined, faults: diagnostics }
  const read = readUnit(frontMatter)
  const found = read.faults.map((fault) => diagnosticOf(fault, document))
  const faults = found.length === 0 ? diagnostics : diagnostics.concat(found) // of thousands of files, none has a list of its own
  if (!read.unit || diagnostics.length > 0) return { document, unit: undefined, faults }
  return { document, unit: { unit: withoutUnknown(read.unit, read.faults), document }, faults }
}

function diagnosticOf({ rule, path, message }: SchemaFault, { frontMatterPlace }: ParsedDocument): Diagnostic {
  return { rule, severity: 'error', place: frontMatterPlace(path), message }
}

/** All faults of a document; the body is looked at only where the front matter says what it is. */
function faultsOf({ document, unit, faults }: IdentifiedDocument): readonly Diagnostic[] {
  if (unit === undefined) return faults
  const { path, blocks } = document
  return faults.concat(characterFaults(document), textFaults(path, blocks), lostContent(unit))
}

/** A unit without the fields that its kind does not have: nothing has looked at what they hold. */
function withoutUnknown(unit: AuthoredUnit, faults: readonly SchemaFault[]): AuthoredUnit {
  if (!faults.some(({ rule }) => rule === 'field-known')) return unit
  const known = structuredClone(unit)
  for (const { path, rule } of faults) if (rule === 'field-known') forget(known, path)
  return known
}

function forget(value: unknown, [step, ...rest]: Path): void {
  if (typeof value !== 'object' || value === null || step === undefined) return
  if (rest.length === 0) Reflect.deleteProperty(value, step)
  else forget(Reflect.get(value, step), rest)
}

function folderOf(path: string, source: string): string | undefined {
  const start = path.startsWith(`${source}/`) ? source.length + 1 : 0
  const end = path.indexOf('/', start)
  return end < 0 ? undefined : path.slice(start, end)
}

interface Folder {
  readonly standard?: StandardSource
  readonly units: readonly Authored[]
  readonly diagnostics: readonly Diagnostic[]
}

interface FolderContent {
  readonly folder: string
  readonly units: readonly Authored[]
  /** Names of all folders. */
  readonly taken: ReadonlyMap<string, unknown>
  /** Whether its standard has been reported. */
  readonly reported: boolean
}

function standardSource({ folder, units, taken, reported }: FolderContent): Folder {
  const all = ofKind(units, 'standard')
  const standard = all.find(({ document }) => document.path.endsWith('/standard.md')) ?? all[0]
  if (!standard) {
    return { units, diagnostics: reported ? [] : units.slice(0, 1).map((unit) => misplaced(unit, noStandard(folder))) }
  }
  const others = all.filter((other) => other !== standard)
  const second = others.map((unit) => misplaced(unit, secondStandard(standard.document.path)))
  const named = standard.unit.id === folder ? [] : [misnamed(standard, folder)]
  return {
    units,
    standard: {
      // An id that is the name of another standard's folder is not its own.
      id: taken.has(standard.unit.id) ? folder : standard.unit.id,
      standard,
      terms: ofKind(units, 'term'),
      annexes: ofKind(units, 'annex'),
      units: [
        ...ofKind(units, 'principle'),
        ...ofKind(units, 'clause'),
        ...ofKind(units, 'metric'),
        ...ofKind(units, 'criterion'),
      ],
      explanations: ofKind(units, 'explanation'),
      translations: ofKind(units, 'translation'),
    },
    diagnostics: [...second, ...named],
  }
}

function ofKind<Kind extends UnitKind>(units: readonly Authored[], kind: Kind): AuthoredOf<Kind>[] {
  return units.filter((unit): unit is AuthoredOf<Kind> => unit.unit.kind === kind)
}

function misplaced(unit: Authored, message: Message): Diagnostic {
  return { rule: 'unit-placed', severity: 'error', place: unit.document.frontMatterPlace(['kind']), message }
}

function misnamed(standard: AuthoredOf<'standard'>, folder: string): Diagnostic {
  const { id } = standard.unit
  return {
    rule: 'unit-placed',
    severity: 'error',
    place: standard.document.frontMatterPlace(['id']),
    message: {
      zh: `标准的 id 是 \`${id}\`，应与文件夹名 \`${folder}\` 相同，请改其中之一`,
      en: `Unexpected id \`${id}\` of the standard, expected the name of its folder, \`${folder}\`; rename one of the two`,
    },
  }
}

function noStandard(folder: string): Message {
  return {
    zh: `文件夹 \`${folder}\` 中没有 kind 为 standard 的文件，应有一个 standard.md，请补上`,
    en: `Unexpected folder \`${folder}\` without a standard, expected a file standard.md with kind standard; add it`,
  }
}

function secondStandard(first: string): Message {
  return {
    zh: `同一文件夹中出现了第二个标准，应只有一个（\`${first}\`），请移到另一个文件夹`,
    en: `Unexpected second standard in one folder, expected only \`${first}\`; move it to a folder of its own`,
  }
}

function homeless(kind: UnitKind): Message {
  return {
    zh: `kind 为 ${kind} 的文件不在任何标准的文件夹中，应在某个标准的文件夹内，请移动`,
    en: `Unexpected place of a file of kind ${kind}, expected it in the folder of a standard; move it`,
  }
}
