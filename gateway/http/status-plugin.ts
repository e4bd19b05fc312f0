import type { ApolloServerPlugin } from '@apollo/server';
import { contentTypeOf, mediaTypeOf } from './media-type.ts';
import { type StatusOptions, statusOf } from './status.ts';

/** What Apollo Server itself says of answers: nothing of what was executed, and one of these of whatever was not, also for want of an operation's name. */
const itsOwn: ReadonlySet<number | undefined> = new Set([undefined, 400, 500]);

/**
 * Answers of Apollo Server in the media type that the client prefers, with the status that belongs to it (`status.ts`), unless a plugin or an error of ours chose
 * another, as 405 for a command by GET. A subgraph's error chooses none (`execution/fetch.ts`).
 */
export function tellStatus(options: StatusOptions): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response: { body, http } }) {
          const mediaType = mediaTypeOf(request.http?.headers.get('accept'));
          if (body.kind !== 'single' || mediaType === undefined) return; // Apollo Server answers with 406
          http.headers.set('content-type', contentTypeOf(mediaType));
          if (itsOwn.has(http.status)) http.status = statusOf(body.singleResult, mediaType, options);
        },
      };
    },
  };
}
