import { readFileSync, writeFileSync } from 'node:fs'
import { assessmentSchemas } from './generate/assessment-schemas.ts'
import { assessmentTypes } from './generate/assessment-types.ts'
import { authoringSchemas } from './generate/authoring-schemas.ts'
import { authoringTypes } from './generate/authoring-types.ts'
import { authoringValidators } from './generate/authoring-validators.ts'
import { draftingCoverage } from './generate/drafting-coverage.ts'
import { publishedSchemas } from './generate/published-schemas.ts'
import { recordColumns } from './generate/record-columns.ts'
import { recordSchemas } from './generate/record-schemas.ts'
import { recordTypes } from './generate/record-types.ts'
import { scoringVectors, scoringVectorsModule } from './generate/scoring-vectors.ts'

/** A file that is derived from others: its path below the repository, and what it holds. */
interface Generator {
  readonly path: string
  readonly generate: () => string | Promise<string>
}

/** The one table of generated files. `--check` writes nothing and fails where a file is not as generated. */
const generators: readonly Generator[] = [
  { path: 'docs/drafting-coverage.md', generate: draftingCoverage },
  { path: 'src/assess/assessment.generated.ts', generate: assessmentTypes },
  { path: 'src/assess/schemas.generated.ts', generate: assessmentSchemas },
  { path: 'src/schema/authoring.generated.ts', generate: authoringTypes },
  { path: 'src/schema/authoring-schemas.generated.ts', generate: authoringSchemas },
  { path: 'src/schema/authoring-validators.generated.ts', generate: authoringValidators },
  { path: 'src/emit/published-schemas.generated.ts', generate: publishedSchemas },
  { path: 'schemas/vectors/scoring.json', generate: scoringVectors },
  { path: 'src/emit/scoring-vectors.generated.ts', generate: scoringVectorsModule },
  { path: 'examples/records/README.md', generate: recordColumns },
  { path: 'src/measure/records.generated.ts', generate: recordTypes },
  { path: 'src/schema/record-schemas.generated.ts', generate: recordSchemas },
]

const check = process.argv.includes('--check')
for (const { path, generate } of generators) {
  const file = new URL(`../${path}`, import.meta.url)
  const content = await generate()
  if (content === read(file)) continue
  if (check) {
    process.stderr.write(`${path} is not as generated: run npm run generate\n`)
    process.exitCode = 1
  } else {
    writeFileSync(file, content)
    process.stderr.write(`${path} written\n`)
  }
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
