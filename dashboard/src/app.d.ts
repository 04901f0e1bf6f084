import type { Frame } from './frame/frame.ts'

declare global {
  namespace App {
    /** What the layouts read of any page. Every page of a plan has a `view`; other signed-in pages say `who`. */
    interface PageData {
      view?: Frame
      who?: { id: string; name: string; email: string }
    }
  }
}
