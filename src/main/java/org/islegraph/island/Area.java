package org.islegraph.island;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.InvalidArgument;
import org.islegraph.record.Criteria;

/** Conditions on where a feature lies. */
final class Area {

    private static final double EARTH_RADIUS_KILOMETRES = 6371.0088;
    private static final int HALF_WAY_ROUND = 20_100;

    /** The haversine formula, which is exact for near points and right across the antimeridian and at the poles. */
    private static final String DISTANCE = """
            e.latitude is not null and 2 * %s * asin(sqrt(least(1.0,
              power(sin(radians(e.latitude - :value0) / 2), 2)
              + cos(radians(e.latitude)) * cos(radians(:value0)) * power(sin(radians(e.longitude - :value1) / 2), 2))))
            <= :value2""".formatted(EARTH_RADIUS_KILOMETRES);

    private Area() {}

    /** Adds that a feature lies in a box. */
    static void within(@Nullable Box box, Criteria criteria) {
        if (box == null) return;
        check("where.within.west", box.west(), 180);
        check("where.within.east", box.east(), 180);
        check("where.within.south", box.south(), 90);
        check("where.within.north", box.north(), 90);
        if (box.south() > box.north()) {
            throw new InvalidArgument(
                    "where.within.south",
                    "where.within.south must be at most north (" + box.north() + "), was " + box.south());
        }
        String longitudes = box.west() <= box.east()
                ? "e.longitude between :value0 and :value1"
                : "(e.longitude >= :value0 or e.longitude <= :value1)";
        criteria.whereAll(
                "e.latitude is not null and e.latitude between :value2 and :value3 and " + longitudes,
                box.west(),
                box.east(),
                box.south(),
                box.north());
    }

    /** Adds that a feature lies near a point. */
    static void near(@Nullable Near near, Criteria criteria) {
        if (near == null) return;
        check("where.near.latitude", near.latitude(), 90);
        check("where.near.longitude", near.longitude(), 180);
        double kilometres = near.kilometres();
        if (!(kilometres > 0 && kilometres <= HALF_WAY_ROUND)) {
            throw new InvalidArgument(
                    "where.near.kilometres",
                    "where.near.kilometres must be more than 0 and at most " + HALF_WAY_ROUND + ", was " + kilometres);
        }
        criteria.whereAll(DISTANCE, near.latitude(), near.longitude(), kilometres);
    }

    private static void check(String argument, double degrees, int bound) {
        if (Math.abs(degrees) <= bound) return;
        throw new InvalidArgument(
                argument, argument + " must be between -" + bound + " and " + bound + ", was " + degrees);
    }
}
