package org.islegraph.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in an ordering: the record's value of the ordering's key, and its slug, which makes the order total.
 *
 * @param order name of the ordering that the cursor belongs to
 * @param value number of the day that orders; empty if the slug alone does
 * @param slug slug of the record
 */
public record Cursor(String order, String value, String slug) {

    /** First part of each cursor, so that a later format can tell its own. */
    private static final String VERSION = "1";

    private static final Pattern FORM =
            Pattern.compile(VERSION + "\\|([A-Z_]+)\\|(-?\\d{1,10}|)\\|([a-z0-9/-]{1,200})");

    /** The cursor as clients see it. */
    public String encoded() {
        byte[] plain = String.join("|", VERSION, order, value, slug).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /**
     * Reads a cursor.
     *
     * @throws InvalidArgument if it is none of ours, or comes from another ordering
     */
    public static Cursor parse(String text, String argument, String order, boolean byDay) {
        Matcher form = FORM.matcher(decoded(text));
        if (!form.matches()) throw foreign(argument);
        Cursor cursor = new Cursor(form.group(1), form.group(2), form.group(3));
        if (!cursor.order.equals(order)) {
            throw new InvalidArgument(
                    argument,
                    argument + " is a cursor of the ordering " + cursor.order + ", but this connection is ordered by "
                            + order + "; keep orderBy the same from page to page");
        }
        if (byDay != cursor.hasDay()) throw foreign(argument);
        return cursor;
    }

    private static InvalidArgument foreign(String argument) {
        return new InvalidArgument(
                argument, argument + " is not a cursor of this API; pass an endCursor or startCursor as it came");
    }

    private boolean hasDay() {
        return !value.isEmpty() && Long.parseLong(value) == (int) Long.parseLong(value);
    }

    /** The value of an ordering by day. */
    public int day() {
        return Integer.parseInt(value);
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
