import type { Subject } from '../../subgraph.ts';
import { deputyKind } from '../store.ts';
import type { Resolvers } from '../types.ts';
import { ContactCommands } from './commands.ts';
import { contactAssignmentKind } from './contact-assignments.ts';

const resolvers: Resolvers = {
  Query: {
    contactAssignment: (_, { id }, { read }) => read(contactAssignmentKind).find(id),
    contactAssignments: (_, args, { read }) => read(contactAssignmentKind).page(args),
    contactAssignmentStatistics: (_, args, { read }) => read(contactAssignmentKind).statistics(args),
  },
  Mutation: {
    assignContact: (_, { input }, { the }) => the(ContactCommands).assign(input),
    recordDeputyContact: (_, { input }, { the }) => the(ContactCommands).record(input),
    solveContactDifficulty: (_, { input }, { the }) => the(ContactCommands).solve(input),
    finishContact: (_, { input }, { the }) => the(ContactCommands).finish(input),
  },
  ContactAssignment: {
    __resolveReference: ({ id }, { read }) => read(contactAssignmentKind).load(id),
    jurisdiction: ({ code }) => ({ code }),
    from: ({ fromId }, _, { read }) => read(deputyKind).load(fromId),
    to: ({ toId }, _, { read }) => read(deputyKind).load(toId),
    records: ({ id }, _, { read }) => read(contactAssignmentKind).part('records', id),
    history: ({ id }, _, { read }) => read(contactAssignmentKind).part('history', id),
  },
};

/** 联系制度. Who keeps in contact with whom. */
export const contacts: Subject = { kinds: [contactAssignmentKind], resolvers };
