/**
 * The key that every table's rows begin with. Until people sign in there is one district; then it comes from who is signed in, and
 * row-level security in the database keeps districts apart.
 */
export const DEFAULT_DISTRICT = 'default';
