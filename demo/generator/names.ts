import type { Random } from './random.ts';

/** Surnames by how common they are in Hunan (weights in per mille, rounded). Given names are put together from syllables: nobody real is named. */
const surnames = [
  ['刘', 90],
  ['李', 82],
  ['陈', 71],
  ['张', 56],
  ['周', 53],
  ['王', 52],
  ['黄', 50],
  ['杨', 42],
  ['彭', 34],
  ['唐', 33],
  ['罗', 32],
  ['谢', 28],
  ['曾', 27],
  ['邓', 27],
  ['何', 26],
  ['肖', 26],
  ['吴', 25],
  ['胡', 24],
  ['龙', 21],
  ['蒋', 20],
  ['谭', 19],
  ['欧阳', 12],
  ['向', 12],
  ['田', 11],
  ['石', 10],
  ['覃', 8],
] as const;
const maleSyllables = [...'建国军华明伟志强辉勇斌峰涛波超林海平文东新民春光荣生'];
const femaleSyllables = [...'芳娟丽敏静艳玲红霞梅萍燕英兰凤琴婷慧莉洁琳雪月秀珍'];

/** A person's name. */
export function nameOf(gender: 'FEMALE' | 'MALE', random: Random): string {
  const syllables = gender === 'FEMALE' ? femaleSyllables : maleSyllables;
  const second = random.chance(0.75) ? random.pick(syllables) : '';
  return random.weighted(surnames) + random.pick(syllables) + second;
}
