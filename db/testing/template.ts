/** A database that is made once, and copied for each test that begins with it. */
export interface Template {
  /** Names what it holds: another name, another template. */
  name: string
  make(address: string): Promise<void>
}
