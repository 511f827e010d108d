// A passage of somebody's card that a reader marked goes to the form on which they say what is wrong: by Ctrl+Enter, or by a button
// that appears while something is marked. It travels within the browser, never in an address. Without scripts there is the link.
"use strict";

const KEPT = "whereabouts-passage", LONGEST = 500;

const marked = () => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
  const node = selection.getRangeAt(0).commonAncestorContainer;
  const place = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("[data-correct]");
  const text = selection.toString().replace(/\s+/g, " ").trim();
  return place && text ? { to: place.dataset.correct, text: text.slice(0, LONGEST) } : null;
};
const go = () => {
  const found = marked();
  if (!found) return false;
  try { sessionStorage.setItem(KEPT, found.text); } catch { /* then the reader writes it down */ }
  location.assign(found.to);
  return true;
};

for (const hint of document.querySelectorAll("[data-correct-hint]")) hint.hidden = false;
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.target.closest("input, textarea") && go()) event.preventDefault();
});
const button = document.querySelector("[data-correct-go]");
if (button) {
  document.addEventListener("selectionchange", () => { button.hidden = !marked(); });
  // A finger that presses the button would take the mark away first.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", go);
}

const passage = document.getElementById("passage");
if (passage) {
  try {
    const text = sessionStorage.getItem(KEPT);
    sessionStorage.removeItem(KEPT);
    if (text && !passage.value) {
      passage.value = text;
      passage.closest(".field").classList.add("taken");
      document.getElementById("wrong").focus();
    }
  } catch { /* then the reader writes it down */ }
}
