package org.islegraph.map;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.islegraph.country.Country;
import org.islegraph.country.CountryRepository;
import org.islegraph.country.NameUseRepository;
import org.islegraph.dispute.Claim;
import org.islegraph.dispute.ClaimRepository;
import org.islegraph.dispute.Control;
import org.islegraph.dispute.ControlRepository;
import org.islegraph.dispute.Dispute;
import org.islegraph.dispute.DisputeRepository;
import org.islegraph.graphql.GeoJson;
import org.islegraph.graphql.InvalidArgument;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Paging;
import org.islegraph.island.Island;
import org.islegraph.island.IslandFilter;
import org.islegraph.island.IslandRepository;
import org.islegraph.island.OutlineRepository;
import org.islegraph.record.On;
import org.islegraph.record.SlugOrder;
import org.islegraph.record.Viewpoint;
import org.islegraph.time.Lasting;
import org.islegraph.time.Match;

/** All features of a map in one answer. */
@GraphQLApi
public class FeaturesApi {

    private static final int MAX_FEATURES = 10_000;
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final IslandRepository islands;
    private final OutlineRepository outlines;
    private final ClaimRepository claims;
    private final ControlRepository controls;
    private final DisputeRepository disputes;
    private final CountryRepository countries;
    private final NameUseRepository names;

    FeaturesApi(
            IslandRepository islands,
            OutlineRepository outlines,
            ClaimRepository claims,
            ControlRepository controls,
            DisputeRepository disputes,
            CountryRepository countries,
            NameUseRepository names) {
        this.islands = islands;
        this.outlines = outlines;
        this.claims = claims;
        this.controls = controls;
        this.disputes = disputes;
        this.countries = countries;
        this.names = names;
    }

    @Query("features")
    @Description(
            "A map's features as one GeoJSON FeatureCollection (RFC 7946): an outline where there is one, or else a"
                    + " point, with name, kind, who is in control, who claims, and the disputes. At most 10,000 features.")
    public GeoJson features(
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable IslandFilter where,
            @Name("at") @Description("The day of control and claims; what goes on if absent.") @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description(On.MATCH) @Nullable Match match,
            @Name("viewpoint") @Description(Viewpoint.ARGUMENT) @Nullable String viewpoint,
            @Name("language") @DefaultValue("en") @Description("Language of names.") @Nullable LanguageTag language) {
        List<Island> shown = islands.matching(where, SlugOrder.SLUG_ASC)
                .page(new Paging(MAX_FEATURES, null, false))
                .nodes();
        if (shown.size() == MAX_FEATURES) {
            throw new InvalidArgument(
                    "where",
                    "where must leave fewer than " + MAX_FEATURES + " features; narrow it to a dispute or a box");
        }
        On on = On.of(at, match);
        LanguageTag wanted = language == null ? ENGLISH : language;
        Set<Long> keys = shown.stream().map(Island::key).collect(Collectors.toSet());
        Map<Long, List<Control>> control = lasting(controls.of(new Viewpoint(viewpoint), on, keys), on);
        Map<Long, List<Claim>> claimed = lasting(claims.ofIslands(new Viewpoint(viewpoint), on, keys), on);
        Map<Long, Named> states = states(control.values(), claimed.values(), wanted, viewpoint);
        Map<Long, List<Dispute>> over = disputes.ofIslands(keys);
        Map<Long, GeoJson> shapes = outlines.ofIslands(keys);
        List<String> called = names.best(shown, Island::key, wanted, viewpoint);

        FeatureCollection collection = new FeatureCollection();
        for (int i = 0; i < shown.size(); i++) {
            Island island = shown.get(i);
            long key = island.key();
            collection.add(
                    island,
                    called.get(i),
                    shapes.get(key),
                    named(control.get(key), Control::countryKey, states),
                    named(claimed.get(key), Claim::claimantKey, states),
                    over.getOrDefault(key, List.of()));
        }
        return collection.asGeoJson();
    }

    /** A country and its name in the language of the map. */
    record Named(Country country, String name) {}

    private Map<Long, Named> states(
            Collection<List<Control>> controls,
            Collection<List<Claim>> claims,
            LanguageTag language,
            @Nullable String viewpoint) {
        Set<Long> keys = new HashSet<>();
        controls.forEach(each -> each.forEach(control -> keys.add(control.countryKey())));
        claims.forEach(each -> each.forEach(claim -> keys.add(claim.claimantKey())));
        if (keys.isEmpty()) return Map.of();
        List<Country> found = List.copyOf(countries.records().read(keys).values());
        List<String> called = names.best(found, Country::key, language, viewpoint);
        Map<Long, Named> states = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            states.put(found.get(i).key(), new Named(found.get(i), called.get(i)));
        }
        return states;
    }

    private static <T> List<Named> named(@Nullable List<T> some, Function<T, Long> key, Map<Long, Named> states) {
        if (some == null) return List.of();
        return some.stream().map(each -> states.get(key.apply(each))).distinct().toList();
    }

    /** Without a day, what goes on. */
    private static <T extends Lasting<T>> Map<Long, List<T>> lasting(Map<Long, List<T>> all, On on) {
        if (on.day() != null) return all;
        Map<Long, List<T>> ongoing = new HashMap<>();
        all.forEach((key, some) -> ongoing.put(
                key, some.stream().filter(each -> each.period().isOngoing()).toList()));
        return ongoing;
    }
}
