/**
 * The most that a form may hold as it is sent, in bytes: a question in ten parts of ten thousand emoji fits even after a colleague was
 * faster, when a browser without JavaScript sends both texts beside what was typed.
 */
export const FORM_BYTES = 4 * 1024 * 1024

/** Up to here a form that is too long is still read, to be given back; deploy/nginx lets no more through. */
export const GIVEN_BACK_BYTES = 2 * FORM_BYTES
