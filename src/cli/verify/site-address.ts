/** What a site answered. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** Milliseconds after which a server that says nothing does not answer. */
const PATIENCE = 20_000;

/** Asks a site for an address. @throws Error in French when it does not answer */
export async function ask(address: string): Promise<Answer> {
  try {
    const response = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    const { cause, message } = error as Error;
    throw new Error(`${address} ne répond pas (${cause instanceof Error ? cause.message : message}).`);
  }
}

/** Whether a site is named by its address rather than by its folder. */
export function isAddress(name: string): boolean {
  return /^https?:\/\//.test(name);
}
