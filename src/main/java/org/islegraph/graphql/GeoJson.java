package org.islegraph.graphql;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;

/** A GeoJSON object, kept as text and written to the reply as it is. */
@CustomScalar("GeoJSON")
@Description("A GeoJSON object (RFC 7946), WGS 84.")
public final class GeoJson implements CustomStringScalar {

    private final String json;

    /** Takes JSON that the dataset's validator has accepted. */
    public GeoJson(String json) {
        this.json = json;
    }

    @Override
    public String stringValueForSerialization() {
        return json;
    }

    @Override
    public String toString() {
        return json;
    }
}
