/** Files of the package that are read when needed: the import gives their address. */
declare module '*.json?url' {
  const address: string;
  export default address;
}
