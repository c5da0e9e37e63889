import { describe, expect, it } from 'vitest';
import { item, items, plan } from '@/testing/fixtures';
import { localId, type PlanContent } from '../api/edit-plan';
import type { PlanItem, PlanSection } from '../api/get-plan';
import { mergeContents, type Merge } from './merge-contents';

const base: PlanContent = { title: plan.title, sections: plan.sections, items };
const [first, second, third] = items as [PlanItem, PlanItem, PlanItem];
const [leading, main] = plan.sections as [PlanSection, PlanSection];

const withItem = (changed: PlanItem, content = base): PlanContent => ({
  ...content,
  items: content.items.map((it) => (it.itemId === changed.itemId ? changed : it)),
});
const without = ({ itemId }: PlanItem, content = base): PlanContent => ({
  ...content,
  items: content.items.filter((it) => it.itemId !== itemId),
});
const textsOf = ({ content }: Merge) => content.items.map((it) => it.text);
const asked = ({ choices }: Merge) => choices.map(({ kind, field }) => `${kind}/${field}`);
const noted = ({ taken }: Merge) => taken.map(({ side, change }) => `${side}/${change}`);

describe('merging what two people made of a plan', () => {
  it('finds nothing to do where nobody changed anything', () => {
    expect(mergeContents(base, base, base)).toEqual({ content: base, choices: [], taken: [] });
  });

  it('keeps what only I changed, and what only they changed', () => {
    const merge = mergeContents(base, withItem({ ...first, text: '走访' }), withItem({ ...second, responsible: '办公室' }));

    expect(merge.content).toEqual(withItem({ ...first, text: '走访' }, withItem({ ...second, responsible: '办公室' })));
    expect(asked(merge)).toEqual([]);
    expect(noted(merge)).toEqual(['mine/text', 'theirs/responsible']);
  });

  it('brings two fields of the same item together', () => {
    const merge = mergeContents(base, withItem({ ...first, months: [2] }), withItem({ ...first, text: '走访' }));

    expect(merge.content).toEqual(withItem({ ...first, months: [2], text: '走访' }));
    expect(asked(merge)).toEqual([]);
  });

  it('does not ask where both say the same', () => {
    const same = withItem({ ...first, text: '走访' });

    expect(mergeContents(base, same, same)).toEqual({ content: same, choices: [], taken: [] });
  });

  it('asks where both changed the same field, and obeys', () => {
    const [mine, theirs] = [withItem({ ...first, text: '走访' }), withItem({ ...first, text: '探望' })];
    const merge = mergeContents(base, mine, theirs);

    expect(merge.choices).toMatchObject([{ field: 'text', before: first.text, mine: '走访', theirs: '探望' }]);
    expect(mergeContents(base, mine, theirs, { [`${first.itemId}/text`]: 'mine' }).content).toEqual(mine);
    expect(mergeContents(base, mine, theirs, { [`${first.itemId}/text`]: 'theirs' }).content).toEqual(theirs);
  });

  it('asks about the title and about headings in the same way', () => {
    const mine = { ...base, title: '甲', sections: [{ ...leading, heading: '甲' }, main] };
    const theirs = { ...base, title: '乙', sections: [{ ...leading, heading: '乙' }, main] };

    expect(asked(mergeContents(base, mine, theirs))).toEqual(['plan/title', 'section/heading']);
  });

  it('removes what one removed and the other left alone', () => {
    const byMe = mergeContents(base, without(first), base);
    const byThem = mergeContents(base, base, without(first));

    expect([byMe.content, byThem.content]).toEqual([without(first), without(first)]);
    expect([...noted(byMe), ...noted(byThem)]).toEqual(['mine/removed', 'theirs/removed']);
  });

  it('asks where one removed what the other changed', () => {
    const changed = withItem({ ...first, text: '走访' });
    const id = `${first.itemId}/whole`;

    expect(mergeContents(base, without(first), changed).choices).toMatchObject([{ id, mine: undefined, theirs: '走访' }]);
    expect(mergeContents(base, without(first), changed, { [id]: 'mine' }).content).toEqual(without(first));
    expect(mergeContents(base, without(first), changed, { [id]: 'theirs' }).content).toEqual(changed);
    expect(mergeContents(base, changed, without(first)).choices).toMatchObject([{ id, mine: '走访', theirs: undefined }]);
    expect(mergeContents(base, changed, without(first), { [id]: 'theirs' }).content).toEqual(without(first));
  });

  it('sends what they removed and I keep as new, because the server no longer knows it', () => {
    const merge = mergeContents(base, withItem({ ...first, text: '走访' }), without(first));

    const kept = merge.content.items.find((it) => it.text === '走访');
    expect(kept?.itemId).toMatch(/^new-/);
    expect(merge.content.items[0]).toBe(kept);
  });

  it('keeps what both added, each after what it stood behind', () => {
    const [mine, theirs] = [item(90, '我的', [1]), item(91, '对方的', [1])];
    const merge = mergeContents(
      base,
      { ...base, items: [first, { ...mine, itemId: localId() }, ...items.slice(1)] },
      { ...base, items: [first, second, theirs, ...items.slice(2)] },
    );

    expect(textsOf(merge).slice(0, 5)).toEqual([first.text, '我的', second.text, '对方的', third.text]);
    expect(noted(merge).sort()).toEqual(['mine/added', 'theirs/added']);
  });

  it('does not add twice what was saved already and whose answer got lost', () => {
    const mine = { ...base, items: [...items, { ...item(90, '夏令营', [7]), itemId: localId() }] };
    const theirs = { ...base, items: [...items, item(91, '夏令营', [7])] };

    expect(mergeContents(base, mine, theirs).content).toEqual(theirs);
  });

  it('takes over the order of the one who moved something', () => {
    const moved = { ...base, items: [second, first, ...items.slice(2)] };

    expect(mergeContents(base, moved, base).content).toEqual(moved);
    expect(mergeContents(base, base, moved).content).toEqual(moved);
    expect(asked(mergeContents(base, moved, moved))).toEqual([]);
  });

  it('asks for the order where both moved something differently', () => {
    const mine = { ...base, items: [second, first, ...items.slice(2)] };
    const theirs = { ...base, items: [first, third, second, ...items.slice(3)] };

    expect(asked(mergeContents(base, mine, theirs))).toEqual(['item/order']);
    expect(mergeContents(base, mine, theirs, { 'item/order': 'mine' }).content).toEqual(mine);
    expect(mergeContents(base, mine, theirs, { 'item/order': 'theirs' }).content).toEqual(theirs);
  });

  it('keeps a section under the heading one of them moved it to, with what the other wrote in it', () => {
    const [child, other] = main.children as [PlanSection, PlanSection];
    const mine = { ...base, sections: [{ ...leading, children: [child] }, { ...main, children: [other] }] };
    const theirs = { ...base, sections: [leading, { ...main, children: [{ ...child, text: '新的内容' }, other] }] };

    const { content, choices } = mergeContents(base, mine, theirs);
    expect(choices).toEqual([]);
    expect(content.sections[0]?.children).toEqual([{ ...child, text: '新的内容' }]);
    expect(content.sections[1]?.children).toEqual([other]);
  });

  it('moves a section up instead of losing it with a heading that was removed', () => {
    const child = main.children[0] as PlanSection;
    const mine = { ...base, sections: [leading] };
    const theirs = { ...base, sections: [leading, { ...main, children: [{ ...child, text: '新的内容' }] }] };

    const { content } = mergeContents(base, mine, theirs, { [`${child.sectionId}/whole`]: 'theirs' });
    expect(content.sections.map((it) => it.heading)).toEqual([leading.heading, child.heading]);
    expect(content.sections[1]).toMatchObject({ level: 1, text: '新的内容' });
  });

  it('asks for every difference where nobody knows what both began with', () => {
    const fresh = { ...item(90, '夏令营', [7]), itemId: localId() };
    const mine = { ...without(second, withItem({ ...first, text: '走访' })), items: [...without(second, withItem({ ...first, text: '走访' })).items, fresh] };
    const theirs = without(third);

    const merge = mergeContents(undefined, mine, theirs);
    expect(asked(merge).sort()).toEqual(['item/text', 'item/whole', 'item/whole']);
    expect(noted(merge)).toEqual(['mine/added']);
    const picks = Object.fromEntries(merge.choices.map((it) => [it.id, 'theirs' as const]));
    expect(textsOf(mergeContents(undefined, mine, theirs, picks))).toEqual([...theirs.items.map((it) => it.text), '夏令营']);
    expect(asked(mergeContents(undefined, base, base))).toEqual([]);
  });
});
