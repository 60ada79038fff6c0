import { type BrokenInput, baseFile, clause, delivery, frontMatter, lending } from './broken-input.ts'

/** A clause with that body. */
function body(text: string): Readonly<Record<string, string>> {
  return { [delivery]: clause(text) }
}

function link(address: string): Readonly<Record<string, string>> {
  return body(`图书馆宜按[规定](${address})交付图书。 {#hand-over}`)
}

/** Markup that would run, load or hide something if it came through. */
export const markupInputs: readonly BrokenInput[] = [
  {
    name: 'a script as a block',
    files: body('<script>alert(1)</script>\n\n图书馆宜交付。 {#a}'),
    findings: [
      {
        at: 'html-absent standards/lending/clauses/delivery.md:8:1',
        zh: '出现了 HTML `<script>`，应为 Markdown，不会照原样发布，请改写',
        en: 'Unexpected HTML `<script>`, expected Markdown; rewrite it, as HTML is not published',
      },
    ],
  },
  {
    name: 'a script in a sentence',
    files: body('图书馆宜<script>alert(1)</script>交付。 {#a}'),
    findings: [
      {
        at: 'html-absent standards/lending/clauses/delivery.md:8:5',
        zh: '出现了 HTML `<script>`，应为 Markdown，不会照原样发布，请改写',
        en: 'Unexpected HTML `<script>`, expected Markdown; rewrite it, as HTML is not published',
      },
    ],
  },
  {
    name: 'an image with a handler',
    files: body('图书馆宜<img src=x onerror=alert(1)>交付。 {#a}'),
    findings: [
      {
        at: 'html-absent standards/lending/clauses/delivery.md:8:5',
        zh: '出现了 HTML `<img`，应为 Markdown，不会照原样发布，请改写',
        en: 'Unexpected HTML `<img`, expected Markdown; rewrite it, as HTML is not published',
      },
    ],
  },
  {
    name: 'HTML in a list, a table and a note',
    files: body(`图书馆应记录： {#record}

- <b onclick="alert(1)">姓名</b>；{#name}
- <script>alert(1)</script>

表：图书 {#books}

| 书名 | 编号 |
| --- | --- |
| <img src=x onerror=alert(1)> | 1 |

> 注：<iframe src="https://example.org/"></iframe>见登记表。`),
    findings: [
      {
        at: 'html-absent standards/lending/clauses/delivery.md:10:3',
        zh: '出现了 HTML `<b`，应为 Markdown，不会照原样发布，请改写',
        en: 'Unexpected HTML `<b`, expected Markdown; rewrite it, as HTML is not published',
      },
      {
        at: 'html-absent standards/lending/clauses/delivery.md:11:3',
        zh: '出现了 HTML `<script>`，应为 Markdown，不会照原样发布，请改写',
        en: 'Unexpected HTML `<script>`, expected Markdown; rewrite it, as HTML is not published',
      },
      {
        at: 'html-absent standards/lending/clauses/delivery.md:17:3',
        zh: '出现了 HTML `<img`，应为 Markdown，不会照原样发布，请改写',
        en: 'Unexpected HTML `<img`, expected Markdown; rewrite it, as HTML is not published',
      },
      {
        at: 'html-absent standards/lending/clauses/delivery.md:19:5',
        zh: '出现了 HTML `<iframe`，应为 Markdown，不会照原样发布，请改写',
        en: 'Unexpected HTML `<iframe`, expected Markdown; rewrite it, as HTML is not published',
      },
    ],
  },
  {
    name: 'a script behind a comment',
    files: body('<!-- a --><script>alert(1)</script>\n\n图书馆宜交付。 {#a}'),
    findings: [
      {
        at: 'html-absent standards/lending/clauses/delivery.md:8:1',
        zh: '注释的同一行中还有文字，会被当作 HTML 而不发布，注释应独占一行，请把文字移到下一段',
        en: 'Unexpected text on the line of a comment, which is taken for HTML and not published, expected the comment alone; move the text to a paragraph of its own',
      },
    ],
  },
  {
    name: 'a link to JavaScript',
    files: link('javascript:alert(1)'),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:8:6',
        zh: '地址 `javascript:alert(1)` 的形式不在约定之列，应为 `term:id` 之类的引用，或以 https 开头的网址，请改正',
        en: 'Unexpected address `javascript:alert(1)`, expected a reference such as `term:id` or an https address; correct it',
      },
    ],
  },
  {
    name: 'a link to JavaScript in capitals',
    files: link('JaVaScRiPt:alert(1)'),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:8:6',
        zh: '地址 `JaVaScRiPt:alert(1)` 的形式不在约定之列，应为 `term:id` 之类的引用，或以 https 开头的网址，请改正',
        en: 'Unexpected address `JaVaScRiPt:alert(1)`, expected a reference such as `term:id` or an https address; correct it',
      },
    ],
  },
  {
    name: 'a link to JavaScript with an entity',
    files: link('java&#115;cript:alert(1)'),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:8:6',
        zh: '地址 `javascript:alert(1)` 的形式不在约定之列，应为 `term:id` 之类的引用，或以 https 开头的网址，请改正',
        en: 'Unexpected address `javascript:alert(1)`, expected a reference such as `term:id` or an https address; correct it',
      },
    ],
  },
  {
    name: 'a link to JavaScript with a line break',
    files: link('java&#10;script:alert(1)'),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:8:6',
        zh: '地址 `java script:alert(1)` 的形式不在约定之列，应为 `term:id` 之类的引用，或以 https 开头的网址，请改正',
        en: 'Unexpected address `java script:alert(1)`, expected a reference such as `term:id` or an https address; correct it',
      },
    ],
  },
  {
    name: 'a link to JavaScript with a control character',
    files: link('&#1;javascript:alert(1)'),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:8:6',
        zh: '地址 `�javascript:alert(1)` 的形式不在约定之列，应为 `term:id` 之类的引用，或以 https 开头的网址，请改正',
        en: 'Unexpected address `�javascript:alert(1)`, expected a reference such as `term:id` or an https address; correct it',
      },
    ],
  },
  {
    name: 'a link to data',
    files: link('data:text/html;base64,PHNjcmlwdD4='),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:8:6',
        zh: '地址 `data:text/html;base64,PHNjcmlwdD4=` 的形式不在约定之列，应为 `term:id` 之类的引用，或以 https 开头的网址，请改正',
        en: 'Unexpected address `data:text/html;base64,PHNjcmlwdD4=`, expected a reference such as `term:id` or an https address; correct it',
      },
    ],
  },
  {
    name: 'a link to VBScript',
    files: link('vbscript:msgbox(1)'),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:8:6',
        zh: '地址 `vbscript:msgbox(1)` 的形式不在约定之列，应为 `term:id` 之类的引用，或以 https 开头的网址，请改正',
        en: 'Unexpected address `vbscript:msgbox(1)`, expected a reference such as `term:id` or an https address; correct it',
      },
    ],
  },
  {
    name: 'a link to a file',
    files: link('file:///etc/passwd'),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:8:6',
        zh: '地址 `file:///etc/passwd` 的形式不在约定之列，应为 `term:id` 之类的引用，或以 https 开头的网址，请改正',
        en: 'Unexpected address `file:///etc/passwd`, expected a reference such as `term:id` or an https address; correct it',
      },
    ],
  },
  {
    name: 'a link to another host without a scheme',
    files: link('//example.org/x'),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:8:6',
        zh: '地址 `//example.org/x` 没有写明指向什么，应为 `clause:id`、`#id` 之类的引用，或以 https 开头的网址，请改正',
        en: 'Unexpected address `//example.org/x`, expected a reference such as `clause:id` or `#id`, or an https address; correct it',
      },
    ],
  },
  {
    name: 'a link whose address is given elsewhere',
    files: body('图书馆宜按[规定][x]交付。 {#a}\n\n[x]: javascript:alert(1)'),
    findings: [
      {
        at: 'address-known standards/lending/clauses/delivery.md:10:1',
        zh: '地址 `javascript:alert(1)` 的形式不在约定之列，应为 `term:id` 之类的引用，或以 https 开头的网址，请改正',
        en: 'Unexpected address `javascript:alert(1)`, expected a reference such as `term:id` or an https address; correct it',
      },
      {
        at: 'construct-known standards/lending/clauses/delivery.md:10:1',
        zh: '出现了链接定义，应把地址写在链接处，请改写',
        en: 'Unexpected link definition, expected the address in the link itself; move it there',
      },
    ],
  },
  {
    name: 'an address that would leave its attribute',
    files: link('<term:reader" onmouseover="alert(1)>'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:6',
        zh: '没有 `term:reader" onmouseover="alert(1)`，应为术语的 id，请改正或补上它',
        en: 'Unexpected `term:reader" onmouseover="alert(1)`, expected the id of a term; correct it or add what it names',
      },
    ],
  },
  {
    name: 'a web address that would leave its attribute, which is escaped',
    files: link('<https://example.org/" onmouseover="alert(1)>'),
    findings: [],
  },
  {
    name: 'HTML in titles, which is escaped',
    files: {
      [delivery]: frontMatter('kind: clause\nid: delivery\ntitle: <script>alert(1)</script>\nactor: library'),
      [lending]: baseFile(lending).replace('第1部分：借阅', '<img src=x onerror=alert(1)>'),
    },
    findings: [],
  },
  {
    name: 'HTML in a process and its diagram, which is escaped',
    files: {
      [delivery]: `---
kind: clause
id: delivery
title: 交付
process:
  steps:
    - {id: pack, title: "<script>alert(1)</script>", actor: library, limit: T_RECEIPT, next: [{to: hand, when: "</text><script>"}]}
    - {id: hand, title: 交付, actor: library, checkpoint: "\\" onload=\\"alert(1)"}
---

图书馆宜交付。 {#a}

![流程](process:delivery "<script>alert(1)</script>") {#flow}
`,
    },
    findings: [],
  },
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
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:1',
        zh: '没有 `figures/x.png`，应为标准文件夹中的图像，请改正或补上它',
        en: 'Unexpected `figures/x.png`, expected an image below the folder of the standard; correct it or add what it names',
      },
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
