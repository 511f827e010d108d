// A browser that works a moment instead of waiting: it looks for numbers for which a digest begins with enough zeros, in a worker, so that
// the page stays alive. The worker is this same file. Without scripts, or where this fails, there is the button. SHA-256 is written out here
// because crypto.subtle exists only with https, and is slower for texts this short.
"use strict";

const K = new Int32Array(64), START = new Int32Array(8);
{
  // The constants of FIPS 180-4: the first bits of the roots of the first primes.
  const part = (root) => ((root - Math.floor(root)) * 4294967296) | 0;
  let found = 0;
  for (let n = 2; found < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) { prime = false; break; }
    if (!prime) continue;
    if (found < 8) START[found] = part(Math.sqrt(n));
    K[found++] = part(Math.cbrt(n));
  }
}
const W = new Int32Array(64);
// The zeros with which the digest of up to 55 letters begins, as far as its first 32 bits: one block of SHA-256.
function zeros(text) {
  const length = text.length;
  W.fill(0, 0, 16);
  for (let i = 0; i < length; i++) W[i >> 2] |= text.charCodeAt(i) << (24 - (i & 3) * 8);
  W[length >> 2] |= 0x80 << (24 - (length & 3) * 8);
  W[15] = length * 8;
  for (let i = 16; i < 64; i++) {
    const x = W[i - 15], y = W[i - 2];
    W[i] = W[i - 16] + W[i - 7] + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3) + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10) | 0;
  }
  let a = START[0], b = START[1], c = START[2], d = START[3], e = START[4], f = START[5], g = START[6], h = START[7];
  for (let i = 0; i < 64; i++) {
    const one = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + ((e & f) ^ (~e & g)) + K[i] + W[i] | 0;
    const two = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + ((a & b) ^ (a & c) ^ (b & c)) | 0;
    h = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
  }
  return Math.clz32(START[0] + a | 0);
}

if (typeof document === "undefined") {
  onmessage = ({ data }) => {
    const numbers = [];
    for (let puzzle = 0; puzzle < data.puzzles; puzzle++) {
      const text = data.challenge + ":" + puzzle + ":";
      let n = 0;
      while (zeros(text + n.toString(36)) < data.zeros) n++;
      numbers.push(n.toString(36));
    }
    postMessage(numbers.join("-"));
  };
} else {
  const form = document.getElementById("moment");
  const show = (what) => {
    for (const part of ["working", "done", "waiting"]) form.querySelector("[data-" + part + "]").hidden = part !== what;
  };
  try {
    const worker = new Worker("/moment.js");
    const wait = setTimeout(() => show("waiting"), 1000 * form.dataset.seconds);
    worker.onerror = () => show("waiting");
    worker.onmessage = ({ data }) => {
      clearTimeout(wait);
      show("done");
      form.elements.pass.value = form.dataset.challenge + "." + data;
      // In the stead of this page: whoever goes back comes to where they were before.
      location.replace(form.getAttribute("action") + "?" + new URLSearchParams(new FormData(form)));
    };
    show("working");
    worker.postMessage({ challenge: form.dataset.challenge, puzzles: Number(form.dataset.puzzles), zeros: Number(form.dataset.zeros) });
  } catch { show("waiting"); }
}
