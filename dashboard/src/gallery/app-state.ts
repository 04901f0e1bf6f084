/** What Kit says of the page that is shown, where there is no Kit: the gallery is one, asks for nothing and has no view. */
export const page = { url: new URL('http://gallery.example/'), data: {} }
