/** Where Node keeps the compiled code of builds and checks. */
export const COMPILED_CODE = ".cache/node";
