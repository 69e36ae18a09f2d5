package org.islegraph.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** Checks a file against the published JSON Schema, and says what to do about each thing that does not fit. */
final class Shape {

    private static final String SCHEMA = "/META-INF/resources/dataset.schema.json";

    private final JsonNode document;
    private final Schema schema;

    Shape() {
        try (InputStream stream = Shape.class.getResourceAsStream(SCHEMA)) {
            this.document = new ObjectMapper().readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document);
    }

    void check(Tree tree, List<Problem> problems) {
        for (Error error : schema.validate(tree.root())) {
            String pointer = error.getInstanceLocation().toString();
            if (error.getKeyword().equals("additionalProperties")) pointer += "/" + error.getProperty();
            problems.add(new Problem(tree.at(pointer), message(error)));
        }
    }

    private String message(Error error) {
        JsonNode value = error.getInstanceNode();
        JsonNode rule = document.at(error.getSchemaLocation().getFragment().toString());
        JsonNode owner =
                document.at(parent(error.getSchemaLocation().getFragment().toString()));
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                "unknown field \"" + error.getProperty() + "\""
                        + Suggestion.of(error.getProperty(), names(owner.path("properties")));
            case "required" -> "field \"" + error.getProperty() + "\" is missing" + meaning(owner, error.getProperty());
            case "enum" ->
                "\"" + value.asText() + "\" is not one of " + String.join(", ", texts(rule))
                        + Suggestion.of(value.asText(), texts(rule));
            case "type" ->
                "must be of type " + rule.asText() + ", was " + type(value)
                        + (rule.asText().equals("string") && value.isValueNode() ? "; put it in quotes" : "");
            case "pattern" ->
                "\"" + value.asText() + "\" has not the form wanted. "
                        + owner.path("description").asText("Remove spaces at its ends.");
            case "minItems" ->
                "must have at least " + rule.asInt() + " element; "
                        + owner.path("description").asText();
            case "uniqueItems" -> "has an element twice; keep one";
            case "minLength" -> "must not be empty; leave the field out if there is nothing to say";
            case "maxLength" ->
                "must be at most " + rule.asInt() + " characters, was "
                        + value.asText().length();
            case "minimum" -> "must be at least " + rule.asText() + ", was " + value.asText();
            case "maximum" -> "must be at most " + rule.asText() + ", was " + value.asText();
            default -> error.getMessage();
        };
    }

    private String meaning(JsonNode owner, String field) {
        JsonNode property = owner.path("properties").path(field);
        String description = property.path("description").asText();
        if (description.isEmpty() && property.has("$ref")) {
            description = document.at(property.get("$ref").asText().substring(1))
                    .path("description")
                    .asText();
        }
        return description.isEmpty() ? "; add it" : "; add it. " + description;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String type(JsonNode value) {
        return value.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
