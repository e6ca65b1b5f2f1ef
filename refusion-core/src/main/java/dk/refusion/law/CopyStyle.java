package dk.refusion.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Generated;
import org.immutables.value.Value;

/**
 * The style of the library's values, with generated copies: a reform is the law with one thing changed. Repeats the style of
 * the root package, since styles are not merged.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        defaults = @Value.Immutable(copy = true),
        allowedClasspathAnnotations = Generated.class)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface CopyStyle {}
