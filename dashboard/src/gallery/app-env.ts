/** What Kit says of where code runs, where there is no Kit: the gallery is drawn in a browser. */
export const browser = true
