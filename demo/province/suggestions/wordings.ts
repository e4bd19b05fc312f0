import type { Outcome } from './habits.ts';
import type { Random } from '../random.ts';
import { type Surroundings, fill } from './surroundings.ts';
import type { Topic } from './topics/topic.ts';

const openings = [
  '近年来，{我}各项事业稳步发展，但群众身边的一些难题仍需重视。',
  '在进站接待选民、走访群众的过程中，不少群众反映同一件事。',
  '结合视察调研和群众来访，本人对有关情况作了了解。',
  '这是{我}群众多年来的期盼，有关情况如下。',
  '闭会期间，代表小组就此开展了专题走访。',
  '为回应选民关切，现将了解到的情况和意见报告如下。',
];

const closings = ['恳请予以研究办理。', '以上建议，请有关部门研究。', '请将办理进展及时告知代表。', ''];
const numerals = ['一是', '二是', '三是'];

/** A suggestion's title and text: what is wrong, and two or three things that are asked for. */
export function wordingOf(
  { title, problem, asks }: Topic,
  surroundings: Surroundings,
  of: Random,
): { title: string; text: string } {
  const wanted = problem.length > 50 && of.chance(0.3) ? asks.slice(0, 2) : asks;
  const listed = wanted.map((ask, index) => `${numerals[index] ?? ''}${ask}`).join('；');
  const text = `${of.pick(openings)}${problem}。建议：${listed}。${of.pick(closings)}`;
  const [filledTitle = '', filledText = ''] = fill([title, text], surroundings, of);
  return { title: filledTitle, text: filledText };
}

const answers: Readonly<Record<Outcome, readonly string[]>> = {
  SOLVED: [
    '我单位已组织人员现场核查，落实资金并完成了有关工作，建议所提事项已经解决',
    '相关项目已于近期完工并通过验收，日常管护责任已经落实到人',
    '建议已被采纳，有关规定已经修订印发，各项措施正在执行',
  ],
  IN_PROGRESS: [
    '前期勘查设计已经完成，目前正在组织施工，预计年内完成',
    '资金已落实一部分，正按计划分批实施，进展情况将每季度向代表通报',
    '已会同有关单位制定方案，正在按照方案推进',
  ],
  PLANNED: [
    '所提事项已列入明年工作计划，将在预算中安排资金',
    '已纳入项目库，待上级资金计划下达以后优先实施',
    '已列入本年度下半年工作计划，落实了责任科室和完成时限',
  ],
  NOT_FEASIBLE: [
    '受政策和财力所限，所提事项目前暂难解决，我单位将继续向上争取',
    '经论证，该处尚不具备建设条件，今后条件成熟时将优先考虑',
  ],
  REFERENCE: [
    '所提意见对改进工作很有帮助，我单位将在制定规划时认真研究参考',
    '有关意见留作今后工作参考，我单位将继续听取代表意见',
  ],
  REPORTED_UP: ['该事项超出本级职权，我单位已书面向上级主管部门反映', '已将有关情况和建议报告上级，将跟踪进展并及时告知代表'],
};

const contacts = [
  '收到建议以后，我单位主要负责人与您当面沟通，听取了意见',
  '办理过程中，我单位与您进行了办前、办中、办后三次联系',
  '我单位邀请您到现场查看，共同商定了办理方案',
  '我单位成立工作专班，逐项研究了您提出的意见',
];

/** A unit's letter of reply. */
export function replyTo(title: string, outcome: Outcome, of: Random): string {
  return `您提出的《${title}》收悉。${of.pick(contacts)}。现答复如下：${of.pick(answers[outcome])}。感谢您对我们工作的关心和支持。`;
}
