package org.islegraph.record;

import java.util.List;

import io.smallrye.graphql.api.Nullable;

/** A filter that combines others of its kind. */
public interface Filter<F extends Filter<F>> {

    /** Description of the field {@code and}. */
    String AND = "All of these, too.";

    /** Description of the field {@code or}. */
    String OR = "One of these at least, too; nothing fulfils an empty list.";

    /** Description of the field {@code not}. */
    String NOT = "Not this.";

    /** Further filters, all of which must be fulfilled. */
    @Nullable
    List<F> and();

    /** Further filters, one of which must be fulfilled. */
    @Nullable
    List<F> or();

    /** A filter that must not be fulfilled. */
    @Nullable
    F not();
}
