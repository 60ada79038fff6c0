import { setFlagsFromString } from 'node:v8'
import { spareCompiler } from '../sparing-compiler.ts'

/**
 * Has V8 spare memory and the other core, in this thread and those begun meanwhile, until what it gives is called. Left to themselves
 * heaps grow to several times what is held in them before they are looked through, and the part for what is new alone to 128 MiB:
 * here that of this thread grows no further, and that of threads begun meanwhile has 32 MiB.
 */
export function spareEngine(): () => void {
  setFlags(smallHeaps)
  const restoreCompiler = spareCompiler()
  return () => {
    restoreCompiler()
    setFlags(usual)
  }
}

const smallHeaps = [
  '--heap-growing-percent=60',
  '--semi-space-growth-factor=1',
  '--min-semi-space-size=16',
  '--max-semi-space-size=16',
]

/** What V8 does if nobody tells it. */
const usual = [
  '--heap-growing-percent=0',
  '--semi-space-growth-factor=2',
  '--min-semi-space-size=0',
  '--max-semi-space-size=0',
]

function setFlags(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}
