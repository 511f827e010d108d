package org.whereabouts.hotline.trunk;

import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sip.header.AuthorizationHeader;
import javax.sip.header.ProxyAuthenticateHeader;
import javax.sip.header.ProxyAuthorizationHeader;
import javax.sip.header.WWWAuthenticateHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.sip.Post;
import org.whereabouts.hotline.sip.Received;

/// Answers challenges: the same request again, with a proof of who we are.
public final class Challenged {

    private final Post post;
    private final @Nullable Credentials who;

    /// @param who we are; null when we have no name there
    public Challenged(Post post, @Nullable Credentials who) {
        this.post = post;
        this.who = who;
    }

    /// Whether an answer is a challenge.
    public static boolean is(Response response) {
        return response.getStatusCode() == Response.UNAUTHORIZED
                || response.getStatusCode() == Response.PROXY_AUTHENTICATION_REQUIRED;
    }

    /// The request that answers a challenge; nothing when we cannot, or when it has been answered before and the other
    /// side was not convinced.
    public Optional<Request> answer(Request before, Response response) {
        boolean proxy = response.getStatusCode() == Response.PROXY_AUTHENTICATION_REQUIRED;
        String header = proxy ? ProxyAuthorizationHeader.NAME : AuthorizationHeader.NAME;
        String asks = proxy ? ProxyAuthenticateHeader.NAME : WWWAuthenticateHeader.NAME;
        List<WWWAuthenticateHeader> challenges = Received.all(response, asks).stream()
                .filter(WWWAuthenticateHeader.class::isInstance)
                .map(WWWAuthenticateHeader.class::cast)
                .toList();
        boolean stale = challenges.stream().anyMatch(WWWAuthenticateHeader::isStale);
        if (who == null || (before.getHeader(header) != null && !stale)) {
            return Optional.empty();
        }
        String uri = before.getRequestURI().toString();
        return new Digest(who)
                .answer(challenges.stream().map(Challenged::read).toList(), before.getMethod(), uri)
                .flatMap(value -> again(before, header, value));
    }

    private Optional<Request> again(Request before, String header, String value) {
        var bare = (Request) before.clone();
        bare.removeHeader(header);
        try {
            return Optional.of(post.again(bare, header, value));
        } catch (ParseException strange) {
            return Optional.empty();
        }
    }

    private static Digest.Challenge read(WWWAuthenticateHeader header) {
        return new Digest.Challenge(
                Objects.requireNonNullElse(header.getRealm(), ""),
                Objects.requireNonNullElse(header.getNonce(), ""),
                Objects.requireNonNullElse(header.getAlgorithm(), ""),
                Objects.requireNonNullElse(header.getQop(), ""),
                Objects.requireNonNullElse(header.getOpaque(), ""));
    }
}
