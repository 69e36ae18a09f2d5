package org.islegraph.graphql;

import java.time.LocalDate;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Days between two days, both of them included. */
@Input("DateRange")
@Description("Days between two days, both of them included.")
public record DateRange(
        @Description("First day; any if absent.") @Nullable LocalDate from,
        @Description("Last day; any if absent.") @Nullable LocalDate through) {}
