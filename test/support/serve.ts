/**
 * One loopback server that stands for every site. The browsers in the stories use it as their proxy, so it
 * sees each request they make, wherever it was meant to go, and none leaves the machine.
 */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { extname } from "node:path";
import type { Duplex } from "node:stream";

export type ServedPage = {
  readonly body: string | Buffer;
  /** Response headers beside the content type, such as a strict CSP. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** Pages by address without scheme: `"borncity.com/blog/2021/11/30/panasonic"`. */
export type Sites = Readonly<Record<string, ServedPage>>;

export type SeenRequest = {
  readonly method: string;
  /** The whole address; of an https request only `https://host:port`, since its path is encrypted. */
  readonly url: string;
  /** A served site's, the browser's own (see `BROWSERS_OWN_HOSTS`), or stray: someone else's. */
  readonly kind: "served-site" | "browsers-own" | "stray";
};

export type PageServer = {
  readonly port: number;
  /** Every request since the start or the last `forget`, oldest first. */
  readonly requests: readonly SeenRequest[];
  forget(): void;
  /** Stands for these sites alone from now on, and forgets. */
  show(sites: Sites): void;
  close(): Promise<void>;
};

/** What Chromium asks at its start whatever its flags say: updates, the time, whether one is signed in. */
const BROWSERS_OWN_HOSTS: ReadonlySet<string> = new Set([
  "accounts.google.com",
  "clients2.google.com",
  "update.googleapis.com",
]);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** A page of `test/e2e/pages`. */
export function pageFile(name: string, headers: Readonly<Record<string, string>> = {}): ServedPage {
  return { body: readFileSync(new URL(`../e2e/pages/${name}`, import.meta.url)), headers };
}

/** Host names that have an https server of the story's own, and its port. */
export type Tunnels = Readonly<Record<string, number>>;

/**
 * @param port 0 for any free one
 * @param tunnels none when left out: no https request comes through
 */
export async function servePages(
  sites: Sites,
  port = 0,
  tunnels: Tunnels = {},
): Promise<PageServer> {
  const requests: SeenRequest[] = [];
  let shown = sites;
  let hosts = hostsOf(sites);
  const see = (method: string, url: string) => {
    const { hostname } = new URL(url);
    const isOwn = BROWSERS_OWN_HOSTS.has(hostname);
    const kind = hosts.has(hostname) ? "served-site" : isOwn ? "browsers-own" : "stray";
    requests.push({ method, url, kind });
  };

  const server = createServer((request, response) => {
    const url = addressOf(request);
    see(request.method ?? "GET", url.href);
    answer(shown[`${url.hostname}${url.pathname}`], url, response);
  });
  server.on("connect", (request, socket) => {
    see("CONNECT", `https://${request.url}`);
    const tunnel = tunnels[request.url?.split(":")[0] ?? ""];
    if (tunnel === undefined) socket.end("HTTP/1.1 502 Nothing Leaves\r\n\r\n");
    else joinTunnel(socket, tunnel);
  });
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    forget: () => requests.splice(0),
    show(others) {
      shown = others;
      hosts = hostsOf(others);
      requests.splice(0);
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function hostsOf(sites: Sites): ReadonlySet<string | undefined> {
  return new Set(Object.keys(sites).map((address) => address.split("/")[0]));
}

/** Passes what comes on to a server on this machine, and back. */
function joinTunnel(socket: Duplex, port: number): void {
  const server = connect(port, "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    server.pipe(socket).pipe(server);
  });
  const end = () => {
    server.destroy();
    socket.destroy();
  };
  server.on("error", end).on("close", end);
  socket.on("error", end).on("close", end);
}

/** A proxied request carries its whole address; a direct one only the path, its site in `Host`. */
function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
}

function answer(page: ServedPage | undefined, url: URL, response: ServerResponse): void {
  if (page === undefined) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not here");
    return;
  }
  const type = CONTENT_TYPES[extname(url.pathname)] ?? "text/html; charset=utf-8";
  response.writeHead(200, { "content-type": type, ...page.headers }).end(page.body);
}
