package org.islegraph.map;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.smallrye.graphql.api.Nullable;
import org.islegraph.dispute.Dispute;
import org.islegraph.graphql.GeoJson;
import org.islegraph.island.Island;
import org.islegraph.map.FeaturesApi.Named;

/** Writes features as GeoJSON, with properties that map tools can style by: texts, and lists of slugs. */
final class FeatureCollection {

    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    FeatureCollection() {
        try {
            json = JSON.createGenerator(text);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Adds a feature: its outline, or else its point, or else no geometry at all. */
    void add(
            Island island,
            String name,
            @Nullable GeoJson outline,
            List<Named> controlledBy,
            List<Named> claimedBy,
            List<Dispute> disputes) {
        try {
            json.writeStartObject();
            json.writeStringField("type", "Feature");
            json.writeStringField("id", island.getId());
            json.writeFieldName("geometry");
            geometry(island, outline);
            json.writeObjectFieldStart("properties");
            json.writeStringField("slug", island.slug());
            json.writeStringField("kind", island.kind().name());
            json.writeStringField("name", name);
            states("controlledBy", controlledBy);
            states("claimedBy", claimedBy);
            texts("disputes", disputes.stream().map(Dispute::slug).toList());
            texts(
                    "disputeStatus",
                    disputes.stream()
                            .map(dispute -> dispute.status().name())
                            .distinct()
                            .toList());
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    GeoJson asGeoJson() {
        try {
            json.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new GeoJson(text.toString());
    }

    private void geometry(Island island, @Nullable GeoJson outline) throws IOException {
        Double longitude = island.longitude();
        Double latitude = island.latitude();
        if (outline != null) {
            json.writeRawValue(outline.stringValueForSerialization());
        } else if (longitude != null && latitude != null) {
            json.writeStartObject();
            json.writeStringField("type", "Point");
            json.writeFieldName("coordinates");
            json.writeArray(new double[] {longitude, latitude}, 0, 2);
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    private void states(String field, List<Named> states) throws IOException {
        texts(field, states.stream().map(state -> state.country().slug()).toList());
        json.writeStringField(field + "Name", states.stream().map(Named::name).collect(Collectors.joining(", ")));
    }

    private void texts(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String each : texts) json.writeString(each);
        json.writeEndArray();
    }
}
