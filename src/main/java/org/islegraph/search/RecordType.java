package org.islegraph.search;

import org.eclipse.microprofile.graphql.Description;

/** Types of records that can be found. */
@Description("Types of records that can be found.")
public enum RecordType {
    @Description("Features: islands, rocks and groups of them.")
    ISLAND("Island", 3),
    @Description("Countries.")
    COUNTRY("Country", 3),
    @Description("Disputes.")
    DISPUTE("Dispute", 3),
    @Description("Instruments.")
    TREATY("Treaty", 3),
    @Description("Clauses of instruments.")
    PROVISION("Provision", 2),
    @Description("Statements.")
    STATEMENT("Statement", 2),
    @Description("People.")
    PERSON("Person", 3),
    @Description("Organisations.")
    ORGANISATION("Organisation", 3),
    @Description("Publications that were read.")
    SOURCE("Source", 1),
    @Description("Events.")
    EVENT("Event", 2);

    private final String type;
    private final float prior;

    RecordType(String type, float prior) {
        this.type = type;
        this.prior = prior;
    }

    /** Name of the schema type. */
    String type() {
        return type;
    }

    /** What is added to a hit's score: whoever looks for a name wants what it names before those who wrote of it. */
    float prior() {
        return prior;
    }

    static RecordType of(String type) {
        for (RecordType each : values()) {
            if (each.type.equals(type)) return each;
        }
        throw new IllegalArgumentException(type);
    }
}
