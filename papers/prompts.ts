import { PROMPTS, type PaperKind, type PromptKey } from '../domain/papers.ts'

/** What an officer is asked to write, by the prompt's key. */
export const ASKS: Record<PromptKey, string> = {
  author: 'The post that wrote this report',
  budget: 'Whose decision this is, and how it stands to the council’s budget and policies',
  options: 'What the committee can choose between, if anything',
  risk: 'The risks to the council, how likely and how grave each is, and what is done about it',
  consultation: 'Who was asked, children and families first, and what they said',
  financial: 'What it costs, and from which budget',
  legal: 'Under which powers and duties the council acts',
  proposals: 'What the committee is asked to do: for instance to note the report, and what it asks of the council',
  contact: 'The post, telephone number and e-mail address of whoever answers questions',
}

/** The prompts of a kind of paper, in its order: a committee’s report alone has what only an officer can say. */
export const promptsOf = (kind: PaperKind): readonly PromptKey[] => (kind === 'committee-report' ? PROMPTS : [])
