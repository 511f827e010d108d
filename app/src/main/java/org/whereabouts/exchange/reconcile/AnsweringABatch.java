package org.whereabouts.exchange.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.whereabouts.registry.Operation;

/// Answers the queries of a batch, several at once: as many as there are processors, for all callers together,
/// so that no spreadsheet takes the machine away from those who search on the pages.
@Service
class AnsweringABatch implements DisposableBean {

    private final AnsweringAQuery answering;
    private final ExecutorService workers;

    @Autowired
    AnsweringABatch(AnsweringAQuery answering) {
        this(answering, Runtime.getRuntime().availableProcessors());
    }

    AnsweringABatch(AnsweringAQuery answering, int atOnce) {
        this.answering = answering;
        this.workers = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name("reconciling-", 0).daemon().factory());
    }

    /// Answers each query by its key, in the order asked.
    Map<String, Map<String, List<Found>>> answer(Batch.Queries queries, Operation register, Locale language) {
        List<Future<List<Found>>> asked = new ArrayList<>();
        queries.byKey()
                .values()
                .forEach(query -> asked.add(workers.submit(() -> answering.answer(query, register, language))));
        Map<String, Map<String, List<Found>>> answers = new LinkedHashMap<>();
        try {
            int number = 0;
            for (String key : queries.byKey().keySet()) {
                answers.put(key, Map.of("result", answered(asked.get(number++))));
            }
            return answers;
        } finally {
            asked.forEach(one -> one.cancel(false));
        }
    }

    private static List<Found> answered(Future<List<Found>> asked) {
        try {
            return asked.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("WA-1940 a batch was interrupted", stopping);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("WA-1941 a query of a batch could not be answered", failed);
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
