import { machineFault } from "./build/machine-fault.ts";

/** An error whose words say it all already. */
export class ExplainedError extends Error {}

/** Runs a command: what stops it is said in French, in place of a stack, and the exit code is 1. */
export async function runCommand(help: string, main: () => unknown): Promise<void> {
  try {
    await main();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const words = error instanceof ExplainedError ? message : (machineFault(error) ?? message);
    console.error(code?.startsWith("ERR_PARSE_ARGS") ? `Option inconnue ou incomplète.\n\n${help}` : words);
    process.exitCode = 1;
  }
}
