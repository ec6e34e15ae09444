/**
 * The form toolkit. A page makes an `edit()` over its reactive form and gives it to `<az-edit-messages>`; the messages of
 * a 400 land at their fields, a 409 with a version shows what somebody else saved, and a page with unsaved changes is not
 * left by mistake. `Confirm` asks before a deed, `Notices` tells what was done.
 */
export * from './confirm';
export * from './edit';
export * from './edit-messages';
export * from './edit-settings';
export * from './error-words';
export * from './if-match';
export * from './notices';
export * from './server-words';
export * from './unsaved';
export * from './zoned-time';
