public import Values

/// What countries are called, in the order in which a reader of the language looks for them. The short names are those
/// of the Unicode Common Locale Data Repository for Belgium.
public enum CountryNames {
    /// Every country with its name, in alphabetical order.
    public static func list(_ language: Language) -> [(code: CountryCode, name: String)] {
        switch language {
        case .nl: nl
        case .fr: fr
        case .de: de
        case .en: en
        }
    }

    /// A country's name; its two letters where there is none.
    public static func name(of country: CountryCode, _ language: Language) -> String {
        list(language).first { $0.code == country }?.name ?? country.description
    }

    private static func read(_ text: String) -> [(code: CountryCode, name: String)] {
        text.split(separator: "|").compactMap { entry in
            CountryCode(entry.prefix(2)).map { ($0, String(entry.dropFirst(3))) }
        }
    }

    private static let nl = read(
        """
        AF Afghanistan|AX Åland|AL Albanië|DZ Algerije|AS Amerikaans-Samoa|VI Amerikaanse Maagdeneilanden|\
        AD Andorra|AO Angola|AI Anguilla|AQ Antarctica|AG Antigua en Barbuda|AR Argentinië|AM Armenië|AW Aruba|\
        AU Australië|AZ Azerbeidzjan|BS Bahama’s|BH Bahrein|BD Bangladesh|BB Barbados|BY Belarus|BE België|\
        BZ Belize|BJ Benin|BM Bermuda|BT Bhutan|BO Bolivia|BA Bosnië en Herzegovina|BW Botswana|BV Bouveteiland|\
        BR Brazilië|VG Britse Maagdeneilanden|BN Brunei|BG Bulgarije|BF Burkina Faso|BI Burundi|KH Cambodja|\
        CA Canada|BQ Caribisch Nederland|CF Centraal-Afrikaanse Republiek|IO Chagosarchipel|CL Chili|\
        CN China, vasteland|CX Christmaseiland|CC Cocoseilanden|CO Colombia|KM Comoren|CG Congo-Brazzaville|\
        CD Congo-Kinshasa|CK Cookeilanden|CR Costa Rica|CI Côte d’Ivoire|CU Cuba|CW Curaçao|CY Cyprus|DK Denemarken|\
        DJ Djibouti|DM Dominica|DO Dominicaanse Republiek|DE Duitsland|EC Ecuador|EG Egypte|SV El Salvador|\
        GQ Equatoriaal-Guinea|ER Eritrea|EE Estland|SZ Eswatini|ET Ethiopië|FO Faeröer|FK Falklandeilanden|FJ Fiji|\
        PH Filipijnen|FI Finland|FR Frankrijk|GF Frans-Guyana|PF Frans-Polynesië|\
        TF Franse Gebieden in de zuidelijke Indische Oceaan|GA Gabon|GM Gambia|GE Georgië|GH Ghana|GI Gibraltar|\
        GD Grenada|GR Griekenland|GL Groenland|GP Guadeloupe|GU Guam|GT Guatemala|GG Guernsey|GN Guinee|\
        GW Guinee-Bissau|GY Guyana|HT Haïti|HM Heard en McDonaldeilanden|HN Honduras|HU Hongarije|HK Hongkong|\
        IE Ierland|IS IJsland|IN India|ID Indonesië|IQ Irak|IR Iran|IM Isle of Man|IL Israël|IT Italië|JM Jamaica|\
        JP Japan|YE Jemen|JE Jersey|JO Jordanië|KY Kaaimaneilanden|CV Kaapverdië|CM Kameroen|KZ Kazachstan|KE Kenia|\
        KG Kirgizië|KI Kiribati|UM Kleine afgelegen eilanden van de Verenigde Staten|KW Koeweit|XK Kosovo|\
        HR Kroatië|LA Laos|LS Lesotho|LV Letland|LB Libanon|LR Liberia|LY Libië|LI Liechtenstein|LT Litouwen|\
        LU Luxemburg|MO Macau|MG Madagaskar|MW Malawi|MV Maldiven|MY Maleisië|ML Mali|MT Malta|MA Marokko|\
        MH Marshalleilanden|MQ Martinique|MR Mauritanië|MU Mauritius|YT Mayotte|MX Mexico|FM Micronesia|MD Moldavië|\
        MC Monaco|MN Mongolië|ME Montenegro|MS Montserrat|MZ Mozambique|MM Myanmar (Birma)|NA Namibië|NR Nauru|\
        NL Nederland|NP Nepal|NI Nicaragua|NC Nieuw-Caledonië|NZ Nieuw-Zeeland|NE Niger|NG Nigeria|NU Niue|\
        KP Noord-Korea|MK Noord-Macedonië|MP Noordelijke Marianen|NO Noorwegen|NF Norfolk|UG Oeganda|UA Oekraïne|\
        UZ Oezbekistan|OM Oman|TL Oost-Timor|AT Oostenrijk|PK Pakistan|PW Palau|PS Palestijnse gebieden|PA Panama|\
        PG Papoea-Nieuw-Guinea|PY Paraguay|PE Peru|PN Pitcairneilanden|PL Polen|PT Portugal|PR Puerto Rico|QA Qatar|\
        RE Réunion|RO Roemenië|RU Rusland|RW Rwanda|KN Saint Kitts en Nevis|LC Saint Lucia|\
        VC Saint Vincent en de Grenadines|BL Saint-Barthélemy|MF Saint-Martin|PM Saint-Pierre en Miquelon|\
        SB Salomonseilanden|WS Samoa|SM San Marino|ST Sao Tomé en Principe|SA Saoedi-Arabië|SN Senegal|RS Servië|\
        SC Seychellen|SL Sierra Leone|SG Singapore|SH Sint-Helena|SX Sint-Maarten|SI Slovenië|SK Slowakije|\
        SD Soedan|SO Somalië|ES Spanje|SJ Spitsbergen en Jan Mayen|LK Sri Lanka|SR Suriname|SY Syrië|\
        TJ Tadzjikistan|TW Taiwan|TZ Tanzania|TH Thailand|TG Togo|TK Tokelau|TO Tonga|TT Trinidad en Tobago|\
        TD Tsjaad|CZ Tsjechië|TN Tunesië|TR Turkije|TM Turkmenistan|TC Turks- en Caicoseilanden|TV Tuvalu|\
        UY Uruguay|VU Vanuatu|VA Vaticaanstad|VE Venezuela|GB Verenigd Koninkrijk|AE Verenigde Arabische Emiraten|\
        US Verenigde Staten|VN Vietnam|WF Wallis en Futuna|EH Westelijke Sahara|ZM Zambia|ZW Zimbabwe|\
        ZA Zuid-Afrika|GS Zuid-Georgia en Zuidelijke Sandwicheilanden|KR Zuid-Korea|SS Zuid-Soedan|SE Zweden|\
        CH Zwitserland
        """)

