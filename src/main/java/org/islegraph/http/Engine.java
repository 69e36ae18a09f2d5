package org.islegraph.http;

import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.dataloader.DataLoaderRegistry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sets up the GraphQL engine once it knows the schema. */
@Singleton
class Engine {

    private final int maxDepth;
    private final int maxFields;
    private final long documentCacheSize;

    Engine(
            @ConfigProperty(name = "islegraph.query.max-depth") int maxDepth,
            @ConfigProperty(name = "islegraph.query.max-fields") int maxFields,
            @ConfigProperty(name = "islegraph.query.document-cache-size") long documentCacheSize) {
        this.maxDepth = maxDepth;
        this.maxFields = maxFields;
        this.documentCacheSize = documentCacheSize;
    }

    void refuseWhatDoesNotFit(@Observes GraphQLSchema.Builder builder) {
        StrictScalars.in(builder);
    }

    void setUp(@Observes GraphQL.Builder builder) {
        builder.defaultDataFetcherExceptionHandler(new Errors.OfFields())
                .preparsedDocumentProvider(new Documents(documentCacheSize))
                .instrumentation(new ChainedInstrumentation(List.of(
                        new DataLoaders(), new MaxQueryDepthInstrumentation(maxDepth), new FieldLimit(maxFields))));
    }

    /** Builds the engine before the first request comes, since first requests at the same time would build it twice. */
    void warmUp(@Observes StartupEvent start, ExecutionService executions) {
        JsonObject query =
                Json.createObjectBuilder().add("query", "{ __typename }").build();
        executions.executeSync(query, new HashMap<>(), new Discard());
    }

    private static final class Discard implements ExecutionResponseWriter {
        @Override
        public void write(ExecutionResponse response) {
            // Only the engine's making was wanted.
        }

        @Override
        public void fail(Throwable failure) {
            throw new IllegalStateException("the GraphQL engine cannot be built", failure);
        }
    }

    /** Gives each request its own registry, to which its edges add their loaders. */
    private static final class DataLoaders extends SimplePerformantInstrumentation {
        @Override
        public ExecutionInput instrumentExecutionInput(
                ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            return input.transform(changed -> changed.dataLoaderRegistry(new DataLoaderRegistry()));
        }
    }

    /** Ends an operation whose answer grows too large: lists within lists multiply, and a short query can fill the heap. */
    private static final class FieldLimit extends SimplePerformantInstrumentation {
        private final int maxFields;

        FieldLimit(int maxFields) {
            this.maxFields = maxFields;
        }

        @Override
        public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
            return new Fields();
        }

        @Override
        public DataFetcher<?> instrumentDataFetcher(
                DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
            if (((Fields) state).number.incrementAndGet() <= maxFields) return fetcher;
            throw new AbortExecutionException("The answer must have at most " + maxFields
                    + " fields, had more; ask for smaller pages or fewer levels.");
        }

        private static final class Fields implements InstrumentationState {
            private final AtomicInteger number = new AtomicInteger();
        }
    }

    /** Keeps documents that were parsed and validated, as many as fit. */
    private static final class Documents implements PreparsedDocumentProvider {
        private final Cache<String, PreparsedDocumentEntry> entries;

        Documents(long maxCharacters) {
            this.entries = Caffeine.newBuilder()
                    .maximumWeight(maxCharacters)
                    .weigher((String document, PreparsedDocumentEntry entry) -> document.length())
                    .build();
        }

        @Override
        public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
                ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
            return CompletableFuture.completedFuture(
                    entries.get(input.getQuery(), document -> parseAndValidate.apply(input)));
        }
    }
}
