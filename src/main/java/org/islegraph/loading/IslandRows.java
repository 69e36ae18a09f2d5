package org.islegraph.loading;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.dataset.Dataset;
import org.islegraph.island.FeatureKind;
import org.islegraph.island.IslandEntity;
import org.islegraph.island.MeasurementEntity;
import org.islegraph.island.MeasurementKind;
import org.islegraph.island.MembershipEntity;
import org.islegraph.island.OutlineEntity;
import org.islegraph.island.PopulationCountEntity;
import org.islegraph.record.Role;

/** Rows of islands, their figures, groups and outlines. */
final class IslandRows extends FeatureRows {

    IslandRows(Context context) {
        super(context);
    }

    void island(Dataset.Island island) {
        IslandEntity row = new IslandEntity();
        row.key = rows.key(ISLAND, island.slug());
        row.slug = island.slug();
        row.kind = FeatureKind.valueOf(island.kind());
        row.summary = island.summary();
        Dataset.Location location = island.location();
        if (location != null) {
            row.locationKey = rows.part("Coordinates", row.key);
            row.latitude = location.latitude();
            row.longitude = location.longitude();
            cite(row.locationKey, location.citations());
        }
        row.areaKm2 = measurements(row.key, MeasurementKind.AREA, island.areas());
        row.highestPointM = measurements(row.key, MeasurementKind.HEIGHT, island.heights());
        rows.add(row);
        cite(row.key, island.citations());
        names(row.key, island.names(), island.citations());
        populations(row.key, island.populations());
        for (int i = 0; i < island.partOf().size(); i++) {
            Dataset.Membership membership = island.partOf().get(i);
            MembershipEntity part = new MembershipEntity();
            part.key = rows.part("Membership", row.key);
            part.memberKey = row.key;
            part.groupKey = rows.key(ISLAND, membership.group());
            part.position = i;
            rows.add(part);
            cite(part.key, membership.citations());
            link(Linked.part(part.key), Role.ASSERTED_BY, COUNTRY, membership.assertedBy());
            link(Linked.part(part.key), Role.REJECTED_BY, COUNTRY, membership.rejectedBy());
        }
        linkGroups(Linked.bySlug(row.key, row.slug), island.slug());
    }

    private @Nullable Double measurements(long island, MeasurementKind kind, List<Dataset.Measurement> measurements) {
        for (int i = 0; i < measurements.size(); i++) {
            Dataset.Measurement measurement = measurements.get(i);
            MeasurementEntity part = new MeasurementEntity();
            part.key = rows.part("Measurement", island);
            part.islandKey = island;
            part.kind = kind;
            part.position = i;
            part.amount = measurement.value();
            part.asOf = date(measurement.asOf());
            part.place = measurement.place();
            part.note = measurement.note();
            rows.add(part);
            cite(part.key, measurement.citations());
        }
        return measurements.isEmpty() ? null : measurements.get(0).value();
    }

    private void populations(long island, List<Dataset.Population> populations) {
        for (int i = 0; i < populations.size(); i++) {
            Dataset.Population population = populations.get(i);
            PopulationCountEntity part = new PopulationCountEntity();
            part.key = rows.part("PopulationCount", island);
            part.islandKey = island;
            part.position = i;
            part.people = population.value();
            part.asOf = date(population.asOf());
            part.note = population.note();
            rows.add(part);
            cite(part.key, population.citations());
        }
    }

    void outline(Dataset.Outline outline) {
        OutlineEntity part = new OutlineEntity();
        part.islandKey = rows.key(ISLAND, outline.island());
        part.key = rows.part("Outline", part.islandKey);
        part.geometry = outline.geometry().toString();
        rows.add(part);
        cite(part.key, outline.citations());
    }
}
