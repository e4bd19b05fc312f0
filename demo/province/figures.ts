import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';

/** What a source says about a named place, which must come out of the graph exactly, at every scale. */
export interface Figure {
  /** The place that it is said about. */
  code: JurisdictionCode;
  /** The metric's name in the list of the sources' figures. */
  metric: string;
  value: number;
  /** The day by which it held, or the year. */
  date: string;
  source: string;
  /** The words it rests on. */
  evidence: string;
}

const yongzhou = { code: '4311', date: '2021-08-31', source: '004_54c016064c4c8542.txt' };
const zhuzhou = { code: '4302', date: '2025-06-20', source: '000_809648c0c9c733b1.txt' };
const shaoyang = { code: '430523', date: '2025', source: '002_28373bed7241725a.txt' };
const zhuhui = { code: '430405', date: '2025', source: '003_af683be655da8475.txt' };
const yongzhou3 = { code: '4311', date: '2025', source: '003_af683be655da8475.txt' };
const ningguo = { code: '341881', date: '2020-12-07', source: '001_ac72f2896c9db949.txt' };
const yongzhouLater = { code: '4311', date: '2025', source: '003_af683be655da8475.txt' };
const ningyuan = { code: '431126', date: '2021-08-31', source: '004_54c016064c4c8542.txt' };
const youxian = { code: '430223', date: '2025-04-09', source: 'a joint meeting of 2025-04-09, as reported' };

