package org.whereabouts.exchange.numbers;

import org.springframework.stereotype.Component;
import org.whereabouts.exchange.api.Registers;
import org.whereabouts.exchange.problem.OwnAddress;
import org.whereabouts.figures.Claim;
import org.whereabouts.registry.Operation;

/// Where figures are: their pages, and themselves at the interface for programs.
@Component
public class FigureAddresses {

    private static final String CLAIMED = "/api/v1/figures/claimed/";
    private static final String COUNTED = "/api/v1/figures/counted/";

    private final Registers registers;
    private final OwnAddress address;

    FigureAddresses(Registers registers, OwnAddress address) {
        this.registers = registers;
        this.address = address;
    }

    /// The page of a claim.
    public String page(Operation.Id operation, Claim.Id claim) {
        return registers.page(operation) + "/figures/claims/" + claim;
    }

    /// A claim at the interface.
    public String resource(Claim.Id claim) {
        return address.base() + CLAIMED + claim;
    }

    /// The page of an edition.
    public String page(Operation.Id operation, int edition) {
        return registers.page(operation) + "/figures/counted/" + edition;
    }

    /// An edition at the interface.
    public String resource(Operation.Id operation, int edition) {
        boolean several = !registers.page(operation).equals(address.base());
        return address.base() + COUNTED + edition + (several ? "?operation=" + operation : "");
    }
}
