/** Pages that are read: what a script could do is done before they are sent, so none is. */
export const csr = false