/** The figures that concern the kinds of records generated here. */
export const figures = {
  countyDeputies: { ...yongzhou, metric: 'county_deputies_elected', value: 2778, evidence: '县级人大代表2778名' },
  townshipDeputies: { ...yongzhou, metric: 'township_deputies_elected', value: 10_225, evidence: '乡镇人大代表10225名' },
  countyUnits: { ...yongzhou, metric: 'county_level_units', value: 11, evidence: '全市11个县市区' },
  townshipFirstSessions: { ...yongzhou, metric: 'townships_first_session_held', value: 150, evidence: '全市150个乡镇全部' },
  countyCongress: { ...shaoyang, metric: 'county_deputies', value: 307, evidence: '307名县人大代表' },
  standingCommittee: { ...shaoyang, metric: 'standing_committee_members', value: 45, evidence: '45名县人大常委会组成人员' },
  reportingDeputies: { ...zhuhui, metric: 'municipal_deputies_reporting_per_year', value: 10, evidence: '选取10名市代表' },
  trainingBatches: { ...shaoyang, metric: 'training_batches', value: 6, evidence: '分6批次组织352名' },
  deputiesTrained: { ...shaoyang, metric: 'deputies_trained', value: 352, evidence: '分6批次组织352名' },
  activityParticipations: { ...shaoyang, metric: 'activity_participations', value: 1200, evidence: '活动共1200人次' },
  opinionsAdopted: { ...shaoyang, metric: 'opinions_adopted', value: 133, evidence: '合理意见建议133条' },
  trainingSessions: { ...yongzhouLater, metric: 'training_sessions', value: 5, evidence: '5期线下培训班' },
  trainingParticipations: { ...yongzhouLater, metric: 'training_participations', value: 900, evidence: '覆盖900余人次' },
  trainingOutside: { ...yongzhouLater, metric: 'training_participations_outside', value: 450, evidence: '市外培训450余人次' },
  seriesParticipations: { ...yongzhouLater, metric: 'activity_participations', value: 9900, evidence: '系列活动9900余人次' },
  deputiesHelping: { ...ningyuan, metric: 'deputies_taking_part', value: 800, evidence: '人大代表逾800人' },
  peopleContacted: { ...ningyuan, metric: 'people_contacted', value: 2000, evidence: '联系群众2000余人次' },
  peopleHelped: { ...ningyuan, metric: 'people_helped', value: 100_000, evidence: '人数约10万人' },
  problemsSolved: { ...ningyuan, metric: 'problems_solved', value: 140, evidence: '解决问题140余个' },
  fundsRaised: { ...ningyuan, metric: 'funds_raised', value: 600_000, evidence: '资金60余万元' },
  deputyContacts: { ...shaoyang, metric: 'deputy_contacts', value: 1400, evidence: '联系代表1400人次' },
  difficultiesSolved: { ...shaoyang, metric: 'deputy_difficulties_solved', value: 56, evidence: '困难和问题56个' },
  observersPerMeeting: { ...shaoyang, metric: 'observers_per_meeting', value: 5, evidence: '每次安排5名代表列席' },
  disputesMediated: { ...shaoyang, metric: 'disputes_mediated', value: 249, evidence: '群众矛盾纠纷249件' },
  demandsMet: { ...shaoyang, metric: 'demands_met_by_leaders', value: 31, evidence: '31件民生诉求' },
  householdToilets: { ...yongzhou, metric: 'household_toilets_upgraded', value: 30_400, evidence: '户厕3.04万户' },
  householdToiletsDone: { ...yongzhou, metric: 'household_toilets_progress', value: 77.82, evidence: '77.82%' },
  publicToilets: { ...yongzhou, metric: 'public_toilets', value: 166, evidence: '公厕166座' },
  publicToiletsDone: { ...yongzhou, metric: 'public_toilets_progress', value: 83, evidence: '83%' },
  sewageVillages: { ...yongzhou, metric: 'sewage_pilot_villages', value: 16, evidence: '等16个村' },
  squadTrips: { ...zhuhui, metric: 'squad_trips', value: 24, evidence: '视察24次' },
  appointments: {
    code: '3401',
    metric: 'appointments_since_2016',
    value: 664,
    date: '2020-12-07',
    source: '001_ac72f2896c9db949.txt',
    evidence: '国家机关工作人员664人次',
  },
  stationsBefore: { ...shaoyang, metric: 'stations_before', value: 138, evidence: '原来的138个站' },
  stationsAfter: { ...shaoyang, metric: 'stations_after', value: 66, evidence: '优化升级为66个站' },
  chainStations: { ...zhuzhou, metric: 'stations_industry_chain_or_park', value: 8, evidence: '代表联络站8个' },
  professionalStations: { ...zhuzhou, metric: 'stations_professional_group', value: 6, evidence: '专业小组代表联络站6个' },
  keySuggestionsOfCity: { ...yongzhou3, metric: 'key_suggestions', value: 10, evidence: '10件左右重点督办' },
  jointlySupervised: { ...yongzhou3, date: '2023', metric: 'joint_supervised_2023', value: 18, evidence: '停车收费等18件建议' },
  // The source says ten to twenty, and twenty to thirty.
  keySuggestionsOfCounty: { ...shaoyang, metric: 'key_suggestions_min', value: 15, evidence: '确定10至20件' },
  fundedSuggestions: { ...shaoyang, metric: 'funded_suggestions_per_year_min', value: 25, evidence: '筛选20至30个' },
  suggestionFund: { ...yongzhou, metric: 'suggestion_fund', value: 5_000_000, evidence: '专项资金500万元' },
  livelihoodFund: {
    code: '430212',
    metric: 'livelihood_fund_per_year',
    value: 10_000_000,
    date: '2025-06-20',
    source: '000_809648c0c9c733b1.txt',
    evidence: '每年安排1000万元财政预算资金',
  },
  hearingCandidates: { ...ningguo, metric: 'hearing_candidates', value: 40, evidence: '40件听证备选议题' },
  hearingsSelected: { ...ningguo, metric: 'hearings_selected', value: 10, evidence: '票选出10件左右' },
  trackedCityEntrance: { ...ningguo, metric: 'tracked_years_city_entrance', value: 3, evidence: '连续3年开展城市入口' },
  trackedQinglongwan: { ...ningguo, metric: 'tracked_years_qinglongwan', value: 4, evidence: '连续4年开展青龙湾' },
  trackedBurial: { ...ningguo, metric: 'tracked_years_burial', value: 5, evidence: '连续5年强力推动' },
  screenedSuggestions: { ...youxian, metric: 'suggestions_screened', value: 210, evidence: '210 suggestions → 10 clues' },
  selectedClues: { ...youxian, metric: 'clues_selected', value: 10, evidence: '210 suggestions → 10 clues' },
} as const satisfies Record<string, Figure>;

/** The day after the last day that a figure speaks of. Data cannot be generated as of an earlier day. */
export const earliestAsOf = '2025-06-20';
