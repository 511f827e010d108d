package org.whereabouts.intake.reading;

/// An article inside the page of one paper, and inside the saved text of another.
final class Furnished {

    private Furnished() {}

    static String asPage(TextWithTruth text) {
        return """
            <!doctype html><html><head><meta charset="utf-8"><title>%1$s | The Paper</title>
            <meta name="author" content="Lena Hartwig">
            <meta property="article:published_time" content="%2$sT09:30:00Z">
            <script>var tracked = "at least 9,000 soldiers were killed";</script></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
            <div class="cookie-banner"><p>We use cookies. More than 400 people were killed by cookies.</p></div>
            <main><article><h1>%1$s</h1>%3$s
            <div class="newsletter-signup"><p>Sign up to our newsletter, 12,000 soldiers have done so.</p></div></article>
            <aside><h2>Most read</h2><p>At least 70 people were detained elsewhere, the police said.</p></aside>
            <section class="related-stories"><h2>Related</h2><p>Some 80 people were killed in another story.</p></section></main>
            <div id="comments"><p>Ivan Petrenko was killed, I read.</p></div>
            <footer><p>All rights reserved.</p></footer></body></html>
            """.formatted(
                        text.title(), text.published(), "<p>" + text.body().replace("\n\n", "</p>\n" + "<p>") + "</p>");
    }

    static String asSavedText(TextWithTruth text) {
        return """
            Menu

            Sign up to our free daily newsletter.

            %s

            %s

            Share this

            Stay up-to-date with the latest on the war, with our exclusive coverage.

            %s

            Read also: what is known of the strike

            Related stories

            Some 80 people were killed in another story.

            This website uses cookies to improve your experience.
            """.formatted(text.title(), text.published(), text.body());
    }
}
