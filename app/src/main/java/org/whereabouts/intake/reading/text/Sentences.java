package org.whereabouts.intake.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a text into sentences.
public final class Sentences {

    /// So that no text without full stops costs more than many sentences.
    private static final int LONGEST = 160;
    private static final String CLOSING = "\"”»’')]“";
    private static final Set<String> ABBREVIATIONS =
            Set.of(("mr mrs ms dr gen col lt maj sgt capt st prof jan feb mar apr jun jul aug sept sep oct nov dec no "
                            + "тис млн млрд р рр г гг н ім им ст ч чол ін др тыс стр ул вул обл о м с полк кап")
                    .split(" "));

    private Sentences() {}

    /// The sentences of a part of a text; a paragraph ends with its line.
    public static List<Sentence> of(String text, int start, int end) {
        var sentences = new ArrayList<Sentence>();
        int paragraph = 0;
        for (int from = start; from < end; ) {
            int line = text.indexOf('\n', from);
            int to = line < 0 || line > end ? end : line;
            if (to > from) {
                cut(Tokens.of(text, from, to), paragraph++, sentences);
            }
            from = to + 1;
        }
        return sentences;
    }

    private static void cut(List<Token> tokens, int paragraph, List<Sentence> sentences) {
        int from = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (ends(tokens, at) || at - from >= LONGEST) {
                int to = at + 1;
                while (to < tokens.size() && tokens.get(to).isSign(CLOSING) && touches(tokens, to)) {
                    to++;
                }
                sentences.add(Sentence.of(paragraph, List.copyOf(tokens.subList(from, to))));
                from = to;
                at = to - 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(Sentence.of(paragraph, List.copyOf(tokens.subList(from, tokens.size()))));
        }
    }

    private static boolean ends(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (token.isSign("!?…")) {
            return !isFollowedBySmallLetters(tokens, at);
        }
        return token.isSign(".") && !isAbbreviation(tokens, at) && !isFollowedBySmallLetters(tokens, at);
    }

    private static boolean isAbbreviation(List<Token> tokens, int at) {
        if (at == 0 || !touches(tokens, at)) {
            return false;
        }
        var before = tokens.get(at - 1);
        boolean touched = at + 1 < tokens.size()
                && touches(tokens, at + 1)
                && !tokens.get(at + 1).isSign(CLOSING);
        return touched || before.isInitial() || (ABBREVIATIONS.contains(before.key()) && !endsForGood(tokens, at));
    }

    /// "1998 г.р. Он", "в 2022 г. Потом": what comes behind a year ends here when a capital follows.
    private static boolean endsForGood(List<Token> tokens, int at) {
        String key = tokens.get(at - 1).key();
        return Set.of("р", "г", "н").contains(key)
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isCapital();
    }

    private static boolean isFollowedBySmallLetters(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).isSign(CLOSING + ",—–-")) {
            next++;
        }
        return next < tokens.size()
                && tokens.get(next).kind() == Token.Kind.WORD
                && Character.isLowerCase(tokens.get(next).text().charAt(0));
    }

    private static boolean touches(List<Token> tokens, int at) {
        return tokens.get(at - 1).end() == tokens.get(at).start();
    }
}
