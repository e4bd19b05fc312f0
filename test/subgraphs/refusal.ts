import { GraphQLError } from 'graphql';

/** The code an action is refused with. Throws if it is not refused, or by something else. */
export async function refusal(action: () => unknown): Promise<unknown> {
  return (await refused(action)).code;
}

/** What an action is refused with: the code and the facts beside it. Throws if it is not refused, or by something else. */
export async function refused(action: () => unknown): Promise<Record<string, unknown>> {
  let result: unknown;
  try {
    result = await action();
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions;
    throw error;
  }
  throw new Error(`It was not refused, but gave: ${JSON.stringify(result)}`);
}
