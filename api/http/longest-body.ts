/**
 * The most octets that one request may bring, to the api or as a form of a page: whatever the boxes of any form take,
 * all of them full, in any script. A letter of another script takes three octets, and as a form is usually sent each
 * octet takes three more; a form that is long is sent as parts (`multipart/form-data`), which take no more than it does.
 */
export const LONGEST_BODY = 3_000_000

/** The same as it is said to whoever sent more. */
export const LONGEST_BODY_SAID = '3 MB'
