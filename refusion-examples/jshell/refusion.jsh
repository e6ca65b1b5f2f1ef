// Opened in JShell with  /open refusion-examples/jshell/refusion.jsh  and loaded by the first cell of every notebook.
/set mode refusion normal -command
/set truncation refusion 20000
/set feedback refusion
import dk.refusion.*;
import dk.refusion.investment.*;
import dk.refusion.money.*;
import dk.refusion.municipality.*;
import dk.refusion.price.*;
import java.time.*;
import java.util.*;
import static dk.refusion.Refusion.*;
import static dk.refusion.money.MoneyUnit.*;
import static dk.refusion.money.Rounding.*;
import static dk.refusion.municipality.Municipality.*;
/** Prints any result of the library in its table form. */
void print(Object result) {
    System.out.println(result);
}
