// Many small pieces make a slow file: they are handed on in chunks of a useful size.

// Large enough for a disk or a Blob, small enough that nobody notices one (own judgement).
const CHUNK_LENGTH = 65_536;

export async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
