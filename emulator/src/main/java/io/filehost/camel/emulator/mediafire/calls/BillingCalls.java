package io.filehost.camel.emulator.mediafire.calls;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import io.filehost.camel.emulator.kernel.Call;
import io.filehost.camel.emulator.kernel.Refusal;
import io.filehost.camel.emulator.kernel.Reply;
import io.filehost.camel.emulator.mediafire.error.ErrorCode;
import io.filehost.camel.emulator.mediafire.gate.Access;
import io.filehost.camel.emulator.mediafire.state.Account;

/**
 * The billing family. Every account has the free plan for good: there is something to look at, and whatever would cost
 * money is refused with a documented code (which of them in which case is our reading).
 */
public final class BillingCalls {

    private static final List<String> REASONS = List.of("x_uploading", "x_downloading", "x_switching", "x_speed",
            "x_money_problems", "x_too_expensive", "x_technophobe", "x_lacking_features", "x_lacking_service", "x_other");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration MONTH = Duration.ofDays(30);

    public void addTo(MethodTable methods) {
        methods.onPublic("billing/get_plans", Access.NONE, (call, nobody) -> plans(call));
        methods.onPublic("billing/get_products", Access.NONE, (call, nobody) -> products(call));
        methods.on("billing/get_invoice", Access.SESSION, BillingCalls::invoice);
        methods.on("billing/cancel_plan", Access.SESSION, BillingCalls::cancel);
        methods.on("billing/change_plan", Access.SESSION, BillingCalls::change);
        methods.on("billing/purchase_plan", Access.SESSION, BillingCalls::purchase);
    }

    private static Reply plans(Call call) {
        Predicate<Product> wanted = number(call, "product_id", Product::id)
                .and(number(call, "family", Product::productClass)).and(Product::onSale);
        return list(wanted, Product::plan);
    }

    private static Reply products(Call call) {
        Predicate<Product> wanted = number(call, "product_id", Product::id)
                .and(number(call, "product_class", Product::productClass))
                .and(number(call, "product_family", Product::productClass))
                .and(number(call, "interval", Product::months))
                .and(flag(call, "active", Product::onSale))
                .and(flag(call, "legacy", product -> !product.onSale()))
                .and(flag(call, "recurring", Product::isRecurring));
        return list(wanted, Product::product);
    }

    private static Reply list(Predicate<Product> wanted, Function<Product, Reply> fields) {
        return Reply.ok().items("products", "product",
                Product.ALL.stream().filter(wanted).map(fields).map(Reply::values).toList());
    }

    private static Predicate<Product> number(Call call, String name, Function<Product, Integer> value) {
        Optional<Long> number = call.number(name);
        return product -> number.map(wanted -> wanted == (long) value.apply(product)).orElse(true);
    }

    private static Predicate<Product> flag(Call call, String name, Predicate<Product> value) {
        boolean wanted = call.flag(name, true);
        return product -> !call.hasText(name) || value.test(product) == wanted;
    }

    /** The invoice of the free plan, made out when the account was. */
    private static Reply invoice(Call call, Account account) {
        Product product = Product.FREE;
        String begin = ServiceTime.central(account.created());
        Reply invoice = Reply.ok().put("invoice_id", 1).put("invoice_num", "1").put("payment_method", "none")
                .put("recurring_status", "inactive").put("recurring_profile_id", 0).put("date_created", begin)
                .put("company_id", 0).put("product_id", product.id()).put("product_description", product.name())
                .put("country", "US");
        for (String kind : new String[] { "initial", "recurring" }) {
            invoice.put(kind + "_amount", product.amount()).put(kind + "_tax", "0.00").put(kind + "_total", product.amount());
        }
        invoice.put("recurring_startdate", begin)
                .put("recurring_enddate", ServiceTime.central(account.created().plus(YEAR)))
                .put("next_bandwidth", ServiceTime.central(account.created().plus(MONTH)))
                .put("previous_invoice", 0).put("promo_code", "").put("product", product.invoiced());
        return Reply.ok().put("invoice", invoice);
    }

    private static Reply cancel(Call call, Account account) {
        REASONS.forEach(reason -> call.flag(reason, false));
        throw Refusal.of(ErrorCode.NO_ACTIVE_INVOICE);
    }

    private static Reply change(Call call, Account account) {
        call.required("info_only");
        call.flag("info_only", true);
        Product product = product(Optional.of(call.requiredNumber("product_id")));
        if (product == Product.FREE) {
            throw Refusal.of(ErrorCode.PRODUCT_ID_MATCH);
        }
        if (!product.onSale()) {
            throw Refusal.of(ErrorCode.NOT_CURRENT_PRODUCT);
        }
        if (product.storage() < account.tree().usedBytes()) {
            throw Refusal.of(ErrorCode.STORAGE_LIMIT_RESTRICTION);
        }
        throw Refusal.of(ErrorCode.CHANGE_FROM_FREE);
    }

    /** No card is good enough. */
    private static Reply purchase(Call call, Account account) {
        Product product = product(call.number("pid"));
        if (!product.onSale() || !product.isRecurring()) {
            throw Refusal.of(ErrorCode.INVALID_PRODUCT_ID);
        }
        if (!call.text("card_number", "").matches("\\d{12,19}")) {
            throw Refusal.of(ErrorCode.INVALID_CARD);
        }
        if (!call.text("card_code", "").matches("\\d{3,4}")) {
            throw Refusal.of(ErrorCode.CARDCCV_ERROR);
        }
        throw Refusal.of(ErrorCode.TRANSACTION_DECLINED);
    }

    private static Product product(Optional<Long> id) {
        return Product.ALL.stream().filter(product -> id.filter(wanted -> wanted == product.id()).isPresent()).findFirst()
                .orElseThrow(() -> Refusal.of(ErrorCode.INVALID_PRODUCT_ID));
    }
}
