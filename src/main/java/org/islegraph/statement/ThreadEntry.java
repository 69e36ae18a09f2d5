package org.islegraph.statement;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** A statement and its place in an exchange. */
@Description("A statement and its place in an exchange.")
public record ThreadEntry(
        @Description(
                "How many statements it replies to, one replying to the next; 0 for the one that began the exchange.")
        int depth,

        @Description("The statement.") Statement statement) {

    static List<ThreadEntry> of(@Nullable List<Statement> thread) {
        if (thread == null) return List.of();
        return thread.stream()
                .map(statement -> new ThreadEntry(statement.threadDepth(), statement))
                .toList();
    }
}
