package org.islegraph.dispute;

import java.time.LocalDate;
import java.util.List;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.islegraph.country.Country;
import org.islegraph.country.CountryRepository;
import org.islegraph.country.NameUse;
import org.islegraph.country.NameUseRepository;
import org.islegraph.graphql.Days;
import org.islegraph.graphql.Edge;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Paging;
import org.islegraph.island.Island;
import org.islegraph.island.IslandRepository;
import org.islegraph.record.Listing.ParentLink;
import org.islegraph.record.On;
import org.islegraph.record.Role;
import org.islegraph.record.SlugOrder;
import org.islegraph.record.Viewpoint;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;
import org.islegraph.time.Match;
import org.islegraph.treaty.LegalBasis;
import org.islegraph.treaty.Provision;
import org.islegraph.treaty.Treaty;
import org.islegraph.treaty.TreatyConnection;
import org.islegraph.treaty.TreatyFilter;
import org.islegraph.treaty.TreatyOrder;
import org.islegraph.treaty.TreatyRepository;

/** Disputes, claims and control. */
@GraphQLApi
public class DisputeApi {

    private final DisputeRepository disputes;
    private final ClaimRepository claims;
    private final ControlRepository controls;
    private final IslandRepository islands;
    private final CountryRepository countries;
    private final TreatyRepository treaties;
    private final LegalBases legalBases;
    private final NameUseRepository names;
    private final CitationRepository citations;

    DisputeApi(
            DisputeRepository disputes,
            ClaimRepository claims,
            ControlRepository controls,
            IslandRepository islands,
            CountryRepository countries,
            TreatyRepository treaties,
            LegalBases legalBases,
            NameUseRepository names,
            CitationRepository citations) {
        this.disputes = disputes;
        this.claims = claims;
        this.controls = controls;
        this.islands = islands;
        this.countries = countries;
        this.treaties = treaties;
        this.legalBases = legalBases;
        this.names = names;
        this.citations = citations;
    }

    @Query("dispute")
    @Description("The dispute with this slug; null if there is none.")
    public @Nullable Dispute dispute(@NonNull @Name("slug") @Description("Slug of the record.") String slug) {
        return disputes.bySlug(slug);
    }

    @Query("disputes")
    @Description("All disputes.")
    public DisputeConnection disputes(
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable DisputeFilter where,
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return new DisputeConnection(disputes.matching(where, orderBy).page(paging));
    }

    @Description("Best name in a language: falls back to its parent language, to English, to any.")
    @Name("name")
    public List<@NonNull String> nameOfDisputes(
            @Source List<Dispute> disputes,
            @Name("language") @DefaultValue("en") @Description("Language wanted.") @Nullable LanguageTag language,
            @Name("usedBy") @Description(NameUseRepository.PREFERABLY_USED_BY) @Nullable String usedBy) {
        return names.best(disputes, Dispute::key, language, usedBy);
    }

    @Description("Names, the preferred one of each language first.")
    @Name("names")
    public List<List<@NonNull NameUse>> namesOfDisputes(
            @Source List<Dispute> disputes,
            @Name("language") @Description("Only names in this language.") @Nullable LanguageTag language,
            @Name("usedBy") @Description(NameUseRepository.USED_BY) @Nullable String usedBy,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("POSSIBLE") @Description(On.MATCH) @Nullable Match match) {
        return names.of(disputes, Dispute::key, language, usedBy, On.of(at, match));
    }

    @Description(
            "Whole years from its beginning to its end, or to a day if that is earlier; absent if it had not begun, or if"
                    + " its beginning is not known. Uncertain dates count from their earliest day.")
    @Name("yearsOpen")
    public List<@Nullable Integer> yearsOpenOfDisputes(
            @Source List<Dispute> disputes,
            @NonNull @Name("at") @Description("The day up to which to count.") LocalDate at) {
        int day = Days.of("at", at);
        return disputes.stream().map(dispute -> dispute.yearsOpen(day)).toList();
    }

