/** The most letters of one cell of Excel, and the most columns of a sheet that hold something. */
export const LONGEST_CELL = 32_767
export const MOST_SHEET_COLUMNS = 200

/** The most cells of a sheet that hold something. */
export const MOST_SHEET_CELLS = 200_000

/**
 * The most that one field of a noun may hold, in characters. A form and a plan
 * file both ask here, so that whatever a file brings can be edited afterwards.
 */
export const LONGEST = {
  /** Any field of words that is not named below. */
  text: 4000,
  actionTitle: 500,
  partners: 500,
  /** When something is due, in the plan's own words. */
  due: 120,
  milestoneTitle: 300,
  ownColumnLabel: 80,
  movedTo: 200,
  statusWord: 30,
  minuteReference: 120,
  /** The post of whoever says something in a paper. */
  saidBy: 200,
  fileName: 200,
  /** What a tick stands for: the id of a phrase, the name of a text. */
  tick: 200,
  /** What a phrase of a paper is called in a form: it may be longer than a form takes. */
  phraseId: 16,
  /** What the cells of one field of a sheet say together: as much as a whole row of full cells. */
  sheetWords: LONGEST_CELL * MOST_SHEET_COLUMNS,
  email: 254,
} as const

/** The most of a letter that is pasted to be read into rows. */
export const LONGEST_PASTED = 40_000

/** The most milestones an action may have, however they came. */
export const MOST_MILESTONES = 40

/** The most posts that may support an action, and the most columns of its own. */
export const MOST_SUPPORTING = 20
export const MOST_OWN_COLUMNS = 20
