package org.islegraph.person;

import org.eclipse.microprofile.graphql.Description;

/** What kind of body an organisation is. */
@Description("What kind of body an organisation is.")
public enum OrganisationKind {
    @Description("A government as a whole, or its head's office.")
    GOVERNMENT,
    @Description("A ministry.")
    MINISTRY,
    @Description("Another body of a government.")
    AGENCY,
    @Description("A diplomatic mission.")
    EMBASSY,
    @Description("A parliament or a chamber of one.")
    LEGISLATURE,
    @Description("The government of a region or prefecture.")
    REGIONAL_GOVERNMENT,
    @Description("The government of a city, town or village.")
    MUNICIPALITY,
    @Description("An authority of occupying powers.")
    OCCUPATION_AUTHORITY,
    @Description("An organisation or a group of states.")
    INTERNATIONAL,
    @Description("An association of people.")
    ASSOCIATION,
    @Description("A political party.")
    PARTY,
    @Description("A news organisation.")
    PRESS
}
