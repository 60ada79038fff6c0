import type { CommandPage } from './page.ts'

export const explainPage: CommandPage = {
  name: 'explain',
  summary: { zh: '说明一条规则；不指明规则时列出所有规则', en: 'explain a rule; without one, list all rules' },
  parameters: [
    {
      name: '[rule]',
      summary: { zh: '规则的名称，如 reference-resolved', en: 'id of the rule, such as reference-resolved' },
    },
  ],
  options: [],
  async run() {
    return 0
  },
}
