// The conversation on the screen: bubbles, their sources and choices.

import { Choices } from "./choices.js";
import { el, textBlocks } from "./dom.js";
import { sourceList } from "./sources.js";

const SPEAKER = { bot: "Wijzer", staff: "Medewerker", system: "Let op", person: "Jij" };

export class Log {
  #root;
  #send;
  #entries = [];
  #known = new Set();

  /** `root` is the live region; `send` is handed to the choices. */
  constructor(root, send) {
    this.#root = root;
    this.#send = send;
  }

  clear() {
    this.#entries = [];
    this.#known.clear();
    this.#root.replaceChildren();
  }

  get isEmpty() {
    return this.#entries.length === 0;
  }

  /** Add messages of the server that are not on the screen yet. Gives the nodes that were added. */
  add(messages, own = null) {
    const added = [];
    for (const message of messages) {
      if (this.#known.has(message.id)) continue;
      this.#known.add(message.id);
      if (message.id === own?.id) {
        // The server's copy of what was just sent, without names: that is what stays on the screen.
        own.adopt(message.text);
        continue;
      }
      added.push(this.#append(message));
    }
    return added;
  }

  #append(message) {
    const from = SPEAKER[message.from] ? message.from : "bot";
    const choices = message.choices?.length || isQuestion(message) ? new Choices(message, this.#send) : null;
    const node = el(
      "article",
      { class: `message from-${from}`, tabindex: "-1", data: { topic: message.topic ?? "" } },
      el("div", { class: "bubble" }, speaker(from), el("div", { class: "text" }, ...textBlocks(message.text)), sourceList(message.sources)),
      choices?.node,
    );
    if (choices) {
      this.#entries.push({ topic: message.topic ?? "", choices, fresh: true });
      choices.fold();
    } else this.#entries.push({ topic: message.topic ?? "", choices: null, fresh: true });
    this.#root.append(node);
    return node;
  }

  /** The person's own words under the id they are sent with, before the server has them. */
  addOwn(id, text) {
    const paragraph = el("p", { class: "text", text });
    const node = el("article", { class: "message from-person is-pending" }, el("div", { class: "bubble" }, speaker("person"), paragraph));
    this.#root.append(node);
    return {
      id,
      node,
      remove: () => node.remove(),
      adopt: (stored) => {
        paragraph.textContent = stored;
      },
      settle: () => node.classList.remove("is-pending"),
    };
  }

  /** Everything so far is past; what is added next is new. */
  startTurn() {
    for (const entry of this.#entries) entry.fresh = false;
  }

  /** Decide which choices are large (asked now), which are quiet (past) and which are gone (asked again later). */
  arrange(openQuestion) {
    const wanted = openQuestion ? `question:${openQuestion}` : null;
    const latest = new Map(this.#entries.filter((entry) => entry.choices).map((entry) => [entry.topic, entry]));
    const askedAgain = wanted && latest.get(wanted);
    for (const entry of this.#entries) {
      if (!entry.choices) continue;
      if (entry.fresh || entry === askedAgain) entry.choices.show();
      else if (isQuestion(entry) && latest.get(entry.topic) !== entry) entry.choices.retire();
      else entry.choices.fold();
    }
  }

  setBusy(busy) {
    for (const entry of this.#entries) entry.choices?.setBusy(busy);
  }

  /** Move the keyboard to the newest open choices; says whether there were any. */
  focusNewest() {
    const entry = this.#entries.findLast((one) => one.fresh && one.choices?.focusable);
    entry?.choices.focus();
    return Boolean(entry);
  }
}

const isQuestion = ({ topic }) => (topic ?? "").startsWith("question:");

// Seen by everyone for staff and warnings, heard by a screen reader for every message.
function speaker(from) {
  const quiet = from === "bot" || from === "person";
  return el("span", { class: quiet ? "sr" : "speaker", text: quiet ? `${SPEAKER[from]}: ` : SPEAKER[from] });
}
