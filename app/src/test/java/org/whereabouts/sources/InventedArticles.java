package org.whereabouts.sources;

/// Articles about people who do not exist.
public final class InventedArticles {

    /// Speaks of one person, one figure, and an official who merely speaks.
    public static final String ARTICLE = """
            Two brothers from Lypove

            12 May 2026

            Ostap Verbenko, a baker from Lypove, was captured near Olesin on 3 May 2026, his mother told the Evening Paper.

            The mayor of Lypove, Danylo Horovyi, said that at least 140 residents were missing after the shelling in April 2026.

            The road to the village has been closed since then, and the school was moved to the next town.
            """;

    /// The same inside of another page, with a sentence of its own.
    public static final String REPOST = """
            <!doctype html><html><head><title>Copied news</title></head><body>
            <nav><a href="/a">Home</a> <a href="/b">Subscribe to our newsletter</a></nav>
            <article><h1>Two brothers from Lypove</h1>
            <p>Ostap Verbenko, a baker from Lypove, was captured near Olesin on 3 May 2026, his mother told the Evening Paper.</p>
            <p>The mayor of Lypove, Danylo Horovyi, said that at least 140 residents were missing after the shelling in April 2026.</p>
            <p>The road to the village has been closed since then, and the school was moved to the next town.</p>
            <p>Yaryna Kvitnych, a nurse from Olesin, was wounded on 5 May 2026, her sister told us.</p>
            </article><footer>Read also: ten other stories. Accept our cookies.</footer></body></html>
            """;

    /// A prisoner is made to speak.
    public static final String VIDEO = """
            A video from the front

            12 May 2026

            In the video, a captured soldier is questioned by armed men. "My name is Marko Stepovyi, I was taken prisoner near \
            Olesin on 3 May 2026, call my unit," the prisoner says.
            """;

    /// A later print of the first, in which a place was taken out and a sentence added.
    public static final String LATER =
            ARTICLE.replace("The road to the village has been closed", "The road has been closed")
                    + "\nThe paper corrected this article on 14 May 2026.\n";

    private InventedArticles() {}
}
