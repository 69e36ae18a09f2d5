package org.islegraph.http;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.MultiMap;

/**
 * The parameters of a GraphQL request, each of the right type.
 *
 * @param query the GraphQL document
 * @param operationName which of its operations is meant, if it has several
 * @param variables values as JSON has them, by name
 * @param variablesText the variables as JSON, the same for all that are equal
 */
record GraphQLRequest(
        String query, @Nullable String operationName, Map<String, @Nullable Object> variables, String variablesText) {

    /** Beyond every number that GraphQL's Int and Float can hold. */
    private static final int MAX_EXPONENT = 400;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /**
     * Reads the body of a POST.
     *
     * @throws BadRequest if it is no request
     */
    static GraphQLRequest ofBody(String body) {
        Map<String, @Nullable Object> parameters = object("body", body);
        return checked(parameters.get("query"), parameters.get("operationName"), parameters.get("variables"));
    }

    /**
     * Reads the parameters of a GET.
     *
     * @throws BadRequest if they are no request
     */
    static GraphQLRequest ofParameters(MultiMap parameters) {
        String variables = given(parameters, "variables");
        return checked(
                given(parameters, "query"),
                given(parameters, "operationName"),
                variables == null ? null : object("variables", variables));
    }

    /** A request of our own, with variables as a client may have written them. */
    static GraphQLRequest of(String query, Map<String, @Nullable Object> variables) {
        return checked(query, null, variables);
    }

    private static @Nullable String given(MultiMap parameters, String name) {
        String value = parameters.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(String what, String text) {
        try {
            Object value = JSON.readValue(text, Object.class);
            if (value instanceof Map<?, ?> object) return (Map<String, @Nullable Object>) object;
        } catch (JsonProcessingException noJson) {
            // As any other text that is no object.
        }
        throw new BadRequest(400, "The " + what + " must be a JSON object.");
    }

    @SuppressWarnings("unchecked")
    private static GraphQLRequest checked(
            @Nullable Object query, @Nullable Object operationName, @Nullable Object variables) {
        if (!(query instanceof String document) || document.isBlank()) {
            throw new BadRequest(400, "query must be a string with a GraphQL document.");
        }
        if (operationName != null && !(operationName instanceof String)) {
            throw new BadRequest(400, "operationName must be a string.");
        }
        if (variables != null && !(variables instanceof Map)) {
            throw new BadRequest(400, "variables must be an object.");
        }
        checkNumbers(variables);
        Map<String, @Nullable Object> given = variables == null ? Map.of() : (Map<String, @Nullable Object>) variables;
        return new GraphQLRequest(document, (String) operationName, given, text(given));
    }

    private static String text(Map<String, @Nullable Object> variables) {
        try {
            return variables.isEmpty() ? "" : JSON.writeValueAsString(variables);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("variables came as JSON", impossible);
        }
    }

    /** The engine writes numbers out digit by digit, so that a short one such as 1e999999 would keep it busy. */
    private static void checkNumbers(@Nullable Object value) {
        if (value instanceof BigDecimal number && exponent(number) > MAX_EXPONENT) {
            throw new BadRequest(400, "variables must hold no number beyond 1e" + MAX_EXPONENT + ".");
        }
        if (value instanceof Map<?, ?> object) object.values().forEach(GraphQLRequest::checkNumbers);
        if (value instanceof Collection<?> array) array.forEach(GraphQLRequest::checkNumbers);
    }

    private static long exponent(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale());
    }
}
