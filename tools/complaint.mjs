// @ts-check

/** Something the person at the keyboard can put right; its message is one sentence that says what. */
export class Complaint extends Error {}

/**
 * Says what went wrong; that somebody stopped us is not news.
 * @param {unknown} error
 */
export function tell(error) {
  if (!(error instanceof Error)) console.error(error);
  else if (error.name !== 'AbortError') console.error(error.message);
}
