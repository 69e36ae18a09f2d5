package org.islegraph.graphql.execution;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.util.RawValue;
import graphql.GraphQLError;
import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.ErrorCode;

/** The reply to a request, to be written as the specification orders it. */
public final class Reply {

    private static final JsonFactory JSON = new JsonFactory();

    private final List<Map<String, Object>> errors;
    private final boolean wasExecuted;
    private final @Nullable ObjectValue data;

    private Reply(List<Map<String, Object>> errors, boolean wasExecuted, @Nullable ObjectValue data) {
        this.errors = errors;
        this.wasExecuted = wasExecuted;
        this.data = data;
    }

    /** The reply of an operation that ran, with or without errors in it. */
    static Reply of(List<GraphQLError> errors, @Nullable ObjectValue data) {
        return new Reply(specified(errors), true, data);
    }

    /** The reply to a document or variables that nothing could be run of. */
    static Reply refused(List<? extends GraphQLError> errors) {
        return new Reply(specified(errors), false, null);
    }

    /** The reply to a request that is none. */
    public static Reply refused(ErrorCode code, String message) {
        return refused(message, Map.of("code", code.name()));
    }

    /** The reply to a request that we failed to answer; the log has the failure under the id that the reply names. */
    public static Reply failed(Throwable failure) {
        String id = Errors.logged(failure);
        return refused(Errors.internal(id), Map.of("code", ErrorCode.INTERNAL_SERVER_ERROR.name(), "errorId", id));
    }

    private static Reply refused(String message, Map<String, Object> extensions) {
        return new Reply(List.of(Map.of("message", message, "extensions", extensions)), false, null);
    }

    private static List<Map<String, Object>> specified(List<? extends GraphQLError> errors) {
        return errors.stream().map(Errors::specified).toList();
    }

    /** True if an operation ran, so that there is data, be it null. */
    public boolean wasExecuted() {
        return wasExecuted;
    }

    /** True if all that was asked for is there. */
    public boolean isComplete() {
        return wasExecuted && errors.isEmpty();
    }

    /** Writes the reply as JSON in UTF-8. */
    public void writeTo(OutputStream stream) {
        try (JsonGenerator json = JSON.createGenerator(stream)) {
            json.writeStartObject();
            if (!errors.isEmpty()) {
                json.writeFieldName("errors");
                write(json, errors);
            }
            if (wasExecuted) {
                json.writeFieldName("data");
                write(json, data);
            }
            json.writeEndObject();
        } catch (IOException unforeseen) {
            throw new UncheckedIOException(unforeseen);
        }
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof ObjectValue object) {
            writeObject(json, object);
        } else if (value instanceof Object[] elements) {
            json.writeStartArray();
            for (Object element : elements) write(json, element);
            json.writeEndArray();
        } else if (value == null) {
            json.writeNull();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof RawValue raw) {
            json.writeRawValue(String.valueOf(raw.rawValue()));
        } else if (value instanceof List<?> elements) {
            write(json, elements.toArray());
        } else if (value instanceof Map<?, ?> entries) {
            writeMap(json, entries);
        } else {
            throw new IllegalStateException(value.getClass() + " is no value of a reply");
        }
    }

    private static void writeObject(JsonGenerator json, ObjectValue object) throws IOException {
        json.writeStartObject();
        List<Selection> selections = object.level.selections;
        for (int i = 0; i < object.values.length; i++) {
            json.writeFieldName(selections.get(i).serializedName);
            write(json, object.values[i]);
        }
        json.writeEndObject();
    }

    private static void writeMap(JsonGenerator json, Map<?, ?> entries) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            json.writeFieldName(String.valueOf(entry.getKey()));
            write(json, entry.getValue());
        }
        json.writeEndObject();
    }
}
