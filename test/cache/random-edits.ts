import fc from 'fast-check'
import type { LiveFolder } from './live-folder.ts'

/** One thing that somebody does to a workspace. */
export type Edit =
  | { readonly kind: 'replace'; readonly file: number; readonly change: number }
  | { readonly kind: 'append'; readonly file: number; readonly piece: string }
  | { readonly kind: 'rename' | 'remove' | 'copy'; readonly file: number }
  | { readonly kind: 'configure'; readonly setting: number }

/** Changes of a text: ids, numbers, terms, links, limits, outlines, front matter. */
const changes: readonly (readonly [RegExp, string])[] = [
  [/应/, '宜'],
  [/应/, '应当'],
  [/读者/, '借阅人'],
  [/zh: 读者/, 'zh: 读书人'],
  [/\(term:reader\)/, '(term:raeder)'],
  [/24 h/, '48 h'],
  [/value: 24/, 'value: 36'],
  [/\{#([a-z-]+)\}/, '{#$1-x}'],
  [/^id: (.*)$/m, 'id: $1-x'],
  [/^kind: clause$/m, 'kind: [clause'],
  [/^kind: .*$/m, 'kind: reference'],
  [/^actor: .*$/m, ''],
  [/^ {2}zh: /m, '  zh: 新的'],
  [/units: \[([a-z-]+), ?/, 'units: ['],
  [/stage: [a-z-]+/, 'stage: published'],
  [/type: [a-z-]+/, 'type: general'],
  [/weight: \d+/, 'weight: 7'],
  [/\(clause:/, '(clause:returns/'],
  [/\n\n/, '\n\n快速处理申请。 {#quick}\n\n'],
  [/status: current/, 'status: withdrawn'],
]

const pieces: readonly string[] = [
  '\n图书馆应在[归还](clause:returns/acceptance)后立即处理。 {#at-once}\n',
  '\n图书馆应自收到申请起24 h内完成受理。 {#within}\n',
  '\n图书馆应自收到申请起48 h内完成受理。 {#within-two}\n',
  '\n处理方式见[背景](annex:lending/background)和[要求](clause:lending/receipt#nothing)。 {#where}\n',
  '\n见[手册](ref:handbook)第3章。 {#chapter}\n',
  '\n<!-- lint-allow sentence-short reason="试" -->\n',
  '\n> 注：应登记。\n',
  '\n表：甲 {#t}\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | |\n',
  '\n本文件使用FTFR。 {#short}\n',
  '\n- 甲\n',
]

const configurations: readonly object[] = [
  {},
  { rules: { 'term-used': 'off', 'requirement-precise': 'error' } },
  { rules: { 'term-used': 'info' }, lexicon: { brand: { add: ['图书馆'] } } },
  { waivers: [{ rule: 'requirement-precise', path: 'texts/lending', reason: '试' }] },
]

/** Edits of any file of a workspace, or of its configuration. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('replace' as const),
      file: fc.nat(99),
      change: fc.nat(changes.length - 1),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('append' as const), file: fc.nat(99), piece: fc.constantFrom(...pieces) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('rename', 'remove', 'copy'), file: fc.nat(99) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('configure' as const), setting: fc.nat(configurations.length - 1) }),
  },
)

/** Does it; what cannot be done where it falls does nothing. */
export function doEdit(folder: LiveFolder, edit: Edit): void {
  if (edit.kind === 'configure') {
    const { rules: _, lexicon: __, waivers: ___, ...rest } = JSON.parse(folder.read('normdown.config.json'))
    folder.write('normdown.config.json', JSON.stringify({ ...rest, ...configurations[edit.setting] }))
    return
  }
  const paths = folder.paths()
  const path = paths[edit.file % paths.length] ?? ''
  const text = folder.read(path)
  if (edit.kind === 'replace') {
    const [pattern, replacement] = changes[edit.change] ?? [/$^/, '']
    folder.write(path, text.replace(pattern, replacement))
  } else if (edit.kind === 'append') folder.write(path, text + edit.piece)
  else if (edit.kind === 'remove') folder.remove(path)
  else if (edit.kind === 'rename') folder.rename(path, path.replace(/(\.[a-z.]+)$/, '-y$1'))
  else folder.write(path.replace(/(\.[a-z.]+)$/, '-z$1'), text)
}