    private static let fr = read(
        """
        AF Afghanistan|ZA Afrique du Sud|AL Albanie|DZ Algérie|DE Allemagne|AD Andorre|AO Angola|AI Anguilla|\
        AQ Antarctique|AG Antigua-et-Barbuda|SA Arabie saoudite|IO Archipel des Chagos|AR Argentine|AM Arménie|\
        AW Aruba|AU Australie|AT Autriche|AZ Azerbaïdjan|BS Bahamas|BH Bahreïn|BD Bangladesh|BB Barbade|BE Belgique|\
        BZ Belize|BJ Bénin|BM Bermudes|BT Bhoutan|BY Biélorussie|BO Bolivie|BA Bosnie-Herzégovine|BW Botswana|\
        BR Brésil|BN Brunei|BG Bulgarie|BF Burkina Faso|BI Burundi|KH Cambodge|CM Cameroun|CA Canada|CV Cap-Vert|\
        CL Chili|CN Chine continentale|CY Chypre|CO Colombie|KM Comores|CG Congo-Brazzaville|CD Congo-Kinshasa|\
        KP Corée du Nord|KR Corée du Sud|CR Costa Rica|CI Côte d’Ivoire|HR Croatie|CU Cuba|CW Curaçao|DK Danemark|\
        DJ Djibouti|DM Dominique|EG Égypte|AE Émirats arabes unis|EC Équateur|ER Érythrée|ES Espagne|EE Estonie|\
        SZ Eswatini|VA État de la Cité du Vatican|US États-Unis|ET Éthiopie|FJ Fidji|FI Finlande|FR France|GA Gabon|\
        GM Gambie|GE Géorgie|GH Ghana|GI Gibraltar|GR Grèce|GD Grenade|GL Groenland|GP Guadeloupe|GU Guam|\
        GT Guatemala|GG Guernesey|GN Guinée|GQ Guinée équatoriale|GW Guinée-Bissau|GY Guyana|GF Guyane française|\
        HT Haïti|HN Honduras|HK Hong Kong|HU Hongrie|BV Île Bouvet|CX Île Christmas|IM Île de Man|NF Île Norfolk|\
        AX Îles Åland|KY Îles Caïmans|CC Îles Cocos|CK Îles Cook|FO Îles Féroé|\
        GS Îles Géorgie du Sud et Sandwich du Sud|HM Îles Heard-et-MacDonald|FK Îles Malouines|\
        MP Îles Mariannes du Nord|MH Îles Marshall|UM Îles mineures éloignées des É.-U.|PN Îles Pitcairn|\
        SB Îles Salomon|TC Îles Turques-et-Caïques|VG Îles Vierges britanniques|VI Îles Vierges des États-Unis|\
        IN Inde|ID Indonésie|IQ Irak|IR Iran|IE Irlande|IS Islande|IL Israël|IT Italie|JM Jamaïque|JP Japon|\
        JE Jersey|JO Jordanie|KZ Kazakhstan|KE Kenya|KG Kirghizstan|KI Kiribati|XK Kosovo|KW Koweït|RE La Réunion|\
        LA Laos|LS Lesotho|LV Lettonie|LB Liban|LR Liberia|LY Libye|LI Liechtenstein|LT Lituanie|LU Luxembourg|\
        MO Macao|MK Macédoine du Nord|MG Madagascar|MY Malaisie|MW Malawi|MV Maldives|ML Mali|MT Malte|MA Maroc|\
        MQ Martinique|MU Maurice|MR Mauritanie|YT Mayotte|MX Mexique|FM Micronésie|MD Moldavie|MC Monaco|\
        MN Mongolie|ME Monténégro|MS Montserrat|MZ Mozambique|MM Myanmar (Birmanie)|NA Namibie|NR Nauru|NP Népal|\
        NI Nicaragua|NE Niger|NG Nigeria|NU Niue|NO Norvège|NC Nouvelle-Calédonie|NZ Nouvelle-Zélande|OM Oman|\
        UG Ouganda|UZ Ouzbékistan|PK Pakistan|PW Palaos|PA Panama|PG Papouasie-Nouvelle-Guinée|PY Paraguay|\
        NL Pays-Bas|BQ Pays-Bas caribéens|PE Pérou|PH Philippines|PL Pologne|PF Polynésie française|PR Porto Rico|\
        PT Portugal|QA Qatar|CF République centrafricaine|DO République dominicaine|RO Roumanie|GB Royaume-Uni|\
        RU Russie|RW Rwanda|EH Sahara occidental|BL Saint-Barthélemy|KN Saint-Christophe-et-Niévès|SM Saint-Marin|\
        MF Saint-Martin|SX Saint-Martin (partie néerlandaise)|PM Saint-Pierre-et-Miquelon|\
        VC Saint-Vincent-et-les Grenadines|SH Sainte-Hélène|LC Sainte-Lucie|SV Salvador|WS Samoa|\
        AS Samoa américaines|ST Sao Tomé-et-Principe|SN Sénégal|RS Serbie|SC Seychelles|SL Sierra Leone|\
        SG Singapour|SK Slovaquie|SI Slovénie|SO Somalie|SD Soudan|SS Soudan du Sud|LK Sri Lanka|SE Suède|CH Suisse|\
        SR Suriname|SJ Svalbard et Jan Mayen|SY Syrie|TJ Tadjikistan|TW Taïwan|TZ Tanzanie|TD Tchad|CZ Tchéquie|\
        TF Terres australes françaises|PS Territoires palestiniens|TH Thaïlande|TL Timor oriental|TG Togo|\
        TK Tokelau|TO Tonga|TT Trinité-et-Tobago|TN Tunisie|TM Turkménistan|TR Turquie|TV Tuvalu|UA Ukraine|\
        UY Uruguay|VU Vanuatu|VE Venezuela|VN Viêt Nam|WF Wallis-et-Futuna|YE Yémen|ZM Zambie|ZW Zimbabwe
        """)

