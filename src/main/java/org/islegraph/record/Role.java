package org.islegraph.record;

/** What a link says of its two records. */
public enum Role {
    /** The record is about the subject, as the dataset says. */
    CONCERNS,
    /** The record is about the subject or a group it is part of; or is about an island of the dispute that is the subject. */
    TOUCHES,
    /** The feature is part of the subject, directly or through other groups. */
    PART_OF,
    /** The subject made the statement. */
    SPEAKER,
    /** The statement was addressed to the subject. */
    ADDRESSEE,
    /** The subject is a party of the dispute. */
    PARTY,
    /** The claim rests on the subject. */
    BASIS,
    /** The subject signed the instrument, for the participant that the record is. */
    SIGNATORY,
    /** The subject uses the name. */
    USER,
    /** The subject asserts what the record says. */
    ASSERTED_BY,
    /** The subject rejects what the record says. */
    REJECTED_BY,
    /** The subject took part in the event. */
    INVOLVES,
    /** The person held an office of the country or organisation. */
    SERVES,
    /** The subject, or a state that it continued or succeeded, made the statement or claim, took part or was in control. */
    LINEAGE,
    /** The words name the subject in this reading. */
    INCLUDES,
    /** The words do not name the subject in this reading. */
    EXCLUDES,
    /** The subject gives something up by the effect. */
    RELINQUISHED_BY,
    /** The subject receives something by the effect. */
    ACQUIRED_BY,
    /** The settlement left the features to the subject. */
    SOVEREIGN,
    /** The subject is a statement that expresses the reading or position. */
    EXPRESSED_IN;

    /** Description of the argument {@code includePredecessors}. */
    public static final String INCLUDE_PREDECESSORS =
            "Also those of the states that it continued or succeeded, directly or through others.";
}
