#!/bin/sh
# Speaks the texts of prompts.tsv with espeak-ng and keeps them as 8 kHz A-law WAV beside their digests. Only what has
# another text than its sound is spoken anew; nothing of this is needed while the service runs.
# Needs espeak-ng and sox (Debian: apt install espeak-ng sox).
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
folder=$here/../resources/org/whereabouts/hotline/prompts
for tool in espeak-ng sox sha256sum; do
    command -v "$tool" >/dev/null 2>&1 || { echo "render.sh needs $tool" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

digest() { printf '%s' "$1" | sha256sum | cut -d ' ' -f 1; }

# language, voice, words a minute, column
speak() {
    language=$1 voice=$2 pace=$3 column=$4
    mkdir -p "$folder/$language"
    list=$folder/$language/sounds.tsv
    [ -f "$list" ] || : >"$list"
    grep -v '^#' "$folder/prompts.tsv" | cut -f "1,$column" | while IFS="$(printf '\t')" read -r key text; do
        file=$folder/$language/$key.wav
        of=$(digest "$text")
        if ! grep -q "^$key	$of	" "$list" || [ ! -f "$file" ]; then
            # An apostrophe as people write it is one that espeak-ng knows only in its plain shape.
            printf '%s' "$text" | sed "s/’/'/g" | espeak-ng -v "$voice" -s "$pace" -w "$work/one.wav" --stdin
            sox "$work/one.wav" -e a-law -r 8000 -c 1 "$file" \
                highpass 150 silence 1 0.01 0.5% reverse silence 1 0.01 0.5% reverse gain -n -6 pad 0.02 0.12
            echo "$language $key" >&2
        fi
        printf '%s\t%s\t%s\n' "$key" "$of" "$(sha256sum "$file" | cut -d ' ' -f 1)"
    done >"$work/list"
    mv "$work/list" "$list"
    for file in "$folder/$language"/*.wav; do
        grep -q "^$(basename "$file" .wav)	" "$list" || rm "$file"
    done
}

speak en en-gb 158 2
speak uk uk 152 3
speak ru ru 152 4
du -sh "$folder" >&2
