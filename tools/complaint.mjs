// @ts-check

/** Something the person at the keyboard can put right; its message is one sentence that says what. */
export class Complaint extends Error {}
