import { score } from '../../src/assess/index.ts'
import { methodCases } from './vectors/method-cases.ts'
import { problemCases } from './vectors/problem-cases.ts'
import { resultCases } from './vectors/result-cases.ts'
import { schemes } from './vectors/schemes.ts'
import { head, type VectorCase } from './vectors/vector.ts'
import { workedCases } from './vectors/worked-cases.ts'

/**
 * The test vectors of scoring: assessments with their results, or with the problems that keep them from having one. What
 * was worked out by hand is compared, so that the engine alone never says what is right.
 */
export function scoringVectors(): string {
  const vectors = [...workedCases, ...methodCases, ...resultCases, ...problemCases].map(vectorOf)
  const named = Object.entries(schemes).map(
    ([name, scheme]) => `    ${JSON.stringify(name)}: ${JSON.stringify(scheme)}`,
  )
  return [
    '{',
    '  "$schema": "../schemas/vectors/1.0.0.json",',
    '  "schemaVersion": "1.0.0",',
    '  "schemes": {',
    named.join(',\n'),
    '  },',
    '  "vectors": [',
    vectors.map((vector) => `    ${JSON.stringify(vector)}`).join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n')
}

function vectorOf({ id, title, scheme, given, worked = {}, problems }: VectorCase) {
  const by = schemes[scheme]
  if (!by)
    throw new Error(`Cannot make the vector ${id}: there is no scheme ${scheme}. Name one of vectors/schemes.ts.`)
  const assessment: unknown = JSON.parse(JSON.stringify({ ...head, ...given }))
  const scored = score(by, assessment)
  const found = scored.problems?.map(({ path, code }) => ({ path, code }))
  if (JSON.stringify(found?.map(({ code }) => code)) !== JSON.stringify(problems))
    throw new Error(
      `Cannot make the vector ${id}: problems are ${JSON.stringify(scored.problems)}. Correct the case or the engine.`,
    )
  const result: unknown = JSON.parse(JSON.stringify(scored.result ?? null))
  for (const [path, expected] of Object.entries(worked)) {
    const got = at(result, path.split('.'))
    if (JSON.stringify(got) !== JSON.stringify(expected))
      throw new Error(
        `Cannot make the vector ${id}: ${path} is ${JSON.stringify(got)}, worked out ${JSON.stringify(expected)}.`,
      )
  }
  return found ? { id, title, scheme, assessment, problems: found } : { id, title, scheme, assessment, result }
}

function at(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return value
  return at(new Map(Object.entries(value)).get(step), rest)
}

/** The vectors as a module, so that emitting reads no file. */
export function scoringVectorsModule(): string {
  return [
    '// Generated from scripts/generate/vectors by npm run generate. Change the cases, not this file.',
    '',
    '/** The test vectors of scoring, as text. */',
    `export const scoringVectors: string = ${JSON.stringify(scoringVectors())}`,
    '',
  ].join('\n')
}
