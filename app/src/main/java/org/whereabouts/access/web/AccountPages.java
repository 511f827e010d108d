package org.whereabouts.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.whereabouts.access.Officer;
import org.whereabouts.access.OpenTo;
import org.whereabouts.access.SignedIn;
import org.whereabouts.access.passkey.Passkeys;
import org.whereabouts.access.signin.Accounts;
import org.whereabouts.access.signin.ComingIn;
import org.whereabouts.pages.Page;
import org.whereabouts.pages.Trouble;
import org.whereabouts.pages.Visit;

/// An officer's own page: by what they come in.
@Page
@OpenTo
class AccountPages {

    private static final String CONFIRM = "redirect:/desk/confirm?back=/desk/account";

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final TakingAKeyAway taking;
    private final ComingIn comingIn;
    private final Said said;

    AccountPages(Passkeys passkeys, Accounts accounts, TakingAKeyAway taking, ComingIn comingIn, Said said) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.taking = taking;
        this.comingIn = comingIn;
        this.said = said;
    }

    @GetMapping("/desk/account")
    String account(@ModelAttribute(name = "visit", binding = false) Visit visit, SignedIn officer, Model model) {
        return show(visit, officer, List.of(), model);
    }

    private String show(Visit visit, SignedIn officer, List<Trouble.Said> troubles, Model model) {
        Officer.Id id = officer.officer().id();
        model.addAttribute(
                "passkeys",
                passkeys.of(id).stream()
                        .map(one -> new Line(one.id(), one.label(), said.of(visit, one.made(), one.used())))
                        .toList());
        model.addAttribute(
                "account",
                accounts.of(id)
                        .map(one -> new Line(
                                one.account().issuer(),
                                taking.opens(one) ? "account.mine" : "account.elsewhere",
                                said.of(visit, one.made(), one.used())))
                        .orElse(null));
        model.addAttribute("confirmed", officer.confirmed(said.now()).isPresent());
        model.addAttribute("troubles", troubles);
        return "desk/account";
    }

    @PostMapping("/desk/account/passkey/remove")
    String remove(
            @ModelAttribute(name = "visit", binding = false) Visit visit,
            SignedIn officer,
            @RequestParam String id,
            Model model) {
        return remove(visit, officer, new TakingAKeyAway.APasskey(id), model);
    }

    @PostMapping("/desk/account/provider/remove")
    String remove(@ModelAttribute(name = "visit", binding = false) Visit visit, SignedIn officer, Model model) {
        return remove(visit, officer, new TakingAKeyAway.TheAccount(), model);
    }

    private String remove(Visit visit, SignedIn officer, TakingAKeyAway.Key key, Model model) {
        if (officer.confirmed(said.now()).isEmpty()) {
            return CONFIRM;
        }
        return taking.take(officer.officer().id(), key)
                ? "redirect:/desk/account"
                : show(visit, officer, said.trouble(visit, "main", "account.last"), model);
    }

    @PostMapping("/desk/sign-out")
    String signOut(SignedIn officer, HttpServletRequest request, HttpServletResponse response) {
        comingIn.leave(officer, request, response);
        return "redirect:/desk/sign-in";
    }

    /// A passkey, or the account, as the page shows it.
    record Line(String id, String label, String said) {}
}
