// @ts-check

/** A sentence for whoever called a generator; nothing was made. */
export class Complaint extends Error {}
