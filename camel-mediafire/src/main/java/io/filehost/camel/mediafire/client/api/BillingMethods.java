package io.filehost.camel.mediafire.client.api;

import java.util.List;

import io.filehost.camel.common.api.Answer;
import io.filehost.camel.common.api.ApiMethod;
import io.filehost.camel.common.api.ApiParam;

import static io.filehost.camel.common.api.Access.NONE;
import static io.filehost.camel.common.api.Access.SESSION;
import static io.filehost.camel.common.api.ApiParam.optional;
import static io.filehost.camel.common.api.ApiParam.required;
import static io.filehost.camel.common.api.Describe.purchase;
import static io.filehost.camel.common.api.Describe.query;
import static io.filehost.camel.mediafire.client.api.SharedParams.COMPANY;
import static io.filehost.camel.mediafire.client.api.SharedParams.SUBDOMAIN;

/** The billing family of the MediaFire API, in the order of the reference. What a card parameter holds is a secret. */
public final class BillingMethods {

    public static final ApiParam COMMENTS = optional("comments", "Why, in words.");
    public static final ApiParam FOR_UPLOADING = optional("x_uploading", "Reason: uploads. yes or no, as for those below.");
    public static final ApiParam FOR_DOWNLOADING = optional("x_downloading", "Reason: downloads.");
    public static final ApiParam FOR_SWITCHING = optional("x_switching", "Reason: another service.");
    public static final ApiParam FOR_SPEED = optional("x_speed", "Reason: speed.");
    public static final ApiParam FOR_MONEY = optional("x_money_problems", "Reason: no money.");
    public static final ApiParam FOR_PRICE = optional("x_too_expensive", "Reason: price.");
    public static final ApiParam FOR_DIFFICULTY = optional("x_technophobe", "Reason: too difficult.");
    public static final ApiParam FOR_FEATURES = optional("x_lacking_features", "Reason: missing features.");
    public static final ApiParam FOR_SERVICE = optional("x_lacking_service", "Reason: support.");
    public static final ApiParam FOR_OTHER = optional("x_other", "Reason: another.");
    public static final ApiParam NEW_PRODUCT = required("product_id", "Plan to change to.");
    public static final ApiParam INFO_ONLY = required("info_only", "yes tells the price without changing the plan.");
    public static final ApiParam PRODUCT_ID = optional("product_id", "One product only.");
    public static final ApiParam PLAN_FAMILY = optional("family", "Family of plans.");
    public static final ApiParam ACTIVE = optional("active", "Products on sale.");
    public static final ApiParam LEGACY = optional("legacy", "Products no longer on sale.");
    public static final ApiParam INTERVAL = optional("interval", "Interval of payment.");
    public static final ApiParam RECURRING = optional("recurring", "Products paid again and again.");
    public static final ApiParam PRODUCT_CLASS = optional("product_class", "Class of products.");
    public static final ApiParam PRODUCT_FAMILY = optional("product_family", "Family of products.");
    public static final ApiParam BOUGHT_PRODUCT = optional("pid", "Plan to buy.");
    public static final ApiParam PAYMENT_METHOD = optional("payment_method", "Means of payment.");
    public static final ApiParam PAYER_FIRST_NAME = optional("first_name_info", "First name of the payer.");
    public static final ApiParam PAYER_LAST_NAME = optional("last_name_info", "Last name of the payer.");
    public static final ApiParam ADDRESS = optional("address1_info", "Street and number.");
    public static final ApiParam CITY = optional("city_info", "City.");
    public static final ApiParam ZIP_CODE = optional("zip_info", "Zip code.");
    public static final ApiParam STATE = optional("state_info", "State.");
    public static final ApiParam COUNTRY = optional("country_info", "Country.");
    public static final ApiParam REGION = optional("region_info", "Region.");
    public static final ApiParam POSTAL_CODE = optional("postal_code_info", "Postal code.");
    public static final ApiParam CARD_NUMBER = optional("card_number", "Number of the card.").asSecret();
    public static final ApiParam CARD_CODE = optional("card_code", "Check number of the card.").asSecret();
    public static final ApiParam EXPIRY_MONTH = optional("exp_month", "Month of expiry.").asSecret();
    public static final ApiParam EXPIRY_YEAR = optional("exp_year", "Year of expiry.").asSecret();
    public static final ApiParam KEEP_CARD = optional("keep_card", "Whether to keep the card on file.");
    public static final ApiParam KEPT_CARD_CODE = optional("prev_card_code", "Check number of the card on file.").asSecret();

    public static final ApiMethod<Answer> CANCEL_PLAN = purchase("billing/cancel_plan", SESSION,
            Answer.class, "Cancels the plan.",
            COMMENTS, FOR_UPLOADING, FOR_DOWNLOADING, FOR_SWITCHING, FOR_SPEED, FOR_MONEY, FOR_PRICE, FOR_DIFFICULTY,
            FOR_FEATURES, FOR_SERVICE, FOR_OTHER);
    public static final ApiMethod<Answer> CHANGE_PLAN = purchase("billing/change_plan", SESSION,
            Answer.class, "Changes to another plan, or tells what that costs.", NEW_PRODUCT, INFO_ONLY, SUBDOMAIN, COMPANY);
    public static final ApiMethod<Answer> GET_INVOICE = query("billing/get_invoice",
            Answer.class, "Reads the last invoice.");
    public static final ApiMethod<Answer> GET_PLANS = query("billing/get_plans", NONE,
            Answer.class, "Lists the plans on sale.", PRODUCT_ID, PLAN_FAMILY);
    public static final ApiMethod<Answer> GET_PRODUCTS = query("billing/get_products", NONE,
            Answer.class, "Lists products.",
            ACTIVE, LEGACY, INTERVAL, RECURRING, PRODUCT_CLASS, PRODUCT_FAMILY, PRODUCT_ID);
    public static final ApiMethod<Answer> PURCHASE_PLAN = purchase("billing/purchase_plan", SESSION,
            Answer.class, "Buys a plan.",
            BOUGHT_PRODUCT, PAYMENT_METHOD, PAYER_FIRST_NAME, PAYER_LAST_NAME, ADDRESS, CITY, ZIP_CODE, STATE, COUNTRY, REGION,
            POSTAL_CODE, CARD_NUMBER, CARD_CODE, EXPIRY_MONTH, EXPIRY_YEAR, KEEP_CARD, KEPT_CARD_CODE, SUBDOMAIN, COMPANY);

    static final List<ApiMethod<?>> ALL
            = List.of(CANCEL_PLAN, CHANGE_PLAN, GET_INVOICE, GET_PLANS, GET_PRODUCTS, PURCHASE_PLAN);

    private BillingMethods() {
    }
}
