// What the desk of the hotline does beyond plain pages: who waits, and a sheet that is kept while it is written.
"use strict";

// The officer's clock, for "call again at".
for (const field of document.querySelectorAll("[data-zone]")) {
  try { field.value = Intl.DateTimeFormat().resolvedOptions().timeZone; } catch { /* then it is UTC */ }
}

// Who waits. Rows keep their places: new ones come at the end, and whoever is gone stays, struck out, until the page is
// loaded anew. A page that nobody touches for 25 minutes stops asking, so that a session is not kept alive by it.
const board = document.getElementById("line");
if (board) {
  const PAUSE = 2000, RESTS = 25 * 60 * 1000;
  const rows = document.getElementById("line-rows"), fresh = document.getElementById("line-row");
  const show = (id, value) => {
    const place = document.getElementById(id);
    if (place.textContent !== String(value)) place.textContent = value;
  };
  const time = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  let touched = Date.now();
  const key = () => {
    for (const kbd of rows.querySelectorAll("kbd")) kbd.remove();
    for (const button of rows.querySelectorAll("[data-key]")) button.removeAttribute("data-key");
    const first = rows.querySelector("tr:not(.gone) button");
    if (!first) return;
    first.dataset.key = "t";
    const kbd = document.createElement("kbd");
    kbd.textContent = "t";
    first.prepend(kbd, " ");
  };
  const paint = (now) => {
    show("line-here", now.here);
    show("line-free", now.free);
    show("line-count", now.waiting.length);
    const known = new Map([...rows.querySelectorAll("tr")].map((row) => [row.dataset.call, row]));
    let changed = false;
    for (const one of now.waiting) {
      let row = known.get(one.id);
      if (!row) {
        row = fresh.content.firstElementChild.cloneNode(true);
        row.dataset.call = one.id;
        row.querySelector("form").action = `/desk/hotline/calls/${one.id}/take`;
        rows.append(row);
        changed = true;
      }
      if (row.classList.contains("gone")) { row.classList.remove("gone"); row.querySelector("button").disabled = false; changed = true; }
      row.querySelector("[data-time]").textContent = time(one.seconds);
      row.querySelector("[data-language]").textContent = one.language || "–";
      known.delete(one.id);
    }
    for (const row of known.values()) {
      if (row.classList.contains("gone")) continue;
      row.classList.add("gone");
      row.querySelector("button").disabled = true;
      changed = true;
    }
    if (!changed) return;
    key();
    document.getElementById("line-waits").hidden = rows.childElementCount === 0;
    document.getElementById("line-nobody").hidden = now.waiting.length > 0;
  };
  const ask = async () => {
    const rests = Date.now() - touched > RESTS;
    document.getElementById("line-rests").hidden = !rests;
    if (!rests) {
      try {
        const answer = await fetch(board.dataset.poll, { credentials: "same-origin", headers: { Accept: "application/json" } });
        if (answer.ok && !answer.redirected) paint(await answer.json());
      } catch { /* it is asked again */ }
    }
    setTimeout(ask, PAUSE);
  };
  for (const kind of ["keydown", "pointerdown"]) document.addEventListener(kind, () => { touched = Date.now(); });
  setTimeout(ask, PAUSE);
}

// The sheet: kept every five seconds when something was typed; whoever may be meant is looked up a moment after typing.
const sheet = document.getElementById("sheet");
if (sheet) {
  const kept = document.getElementById("sheet-kept"), alike = document.getElementById("alike");
  const body = () => new URLSearchParams(new FormData(sheet));
  const send = (address) => fetch(address, { method: "POST", body: body(), credentials: "same-origin" });
  let last = body().toString(), typing, asked = 0;
  const save = async () => {
    const now = body().toString();
    if (now === last) return;
    try {
      const answer = await send(sheet.dataset.save);
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      last = now;
      kept.textContent = `${sheet.dataset.kept} ${new Date().toLocaleTimeString(document.documentElement.lang)}`;
    } catch { kept.textContent = sheet.dataset.notKept; }
  };
  setInterval(save, 5000);
  const look = async () => {
    const mine = ++asked, begun = performance.now();
    try {
      const answer = await send(sheet.dataset.alike);
      if (!answer.ok || answer.redirected || mine !== asked) return;
      alike.innerHTML = await answer.text();
      alike.dataset.took = Math.round(performance.now() - begun);
    } catch { /* the next letter asks again */ }
  };
  sheet.addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(look, 150); });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); sheet.requestSubmit(); }
  });
  // Enter within a line goes on to the next question and sends nothing.
  sheet.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.target.matches("textarea, button")) return;
    event.preventDefault();
    const all = [...sheet.querySelectorAll("input:not([type=hidden]), select, textarea, button")];
    const next = all[all.indexOf(event.target) + 1];
    if (next) next.focus();
  });
  const first = sheet.querySelector("input:not([type=hidden])");
  if (first && !document.querySelector("[role=alert]")) first.focus();
  if (last !== "" && first && first.value) look();
}
