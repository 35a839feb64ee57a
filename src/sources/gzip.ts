import type { Pace } from "./in-slices.js";

/** Browsers zip on the thread that asks for it: so many bytes take some milliseconds. */
const BYTES_PER_SLICE = 128 * 1024;

/** With a pause after every slice. */
export function gzipped(bytes: Uint8Array<ArrayBuffer>, pace: Pace): Promise<ArrayBuffer> {
  const stream = inPieces(bytes, pace).pipeThrough(new CompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

/** With a pause after every slice. */
export async function gunzipped(bytes: ArrayBuffer, pace: Pace): Promise<Uint8Array<ArrayBuffer>> {
  const zipped = inPieces(new Uint8Array(bytes), pace);
  const stream = zipped.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function inPieces(
  bytes: Uint8Array<ArrayBuffer>,
  pace: Pace,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      await pace.pause();
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + BYTES_PER_SLICE));
      else controller.close();
      at += BYTES_PER_SLICE;
    },
  });
}
