package org.islegraph.graphql;

import io.smallrye.graphql.api.Nullable;

/**
 * Which page of a connection is asked for.
 *
 * @param size number of records, 1 to {@link #MAX_SIZE}
 * @param cursor record after (forward) or before (backward) which the page starts; null for the first page
 * @param backward true for {@code last}/{@code before}
 */
public record Paging(int size, @Nullable String cursor, boolean backward) {

    /** Description of the argument {@code first}. */
    public static final String FIRST = "Size of the page, from the start or after a cursor: 1 to 100; 20 if absent.";

    /** Description of the argument {@code after}. */
    public static final String AFTER = "Cursor after which the page starts.";

    /** Description of the argument {@code last}. */
    public static final String LAST = "Size of the page, from the end or before a cursor: 1 to 100.";

    /** Description of the argument {@code before}. */
    public static final String BEFORE = "Cursor before which the page ends.";

    /** Description of the argument {@code orderBy}. */
    public static final String ORDER = "Order of the list; a cursor belongs to one order.";

    /** Size of a page when the client names none. */
    public static final int DEFAULT_SIZE = 20;

    /** Largest page: what a table in a browser can show, and a bound on what nesting multiplies. */
    public static final int MAX_SIZE = 100;

    /**
     * The page that Relay's four arguments mean.
     *
     * @throws InvalidArgument if a size is out of bounds, or forward and backward arguments are mixed
     */
    public static Paging of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if (last == null && before == null) {
            return new Paging(size("first", first), after, false);
        }
        if (first != null || after != null) {
            throw new InvalidArgument(
                    "last", "last and before page backward; leave out first and after, or ask for two connections");
        }
        return new Paging(size("last", last), before, true);
    }

    private static int size(String argument, @Nullable Integer size) {
        if (size == null) return DEFAULT_SIZE;
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidArgument(argument, argument + " must be between 1 and " + MAX_SIZE + ", was " + size);
        }
        return size;
    }
}
