import type { Message } from '../model/text.ts'

/** What to do about a construct that the source format does not know, by its name. */
export function unknownConstruct(construct: string): Message {
  return (
    constructs[construct] ?? {
      zh: `此处不能出现这种内容（\`${construct}\`），应为段落、列表、表、图、公式或注，请改写`,
      en: `Unexpected content (\`${construct}\`), expected a paragraph, list, table, figure, formula or note; write it as one of these`,
    }
  )
}

const constructs: Readonly<Record<string, Message>> = {
  blockquote: {
    zh: '引用块没有标明性质，应以 `注：`、`示例：` 或 `外部约束：` 开头，请补上',
    en: 'Unexpected quotation, expected one that begins with `Note: `, `Example: ` or `External constraint: `; say which it is',
  },
  code: {
    zh: '出现了代码块或缩进四格的段落，应为普通段落，请去掉缩进',
    en: 'Unexpected code block, expected a paragraph; remove the indentation or fence',
  },
  thematicBreak: {
    zh: '出现了分隔线，标准正文中不使用，请删去',
    en: 'Unexpected rule, expected none in the text of a standard; delete it',
  },
  footnoteDefinition: {
    zh: '出现了脚注，应写成注，请改为 `> 注：`',
    en: 'Unexpected footnote, expected a note; write `> Note: ` instead',
  },
  definition: {
    zh: '出现了链接定义，应把地址写在链接处，请改写',
    en: 'Unexpected link definition, expected the address in the link itself; move it there',
  },
  inItem: {
    zh: '列项中出现了第二段或其他内容，应只有一段和其下的列项，请另写一项或移出列表',
    en: 'Unexpected content in a list item, expected one paragraph and a list below it; make it another item or move it out of the list',
  },
  taskBox: {
    zh: '列项以勾选框开头，应为普通列项，请删去 `[ ]`',
    en: 'Unexpected box at the start of a list item, expected plain text; delete the `[ ]`',
  },
  underlinedHeading: {
    zh: '文字下一行的 `---` 或 `===` 会使它成为标题，标题应以 `## ` 开头，请改写，或在其间加一个空行',
    en: 'Unexpected line `---` or `===` below text, which makes it a heading, expected `## ` before a heading; rewrite it or leave a line empty between them',
  },
}
