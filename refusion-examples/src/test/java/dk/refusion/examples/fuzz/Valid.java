package dk.refusion.examples.fuzz;

/** Files that are right, of invented persons and amounts. */
final class Valid {
    static final String PAYMENTS = """
            person;municipality;benefit;from;to;amount;registered;awarded
            010180-0001;Ballerup;kontanthjælp;2026-01-05;2026-01-11;2.800,00;;
            010180-0001;Ballerup;kontanthjælp;2026-01-12;2026-02-08;11.200,50;2026-03-02;
            Åse;Brøndby;sygedagpenge;2026-02-01;2026-02-28;17.340,25;;
            Åse;Brøndby;sygedagpenge;2026-02-01;2026-02-07;-1.000,00;2026-03-10;
            carl;Ærø;DAGPENGE;2025-12-01;2025-12-31;19.500,00;;
            dorte;101;fleksløntilskud;2026-03-01;2026-03-31;8.123,45;;2019-05-04
            """;

    static final String SETTLEMENT = """
            Uge;CPR nummer;Ydelse;Finansiering Kommunenavn;Beregnet udbetalingsbeløb;Refusionssats;Refusionsbeløb;Medfinansieringssats;Medfinansieringsbeløb
            2026-01-05;010180-0001;Kontanthjælp;Ballerup;2.800,00;80;2.240,00;;
            2026-01-12;010180-0001;Kontanthjælp;Ballerup;2.800,00;80;2.240,00;;
            2026-01-05;020280-0002;Sygedagpenge;Brøndby;4.100,50;80;3.280,40;;
            2026-01-12;020280-0002;Sygedagpenge;Brøndby;4.100,50;40;1.640,20;;
            2026-01-12;030380-0003;Dagpenge;Ærø;5.000,00;;;20;1.000,00
            """;

    /** What the settlement is about, but for a sickness benefit of 4.000,00 and one person more. */
    static final String OWN = """
            person;municipality;benefit;from;to;amount;registered;awarded
            010180-0001;Ballerup;kontanthjælp;2026-01-05;2026-01-18;5.600,00;;
            020280-0002;Brøndby;sygedagpenge;2026-01-05;2026-01-11;4.100,50;;
            020280-0002;Brøndby;sygedagpenge;2026-01-12;2026-01-18;4.000,00;;
            030380-0003;Ærø;DAGPENGE;2026-01-12;2026-01-18;5.000,00;;
            040480-0004;Ærø;kontanthjælp;2026-01-12;2026-01-16;1.234,56;;
            """;

    static final String ACCOUNTS = """
            konto;navn;art;år;beløb
            20.02;Beskæftigelse;Budget;2014;400.000.000
            20.02;Beskæftigelse;Tillægsbevilling;2014;9.000.000
            20.02;Beskæftigelse;Budget;2015;410.000.000,50
            50.44;Førtidspension;Budget;2014;200.000.000
            50.44;Førtidspension;Tillægsbevilling;2014;-9.000.000
            50.44;Førtidspension;Forventet regnskab;2014;191.000.000
            """;

    static final String EXPENDITURE = """
            kommune;nettoudgift;nøgle
            Ballerup;1.000.000,50;48.000
            Brøndby;2.500.000;35.000
            Ærø;123.456,78;6.000
            """;

    static final String MINISTRY = """
            kode;område;refusion;tilskud;i alt
            101;København;-100.000;70.000;-30.000
            151;Ballerup;-40.000;55.000;15.000
            ;I alt;-140.000;125.000;-15.000
            """;

    static final String PERSONS = """
            område;ydelse;år;fuldtidspersoner
            Hele landet;Kontanthjælp;2023;100.000
            Hele landet;Kontanthjælp;2024;98.000
            Ballerup;Kontanthjælp;2023;400,5
            Ballerup;Kontanthjælp;2024;380,25
            """;

    static final String STATISTICS = """
            OMRÅDE;YDELSESTYPE;TID;INDHOLD
            000 Hele landet;Kontanthjælp;2023;100.000
            000 Hele landet;Kontanthjælp;2024;98.000
            151 Ballerup;Kontanthjælp;2023;400
            151 Ballerup;Kontanthjælp;2024;380
            """;

    static final String ASSUMPTIONS = """
            forudsætning;lav;forventet;høj
            ydelse;;sygedagpenge;
            start;;2026;
            horisont;;104;
            personer;1.000;1.200;1.400
            ugebeløb;;4.550;
            anciennitet ved start;0;10;30
            hurtigere afgang;5;10;15
            effekt fra uge;;5;
            dødvægt;0;10;30
            fortrængning;0;5;15
            pris pr. person;2.000;3.000;4.000
            """;

    static final String SPELLS = """
            uger;igangværende
            0;100
            13;60,5
            26;40
            52;20
            104;8
            """;

    static final String INVESTMENTS = """
            Mio. kr.;2015;2016;2017;I alt;Besparelse i forhold til investering
            Hjørring
            Investering;15,7;28,7;37,0;81,4
            Besparelse;0,2;47,3;56,2;103,7
            Provenu;-15,5;18,6;19,2;22,3;1,3
            Ærø
            Investering;1,0;-;2,0;3,0
            Besparelse;0,5;-;3,5;4,0
            """;

    private Valid() {}
}
