package org.islegraph.record;

/** One ordering of a connection; each feature has an enum of those that it offers. */
public interface Order {

    /** Name of the ordering, as in the schema. */
    String name();

    /** Field of the entity that orders; the slug breaks ties. */
    String field();

    /** True if the largest comes first. */
    boolean descending();

    /** True if the field is a number of days, false if it is text. */
    default boolean isDay() {
        return !field().equals("slug");
    }
}
