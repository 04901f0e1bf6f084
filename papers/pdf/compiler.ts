import { createRequire } from 'node:module'

/** As much as we ask of the compiler, whose package is the program alone. */
export interface Compiler {
  /** @throws Error when what it is given does not compile, or would not be what its standard asks. */
  pdf(document: { mainFileContent: string; inputs: Record<string, string> }, options: { pdfStandard: 'ua-1' }): Buffer
}

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'

/** Opens the compiler with fonts of our own, and no others: what is printed is the same on every machine. */
export function openCompiler(fonts: string): Compiler {
  const { NodeCompiler } = createRequire(import.meta.url)(PACKAGE) as {
    NodeCompiler: { create(settings: { fontArgs: { fontPaths: string[] }[] }): Compiler }
  }
  return NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] })
}
