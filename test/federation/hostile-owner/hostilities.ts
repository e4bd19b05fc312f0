import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { MissingReason } from '../../../gateway/owners/transport.ts';

/** What an owner does to a gateway that asks it for suggestions, and why it is missing then. */
export interface Hostility {
  name: string;
  answer: (response: ServerResponse, honest: string) => void;
  reason: MissingReason;
}

const json = { 'content-type': 'application/json' };
const megabyte = 1024 * 1024;
const spaces = Buffer.alloc(megabyte, ' ');
const bomb = gzipSync(Buffer.alloc(100 * megabyte, ' '));
const nesting = 100_000;
const nested = `${'['.repeat(nesting)}${']'.repeat(nesting)}`;

/** Writes for as long as somebody reads. */
function pour(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write(spaces));
  };
  response.on('drain', more);
  more();
}

/** Answers with a text instead of what is true. */
const saying =
  (text: (honest: string) => string) =>
  (response: ServerResponse, honest: string): void => {
    response.writeHead(200, json).end(text(honest));
  };

/** The honest answer with a part of it replaced. Throws when it has no such part. */
function replaced(honest: string, part: RegExp, by: string): string {
  if (!part.test(honest)) throw new Error(`There is no ${String(part)} in ${honest}`);
  return honest.replace(part, () => by);
}

/** What an owner can do with one answer. */
export const hostilities: readonly Hostility[] = [
  {
    name: 'drips a byte at a time',
    answer: (response) => {
      response.writeHead(200, json);
      const dripping = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(dripping));
    },
    reason: 'TIMEOUT',
  },
  {
    name: 'never ends',
    answer: (response) => {
      response.writeHead(200, json);
      pour(response);
    },
    reason: 'BAD_ANSWER',
  },
  {
    name: 'announces 100 MB',
    answer: (response) => {
      response.writeHead(200, { ...json, 'content-length': 100 * megabyte });
      pour(response);
    },
    reason: 'BAD_ANSWER',
  },
  {
    name: 'resets the connection in the middle of its answer',
    answer: (response, honest) => {
      response.writeHead(200, { ...json, 'content-length': honest.length });
      response.write(honest.slice(0, honest.length / 2), () => response.socket?.resetAndDestroy());
    },
    reason: 'UNREACHABLE',
  },
  {
    name: 'sends a gzip bomb that nobody asked for',
    answer: (response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bomb),
    reason: 'BAD_ANSWER',
  },
  {
    name: 'sends headers of 100 KB',
    answer: (response, honest) => response.writeHead(200, { ...json, 'x-large': 'x'.repeat(100_000) }).end(honest),
    reason: 'UNREACHABLE',
  },
  {
    name: 'speaks no HTTP',
    answer: (response) => response.socket?.end('+OK POP3 ready\r\n'),
    reason: 'UNREACHABLE',
  },
  { name: 'answers with a number', answer: saying(() => '42'), reason: 'BAD_ANSWER' },
  { name: 'answers with 100,000 lists in lists', answer: saying(() => nested), reason: 'BAD_ANSWER' },
  {
    name: 'counts in words',
    answer: saying((honest) => replaced(honest, /"totalCount":\d+/, '"totalCount":"many"')),
    reason: 'BAD_ANSWER',
  },
  {
    name: 'gives a text for a list',
    answer: saying((honest) => replaced(honest, /"nodes":\[[^\]]*\]/, '"nodes":"all of them"')),
    reason: 'BAD_ANSWER',
  },
  {
    name: 'gives numbers for rows',
    answer: saying((honest) => replaced(honest, /"nodes":\[[^\]]*\]/, '"nodes":[1,2,3]')),
    reason: 'BAD_ANSWER',
  },
  {
    name: 'gives 100,000 lists in lists for rows',
    answer: saying((honest) => replaced(honest, /"nodes":\[[^\]]*\]/, `"nodes":${nested}`)),
    reason: 'BAD_ANSWER',
  },
];
