/**
 * <law-text>: the whole text of a version. The server makes its HTML, escaped; this element adds what only a browser
 * knows: which provision is in view, which words are selected, which key was pressed.
 *
 * Events, all with `detail`: `provision-chosen` {eid, comments, write}, `passage-chosen` {eid, language, start, end,
 * exact, prefix, suffix}, `unit-in-view` {eid}, `step` {by}. Offsets are UTF-16 units of the provision's own words in
 * the language of the selection, as the attribute `data-o` of each paragraph counts them.
 */

import { InView } from './in-view';
import { rangeOf } from './passage';
import { PickButton } from './pick-button';

class LawText extends HTMLElement {
  private readonly pick = new PickButton(this, (passage) => {
    this.addressed(passage.eid);
    this.send('passage-chosen', passage);
  });
  private readonly view = new InView(this, (eid) => this.send('unit-in-view', { eid }));
  private frame = 0;
  private readonly changed = new MutationObserver(() => this.textChanged());

  connectedCallback() {
    this.pick.connected();
    this.addEventListener('click', this.clicked);
    this.changed.observe(this, { childList: true });
    document.addEventListener('keydown', this.pressed);
    window.addEventListener('click', this.followed, { capture: true });
    document.addEventListener('scroll', this.scrolled, { capture: true, passive: true });
    window.addEventListener('resize', this.scrolled);
    window.addEventListener('hashchange', this.addressChanged);
    this.textChanged();
  }

  disconnectedCallback() {
    this.changed.disconnect();
    this.pick.disconnected();
    document.removeEventListener('keydown', this.pressed);
    window.removeEventListener('click', this.followed, { capture: true });
    document.removeEventListener('scroll', this.scrolled, { capture: true });
    window.removeEventListener('resize', this.scrolled);
    window.removeEventListener('hashchange', this.addressChanged);
    CSS.highlights?.delete('writing');
  }

  /** Marks a provision, and the passage of one comment in it, as the ones spoken of; brings them into view. */
  open(eid: string, comment: string, reveal: boolean) {
    this.querySelectorAll('.sel').forEach((other) => other.classList.remove('sel'));
    this.querySelectorAll('.cm.on,mark.on').forEach((other) => other.classList.remove('on'));
    const provision = this.provision(eid);
    if (!provision) {
      return;
    }
    provision.classList.add('sel');
    provision.querySelector(':scope>.cm')?.classList.add('on');
    const marks = [...provision.querySelectorAll<HTMLElement>('mark')];
    const own = marks.filter((mark) => mark.dataset.c?.split(' ').includes(comment));
    own.forEach((mark) => mark.classList.add('on'));
    if (reveal) {
      this.view.reveal(own[0] ?? provision);
    }
  }

  /** Shows which words are being written about, without touching the text. */
  writing(eid: string, language: string, start: number, end: number) {
    CSS.highlights?.delete('writing');
    const words = this.provision(eid)?.querySelector<HTMLElement>(`.w[lang="${CSS.escape(language)}"]`);
    const range = words && rangeOf(words, start, end);
    if (range && window.Highlight) {
      CSS.highlights.set('writing', new Highlight(range));
    }
  }

  /** Puts the new HTML of single provisions in the place of the old, where nothing else moves. */
  renew(provisions: Record<string, string>) {
    for (const [eid, html] of Object.entries(provisions)) {
      const old = this.provision(eid);
      if (old) {
        const state = ['sel'].filter((name) => old.classList.contains(name));
        old.outerHTML = html;
        this.provision(eid)?.classList.add(...state);
      }
    }
  }

  /** New links in the contents, where the one in view stays marked. */
  contents(html: string) {
    const list = document.querySelector('.toc>ul');
    if (list) {
      list.innerHTML = html;
      list.querySelectorAll<HTMLAnchorElement>('a[data-to]').forEach((link) => (link.href = this.address(link.dataset.to)));
      this.view.marked();
    }
  }

  /** Goes to the provision that the page's address names, as soon as the page has its shape. */
  async arrive() {
    await this.shaped();
    const eid = decodeURIComponent(location.hash.slice(1));
    const provision = eid ? this.provision(eid) : undefined;
    if (provision) {
      this.view.jumpTo(provision);
      this.view.held(eid);
      this.send('provision-chosen', { eid, comments: '', write: false });
    } else {
      this.view.follow();
    }
  }

