import type { Frame } from './frame/frame.ts'

declare global {
  namespace App {
    interface Locals {
      /** The page is the answer to a form that no script sent, and shows what was typed. */
      givesWordsBack?: boolean
    }
    /** What the layouts read of any page. Every page of a plan has a `view`; other signed-in pages say `who`. */
    interface PageData {
      view?: Frame
      who?: { id: string; name: string; email: string }
    }
  }
}
