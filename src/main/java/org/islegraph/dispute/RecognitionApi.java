package org.islegraph.dispute;

import java.time.LocalDate;
import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.islegraph.country.Country;
import org.islegraph.country.CountryRepository;
import org.islegraph.graphql.Edge;
import org.islegraph.island.Island;
import org.islegraph.island.IslandRepository;
import org.islegraph.record.On;
import org.islegraph.record.Role;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;
import org.islegraph.time.Match;

/** What third countries say of whose the islands are. */
@GraphQLApi
public class RecognitionApi {

    private final RecognitionRepository recognitions;
    private final DisputeRepository disputes;
    private final IslandRepository islands;
    private final CountryRepository countries;
    private final CitationRepository citations;

    RecognitionApi(
            RecognitionRepository recognitions,
            DisputeRepository disputes,
            IslandRepository islands,
            CountryRepository countries,
            CitationRepository citations) {
        this.recognitions = recognitions;
        this.disputes = disputes;
        this.islands = islands;
        this.countries = countries;
        this.citations = citations;
    }

    @Description("Positions of third countries on whose the feature is, by country.")
    @Name("recognitions")
    public List<List<@NonNull Recognition>> recognitionsOfIslands(
            @Source List<Island> islands,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description(On.MATCH) @Nullable Match match) {
        On on = On.of(at, match);
        return Edge.each(islands, Island::key, keys -> recognitions.ofIslands(on, keys), on::among);
    }

    @Description("Positions of third countries on whose the features are, by country.")
    @Name("recognitions")
    public List<List<@NonNull Recognition>> recognitionsOfDisputes(
            @Source List<Dispute> disputes,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description(On.MATCH) @Nullable Match match) {
        On on = On.of(at, match);
        return Edge.each(disputes, Dispute::key, keys -> recognitions.of("disputeKey", on, keys), on::among);
    }

    @Description("Positions that the country takes on the islands of others.")
    @Name("recognitions")
    public List<List<@NonNull Recognition>> recognitionsOfCountries(
            @Source List<Country> countries,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description(On.MATCH) @Nullable Match match) {
        On on = On.of(at, match);
        return Edge.each(countries, Country::key, keys -> recognitions.of("byKey", on, keys), on::among);
    }

    @Description("Country that takes the position.")
    @Name("by")
    public List<@NonNull Country> byOfRecognitions(@Source List<Recognition> recognitions) {
        return Edge.one(recognitions, Recognition::byKey, countries.records());
    }

    @Description("Country whose sovereignty, administration or claim is meant; absent if no side is taken.")
    @Name("claimant")
    public List<@Nullable Country> claimantOfRecognitions(@Source List<Recognition> recognitions) {
        return Edge.one(recognitions, Recognition::claimantKey, countries.records());
    }

    @Description("Dispute that it is about.")
    @Name("dispute")
    public List<@NonNull Dispute> disputeOfRecognitions(@Source List<Recognition> recognitions) {
        return Edge.one(recognitions, Recognition::disputeKey, disputes.records());
    }

    @Description("Features that it is about.")
    @Name("islands")
    public List<List<@NonNull Island>> islandsOfRecognitions(@Source List<Recognition> recognitions) {
        return Edge.many(recognitions, Recognition::key, keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Where the position was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfRecognitions(@Source List<Recognition> recognitions) {
        return citations.of(recognitions, Recognition::key);
    }
}
