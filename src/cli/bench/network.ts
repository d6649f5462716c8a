import type { Page } from "playwright-core";

/** A slow line: that of a phone in the country, as Lighthouse has it. */
export const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** A file that a page got by the network. */
export interface Loaded {
  path: string;
  /** What the browser asked for, as the DevTools protocol names it. @example "Stylesheet" */
  type: string;
  /** Bytes as they travel, headers included. */
  bytes: number;
  /** Bytes of its headers. */
  headers: number;
  /** Milliseconds from the first request to the last byte. */
  end: number;
}

/**
 * Notes what a page loads from now on, but for what its browser kept: a list that grows.
 *
 * @param line the line it comes by, as `Network.emulateNetworkConditions` wants it; that of the machine by default
 */
export async function watchNetwork(page: Page, line?: typeof SLOW_LINE): Promise<readonly Loaded[]> {
  const session = await page.context().newCDPSession(page);
  const asked = new Map<string, Loaded>();
  const loaded: Loaded[] = [];
  let start = 0;
  session.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) => {
    start ||= timestamp;
    const { protocol, pathname } = new URL(request.url);
    if (protocol === "data:") return;
    asked.set(requestId, { path: pathname, type: "Other", bytes: 0, headers: 0, end: 0 });
  });
  session.on("Network.requestServedFromCache", ({ requestId }) => asked.delete(requestId));
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (response.fromDiskCache) asked.delete(requestId);
    Object.assign(asked.get(requestId) ?? {}, { type, headers: response.encodedDataLength });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    const file = asked.get(requestId);
    if (file) loaded.push(Object.assign(file, { bytes: encodedDataLength, end: (timestamp - start) * 1000 }));
  });
  await session.send("Network.enable");
  if (line) await session.send("Network.emulateNetworkConditions", line);
  return loaded;
}

/** Runs in the page: goes to its end by steps, so that what waits to be near comes, and waits for it. */
export async function readToTheEnd(): Promise<void> {
  for (let y = 0; y < document.body.scrollHeight; y += 600) {
    scrollTo(0, y);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const shown = [...document.images].filter((image) => image.getBoundingClientRect().width > 0);
  await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
}
