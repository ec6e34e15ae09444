/**
 * The list toolkit. A page makes a store (`listStore`), whose search, filters, order, page and columns live in the
 * address, and gives it to `<az-list>` with one `ng-template [azColumn]` for each column; `azRowActions` and `azBulk` say
 * what can be done. See `List` for the whole example.
 */
export * from './list';
export * from './list-settings';
export * from './list-store';
export * from './selection';
export * from './slots';
