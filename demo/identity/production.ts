/**
 * Throws, in words that nobody overlooks, where the environment says that people's real records are near: with the demo's identity provider
 * everybody may be everybody.
 */
export function refuseInProduction(env: Readonly<Record<string, string | undefined>>): void {
  if (env.NODE_ENV !== 'production') return;
  throw new Error(
    [
      'THE DEVELOPMENT IDENTITY PROVIDER DOES NOT START: NODE_ENV is "production".',
      'It asks for no password: whoever reaches it gets the token of any deputy, prosecutor or operator.',
      'It is for development on one machine, with generated data, and for nothing else.',
      'In production the gateway trusts your own identity provider: an OpenID provider that your organs run.',
      'If this is no production, unset NODE_ENV and start again.',
    ].join('\n'),
  );
}
