import type { Problem } from '../../domain/contract/problem.ts'
import type { Frame } from './frame/frame.ts'

declare global {
  namespace App {
    /** What the api refuses, to whoever is shown a page that says so. */
    interface Error {
      message: string
      instead?: Problem['instead']
    }
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
