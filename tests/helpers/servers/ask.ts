import { request as overHttp } from "node:http";
import { connect } from "node:http2";
import { Agent, request as overTls } from "node:https";

/** Connections are kept: most of the time of a request would go to encryption. */
const AGENT = new Agent({ keepAlive: true, maxSockets: 8 });

/** What a server answered. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A request as written: the client neither follows redirects nor decompresses nor tidies the path. */
export interface Asked {
  headers?: Record<string, string>;
  method?: string;
}

/** Asks a server of this machine, by its address (`https://localhost:8443`), whose certificate nobody signed. */
export function ask(
  origin: string,
  path: string,
  { headers = {}, method = "GET" }: Asked = {},
): Promise<Answer> {
  const { protocol, hostname, port } = new URL(origin);
  const options = {
    host: "127.0.0.1",
    port,
    path,
    method,
    headers: { host: `${hostname}:${port}`, ...headers },
  };
  const secure = { ...options, servername: hostname, rejectUnauthorized: false, agent: AGENT } as const;
  return new Promise((resolve, reject) => {
    const sent = protocol === "https:" ? overTls(secure) : overHttp(options);
    sent.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on("error", reject).end();
  });
}

/** The same in HTTP/2. */
export function askInHttp2(origin: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const session = connect(origin, { rejectUnauthorized: false, lookup: toThisMachine });
    session.on("error", reject);
    const stream = session.request({ ":path": path });
    const chunks: Buffer[] = [];
    let headers: Answer["headers"] = {};
    stream.on("response", (got) => {
      headers = got as Answer["headers"];
    });
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("error", reject);
    stream.on("end", () => {
      session.close();
      resolve({ status: Number(headers[":status"]), headers, body: Buffer.concat(chunks) });
    });
  });
}

/** Whatever the name, this machine: `localhost` may be another family than that the server listens to. */
const toThisMachine = (_name: string, _options: unknown, found: (...answer: never[]) => void): void =>
  (found as (error: null, addresses: { address: string; family: number }[]) => void)(null, [
    { address: "127.0.0.1", family: 4 },
  ]);
