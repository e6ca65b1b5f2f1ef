package dk.refusion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Generated;
import org.immutables.value.Value;

/**
 * How every value class of the library is generated: hidden behind its sealed type, built strictly, no {@code with…}
 * methods that nobody asked for. Stands on the root package and holds for all below it; kept out of the class files, so
 * that no embedder needs Immutables.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        defaults = @Value.Immutable(copy = false),
        // what else the generator would add needs modules that we do not require
        allowedClasspathAnnotations = Generated.class)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface ValueStyle {}
