package dk.refusion.refund;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Takes the number of tries from the system property {@code oracle.persons} where it is given. */
class AsManyAsWanted implements AroundPropertyHook {
    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Integer wanted = Integer.getInteger("oracle.persons");
        if (wanted != null) {
            context.attributes().setTries(wanted);
        }
        return property.execute();
    }
}
