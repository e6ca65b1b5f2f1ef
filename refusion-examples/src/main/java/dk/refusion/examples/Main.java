package dk.refusion.examples;

/** The command line. */
public final class Main {
    private Main() {}

    /**
     * Runs a command.
     *
     * @param args the words of the command
     */
    public static void main(String[] args) {
        System.out.println(dk.refusion.Refusion.mio("15.7"));
    }
}
