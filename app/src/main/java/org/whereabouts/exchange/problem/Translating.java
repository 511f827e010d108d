package org.whereabouts.exchange.problem;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.whereabouts.access.keys.NotLetIn;
import org.whereabouts.access.keys.Refusal;

/// Says which problem an exception is.
final class Translating {

    private Translating() {}

    static Unanswerable translate(Exception trouble) {
        return switch (trouble) {
            case Unanswerable known -> known;
            case NotLetIn outside -> of(outside.refusal());
            case MissingServletRequestParameterException missing ->
                new Unanswerable(Kind.PARAMETER_MISSING, null, missing.getParameterName());
            case TypeMismatchException mismatch ->
                mismatch.getPropertyName() == null
                        ? new Unanswerable(Kind.PARAMETER_UNREADABLE)
                        : new Unanswerable(Kind.PARAMETER_UNREADABLE, null, mismatch.getPropertyName());
            case HttpMessageNotReadableException ignored -> new Unanswerable(Kind.BODY_UNREADABLE);
            case MaxUploadSizeExceededException ignored -> new Unanswerable(Kind.BODY_TOO_LARGE);
            case ErrorResponse told -> of(told.getStatusCode().value());
            default -> new Unanswerable(Kind.BROKEN);
        };
    }

    private static Unanswerable of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NeedsAKey ignored -> new Unanswerable(Kind.KEY_NEEDED);
            case Refusal.UnknownKey ignored -> new Unanswerable(Kind.KEY_UNKNOWN);
            case Refusal.ExpiredKey ignored -> new Unanswerable(Kind.KEY_EXPIRED);
            case Refusal.RevokedKey ignored -> new Unanswerable(Kind.KEY_REVOKED);
            case Refusal.NeedsScope needed ->
                new Unanswerable(Kind.SCOPE_NEEDED, "It takes a key with the scope " + needed.scope() + ".");
            case Refusal.BudgetSpent spent ->
                new Unanswerable(
                        Kind.BUDGET_SPENT,
                        "There are more answers in " + spent.pause().toSeconds() + " seconds.");
        };
    }

    private static Unanswerable of(int status) {
        return new Unanswerable(
                switch (status) {
                    case 400 -> Kind.PARAMETER_UNREADABLE;
                    case 404 -> Kind.NOT_FOUND;
                    case 405 -> Kind.METHOD_NOT_ALLOWED;
                    case 406 -> Kind.NOT_ACCEPTABLE;
                    case 410 -> Kind.TAKEN_BACK;
                    case 413 -> Kind.BODY_TOO_LARGE;
                    case 415 -> Kind.MEDIA_TYPE_UNKNOWN;
                    default -> Kind.BROKEN;
                });
    }
}
