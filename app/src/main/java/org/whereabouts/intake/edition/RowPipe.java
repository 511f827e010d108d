package org.whereabouts.intake.edition;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whereabouts.intake.table.UnreadableException;

/// Lets one thread read a file while another stores what it read, with little in between.
public final class RowPipe<T> implements Iterator<T>, AutoCloseable {

    private static final int BLOCK = 500;
    private static final int BLOCKS = 8;

    private final BlockingQueue<List<T>> blocks = new ArrayBlockingQueue<>(BLOCKS);
    private final Queue<T> at = new ArrayDeque<>();
    private final Thread reader;
    private volatile @Nullable Throwable failure;
    private boolean ended;

    /// @param reading hands out everything there is, on a thread of its own
    public RowPipe(Reading<T> reading) {
        reader = Thread.ofPlatform().name("reading a list").daemon().start(() -> run(reading));
    }

    @Override
    public boolean hasNext() {
        while (at.isEmpty() && !ended) {
            try {
                List<T> block = blocks.take();
                ended = block.isEmpty();
                at.addAll(block);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                ended = true;
            }
        }
        return !at.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return at.remove();
    }

    /// Passes on what went wrong while reading; to be asked when everything has been taken.
    public void rethrow() throws IOException, UnreadableException {
        switch (failure) {
            case null -> {}
            case IOException broken -> throw broken;
            case UnreadableException broken -> throw broken;
            case RuntimeException broken -> throw broken;
            default -> throw new IllegalStateException("WA-0503 reading a list ended", failure);
        }
    }

    @Override
    public void close() {
        reader.interrupt();
        blocks.clear();
    }

    private void run(Reading<T> reading) {
        var block = new Block();
        try {
            reading.read(block);
        } catch (IOException | UnreadableException | RuntimeException broken) {
            failure = broken;
        }
        block.end();
    }

    private final class Block implements Consumer<T> {
        private List<T> items = new ArrayList<>(BLOCK);

        @Override
        public void accept(T item) {
            items.add(item);
            if (items.size() == BLOCK) {
                pass(items);
                items = new ArrayList<>(BLOCK);
            }
        }

        void end() {
            if (!items.isEmpty()) {
                pass(items);
            }
            pass(List.of());
        }

        private void pass(List<T> full) {
            try {
                blocks.put(full);
            } catch (InterruptedException nobodyWantsIt) {
                throw new IllegalStateException("WA-0504 the storing ended first", nobodyWantsIt);
            }
        }
    }

    /// Hands out everything there is.
    public interface Reading<T> {
        void read(Consumer<T> emit) throws IOException, UnreadableException;
    }
}
