package org.islegraph.http;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;

/**
 * The parameters of a GraphQL request, each of the right type.
 *
 * @param json {@code query}, and {@code operationName} and {@code variables} if given
 */
record GraphQLRequest(JsonObject json) {

    /** Beyond every number that GraphQL's Int and Float can hold. */
    private static final int MAX_EXPONENT = 400;

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    /** The GraphQL document. */
    String query() {
        return json.getString("query");
    }

    /**
     * Reads the body of a POST.
     *
     * @throws BadRequest if it is no request
     */
    static GraphQLRequest ofBody(@Nullable String contentType, @Nullable Buffer body) {
        if (!MediaType.JSON.isTypeOf(contentType)) {
            throw new BadRequest(415, "Send the operation as " + MediaType.JSON + " in UTF-8.");
        }
        String text = body == null ? "" : body.toString(StandardCharsets.UTF_8);
        return checked(object("body", text));
    }

    /**
     * Reads the parameters of a GET.
     *
     * @throws BadRequest if they are no request
     */
    static GraphQLRequest ofParameters(MultiMap parameters) {
        JsonObjectBuilder request = Json.createObjectBuilder();
        addText(request, "query", parameters.get("query"));
        addText(request, "operationName", parameters.get("operationName"));
        String variables = parameters.get("variables");
        if (variables != null && !variables.isEmpty()) request.add("variables", object("variables", variables));
        return checked(request.build());
    }

    private static void addText(JsonObjectBuilder request, String parameter, @Nullable String value) {
        if (value != null && !value.isEmpty()) request.add(parameter, value);
    }

    private static JsonObject object(String what, String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (RuntimeException noObject) {
            // The parser throws more kinds than it declares, such as for input that nests too deeply.
            throw new BadRequest(400, "The " + what + " must be a JSON object.");
        }
    }

    private static GraphQLRequest checked(JsonObject request) {
        JsonObjectBuilder checked = Json.createObjectBuilder();
        copy(request, "query", JsonValue.ValueType.STRING, checked);
        copy(request, "operationName", JsonValue.ValueType.STRING, checked);
        copy(request, "variables", JsonValue.ValueType.OBJECT, checked);
        JsonObject json = checked.build();
        if (json.getString("query", "").isBlank()) {
            throw new BadRequest(400, "query must be a string with a GraphQL document.");
        }
        return new GraphQLRequest(json);
    }

    private static void copy(
            JsonObject request, String parameter, JsonValue.ValueType type, JsonObjectBuilder checked) {
        JsonValue value = request.getOrDefault(parameter, JsonValue.NULL);
        if (value.getValueType() == JsonValue.ValueType.NULL) return;
        if (value.getValueType() != type) {
            String wanted = type == JsonValue.ValueType.OBJECT ? "an object" : "a string";
            throw new BadRequest(400, parameter + " must be " + wanted + ".");
        }
        checkNumbers(parameter, value);
        checked.add(parameter, value);
    }

    /** The engine writes numbers out digit by digit, so that a short one such as 1e999999 would keep it busy. */
    private static void checkNumbers(String parameter, JsonValue value) {
        if (value instanceof JsonNumber number && exponent(number) > MAX_EXPONENT) {
            throw new BadRequest(400, parameter + " must hold no number beyond 1e" + MAX_EXPONENT + ".");
        }
        if (value instanceof JsonObject object) object.values().forEach(field -> checkNumbers(parameter, field));
        if (value instanceof JsonArray array) array.forEach(element -> checkNumbers(parameter, element));
    }

    private static long exponent(JsonNumber number) {
        BigDecimal decimal = number.bigDecimalValue();
        return Math.abs((long) decimal.precision() - decimal.scale());
    }
}
