import { type Socket, connect } from 'node:net';
import { placesWithin } from '../../schema/places.ts';
import { posted } from '../../test/federation/hostile-client/raw.ts';
import { hostilities } from '../../test/federation/hostile-owner/hostilities.ts';

/** What somebody does to a gateway until it is told to stop. */
export interface HostileClient {
  name: string;
  during: (gateway: URL, stop: AbortSignal) => Promise<void>;
}

/** How many connections a hostile client holds open. */
const halfOpen = 500;

/** The cities whose systems are hostile, in the order of `hostilities`. */
export const hostileCities: readonly string[] = placesWithin('43')
  .filter(({ level }) => level === 'CITY')
  .slice(0, hostilities.length)
  .map(({ code }) => code);

/** A page of a place's suggestions, as a request's body. */
export const pageOf = (within: string): string =>
  JSON.stringify({
    query: `{ suggestions(within: "${within}", first: 5) { totalCount nodes { id title } coverage { complete missing { reason } } } }`,
  });

/** Those who ask hostile owners, one each, and those who are hostile themselves. */
export const hostileClients: readonly HostileClient[] = [
  ...hostilities.map(
    ({ name }, nth): HostileClient => ({
      name: `an owner that ${name}`,
      during: async (gateway, stop) => {
        const body = pageOf(hostileCities[nth] ?? '');
        while (!stop.aborted) {
          await fetch(gateway, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then((each) =>
            each.text(),
          );
        }
      },
    }),
  ),
  {
    name: `a client with ${halfOpen} connections and half a request on each`,
    during: async (gateway, stop) => {
      const half = posted('{ __typename }').slice(0, 60);
      const sockets = Array.from({ length: halfOpen }, () => opened(gateway, half));
      await new Promise((done) => stop.addEventListener('abort', done, { once: true }));
      for (const socket of sockets) socket.destroy();
    },
  },
  {
    name: 'a client that sends ten requests at once and breaks off, again and again',
    during: async (gateway, stop) => {
      const requests = posted(`{ jurisdiction(code: "43") { name } }`).repeat(10);
      while (!stop.aborted) {
        const socket = opened(gateway, requests);
        await new Promise((done) => socket.once('connect', done).once('close', done));
        socket.resetAndDestroy();
      }
    },
  },
];

function opened({ hostname, port }: URL, text: string): Socket {
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.write(text);
  return socket;
}
