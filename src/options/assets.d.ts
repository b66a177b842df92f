/** The program that each sheet carries: see tools/build/sheet-program.ts. */
declare module 'virtual:sheet-program' {
  const program: string;
  export default program;
}
