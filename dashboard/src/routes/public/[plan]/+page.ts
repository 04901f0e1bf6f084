/** Everybody reads it, with whatever they have: there is no script in it. */
export const csr = false
