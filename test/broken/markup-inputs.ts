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
  { name: 'a script as a block', files: body('<script>alert(1)</script>\n\n图书馆宜交付。 {#a}'), findings: [] },
  { name: 'a script in a sentence', files: body('图书馆宜<script>alert(1)</script>交付。 {#a}'), findings: [] },
  { name: 'an image with a handler', files: body('图书馆宜<img src=x onerror=alert(1)>交付。 {#a}'), findings: [] },
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
    findings: [],
  },
  {
    name: 'a script behind a comment',
    files: body('<!-- a --><script>alert(1)</script>\n\n图书馆宜交付。 {#a}'),
    findings: [],
  },
  { name: 'a link to JavaScript', files: link('javascript:alert(1)'), findings: [] },
  { name: 'a link to JavaScript in capitals', files: link('JaVaScRiPt:alert(1)'), findings: [] },
  { name: 'a link to JavaScript with an entity', files: link('java&#115;cript:alert(1)'), findings: [] },
  { name: 'a link to JavaScript with a line break', files: link('java&#10;script:alert(1)'), findings: [] },
  { name: 'a link to JavaScript with a control character', files: link('&#1;javascript:alert(1)'), findings: [] },
  { name: 'a link to data', files: link('data:text/html;base64,PHNjcmlwdD4='), findings: [] },
  { name: 'a link to VBScript', files: link('vbscript:msgbox(1)'), findings: [] },
  { name: 'a link to a file', files: link('file:///etc/passwd'), findings: [] },
  { name: 'a link to another host without a scheme', files: link('//example.org/x'), findings: [] },
  {
    name: 'a link whose address is given elsewhere',
    files: body('图书馆宜按[规定][x]交付。 {#a}\n\n[x]: javascript:alert(1)'),
    findings: [],
  },
  {
    name: 'an address that would leave its attribute',
    files: link('<term:reader" onmouseover="alert(1)>'),
    findings: [],
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
    findings: [],
  },
  {
    name: 'a figure at an absolute address',
    files: body('![x](/etc/x.png "y") {#fig}\n\n图书馆宜交付。 {#a}'),
    findings: [],
  },
  {
    name: 'a figure of another host',
    files: body('![x](https://example.org/x.png "y") {#fig}\n\n图书馆宜交付。 {#a}'),
    findings: [],
  },
  {
    name: 'a figure that may hold scripts',
    files: body('![x](figures/x.svg "y") {#fig}\n\n图书馆宜交付。 {#a}'),
    findings: [],
  },
  {
    name: 'a figure that is not there',
    files: body('![x](figures/x.png "y") {#fig}\n\n图书馆宜交付。 {#a}'),
    findings: [],
  },
  {
    name: 'a figure of no process',
    files: body('![x](process:nothing "y") {#fig}\n\n图书馆宜交付。 {#a}'),
    findings: [],
  },
  {
    name: 'an image within a sentence',
    files: body('图书馆宜交付![图](figures/x.png)。 {#a}'),
    findings: [],
  },
  {
    name: 'a figure of which an image is no image',
    files: {
      ...body('![x](figures/x.png "y") {#fig}\n\n图书馆宜交付。 {#a}'),
      'standards/lending/figures/x.png': '<script>alert(1)</script>',
    },
    findings: [],
  },
  { name: 'TeX that cannot be read', files: body('图书馆宜交付。 {#a}\n\n$$ {#eq}\n\\frac{1}{\n$$'), findings: [] },
  {
    name: 'TeX with a link to JavaScript',
    files: body('图书馆宜交付。 {#a}\n\n$$ {#eq}\n\\href{javascript:alert(1)}{x}\n$$'),
    findings: [],
  },
  {
    name: 'TeX that would write attributes',
    files: body('图书馆宜按$\\htmlData{onclick=alert(1)}{x}$交付。 {#a}'),
    findings: [],
  },
  {
    name: 'TeX with macros that multiply',
    files: body(
      '图书馆宜交付。 {#a}\n\n$$ {#eq}\n\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b}\\def\\d{\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c}\\def\\e{\\d\\d\\d\\d\\d\\d\\d\\d\\d\\d}\\e\n$$',
    ),
    findings: [],
  },
  {
    name: 'TeX in braces, ten thousand deep',
    files: body(`图书馆宜交付。 {#a}\n\n$$ {#eq}\n${'{'.repeat(10_000)}x${'}'.repeat(10_000)}\n$$`),
    findings: [],
  },
  { name: 'an empty formula', files: body('图书馆宜交付。 {#a}\n\n$$ {#eq}\n$$'), findings: [] },
]
