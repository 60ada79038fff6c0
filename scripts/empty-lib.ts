/** Empties lib/, so that what a former compilation left there is not shipped. */
import { rmSync } from 'node:fs'

rmSync(new URL('../lib', import.meta.url), { recursive: true, force: true })
