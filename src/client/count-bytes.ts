/** The same answer, which tells how many bytes of it have come while it is read. */
export function countBytes(response: Response, received: (bytes: number) => void): Response {
  let count = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      count += chunk.byteLength;
      received(count);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(counter) ?? null);
}
