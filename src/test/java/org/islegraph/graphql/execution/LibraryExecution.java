package org.islegraph.graphql.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.ResultPath;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.SourceLocation;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import io.smallrye.graphql.api.Nullable;

/** The library's own strategy over the engine's resolvers, of which it calls each for one parent at a time. */
final class LibraryExecution {

    private static final Object ROOT = new Object();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final GraphQL library;

    LibraryExecution(GraphQLSchema schema, Resolvers resolvers) {
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry(schema.getCodeRegistry());
        resolvers.all().forEach((coordinates, resolver) -> code.dataFetcher(coordinates, fetcher(resolver)));
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLInterfaceType several) code.typeResolver(several, typeResolver(resolvers));
            if (type instanceof GraphQLUnionType several) code.typeResolver(several, typeResolver(resolvers));
        }
        this.library = GraphQL.newGraphQL(schema.transformWithoutTypes(builder -> builder.codeRegistry(code.build())))
                .queryExecutionStrategy(new AsyncExecutionStrategy(LibraryExecution::failed))
                .instrumentation(new Locations())
                .build();
    }

    private static DataFetcher<?> fetcher(Resolver resolver) {
        if (resolver instanceof Resolver.Property property) {
            return environment -> property.accessor().apply(environment.getSource());
        }
        Resolver.Operation operation = (Resolver.Operation) resolver;
        return environment -> {
            Object parent = operation.isEdge() ? environment.getSource() : ROOT;
            return operation
                    .call(List.of(parent), operation.arguments(environment.getArguments()))
                    .get(0);
        };
    }

    private static TypeResolver typeResolver(Resolvers resolvers) {
        return environment -> {
            try {
                return resolvers.typeOf(environment.getObject());
            } catch (IllegalStateException unknown) {
                // As the library wants to be told of it.
                return null;
            }
        };
    }

    private static CompletableFuture<DataFetcherExceptionHandlerResult> failed(
            DataFetcherExceptionHandlerParameters failure) {
        GraphQLError error =
                Failure.of(failure.getException()).at(failure.getPath().toList(), failure.getSourceLocation());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    /** The reply as JSON, with the errors in the words of the engine. */
    byte[] execute(Request request) {
        Map<List<Object>, SourceLocation> locations = new HashMap<>();
        ExecutionResult result = library.execute(ExecutionInput.newExecutionInput(request.text())
                .operationName(request.operationName())
                .variables(request.variables())
                .locale(Operation.LOCALE)
                .graphQLContext(context -> context.put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true)
                        .put(Locations.class, locations))
                .build());
        Map<String, @Nullable Object> reply = new LinkedHashMap<>();
        if (!result.getErrors().isEmpty()) {
            reply.put(
                    "errors",
                    result.getErrors().stream()
                            .map(error -> Errors.specified(told(error, locations)))
                            .toList());
        }
        if (result.isDataPresent()) reply.put("data", result.getData());
        try {
            return JSON.writeValueAsBytes(reply);
        } catch (IOException unforeseen) {
            throw new UncheckedIOException(unforeseen);
        }
    }

    /**
     * The library has its own words, and no location, for values that do not fit. The engine hides them as what they
     * are: our failures.
     */
    private static GraphQLError told(GraphQLError error, Map<List<Object>, SourceLocation> locations) {
        boolean isUnfit = error instanceof NonNullableFieldWasNullError
                || error instanceof graphql.SerializationError
                || error instanceof graphql.TypeMismatchError
                || error instanceof graphql.UnresolvedTypeError;
        if (!isUnfit) return error;
        return Failure.of(new IllegalStateException("unfit"))
                .at(error.getPath(), locations.get(field(error.getPath())));
    }

    /** The path of the field that an element of lists belongs to. */
    private static List<Object> field(List<Object> path) {
        int end = path.size();
        while (path.get(end - 1) instanceof Integer) end--;
        return path.subList(0, end);
    }

    /** Notes where the field of a path is in the document. */
    private static final class Locations extends SimplePerformantInstrumentation {
        @Override
        public @Nullable InstrumentationContext<Object> beginFieldExecution(
                InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
            ResultPath path = parameters.getExecutionStepInfo().getPath();
            Map<List<Object>, SourceLocation> locations =
                    parameters.getExecutionContext().getGraphQLContext().get(Locations.class);
            locations.put(
                    path.toList(),
                    parameters
                            .getExecutionStepInfo()
                            .getField()
                            .getSingleField()
                            .getSourceLocation());
            return null;
        }
    }
}
