import type { ApolloServerPlugin } from '@apollo/server';
import { contentTypeOf, mediaTypeOf } from './media-type.ts';
import { type StatusOptions, statusOf } from './status.ts';

/** Answers of Apollo Server in the media type that the client prefers, with the status that belongs to it (`status.ts`). */
export function tellStatus(options: StatusOptions): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response: { body, http } }) {
          const mediaType = mediaTypeOf(request.http?.headers.get('accept'));
          if (body.kind !== 'single' || mediaType === undefined) return; // Apollo Server answers with 406
          http.headers.set('content-type', contentTypeOf(mediaType));
          // 405 for a command by GET stays. Its 500 stands for whatever was not executed, also for want of an operation's name.
          if (http.status !== 405) http.status = statusOf(body.singleResult, mediaType, options);
        },
      };
    },
  };
}
