import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseJurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { hasFeed, sendingSubgraphs } from '../../schema/subgraphs.ts';
import { Settings } from '../../settings/settings.ts';
import { feeds } from '../webhooks/feeds.ts';
import { parseHosts } from '../webhooks/hosts.ts';
import { Pusher } from '../webhooks/pusher.ts';
import { ClientCredentials } from './client-credentials.ts';
import { Courier } from './courier.ts';

const usage = `npm run courier -- --serve file.json --gateway https://…/graphql --issuer https://… [--retry-ms 30000]

delivers what owners tell each other, out of their outboxes and through the gateway, and sends their webhooks, until SIGINT or SIGTERM. It may be killed at any time: nothing is lost
and nothing is done twice. Of several couriers of one owner one works.

  --serve     a list of { "subgraph", "database", "client", "secret" }: whose outboxes, and by which client the identity provider knows the organ's
              system; readable by nobody else. With "webhooks": { "owner", "logKey", "hosts" } its webhooks are sent too: the owner's code and secret, and the
              names, addresses and ranges to which they may go, as of the subgraph's --webhook-hosts
  --gateway   the gateway's GraphQL endpoint
  --issuer    the identity provider
  --retry-ms  how long after a failure a receiver is tried again, at the latest (30000)`;

/** A receiver that is away is tried once a day at least. */
const longestRetryMs = 86_400_000;

type Listed = z.infer<typeof list>[number];
const list = z
  .array(
    z.strictObject({
      subgraph: z.enum(sendingSubgraphs),
      database: z.url(),
      client: z.string().min(1),
      secret: z.string().min(1),
      webhooks: z.strictObject({ owner: z.string(), logKey: z.string().min(16), hosts: z.array(z.string()) }).optional(),
    }),
  )
  .min(1);

async function main(): Promise<void> {
  const read = new Settings(
    process.argv.slice(2),
    {},
    {
      serve: { type: 'string' },
      gateway: { type: 'string' },
      issuer: { type: 'string' },
      'retry-ms': { type: 'string' },
      help: { type: 'boolean' },
    },
  );
  if (read.isOn('help')) return console.log(usage);
  const [serve, gateway, issuer] = [read.file('serve') ?? '', read.text('gateway') ?? '', read.text('issuer') ?? ''];
  read.must(serve !== '' && gateway !== '' && issuer !== '', '--serve, --gateway and --issuer are needed');
  const retryMs = read.number('retry-ms', { least: 100, most: longestRetryMs }) ?? 30_000;
  read.check('The courier cannot start', usage);

  const systems = new Map<string, ClientCredentials>();
  const couriers = list.parse(JSON.parse(readFileSync(serve, 'utf8'))).map((listed) => {
    const { subgraph, database, client, secret } = listed;
    const credentials = systems.get(client) ?? new ClientCredentials({ issuer, client, secret });
    systems.set(client, credentials);
    return new Courier({
      subgraph,
      database,
      gateway: { url: gateway, token: () => credentials.token() },
      retryMs,
      beside: besideOf(listed, retryMs),
    });
  });
  const ended = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    // Started by another process of ours: end when that one does, however it ends.
    process.once('disconnect', resolve);
  });
  console.log(`ready ${couriers.length} outboxes`);
  await ended;
  await Promise.all(couriers.map((courier) => courier.close()));
}

/** What sends the owner's webhooks; nothing where it sends none. */
function besideOf({ subgraph, database, webhooks }: Listed, retryMs: number): (() => Pusher) | undefined {
  if (webhooks === undefined || !hasFeed(subgraph)) return undefined;
  const { logKey } = webhooks;
  const code = parseJurisdictionCode(webhooks.owner);
  const hosts = parseHosts(webhooks.hosts);
  // A receiver that is away is not asked every half minute: each time is a line in the access log.
  const longestPauseMs = 30 * retryMs;
  return () =>
    new Pusher({ subgraph, code, database, logKey, hosts, kinds: feeds[subgraph], idlePollMs: retryMs, longestPauseMs });
}

try {
  await main();
  // Whoever listens for the end of a channel keeps the process running as long as that is open.
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
