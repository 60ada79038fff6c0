import { readme } from './readme.ts'
import type { WorkspaceChoice } from './workspace-files.ts'

/** What makes a folder a repository of standards: configuration, read-me, editor settings and a workflow. */
export function repositoryFiles({ language, version }: WorkspaceChoice): Readonly<Record<string, string>> {
  return {
    'README.md': readme(language),
    'normdown.config.json': json({
      $schema: './node_modules/normdown/schemas/authoring/config.schema.json',
      source: 'standards',
      outDir: 'dist',
      title: { zh: '示例自行车协会标准', en: 'Standards of the Demonstration Bicycle Association' },
      publisher: { zh: '示例自行车协会', en: 'Demonstration Bicycle Association' },
      baseUrl: 'https://example.org/',
      locales: language === 'zh' ? ['zh', 'en'] : ['en', 'zh'],
      rules: {},
    }),
    '.gitignore': 'node_modules/\ndist/\n.normdown/\n.*.normdown-*/\n',
    '.vscode/extensions.json': json({ recommendations: ['redhat.vscode-yaml'] }),
    '.vscode/settings.json': json({
      'files.encoding': 'utf8',
      'files.eol': '\n',
      'editor.wordWrap': 'on',
      'yaml.schemas': {
        './node_modules/normdown/schemas/authoring/parameters.schema.json': 'standards/parameters.yaml',
        './node_modules/normdown/schemas/authoring/vocabulary.schema.json': 'standards/vocabulary.yaml',
      },
    }),
    '.vscode/tasks.json': json({
      version: '2.0.0',
      tasks: [
        {
          label: 'normdown check',
          type: 'shell',
          command: 'npx normdown check --format github',
          group: { kind: 'build', isDefault: true },
          presentation: { reveal: 'silent' },
          problemMatcher: findings,
        },
      ],
    }),
    '.github/workflows/standards.yml': workflow(version),
  }
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/** How VS Code reads the lines of `--format github`, to list the findings and underline them. */
const findings = {
  owner: 'normdown',
  fileLocation: 'relative',
  severity: 'info',
  pattern: {
    regexp:
      '^::(error|warning|notice) file=([^,]*),line=(\\d+),endLine=(\\d+)(?:,col=(\\d+),endColumn=(\\d+))?,title=([^:]*)::(.*)$',
    severity: 1,
    file: 2,
    line: 3,
    endLine: 4,
    column: 5,
    endColumn: 6,
    code: 7,
    message: 8,
  },
}

function workflow(version: string): string {
  return `name: standards
on:
  push: {branches: [main]}
  pull_request:

permissions:
  contents: read

jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: {node-version: 24}
      - run: npx --yes normdown@${version} check --format github
      - run: npx --yes normdown@${version} build
      - uses: actions/upload-artifact@v4
        with: {name: dist, path: dist}
`
}
