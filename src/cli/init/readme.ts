import type { Language } from '../../model/text.ts'

/** The read-me of a new workspace in both languages, the standard's own first. */
export function readme(language: Language): string {
  return language === 'zh' ? `${chinese}\n${english}` : `${english}\n${chinese}`
}

const chinese = `# 标准库

本仓库用 Markdown 编写标准。normdown 检查编写规则，并生成网站、条款 JSON 和检查表。其中的 T/DEMO 001 和示例自行车协会均为虚构，供参考和替换。

1. 安装 Node.js 22.12 或更高版本，运行 \`npm install --save-dev normdown\`。
2. 在 \`normdown.config.json\` 中写上本单位的名称和网址。
3. 修改 \`standards/\` 中的文件：一个文件写一个条，段末的 \`{#标识}\` 是条款的固定标识，编号由 normdown 计算。各种文件的写法见 \`node_modules/normdown/docs/format.zh-CN.md\`。
4. 运行 \`npx normdown check\` 查看问题，运行 \`npx normdown explain <规则>\` 查看规则的说明。
5. 运行 \`npx normdown new clause <标识>\` 新建一条，再把标识写进 \`standard.md\` 的 \`outline\`。
6. 运行 \`npx normdown build\`，在 \`dist/\` 得到网站和 \`api/v1/\` 中的 JSON。

在 VS Code 中按 Ctrl+Shift+B 运行检查，问题会列在“问题”栏。推送到 GitHub 后，\`.github/workflows/standards.yml\` 会检查每一次修改。
`

const english = `# Standards

This repository holds standards written in Markdown. normdown checks how they are drafted and publishes a site, clause JSON and checklists. T/DEMO 001 and the Demonstration Bicycle Association are made up, to learn from and to replace.

1. Install Node.js 22.12 or newer and run \`npm install --save-dev normdown\`.
2. Put your own name and address into \`normdown.config.json\`.
3. Change the files in \`standards/\`: one clause a file. \`{#id}\` at the end of a paragraph is its lasting name; numbers are computed by normdown. How each kind of file is written: \`node_modules/normdown/docs/format.md\`.
4. Run \`npx normdown check\` to see what is wrong, and \`npx normdown explain <rule>\` to read about a rule.
5. Run \`npx normdown new clause <id>\` to add a clause, then put its id into the \`outline\` of \`standard.md\`.
6. Run \`npx normdown build\`, and find the site in \`dist/\` and JSON in \`dist/api/v1/\`.

In VS Code, press Ctrl+Shift+B to check; findings are listed under Problems. On GitHub, \`.github/workflows/standards.yml\` checks every change.
`
