package io.filehost.camel.emulator.mediafire.calls;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BillingCallsTest {

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void plansOnSaleAreForEverybodyToSee() throws Exception {
        JsonNode plans = nobody("billing/get_plans");

        assertThat(ids(plans)).containsExactly("1", "2", "3", "4");
        assertThat(plans.path(1).path("short_description").asText()).isEqualTo("Professional Monthly");
        assertThat(plans.path(1).path("is_recurring").asText()).isEqualTo("1");
        assertThat(plans.path(1).path("recurring_amount").asText()).isEqualTo("5.00");
        assertThat(plans.path(1).path("base_storage").asText()).isEqualTo("1099511627776");
        assertThat(ids(nobody("billing/get_plans", "product_id", "3"))).containsExactly("3");
        assertThat(ids(nobody("billing/get_plans", "family", "2"))).containsExactly("4");
        assertThat(ids(nobody("billing/get_plans", "family", "9"))).isEmpty();
        assertThat(desk.caller.call("billing/get_plans", "family", "mine").error()).isEqualTo(129);
    }

    @Test
    void productsAreChosenByTheirProperties() throws Exception {
        assertThat(ids(nobody("billing/get_products"))).containsExactly("1", "2", "3", "4", "5");
        assertThat(ids(nobody("billing/get_products", "legacy", "1"))).containsExactly("5");
        assertThat(ids(nobody("billing/get_products", "active", "1", "recurring", "0"))).containsExactly("1");
        assertThat(ids(nobody("billing/get_products", "interval", "12"))).containsExactly("3");
        assertThat(ids(nobody("billing/get_products", "product_class", "1", "product_family", "1", "interval", "1")))
                .containsExactly("2", "5");
        assertThat(nobody("billing/get_products", "product_id", "3").path(0).path("frequency_text").asText())
                .isEqualTo("yearly");
        assertThat(desk.caller.call("billing/get_products", "active", "often").error()).isEqualTo(129);
    }

    @Test
    void theInvoiceIsThatOfTheFreePlan() throws Exception {
        JsonNode invoice = desk.ok("billing/get_invoice").path("invoice");

        assertThat(invoice.path("initial_total").asText()).isEqualTo("0.00");
        assertThat(invoice.path("recurring_startdate").asText()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        assertThat(invoice.path("product").path("product_id").asText()).isEqualTo(invoice.path("product_id").asText());
        assertThat(desk.caller.call("billing/get_invoice").error()).isEqualTo(104);
    }

    @Test
    void thereIsNothingToCancel() throws Exception {
        assertThat(desk.error("billing/cancel_plan", "comments", "too dear", "x_too_expensive", "1")).isEqualTo(224);
        assertThat(desk.error("billing/cancel_plan", "x_too_expensive", "yes")).isEqualTo(224);
        assertThat(desk.error("billing/cancel_plan", "x_other", "rather")).isEqualTo(129);
    }

    @Test
    void noPlanCanBeChangedTo() throws Exception {
        assertThat(change("2")).isEqualTo(212);
        assertThat(change("1")).isEqualTo(178);
        assertThat(change("5")).isEqualTo(179);
        assertThat(change("77")).isEqualTo(168);
        assertThat(change("cheap")).isEqualTo(129);
        assertThat(desk.error("billing/change_plan", "product_id", "2")).isEqualTo(128);
        assertThat(desk.error("billing/change_plan", "info_only", "yes")).isEqualTo(128);
    }

    @Test
    void nothingCanBeBought() throws Exception {
        assertThat(desk.error("billing/purchase_plan")).isEqualTo(168);
        assertThat(desk.error("billing/purchase_plan", "pid", "1")).isEqualTo(168);
        assertThat(desk.error("billing/purchase_plan", "pid", "2")).isEqualTo(196);
        assertThat(desk.error("billing/purchase_plan", "pid", "2", "card_number", "4111111111111111")).isEqualTo(200);
        assertThat(desk.error("billing/purchase_plan", "pid", "2", "card_number", "4111111111111111", "card_code", "123"))
                .isEqualTo(201);
        assertThat(desk.emulator.journal().of("billing/purchase_plan"))
                .noneMatch(
                        entry -> entry.parameters().containsKey("card_number") || entry.parameters().containsKey("card_code"));
    }

    @Test
    void listsOfProductsAreListsInXmlToo() throws Exception {
        assertThat(desk.caller.get("/api/1.5/billing/get_plans.php?product_id=2").text())
                .contains("<products><product><product_id>2</product_id>");
    }

    private int change(String product) throws Exception {
        return desk.error("billing/change_plan", "product_id", product, "info_only", "no");
    }

    private JsonNode nobody(String method, String... parameters) throws Exception {
        return desk.caller.call(method, parameters).response().path("products");
    }

    private static List<String> ids(JsonNode products) {
        return products.findValuesAsText("product_id");
    }
}
