package org.islegraph.treaty;

import org.eclipse.microprofile.graphql.Description;

/** Form of an instrument, whatever its designation. */
@Description("Form of an instrument, whatever its designation.")
public enum TreatyForm {
    @Description("A treaty, convention or pact.")
    TREATY,
    @Description("An agreement or arrangement.")
    AGREEMENT,
    @Description("A declaration that two or more states signed together.")
    JOINT_DECLARATION,
    @Description("A statement or communiqué that two or more states gave together.")
    JOINT_STATEMENT,
    @Description("A declaration of several states on what they intend.")
    DECLARATION,
    @Description("An exchange of notes or letters.")
    EXCHANGE_OF_NOTES,
    @Description("A memorandum or aide-memoire.")
    MEMORANDUM,
    @Description("An understanding that was not put in writing by both sides.")
    UNDERSTANDING,
    @Description("A statement by which one state takes a position or ends an arrangement.")
    UNILATERAL_ACT,
    @Description("An order or directive.")
    ORDER,
    @Description("A constitution, law or decree of one state.")
    LEGISLATION,
    @Description("An award of arbitrators.")
    AWARD,
    @Description("A judgment of a court.")
    JUDGMENT
}