    @Description("Disputed features.")
    @Name("islands")
    public List<List<@NonNull Island>> islandsOfDisputes(@Source List<Dispute> disputes) {
        return Edge.many(disputes, Dispute::key, keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Countries in dispute.")
    @Name("parties")
    public List<List<@NonNull Country>> partiesOfDisputes(@Source List<Dispute> disputes) {
        return Edge.many(disputes, Dispute::key, keys -> countries.subjects(Role.PARTY, keys));
    }

    @Description("Claims, by claimant.")
    @Name("claims")
    public List<List<@NonNull Claim>> claimsOfDisputes(
            @Source List<Dispute> disputes,
            @Name("viewpoint") @Description(Viewpoint.ARGUMENT) @Nullable String viewpoint,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description(On.MATCH) @Nullable Match match) {
        On on = On.of(at, match);
        return Edge.each(
                disputes, Dispute::key, keys -> claims.ofDisputes(new Viewpoint(viewpoint), on, keys), on::among);
    }

    @Description("Who controls or controlled disputed features in fact, in order of time.")
    @Name("control")
    public List<List<@NonNull Control>> controlOfDisputes(
            @Source List<Dispute> disputes,
            @Name("viewpoint") @Description(Viewpoint.ARGUMENT) @Nullable String viewpoint,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description(On.MATCH) @Nullable Match match) {
        On on = On.of(at, match);
        return Edge.each(disputes, Dispute::key, keys -> controls.of(new Viewpoint(viewpoint), on, keys), on::among);
    }

    @Description("Instruments that touch the disputed features.")
    @Name("treaties")
    public List<@NonNull TreatyConnection> treatiesOfDisputes(
            @Source List<Dispute> disputes,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable TreatyFilter where,
            @Name("orderBy") @DefaultValue("SIGNED_ON_ASC") @Description(Paging.ORDER) @Nullable TreatyOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return Edge.connection(
                disputes,
                Dispute::key,
                keys -> treaties.matching(where, orderBy).pages(ParentLink.subject(Role.TOUCHES), keys, paging),
                TreatyConnection::new);
    }

    @Description("Where the record was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfDisputes(@Source List<Dispute> disputes) {
        return citations.of(disputes, Dispute::key);
    }

    @Description("Country that makes the claim.")
    @Name("claimant")
    public List<@NonNull Country> claimantOfClaims(@Source List<Claim> claims) {
        return Edge.one(claims, Claim::claimantKey, countries.records());
    }

    @Description("Dispute that the claim belongs to.")
    @Name("dispute")
    public List<@NonNull Dispute> disputeOfClaims(@Source List<Claim> claims) {
        return Edge.one(claims, Claim::disputeKey, disputes.records());
    }

    @Description("Features that are claimed.")
    @Name("islands")
    public List<List<@NonNull Island>> islandsOfClaims(@Source List<Claim> claims) {
        return Edge.many(claims, Claim::key, keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Instruments, then provisions, on which the claimant relies.")
    @Name("basis")
    public List<List<@NonNull LegalBasis>> basisOfClaims(@Source List<Claim> claims) {
        return Edge.many(claims, Claim::key, legalBases::of);
    }

    @Description("Where the claim was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfClaims(@Source List<Claim> claims) {
        return citations.of(claims, Claim::key);
    }

    @Description("State in control.")
    @Name("country")
    public List<@NonNull Country> countryOfControls(@Source List<Control> controls) {
        return Edge.one(controls, Control::countryKey, countries.records());
    }

    @Description("Features under this control.")
    @Name("islands")
    public List<List<@NonNull Island>> islandsOfControls(@Source List<Control> controls) {
        return Edge.many(controls, Control::key, keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Countries by whose account it was so; empty if nobody disputes it.")
    @Name("assertedBy")
    public List<List<@NonNull Country>> assertedByOfControls(@Source List<Control> controls) {
        return Edge.many(controls, Control::key, keys -> countries.subjects(Role.ASSERTED_BY, keys));
    }

    @Description("Where the control was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfControls(@Source List<Control> controls) {
        return citations.of(controls, Control::key);
    }

    @Description("Who controls or controlled the feature in fact, in order of time.")
    @Name("control")
    public List<List<@NonNull Control>> controlOfIslands(
            @Source List<Island> islands,
            @Name("viewpoint") @Description(Viewpoint.ARGUMENT) @Nullable String viewpoint,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description(On.MATCH) @Nullable Match match) {
        On on = On.of(at, match);
        return Edge.each(islands, Island::key, keys -> controls.of(new Viewpoint(viewpoint), on, keys), on::among);
    }

    @Description("Claims to the feature, by claimant.")
    @Name("claims")
    public List<List<@NonNull Claim>> claimsOfIslands(
            @Source List<Island> islands,
            @Name("viewpoint") @Description(Viewpoint.ARGUMENT) @Nullable String viewpoint,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description(On.MATCH) @Nullable Match match) {
        On on = On.of(at, match);
        return Edge.each(islands, Island::key, keys -> claims.ofIslands(new Viewpoint(viewpoint), on, keys), on::among);
    }

    @Description("Disputes over the feature or a group it is part of.")
    @Name("disputes")
    public List<List<@NonNull Dispute>> disputesOfIslands(@Source List<Island> islands) {
        return Edge.many(islands, Island::key, disputes::ofIslands);
    }

    @Description("Claims that the country makes or made.")
    @Name("claims")
    public List<List<@NonNull Claim>> claimsOfCountries(
            @Source List<Country> countries,
            @Name("includePredecessors") @DefaultValue("false") @Description(Role.INCLUDE_PREDECESSORS) @Nullable
                    Boolean includePredecessors,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description(On.MATCH) @Nullable Match match) {
        On on = On.of(at, match);
        return Edge.each(
                countries,
                Country::key,
                keys -> claims.ofCountries(Boolean.TRUE.equals(includePredecessors), on, keys),
                on::among);
    }

    @Description("What the country controls or controlled in fact, in order of time.")
    @Name("control")
    public List<List<@NonNull Control>> controlOfCountries(
            @Source List<Country> countries,
            @Name("includePredecessors") @DefaultValue("false") @Description(Role.INCLUDE_PREDECESSORS) @Nullable
                    Boolean includePredecessors,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description(On.MATCH) @Nullable Match match) {
        On on = On.of(at, match);
        return Edge.each(
                countries,
                Country::key,
                keys -> controls.ofCountries(Boolean.TRUE.equals(includePredecessors), on, keys),
                on::among);
    }

    @Description("Disputes to which the country is a party.")
    @Name("disputes")
    public List<List<@NonNull Dispute>> disputesOfCountries(@Source List<Country> countries) {
        return Edge.many(countries, Country::key, keys -> disputes.linkedTo(Role.PARTY, "e.slug", keys));
    }

    @Description("Disputes that the instrument touches.")
    @Name("disputes")
    public List<List<@NonNull Dispute>> disputesOfTreaties(@Source List<Treaty> treaties) {
        return Edge.many(treaties, Treaty::key, keys -> disputes.subjects(Role.TOUCHES, keys));
    }

    @Description("Claims that rest on the instrument.")
    @Name("claims")
    public List<List<@NonNull Claim>> claimsOfTreaties(@Source List<Treaty> treaties) {
        return Edge.many(treaties, Treaty::key, keys -> claims.linkedTo(Role.BASIS, "e.slug", keys));
    }

    @Description("Claims that rest on the clause.")
    @Name("claims")
    public List<List<@NonNull Claim>> claimsOfProvisions(@Source List<Provision> provisions) {
        return Edge.many(provisions, Provision::key, keys -> claims.linkedTo(Role.BASIS, "e.slug", keys));
    }
}
