import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real server that serves a built site with a configuration of ours. */
export interface RealServer {
  /** Where it is, without a trailing slash. */
  origin: string;
  /** Where it leads to the former from, without encryption. */
  plain: string;
  /** Whether it sends `.br` files. */
  brotli: boolean;
  /** Publishes a site of one page, as `npm run publish` does: the link that the server serves leads to it. */
  publish(home: string): void;
  stop(): void;
}

interface Machine {
  /** A folder of its own: `site` is a link to the site, the certificate is in `cert.pem` and `key.pem`. */
  dir: string;
  plain: number;
  secure: number;
}

const found = (command: string): boolean => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;

/** Where servers are on Debian, whose administrators alone have them on their path. */
const PATH = `${process.env.PATH}:/usr/sbin:/sbin`;
/** Runs what starts a server and leaves: the server keeps its outputs, which are then files. */
const run = (log: string, command: string, args: readonly string[]): void => {
  const output = openSync(log, "a");
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", output, output],
    env: { ...process.env, PATH, XDG_DATA_HOME: tmpdir(), XDG_CONFIG_HOME: tmpdir() },
  });
  closeSync(output);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${readFileSync(log, "utf8")}`);
};

/** What the project writes for a server: the very command of its users. */
const configOf = (server: "nginx" | "caddy", { dir }: Machine, ...more: string[]): string =>
  execFileSync("node", [
    ...[
      "src/cli/server-config.ts",
      server,
      "--dir",
      join(dir, "site"),
      "--server-name",
      "localhost",
      ...more,
    ],
    ...["--certificate", join(dir, "cert.pem"), "--key", join(dir, "key.pem")],
  ]).toString();

/** Each server: starts on its ports, comes back once it listens, and leaves its number in a file. */
const SERVERS = {
  nginx(machine: Machine) {
    const { dir, plain, secure } = machine;
    const modules = globSync("/etc/nginx/modules-enabled/*.conf");
    const brotli = modules.some((file) => file.includes("brotli-static"));
    const config = configOf("nginx", machine, ...(brotli ? [] : ["--no-brotli"]))
      .replaceAll(/^ *listen \[::\].*\n/gm, "")
      .replaceAll("listen 80;", `listen 127.0.0.1:${plain};`)
      .replaceAll("listen 443 ", `listen 127.0.0.1:${secure} `);
    writeFileSync(join(dir, "site.conf"), config);
    writeFileSync(
      join(dir, "nginx.conf"),
      `${process.getuid?.() === 0 ? "user root;\n" : ""}pid ${dir}/pid;
${modules.map((file) => `include ${file};`).join("\n")}
events { }
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${dir}/${name};`).join(" ")}
  include ${dir}/site.conf;
}
`,
    );
    run(join(dir, "log"), "nginx", ["-e", join(dir, "error.log"), "-c", join(dir, "nginx.conf")]);
    return brotli;
  },
  caddy(machine: Machine) {
    const { dir, plain, secure } = machine;
    const own = `{\n  admin off\n  http_port ${plain}\n  https_port ${secure}\n  default_bind 127.0.0.1\n  log {\n    level ERROR\n  }\n}\n`;
    writeFileSync(join(dir, "Caddyfile"), own + configOf("caddy", machine));
    run(join(dir, "log"), "caddy", [
      "start",
      "--config",
      join(dir, "Caddyfile"),
      "--adapter",
      "caddyfile",
      "--pidfile",
      join(dir, "pid"),
    ]);
    return true;
  },
  apache2({ dir, plain, secure }: Machine) {
    const modules = "mpm_event authz_core dir mime headers rewrite ssl http2 socache_shmcb alias".split(" ");
    const built = spawnSync("apache2", ["-l"], { encoding: "utf8", env: { PATH } }).stdout;
    const loads = modules
      .filter((name) => !built.includes(`mod_${name}.c`))
      .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
    const [, documented = ""] =
      /```apache\n(.*?)```/s.exec(readFileSync("docs/hebergement.md", "utf8")) ?? [];
    const host = documented
      .replace("DocumentRoot /srv/site/current\n", (line) => aliasOf(join(dir, "site")) ?? line)
      .replaceAll("/srv/site/current", join(dir, "site"))
      .replaceAll("https://www.exemple.gouv.fr", `https://localhost:${secure}`)
      .replaceAll("www.exemple.gouv.fr", "localhost")
      .replace(/(?<=File )\S*fullchain.pem/, join(dir, "cert.pem"))
      .replace(/(?<=File )\S*privkey.pem/, join(dir, "key.pem"))
      .replace("*:80>", `*:${plain}>`)
      .replace("*:443>", `*:${secure}>`);
    writeFileSync(
      join(dir, "apache2.conf"),
      `ServerRoot ${dir}
PidFile ${dir}/pid
ErrorLog ${dir}/error.log
Mutex file:${dir} default
${loads.join("\n")}
${process.getuid?.() === 0 ? "User www-data\nGroup www-data" : ""}
# What Debian has of its own.
TypesConfig /etc/mime.types
AddType application/x-gzip .gz .tgz
AddLanguage fr .fr
Listen 127.0.0.1:${plain}
Listen 127.0.0.1:${secure}
${host}`,
    );
    run(join(dir, "log"), "apache2", ["-f", join(dir, "apache2.conf"), "-k", "start"]);
    return true;
  },
};

