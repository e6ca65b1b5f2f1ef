package dk.refusion.examples.fuzz;

import static dk.refusion.examples.fuzz.Promise.ANY;
import static dk.refusion.examples.fuzz.Promise.READ;
import static dk.refusion.examples.fuzz.Promise.SAME;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A change of a document of payments, and what it promises of the answer. */
enum FieldChange {
    PAYMENTS_IN_ANOTHER_ORDER(SAME) {
        @Override
        void change(ObjectNode document, Random random) {
            List<JsonNode> all = new ArrayList<>();
            payments(document).forEach(all::add);
            Collections.shuffle(all, random);
            payments(document).removeAll().addAll(all);
        }
    },
    FIELDS_IN_ANOTHER_ORDER(SAME) {
        @Override
        void change(ObjectNode document, Random random) {
            ObjectNode payment = any(document, random);
            List<String> names = new ArrayList<>();
            payment.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            names.forEach(name -> payment.set(name, payment.remove(name)));
        }
    },
    A_FIELD_THAT_IS_NULL(SAME) {
        @Override
        void change(ObjectNode document, Random random) {
            any(document, random).putNull("activity");
        }
    },
    A_FIELD_OF_THE_DOCUMENT_MORE(SAME) {
        @Override
        void change(ObjectNode document, Random random) {
            document.put("note", "x" + random.nextInt());
        }
    },
    ANOTHER_AMOUNT(READ) {
        @Override
        void change(ObjectNode document, Random random) {
            ObjectNode payment = any(document, random);
            if (payment.path("amount").asText().matches("-?\\d+\\.\\d\\d")) {
                BigDecimal more = BigDecimal.valueOf(random.nextInt(100_000) - 50_000, 2);
                payment.put(
                        "amount",
                        new BigDecimal(payment.get("amount").textValue())
                                .add(more)
                                .toPlainString());
            }
        }
    },
    A_PAYMENT_LESS(ANY) {
        @Override
        void change(ObjectNode document, Random random) {
            payments(document)
                    .remove(random.nextInt(Math.max(1, payments(document).size())));
        }
    },
    A_PAYMENT_TWICE(ANY) {
        @Override
        void change(ObjectNode document, Random random) {
            payments(document).add(any(document, random).deepCopy());
        }
    },
    SOMETHING_ELSE_AMONG_THE_PAYMENTS(ANY) {
        @Override
        void change(ObjectNode document, Random random) {
            payments(document).insert(random.nextInt(1 + payments(document).size()), odd(random));
        }
    },
    A_FIELD_LESS(ANY) {
        @Override
        void change(ObjectNode document, Random random) {
            ObjectNode some = random.nextInt(4) == 0 ? document : any(document, random);
            some.remove(anyName(some, random));
        }
    },
    A_FIELD_MORE(ANY) {
        @Override
        void change(ObjectNode document, Random random) {
            any(document, random).set("Amount", odd(random));
        }
    },
    AN_ODD_VALUE(ANY) {
        @Override
        void change(ObjectNode document, Random random) {
            ObjectNode some = random.nextInt(4) == 0 ? document : any(document, random);
            some.set(anyName(some, random), odd(random));
        }
    },
    DEEP(ANY) {
        @Override
        void change(ObjectNode document, Random random) {
            JsonNode deep = document.arrayNode();
            for (int i = 0; i < 900; i++) {
                deep = document.arrayNode().add(deep);
            }
            document.set(random.nextBoolean() ? "payments" : "note", deep);
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1",
            "151",
            "12.50",
            "1e400",
            "1e999999999",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "[[]]",
            "\"12.50\"",
            "\"12,50\"",
            "\"1e3\"",
            "\"99999999999999999999.00\"",
            "\"92233720368547758.07\"",
            "\"NaN\"",
            "\"2026-02-30\"",
            "\"2026-01-05\"",
            "\"9999-12-31\"",
            "\"+12026-01-05\"",
            "\"KONTANTHJAELP\"",
            "\"kontanthjælp\"",
            "\"Ballerup\"",
            "\"0151\"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"\\n\"",
            "\"ACTIVE\"",
            "{\"person\":\"a\"}");

    private final Promise promise;

    FieldChange(Promise promise) {
        this.promise = promise;
    }

    abstract void change(ObjectNode document, Random random);

    Promise promise() {
        return promise;
    }

    private static ArrayNode payments(ObjectNode document) {
        return document.path("payments").isArray() ? (ArrayNode) document.get("payments") : document.arrayNode();
    }

    /** One of the payments; another object if there is none. */
    private static ObjectNode any(ObjectNode document, Random random) {
        ArrayNode payments = payments(document);
        JsonNode one = payments.path(random.nextInt(Math.max(1, payments.size())));
        return one.isObject() ? (ObjectNode) one : document.objectNode();
    }

    private static String anyName(ObjectNode some, Random random) {
        List<String> names = new ArrayList<>();
        some.fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
    }

    private static JsonNode odd(Random random) {
        try {
            return JSON.readTree(ODD.get(random.nextInt(ODD.size())));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
