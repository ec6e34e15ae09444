// @ts-check

/** @param {string} text */
const wordsOf = (text) => new Set(text.trim().split(/\s+/));

/** What says nothing of what a thing is; no part of a name. */
export const LAYERS = wordsOf(`
  base common controller core data entity generator handler helper helpers item kernel lib library manager misc model
  module object processor repository schema service shared stuff test testing thing util utility utils view
`);

/** What people do here, and what code does: names of methods, not of rows. */
export const VERBS = wordsOf(`
  add admit ask book cancel change close confirm create delete do edit erase expire find get handle import insert issue
  list make manage move open owe process publish read remove resend run save scan search see send set sign spend take
  undo update write
`);

/** Words of TypeScript and of its library, tables' and columns' own words, and what the generated files import. */
export const TAKEN_BY_LANGUAGE = wordsOf(`
  array async await boolean break case catch class const continue date debugger default do else enum error export
  extends false finally for function if implements import in instance interface let map new null number package partial
  private promise protected proxy public record return set static string super switch symbol this throw true try type
  typeof undefined var void while with yield
  analyse analyze check column constraint default foreign group index key order primary references row select table
  unique user version view where
  column current-company entity id injectable invalid-input kept list-view office-record unit-of-work version
  admin company tenant
`);
