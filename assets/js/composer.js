// The composer: it reads along while one writes, and never in the middle of a word. Without scripts the buttons do
// the same. See DESIGN.md, section 7; opslag.js moves the marks and the focus.
//
//   form[data-composer]   saves and reads 1.5 s after the last key, when a field is left, and when the page is left
//   form[data-guide]      asks the channel guide again when an answer changes; the button says what is chosen
(() => {
  "use strict";

  const GLANCE = 250;
  const PAUSE = 1500;
  const REST = 5000;
  const RETRY = 10000;

  const points = (text) => Array.from(text).length;
  const later = (ms, what) => {
    let waiting = 0;
    const timer = () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(what, ms);
    };
    timer.stop = () => window.clearTimeout(waiting);
    return timer;
  };

  // ---- the text

  const composer = document.querySelector("form[data-composer]");
  if (composer) {
    const text = document.getElementById("tekst");
    let unsaved = false;
    let typing = false;

    // Asked by an element of its own: the form would send along whichever button has the focus.
    const look = () => window.htmx.trigger("#laeser", "look");
    const lookSoon = later(PAUSE, look);
    const lookAgain = later(REST, () => {
      typing = false;
      look();
    });
    const retry = later(RETRY, look);
    const leftField = later(GLANCE, look);

    const written = (event) => {
      if (!event.target.closest("textarea, select, #send_at")) return;
      unsaved = true;
      typing = event.target === text;
      lookSoon();
      if (typing) lookAgain();
    };

    composer.addEventListener("input", written);
    composer.addEventListener("focusout", (event) => {
      if (!unsaved || !event.target.closest("textarea, select, #send_at")) return;
      typing = false;
      lookSoon.stop();
      lookAgain.stop();
      leftField();
    });

    // A press on a button saves by itself, and the button must not be replaced under the finger.
    let pressing = false;
    const released = later(400, () => {
      pressing = false;
    });
    document.addEventListener("pointerdown", (event) => {
      if (!event.target.closest?.("button")) return;
      pressing = true;
      released();
    });
    document.addEventListener("htmx:beforeSwap", (event) => {
      if (!pressing || event.detail.requestConfig?.triggeringEvent?.submitter) return;
      event.detail.shouldSwap = false;
      lookSoon();
    });
    composer.addEventListener("submit", () => {
      for (const timer of [leftField, lookSoon, lookAgain]) timer.stop();
    });

    composer.addEventListener("htmx:configRequest", (event) => {
      if (typing && document.activeElement === text) {
        event.detail.parameters.set("caret", String(points(text.value.slice(0, text.selectionEnd))));
      }
    });

    let sent = "";
    composer.addEventListener("htmx:beforeRequest", () => {
      sent = text.value;
      lookSoon.stop();
    });
    composer.addEventListener("htmx:afterRequest", (event) => {
      if (!event.detail.successful) retry();
      else if (text.value === sent) unsaved = false;
    });

    // A fix changes the words on the server; what the server then holds is what the fields show.
    const takeWords = () => {
      text.value = document.getElementById("spejl").textContent.replace(/ $/, "");
      const alt = document.getElementById("alt");
      if (alt) alt.value = document.getElementById("kilde-alt").textContent;
      unsaved = false;
      for (const timer of [lookSoon, lookAgain, leftField]) timer.stop();
    };

    // At once, before anything queued can send the old words back, and before the marks follow the field.
    document.addEventListener("htmx:afterSwap", (event) => {
      const asked = event.detail.requestConfig;
      if (!asked || !composer.contains(asked.elt)) return;
      if (["fix", "undo"].includes(asked.triggeringEvent?.submitter?.name)) takeWords();
      composer.classList.toggle("komp--rolig", document.getElementById("fund").hidden);
    });

    // The phone is put away, or the page is left: what is written goes along.
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && unsaved) look();
    });
    window.addEventListener("pagehide", () => {
      if (!unsaved) return;
      const body = new FormData(composer);
      window.fetch(composer.action, { method: "POST", body, keepalive: true, headers: { "HX-Request": "true" } });
    });
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) window.location.reload();
    });

    // Signed out meanwhile: the words stay on the screen rather than give way to the sign-in page.
    composer.addEventListener("htmx:beforeOnLoad", (event) => {
      const away = event.detail.xhr.getResponseHeader("HX-Redirect") ?? "";
      if (!unsaved || !away.startsWith("/konto/")) return;
      event.preventDefault();
      document.getElementById("afbrudt").hidden = false;
    });
  }

  // ---- the guide

  const guide = document.querySelector("form[data-guide]");
  if (guide) {
    const button = () => guide.querySelector("[data-begin]");
    const ask = later(400, () => window.htmx.trigger("#guide-laeser", "guide"));
    const say = () => {
      const chosen = guide.querySelector("input[name=choice]:checked");
      if (chosen) button().textContent = chosen.dataset.button;
    };
    guide.addEventListener("input", (event) => {
      if (event.target.name === "choice") say();
      else if (event.target.type !== "file" && event.target.name !== "recognisable") ask();
    });
    // A picture chosen here is shown here: the page is asked for again with it.
    guide.addEventListener("change", (event) => {
      if (event.target.type === "file" && event.target.files.length) guide.requestSubmit(guide.querySelector("[name=update]"));
    });
    // A second click is the same wish: one draft is begun, and the first answer is the one that shows.
    let begun = false;
    guide.addEventListener("submit", (event) => {
      if (event.submitter?.name !== "begin") return;
      if (begun) event.preventDefault();
      begun = true;
    });
    window.addEventListener("pageshow", () => {
      begun = false;
    });
    guide.addEventListener("htmx:configRequest", (event) => event.detail.parameters.delete("upload"));
    document.addEventListener("htmx:afterSettle", say);
    say();
  }
})();
