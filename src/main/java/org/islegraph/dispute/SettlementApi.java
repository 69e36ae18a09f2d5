package org.islegraph.dispute;

import java.util.List;

import io.smallrye.graphql.api.Nullable;
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
import org.islegraph.record.Role;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;
import org.islegraph.treaty.LegalBasis;

/** How disputes ended. */
@GraphQLApi
public class SettlementApi {

    private final SettlementRepository settlements;
    private final LegalBases legalBases;
    private final IslandRepository islands;
    private final CountryRepository countries;
    private final CitationRepository citations;

    SettlementApi(
            SettlementRepository settlements,
            LegalBases legalBases,
            IslandRepository islands,
            CountryRepository countries,
            CitationRepository citations) {
        this.settlements = settlements;
        this.legalBases = legalBases;
        this.islands = islands;
        this.countries = countries;
        this.citations = citations;
    }

    @Description("What ended the dispute or a part of it, in order of time; empty while nothing did.")
    @Name("settlements")
    public List<List<@NonNull Settlement>> settlementsOfDisputes(@Source List<Dispute> disputes) {
        return Edge.many(
                disputes, Dispute::key, keys -> settlements.children("disputeKey", "e.disputeKey, e.position", keys));
    }

    @Description("Treaty, award or judgment that settled it, or the provision of it.")
    @Name("instrument")
    public List<@Nullable LegalBasis> instrumentOfSettlements(@Source List<Settlement> settlements) {
        return Edge.each(settlements, Settlement::key, legalBases::of, found -> found == null ? null : found.get(0));
    }

    @Description("Features that were settled.")
    @Name("islands")
    public List<List<@NonNull Island>> islandsOfSettlements(@Source List<Settlement> settlements) {
        return Edge.many(settlements, Settlement::key, keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Whose they are since: several if they were divided, none if that was not decided.")
    @Name("sovereigns")
    public List<List<@NonNull Country>> sovereignsOfSettlements(@Source List<Settlement> settlements) {
        return Edge.many(settlements, Settlement::key, keys -> countries.subjects(Role.SOVEREIGN, keys));
    }

    @Description("Where the settlement was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfSettlements(@Source List<Settlement> settlements) {
        return citations.of(settlements, Settlement::key);
    }
}
