/** The answer to a form whose author had gone on to another page before it came, or would not go on with it. */
export interface LateAnswer {
  /** Which form it was. */
  form: string
  /** Why it is not saved; empty when it is. */
  problem: string
  /** Where it was sent from. */
  href: string
  /** What is kept of it in the browser; empty of a form without words. */
  kept: string
  /** It is saved, and its author stayed on its page for what else they had written there. */
  stayed?: true
}

/** For the browser alone: what came late is said on whatever page its author is by then. */
class LateAnswers {
  last = $state<LateAnswer | null>(null)
  /** Which page this is, of all that this tab has shown without loading anew: back on the same address it is another. */
  visit = 0

  /** Its form is there again, or sent again: what was said of it before is over. */
  over(form: string): void {
    if (this.last?.form === form) this.last = null
  }
}

export const late = new LateAnswers()
