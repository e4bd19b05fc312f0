import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';

/** Whose `x-forwarded-for` is believed: that of proxies by their addresses, single or as networks. Throws for what is neither. */
export function trustIn(proxies: readonly string[]): (address: string, hop: number) => boolean {
  return proxyAddress.compile([...proxies]);
}

/** Tells from which address a request comes: the first one on its way that is no trusted proxy. The same as Fastify's `request.ip`. */
export function addressBehind(proxies: readonly string[]): (request: IncomingMessage) => string {
  if (proxies.length === 0) return ({ socket }) => socket.remoteAddress ?? '';
  const isTrusted = trustIn(proxies);
  return (request) => proxyAddress(request, isTrusted);
}