    private static let de = read(
        """
        AF Afghanistan|EG Ägypten|AX Ålandinseln|AL Albanien|DZ Algerien|AS Amerikanisch-Samoa|\
        VI Amerikanische Jungferninseln|UM Amerikanische Überseeinseln|AD Andorra|AO Angola|AI Anguilla|\
        AQ Antarktis|AG Antigua und Barbuda|GQ Äquatorialguinea|AR Argentinien|AM Armenien|AW Aruba|\
        AZ Aserbaidschan|ET Äthiopien|AU Australien|BS Bahamas|BH Bahrain|BD Bangladesch|BB Barbados|BY Belarus|\
        BE Belgien|BZ Belize|BJ Benin|BM Bermuda|BT Bhutan|BO Bolivien|BA Bosnien und Herzegowina|BW Botsuana|\
        BV Bouvetinsel|BR Brasilien|VG Britische Jungferninseln|BN Brunei Darussalam|BG Bulgarien|BF Burkina Faso|\
        BI Burundi|CV Cabo Verde|IO Chagos-Archipel|CL Chile|CN China, Festland|CK Cookinseln|CR Costa Rica|\
        CI Côte d’Ivoire|CW Curaçao|DK Dänemark|DE Deutschland|DM Dominica|DO Dominikanische Republik|DJ Dschibuti|\
        EC Ecuador|SV El Salvador|ER Eritrea|EE Estland|SZ Eswatini|FK Falklandinseln|FO Färöer|FJ Fidschi|\
        FI Finnland|FR Frankreich|GF Französisch-Guayana|PF Französisch-Polynesien|\
        TF Französische Süd- und Antarktisgebiete|GA Gabun|GM Gambia|GE Georgien|GH Ghana|GI Gibraltar|GD Grenada|\
        GR Griechenland|GL Grönland|GP Guadeloupe|GU Guam|GT Guatemala|GG Guernsey|GN Guinea|GW Guinea-Bissau|\
        GY Guyana|HT Haiti|HM Heard und McDonaldinseln|HN Honduras|HK Hongkong|IN Indien|ID Indonesien|IQ Irak|\
        IR Iran|IE Irland|IS Island|IM Isle of Man|IL Israel|IT Italien|JM Jamaika|JP Japan|YE Jemen|JE Jersey|\
        JO Jordanien|KY Kaimaninseln|KH Kambodscha|CM Kamerun|CA Kanada|BQ Karibische Niederlande|KZ Kasachstan|\
        QA Katar|KE Kenia|KG Kirgisistan|KI Kiribati|CC Kokosinseln|CO Kolumbien|KM Komoren|CG Kongo-Brazzaville|\
        CD Kongo-Kinshasa|XK Kosovo|HR Kroatien|CU Kuba|KW Kuwait|LA Laos|LS Lesotho|LV Lettland|LB Libanon|\
        LR Liberia|LY Libyen|LI Liechtenstein|LT Litauen|LU Luxemburg|MO Macao|MG Madagaskar|MW Malawi|MY Malaysia|\
        MV Malediven|ML Mali|MT Malta|MA Marokko|MH Marshallinseln|MQ Martinique|MR Mauretanien|MU Mauritius|\
        YT Mayotte|MX Mexiko|FM Mikronesien|MC Monaco|MN Mongolei|ME Montenegro|MS Montserrat|MZ Mosambik|\
        MM Myanmar|NA Namibia|NR Nauru|NP Nepal|NC Neukaledonien|NZ Neuseeland|NI Nicaragua|NL Niederlande|NE Niger|\
        NG Nigeria|NU Niue|KP Nordkorea|MP Nördliche Marianen|MK Nordmazedonien|NF Norfolkinsel|NO Norwegen|OM Oman|\
        AT Österreich|PK Pakistan|PS Palästinensische Autonomiegebiete|PW Palau|PA Panama|PG Papua-Neuguinea|\
        PY Paraguay|PE Peru|PH Philippinen|PN Pitcairninseln|PL Polen|PT Portugal|PR Puerto Rico|MD Republik Moldau|\
        RE Réunion|RW Ruanda|RO Rumänien|RU Russland|SB Salomonen|ZM Sambia|WS Samoa|SM San Marino|\
        ST São Tomé und Príncipe|SA Saudi-Arabien|SE Schweden|CH Schweiz|SN Senegal|RS Serbien|SC Seychellen|\
        SL Sierra Leone|ZW Simbabwe|SG Singapur|SX Sint Maarten|SK Slowakei|SI Slowenien|SO Somalia|ES Spanien|\
        SJ Spitzbergen und Jan Mayen|LK Sri Lanka|BL St. Barthélemy|SH St. Helena|KN St. Kitts und Nevis|\
        LC St. Lucia|MF St. Martin|PM St. Pierre und Miquelon|VC St. Vincent und die Grenadinen|ZA Südafrika|\
        SD Sudan|GS Südgeorgien und die Südlichen Sandwichinseln|KR Südkorea|SS Südsudan|SR Suriname|SY Syrien|\
        TJ Tadschikistan|TW Taiwan|TZ Tansania|TH Thailand|TL Timor-Leste|TG Togo|TK Tokelau|TO Tonga|\
        TT Trinidad und Tobago|TD Tschad|CZ Tschechien|TN Tunesien|TR Türkei|TM Turkmenistan|\
        TC Turks- und Caicosinseln|TV Tuvalu|UG Uganda|UA Ukraine|HU Ungarn|UY Uruguay|UZ Usbekistan|VU Vanuatu|\
        VA Vatikanstadt|VE Venezuela|AE Vereinigte Arabische Emirate|US Vereinigte Staaten|\
        GB Vereinigtes Königreich|VN Vietnam|WF Wallis und Futuna|CX Weihnachtsinsel|EH Westsahara|\
        CF Zentralafrikanische Republik|CY Zypern
        """)

