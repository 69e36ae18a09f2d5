package org.islegraph.graphql.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.api.Nullable;
import jakarta.enterprise.inject.Any;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.islegraph.testing.SearchIndex;

/** The comparison over the schema and the Apis of the application under test, of which there is one at a time. */
public final class ApplicationComparison {

    private static @Nullable ApplicationComparison current;

    private final GraphQLSchema schema;
    private final Comparison comparison;

    private ApplicationComparison(GraphQLSchema schema) {
        this.schema = schema;
        this.comparison = new Comparison(
                schema,
                Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                        .filter(bean -> bean.getBeanClass().isAnnotationPresent(GraphQLApi.class))
                        .map(bean ->
                                Arc.container().instance(bean.getBeanClass()).get())
                        .toList(),
                execution -> () -> QuarkusTransaction.requiringNew().call(execution::get));
    }

    /** The comparison for the application that runs now. */
    static synchronized ApplicationComparison get() {
        // Else a search may fail under one strategy and succeed under the other.
        SearchIndex.awaitReady();
        GraphQLSchema schema = Arc.container().instance(GraphQLSchema.class).get();
        if (current == null || current.schema != schema) current = new ApplicationComparison(schema);
        return current;
    }

    GraphQLSchema schema() {
        return schema;
    }

    /** Has both strategies answer a query, each in a transaction of its own. */
    public static void compare(String text, Map<String, ?> variables) {
        Map<String, @Nullable Object> given = new HashMap<>(variables);
        get().comparison.reply(new Request(text, null, given, Set.of()), "query of a test");
    }

    JsonNode reply(Request request, String described) {
        return comparison.reply(request, described);
    }
}
