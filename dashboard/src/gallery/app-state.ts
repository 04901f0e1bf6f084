/** What Kit says of the page that is shown, where there is no Kit: the gallery is one, and asks for nothing. */
export const page = { url: new URL('http://gallery.example/') }
