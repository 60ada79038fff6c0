import { baseWorkspace } from './base-workspace.ts'
import { type BrokenInput, baseFile, clause, delivery } from './broken-input.ts'

/** Every file of the base workspace, changed in the same way. */
function everyFile(change: (text: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(baseWorkspace).map(([path, text]) => [path, change(text)]))
}

/** Files that cannot be read as text, lead elsewhere or only look strange. */
export const fileInputs: readonly BrokenInput[] = [
  {
    name: 'a symbolic link out of the workspace',
    files: { [delivery]: { linkTo: '/etc/passwd' } },
    findings: [
      {
        at: 'file-contained standards/lending/clauses/delivery.md:1:1',
        zh: '符号链接 `delivery.md` 指向工作区之外，应指向工作区内的文件，请把文件复制到此处',
        en: 'Unexpected symbolic link `delivery.md` that leads out of the workspace, expected a file inside it; copy the file here',
      },
    ],
  },
  {
    name: 'a symbolic link to nothing',
    files: { [delivery]: { linkTo: 'nothing.md' } },
    findings: [
      {
        at: 'file-readable standards/lending/clauses/delivery.md:1:1',
        zh: '符号链接 `delivery.md` 指向的文件不存在，应指向存在的文件，请改正或删除该链接',
        en: 'Unexpected symbolic link `delivery.md` to a file that does not exist, expected one that does; correct or delete the link',
      },
    ],
  },
  {
    name: 'a symbolic link to itself, and one to the folder around it',
    files: {
      'standards/lending/clauses/loop.md': { linkTo: 'loop.md' },
      'standards/lending/clauses/around': { linkTo: '..' },
    },
    findings: [
      {
        at: 'file-contained standards/lending/clauses/around:1:1',
        zh: '文件夹 `around` 经符号链接被读到两次，应只读到一次，请删除该链接',
        en: 'Unexpected second way to the folder `around` by a symbolic link, expected one way; delete the link',
      },
      {
        at: 'file-contained standards/lending/clauses/loop.md:1:1',
        zh: '符号链接 `loop.md` 循环指向自身，应指向文件，请删除该链接',
        en: 'Unexpected symbolic link `loop.md` that leads back to itself, expected a file; delete the link',
      },
    ],
  },
  {
    name: 'a file of ten megabytes',
    files: { [delivery]: clause('图书馆宜交付。'.repeat(500_000)) },
    findings: [
      {
        at: 'file-readable standards/lending/clauses/delivery.md:1:1',
        zh: '文件大小为 `10500085` 字节，应不超过 1 MiB（1048576 字节），请拆分或缩小文件',
        en: 'Unexpected size of `10500085` bytes, expected at most 1 MiB (1048576 bytes); divide or shrink the file',
      },
    ],
  },
  {
    name: 'a binary file named as text',
    files: { [delivery]: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) },
    findings: [
      {
        at: 'file-readable standards/lending/clauses/delivery.md:3:1',
        zh: '出现了 NUL 字节，应为 UTF-8 文本，请换成文本文件或移出源文件夹',
        en: 'Unexpected NUL byte, expected text in UTF-8; replace the file by text or move it out of the source folder',
      },
    ],
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
    findings: [
      {
        at: 'file-readable standards/lending/clauses/delivery.md:8:3',
        zh: '出现了字节 `0xB9`，应为 UTF-8 文本，文件可能以 GBK 等编码保存，请在编辑器中另存为 UTF-8',
        en: 'Unexpected byte `0xB9`, expected text in UTF-8; save the file as UTF-8, it may be in GBK or another encoding',
      },
    ],
  },
  {
    name: 'text in UTF-16',
    files: { [delivery]: Buffer.from(`\uFEFF${baseFile(delivery)}`, 'utf16le') },
    findings: [
      {
        at: 'file-readable standards/lending/clauses/delivery.md:1:1',
        zh: '出现了 UTF-16 文本，应为 UTF-8，请在编辑器中另存为 UTF-8',
        en: 'Unexpected text in UTF-16, expected UTF-8; save the file as UTF-8',
      },
    ],
  },
  {
    name: 'a NUL byte',
    files: { [delivery]: clause('图书馆\0宜交付。 {#a}') },
    findings: [
      {
        at: 'file-readable standards/lending/clauses/delivery.md:8:4',
        zh: '出现了 NUL 字节，应为 UTF-8 文本，请换成文本文件或移出源文件夹',
        en: 'Unexpected NUL byte, expected text in UTF-8; replace the file by text or move it out of the source folder',
      },
    ],
  },
  {
    name: 'a mark that turns the direction of text',
    files: { [delivery]: clause('图书馆宜交付\u202e图书。 {#a}') },
    findings: [
      {
        at: 'file-readable standards/lending/clauses/delivery.md:8:7',
        zh: '出现了看不见或损坏的字符 `U+202E`，应只有可见的文字，请删去或改正',
        en: 'Unexpected invisible or damaged character `U+202E`, expected visible text only; delete or correct it',
      },
    ],
  },
  {
    name: 'control characters of a terminal',
    files: { [delivery]: clause('图书馆宜\u001b[2J交付。 {#a}') },
    findings: [
      {
        at: 'file-readable standards/lending/clauses/delivery.md:8:5',
        zh: '出现了看不见或损坏的字符 `U+001B`，应只有可见的文字，请删去或改正',
        en: 'Unexpected invisible or damaged character `U+001B`, expected visible text only; delete or correct it',
      },
    ],
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
