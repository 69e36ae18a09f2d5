package org.islegraph.record;

/** Conditions on what the entity {@code e} is linked with; {@code :value} is what a client names. */
public final class Links {

    private Links() {}

    /** That one of the entity's links with a role leads to the record of a type with this slug. */
    public static String to(Role role, String type) {
        return linked("subjectKey", "recordKey", role, type);
    }

    /** That a link with a role of the record of a type with this slug leads to the entity. */
    public static String from(Role role, String type) {
        return linked("recordKey", "subjectKey", role, type);
    }

    /** That a link of the entity with a role leads to one of these countries, by slug or ISO code. */
    public static String toCountry(Role role) {
        return "exists (select 1 from LinkEntity w join CountryEntity k on k.key = w.subjectKey where w.recordKey = e.key"
                + " and w.role = " + name(role) + " and " + isNamed("k") + ")";
    }

    /** That the country with a key is one of these, by slug or ISO code. */
    public static String isCountry(String key) {
        return "exists (select 1 from CountryEntity k where k.key = " + key + " and " + isNamed("k") + ")";
    }

    /** That a country is one of these, by slug or ISO code. */
    public static String isNamed(String country) {
        return "(%1$s.slug in :value or %1$s.code in :value)".formatted(country);
    }

    private static String linked(String other, String own, Role role, String type) {
        return "exists (select 1 from LinkEntity w join RecordEntity r on r.key = w." + other + " where w." + own
                + " = e.key and w.role = " + name(role) + " and r.type = '" + type + "' and r.slug = :value)";
    }

    private static String name(Role role) {
        return "org.islegraph.record.Role." + role;
    }
}
