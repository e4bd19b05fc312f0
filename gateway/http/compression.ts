import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** How hard is tried. Zlib's and Brotli's own defaults cost many times as much and save a few per cent of JSON. */
const gzipLevel = 4;
const brotliQuality = 4;

/**
 * Compresses answers from so many bytes on, by Brotli or gzip as the client accepts, on threads beside the one that answers. Smaller ones go as they
 * are: they fit into a packet or two. Bodies of requests are never decompressed: a small one could be a large one. Register it before the routes.
 *
 * Answers may hold a caller's secrets beside text that it sent, which compression can leak by length (BREACH) where another site can make a browser ask
 * in somebody's name; tokens are in a header that no other site can send.
 */
export function compressAnswers(http: FastifyInstance, fromBytes: number): void {
  void http.register(compress, {
    threshold: fromBytes,
    encodings: ['br', 'gzip'],
    zlibOptions: { level: gzipLevel },
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
    globalDecompression: false,
  });
}
