package org.islegraph.graphql.execution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLSchema;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs operations through the engine and through the library's own strategy and has both give the same reply, byte for
 * byte but for what the specification leaves open: the order of the errors, and our random error ids.
 */
final class Comparison {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Limits that no operation meets: the library has none. */
    private static final Engine.Limits UNLIMITED = new Engine.Limits(1_000, Integer.MAX_VALUE, 1_000_000);

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Engine engine;
    private final LibraryExecution library;
    private final UnaryOperator<Supplier<byte[]>> transaction;

    Comparison(GraphQLSchema schema, Collection<?> apis) {
        this(schema, apis, execution -> execution);
    }

    /** Compares over Apis that want each execution to run in a transaction. */
    Comparison(GraphQLSchema schema, Collection<?> apis, UnaryOperator<Supplier<byte[]>> transaction) {
        this.transaction = transaction;
        this.engine = new Engine(schema, apis, UNLIMITED);
        this.library = new LibraryExecution(schema, Resolvers.of(schema, apis));
    }

    /** The reply that both give. */
    JsonNode reply(Request request, String described) {
        byte[] ours = transaction
                .apply(() -> json(engine.execute(request.text(), request.operationName(), request.variables())))
                .get();
        byte[] theirs = transaction.apply(() -> library.execute(request)).get();
        try {
            assertThat(normalised(ours))
                    .as(() -> described + "\n" + request + "\n\nengine  " + utf8(ours) + "\n\nlibrary " + utf8(theirs))
                    .isEqualTo(normalised(theirs));
            return JSON.readTree(ours);
        } catch (IOException broken) {
            throw new AssertionError(described + request, broken);
        }
    }

    /** What is sent of a reply. */
    static byte[] json(Reply reply) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        reply.writeTo(json);
        return json.toByteArray();
    }

    /** The errors in the order of their paths, then the rest as it is. */
    private static String normalised(byte[] reply) throws IOException {
        try (JsonParser json = JSON.createParser(reply)) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            String first = json.nextFieldName();
            if (first == null || !first.equals("errors")) return utf8(reply);
            json.nextToken();
            JsonNode errors = JSON.readTree(json);
            int end = (int) json.currentLocation().getByteOffset();
            String rest = new String(reply, end, reply.length - end, StandardCharsets.UTF_8);
            return sorted(errors) + rest;
        }
    }

    private static String sorted(JsonNode errors) {
        return StreamSupport.stream(errors.spliterator(), false)
                .map(error -> error.toString().replaceAll(ID, "id"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** True if a field of the reply failed and took a place with it that is not its own. */
    static boolean hasMovedNull(JsonNode reply) {
        return StreamSupport.stream(reply.path("errors").spliterator(), false)
                .anyMatch(error -> error.has("path") && isAbove(reply.path("data"), error.path("path")));
    }

    private static boolean isAbove(JsonNode data, JsonNode path) {
        JsonNode place = data;
        for (JsonNode segment : path) {
            if (place.isNull()) return true;
            place = segment.isInt() ? place.path(segment.intValue()) : place.path(segment.textValue());
        }
        return false;
    }
}
