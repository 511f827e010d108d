// What the desk does beyond plain pages: passkeys, and keys of the keyboard. Every deed is a form, and works without.
"use strict";

const kept = { get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
  set: (key, value) => { try { localStorage.setItem(key, value); } catch { /* then it is not kept */ } } };

// Passkeys: a form with data-passkey asks `action`/options, shows what the browser answers to `action`.
async function post(address, token, body) {
  return fetch(address, { method: "POST", body, credentials: "same-origin",
    headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": token } });
}
async function passkey(form) {
  const action = new URL(form.action);
  const token = form.querySelector("input[name=_csrf]").value;
  const options = await (await post(action.pathname + "/options", token, "{}")).json();
  const credential = form.dataset.passkey === "create"
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  const label = form.querySelector("input[name=label]");
  if (label) action.searchParams.set("label", label.value);
  const answer = await post(action.pathname + action.search, token, JSON.stringify(credential.toJSON()));
  if (!answer.ok) throw new Error(String(answer.status));
  location.assign((await answer.json()).to);
}
for (const form of document.querySelectorAll("form[data-passkey]")) {
  const able = window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON;
  form.hidden = !able;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wrong = form.querySelector("[role=alert]");
    wrong.hidden = true;
    passkey(form).catch(() => { wrong.hidden = false; });
  });
}

// Keys: whatever has data-key is pressed by it, unless somebody is typing. They can be switched off (WCAG 2.1.4).
const OFF = "whereabouts.keys.off";
const switchOff = document.querySelector("[data-keys-switch]");
if (switchOff) {
  switchOff.checked = kept.get(OFF) !== "1";
  switchOff.addEventListener("change", () => kept.set(OFF, switchOff.checked ? "0" : "1"));
}
const typing = (element) => element && (element.matches("input:not([type=radio]):not([type=checkbox]), textarea, select")
  || element.isContentEditable);
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape" && typing(document.activeElement)) { document.activeElement.blur(); return; }
  if (typing(event.target) || kept.get(OFF) === "1") return;
  if (event.key === "j" || event.key === "k") {
    const items = [...document.querySelectorAll("[data-item]")];
    if (items.length === 0) return;
    const at = items.indexOf(document.activeElement.closest("[data-item]"));
    const next = items[Math.min(items.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)))];
    (next.querySelector("a") || next).focus();
    event.preventDefault();
    return;
  }
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  if (target.matches("input:not([type=radio]), textarea, select")) { target.focus(); return; }
  if (target.matches("details")) { target.open = !target.open; return; }
  if (target.matches("input[type=radio]")) target.focus();
  target.click();
});
