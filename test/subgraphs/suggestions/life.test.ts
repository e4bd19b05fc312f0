import { expect, test } from 'vitest';
import { anonymous } from '../../../schema/caller.ts';
import { a, deputy, housing, j, k, Life, open, staff, water, what } from './life.ts';

/*
 * Whole lives of suggestions, through commands alone.
 */

test('from a draft to a promise that was kept', async () => {
  await using owned = await open();
  const life = new Life(owned);
  expect(await life.act('2026-01-05', deputy(a), 'submitSuggestion', `${what}, jointSponsors: ["${j}"]`)).toBe('BAD_INPUT');
  expect(await life.act('2026-01-05', deputy(a), 'draftSuggestion', `${what}, jointSponsors: ["${j}", "${k}"]`)).toBe('DRAFT');
  expect(await life.see('2026-01-05', staff, 'id')).toBeNull();
  expect(await life.see('2026-01-05', deputy(j), 'state')).toEqual({ state: 'DRAFT' });
  expect(await life.act('2026-01-06', deputy(j), 'confirmSponsorship', 'confirms: true')).toBe('DRAFT');
  expect(await life.act('2026-01-06', deputy(a), 'submitDraft')).toBe('NOT_READY');
  expect(await life.act('2026-01-07', deputy(k), 'confirmSponsorship', 'confirms: false')).toBe('DRAFT');
  expect(await life.act('2026-01-08', deputy(a), 'submitDraft')).toBe('SUBMITTED');
  expect(await life.see('2026-01-08', deputy(k), 'id')).toBeNull();
  expect(await life.see('2026-01-08', staff, 'jointSponsors { id } submittedAt')).toEqual({
    jointSponsors: [{ id: j }],
    submittedAt: '2026-01-08T04:00:00.000Z',
  });
  expect(await life.act('2026-01-09', staff, 'acceptSuggestion', 'litigationField: ECOLOGY')).toBe('ACCEPTED');
  expect(
    await life.act(
      '2026-01-12',
      staff,
      'assignSuggestion',
      'units: [{ unit: "水利局", role: LEAD }, { unit: "住建局", role: CO }], disclosed: true',
    ),
  ).toBe('ASSIGNED');
  expect(await life.see('2026-01-12', staff, 'number dueOn assignments { unit dueOn }')).toEqual({
    number: '2026-0001',
    dueOn: '2026-04-12',
    assignments: [
      { unit: '水利局', dueOn: '2026-04-12' },
      { unit: '住建局', dueOn: '2026-02-12' },
    ],
  });
  const contact = (phase: string, on: string): string => `phase: ${phase}, mode: MEETING, official: HEAD, on: "${on}"`;
  expect(await life.act('2026-01-20', water, 'recordContact', contact('DURING', '2026-01-20'))).toBe('WRONG_STATE');
  expect(await life.act('2026-01-20', water, 'recordContact', contact('BEFORE', '2026-01-11'))).toBe('BAD_INPUT');
  expect(await life.act('2026-01-20', water, 'recordContact', contact('BEFORE', '2026-01-21'))).toBe('BAD_INPUT');
  expect(await life.act('2026-01-20', water, 'recordContact', contact('BEFORE', '2026-01-19'))).toBe('IN_HANDLING');
  expect(await life.act('2026-01-21', deputy(a), 'confirmContact', 'unit: "水利局", phase: BEFORE')).toBe('IN_HANDLING');
  expect(await life.act('2026-01-21', deputy(a), 'confirmContact', 'unit: "水利局", phase: BEFORE')).toBe('NOT_READY');
  expect(await life.act('2026-02-01', housing, 'giveView', 'view: "同意由水利局牵头"')).toBe('IN_HANDLING');
  // Each unit names its own three tiers, and may name them anew; nobody else does.
  const tiers = (head: string): string => `mainLeader: "局长", responsibleLeader: "分管副局长", sectionHead: "${head}"`;
  expect(await life.act('2026-02-01', water, 'nameResponsible', tiers('科长'))).toBe('IN_HANDLING');
  expect(await life.act('2026-02-02', water, 'nameResponsible', `${tiers('股长')}, taskForce: "建议办理专班"`)).toBe(
    'IN_HANDLING',
  );
  expect(await life.act('2026-02-02', water, 'nameResponsible', tiers(''))).toBe('BAD_INPUT');
  for (const other of [staff, deputy(a)]) {
    expect(await life.act('2026-02-02', other, 'nameResponsible', tiers('科长'))).toBe('FORBIDDEN');
  }
  const chain = 'assignments { unit responsibility { mainLeader responsibleLeader sectionHead taskForce namedOn } }';
  expect(await life.see('2026-02-02', deputy(a), chain)).toEqual({
    assignments: [
      {
        unit: '水利局',
        responsibility: {
          mainLeader: '局长',
          responsibleLeader: '分管副局长',
          sectionHead: '股长',
          taskForce: '建议办理专班',
          namedOn: '2026-02-02',
        },
      },
      { unit: '住建局', responsibility: null },
    ],
  });
  expect(await life.act('2026-04-01', staff, 'extendReply', 'dueOn: "2026-07-13", reason: "涉及面广"')).toBe('BAD_INPUT');
  expect(await life.act('2026-04-01', staff, 'extendReply', 'dueOn: "2026-07-12", reason: "涉及面广"')).toBe('IN_HANDLING');
  expect(await life.see('2026-07-12', staff, 'overdue dueOn')).toEqual({ overdue: false, dueOn: '2026-07-12' });
  // A reply: its class is the place's, a promise has its day, it is reviewed, and the contacts took place.
  const draft = 'text: "答复", signedBy: "局长"';
  expect(await life.act('2026-05-01', water, 'draftReply', `${draft}, replyClass: "E"`)).toBe('BAD_INPUT');
  expect(await life.act('2026-05-01', water, 'draftReply', `${draft}, replyClass: "B"`)).toBe('BAD_INPUT');
  expect(await life.act('2026-05-01', water, 'draftReply', `${draft}, replyClass: "A", promisedOn: "2026-12-31"`)).toBe(
    'BAD_INPUT',
  );
  expect(
    await life.act('2026-05-01', water, 'draftReply', `${draft}, replyClass: "B", outcome: PLANNED, promisedOn: "2026-12-31"`),
  ).toBe('IN_HANDLING');
  expect(await life.act('2026-05-01', housing, 'draftReply', `${draft}, replyClass: "A"`)).toBe('FORBIDDEN');
  expect(await life.act('2026-05-01', water, 'sendReply')).toBe('NOT_READY');
  expect(await life.act('2026-05-02', staff, 'reviewReply', 'unit: "水利局", approved: false, reason: "答复不具体"')).toBe(
    'IN_HANDLING',
  );
  expect(await life.act('2026-05-02', water, 'sendReply')).toBe('NOT_READY');
  expect(await life.act('2026-05-03', staff, 'reviewReply', 'unit: "水利局", approved: true')).toBe('IN_HANDLING');
  expect(await life.act('2026-05-03', water, 'sendReply')).toBe('NOT_READY');
  expect(await life.act('2026-05-03', water, 'recordContact', contact('DURING', '2026-03-01'))).toBe('IN_HANDLING');
  expect(await life.act('2026-05-03', water, 'recordContact', contact('AFTER', '2026-05-03'))).toBe('IN_HANDLING');
  expect(await life.act('2026-05-04', water, 'sendReply')).toBe('REPLIED');
  expect(
    await life.see(
      '2026-05-04',
      staff,
      'outcome repliedOn ratingState ratingDueOn replyDrafts { unit } replies { round unit replyClass outcome signedBy promisedOn }',
    ),
  ).toEqual({
    outcome: 'PLANNED',
    repliedOn: '2026-05-04',
    ratingState: 'PENDING',
    ratingDueOn: '2026-05-14',
    replyDrafts: [],
    replies: [{ round: 1, unit: '水利局', replyClass: 'B', outcome: 'PLANNED', signedBy: '局长', promisedOn: '2026-12-31' }],
  });
  const rating = 'attitude: SATISFIED, result: BASICALLY_SATISFIED, comment: "望早日完工"';
  expect(await life.act('2026-05-15', deputy(a), 'rateSuggestion', rating)).toBe('TOO_LATE');
  expect(await life.act('2026-05-14', deputy(j), 'rateSuggestion', rating)).toBe('FORBIDDEN');
  expect(await life.act('2026-05-14', deputy(a), 'rateSuggestion', rating)).toBe('REPLIED');
  expect(await life.act('2026-05-14', deputy(a), 'rateSuggestion', rating)).toBe('NOT_READY');
  expect(await life.act('2026-05-15', staff, 'closeSuggestion')).toBe('NOT_READY');
  expect(await life.act('2026-05-15', staff, 'reopenSuggestion')).toBe('NOT_READY');
  expect(await life.act('2026-05-15', staff, 'trackSuggestion', 'promise: "年底前完工", dueOn: "2026-12-31"')).toBe('TRACKING');
  expect(await life.promise('2026-09-01', 'recordProgress', 'text: "已开工"', water)).toBe('PROGRESS');
  expect(await life.promise('2026-09-01', 'settleFollowUp', 'met: true, reason: "已完工"', water)).toBe('FORBIDDEN');
  expect(await life.reply('2026-12-01', water, '水利局', 'replyClass: "A"')).toBe('REPLIED');
  expect(await life.act('2026-12-02', deputy(a), 'rateSuggestion', 'attitude: SATISFIED, result: SATISFIED')).toBe('REPLIED');
  expect(await life.act('2026-12-03', staff, 'closeSuggestion')).toBe('NOT_READY');
  expect(await life.promise('2026-12-04', 'settleFollowUp', 'met: true, reason: "已验收"')).toBe('MET');
  expect(await life.act('2026-12-05', staff, 'closeSuggestion')).toBe('CLOSED');
  expect(await life.promise('2026-12-05', 'closeFollowUp', 'reason: "销号"')).toBe('CLOSED');
  expect(
    await life.see(
      '2026-12-05',
      staff,
      'round satisfaction ratings { round axis value } followUps { state progress { text } history { event } } contacts { phase confirmedAt } history { event actor }',
    ),
  ).toMatchObject({
    round: 2,
    satisfaction: 'SATISFIED',
    ratings: [
      { round: 1, axis: 'ATTITUDE', value: 'SATISFIED' },
      { round: 1, axis: 'RESULT', value: 'BASICALLY_SATISFIED' },
      { round: 2, axis: 'ATTITUDE', value: 'SATISFIED' },
      { round: 2, axis: 'RESULT', value: 'SATISFIED' },
    ],
    followUps: [
      {
        state: 'CLOSED',
        progress: [{ text: '已开工' }],
        history: [{ event: 'ENTER' }, { event: 'PROGRESS' }, { event: 'SETTLE_MET' }, { event: 'CLOSE' }],
      },
    ],
    contacts: [{ phase: 'BEFORE', confirmedAt: '2026-01-21T04:00:00.000Z' }, { phase: 'DURING' }, { phase: 'AFTER' }],
  });
});

