/** The table of single characters that opencc-js ships untyped: `traditional simplified` pairs, apart by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
