package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;

import io.filehost.camel.emulator.kernel.Reply;

/**
 * Something the emulated service sells. The fields are those of the C++ SDK's templates of the billing family, which
 * the reference names as its source; the products themselves are made up.
 *
 * @param months       how long one payment lasts; 0 when nothing is paid
 * @param amount       price of that time in dollars
 * @param productClass kind of customer: 1 personal, 2 business (our reading)
 * @param storage      bytes an account with it may hold
 * @param onSale       it can be bought; others are there for those who have them
 */
record Product(int id, String name, int months, String amount, int productClass, long storage, boolean onSale) {

    private static final long GIB = 1L << 30;

    /** What every account of the emulator has. */
    static final Product FREE = new Product(1, "Free", 0, "0.00", 1, 10 * GIB, true);

    static final List<Product> ALL = List.of(
            FREE,
            new Product(2, "Professional Monthly", 1, "5.00", 1, 1024 * GIB, true),
            new Product(3, "Professional Yearly", 12, "50.00", 1, 1024 * GIB, true),
            new Product(4, "Business Monthly", 1, "50.00", 2, 102_400 * GIB, true),
            new Product(5, "Starter Monthly", 1, "1.50", 1, 100 * GIB, false));

    boolean isRecurring() {
        return months > 0;
    }

    /** The members of a product in {@code billing/get_plans}. */
    Reply plan() {
        return common().put("frequency_text", frequency()).put("product_class", productClass)
                .put("free_months", 0).put("base_storage", storage);
    }

    /** The members of a product in {@code billing/get_products}. */
    Reply product() {
        return invoiced().put("yearly_only", number(false));
    }

    /** The members of a product in {@code billing/get_invoice}. */
    Reply invoiced() {
        return common().put("free_months", 0).put("trial", number(false)).put("active", number(onSale))
                .put("frequency_text", frequency()).put("uses_credits", number(false)).put("reseller_entitlement", 0)
                .put("payment_methods", isRecurring() ? "card" : "").put("interval", months)
                .put("legacy", number(!onSale)).put("product_class", productClass).put("product_family", productClass)
                .put("base_storage", storage);
    }

    private Reply common() {
        return Reply.ok().put("product_id", id).put("description", "MediaFire " + name).put("short_description", name)
                .put("initial_amount", amount).put("initial_units", months).put("is_recurring", number(isRecurring()))
                .put("recurring_amount", amount).put("recurring_units", months);
    }

    private String frequency() {
        return switch (months) {
            case 0 -> "";
            case 1 -> "monthly";
            default -> "yearly";
        };
    }

    private static int number(boolean flag) {
        return flag ? 1 : 0;
    }
}
