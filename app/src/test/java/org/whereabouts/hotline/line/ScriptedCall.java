package org.whereabouts.hotline.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.whereabouts.hotline.prompts.Ear;
import org.whereabouts.notices.MovingClock;

/// A caller who hears sentences and presses keys, without a telephone. Time passes as sounds are heard.
public final class ScriptedCall implements Call {

    private final Id id = new Id(UUID.randomUUID());
    private final MovingClock clock;
    private final Instant rang;
    private final @Nullable String number;
    private final Map<String, Deque<String>> answers = new HashMap<>();
    private final Map<String, Deque<Runnable>> deeds = new HashMap<>();
    private final Deque<Character> keys = new ArrayDeque<>();
    private final Deque<Handed> handing = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final List<Telephone> rungAt = new ArrayList<>();
    private final AtomicBoolean nudged = new AtomicBoolean();
    private Runnable elsewhere = () -> {};
    private Sound said = Sound.NONE;
    private @Nullable Duration spoke;
    private boolean answered;
    private boolean over;

    /// A call from a number, or from nobody.
    public ScriptedCall(MovingClock clock, @Nullable String number) {
        this.clock = clock;
        this.rang = clock.instant();
        this.number = number;
    }

    /// Whenever a sentence is heard, the next of these is done: keys are pressed one after the other, `!` hangs up.
    public ScriptedCall on(String sentence, String... presses) {
        answers.computeIfAbsent(sentence, first -> new ArrayDeque<>()).addAll(List.of(presses));
        return this;
    }

    /// When a sentence is heard, something happens elsewhere.
    public ScriptedCall doing(String sentence, Runnable deed) {
        deeds.computeIfAbsent(sentence, first -> new ArrayDeque<>()).add(deed);
        return this;
    }

    /// Something that goes on elsewhere all the time.
    public ScriptedCall meanwhile(Runnable deed) {
        elsewhere = deed;
        return this;
    }

    /// What the caller says after the tone.
    public ScriptedCall saying(Sound words) {
        said = words;
        return this;
    }

    /// When no more comes of handing over, the caller hangs up: after having spoken, or while it rings.
    ///
    /// @param length how long they spoke, or null
    public ScriptedCall hangsUpAfter(@Nullable Duration length) {
        spoke = length;
        return this;
    }

    /// What comes of handing over, each time; the next time the caller hangs up.
    public ScriptedCall handed(Handed... outcomes) {
        handing.addAll(List.of(outcomes));
        return this;
    }

    /// What was heard, sentence by sentence.
    public List<String> heard() {
        return List.copyOf(heard);
    }

    /// Where it rang.
    public List<Telephone> rungAt() {
        return List.copyOf(rungAt);
    }

    /// Whether the house ended it.
    public boolean isOver() {
        return over;
    }

    @Override
    public Id id() {
        return id;
    }

    @Override
    public Instant rang() {
        return rang;
    }

    @Override
    public Optional<String> from() {
        return Optional.ofNullable(number);
    }

    @Override
    public void answer() {
        answered = true;
    }

    @Override
    public Heard play(Sound sound) {
        there();
        elsewhere.run();
        for (String sentence : Ear.hear(sound)) {
            heard.add(sentence);
            Deque<Runnable> deed = deeds.getOrDefault(sentence, new ArrayDeque<>());
            if (!deed.isEmpty()) {
                deed.pop().run();
            }
            Deque<String> answer = answers.getOrDefault(sentence, new ArrayDeque<>());
            if (!answer.isEmpty()) {
                answer.pop().chars().forEach(key -> keys.add((char) key));
            }
        }
        clock.pass(sound.length());
        return next();
    }

    @Override
    public Heard listen(Duration patience) {
        there();
        Heard next = next();
        if (next instanceof Heard.Ended) {
            clock.pass(patience);
        }
        return next;
    }

    private Heard next() {
        if (!keys.isEmpty()) {
            char key = keys.pop();
            if (key == '!') {
                over = true;
                throw new HungUp();
            }
            return new Heard.Pressed(key);
        }
        return nudged.getAndSet(false) ? new Heard.Nudged() : new Heard.Ended();
    }

    @Override
    public Sound record(Duration longest, Duration silence) {
        there();
        clock.pass(said.length());
        // Whoever hangs up while they speak has been heard; the next thing tells that they left.
        return said;
    }

    @Override
    public Handed handOver(Telephone to, Duration patience, Sound meanwhile) {
        there();
        rungAt.add(to);
        heard.addAll(Ear.hear(meanwhile));
        if (handing.isEmpty()) {
            over = true;
            throw new HungUp(spoke);
        }
        return handing.pop();
    }

    @Override
    public void nudge() {
        nudged.set(true);
    }

    @Override
    public void hangUp() {
        over = true;
    }

    private void there() {
        if (!answered) {
            throw new IllegalStateException("nobody has answered");
        }
        if (over) {
            throw new HungUp();
        }
    }
}
