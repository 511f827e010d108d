package org.whereabouts.hotline.trunk;

import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.sip.ResponseEvent;
import javax.sip.address.SipURI;
import javax.sip.header.ContactHeader;
import javax.sip.header.ExpiresHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.sip.Answers;
import org.whereabouts.hotline.sip.Post;

/// Tells a trunk where we are, again before it forgets, and more and more rarely while it does not listen.
public final class Registering implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(35);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int LEAST = 30;
    private static final int TOO_BRIEF = 423;
    private static final int TRIES = 4;

    private final Post post;
    private final Trunk trunk;
    private final SipURI address;
    private final Consumer<State> told;
    private final String id = Post.tag();
    private final Thread thread;
    private long number = 1;
    private Duration interval;
    private @Nullable State last;

    /// Begins at once, on a thread of its own.
    ///
    /// @param told hears when the state has changed
    public Registering(Post post, Trunk trunk, SipURI address, Consumer<State> told) {
        this.post = post;
        this.trunk = trunk;
        this.address = address;
        this.told = told;
        this.interval = trunk.interval();
        this.thread = Thread.ofVirtual().name("hotline registering").start(this::go);
    }

    /// How we stand with the trunk.
    public sealed interface State {

        /// It knows where we are.
        record Registered() implements State {}

        /// It does not want us, or does not know us.
        ///
        /// @param status what it says
        record Refused(int status) implements State {}

        /// It does not answer.
        record Silent() implements State {}

        /// Over TLS it shows a certificate that is not for its name, or of nobody whom we believe. It was told nothing.
        record Disbelieved() implements State {}
    }

    private void go() {
        Duration pause = FIRST_PAUSE;
        try {
            while (true) {
                State state = register(interval);
                if (!state.equals(last)) {
                    last = state;
                    told.accept(state);
                }
                if (state instanceof State.Registered) {
                    pause = FIRST_PAUSE;
                    Thread.sleep(Duration.ofMillis(interval.toMillis() * 8 / 10));
                } else {
                    Thread.sleep(pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /// One registration, with what it takes: a proof, a longer interval.
    private State register(Duration wanted) throws InterruptedException {
        Challenged challenged = new Challenged(post, trunk.who());
        try {
            Request request = request(wanted);
            for (int tried = 0; tried < TRIES; tried++) {
                Response response = send(request);
                if (response.getStatusCode() == Response.OK) {
                    interval = granted(response, wanted);
                    return new State.Registered();
                }
                var next = Challenged.is(response) ? challenged.answer(request, response) : longer(request, response);
                if (next.isEmpty()) {
                    return new State.Refused(response.getStatusCode());
                }
                request = next.get();
                number++;
            }
            return new State.Refused(Response.UNAUTHORIZED);
        } catch (Post.Unsent unsent) {
            return unsent.disbelieved() ? new State.Disbelieved() : new State.Silent();
        } catch (ExecutionException | TimeoutException silence) {
            return new State.Silent();
        } catch (ParseException wrong) {
            return new State.Refused(Response.BAD_REQUEST);
        }
    }

    private Request request(Duration wanted) throws ParseException {
        // Nobody's name stands in it (RFC 3261, 10.2); to the stack, a name that is set to null is the name "null".
        var registrar = (SipURI) address.clone();
        String ourselves = (address.isSecure() ? "sips:" : "sip:") + trunk.who().user() + "@" + address.getHost();
        Request request = post.request(Request.REGISTER, registrar, ourselves, id, number++);
        post.toOurselves(request, ourselves);
        post.add(request, ExpiresHeader.NAME, String.valueOf(wanted.toSeconds()));
        return request;
    }

    private Response send(Request request) throws InterruptedException, ExecutionException, TimeoutException {
        var answer = new CompletableFuture<Response>();
        post.send(request, new Answers() {
            @Override
            public void answered(ResponseEvent event) {
                if (event.getResponse().getStatusCode() >= Response.OK) {
                    answer.complete(event.getResponse());
                }
            }

            @Override
            public void unanswered() {
                answer.completeExceptionally(new TimeoutException());
            }
        });
        return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private Optional<Request> longer(Request before, Response response) throws ParseException {
        if (response.getStatusCode() != TOO_BRIEF
                || !(response.getHeader("Min-Expires") instanceof ExpiresHeader least)) {
            return Optional.empty();
        }
        var bare = (Request) before.clone();
        bare.removeHeader(ExpiresHeader.NAME);
        return Optional.of(post.again(bare, ExpiresHeader.NAME, String.valueOf(least.getExpires())));
    }

    private static Duration granted(Response response, Duration wanted) {
        int seconds =
                response.getHeader(ContactHeader.NAME) instanceof ContactHeader contact ? contact.getExpires() : -1;
        if (seconds < 0 && response.getHeader(ExpiresHeader.NAME) instanceof ExpiresHeader expires) {
            seconds = expires.getExpires();
        }
        return seconds < 0 ? wanted : Duration.ofSeconds(Math.max(LEAST, seconds));
    }

    @Override
    public void close() {
        thread.interrupt();
        if (last instanceof State.Registered) {
            try {
                register(Duration.ZERO);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
