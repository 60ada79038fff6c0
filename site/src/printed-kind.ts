import type { Message } from '../../src/model/text.ts'

/** What a cover calls a standard of each kind (GB/T 1.1—2020, 8.2), by how its number begins. */
const kinds: readonly (readonly [form: RegExp, name: Message])[] = [
  [/^T\//, { zh: '团体标准', en: 'Group standard' }],
  [/^Q\//, { zh: '企业标准', en: 'Enterprise standard' }],
  [/^DB/, { zh: '地方标准', en: 'Local standard' }],
  [/^GB/, { zh: '国家标准', en: 'National standard' }],
]

/** The kind of standard that `number` tells; undefined where it tells none. */
export function printedKind(number: string): Message | undefined {
  return kinds.find(([form]) => form.test(number))?.[1]
}
