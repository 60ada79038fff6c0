import { type BrokenInput, clause, delivery } from './broken-input.ts'

/** A clause with that body. */
function body(text: string): Readonly<Record<string, string>> {
  return { [delivery]: clause(text) }
}

/** Figures that are not there or must not be shown, and formulas that cannot be read. */
export const figureInputs: readonly BrokenInput[] = [
  {
    name: 'a figure outside the workspace',
    files: body('![x](../../etc/passwd "y") {#fig}\n\n图书馆宜交付。 {#a}'),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:8:1',
        zh: '图像地址 `../../etc/passwd` 不在约定之列，应为本标准文件夹内的 PNG、JPEG 或 WebP 文件，如 `figures/flow.png`，请改正',
        en: 'Unexpected image address `../../etc/passwd`, expected a PNG, JPEG or WebP file below the folder of the standard, such as `figures/flow.png`; correct it',
      },
    ],
  },
  {
    name: 'a figure at an absolute address',
    files: body('![x](/etc/x.png "y") {#fig}\n\n图书馆宜交付。 {#a}'),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:8:1',
        zh: '图像地址 `/etc/x.png` 不在约定之列，应为本标准文件夹内的 PNG、JPEG 或 WebP 文件，如 `figures/flow.png`，请改正',
        en: 'Unexpected image address `/etc/x.png`, expected a PNG, JPEG or WebP file below the folder of the standard, such as `figures/flow.png`; correct it',
      },
    ],
  },
  {
    name: 'a figure of another host',
    files: body('![x](https://example.org/x.png "y") {#fig}\n\n图书馆宜交付。 {#a}'),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:8:1',
        zh: '图像地址 `https://example.org/x.png` 不在约定之列，应为本标准文件夹内的 PNG、JPEG 或 WebP 文件，如 `figures/flow.png`，请改正',
        en: 'Unexpected image address `https://example.org/x.png`, expected a PNG, JPEG or WebP file below the folder of the standard, such as `figures/flow.png`; correct it',
      },
    ],
  },
  {
    name: 'a figure that may hold scripts',
    files: body('![x](figures/x.svg "y") {#fig}\n\n图书馆宜交付。 {#a}'),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:8:1',
        zh: '图像地址 `figures/x.svg` 不在约定之列，应为本标准文件夹内的 PNG、JPEG 或 WebP 文件，如 `figures/flow.png`，请改正',
        en: 'Unexpected image address `figures/x.svg`, expected a PNG, JPEG or WebP file below the folder of the standard, such as `figures/flow.png`; correct it',
      },
    ],
  },
  {
    name: 'a figure that is not there',
    files: body('![x](figures/x.png "y") {#fig}\n\n图书馆宜交付。 {#a}'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:1',
        zh: '没有 `figures/x.png`，应为标准文件夹中的图像，请改正或补上它',
        en: 'Unexpected `figures/x.png`, expected an image below the folder of the standard; correct it or add what it names',
      },
    ],
  },
  {
    name: 'a figure of no process',
    files: body('![x](process:nothing "y") {#fig}\n\n图书馆宜交付。 {#a}'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:1',
        zh: '没有 `process:nothing`，应为以数据写出的流程的 id，请改正或补上它',
        en: 'Unexpected `process:nothing`, expected the id of a clause that gives a process; correct it or add what it names',
      },
    ],
  },
  {
    name: 'an image within a sentence',
    files: body('图书馆宜交付![图](figures/x.png)。 {#a}'),
    findings: [
      {
        at: 'construct-known standards/lending/clauses/delivery.md:8:7',
        zh: '句子中出现了图像，图应独占一段，请移到另一段',
        en: 'Unexpected image within a sentence, expected it in a paragraph of its own; move it there',
      },
    ],
  },
  {
    name: 'a figure of which an image is no image',
    files: {
      ...body('![x](figures/x.png "y") {#fig}\n\n图书馆宜交付。 {#a}'),
      'standards/lending/figures/x.png': '<script>alert(1)</script>',
    },
    findings: [
      {
        at: 'file-readable standards/lending/figures/x.png:1:1',
        zh: '文件内容不是 PNG、JPEG 或 WebP 图像，应与扩展名一致，请重新导出图像',
        en: 'Unexpected content, expected a PNG, JPEG or WebP image as the name says; export the image again',
      },
    ],
  },
  {
    name: 'TeX that cannot be read',
    files: body('图书馆宜交付。 {#a}\n\n$$ {#eq}\n\\frac{1}{\n$$'),
    findings: [
      {
        at: 'formula-readable standards/lending/clauses/delivery.md:10:1',
        zh: "公式无法读取（`Unexpected end of input in a macro argument, expected '}' at end of input: \\frac{1}{`），应为 TeX 数学公式，请检查命令和括号",
        en: "Unexpected formula that cannot be read (`Unexpected end of input in a macro argument, expected '}' at end of input: \\frac{1}{`), expected TeX mathematics; check commands and braces",
      },
    ],
  },
  {
    name: 'TeX with a link to JavaScript',
    files: body('图书馆宜交付。 {#a}\n\n$$ {#eq}\n\\href{javascript:alert(1)}{x}\n$$'),
    findings: [
      {
        at: 'formula-readable standards/lending/clauses/delivery.md:10:1',
        zh: '公式无法读取（`Unsupported function name: \\href at position 1`），应为 TeX 数学公式，请检查命令和括号',
        en: 'Unexpected formula that cannot be read (`Unsupported function name: \\href at position 1`), expected TeX mathematics; check commands and braces',
      },
    ],
  },
  {
    name: 'TeX that would write attributes',
    files: body('图书馆宜按$\\htmlData{onclick=alert(1)}{x}$交付。 {#a}'),
    findings: [
      {
        at: 'formula-readable standards/lending/clauses/delivery.md:8:6',
        zh: '公式无法读取（`Unsupported function name: \\htmlData at position 1`），应为 TeX 数学公式，请检查命令和括号',
        en: 'Unexpected formula that cannot be read (`Unsupported function name: \\htmlData at position 1`), expected TeX mathematics; check commands and braces',
      },
    ],
  },
  {
    name: 'TeX with macros that multiply',
    files: body(
      '图书馆宜交付。 {#a}\n\n$$ {#eq}\n\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b}\\def\\d{\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c}\\def\\e{\\d\\d\\d\\d\\d\\d\\d\\d\\d\\d}\\e\n$$',
    ),
    findings: [
      {
        at: 'formula-readable standards/lending/clauses/delivery.md:10:1',
        zh: '公式无法读取（`Too many expansions: infinite loop or need to increase maxExpand setting`），应为 TeX 数学公式，请检查命令和括号',
        en: 'Unexpected formula that cannot be read (`Too many expansions: infinite loop or need to increase maxExpand setting`), expected TeX mathematics; check commands and braces',
      },
    ],
  },
  {
    name: 'TeX in braces, ten thousand deep',
    files: body(`图书馆宜交付。 {#a}\n\n$$ {#eq}\n${'{'.repeat(10_000)}x${'}'.repeat(10_000)}\n$$`),
    findings: [
      {
        at: 'formula-readable standards/lending/clauses/delivery.md:10:1',
        zh: '公式嵌套过深，应为 TeX 数学公式，请减少嵌套',
        en: 'Unexpected formula nested too deeply to read, expected TeX mathematics; flatten it',
      },
    ],
  },
  {
    name: 'an empty formula',
    files: body('图书馆宜交付。 {#a}\n\n$$ {#eq}\n$$'),
    findings: [
      {
        at: 'formula-readable standards/lending/clauses/delivery.md:10:1',
        zh: '公式是空的，应为 TeX 数学公式，请写上或删去',
        en: 'Unexpected formula without content, expected TeX mathematics; write it or delete the formula',
      },
    ],
  },
]
