package org.islegraph.treaty;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** What a claim rests on. */
@Union("LegalBasis")
@Description("What a claim rests on: an instrument, or a provision of one.")
public interface LegalBasis {}
