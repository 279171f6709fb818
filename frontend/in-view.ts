/* Which unit of the text is in view: found while one scrolls, shown in the contents, told once one stands still. */

/** Where, below the upper edge, the line lies that one is taken to read. */
const READING_LINE = 140;

export class InView {
  private units: HTMLElement[] | undefined;
  private unit = '';
  private still = 0;
  private settled = 0;

  /** @param settledOn hears of the unit in view, a quarter of a second after the last move */
  constructor(
    private readonly text: HTMLElement,
    private readonly settledOn: (unit: string) => void,
  ) {}

  /** The text is another one. */
  renewed() {
    this.units = undefined;
  }

  follow() {
    if (Date.now() < this.settled || !this.text.isConnected) {
      return;
    }
    this.units ??= [...this.text.querySelectorAll<HTMLElement>('[data-unit]')];
    const line = Math.max(this.scroller()?.getBoundingClientRect().top ?? 0, 0) + READING_LINE;
    let low = 0;
    let high = this.units.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.units[middle].getBoundingClientRect().top <= line) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    const unit = this.units[low]?.dataset.unit;
    if (unit !== undefined && unit !== this.unit) {
      this.nowAt(unit);
    }
  }

  /* After a jump the unit asked for stays the one in view, even where the end of the text keeps it from the top. */
  held(eid: string) {
    this.settled = Date.now() + 400;
    const unit = eid ? this.provision(eid)?.dataset.unit ?? this.unitOf(eid) : '';
    this.nowAt(unit);
  }

  private unitOf(eid: string): string {
    let before = this.provision(eid) as Element | null;
    while (before && !(before as HTMLElement).dataset.unit) {
      before = before.previousElementSibling;
    }
    return (before as HTMLElement | null)?.dataset.unit ?? '';
  }

  private nowAt(unit: string) {
    this.unit = unit;
    this.marked(unit);
    window.clearTimeout(this.still);
    this.still = window.setTimeout(() => this.settledOn(unit), 250);
  }

  /* In the contents: the link of the unit, with its chapter and the ones beside it open. */
  marked(unit = this.unit) {
    const contents = document.querySelector('.toc');
    contents?.querySelectorAll('[aria-current]').forEach((link) => link.removeAttribute('aria-current'));
    const link = contents?.querySelector<HTMLElement>(`a[data-to="${CSS.escape(unit)}"]`);
    link?.setAttribute('aria-current', 'location');
    const chapters = [...(contents?.querySelectorAll('.ch') ?? [])];
    const after = (chapter: Element) =>
      !link || chapter.contains(link) || chapter.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING;
    const found = chapters.findIndex(after);
    const here = found < 0 ? chapters.length - 1 : found;
    chapters.forEach((chapter, i) => chapter.classList.toggle('open', Math.abs(i - here) <= 1));
    link?.scrollIntoView({ block: 'nearest' });
  }

  private scroller(): Element | null {
    const page = this.text.closest('.page');
    return page && getComputedStyle(page).overflowY === 'auto' ? page : null;
  }

  reveal(target: HTMLElement) {
    const box = target.getBoundingClientRect();
    const view = this.scroller()?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
    const low = document.querySelector('.side.open') && innerWidth < 820 ? innerHeight / 2 : view.bottom;
    if (box.top < view.top + 60 || box.bottom > low - 20) {
      this.settled = Date.now() + 400;
      target.scrollIntoView({ block: innerWidth < 820 ? 'start' : 'center' });
    }
  }

  jumpTo(target: HTMLElement | null | undefined) {
    this.settled = Date.now() + 400;
    target?.scrollIntoView({ block: 'start' });
  }

  private provision(eid: string): HTMLElement | null {
    return this.text.querySelector<HTMLElement>(`[id="${CSS.escape(eid)}"]`);
  }
}
