package org.islegraph.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.islegraph.dataset.Dataset;
import org.islegraph.time.Edtf;

/** Where each statement stands in its exchange. */
final class Threads {

    /**
     * A statement's place.
     *
     * @param root slug of the statement that began the exchange
     * @param depth how many statements it replies to, one replying to the next
     * @param place number in the exchange, each statement before its replies
     */
    record Place(String root, int depth, int place) {}

    private static final Comparator<Dataset.Statement> BY_TIME = Comparator.comparing((Dataset.Statement statement) ->
                    Edtf.parse(statement.madeOn()).earliestDay())
            .thenComparing(Dataset.Statement::slug);

    private final Map<String, List<Dataset.Statement>> replies = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    Threads(List<Dataset.Statement> statements) {
        for (Dataset.Statement statement : statements) {
            if (statement.inReplyTo() == null) continue;
            replies.computeIfAbsent(statement.inReplyTo(), occasion -> new ArrayList<>())
                    .add(statement);
        }
        replies.values().forEach(all -> all.sort(BY_TIME));
        for (Dataset.Statement statement : statements) {
            if (statement.inReplyTo() == null) place(statement.slug(), statement.slug(), 0, 0);
        }
    }

    Place of(String statement) {
        Place place = places.get(statement);
        if (place == null) throw new IllegalStateException("\"" + statement + "\" replies to itself: not checked");
        return place;
    }

    /** Places a statement and all that follows from it; returns the next free place. */
    private int place(String root, String statement, int depth, int place) {
        places.put(statement, new Place(root, depth, place));
        int next = place + 1;
        for (Dataset.Statement reply : replies.getOrDefault(statement, List.of())) {
            next = place(root, reply.slug(), depth + 1, next);
        }
        return next;
    }
}
