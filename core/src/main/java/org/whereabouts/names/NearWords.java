package org.whereabouts.names;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Finds the words of a vocabulary that are one slip away, in time that does not grow with the vocabulary.
///
/// Words are known by numbers that the caller gives. Not safe for adding while others read.
public final class NearWords {
    /*
     * Symmetric delete neighbourhoods (SymSpell, W. Garbe 2012): a word is filed under itself and under what is left
     * when one of its letters is dropped. A query does the same, so an inserted, lost, changed or swapped letter meets;
     * so do some words two slips away, which the caller judges. A table of hashes with chains in plain arrays: about
     * 12 bytes for each of a word's (length + 1) entries.
     */

    private int[] heads = new int[1 << 12];
    private int[] next = new int[1 << 12];
    private int[] hashes = new int[1 << 12];
    private int[] words = new int[1 << 12];
    private int size = 1;

    /// Files a word.
    public void add(String word, int number) {
        for (int dropped = -1; dropped < word.length(); dropped++) {
            add(hash(word, dropped, -1), number);
        }
    }

    /// Hands out the numbers of all words that may be one slip away, itself among them; some more than once, some
    /// further away.
    public void near(String word, IntConsumer found) {
        for (int dropped = -1; dropped < word.length(); dropped++) {
            find(hash(word, dropped, -1), found);
        }
    }

    /// Hands out besides the numbers of words that may be two slips away, one of which lengthened or changed the word
    /// asked for.
    public void far(String word, IntConsumer found) {
        for (int dropped = 0; dropped < word.length(); dropped++) {
            for (int another = dropped + 1; another < word.length(); another++) {
                find(hash(word, dropped, another), found);
            }
        }
    }

    private void find(int hash, IntConsumer found) {
        for (int at = heads[hash & heads.length - 1]; at != 0; at = next[at]) {
            if (hashes[at] == hash) {
                found.accept(words[at]);
            }
        }
    }

    private void add(int hash, int number) {
        if (size == next.length) {
            grow();
        }
        int slot = hash & heads.length - 1;
        hashes[size] = hash;
        words[size] = number;
        next[size] = heads[slot];
        heads[slot] = size++;
    }

    private void grow() {
        next = Arrays.copyOf(next, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        words = Arrays.copyOf(words, size * 2);
        heads = new int[size * 2];
        for (int at = 1; at < size; at++) {
            int slot = hashes[at] & heads.length - 1;
            next[at] = heads[slot];
            heads[slot] = at;
        }
    }

    private static int hash(String word, int dropped, int another) {
        int hash = 0x811c9dc5;
        for (int at = 0; at < word.length(); at++) {
            if (at != dropped && at != another) {
                hash = (hash ^ word.charAt(at)) * 0x01000193;
            }
        }
        return hash ^ hash >>> 15;
    }
}