test('dissatisfied twice: handled again, heard, reviewed, followed up, closed', async () => {
  await using owned = await open();
  const life = new Life(owned);
  await life.handled();
  const no = 'attitude: BASICALLY_SATISFIED, result: DISSATISFIED';
  expect(await life.reply('2026-03-10', water, '水利局', 'replyClass: "C"')).toBe('REPLIED');
  expect(await life.act('2026-03-12', staff, 'reopenSuggestion')).toBe('NOT_READY');
  expect(await life.act('2026-03-12', deputy(a), 'rateSuggestion', no)).toBe('REPLIED');
  expect(await life.act('2026-03-13', staff, 'holdHearing', 'reason: "x"')).toBe('NOT_READY');
  expect(await life.act('2026-03-13', staff, 'closeSuggestion')).toBe('NOT_READY');
  expect(await life.act('2026-03-13', staff, 'reopenSuggestion', 'dueOn: "2026-06-01"')).toBe('BAD_INPUT');
  expect(await life.act('2026-03-13', staff, 'reopenSuggestion')).toBe('REOPENED');
  expect(
    await life.see('2026-04-14', staff, 'round dueOn overdue reopenedOn rehandlingDueOn assignments { round unit dueOn }'),
  ).toEqual({
    round: 2,
    dueOn: '2026-04-13',
    overdue: true,
    reopenedOn: '2026-03-13',
    rehandlingDueOn: '2026-04-13',
    assignments: [
      { round: 1, unit: '水利局', dueOn: '2026-05-02' },
      { round: 2, unit: '水利局', dueOn: '2026-04-13' },
    ],
  });
  expect(await life.reply('2026-04-13', water, '水利局', 'replyClass: "C"')).toBe('REPLIED');
  expect(await life.act('2026-04-14', deputy(a), 'rateSuggestion', no)).toBe('REPLIED');
  expect(await life.act('2026-04-15', staff, 'holdHearing')).toBe('BAD_INPUT');
  expect(await life.act('2026-04-15', staff, 'holdHearing', 'reason: "听证会认为应当列入计划"')).toBe('HEARING');
  expect(await life.act('2026-04-20', staff, 'holdDemocraticReview', 'reason: "评议为不满意"')).toBe('DEMOCRATIC_REVIEW');
  expect(await life.act('2026-04-21', staff, 'trackSuggestion', 'promise: "列入明年计划", dueOn: "2027-06-30"')).toBe('TRACKING');
  expect(await life.reply('2027-05-01', water, '水利局', 'replyClass: "A"')).toBe('REPLIED');
  expect(await life.promise('2027-05-01', 'settleFollowUp', 'met: true, reason: "已验收"')).toBe('MET');
  // The sponsor says nothing: after the last day for it the rating does not count, and the suggestion may be closed.
  expect(await life.act('2027-05-11', staff, 'closeSuggestion')).toBe('NOT_READY');
  expect(await life.see('2027-05-12', staff, 'ratingState')).toEqual({ ratingState: 'EXPIRED' });
  expect(await life.act('2027-05-12', staff, 'closeSuggestion')).toBe('CLOSED');
  expect(await life.see('2027-05-12', staff, 'rehandledOn replies { round }')).toEqual({
    rehandledOn: '2026-04-13',
    replies: [{ round: 1 }, { round: 2 }, { round: 3 }],
  });
});

