import { baseWorkspace } from '../lint/base-workspace.ts'
import { type BrokenInput, baseFile, clause, delivery } from './broken-input.ts'

/** Every file of the base workspace, changed in the same way. */
function everyFile(change: (text: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(baseWorkspace).map(([path, text]) => [path, change(text)]))
}

/** Files that cannot be read as text, lead elsewhere or only look strange. */
export const fileInputs: readonly BrokenInput[] = [
  { name: 'a symbolic link out of the workspace', files: { [delivery]: { linkTo: '/etc/passwd' } }, findings: [] },
  { name: 'a symbolic link to nothing', files: { [delivery]: { linkTo: 'nothing.md' } }, findings: [] },
  {
    name: 'a symbolic link to itself, and one to the folder around it',
    files: {
      'standards/lending/clauses/loop.md': { linkTo: 'loop.md' },
      'standards/lending/clauses/around': { linkTo: '..' },
    },
    findings: [],
  },
  { name: 'a file of ten megabytes', files: { [delivery]: clause('图书馆宜交付。'.repeat(500_000)) }, findings: [] },
  {
    name: 'a binary file named as text',
    files: { [delivery]: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) },
    findings: [],
  },
  {
    name: 'text in GBK',
    files: {
      [delivery]: Buffer.concat([
        Buffer.from(clause('图书').trimEnd()),
        Buffer.from([0xb9, 0xdd]),
        Buffer.from('。\n'),
      ]),
    },
    findings: [],
  },
  {
    name: 'text in UTF-16',
    files: { [delivery]: Buffer.from(`\uFEFF${baseFile(delivery)}`, 'utf16le') },
    findings: [],
  },
  { name: 'a NUL byte', files: { [delivery]: clause('图书馆\0宜交付。 {#a}') }, findings: [] },
  {
    name: 'a mark that turns the direction of text',
    files: { [delivery]: clause('图书馆宜交付\u202e图书。 {#a}') },
    findings: [],
  },
  {
    name: 'control characters of a terminal',
    files: { [delivery]: clause('图书馆宜\u001b[2J交付。 {#a}') },
    findings: [],
  },
  {
    name: 'line ends of Windows, which are fine',
    files: everyFile((text) => text.replaceAll('\n', '\r\n')),
    findings: [],
  },
  { name: 'byte order marks, which are fine', files: everyFile((text) => `\uFEFF${text}`), findings: [] },
  {
    name: 'names with spaces and Chinese characters, which are fine',
    files: { [delivery]: undefined, 'standards/lending/各 条文/交付 (1).md': baseFile(delivery) },
    findings: [],
  },
]
