import { type UnitKind, unitKinds } from '../model/kinds.ts'
import type { Message } from '../model/text.ts'
import { explain } from './explain.ts'
import { didYouMean, found, oneOf, quoted } from './phrases.ts'
import type { SchemaFault } from './schema-fault.ts'
import { validatorOf } from './validators.ts'

/** The kind that front matter names, or why it names none. */
export function kindOf(frontMatter: unknown): UnitKind | SchemaFault {
  const written = isFields(frontMatter) ? frontMatter.kind : undefined
  return unitKinds.find((kind) => kind === written) ?? unknownKind(frontMatter, written)
}

/** What in front matter is not as its kind asks, in the order of the schema; none if all is well. */
export function validateFrontMatter(kind: UnitKind, frontMatter: unknown): readonly SchemaFault[] {
  return faultsOf(kind, frontMatter)
}

/** What in the value of normdown.config.json is not as the format asks; none if all is well. */
export function validateConfig(settings: unknown): readonly SchemaFault[] {
  return faultsOf('config', settings)
}

function faultsOf(name: UnitKind | 'config', value: unknown): readonly SchemaFault[] {
  const validate = validatorOf(name)
  return validate(value) ? [] : explain(validate.errors ?? [], value)
}

function unknownKind(frontMatter: unknown, written: unknown): SchemaFault {
  const expected = oneOf(unitKinds)
  if (written !== undefined) {
    const kind = typeof written === 'object' ? found(written) : same(quoted(String(written)))
    const meant = didYouMean(written, unitKinds)
    const zh = `文件种类 ${kind.zh} 不在约定之列，应为${expected.zh}${meant.zh}`
    const en = `Unexpected kind ${kind.en}, expected ${expected.en}${meant.en}`
    return { path: ['kind'], rule: 'kind-known', message: { zh, en } }
  }
  const instead = isFields(frontMatter) ? { zh: '缺少字段', en: 'lack of' } : without(found(frontMatter))
  const zh = `${instead.zh} \`kind\`，其值应为${expected.zh}，请补上`
  const en = `Unexpected ${instead.en} the field \`kind\`, expected it to be ${expected.en}; add it`
  return { path: [], rule: 'kind-known', message: { zh, en } }
}

function same(text: string): Message {
  return { zh: text, en: text }
}

function without({ zh, en }: Message): Message {
  return { zh: `此处为${zh}，没有字段`, en: `${en} without` }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
