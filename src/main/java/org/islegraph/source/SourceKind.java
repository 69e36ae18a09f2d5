package org.islegraph.source;

import org.eclipse.microprofile.graphql.Description;

/** What kind of publication a source is. */
@Description("What kind of publication a source is.")
public enum SourceKind {
    @Description("A news report.")
    NEWS,
    @Description("A publication of a state, its organs or an international organisation.")
    OFFICIAL,
    @Description("The text of an instrument.")
    TREATY_TEXT,
    @Description("A reference work.")
    REFERENCE,
    @Description("A scholarly work.")
    ACADEMIC,
    @Description("A document in an archive.")
    ARCHIVE,
    @Description("A data set.")
    DATASET,
    @Description("A copy of a publication, kept by someone else.")
    MIRROR
}
