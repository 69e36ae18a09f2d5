package org.islegraph.island;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** Says that a feature is part of a group, which someone may assert and another reject. */
@Description("Says that a feature is part of a group, which someone may assert and another reject.")
public record Membership(
        @Ignore long key, @Ignore long memberKey, @Ignore long groupKey) {}
