/**
 * Files of payments: {@link dk.refusion.reading.PaymentsFile} reads and checks what people bring as
 * columns or as JSON, and {@link dk.refusion.examples.files.payments.PaymentsJson} writes payments so that they can be
 * read again.
 */
@NullMarked
package dk.refusion.examples.files.payments;

import org.jspecify.annotations.NullMarked;
