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
]
