/** The program of the thread that writes files for machines: compiled, it lies beside the command. */
export const writeFilesThreadFile: URL = new URL(
  import.meta.url.endsWith('.ts') ? './write-files-thread.ts' : './cli/write-files-thread.js',
  import.meta.url,
)