test('units that answer separately each reply; the suggestion is replied to when the last has', async () => {
  await using owned = await open();
  const life = new Life(owned);
  await life.handled('[{ unit: "水利局", role: SEPARATE }, { unit: "住建局", role: SEPARATE }]');
  expect(await life.reply('2026-03-10', water, '水利局', 'replyClass: "A"')).toBe('IN_HANDLING');
  expect(await life.reply('2026-03-11', water, '水利局', 'replyClass: "A"')).not.toBe('REPLIED');
  expect(await life.reply('2026-03-12', housing, '住建局', 'replyClass: "B", promisedOn: "2026-12-31"')).toBe('REPLIED');
  expect(await life.see('2026-03-12', staff, 'replies { unit } history { event }')).toMatchObject({
    replies: [{ unit: '住建局' }, { unit: '水利局' }],
  });
  await life.act('2026-03-13', deputy(a), 'rateSuggestion', 'attitude: SATISFIED, result: SATISFIED');
  // One of them promises: that is enough.
  expect(await life.act('2026-03-14', staff, 'closeSuggestion')).toBe('NOT_READY');
});

test('a unit gives back what is not its business, in time; the new units’ clock starts again', async () => {
  await using owned = await open();
  const life = new Life(owned);
  await life.act('2026-02-01', staff, 'submitSuggestion', what);
  await life.act('2026-02-02', staff, 'assignSuggestion', 'units: [{ unit: "水利局", role: LEAD }]');
  expect(await life.act('2026-02-13', water, 'requestReturn', 'reason: "不属于本单位职责"')).toBe('TOO_LATE');
  expect(await life.act('2026-02-12', water, 'requestReturn')).toBe('BAD_INPUT');
  expect(await life.act('2026-02-12', water, 'requestReturn', 'reason: "不属于本单位职责"')).toBe('RETURN_REQUESTED');
  expect(await life.act('2026-02-13', staff, 'refuseReturn', 'reason: "属于"')).toBe('ASSIGNED');
  expect(await life.act('2026-02-12', water, 'requestReturn', 'reason: "确不属于"')).toBe('RETURN_REQUESTED');
  expect(await life.act('2026-02-20', staff, 'reassignSuggestion', 'units: [{ unit: "住建局", role: LEAD }]')).toBe('ASSIGNED');
  expect(await life.see('2026-02-20', housing, 'round dueOn assignments { round unit }')).toEqual({
    round: 2,
    dueOn: '2026-05-20',
    assignments: [
      { round: 1, unit: '水利局' },
      { round: 2, unit: '住建局' },
    ],
  });
  expect(await life.see('2026-02-20', water, 'id')).toBeNull();
});

