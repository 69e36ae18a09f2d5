package org.islegraph.graphql;

import java.time.LocalDate;

/** Days as numbers, as the database compares them. */
public final class Days {

    private static final int MAX_YEAR = 999_999;

    private Days() {}

    /**
     * The number of a day that a client named, counted from 1970-01-01.
     *
     * @throws InvalidArgument if its year is out of bounds
     */
    public static int of(String argument, LocalDate date) {
        if (Math.abs(date.getYear()) > MAX_YEAR) {
            throw new InvalidArgument(argument, argument + " must be within the years -999999 and 999999, was " + date);
        }
        return Math.toIntExact(date.toEpochDay());
    }
}
