import { expect, it } from 'vitest';
import { staffOf } from '../../callers.ts';
import type { Asking } from '../graph.ts';
import type { Becomes, Systems } from './joint-work.ts';
import { county, prosecutor, staff, unit } from './organs.ts';

const city: Asking = { identity: staffOf('4302') };
const peer: Asking = { identity: staffOf('430281') };

/** 定期通报, 平台联动. A bulletin on the year, and a link between two systems. */
export function describeBulletins(systems: () => Systems, becomes: Becomes): void {
  const events = (names: string[]): object[] => names.map((event) => ({ event }));

  it('bulletins: the congress drafts one from its figures and issues it, the procuratorate remarks, the audience reads it and a peer does not; a corrected one replaces it', async () => {
    const { graph, act } = systems();
    const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
    const period = { periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` };
    const audience = [
      { kind: 'CONGRESS', jurisdiction: '430200' },
      { kind: 'AGENCY', jurisdiction: county, name: '水利局' },
    ];
    const written = { title: `${year}年度通报`, text: '现通报如下。', audience };
    const figures = 'figures { total { transferred registered converted declined } }';
    const drafting = { jurisdiction: county, ...period, ...written };
    const { bulletin: draft } = await act(staff, 'draftBulletin', drafting, `bulletin { id state ${figures} }`);
    const { id, figures: counted } = draft as { id: string; figures: { total: object } }; // as selected
    const { data } = await graph.as(
      staff,
      `{ it: conversionStatistics(within: "${county}", filter: { year: ${year}, direction: SUGGESTION_TO_CASE }) { total { transferred: count registered converted declined } } }`,
    );
    expect(counted).toEqual(data?.it);
    const one = `{ it: bulletin(id: "${id}") { number state remarks figures { total { withheld } } audienceFigures { total { withheld } } counterpart { id } } }`;
    const readBy = async (asking: Asking): Promise<unknown> => (await graph.as(asking, one)).data?.it;
    for (const asking of [prosecutor, city, peer, unit]) expect(await readBy(asking)).toBeNull();

    await act(staff, 'redraftBulletin', { id, ...written, text: '现将本年度情况通报如下。' }, 'bulletin { state }');
    const number = `${year}-1`;
    expect(await act(staff, 'issueBulletin', { id }, 'bulletin { number }', 'LinkageCommandInput')).toEqual({
      bulletin: { number },
    });
    const fields = `id state number text periodTo remarks ${figures} audience { kind name } history { event }`;
    const both = `{ it: bulletin(id: "${id}") { ${fields} counterpart { ${fields} } } }`;
    const arrived = await becomes(staff, both, {
      state: 'RECEIVED',
      counterpart: { state: 'RECEIVED', number, text: '现将本年度情况通报如下。' },
    });
    const half = (arrived.counterpart as { id: string }).id;
    const remarked = { id: half, remarks: '通报收悉' };
    await act(prosecutor, 'remarkOnProcuratorateBulletin', remarked, 'procuratorateBulletin { state }', 'RemarkOnBulletinInput');
    const same = { number, periodTo: period.periodTo, remarks: '通报收悉', figures: counted };
    await becomes(staff, both, {
      ...same,
      history: events(['DRAFT', 'REDRAFT', 'ISSUE', 'PARTNER_RECEIVE', 'PARTNER_REMARK']),
      counterpart: { ...same, history: events(['RECEIVE', 'REMARK']) },
    });
    // The procuratorate reads it whole on both sides; the audience without what is between the two organs; others nothing.
    expect(await readBy(prosecutor)).toMatchObject({ number, remarks: '通报收悉', figures: { total: { withheld: 0 } } });
    for (const asking of [city, unit]) {
      const told = { number, state: 'RECEIVED', remarks: null, figures: null, counterpart: { id: half } };
      expect(await readBy(asking)).toMatchObject(told);
    }
    for (const asking of [peer, { identity: staffOf('43') }]) expect(await readBy(asking)).toBeNull();

    const correcting = { ...drafting, text: '更正如下。', replaces: id };
    const { bulletin: second } = await act(staff, 'draftBulletin', correcting, 'bulletin { id }');
    const corrected = (second as { id: string }).id;
    await act(staff, 'issueBulletin', { id: corrected }, 'bulletin { state }', 'LinkageCommandInput');
    const links = 'state replaces { id state } replacedBy { id state }';
    await becomes(staff, `{ it: bulletin(id: "${corrected}") { ${links} counterpart { ${links} } } }`, {
      state: 'RECEIVED',
      replaces: { id, state: 'REPLACED' },
      counterpart: { state: 'RECEIVED', replaces: { id: half, state: 'REPLACED' } },
    });
  });

  it('platform links: the procuratorate proposes, the congress accepts, it is active, suspended, and resumed on both sides', async () => {
    const { act } = systems();
    const proposal = {
      jurisdiction: county,
      congressSystem: '代表建议管理平台',
      procuratorateSystem: '公益诉讼线索平台',
      exchanges: ['SUGGESTIONS', 'OUTCOMES'],
      direction: 'BOTH',
      since: '2026-07-01',
      office: '公益诉讼检察部门',
    };
    const selected = 'procuratoratePlatformLink { id state }';
    const proposed = await act(prosecutor, 'proposeProcuratoratePlatformLink', proposal, selected, 'ProposePlatformLinkInput');
    const { id } = proposed.procuratoratePlatformLink as { id: string }; // as selected
    const fields = 'id state exchanges direction congressOffice procuratorateOffice suspensionReason history { event }';
    const both = `{ it: procuratoratePlatformLink(id: "${id}") { ${fields} lastExchangeOn counterpart { ${fields} } } }`;
    const arrived = await becomes(prosecutor, both, { counterpart: { state: 'PROPOSED', congressOffice: null } });
    const half = (arrived.counterpart as { id: string }).id;
    const accepting = { id: half, office: '代表工作委员会' };
    await act(staff, 'acceptPlatformLink', accepting, 'platformLink { state }');
    await becomes(prosecutor, both, { state: 'ACTIVE', congressOffice: '代表工作委员会' });
    const step = (verb: string, input: object, type: string) =>
      act(prosecutor, `${verb}ProcuratoratePlatformLink`, { id, ...input }, selected, type);
    await step('suspend', { reason: '系统升级' }, 'LinkageReasonInput');
    const suspended = { state: 'SUSPENDED', suspensionReason: '系统升级' };
    await becomes(prosecutor, both, { ...suspended, counterpart: suspended });
    await step('resume', {}, 'LinkageCommandInput');
    const same = { state: 'ACTIVE', exchanges: ['SUGGESTIONS', 'OUTCOMES'], direction: 'BOTH', suspensionReason: null };
    const last = await becomes(prosecutor, both, {
      ...same,
      history: events(['PROPOSE', 'PARTNER_RECEIVE', 'PARTNER_ACCEPT', 'SUSPEND', 'RESUME']),
      counterpart: { ...same, history: events(['RECEIVE', 'ACCEPT', 'PARTNER_SUSPEND', 'PARTNER_RESUME']) },
    });
    expect(last.lastExchangeOn).toEqual(expect.stringMatching(/^\d{4}-\d\d-\d\d$/));
  });
}