test('it is given back to be mended, refused on a ground, or withdrawn when all agree', async () => {
  await using owned = await open();
  const mended = new Life(owned);
  await mended.act('2026-02-01', deputy(a), 'submitSuggestion', what);
  expect(await mended.act('2026-02-02', staff, 'returnSuggestion')).toBe('BAD_INPUT');
  expect(await mended.act('2026-02-02', staff, 'returnSuggestion', 'reason: "应当一事一议"')).toBe('RETURNED');
  expect(await mended.act('2026-02-03', deputy(a), 'resubmitSuggestion', 'title: "改", text: "改", category: OTHER')).toBe(
    'SUBMITTED',
  );
  expect(await mended.act('2026-02-04', staff, 'rejectSuggestion', 'ground: JUDICIAL_CASE, reason: "涉及具体司法案件"')).toBe(
    'NOT_ACCEPTED',
  );
  expect(await mended.see('2026-02-04', deputy(a), 'title rejectionGround history { event reason }')).toMatchObject({
    title: '改',
    rejectionGround: 'JUDICIAL_CASE',
    history: [
      { event: 'SUBMIT' },
      { event: 'RETURN', reason: '应当一事一议' },
      { event: 'SUBMIT' },
      { event: 'REJECT', reason: '涉及具体司法案件' },
    ],
  });
  const withdrawn = new Life(owned);
  await withdrawn.handled();
  expect(await withdrawn.act('2026-03-03', deputy(a), 'withdrawSuggestion', 'reason: "已解决"')).toBe('NOT_READY');
  expect(await withdrawn.act('2026-03-03', deputy(j), 'agreeToWithdrawal')).toBe('IN_HANDLING');
  expect(await withdrawn.act('2026-03-04', deputy(a), 'withdrawSuggestion', 'reason: "已解决"')).toBe('WITHDRAWN');
});

