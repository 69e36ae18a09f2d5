package org.islegraph.record;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** What an entry of a timeline is about. */
@Union("TimelineSubject")
@Description("What an entry of a timeline is about.")
public interface TimelineSubject {}