/** Apache finds a site that is under a path by an `Alias`, as docs/hebergement.md has it. */
function aliasOf(site: string): string | undefined {
  const base = /ErrorDocument 404 (\/.*)\/404\.html/.exec(readFileSync(join(site, ".htaccess"), "utf8"))?.[1];
  const [, documented] =
    /```apache\n( *DocumentRoot .*\n *Alias .*\n)```/.exec(readFileSync("docs/hebergement.md", "utf8")) ?? [];
  return base && documented?.replaceAll("/actualites", base);
}

export type ServerName = keyof typeof SERVERS;
export const SERVER_NAMES = Object.keys(SERVERS) as ServerName[];

/** Whether a server is on this machine, with what its encryption needs. */
export function hasServer(name: ServerName): boolean {
  return ["openssl", name].every((command) => found(`${command} || PATH=${PATH} command -v ${command}`));
}

/** Serves a copy of a built site with a real server, with a certificate that it signed itself. */
export async function startServer(name: ServerName, site: string): Promise<RealServer> {
  const dir = mkdtempSync(join(tmpdir(), `${name}-`));
  // Apache never works as root: another user must read what it serves.
  chmodSync(dir, 0o755);
  cpSync(site, join(dir, "1"), { recursive: true });
  symlinkSync("1", join(dir, "site"));
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const files = ["-keyout", join(dir, "key.pem"), "-out", join(dir, "cert.pem"), "-days", "2"];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      ...subject,
      ...files,
    ],
    { stdio: "ignore" },
  );
  const [plain = 0, secure = 0] = await freePorts();
  const brotli = SERVERS[name]({ dir, plain, secure });
  return {
    origin: `https://localhost:${secure}`,
    plain: `http://localhost:${plain}`,
    brotli,
    publish: (home) => {
      cpSync(join(dir, "1/.htaccess"), join(dir, "2/.htaccess"));
      writeFileSync(join(dir, "2/index.html"), home);
      symlinkSync("2", join(dir, "next"));
      renameSync(join(dir, "next"), join(dir, "site"));
    },
    stop: () => {
      const pid = join(dir, "pid");
      if (existsSync(pid)) process.kill(Number(readFileSync(pid, "utf8")), "SIGTERM");
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Two ports that nobody has, both open at once so that they differ. */
async function freePorts(): Promise<number[]> {
  const open = await Promise.all(
    [0, 1].map(
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer().listen(0, "127.0.0.1", () => resolve(server));
        }),
    ),
  );
  const ports = open.map((server) => (server.address() as { port: number }).port);
  await Promise.all(open.map((server) => new Promise((done) => server.close(done))));
  return ports;
}
