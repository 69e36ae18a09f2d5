package org.islegraph.http;

import java.util.Arrays;
import java.util.List;

import io.smallrye.graphql.api.Nullable;

/** A media type in which a reply can be sent. */
enum MediaType {
    /** Tells by the status whether the operation could run. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** Answers 200 to every well-formed request, for clients from before the other type. */
    JSON("application/json");

    private static final String CHARSET = "charset=";

    private final String name;
    private final String header;

    MediaType(String name) {
        this.name = name;
        this.header = name + "; charset=utf-8";
    }

    /** The type that an Accept header asks for first, JSON if there is no header; null if it accepts none of ours. */
    static @Nullable MediaType accepted(@Nullable String header) {
        if (header == null || header.isBlank()) return JSON;
        for (String range : header.split(",", -1)) {
            List<String> parts = parts(range);
            if (!isUtf8(parts)) continue;
            String type = parts.get(0);
            if (type.equalsIgnoreCase(GRAPHQL_RESPONSE.name)) return GRAPHQL_RESPONSE;
            if (type.equalsIgnoreCase(JSON.name) || type.equals("*/*") || type.equals("application/*")) return JSON;
        }
        return null;
    }

    /** True if a Content-Type header names this type, once or, as GraphiQL has it, once for each of two settings. */
    boolean isTypeOf(@Nullable String header) {
        if (header == null) return false;
        if (header.equals(name)) return true;
        return Arrays.stream(header.split(",", -1))
                .map(MediaType::parts)
                .allMatch(parts -> parts.get(0).equalsIgnoreCase(name) && isUtf8(parts));
    }

    /** The header of a reply. */
    String header() {
        return header;
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<String> parts(String header) {
        return Arrays.stream(header.split(";", -1)).map(String::trim).toList();
    }

    private static boolean isUtf8(List<String> parts) {
        return parts.stream()
                .filter(part -> part.regionMatches(true, 0, CHARSET, 0, CHARSET.length()))
                .map(part -> part.substring(CHARSET.length()).replace("\"", ""))
                .allMatch("utf-8"::equalsIgnoreCase);
    }
}
