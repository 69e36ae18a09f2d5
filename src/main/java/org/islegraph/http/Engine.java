package org.islegraph.http;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.dataloader.DataLoaderRegistry;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sets up the GraphQL engine once it knows the schema. */
@Singleton
class Engine {

    private final int maxDepth;
    private final long documentCacheSize;

    Engine(
            @ConfigProperty(name = "islegraph.query.max-depth") int maxDepth,
            @ConfigProperty(name = "islegraph.query.document-cache-size") long documentCacheSize) {
        this.maxDepth = maxDepth;
        this.documentCacheSize = documentCacheSize;
    }

    void setUp(@Observes GraphQL.Builder builder, GraphQLSchema schema) {
        builder.schema(StrictScalars.in(schema))
                .defaultDataFetcherExceptionHandler(new Errors.OfFields())
                .preparsedDocumentProvider(new Documents(documentCacheSize))
                .instrumentation(new ChainedInstrumentation(
                        List.of(new DataLoaders(), new MaxQueryDepthInstrumentation(maxDepth))));
    }

    /** Gives each request its own registry, to which its edges add their loaders. */
    private static final class DataLoaders extends SimplePerformantInstrumentation {
        @Override
        public ExecutionInput instrumentExecutionInput(
                ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            return input.transform(changed -> changed.dataLoaderRegistry(new DataLoaderRegistry()));
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