  private readonly addressChanged = () => void this.arrive();

  private async shaped() {
    const until = Date.now() + 3000;
    const loaded = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every((link) => link.sheet);
    do {
      await new Promise(requestAnimationFrame);
    } while (Date.now() < until && (!loaded() || !this.isConnected));
  }

  private textChanged() {
    this.view.renewed();
    this.pick.kept();
    this.scrolled();
  }

  private provision(eid: string): HTMLElement | undefined {
    const found = document.getElementById(eid);
    return found && this.contains(found) ? found : undefined;
  }

  private send(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private readonly clicked = (event: Event) => {
    const target = event.target as Element;
    const provision = target.closest<HTMLElement>('.pv');
    const pressed = target.closest('.cm');
    const mark = target.closest<HTMLElement>('mark');
    if (provision && pressed) {
      this.choose(provision, '', pressed.classList.contains('add'));
    } else if (provision && mark && getSelection()?.isCollapsed) {
      this.choose(provision, mark.dataset.c ?? '', false);
    }
  };

  private choose(provision: HTMLElement, comments: string, write: boolean) {
    this.addressed(provision.id);
    this.send('provision-chosen', { eid: provision.id, comments, write });
  }

  /* Links of the contents: the text moves, the page is not loaded anew. */
  private readonly followed = (event: MouseEvent) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('.toc a[data-to]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      const eid = link.dataset.to ?? '';
      this.addressed(eid);
      link.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
      this.goTo(eid);
    }
  };

  /* Written out in full: the page has a base address of its own. */
  private address(eid: string | undefined): string {
    return location.pathname + location.search + (eid ? '#' + encodeURIComponent(eid) : '');
  }

  private addressed(eid: string) {
    history.replaceState(history.state, '', this.address(eid));
  }

  private goTo(eid: string) {
    const provision = eid ? this.provision(eid) : undefined;
    this.view.jumpTo(provision ?? (this.firstElementChild as HTMLElement));
    this.view.held(eid);
    this.focusOn(provision);
  }

  private focusOn(provision: HTMLElement | undefined) {
    const heading = provision?.querySelector<HTMLElement>('h2') ?? provision;
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }

  private readonly scrolled = () => {
    if (!this.frame) {
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        this.view.follow();
        this.pick.place();
      });
    }
  };

  /* ---- keys ---- */

  private readonly pressed = (event: KeyboardEvent) => {
    const target = event.composedPath()[0] as HTMLElement;
    const jump = target.closest?.<HTMLInputElement>('.toc input');
    if (jump && event.key === 'Enter') {
      this.jump(jump);
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !this.typing(target)) {
      this.shortcut(event);
    }
  };

  private typing(target: HTMLElement): boolean {
    return Boolean(target.closest?.('input,textarea,select,[contenteditable],[role="listbox"],[role="combobox"]'));
  }

  private shortcut(event: KeyboardEvent) {
    const provision = (event.target as Element).closest?.<HTMLElement>('.pv') ?? this.querySelector<HTMLElement>('.sel');
    if (event.key === '/') {
      event.preventDefault();
      const contents = document.querySelector<HTMLElement>('.toc');
      if (contents && getComputedStyle(contents).position === 'fixed') {
        contents.showPopover();
      }
      contents?.querySelector('input')?.focus();
    } else if (event.key === 'j' || event.key === 'k') {
      this.send('step', { by: event.key === 'j' ? 1 : -1 });
    } else if (event.key === 'c' && this.pick.selected()) {
      event.preventDefault();
      this.pick.choose();
    } else if (event.key === 'c' && provision && this.contains(provision) && !this.hasAttribute('closed')) {
      event.preventDefault();
      this.choose(provision, '', true);
    }
  }

  /* "12.3.b": that provision, or the first one below it. */
  private jump(field: HTMLInputElement) {
    const wanted = field.value.trim().toLowerCase().replace(/[\s./]+/g, '.');
    const all = [...this.querySelectorAll<HTMLElement>('[data-ad]')];
    const found = all.find((each) => each.dataset.ad === wanted) ?? all.find((each) => each.dataset.ad?.startsWith(wanted + '.'));
    field.setAttribute('aria-invalid', String(!found));
    if (found && wanted) {
      field.value = '';
      field.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
      this.goTo(found.id);
      this.choose(found, '', false);
    }
  }
}

customElements.define('law-text', LawText);