test('how far it is open: whole, in a summary, not at all; each reply for itself', async () => {
  await using owned = await open();
  const life = new Life(owned);
  await life.handled();
  await life.reply('2026-03-10', water, '水利局', 'replyClass: "C"');
  await life.act('2026-03-12', deputy(a), 'rateSuggestion', 'attitude: SATISFIED, result: DISSATISFIED');
  await life.act('2026-03-13', staff, 'reopenSuggestion');
  await life.reply('2026-03-20', water, '水利局', 'replyClass: "A"');
  const everybody = anonymous('r');
  const open_ = 'title text summary disclosure outcome replies { round }';
  expect(await life.see('2026-03-21', everybody, open_)).toMatchObject({
    text: '正文',
    outcome: 'SOLVED',
    replies: [{ round: 1 }, { round: 2 }],
  });
  expect(await life.act('2026-03-21', staff, 'publishReply', 'round: 2, unit: "水利局", disclosure: ON_REQUEST')).toBe(
    'BAD_INPUT',
  );
  expect(
    await life.act('2026-03-21', staff, 'publishReply', 'round: 9, unit: "水利局", disclosure: ON_REQUEST, reason: "x"'),
  ).toBe('NOT_READY');
  expect(
    await life.act(
      '2026-03-21',
      staff,
      'publishReply',
      'round: 2, unit: "水利局", disclosure: ON_REQUEST, reason: "涉及商业秘密"',
    ),
  ).toBe('REPLIED');
  expect(await life.see('2026-03-21', everybody, open_)).toMatchObject({ text: '正文', outcome: null, replies: [{ round: 1 }] });
  expect(await life.see('2026-03-21', deputy(a), open_)).toMatchObject({
    outcome: 'SOLVED',
    replies: [{ round: 1 }, { round: 2 }],
  });
  expect(await life.act('2026-03-22', staff, 'discloseSuggestion', 'disclosure: SUMMARY, reason: "涉及隐私"')).toBe('BAD_INPUT');
  expect(
    await life.act('2026-03-22', staff, 'discloseSuggestion', 'disclosure: SUMMARY, summary: "治理渌江", reason: "涉及隐私"'),
  ).toBe('REPLIED');
  expect(await life.see('2026-03-22', everybody, open_)).toMatchObject({
    text: null,
    summary: '治理渌江',
    disclosure: 'SUMMARY',
  });
  expect(await life.act('2026-03-23', staff, 'discloseSuggestion', 'disclosure: NONE, reason: "涉及国家秘密"')).toBe('REPLIED');
  expect(await life.see('2026-03-23', everybody, 'id')).toBeNull();
  expect(await life.see('2026-03-23', deputy(a), open_)).toMatchObject({ text: '正文', disclosure: 'NONE' });
});
