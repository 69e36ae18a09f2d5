package org.islegraph.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What a global id says: a type and a slug. It holds no database key, so that it survives a reload of the dataset.
 *
 * @param type name of the schema type
 * @param slug slug of the record within its type
 */
public record GlobalId(String type, String slug) {

    private static final char SEPARATOR = ':';

    /** The id as clients see it. */
    public static String of(String type, String slug) {
        byte[] plain = (type + SEPARATOR + slug).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** Reads an id; empty if it is none of ours. */
    public static Optional<GlobalId> parse(String id) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
            int at = plain.indexOf(SEPARATOR);
            // PostgreSQL takes no NUL in a text.
            return at < 1 || plain.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(new GlobalId(plain.substring(0, at), plain.substring(at + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
