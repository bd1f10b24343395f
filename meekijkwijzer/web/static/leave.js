// Leave quickly: this page makes way for a neutral one and is no longer behind the back button.

const TWICE_WITHIN_MS = 1500;

/** Make every element marked `data-leave` and two quick presses of Escape leave the page. */
export function watchLeave() {
  for (const link of document.querySelectorAll("[data-leave]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave(link.href);
    });
  }
  const address = document.querySelector("[data-leave]").href;
  let last = -Infinity;
  // In the capture phase, so that no dialog or menu can swallow the key.
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.repeat || event.isComposing) return;
      if (event.timeStamp - last < TWICE_WITHIN_MS) leave(address);
      last = event.timeStamp;
    },
    true,
  );
}

function leave(address) {
  // The other site may be slow: nothing of this page is to be seen while it loads.
  document.title = "Nieuws";
  document.body.replaceChildren();
  window.location.replace(address);
}
