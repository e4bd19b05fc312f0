import { newSigningKey, signingKeys } from '../gateway/identity/caller-signer.ts';
import { CallerTokens } from '../subgraphs/caller-tokens.ts';

/** The key with which a test's gateways tell owners who asks. */
export const testKeys = newSigningKey().then((key) => signingKeys([key]));

/** By which a test's owners know its gateways. */
export const testTokens = new CallerTokens({ keys: async () => (await testKeys).published });

/** The secret of access logs in tests. */
export const testLogKey = 'a secret of these tests';
