/** The program of the threads that make records: compiled, it lies beside the command. */
export const recordWorkerFile: URL = new URL(
  import.meta.url.endsWith('.ts') ? './record-worker.ts' : '../cli/record-worker.js',
  import.meta.url,
)
