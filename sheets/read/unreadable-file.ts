/** A file that cannot be read, and why: the message is a sentence for whoever brought it, with what to do. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
}

/** Of what was cut short on its way or spoilt since. */
export const damaged = (): UnreadableFile =>
  new UnreadableFile('This file is damaged. Open it where it was made, save it anew, and choose it again')
