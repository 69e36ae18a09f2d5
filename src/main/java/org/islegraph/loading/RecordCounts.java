package org.islegraph.loading;

import org.eclipse.microprofile.graphql.Description;

/** Numbers of records by type. */
@Description("Numbers of records by type.")
public record RecordCounts(
        @Description("Islands, rocks and groups of them.") int islands,
        @Description("States, former ones included.") int countries,
        @Description("Disputes.") int disputes,
        @Description("Instruments.") int treaties,
        @Description("Clauses of instruments.") int provisions,
        @Description("Statements.") int statements,
        @Description("Events.") int events,
        @Description("People.") int people,
        @Description("Organisations.") int organisations,
        @Description("Publications that were read.") int sources,
        @Description("Claims of countries to features.") int claims,
        @Description("Periods of control.") int controls,
        @Description("Readings of disputed words.") int interpretations,
        @Description("Positions of third countries.") int recognitions,
        @Description("Quotations.") int quotes) {}
