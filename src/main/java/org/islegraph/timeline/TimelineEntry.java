package org.islegraph.timeline;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.islegraph.time.FuzzyDate;

/** Something that happened in a dispute. */
@Description("Something that happened in a dispute.")
public record TimelineEntry(
        @Ignore long key,
        @Ignore String slug,
        @Ignore long subjectKey,
        @Description("What happened to the subject.") TimelineKind kind,
        @Description("When.") FuzzyDate occurredOn) {}
