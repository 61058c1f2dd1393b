// What the pages do when scripts may run. Every page also works without; see DESIGN.md, section 7.
//
//   .kun-script[hidden]        shown: only makes sense with scripts
//   .skrive                    a textarea over its mirror (.spejl): marks follow the text while it is typed
//   [data-count-of="id"]       the number of characters in that field
//   a[data-mark="3"]           selects the words of mark 3 in the field it points to
//   button[data-copy="id"]     copies that element's text; its own words become data-copied
//   [data-announce]            said aloud to screen readers when it changes, at most once a minute
(() => {
  "use strict";

  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const length = (text) => Array.from(text).length;

  // ---- marks behind the text

  const readMarks = (mirror) => {
    const marks = [];
    let at = 0;
    for (const node of mirror.childNodes) {
      const size = node.textContent.length;
      if (node.nodeName === "MARK") marks.push({ start: at, end: at + size, look: node.className, nr: node.dataset.nr });
      at += size;
    }
    return marks;
  };

  const drawMarks = (mirror, text, marks) => {
    const parts = [];
    let at = 0;
    for (const mark of marks) {
      const element = document.createElement("mark");
      element.className = mark.look;
      if (mark.nr) element.dataset.nr = mark.nr;
      element.textContent = text.slice(mark.start, mark.end);
      parts.push(text.slice(at, mark.start), element);
      at = mark.end;
    }
    mirror.replaceChildren(...parts, `${text.slice(at)} `);
  };

  // Marks wholly before or after the edited place stay with their words; the others go until the next answer.
  const moveMarks = (marks, before, after) => {
    const shortest = Math.min(before.length, after.length);
    let head = 0;
    while (head < shortest && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
    const shift = after.length - before.length;
    const kept = [];
    for (const mark of marks) {
      if (mark.end <= head) kept.push(mark);
      else if (mark.start >= before.length - tail) kept.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
    }
    return kept;
  };

  const mirrorOf = (field) => field.closest(".skrive")?.querySelector(".spejl");

  const followText = (field) => {
    const mirror = mirrorOf(field);
    if (!mirror) return;
    const before = mirror.textContent.replace(/\s$/, "");
    drawMarks(mirror, field.value, moveMarks(readMarks(mirror), before, field.value));
  };

  const count = (field) => {
    for (const counter of all(`[data-count-of="${field.id}"]`)) counter.textContent = length(field.value);
  };

  const selectMark = (link) => {
    const field = document.getElementById(link.hash.slice(1));
    const mirror = field && mirrorOf(field);
    const mark = mirror && readMarks(mirror).find((one) => one.nr === link.dataset.mark);
    if (!mark) return false;
    field.focus();
    field.setSelectionRange(mark.start, mark.end);
    return true;
  };

  // ---- saying things aloud

  const MINUTE = 60_000;
  let lastSaid = -MINUTE;
  const announce = (text) => {
    const region = document.getElementById("hoejt");
    if (!region || !text || Date.now() - lastSaid < MINUTE) return;
    lastSaid = Date.now();
    region.textContent = text;
  };

  const copy = async (button) => {
    const source = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(source.value ?? source.innerText);
    button.textContent = button.dataset.copied;
  };

  const wake = (root) => {
    for (const element of all(".kun-script[hidden]", root)) element.hidden = false;
  };

  // ---- pieces of the page are replaced (htmx)

  let cardInUse = -1;
  let unfolded = [];
  const cards = () => all(".anm > :is(h3, h4)").filter((heading) => !heading.closest("details:not([open])"));

  const rememberPlace = () => {
    const card = document.activeElement?.closest?.(".anm");
    cardInUse = card ? cards().indexOf(card.querySelector(":scope > :is(h3, h4)")) : -1;
    unfolded = all("details[id][open]").map((details) => details.id);
  };

  const unfoldAgain = () => {
    for (const details of all("details[id]")) details.open ||= unfolded.includes(details.id);
  };

  const findPlace = () => {
    if (cardInUse < 0 || document.activeElement !== document.body) return;
    const headings = cards();
    const next = headings[Math.min(cardInUse, headings.length - 1)] ?? document.getElementById("tekst");
    cardInUse = -1;
    next?.focus();
  };

  const tellTrouble = (shown) => {
    const box = document.getElementById("afbrudt");
    if (box) box.hidden = !shown;
  };

  document.addEventListener("input", (event) => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    followText(event.target);
    count(event.target);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-mark]");
    if (link && selectMark(link)) event.preventDefault();
    const button = event.target.closest?.("button[data-copy]");
    if (button) copy(button);
  });

  document.addEventListener("htmx:beforeSwap", rememberPlace);
  document.addEventListener("htmx:afterSettle", (event) => {
    tellTrouble(false);
    wake(document);
    for (const field of all(".skrive textarea")) followText(field);
    unfoldAgain();
    findPlace();
    announce(event.target.closest?.("[data-announce]")?.textContent ?? all("[data-announce]")[0]?.textContent);
  });
  for (const trouble of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    document.addEventListener(trouble, () => tellTrouble(true));
  }

  wake(document);
})();
