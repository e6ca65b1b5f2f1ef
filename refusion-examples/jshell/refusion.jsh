// Opened in JShell with  /open refusion-examples/jshell/refusion.jsh  and loaded by the first cell of every notebook.
import dk.refusion.*;
import dk.refusion.account.*;
import dk.refusion.audit.*;
import dk.refusion.booking.*;
import dk.refusion.compensation.*;
import dk.refusion.duration.*;
import dk.refusion.history.*;
import dk.refusion.indicator.*;
import dk.refusion.investment.*;
import dk.refusion.ladder.*;
import dk.refusion.law.*;
import dk.refusion.money.*;
import dk.refusion.municipality.*;
import dk.refusion.nation.*;
import dk.refusion.price.*;
import dk.refusion.refund.*;
import dk.refusion.table.*;
import dk.refusion.time.*;
import dk.refusion.examples.files.*;
import dk.refusion.examples.files.compensation.Spending;
import dk.refusion.examples.files.indicator.Volumes;
import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.examples.files.population.SyntheticNation;
import dk.refusion.examples.files.statistics.*;
import dk.refusion.examples.files.statistics.StatisticsFile.Absent;
import dk.refusion.examples.files.table.DatabaseTable;
import dk.refusion.examples.report.chart.*;
import dk.refusion.examples.session.*;
import java.math.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import java.util.stream.*;
import static dk.refusion.Refusion.*;
import static dk.refusion.examples.session.Typed.*;
import static dk.refusion.investment.FlowTiming.*;
import static dk.refusion.law.Benefit.*;
import static dk.refusion.money.MoneyUnit.*;
import static dk.refusion.money.Rounding.*;
import static dk.refusion.municipality.Municipality.*;
import static dk.refusion.history.PaymentTables.*;
import static dk.refusion.refund.RefundTables.*;
import static dk.refusion.table.Columns.*;
/** Prints any result of the library in its table form. */
void print(Object result) {
    System.out.println(Tables.text(result));
}
/** Any result of the library as a table that a notebook shows, in the last line of a cell. */
Object show(Object result) {
    return Notebook.shown(result);
}
