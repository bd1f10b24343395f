// Dialogs: a person to call, and questions that must be confirmed.

import { byId, el } from "./dom.js";
import { showOpenNow } from "./hours.js";

/** Let every "Sluit" button and a click beside a dialog close it. The browser itself gives the focus back. */
export function watchDialogs() {
  for (const dialog of document.querySelectorAll("dialog")) {
    for (const button of dialog.querySelectorAll("[data-close]")) button.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog && isBeside(dialog, event)) dialog.close();
    });
  }
  byId("person-open").addEventListener("click", openPerson);
}

// The padding of a dialog is part of it; only the darkened page around it is beside it.
function isBeside(dialog, { clientX: x, clientY: y }) {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
}

/** Open a dialog with the focus on its title: not on the first button, which leaves the page. */
export function openModal(dialog, title) {
  if (dialog.open) return;
  dialog.showModal();
  title.focus();
}

/** Phone numbers and hours, with the truth about now. */
export function openPerson() {
  const dialog = byId("person-dialog");
  for (const card of dialog.querySelectorAll(".contact")) showOpenNow(card, new Date());
  openModal(dialog, byId("person-title"));
}

/** Ask before something that cannot be undone. Resolves to true only when the person says yes. */
export function ask({ title, text, yes, no, list = [] }) {
  const dialog = byId("ask-dialog");
  byId("ask-title").textContent = title;
  byId("ask-text").textContent = text;
  byId("ask-yes").textContent = yes;
  byId("ask-no").textContent = no ?? "";
  byId("ask-no").hidden = !no;
  byId("ask-list").hidden = list.length === 0;
  byId("ask-list").replaceChildren(...list.map((line) => el("li", { text: line })));
  return new Promise((resolve) => {
    let answer = false;
    const agree = () => {
      answer = true;
      dialog.close();
    };
    byId("ask-yes").addEventListener("click", agree);
    dialog.addEventListener(
      "close",
      () => {
        byId("ask-yes").removeEventListener("click", agree);
        resolve(answer);
      },
      { once: true },
    );
    openModal(dialog, byId("ask-title"));
  });
}

/** The small menu in the header. */
export function watchMenu() {
  const button = byId("menu-open");
  const list = byId("menu-list");
  const set = (open) => {
    button.setAttribute("aria-expanded", String(open));
    list.hidden = !open;
  };
  button.addEventListener("click", () => set(list.hidden));
  list.addEventListener("click", () => set(false));
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.(".menu")) set(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || list.hidden) return;
    set(false);
    button.focus();
  });
  button.closest(".menu").addEventListener("focusout", (event) => {
    if (event.relatedTarget && !event.relatedTarget.closest(".menu")) set(false);
  });
}
