/** Why there is no backup, or why one is not put back, in a sentence that says what to do. Nothing was changed. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused'
}