    private static let en = read(
        """
        AF Afghanistan|AX Åland Islands|AL Albania|DZ Algeria|AS American Samoa|AD Andorra|AO Angola|AI Anguilla|\
        AQ Antarctica|AG Antigua & Barbuda|AR Argentina|AM Armenia|AW Aruba|AU Australia|AT Austria|AZ Azerbaijan|\
        BS Bahamas|BH Bahrain|BD Bangladesh|BB Barbados|BY Belarus|BE Belgium|BZ Belize|BJ Benin|BM Bermuda|\
        BT Bhutan|BO Bolivia|BA Bosnia & Herzegovina|BW Botswana|BV Bouvet Island|BR Brazil|\
        VG British Virgin Islands|BN Brunei|BG Bulgaria|BF Burkina Faso|BI Burundi|KH Cambodia|CM Cameroon|\
        CA Canada|CV Cape Verde|BQ Caribbean Netherlands|KY Cayman Islands|CF Central African Republic|TD Chad|\
        IO Chagos Archipelago|CL Chile|CN China mainland|CX Christmas Island|CC Cocos (Keeling) Islands|CO Colombia|\
        KM Comoros|CG Congo - Brazzaville|CD Congo - Kinshasa|CK Cook Islands|CR Costa Rica|CI Côte d’Ivoire|\
        HR Croatia|CU Cuba|CW Curaçao|CY Cyprus|CZ Czechia|DK Denmark|DJ Djibouti|DM Dominica|DO Dominican Republic|\
        EC Ecuador|EG Egypt|SV El Salvador|GQ Equatorial Guinea|ER Eritrea|EE Estonia|SZ Eswatini|ET Ethiopia|\
        FK Falkland Islands|FO Faroe Islands|FJ Fiji|FI Finland|FR France|GF French Guiana|PF French Polynesia|\
        TF French Southern Territories|GA Gabon|GM Gambia|GE Georgia|DE Germany|GH Ghana|GI Gibraltar|GR Greece|\
        GL Greenland|GD Grenada|GP Guadeloupe|GU Guam|GT Guatemala|GG Guernsey|GN Guinea|GW Guinea-Bissau|GY Guyana|\
        HT Haiti|HM Heard & McDonald Islands|HN Honduras|HK Hong Kong|HU Hungary|IS Iceland|IN India|ID Indonesia|\
        IR Iran|IQ Iraq|IE Ireland|IM Isle of Man|IL Israel|IT Italy|JM Jamaica|JP Japan|JE Jersey|JO Jordan|\
        KZ Kazakhstan|KE Kenya|KI Kiribati|XK Kosovo|KW Kuwait|KG Kyrgyzstan|LA Laos|LV Latvia|LB Lebanon|\
        LS Lesotho|LR Liberia|LY Libya|LI Liechtenstein|LT Lithuania|LU Luxembourg|MO Macao|MG Madagascar|MW Malawi|\
        MY Malaysia|MV Maldives|ML Mali|MT Malta|MH Marshall Islands|MQ Martinique|MR Mauritania|MU Mauritius|\
        YT Mayotte|MX Mexico|FM Micronesia|MD Moldova|MC Monaco|MN Mongolia|ME Montenegro|MS Montserrat|MA Morocco|\
        MZ Mozambique|MM Myanmar (Burma)|NA Namibia|NR Nauru|NP Nepal|NL Netherlands|NC New Caledonia|\
        NZ New Zealand|NI Nicaragua|NE Niger|NG Nigeria|NU Niue|NF Norfolk Island|KP North Korea|MK North Macedonia|\
        MP Northern Mariana Islands|NO Norway|OM Oman|PK Pakistan|PW Palau|PS Palestinian Territories|PA Panama|\
        PG Papua New Guinea|PY Paraguay|PE Peru|PH Philippines|PN Pitcairn Islands|PL Poland|PT Portugal|\
        PR Puerto Rico|QA Qatar|RE Réunion|RO Romania|RU Russia|RW Rwanda|WS Samoa|SM San Marino|\
        ST São Tomé & Príncipe|SA Saudi Arabia|SN Senegal|RS Serbia|SC Seychelles|SL Sierra Leone|SG Singapore|\
        SX Sint Maarten|SK Slovakia|SI Slovenia|GS So. Georgia & So. Sandwich Isl.|SB Solomon Islands|SO Somalia|\
        ZA South Africa|KR South Korea|SS South Sudan|ES Spain|LK Sri Lanka|BL St Barthélemy|SH St Helena|\
        KN St Kitts & Nevis|LC St Lucia|MF St Martin|PM St Pierre & Miquelon|VC St Vincent & the Grenadines|\
        SD Sudan|SR Suriname|SJ Svalbard & Jan Mayen|SE Sweden|CH Switzerland|SY Syria|TW Taiwan|TJ Tajikistan|\
        TZ Tanzania|TH Thailand|TL Timor-Leste|TG Togo|TK Tokelau|TO Tonga|TT Trinidad & Tobago|TN Tunisia|\
        TR Türkiye|TM Turkmenistan|TC Turks & Caicos Islands|TV Tuvalu|UG Uganda|UA Ukraine|AE United Arab Emirates|\
        GB United Kingdom|US United States|UY Uruguay|UM US Outlying Islands|VI US Virgin Islands|UZ Uzbekistan|\
        VU Vanuatu|VA Vatican City|VE Venezuela|VN Vietnam|WF Wallis & Futuna|EH Western Sahara|YE Yemen|ZM Zambia|\
        ZW Zimbabwe
        """)
}
