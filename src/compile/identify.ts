import type { Diagnostic } from '../model/diagnostic.ts'
import type { UnitKind } from '../model/kinds.ts'
import { compareText } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import { readUnit } from '../schema/read-unit.ts'
import { blocksOf } from '../syntax/blocks.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'
import type { Authored, AuthoredOf, Claim, FamilySource, StandardSource } from './authored.ts'

/** What the files of a workspace are, with the faults of those that are nothing, or not what they say. */
export interface Identified {
  readonly family: FamilySource
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Tells which unit each document holds, and to which standard it belongs: the folder next to the sources' root that it
 * stands in. A document with faults that leave its meaning open is left out, and every fault is reported.
 */
export function identify(documents: readonly ParsedDocument[], source: string): Identified {
  const read = documents.map((document) => identifyDocument(document))
  const units = read.flatMap(({ unit }) => (unit ? [unit] : []))
  const broken = read.flatMap(({ unit }, index) => (unit ? [] : (documents[index] ?? [])))
  const folders = new Map<string, Authored[]>()
  const shared: Authored[] = []
  for (const unit of units) {
    const folder = isShared(unit.unit.kind) ? undefined : folderOf(unit.document.path, source)
    if (folder === undefined) shared.push(unit)
    else folders.set(folder, [...(folders.get(folder) ?? []), unit])
  }
  const brokenFolders = new Set(
    broken.filter(({ path }) => /\/standard\.md$/.test(path)).map(({ path }) => folderOf(path, source)),
  )
  const standards = [...folders]
    .sort(([a], [b]) => compareText(a, b))
    .map(([folder, own]) => standardSource(folder, own, brokenFolders.has(folder)))
  const homelessUnits = standards.flatMap(({ standard, units: own }) => (standard ? [] : own))
  return {
    family: {
      standards: standards.flatMap(({ standard }) => (standard ? [standard] : [])),
      references: ofKind(shared, 'reference'),
      parameters: ofKind(shared, 'parameters'),
      vocabularies: ofKind(shared, 'vocabulary'),
      claims: [...broken, ...homelessUnits.map(({ document }) => document)].map((document) =>
        claimOf(document, source),
      ),
      openRegisters: broken.flatMap(registersOf),
    },
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...standards.flatMap(({ diagnostics }) => diagnostics),
      ...shared.filter(({ unit }) => !isShared(unit.kind)).map((unit) => misplaced(unit, homeless(unit.unit.kind))),
    ],
  }
}

/** The kinds of name that a file with faults registers, by what it says of itself or by its name. */
function registersOf({ path, text }: ParsedDocument): string[] {
  const kind = /^kind:\s*(\w+)/m.exec(text)?.[1] ?? ''
  if (kind === 'parameters' || path.endsWith('/parameters.yaml')) return ['parameter']
  return kind === 'vocabulary' || path.endsWith('/vocabulary.yaml') ? ['actor', 'evidence', 'step'] : []
}

/** The id that a file stands for: the one it gives, or its name. */
function claimOf({ path, frontMatter }: ParsedDocument, source: string): Claim {
  const given =
    typeof frontMatter === 'object' && frontMatter !== null && 'id' in frontMatter ? frontMatter.id : undefined
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '')
  return { id: typeof given === 'string' ? given : name, folder: folderOf(path, source) }
}

function isShared(kind: UnitKind): boolean {
  return kind === 'reference' || kind === 'parameters' || kind === 'vocabulary'
}

function identifyDocument(document: ParsedDocument): { unit?: Authored; diagnostics: Diagnostic[] } {
  if (document.frontMatter === undefined) return { diagnostics: [...document.diagnostics] }
  const { unit, faults } = readUnit(document.frontMatter)
  const diagnostics = faults.map(
    ({ rule, path, message }): Diagnostic => ({
      rule,
      severity: 'error',
      place: document.frontMatterPlace(path),
      message,
    }),
  )
  if (!unit) return { diagnostics }
  const blocks = blocksOf(document.path, document.body)
  const unknown = blocks.flatMap((block): Diagnostic[] =>
    block.type === 'unknown' && block.construct !== 'html'
      ? [{ rule: 'construct-known', severity: 'error', place: block.place, message: unknownConstruct(block.construct) }]
      : [],
  )
  return { unit: { unit, document, blocks }, diagnostics: [...document.diagnostics, ...diagnostics, ...unknown] }
}

function folderOf(path: string, source: string): string | undefined {
  const below = path.startsWith(`${source}/`) ? path.slice(source.length + 1) : path
  const [folder, ...rest] = below.split('/')
  return rest.length > 0 ? folder : undefined
}

interface Folder {
  readonly standard?: StandardSource
  readonly units: readonly Authored[]
  readonly diagnostics: readonly Diagnostic[]
}

function standardSource(folder: string, units: readonly Authored[], reported: boolean): Folder {
  const [standard, ...others] = ofKind(units, 'standard')
  if (!standard) {
    return { units, diagnostics: reported ? [] : units.slice(0, 1).map((unit) => misplaced(unit, noStandard(folder))) }
  }
  const second = others.map((unit) => misplaced(unit, secondStandard(standard.document.path)))
  const named = standard.unit.id === folder ? [] : [misnamed(standard, folder)]
  return {
    units,
    standard: {
      id: standard.unit.id,
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

const constructs: Record<string, Message> = {
  blockquote: {
    zh: '引用块没有标明性质，应以 `注：`、`示例：` 或 `外部约束：` 开头，请补上',
    en: 'Unexpected quotation, expected one that begins with `Note: `, `Example: ` or `External constraint: `; say which it is',
  },
  code: {
    zh: '出现了代码块或缩进四格的段落，应为普通段落，请去掉缩进',
    en: 'Unexpected code block, expected a paragraph; remove the indentation or fence',
  },
  thematicBreak: {
    zh: '出现了分隔线，标准正文中不使用，请删去',
    en: 'Unexpected rule, expected none in the text of a standard; delete it',
  },
  footnoteDefinition: {
    zh: '出现了脚注，应写成注，请改为 `> 注：`',
    en: 'Unexpected footnote, expected a note; write `> Note: ` instead',
  },
  definition: {
    zh: '出现了链接定义，应把地址写在链接处，请改写',
    en: 'Unexpected link definition, expected the address in the link itself; move it there',
  },
}

function unknownConstruct(construct: string): Message {
  return (
    constructs[construct] ?? {
      zh: `此处不能出现这种内容（\`${construct}\`），应为段落、列表、表、图、公式或注，请改写`,
      en: `Unexpected content (\`${construct}\`), expected a paragraph, list, table, figure, formula or note; write it as one of these`,
    }
  )
}
