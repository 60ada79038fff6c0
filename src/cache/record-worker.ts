/** Begins a thread that makes records; what that needs comes out of the compile cache, which each thread has to ask for. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./record-thread.ts')
