/** A stylesheet as text, as the build gives it. */
declare module '*.css' {
  const text: string;
  export default text;
}
