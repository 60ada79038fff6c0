/**
 * How many assessments are scored in a second, in one thread and in one for each core: a whole evaluation of 23 criteria in
 * seven groups, with reading, checking, intervals, gaps and the text of every number. `node scripts/bench-assess.ts [seconds]`
 */
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { argv, stdout, threadCpuUsage } from 'node:process'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { type Scheme, scorer } from '../src/assess/index.ts'

const vectors: {
  readonly schemes: Readonly<Record<string, Scheme>>
  readonly vectors: readonly { readonly id: string; readonly scheme: string; readonly assessment: object }[]
} = JSON.parse(readFileSync(new URL('../schemas/vectors/scoring.json', import.meta.url), 'utf8'))

const example = vectors.vectors.find(({ id }) => id === 'worked-example')
const scheme = example && vectors.schemes[example.scheme]
if (!scheme) throw new Error('Cannot bench: the vectors have no worked-example.')
const score = scorer(scheme)
const text = JSON.stringify(example.assessment)

const seconds = isMainThread ? Number(argv[2] ?? 3) : Number(workerData)
if (isMainThread) await report()
else parentPort?.postMessage(measure(() => score(JSON.parse(text)), seconds))

async function report(): Promise<void> {
  const threads = availableParallelism()
  print(
    'score',
    measure(() => score(example?.assessment), seconds),
  )
  print(
    'parse and score',
    measure(() => score(JSON.parse(text)), seconds),
  )
  const each = await Promise.all(Array.from({ length: threads }, measureInThread))
  const sum = (part: keyof Measured): number => each.reduce((total, measured) => total + measured[part], 0)
  print(`the same in ${threads} threads`, { elapsed: sum('elapsed'), cpu: sum('cpu') / threads })
}

function measureInThread(): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: seconds })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function print(name: string, { elapsed, cpu }: Measured): void {
  stdout.write(`${name.padEnd(22)} ${rate(elapsed)} a second, ${rate(cpu)} a second of processor time\n`)
}

interface Measured {
  /** Assessments for each second that passed, and for each second that the processor worked. */
  readonly elapsed: number
  readonly cpu: number
}

function measure(work: () => unknown, duration: number): Measured {
  for (let warm = 0; warm < 3000; warm++) work()
  const start = performance.now()
  const { user, system } = threadCpuUsage()
  let count = 0
  while (performance.now() - start < duration * 1000) {
    for (let batch = 0; batch < 100; batch++) work()
    count += 100
  }
  const used = threadCpuUsage()
  return {
    elapsed: count / ((performance.now() - start) / 1000),
    cpu: count / ((used.user - user + used.system - system) / 1e6),
  }
}

function rate(number: number): string {
  return String(Math.round(number)).padStart(7)
}
