package org.islegraph.record;

import java.util.Map;

import io.smallrye.graphql.api.Nullable;

/**
 * The side from which a client looks.
 *
 * @param country slug of a country; null for all sides
 */
public record Viewpoint(@Nullable String country) {

    /** Description of the argument {@code viewpoint}. */
    public static final String ARGUMENT =
            "Slug of a country: only what it says itself, or what nobody disputes; all sides if absent.";

    /** That the country is the one that a field of the entity names. */
    public Condition is(String field) {
        if (country == null) return Condition.NONE;
        return new Condition(
                "(select v.slug from CountryEntity v where v.key = e." + field + ") = :viewpoint",
                Map.of("viewpoint", country));
    }

    /** That the country asserts what the entity says, or nobody disputes it. */
    public Condition asserts() {
        if (country == null) return Condition.NONE;
        return new Condition(
                "(not exists (select 1 from LinkEntity a where a.recordKey = e.key and a.role in (%1$s, %2$s))"
                                .formatted(role(Role.ASSERTED_BY), role(Role.REJECTED_BY))
                        + " or " + isSubject(Role.ASSERTED_BY)
                        + " or not exists (select 1 from LinkEntity a where a.recordKey = e.key and a.role = "
                        + role(Role.ASSERTED_BY) + ") and not " + isSubject(Role.REJECTED_BY) + ")",
                Map.of("viewpoint", country));
    }

    private static String isSubject(Role role) {
        return "exists (select 1 from LinkEntity a join CountryEntity v on v.key = a.subjectKey"
                + " where a.recordKey = e.key and a.role = " + role(role) + " and v.slug = :viewpoint)";
    }

    private static String role(Role role) {
        return "org.islegraph.record.Role." + role;
    }
}
