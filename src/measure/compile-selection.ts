import type { Localized } from '../model/text.ts'
import type { CompiledKind } from './compile-kind.ts'
import { always, compileTest } from './compile-test.ts'
import type { CompiledExclusion, MetricFacts, Selection } from './compiled-metric.ts'
import type { Exclusion, MetricMeasure } from './records.generated.ts'
import type { Path, Scope } from './scope.ts'

/** Records that count: the exclusions that all metrics share come first, then those of the metric. */
export function compileSelection(
  { population, exclusions }: Pick<MetricMeasure, 'population' | 'exclusions'>,
  path: Path,
  { kind, facts }: { kind: CompiledKind; facts: MetricFacts },
): Selection {
  const { scope } = kind
  const compile = (list: readonly Exclusion[], base: Path): CompiledExclusion[] =>
    list.flatMap((exclusion, index) => {
      const title = titleOf(exclusion, facts, { path: [...base, index], scope })
      if (exclusion.when === undefined) return []
      return { id: exclusion.id, title, when: compileTest(exclusion.when, [...base, index, 'when'], scope) }
    })
  return {
    population: population === undefined ? always : compileTest(population, [...path, 'population'], scope),
    exclusions: [
      ...compile(kind.kind.exclusions ?? [], ['records', kind.name, 'exclusions']),
      ...compile(exclusions ?? [], [...path, 'exclusions']),
    ],
  }
}

function titleOf(
  { number, title }: Exclusion,
  { exclusions }: MetricFacts,
  { path, scope }: { path: Path; scope: Scope },
): Localized | undefined {
  if (number === undefined) return title
  const own = exclusions[number - 1]
  if (!own) {
    scope.tell([...path, 'number'], {
      zh: `出现了 \`${number}\`，标准为该指标列出了 ${exclusions.length} 种剔除情形`,
      en: `Unexpected number \`${number}\`, expected one of the ${exclusions.length} exclusions that the standard lists for the metric`,
    })
  }
  return title ?? own
}
