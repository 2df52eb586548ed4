// what JSON may say and PostgreSQL's text may not hold: NUL, and halves of a surrogate pair
const ESCAPED = /\\u(?:0000|d)/i;
const UNSTORABLE = /\\(?:u0000|u[dD][89a-fA-F][0-9a-fA-F]{2}|[\s\S])/g;

/** JSON for the database. Characters that no database takes stand as U+FFFD, so that offsets stay. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!ESCAPED.test(json)) return json; // nearly always
  return json.replace(UNSTORABLE, (found) => (ESCAPED.test(found) ? '\ufffd' : found));
}
