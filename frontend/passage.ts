/* Which words of a provision are selected, and where words stand that are given by their offsets. */

export interface Passage {
  eid: string;
  language: string;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** Characters kept before and after the words, to find them again in another version. */
const AROUND = 100;

/** The words selected within one provision of the text; undefined where none are, or more than one is touched. */
export function selectedIn(text: HTMLElement): Passage | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) {
    return undefined;
  }
  const range = selection.getRangeAt(0);
  const words = wordsAt(text, range);
  const provision = words?.closest<HTMLElement>('.pv');
  if (!words || !provision || reachesOut(text, range, words)) {
    return undefined;
  }
  let start = -1;
  let end = -1;
  for (const block of blocks(words)) {
    const part = clipped(range, block);
    if (part) {
      const base = Number(block.dataset.o);
      start = start < 0 ? base + part[0] : start;
      end = base + part[1];
    }
  }
  const whole = textOf(words);
  while (start < end && /\s/.test(whole[start])) start++;
  while (end > start && /\s/.test(whole[end - 1])) end--;
  return start < 0 || start >= end
    ? undefined
    : {
        eid: provision.id,
        language: words.lang,
        start,
        end,
        exact: whole.slice(start, end),
        prefix: whole.slice(Math.max(0, start - AROUND), start),
        suffix: whole.slice(end, end + AROUND),
      };
}

function wordsAt(text: HTMLElement, range: Range): HTMLElement | undefined {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const words = element?.closest<HTMLElement>('.w') ?? element?.closest('.pv')?.querySelector<HTMLElement>('.w');
  return words && text.contains(words) ? words : undefined;
}

/* A triple click ends before the first word of the next provision: that is still one provision. */
function reachesOut(text: HTMLElement, range: Range, words: HTMLElement): boolean {
  const beyond = range.cloneRange();
  if (words.contains(range.endContainer)) {
    return false;
  }
  beyond.setStartAfter(words);
  return !beyond.collapsed && [...text.querySelectorAll<HTMLElement>('.w p,.w td,h2')]
    .filter((block) => !words.contains(block) && beyond.intersectsNode(block))
    .some((block) => clipped(beyond, block));
}

function blocks(words: HTMLElement): HTMLElement[] {
  return [...words.querySelectorAll<HTMLElement>('[data-o]')];
}

function clipped(range: Range, block: HTMLElement): [number, number] | undefined {
  if (!range.intersectsNode(block)) {
    return undefined;
  }
  const part = document.createRange();
  part.selectNodeContents(block);
  const lead = part.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  lead.setEnd(part.startContainer, part.startOffset);
  const before = lead.toString().length;
  const length = part.toString().length;
  return length ? [before, before + length] : undefined;
}

function textOf(words: HTMLElement): string {
  let text = '';
  for (const block of blocks(words)) {
    const cell = block.tagName === 'TD' && block.previousElementSibling;
    text = text.padEnd(Number(block.dataset.o), cell ? '\t' : '\n') + block.textContent;
  }
  return text;
}

export function rangeOf(words: HTMLElement, start: number, end: number): Range | undefined {
  const from = point(words, start);
  const to = point(words, end);
  if (!from || !to) {
    return undefined;
  }
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function point(words: HTMLElement, offset: number): [Node, number] | undefined {
  const block = blocks(words).filter((each) => Number(each.dataset.o) <= offset).pop();
  let left = block ? offset - Number(block.dataset.o) : 0;
  const texts = block && document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let text = texts?.nextNode(); text; text = texts?.nextNode()) {
    const length = text.textContent?.length ?? 0;
    if (left <= length) {
      return [text, left];
    }
    left -= length;
  }
  return undefined;
}
