package org.islegraph.graphql.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import io.smallrye.graphql.api.Nullable;

/** How deep the fields of an operation nest, those that its variables skip included. */
final class Depth {

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Integer> ofFragments = new HashMap<>();

    Depth(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    /** Levels below a selection set of a valid document. */
    int of(@Nullable SelectionSet set) {
        if (set == null) return 0;
        return set.getSelections().stream().mapToInt(this::of).max().orElse(0);
    }

    private int of(Selection<?> selection) {
        if (selection instanceof Field field) return 1 + of(field.getSelectionSet());
        if (selection instanceof InlineFragment fragment) return of(fragment.getSelectionSet());
        return of((FragmentSpread) selection);
    }

    private int of(FragmentSpread spread) {
        Integer known = ofFragments.get(spread.getName());
        if (known != null) return known;
        FragmentDefinition fragment = Objects.requireNonNull(fragments.get(spread.getName()));
        int depth = of(fragment.getSelectionSet());
        ofFragments.put(spread.getName(), depth);
        return depth;
    }
}
