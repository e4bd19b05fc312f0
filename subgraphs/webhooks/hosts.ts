import { BlockList, isIP } from 'node:net';
import { refuse } from '../../schema/errors.ts';

/** 推送主机. Where an owner sends webhooks: the names that its operator allows, and the addresses and ranges beside the public ones. */
export interface WebhookHosts {
  /** In lower case; `*.` stands for whatever comes before. */
  names: readonly string[];
  ranges: BlockList;
}

/** No webhooks are sent anywhere. */
export const noHosts: WebhookHosts = { names: [], ranges: new BlockList() };

/** A longer URL is none. */
const longest = 500;

/** What is no public address: this host, private and shared networks, links, documentation, multicast, and what is translated into any of them. */
const inner = rangesOf(
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16',
  '198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
  '::/128 ::1/128 ::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8',
);

/** This machine itself. */
const loopback = rangesOf('127.0.0.0/8 ::1/128');

/**
 * The hosts that a list of names (`hooks.example.org`, `*.example.org`), addresses and ranges (`10.1.0.0/16`) allows. A name allows public addresses only; one in the
 * organ's own network needs its range too. Throws for an entry that is none of these.
 */
export function parseHosts(entries: readonly string[]): WebhookHosts {
  const names = entries.filter((entry) => isIP(entry.split('/')[0] ?? '') === 0).map((name) => name.toLowerCase());
  const bad = names.find((name) => !/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(name));
  if (bad !== undefined) throw new Error(`A host of webhooks must be a name, an address or a range, but got: ${bad}.`);
  return { names, ranges: rangesOf(...entries.filter((entry) => isIP(entry.split('/')[0] ?? '') !== 0)) };
}

/**
 * The URL, if this owner sends to it: https, or http to this machine itself; no credentials and no fragment; a host that is allowed. Throws BAD_INPUT. Where a name leads
 * is looked at whenever something is sent (`mayReach`).
 */
export function sendableUrl({ names, ranges }: WebhookHosts, text: string): string {
  const url = text.length <= longest && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw refuse('BAD_INPUT', `A webhook needs a URL of at most ${longest} characters.`);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const isHere = host === 'localhost' || isIn(loopback, host);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) {
    throw refuse('BAD_INPUT', `A webhook is sent by https, but the URL begins with ${url.protocol}//.`);
  }
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    throw refuse('BAD_INPUT', 'The URL of a webhook has no credentials and no fragment: the signature says who sends it.');
  }
  const isAllowed = isIP(host) === 0 ? names.some((name) => isNamed(host, name)) : isIn(ranges, host);
  if (!isAllowed || url.href.length > longest)
    throw refuse('BAD_INPUT', `This owner sends no webhooks to ${host}: its operator says where to.`);
  return url.href;
}

/** Whether something may be sent to an address to which a name or a URL led: a public one, or one that is allowed by itself. */
export function mayReach({ ranges }: WebhookHosts, address: string): boolean {
  return isIP(address) !== 0 && (!isIn(inner, address) || isIn(ranges, address));
}

function isNamed(host: string, name: string): boolean {
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
}

/** An IPv4 address that is written as an IPv6 one is in the ranges of the former. */
function isIn(ranges: BlockList, address: string): boolean {
  const [plain = ''] = address.split('%');
  const version = isIP(plain);
  return version !== 0 && ranges.check(plain, version === 4 ? 'ipv4' : 'ipv6');
}

function rangesOf(...lists: readonly string[]): BlockList {
  const ranges = new BlockList();
  for (const range of lists.flatMap((list) => list.split(' '))) {
    const [address = '', bits] = range.split('/');
    const isFour = isIP(address) === 4;
    const most = isFour ? 32 : 128;
    const prefix = bits === undefined ? most : Number(bits);
    if (!Number.isInteger(prefix) || prefix < 0 || prefix > most) throw new Error(`${range} is no range of addresses.`);
    ranges.addSubnet(address, prefix, isFour ? 'ipv4' : 'ipv6');
  }
  return ranges;
}
