/** One https server that plays every host a source can be refreshed from, well behaved and not. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { makeCertificate } from "./feed-certificate.js";

/** Answers a request; `host` is the one that was meant. */
export type Feed = (request: IncomingMessage, response: ServerResponse, host: string) => void;

export type FeedServer = {
  readonly port: number;
  /** Whole addresses, oldest first. */
  readonly asked: readonly string[];
  /** From now on every host answers like this. */
  answerWith(feed: Feed): void;
  close(): Promise<void>;
};

export async function serveFeeds(): Promise<FeedServer> {
  let feed: Feed = (_request, response) => response.writeHead(404).end();
  const asked: string[] = [];
  const server = createServer(makeCertificate(), (request, response) => {
    const host = request.headers.host?.split(":")[0] ?? "";
    asked.push(`https://${host}${request.url}`);
    feed(request, response, host);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    answerWith(next) {
      feed = next;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON, and "not modified" to who has it already. */
export function jsonFeed(text: string, etag?: string): Feed {
  return (request, response) => {
    if (etag !== undefined && request.headers["if-none-match"] === etag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, {
      "content-type": "application/json",
      ...(etag === undefined ? {} : { etag }),
    });
    response.end(text);
  };
}
