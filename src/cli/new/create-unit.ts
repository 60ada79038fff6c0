import { readConfig } from '../../config/read-config.ts'
import { readSources } from '../../files/read-sources.ts'
import { writeNewFiles } from '../../files/write-new-files.ts'
import type { Language } from '../../model/text.ts'
import { parse } from '../../syntax/parse.ts'
import type { Source } from '../../syntax/parsed-document.ts'
import { UsageError } from '../usage-error.ts'
import type { NewUnit, UnitRequest } from './new-unit.ts'
import { type FiledKind, unitTemplates, unitText } from './unit-templates.ts'

/**
 * Writes the file of a new unit, in the language of its standard. Throws `UsageError` if the request names something that
 * is not there, `FileError` if the file is there already.
 */
export function createUnit(root: string, { kind, id, standard }: UnitRequest): NewUnit {
  if (!isFiledKind(kind)) throw unknownKind(kind)
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw unusableId(id)
  const { source, publication } = readConfig(root)
  const template = unitTemplates[kind]
  if (template.belongsTo === 'family') {
    const path = `${source}/${template.path(id)}`
    writeNewFiles(root, [{ path, content: unitText(kind, id, publication.locales[0] ?? 'zh') }])
    return { id, path }
  }
  const folder = chooseStandard(standardFolders(readSources(root, source).sources, source), standard)
  const path = `${source}/${folder.id}/${template.path(id)}`
  writeNewFiles(root, [{ path, content: unitText(kind, id, folder.language) }])
  const { listedIn } = template
  return { id, path, listedIn: listedIn ? { file: `${source}/${folder.id}/standard.md`, field: listedIn } : undefined }
}

function isFiledKind(kind: string): kind is FiledKind {
  return Object.hasOwn(unitTemplates, kind)
}

/** A standard's folder, whose name is its id. */
interface StandardFolder {
  readonly id: string
  readonly language: Language
}

function standardFolders(sources: readonly Source[], folder: string): StandardFolder[] {
  return sources.flatMap((source) => {
    const [id, file, ...deeper] = source.path.slice(folder.length + 1).split('/')
    if (id === undefined || file !== 'standard.md' || deeper.length > 0) return []
    return [{ id, language: languageOf(parse(source).frontMatter) }]
  })
}

function languageOf(frontMatter: unknown): Language {
  const says = typeof frontMatter === 'object' && frontMatter !== null && 'language' in frontMatter
  return says && frontMatter.language === 'en' ? 'en' : 'zh'
}

function chooseStandard(folders: readonly StandardFolder[], wanted: string | undefined): StandardFolder {
  const [first, ...others] = folders
  if (!first) throw noStandard()
  const chosen = wanted === undefined && others.length === 0 ? first : folders.find(({ id }) => id === wanted)
  if (!chosen) throw unclearStandard(folders, wanted)
  return chosen
}

function unknownKind(kind: string): UsageError {
  const kinds = Object.keys(unitTemplates)
  return new UsageError({
    zh: `没有种类 \`${kind}\`，应为 ${kinds.join('、')} 之一。`,
    en: `There is no kind \`${kind}\`, expected one of ${kinds.join(', ')}.`,
  })
}

function unusableId(id: string): UsageError {
  return new UsageError({
    zh: `标识 \`${id}\` 不可用，应由小写字母、数字和单个连字符组成并以字母开头，如 first-response。`,
    en: `Unexpected id \`${id}\`, expected lower-case letters, digits and single hyphens, starting with a letter, such as first-response.`,
  })
}

function noStandard(): UsageError {
  return new UsageError({
    zh: '工作区中还没有标准，请先运行 normdown new standard <标识>。',
    en: 'The workspace has no standard yet. Create one first with normdown new standard <id>.',
  })
}

function unclearStandard(folders: readonly StandardFolder[], wanted: string | undefined): UsageError {
  const ids = folders.map(({ id }) => id)
  if (wanted === undefined) {
    return new UsageError({
      zh: `有多项标准，请用 --standard 指明其一：${ids.join('、')}。`,
      en: `There are several standards. Name one with --standard: ${ids.join(', ')}.`,
    })
  }
  return new UsageError({
    zh: `没有标准 \`${wanted}\`，应为 ${ids.join('、')} 之一。`,
    en: `There is no standard \`${wanted}\`, expected one of ${ids.join(', ')}.`,
  })
}
