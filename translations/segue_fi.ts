<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>A workbench for one question: does the next track on an album go up or down?</source>
        <translation>Työpöytä yhdelle kysymykselle: meneekö albumin seuraava raita ylös vai alas?</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Vapaa ohjelma GNU General Public License -lisenssillä, versio 3 tai uudempi.</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Rakentuu näille</translation>
    </message>
    <message>
        <source>About Segue</source>
        <translation>Tietoja Seguesta</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Valence</source>
        <translation>Valenssi</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Äänekkyys</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Position on the album, from 1</source>
        <translation>Paikka albumilla, alkaen 1:stä</translation>
    </message>
    <message>
        <source>Part of the track, from 1</source>
        <translation>Raidan osa, alkaen 1:stä</translation>
    </message>
    <message>
        <source>The track that follows: its direction from the one before</source>
        <translation>Seuraava raita: sen suunta edelliseen nähden</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Raita %1</translation>
    </message>
    <message>
        <source>Position on the album</source>
        <translation>Paikka albumilla</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Raita</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Sattuma</translation>
    </message>
    <message>
        <source>Majority class</source>
        <translation>Enemmistöluokka</translation>
    </message>
    <message>
        <source>Alternation</source>
        <translation>Vuorottelu</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaani</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>Juokseva keskiarvo</translation>
    </message>
    <message>
        <source>Markov</source>
        <translation>Markov</translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation>Logistinen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Tarkkuus</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Model minus rule</source>
        <translation>Malli miinus sääntö</translation>
    </message>
    <message>
        <source>McNemar p</source>
        <translation>McNemarin p</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Albumi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>%1: P(Up)</source>
        <translation>%1: P(ylös)</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>todellinen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the file, read as: %2</source>
        <translation>&apos;%1&apos; tiedostossa, luettu: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Miksi jätettiin pois</translation>
    </message>
    <message>
        <source>Training album</source>
        <translation>Opetusalbumi</translation>
    </message>
    <message>
        <source>Test album</source>
        <translation>Testialbumi</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Yhteinen</translation>
    </message>
    <message>
        <source>Training track</source>
        <translation>Opetusraita</translation>
    </message>
    <message>
        <source>Test track</source>
        <translation>Testiraita</translation>
    </message>
    <message>
        <source>one direction only</source>
        <translation>vain yksi suunta</translation>
    </message>
    <message>
        <source>too few albums</source>
        <translation>liian vähän albumeja</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>ei ennustetta</translation>
    </message>
    <message>
        <source>How it went: ✓ as predicted, ✗ otherwise</source>
        <translation>Miten kävi: ✓ ennusteen mukaan, ✗ muuten</translation>
    </message>
    <message>
        <source>Predicted wrong</source>
        <translation>Ennuste väärin</translation>
    </message>
    <message>
        <source>chance decides nothing: no transition that it alone gets right</source>
        <translation>sattuma ei ratkaise mitään: ei siirtymää, jonka vain se saisi oikein</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>Rivi tiedostossa</translation>
    </message>
    <message>
        <source>How many fields the row has, or whose document it is</source>
        <translation>Kuinka monta kenttää rivillä on tai kenen asiakirja se on</translation>
    </message>
    <message>
        <source>50 % by definition</source>
        <translation>50 % määritelmän mukaan</translation>
    </message>
    <message>
        <source>Wilson&apos;s 95 % interval of the rule&apos;s accuracy; takes transitions for independent</source>
        <translation>Säännön tarkkuuden Wilsonin 95 %:n väli; pitää siirtymiä riippumattomina</translation>
    </message>
    <message>
        <source>95 % interval of the difference, paired bootstrap over albums</source>
        <translation>Eron 95 %:n väli, parittainen bootstrap albumien yli</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Wilson from</source>
        <translation>Wilson, alkaen</translation>
    </message>
    <message>
        <source>Wilson to</source>
        <translation>Wilson, asti</translation>
    </message>
    <message>
        <source>over albums from</source>
        <translation>albumien yli, alkaen</translation>
    </message>
    <message>
        <source>over albums to</source>
        <translation>albumien yli, asti</translation>
    </message>
    <message>
        <source>P(Up)</source>
        <translation>P(ylös)</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>Distance of P(Up) from the threshold, as a share of the farthest it can lie</source>
        <translation>P(ylös):n etäisyys kynnyksestä, osuutena suurimmasta mahdollisesta</translation>
    </message>
    <message>
        <source>Best rule: %1</source>
        <translation>Paras sääntö: %1</translation>
    </message>
    <message>
        <source>What the best simple rule said: ✓ right, ✗ wrong</source>
        <translation>Mitä paras yksinkertainen sääntö sanoi: ✓ oikein, ✗ väärin</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Networks that learnt permuted labels reached the run on %1: there it may be luck.</source>
        <translation>Sekoitetuista vastauksista oppineet verkot ylsivät ajon tasolle kohteissa %1: niissä se voi olla tuuria.</translation>
    </message>
    <message>
        <source>On %1 no network split by artist reached the run: part of it may be owed to artists it knew.</source>
        <translation>Kohteissa %1 mikään verkko ei esittäjän mukaan jaettuna yltänyt ajon tasolle: osa tuloksesta voi johtua tutuista esittäjistä.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shuffled test albums</source>
        <translation>Sekoitetut testialbumit</translation>
    </message>
    <message>
        <source>Trained on shuffled albums</source>
        <translation>Opetettu sekoitetuilla albumeilla</translation>
    </message>
    <message>
        <source>Without recurrence</source>
        <translation>Ilman takaisinkytkentää</translation>
    </message>
    <message>
        <source>Permuted labels</source>
        <translation>Sekoitetut vastaukset</translation>
    </message>
    <message>
        <source>Split by artist</source>
        <translation>Jako esittäjän mukaan</translation>
    </message>
    <message>
        <source>Is it order? The tracks of each test album are put in another order, again and again, and the trained network meets each. Only what it loses by that came from the order.</source>
        <translation>Onko se järjestystä? Jokaisen testialbumin raidat pannaan yhä uudelleen toiseen järjestykseen, ja opetettu verkko kohtaa kunkin. Vain se, minkä se siinä menettää, tuli järjestyksestä.</translation>
    </message>
    <message>
        <source>Is it order? The network is trained anew on albums whose tracks are shuffled, and tested on real ones. What it loses it had learnt from the order.</source>
        <translation>Onko se järjestystä? Verkko opetetaan uudelleen albumeilla, joiden raidat on sekoitettu, ja testataan oikeilla. Minkä se menettää, sen se oli oppinut järjestyksestä.</translation>
    </message>
    <message>
        <source>Is it memory? The network is trained anew with a dense layer in place of the recurrent cell. What it loses it had from carrying something from track to track.</source>
        <translation>Onko se muistia? Verkko opetetaan uudelleen tiheä kerros takaisinkytketyn solun tilalla. Minkä se menettää, sen se sai siitä, että jotain kulkee raidalta raidalle.</translation>
    </message>
    <message>
        <source>Is it luck? The network is trained anew on directions that were dealt out by chance. Whatever it scores then is luck.</source>
        <translation>Onko se tuuria? Verkko opetetaan uudelleen arvotuilla suunnilla. Kaikki pisteet, jotka se silloin saa, ovat tuuria.</translation>
    </message>
    <message>
        <source>Is it the artist? The network is trained anew, each time with another split that has no artist on both sides. What the run scores above these it may owe to artists it knew.</source>
        <translation>Onko se esittäjä? Verkko opetetaan uudelleen, joka kerta eri jaolla, jossa kukaan esittäjä ei ole molemmilla puolilla. Sen, minkä ajo saa näitä enemmän, se voi olla velkaa tutuille esittäjille.</translation>
    </message>
    <message>
        <source>Only the album preset has a network without recurrence to compare with.</source>
        <translation>Vain albumi-esiasetuksessa on vertailuun verkko ilman takaisinkytkentää.</translation>
    </message>
    <message>
        <source>No artist has two albums in these data: a split by artist would be the same.</source>
        <translation>Yhdelläkään esittäjällä ei ole tässä aineistossa kahta albumia: jako esittäjän mukaan olisi sama.</translation>
    </message>
    <message>
        <source>This run is split by artist already.</source>
        <translation>Tämä ajo on jo jaettu esittäjän mukaan.</translation>
    </message>
    <message>
        <source>%1 (p = %2)</source>
        <translation>%1 (p = %2)</translation>
    </message>
    <message>
        <source>No order effect was shown: %1.</source>
        <translation>Järjestyksen vaikutusta ei osoitettu: %1.</translation>
    </message>
    <message>
        <source>Order effect: %1.</source>
        <translation>Järjestyksen vaikutus: %1.</translation>
    </message>
    <message>
        <source> None shown: %1.</source>
        <translation> Ei osoitettu: %1.</translation>
    </message>
    <message>
        <source> So few shuffles cannot show an effect at that level.</source>
        <translation> Näin harva sekoitus ei voi osoittaa vaikutusta tuolla tasolla.</translation>
    </message>
    <message>
        <source>It was stopped before the first network was trained.</source>
        <translation>Se pysäytettiin, ennen kuin ensimmäinen verkko oli opetettu.</translation>
    </message>
    <message>
        <source>The test part has no target with both directions: there is nothing to compare.</source>
        <translation>Testiosassa ei ole kohdetta, jolla olisi molemmat suunnat: verrattavaa ei ole.</translation>
    </message>
    <message>
        <source> Stopped early.</source>
        <translation> Pysäytetty kesken.</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 vastaan %2: %3</translation>
    </message>
    <message>
        <source>What this preset&apos;s parts were found to be worth, on 107 artists it had never met: recurrence +0.0001 AUC (95 % −0.0002 to +0.0004), the order of the tracks about +0.001. Everything saturates near 0.80, the level of an album without order.</source>
        <translation>Minkä arvoisiksi tämän esiasetuksen osat havaittiin 107 esittäjällä, joita se ei ollut kohdannut: takaisinkytkentä +0,0001 AUC (95 % −0,0002…+0,0004), raitojen järjestys noin +0,001. Kaikki kyllästyy lähelle 0,80:tä, järjestyksettömän albumin tasoa.</translation>
    </message>
    <message>
        <source> Here, recurrence: %1.</source>
        <translation> Tässä takaisinkytkentä: %1.</translation>
    </message>
    <message>
        <source> Here, order: %1.</source>
        <translation> Tässä järjestys: %1.</translation>
    </message>
    <message>
        <source> Controls measures both on these albums.</source>
        <translation> Kontrollit mittaavat molemmat näillä albumeilla.</translation>
    </message>
    <message>
        <source> Their intervals stand under Controls.</source>
        <translation> Niiden välit ovat Kontrollit-välilehdellä.</translation>
    </message>
    <message>
        <source>No network that learnt permuted labels reached the run, but so few trainings cannot rule luck out.</source>
        <translation>Yksikään sekoitetuilla nimiöillä oppinut verkko ei yltänyt ajoon, mutta näin harva opetus ei sulje sattumaa pois.</translation>
    </message>
    <message>
        <source>No network that learnt permuted labels reached the run on any target: it is hardly luck.</source>
        <translation>Yksikään sekoitetuilla nimiöillä oppinut verkko ei yltänyt ajoon missään kohteessa: tuskin sattumaa.</translation>
    </message>
    <message>
        <source> On %1 it cannot be decided with so few trainings: it takes %2.</source>
        <translation> Kohteissa %1 sitä ei voi ratkaista näin harvalla opetuksella: niitä tarvitaan %2.</translation>
    </message>
    <message>
        <source>Nothing was shown that the run owes to knowing the artist.</source>
        <translation>Mikään ei osoittanut, että ajo olisi jotain velkaa esittäjän tuntemiselle.</translation>
    </message>
    <message>
        <source>Recurrence adds on %1.</source>
        <translation>Takaisinkytkentä tuo lisää kohteissa %1.</translation>
    </message>
    <message>
        <source>Learning from the real order adds on %1.</source>
        <translation>Oikeasta järjestyksestä oppiminen tuo lisää kohteissa %1.</translation>
    </message>
    <message>
        <source>What recurrence adds on %1 is no more than the difference between networks trained with another seed.</source>
        <translation>Se, minkä takaisinkytkentä tuo lisää kohteissa %1, ei ole enempää kuin ero eri siemenestä opetettujen verkkojen välillä.</translation>
    </message>
    <message>
        <source>What the real order adds on %1 is no more than the difference between networks trained with another seed.</source>
        <translation>Se, minkä oikea järjestys tuo lisää kohteissa %1, ei ole enempää kuin ero eri siemenestä opetettujen verkkojen välillä.</translation>
    </message>
    <message>
        <source>The test part has no transition with a direction: there is nothing to shuffle.</source>
        <translation>Testiosassa ei ole siirtymää, jolla olisi suunta: sekoitettavaa ei ole.</translation>
    </message>
    <message numerus="yes">
        <source> %n shuffle(s), so a single p moves in steps of %2. Each p here is after Holm over the targets, level %1.</source>
        <translation>
            <numerusform> %n sekoitus, joten yksittäinen p liikkuu %2:n askelin. Jokainen p on tässä Holmin korjauksen jälkeen kohteiden yli, taso %1.</numerusform>
            <numerusform> %n sekoitusta, joten yksittäinen p liikkuu %2:n askelin. Jokainen p on tässä Holmin korjauksen jälkeen kohteiden yli, taso %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n network(s) trained anew; a single p cannot be below %1.</source>
        <translation>
            <numerusform> %n verkko opetettu uudelleen; yksittäinen p ei voi olla pienempi kuin %1.</numerusform>
            <numerusform> %n verkkoa opetettu uudelleen; yksittäinen p ei voi olla pienempi kuin %1.</numerusform>
        </translation>
    </message>
    <message>
        <source> A gain is claimed only where p after Holm over the targets reaches %1 and the interval over albums lies above 0.</source>
        <translation> Lisää väitetään saadun vain siellä, missä p Holmin korjauksen jälkeen kohteiden yli yltää tasolle %1 ja väli albumien yli on 0:n yläpuolella.</translation>
    </message>
    <message numerus="yes">
        <source>The last one was stopped after %n repeat(s); this is the fuller one from before.</source>
        <translation>
            <numerusform>Viimeisin lopetettiin %n toiston jälkeen; tämä on aiempi, täydempi.</numerusform>
            <numerusform>Viimeisin lopetettiin %n toiston jälkeen; tämä on aiempi, täydempi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>no transitions</source>
        <translation>ei siirtymiä</translation>
    </message>
    <message>
        <source>no Up</source>
        <translation>ei ylös-suuntia</translation>
    </message>
    <message>
        <source>no Down</source>
        <translation>ei alas-suuntia</translation>
    </message>
    <message>
        <source>not on every target</source>
        <translation>ei joka kohteessa</translation>
    </message>
    <message>
        <source>by target only</source>
        <translation>vain kohteittain</translation>
    </message>
    <message>
        <source>fewer than two of a direction</source>
        <translation>jotakin suuntaa alle kaksi</translation>
    </message>
    <message>
        <source>one album only</source>
        <translation>vain yksi albumi</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ei ehditty</translation>
    </message>
    <message>
        <source>    %1, from</source>
        <translation>    %1, alkaen</translation>
    </message>
    <message>
        <source>    %1, to</source>
        <translation>    %1, asti</translation>
    </message>
    <message>
        <source>95 % over albums</source>
        <translation>95 % albumien yli</translation>
    </message>
    <message>
        <source>95 % Wilson</source>
        <translation>95 % Wilson</translation>
    </message>
    <message>
        <source>95 % DeLong</source>
        <translation>95 % DeLong</translation>
    </message>
    <message>
        <source>Bootstrap over albums: transitions of one album are not independent</source>
        <translation>Bootstrap albumien yli: albumin siirtymät eivät ole toisistaan riippumattomia</translation>
    </message>
    <message>
        <source>All targets: the mean over the targets</source>
        <translation>Kaikki kohteet: kohteiden keskiarvo</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Siirtymiä</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albumeja</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Tarkkuus</translation>
    </message>
    <message>
        <source>Takes transitions, and for all targets the targets too, for independent</source>
        <translation>Pitää siirtymiä, ja kaikissa kohteissa kohteitakin, riippumattomina</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Tasapainotettu tarkkuus</translation>
    </message>
    <message>
        <source>AUC of the probabilities</source>
        <translation>Todennäköisyyksien AUC</translation>
    </message>
    <message>
        <source>Takes transitions for independent</source>
        <translation>Pitää siirtymiä riippumattomina</translation>
    </message>
    <message>
        <source>AUC of the 0/1 predictions</source>
        <translation>0/1-ennusteiden AUC</translation>
    </message>
    <message>
        <source>What the report&apos;s legend printed</source>
        <translation>Mitä raportin selitteessä luki</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Keskimääräinen täsmällisyys</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-pisteet</translation>
    </message>
    <message>
        <source>Lower is better; 0.25 for always saying 50 %</source>
        <translation>Pienempi on parempi; aina 50 % antaa 0,25</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log-häviö</translation>
    </message>
    <message>
        <source>Lower is better; 0.693 for always saying 50 %</source>
        <translation>Pienempi on parempi; aina 50 % antaa 0,693</translation>
    </message>
    <message>
        <source>Up, predicted Up</source>
        <translation>Ylös, ennuste ylös</translation>
    </message>
    <message>
        <source>Up, predicted Down</source>
        <translation>Ylös, ennuste alas</translation>
    </message>
    <message>
        <source>Down, predicted Up</source>
        <translation>Alas, ennuste ylös</translation>
    </message>
    <message>
        <source>Down, predicted Down</source>
        <translation>Alas, ennuste alas</translation>
    </message>
    <message>
        <source>Agreement of a transition</source>
        <translation>Siirtymän yhtäpitävyys</translation>
    </message>
    <message>
        <source>Share of its targets predicted right, mean over the transitions</source>
        <translation>Kohteista oikein ennustettujen osuus, keskiarvo siirtymien yli</translation>
    </message>
    <message>
        <source>Agreement of an album</source>
        <translation>Albumin yhtäpitävyys</translation>
    </message>
    <message>
        <source>Mean over the albums of the mean over their transitions</source>
        <translation>Keskiarvo albumien siirtymäkeskiarvoista</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Kaikki kohteet</translation>
    </message>
    <message>
        <source>of all together</source>
        <translation>kaikista yhdessä</translation>
    </message>
    <message>
        <source>no spread to go by</source>
        <translation>ei hajontaa, josta laskea</translation>
    </message>
    <message>
        <source>The area under one corner is the balanced accuracy, and so is its interval</source>
        <translation>Yhden kulman alle jäävä ala on tasapainotettu tarkkuus, ja samoin on sen väli</translation>
    </message>
    <message>
        <source>no rule was learnt</source>
        <translation>mitään sääntöä ei opittu</translation>
    </message>
    <message>
        <source>none: chance, or one album</source>
        <translation>ei ole: sattuma tai yksi albumi</translation>
    </message>
    <message>
        <source>Best simple rule</source>
        <translation>Paras yksinkertainen sääntö</translation>
    </message>
    <message>
        <source>Its accuracy on the same transitions</source>
        <translation>Sen tarkkuus samoilla siirtymillä</translation>
    </message>
    <message>
        <source>Model minus best rule</source>
        <translation>Malli miinus paras sääntö</translation>
    </message>
    <message>
        <source>Difference of the accuracies</source>
        <translation>Tarkkuuksien ero</translation>
    </message>
    <message>
        <source>Paired bootstrap over albums</source>
        <translation>Parittainen bootstrap albumien yli</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrointivirhe</translation>
    </message>
    <message>
        <source>Mean distance of the probabilities from what came true, in ten bins</source>
        <translation>Todennäköisyyksien keskietäisyys toteutuneesta, kymmenessä luokassa</translation>
    </message>
    <message>
        <source>Bootstrap over albums; drawing adds noise to every bin, so it lies rather high</source>
        <translation>Bootstrap albumien yli; arvonta lisää kohinaa joka luokkaan, joten väli on melko korkealla</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>a score is no probability</source>
        <translation>pisteet eivät ole todennäköisyys</translation>
    </message>
    <message>
        <source>not defined here</source>
        <translation>ei määritelty tässä</translation>
    </message>
    <message>
        <source>draws of one direction</source>
        <translation>arvonnoissa vain yksi suunta</translation>
    </message>
    <message>
        <source>Without a prediction</source>
        <translation>Ilman ennustetta</translation>
    </message>
    <message>
        <source>Transitions left out: the network&apos;s answer is no number</source>
        <translation>Pois jätetyt siirtymät: verkon vastaus ei ole luku</translation>
    </message>
    <message>
        <source>AUC minus best rule&apos;s</source>
        <translation>AUC miinus parhaan säännön AUC</translation>
    </message>
    <message>
        <source>Difference of the areas</source>
        <translation>Alojen ero</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Matthewsin korrelaatio</translation>
    </message>
    <message>
        <source>Of predictions and directions: 1 all right, 0 no better than chance</source>
        <translation>Ennusteiden ja suuntien: 1 kaikki oikein, 0 ei sattumaa parempi</translation>
    </message>
</context>
<context>
    <name>OrderNumbers</name>
    <message>
        <source>turning points</source>
        <translation>käännekohdat</translation>
    </message>
    <message>
        <source>ascents</source>
        <translation>nousut</translation>
    </message>
    <message>
        <source>coherence, %1 apart</source>
        <translation>koherenssi, etäisyys %1</translation>
    </message>
    <message>
        <source>mean, %1</source>
        <translation>keskiarvo, %1</translation>
    </message>
    <message>
        <source>slope, first to last</source>
        <translation>kaltevuus, ensimmäisestä viimeiseen</translation>
    </message>
    <message>
        <source>Kendall&apos;s S</source>
        <translation>Kendallin S</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho</source>
        <translation>Spearmanin rho</translation>
    </message>
    <message>
        <source>spread of Kendall&apos;s S</source>
        <translation>Kendallin S:n hajonta</translation>
    </message>
    <message>
        <source>information of the last direction, bits</source>
        <translation>edellisen suunnan informaatio, bittiä</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Piirre</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Tunnusluku</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Albums, or pairs of directions, that it is computed from</source>
        <translation>Albumit tai suuntaparit, joista se on laskettu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Of the order as it is</source>
        <translation>Järjestyksessä sellaisena kuin se on</translation>
    </message>
    <message>
        <source>Random orders</source>
        <translation>Satunnaisia järjestyksiä</translation>
    </message>
    <message>
        <source>Their mean</source>
        <translation>Niiden keskiarvo</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % alkaen</translation>
    </message>
    <message>
        <source>Of random orders</source>
        <translation>Satunnaisissa järjestyksissä</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % asti</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Of this number alone, two-sided</source>
        <translation>Vain tästä luvusta, kaksisuuntainen</translation>
    </message>
    <message>
        <source>p of the panel</source>
        <translation>paneelin p</translation>
    </message>
    <message>
        <source>Counts that all numbers of the panel are looked at, by the largest of them</source>
        <translation>Ottaa huomioon, että paneelin kaikkia lukuja katsotaan: suurimman mukaan</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>%1 of 100 albums (chance: 50)</source>
        <translation>%1 albumissa sadasta (sattuma: 50)</translation>
    </message>
    <message>
        <source>%1 of 100 albums (95 % over artists: %2 to %3; chance: 50)</source>
        <translation>%1 albumissa sadasta (95 % esittäjien yli: %2–%3; sattuma: 50)</translation>
    </message>
    <message>
        <source>%1 of 100 albums (95 % over albums: %2 to %3; chance: 50)</source>
        <translation>%1 albumissa sadasta (95 % albumien yli: %2–%3; sattuma: 50)</translation>
    </message>
    <message>
        <source>other artists</source>
        <translation>muista esittäjistä</translation>
    </message>
    <message>
        <source>other albums</source>
        <translation>muista albumeista</translation>
    </message>
    <message>
        <source>Whether the order of these albums is random is not said: %1.</source>
        <translation>Siitä, onko näiden albumien järjestys satunnainen, ei sanota mitään: %1.</translation>
    </message>
    <message>
        <source>No order is shown in these %1 albums: a scorer that learnt from %2 would tell the real order from a shuffled one in %3, and the test does not tell that from chance. It is no proof that there is none.</source>
        <translation>Näissä %1 albumissa ei osoiteta järjestystä: pisteyttäjä, joka on oppinut %2, erottaisi oikean järjestyksen sekoitetusta %3, eikä testi erota sitä sattumasta. Se ei todista, ettei järjestystä ole.</translation>
    </message>
    <message>
        <source>The order of these %1 albums is not random: a scorer that learnt from %2 would tell the real order from a shuffled one in %3.</source>
        <translation>Näiden %1 albumin järjestys ei ole satunnainen: pisteyttäjä, joka on oppinut %2, erottaisi oikean järjestyksen sekoitetusta %3.</translation>
    </message>
    <message>
        <source>The order of these %1 albums is not random: a scorer that hears only %2, and learnt from %3, would tell the real order from a shuffled one in %4.</source>
        <translation>Näiden %1 albumin järjestys ei ole satunnainen: pisteyttäjä, joka kuulee vain tämän: %2, ja on oppinut %3, erottaisi oikean järjestyksen sekoitetusta %4.</translation>
    </message>
    <message>
        <source>Both orders hold the same tracks, so neither genre nor artist nor a return to the album&apos;s mean can tell them apart.</source>
        <translation>Kummassakin järjestyksessä on samat raidat, joten laji, esittäjä tai paluu albumin keskiarvoon ei voi erottaa niitä.</translation>
    </message>
    <message>
        <source>The verdict rests on %1 albums by %2 artists that the scorer never heard (%3 after Holm over %4 scorers, level 1 %).</source>
        <translation>Tuomio nojaa %1 albumiin %2 esittäjältä, joita pisteyttäjä ei ole kuullut (%3 Holmin korjauksen jälkeen %4 pisteyttäjän yli, taso 1 %).</translation>
    </message>
    <message>
        <source>Artists are not known: the verdict rests on %1 albums that the scorer never heard (%2 after Holm over %3 scorers, level 1 %).</source>
        <translation>Esittäjiä ei tunneta: tuomio nojaa %1 albumiin, joita pisteyttäjä ei ole kuullut (%2 Holmin korjauksen jälkeen %3 pisteyttäjän yli, taso 1 %).</translation>
    </message>
    <message>
        <source>Albums of %1 tracks or more are scored.</source>
        <translation>Pisteytetään albumit, joilla on vähintään %1 raitaa.</translation>
    </message>
    <message>
        <source>Without the first and the last track nothing is said: %1.</source>
        <translation>Ilman ensimmäistä ja viimeistä raitaa ei sanota mitään: %1.</translation>
    </message>
    <message>
        <source>Without the first and the last track the order is not random: %1.</source>
        <translation>Ilman ensimmäistä ja viimeistä raitaa järjestys ei ole satunnainen: oikea erotetaan %1.</translation>
    </message>
    <message>
        <source>Without the first and the last track no order is shown: %1.</source>
        <translation>Ilman ensimmäistä ja viimeistä raitaa järjestystä ei osoiteta: oikea erotetaan %1.</translation>
    </message>
    <message>
        <source>The table lacks what the scorers could hear too: %1.</source>
        <translation>Taulukosta puuttuu, mitä pisteyttäjät voisivat myös kuulla: %1.</translation>
    </message>
    <message>
        <source>Albums not scored, as no feature differs between their tracks: %1.</source>
        <translation>Albumeja, joita ei pisteytetä, koska mikään piirre ei vaihtele niiden raitojen välillä: %1.</translation>
    </message>
    <message>
        <source>Albums in which %1 is not heard: %2 with a missing value, %3 with the same value throughout.</source>
        <translation>Albumit, joissa piirrettä %1 ei kuulla: %2, joissa arvo puuttuu, %3, joissa arvo on kauttaaltaan sama.</translation>
    </message>
    <message>
        <source>the table has none of the features that a scorer hears</source>
        <translation>taulukossa ei ole yhtään piirrettä, jota pisteyttäjä kuulee</translation>
    </message>
    <message>
        <source>there are fewer than %1 albums of %2 tracks or more</source>
        <translation>vähintään %2 raidan albumeja on alle %1</translation>
    </message>
    <message>
        <source>there are fewer than %1 artists, or nearly all albums are by one of them, and an album is scored only by a scorer that never heard its artist</source>
        <translation>esittäjiä on alle %1, tai melkein kaikki albumit ovat yhdeltä heistä, ja albumin pisteyttää vain pisteyttäjä, joka ei ole kuullut sen esittäjää</translation>
    </message>
    <message>
        <source>the album has fewer than %1 tracks, or no feature differs between them</source>
        <translation>albumilla on alle %1 raitaa, tai mikään piirre ei vaihtele niiden välillä</translation>
    </message>
    <message>
        <source>it was stopped before</source>
        <translation>se pysäytettiin ennen sitä</translation>
    </message>
    <message>
        <source>the tracks&apos; durations</source>
        <translation>raitojen kestot</translation>
    </message>
    <message>
        <source>how alike tracks are that stand near each other</source>
        <translation>kuinka samanlaisia lähekkäin olevat raidat ovat</translation>
    </message>
    <message>
        <source>which tracks stand where</source>
        <translation>mitkä raidat ovat missäkin</translation>
    </message>
    <message>
        <source>place and neighbours together</source>
        <translation>paikka ja naapurit yhdessä</translation>
    </message>
    <message>
        <source>To a scorer of order this album sounds more ordered than %1 % of %2 random orders of its tracks.</source>
        <translation>Järjestyksen pisteyttäjälle tämä albumi kuulostaa järjestetymmältä kuin %1 % sen raitojen %2 satunnaisesta järjestyksestä.</translation>
    </message>
    <message>
        <source>One album proves little: most real orders are not among the best 5 %, and of random orders one in twenty is.</source>
        <translation>Yksi albumi todistaa vähän: useimmat oikeat järjestykset eivät ole parhaan 5 %:n joukossa, ja satunnaisista järjestyksistä yksi kahdestakymmenestä on.</translation>
    </message>
    <message>
        <source>The scorer learnt from %1 albums by %2 other artists, none of them by this one.</source>
        <translation>Pisteyttäjä on oppinut %1 albumista %2 muulta esittäjältä, ei yhdestäkään tämän esittäjän albumista.</translation>
    </message>
    <message>
        <source>Artists are not known: the scorer learnt from %1 other albums, some of them perhaps by the same artist.</source>
        <translation>Esittäjiä ei tunneta: pisteyttäjä on oppinut %1 muusta albumista, joista jotkin ehkä ovat samalta esittäjältä.</translation>
    </message>
    <message>
        <source>Of all %1 orders the scorer likes this one best.</source>
        <translation>Kaikista %1 järjestyksestä pisteyttäjä pitää eniten tästä.</translation>
    </message>
    <message>
        <source>Of %1 orders tried by annealing (seed %2) the scorer likes this one best; a better one may exist.</source>
        <translation>Jäähdytyksellä kokeilluista %1 järjestyksestä (siemen %2) pisteyttäjä pitää eniten tästä; parempi voi olla olemassa.</translation>
    </message>
    <message>
        <source>The search was stopped before its end.</source>
        <translation>Haku pysäytettiin kesken.</translation>
    </message>
    <message>
        <source>%1 of %2 tracks stand where the artist put them, %3 are followed by the same track (Kendall&apos;s tau %4).</source>
        <translation>%1 raitaa %2:sta on siinä, mihin esittäjä ne pani, ja %3 raitaa seuraa sama raita (Kendallin tau %4).</translation>
    </message>
    <message>
        <source>It scores above %1 % of random orders. That is what a linear scorer prefers, not what is better music.</source>
        <translation>Se saa enemmän pisteitä kuin %1 % satunnaisista järjestyksistä. Sitä lineaarinen pisteyttäjä suosii, ei sitä, mikä on parempaa musiikkia.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Of 100 albums the real order is picked in %1; chance would pick 50.</source>
        <translation>Sadasta albumista oikea järjestys tunnistetaan näin monessa: %1; sattuma tunnistaisi 50.</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (no album)</source>
        <translation>%1 (ei albumia)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>no difference from a random order is shown in %1</source>
        <translation>eroa satunnaisesta järjestyksestä ei osoiteta: %1</translation>
    </message>
    <message>
        <source>Contour (turning points over those of random orders)</source>
        <translation>Kontuuri (käännepisteet satunnaisten järjestysten käännepisteisiin nähden)</translation>
    </message>
    <message>
        <source>tracks go up and down by turns more than in a random order in %1</source>
        <translation>raidat nousevat ja laskevat vuorotellen enemmän kuin satunnaisessa järjestyksessä: %1</translation>
    </message>
    <message>
        <source>tracks go up and down by turns less than in a random order in %1</source>
        <translation>raidat nousevat ja laskevat vuorotellen vähemmän kuin satunnaisessa järjestyksessä: %1</translation>
    </message>
    <message>
        <source>it is not shown that tracks go up and down by turns more or less than in a random order in %1</source>
        <translation>ei osoiteta, että raidat nousisivat ja laskisivat vuorotellen enemmän tai vähemmän kuin satunnaisessa järjestyksessä: %1</translation>
    </message>
    <message>
        <source>Coherence (of neighbours; 0 in a random order)</source>
        <translation>Yhtenäisyys (naapurien; 0 satunnaisessa järjestyksessä)</translation>
    </message>
    <message>
        <source>neighbouring tracks are more alike than in a random order in %1</source>
        <translation>peräkkäiset raidat ovat samanlaisempia kuin satunnaisessa järjestyksessä: %1</translation>
    </message>
    <message>
        <source>neighbouring tracks are less alike than in a random order in %1</source>
        <translation>peräkkäiset raidat ovat erilaisempia kuin satunnaisessa järjestyksessä: %1</translation>
    </message>
    <message>
        <source>some places lie away from the album&apos;s mean in %1</source>
        <translation>jotkin paikat poikkeavat albumin keskiarvosta: %1</translation>
    </message>
    <message>
        <source>Position (in standard deviations of the album)</source>
        <translation>Paikka (albumin keskihajontoina)</translation>
    </message>
    <message>
        <source>Trend (from the first to the last track, in standard deviations)</source>
        <translation>Suuntaus (ensimmäisestä viimeiseen raitaan, keskihajontoina)</translation>
    </message>
    <message>
        <source>values rise along the albums in %1</source>
        <translation>arvot nousevat albumien mittaan: %1</translation>
    </message>
    <message>
        <source>values fall along the albums in %1</source>
        <translation>arvot laskevat albumien mittaan: %1</translation>
    </message>
    <message>
        <source>Single albums rise or fall, whichever way, more than random orders would (1) in %1.</source>
        <translation>Yksittäiset albumit nousevat tai laskevat, kumpaan suuntaan tahansa, enemmän kuin satunnaiset järjestykset (1): %1.</translation>
    </message>
    <message>
        <source>%1, random %2</source>
        <translation>%1, satunnainen %2</translation>
    </message>
    <message>
        <source>Chain (bits that the last direction tells about the next)</source>
        <translation>Ketju (bitit, jotka edellinen suunta kertoo seuraavasta)</translation>
    </message>
    <message>
        <source>the last direction tells more than in a random order in %1</source>
        <translation>edellinen suunta kertoo enemmän kuin satunnaisessa järjestyksessä: %1</translation>
    </message>
    <message>
        <source>the last direction tells less than in a random order in %1</source>
        <translation>edellinen suunta kertoo vähemmän kuin satunnaisessa järjestyksessä: %1</translation>
    </message>
    <message>
        <source>it is not shown that the last direction tells more or less than in a random order in %1</source>
        <translation>ei osoiteta, että edellinen suunta kertoisi enemmän tai vähemmän kuin satunnaisessa järjestyksessä: %1</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>raita %1</translation>
    </message>
    <message>
        <source>last track</source>
        <translation>viimeinen raita</translation>
    </message>
    <message>
        <source>last but one</source>
        <translation>toiseksi viimeinen</translation>
    </message>
    <message>
        <source>last but two</source>
        <translation>kolmanneksi viimeinen</translation>
    </message>
    <message>
        <source>middle, part %1 of 5</source>
        <translation>keskiosa, osa %1/5</translation>
    </message>
    <message>
        <source>Albums left out of %1: %2 with a missing value, %3 with the same value throughout.</source>
        <translation>Albumit, jotka jäävät pois piirteestä %1: %2, joissa arvo puuttuu, %3, joissa arvo on kauttaaltaan sama.</translation>
    </message>
    <message>
        <source>The statistics were stopped before they could show anything.</source>
        <translation>Tilastot pysäytettiin, ennen kuin ne saattoivat osoittaa mitään.</translation>
    </message>
    <message>
        <source>%1 albums of %2 to %3 tracks without their first and last one</source>
        <translation>%1 albumia, %2–%3 raitaa ilman ensimmäistä ja viimeistä</translation>
    </message>
    <message>
        <source>%1 albums of %2 to %3 tracks</source>
        <translation>%1 albumia, %2–%3 raitaa</translation>
    </message>
    <message>
        <source>%1, against %2 permutations within albums; p is that of a panel&apos;s whole family, and * lies outside of its 95 % bands.</source>
        <translation>%1, vastassa %2 permutaatiota albumien sisällä; p on koko paneelin perheen, ja * on sen 95 %:n kaistojen ulkopuolella.</translation>
    </message>
    <message>
        <source>%1 albums of %2 to %3 tracks, %4 random orders</source>
        <translation>%1 albumia, %2–%3 kappaletta, %4 satunnaista järjestystä</translation>
    </message>
</context>
<context>
    <name>Param</name>
    <message>
        <source>Cell activation</source>
        <translation>Solun aktivaatio</translation>
    </message>
    <message>
        <source>Stands for tanh in both places of the cell.</source>
        <translation>Tanh:n tilalla solun kummassakin kohdassa.</translation>
    </message>
    <message>
        <source>Units of the last layer</source>
        <translation>Viimeisen kerroksen yksiköt</translation>
    </message>
    <message>
        <source>Of the last recurrent layer; 0 = as the others.</source>
        <translation>Viimeisessä takaisinkytketyssä kerroksessa; 0 = kuten muissa.</translation>
    </message>
    <message>
        <source>Cell activation of the last layer</source>
        <translation>Viimeisen kerroksen solun aktivaatio</translation>
    </message>
    <message>
        <source>Of the last recurrent layer, if it is another one.</source>
        <translation>Viimeisessä takaisinkytketyssä kerroksessa, jos se on toinen.</translation>
    </message>
    <message>
        <source>Dropout of the last layer</source>
        <translation>Viimeisen kerroksen dropout</translation>
    </message>
    <message>
        <source>After the last recurrent layer; -1 = as the others.</source>
        <translation>Viimeisen takaisinkytketyn kerroksen jälkeen; -1 = kuten muissa.</translation>
    </message>
    <message>
        <source>Dense units</source>
        <translation>Tiheät yksiköt</translation>
    </message>
    <message>
        <source>Dense activation</source>
        <translation>Tiheä aktivaatio</translation>
    </message>
    <message>
        <source>Of the dense layer before the outputs.</source>
        <translation>Tiheässä kerroksessa ennen ulostuloja.</translation>
    </message>
    <message>
        <source>A network per target</source>
        <translation>Verkko joka kohteelle</translation>
    </message>
    <message>
        <source>Train one network for each target instead of one for all.</source>
        <translation>Opettaa jokaiselle kohteelle oman verkon yhden yhteisen sijasta.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Esiasetus</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Solu</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Piiloyksiköt</translation>
    </message>
    <message>
        <source>Units of each recurrent layer.</source>
        <translation>Yksiköitä joka takaisinkytketyssä kerroksessa.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Kerrokset</translation>
    </message>
    <message>
        <source>Recurrent layers on top of each other.</source>
        <translation>Takaisinkytkettyjä kerroksia päällekkäin.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of units silenced at random while training.</source>
        <translation>Opetuksessa satunnaisesti vaiennettujen yksiköiden osuus.</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <translation>Kaksisuuntainen</translation>
    </message>
    <message>
        <source>Read the windows of a track in both directions.</source>
        <translation>Lukee raidan ikkunat molempiin suuntiin.</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Joukko</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>verkkoa</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Lämmittely</translation>
    </message>
    <message>
        <source>Share of all steps in which the learning rate rises from 0.</source>
        <translation>Osuus askelista, joina oppimisnopeus nousee nollasta.</translation>
    </message>
    <message>
        <source>Weight average</source>
        <translation>Painojen keskiarvo</translation>
    </message>
    <message>
        <source>Decay of a moving average of the weights that is used in their place; 0 = off.</source>
        <translation>Painojen tilalla käytettävän liukuvan keskiarvon vaimennus; 0 = pois.</translation>
    </message>
    <message>
        <source>Permuted albums</source>
        <translation>Sekoitetut albumit</translation>
    </message>
    <message>
        <source>Album preset: probability that an epoch sees an album in another order; 1 trains on shuffled albums only.</source>
        <translation>Albumi-esiasetus: todennäköisyys, että kierros näkee albumin toisessa järjestyksessä; 1 opettaa vain sekoitetuilla.</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation>Pehmeät vastaukset</translation>
    </message>
    <message>
        <source>Album preset: weight of all later tracks in a training label; the rest is the next track&apos;s.</source>
        <translation>Albumi-esiasetus: kaikkien myöhempien raitojen paino opetusvastauksessa; loput on seuraavan raidan.</translation>
    </message>
    <message>
        <source>Soft label decay</source>
        <translation>Pehmeiden vastausten vaimennus</translation>
    </message>
    <message>
        <source>Album preset: how much a later track counts, per track farther away.</source>
        <translation>Albumi-esiasetus: kuinka paljon myöhempi raita painaa, raitaa kohti.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Kierrokset</translation>
    </message>
    <message>
        <source>Passes over the training part, at most.</source>
        <translation>Opetusosan läpikäynnit enintään.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Erän koko</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>näytettä</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Oppimisnopeus</translation>
    </message>
    <message>
        <source>Step size of the optimiser.</source>
        <translation>Optimoijan askelpituus.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Kärsivällisyys</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>kierrosta</translation>
    </message>
    <message>
        <source>Stop after so many epochs without a lower validation loss and restore the best; 0 keeps the last epoch.</source>
        <translation>Lopeta, kun näin moneen kierrokseen validointihäviö ei ole pienentynyt, ja palauta paras; 0 pitää viimeisen.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimoija</translation>
    </message>
    <message>
        <source>How the weights follow the gradient.</source>
        <translation>Miten painot seuraavat gradienttia.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentti</translation>
    </message>
    <message>
        <source>Of SGD; the others have their own.</source>
        <translation>SGD:lle; muilla on omansa.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Painojen vaimennus</translation>
    </message>
    <message>
        <source>Pull of the weights towards zero.</source>
        <translation>Painojen veto kohti nollaa.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Aikataulu</translation>
    </message>
    <message>
        <source>How the learning rate changes over the epochs.</source>
        <translation>Miten oppimisnopeus muuttuu kierrosten mittaan.</translation>
    </message>
    <message>
        <source>Gradient clip</source>
        <translation>Gradientin leikkaus</translation>
    </message>
    <message>
        <source>Largest gradient norm; 0 = off.</source>
        <translation>Suurin gradientin normi; 0 = pois.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Luokkapainot</translation>
    </message>
    <message>
        <source>Weigh Up and Down so that both count the same.</source>
        <translation>Painottaa ylös- ja alas-luokat yhtä suuriksi.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ikkunat</translation>
    </message>
    <message>
        <source>Equal parts of a track. A table with one row a track always has 1.</source>
        <translation>Raidan yhtä suuret osat. Taulukossa, jossa on rivi raitaa kohti, niitä on aina 1.</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Jako</translation>
    </message>
    <message>
        <source>Equal shares of a track&apos;s observations, or of its time.</source>
        <translation>Yhtä suuret osuudet raidan havainnoista tai sen ajasta.</translation>
    </message>
    <message>
        <source>Cumulative features</source>
        <translation>Kertyvät piirteet</translation>
    </message>
    <message>
        <source>The features of the album so far: running sum (the report&apos;s) or running mean.</source>
        <translation>Albumin tähänastiset piirteet: juokseva summa (raportin) tai juokseva keskiarvo.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Piirteet</translation>
    </message>
    <message>
        <source>Every feature of the table, or the report&apos;s 33 in its order.</source>
        <translation>Kaikki taulukon piirteet tai raportin 33 sen järjestyksessä.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Tasatilanteet</translation>
    </message>
    <message>
        <source>Equal neighbours count as Down (the report&apos;s rule) or are left out.</source>
        <translation>Yhtä suuret naapurit ovat alas (raportin sääntö) tai jätetään pois.</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skaala alkaen</translation>
    </message>
    <message>
        <source>What the smallest value of the training part becomes.</source>
        <translation>Miksi opetusosan pienin arvo tulee.</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skaala asti</translation>
    </message>
    <message>
        <source>What the largest value of the training part becomes.</source>
        <translation>Miksi opetusosan suurin arvo tulee.</translation>
    </message>
    <message>
        <source>Scale fitted on</source>
        <translation>Skaala sovitettu</translation>
    </message>
    <message>
        <source>The training part; on everything, as the report did, the test part leaks into the inputs.</source>
        <translation>Opetusosaan; kaikkeen, kuten raportissa, jolloin testiosa vuotaa syötteisiin.</translation>
    </message>
    <message>
        <source>Shortest album</source>
        <translation>Lyhin albumi</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>raitaa</translation>
    </message>
    <message>
        <source>Shorter albums are left out.</source>
        <translation>Lyhyemmät albumit jätetään pois.</translation>
    </message>
    <message>
        <source>Longest album</source>
        <translation>Pisin albumi</translation>
    </message>
    <message>
        <source>Longer albums are left out; 0 = no maximum.</source>
        <translation>Pidemmät albumit jätetään pois; 0 = ei ylärajaa.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Jakoperuste</translation>
    </message>
    <message>
        <source>What never stands on both sides of the split.</source>
        <translation>Mikä ei koskaan ole jaon kummallakin puolella.</translation>
    </message>
    <message>
        <source>Split order</source>
        <translation>Jakojärjestys</translation>
    </message>
    <message>
        <source>Seeded shuffle, or the report&apos;s: albums sorted by id, the first ones train.</source>
        <translation>Siemenellä sekoitettu tai raportin: albumit tunnisteen mukaan, ensimmäiset opetukseen.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Testiosuus</translation>
    </message>
    <message>
        <source>Share of the albums that is sealed until evaluation.</source>
        <translation>Arviointiin asti sinetöityjen albumien osuus.</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validointiosuus</translation>
    </message>
    <message>
        <source>Share of the training part that training is watched on; 0 = none.</source>
        <translation>Osuus opetusosasta, jolla opetusta seurataan; 0 = ei mitään.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Lohkot</translation>
    </message>
    <message>
        <source>Cut the albums into k folds, one of which is the test part; 0 = one split by share.</source>
        <translation>Jaa albumit k lohkoon, joista yksi on testiosa; 0 = yksi jako osuuden mukaan.</translation>
    </message>
    <message>
        <source>Test fold</source>
        <translation>Testilohko</translation>
    </message>
    <message>
        <source>Which of the folds is the test part, from 0.</source>
        <translation>Mikä lohkoista on testiosa, alkaen 0:sta.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Siemen</translation>
    </message>
    <message>
        <source>Drives split, initial weights, dropout and order. Same seed, same bits.</source>
        <translation>Määrää jaon, alkupainot, dropoutin ja järjestyksen. Sama siemen, samat bitit.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Säikeet</translation>
    </message>
    <message>
        <source>Cores to train on. The result does not depend on it.</source>
        <translation>Ytimiä opetukseen. Tulos ei riipu tästä.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moottori</translation>
    </message>
    <message>
        <source>Segue&apos;s own fused step, or plain LibTorch, which it is tested against.</source>
        <translation>Seguen oma yhdistetty askel tai pelkkä LibTorch, johon sitä verrataan.</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>Kuten muissa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois</translation>
    </message>
    <message>
        <source>No maximum</source>
        <translation>Ei ylärajaa</translation>
    </message>
    <message>
        <source>Of a dense layer before the outputs (album and order presets: also before the cell); 0 = none.</source>
        <translation>Tiheässä kerroksessa ennen ulostuloja (albumi- ja järjestys-esiasetuksessa myös ennen solua); 0 = ei kerrosta.</translation>
    </message>
    <message>
        <source>A whole recipe: the report&apos;s networks, a standard LSTM, the LSTM over the album so far, or one that scores the order of a whole album.</source>
        <translation>Kokonainen resepti: raportin verkot, tavallinen LSTM, LSTM albumin tähänastisten raitojen yli tai LSTM, joka pisteyttää koko albumin järjestyksen.</translation>
    </message>
    <message>
        <source>The recurrent cell. GRU trains through the reference engine; dense, in the album and order presets, does without recurrence.</source>
        <translation>Takaisinkytketty solu. GRU opetetaan vertailumoottorilla; tiheä pärjää albumi- ja järjestys-esiasetuksessa ilman takaisinkytkentää.</translation>
    </message>
    <message>
        <source>Networks trained from different seeds; what they predict is averaged.</source>
        <translation>Eri siemenistä opetettuja verkkoja; niiden ennusteet keskiarvoistetaan.</translation>
    </message>
    <message>
        <source>Random orders</source>
        <translation>Satunnaisia järjestyksiä</translation>
    </message>
    <message>
        <source>Order preset: random orders of an album that its own must score above, drawn anew in each epoch.</source>
        <translation>Järjestys-esiasetus: albumin satunnaisia järjestyksiä, joita enemmän pisteitä sen oman on saatava; arvotaan joka kierroksella uudelleen.</translation>
    </message>
    <message>
        <source>Transitions per step; albums per step in the album and order presets.</source>
        <translation>Siirtymiä askelta kohti; albumi- ja järjestys-esiasetuksessa albumeja.</translation>
    </message>
</context>
<context>
    <name>ParamChoice</name>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Tavallinen</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Albumi</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Vakio</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosini</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Tasanne</translation>
    </message>
    <message>
        <source>By quantile</source>
        <translation>Kvantiileittain</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Ajan mukaan</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Esittäjä</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pois jätetty</translation>
    </message>
    <message>
        <source>Sorted by id</source>
        <translation>Tunnisteittain</translation>
    </message>
    <message>
        <source>Training part</source>
        <translation>Opetusosa</translation>
    </message>
    <message>
        <source>All (leaks)</source>
        <translation>Kaikki (vuotaa)</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Nopea</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Vertailu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Sekoitettu</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Tiheä</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoidi</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestys</translation>
    </message>
</context>
<context>
    <name>ParamGroup</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimointi</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Toistettavuus</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>False positive rate</source>
        <translation>Väärien positiivisten osuus</translation>
    </message>
    <message>
        <source>True positive rate</source>
        <translation>Oikeiden positiivisten osuus</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Saanti</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Täsmällisyys</translation>
    </message>
    <message>
        <source>share of Up</source>
        <translation>ylös-osuus</translation>
    </message>
    <message>
        <source>Predicted probability of Up</source>
        <translation>Ennustettu ylös-todennäköisyys</translation>
    </message>
    <message>
        <source>Share that went up</source>
        <translation>Ylös menneiden osuus</translation>
    </message>
    <message>
        <source>Shuffles</source>
        <translation>Sekoituksia</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Raita</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation>Aika [s]</translation>
    </message>
    <message>
        <source>observations</source>
        <translation>havainnot</translation>
    </message>
    <message>
        <source>window means</source>
        <translation>ikkunoiden keskiarvot</translation>
    </message>
    <message>
        <source>this track</source>
        <translation>tämä raita</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Kärsivällisyys</translation>
    </message>
    <message>
        <source>Accuracy on the ladder of simple rules</source>
        <translation>Tarkkuus yksinkertaisten sääntöjen tikkailla</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Tarkkuus</translation>
    </message>
    <message>
        <source>chance, 50 %</source>
        <translation>sattuma, 50 %</translation>
    </message>
    <message>
        <source>ROC curves</source>
        <translation>ROC-käyrät</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Sattuma</translation>
    </message>
    <message>
        <source>Agreement of a transition&apos;s targets</source>
        <translation>Siirtymän kohteiden yhtäpitävyys</translation>
    </message>
    <message>
        <source>Share of a transition&apos;s targets predicted right</source>
        <translation>Siirtymän kohteista oikein ennustettujen osuus</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Siirtymiä</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opetus</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validointi</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Kierros</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Häviö</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binäärinen ristientropia</translation>
    </message>
    <message>
        <source>How wrong the network&apos;s probabilities are after each pass over the training albums (an epoch): lower is better, 0.693 is a coin. The solid line is on the albums it learns from, the dashed one on validation albums it does not. Where the dashed line turns up while the solid one falls, the network learns its albums by heart; the marked best epoch is the one that is kept.</source>
        <translation>Kuinka väärässä verkon todennäköisyydet ovat jokaisen opetusalbumien läpikäynnin (kierroksen) jälkeen: pienempi on parempi, 0,693 on kolikko. Yhtenäinen viiva on albumeilta, joista se oppii, katkoviiva validointialbumeilta. Missä katkoviiva kääntyy ylös yhtenäisen laskiessa, verkko opettelee albuminsa ulkoa; merkitty paras kierros säilytetään.</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Tarkkuus kierroksittain</translation>
    </message>
    <message>
        <source>The share of directions (up or down) predicted right after each epoch, on the training albums (solid) and on the validation albums (dashed). Half right is what a coin reaches.</source>
        <translation>Oikein ennustettujen suuntien (ylös tai alas) osuus jokaisen kierroksen jälkeen, opetusalbumeilla (yhtenäinen) ja validointialbumeilla (katkoviiva). Puolet oikein saa kolikollakin.</translation>
    </message>
    <message>
        <source>Accuracy lost without it</source>
        <translation>Ilman sitä menetetty tarkkuus</translation>
    </message>
    <message>
        <source>Went up</source>
        <translation>Meni ylös</translation>
    </message>
    <message>
        <source>Went down</source>
        <translation>Meni alas</translation>
    </message>
    <message>
        <source>Predicted down, wrong</source>
        <translation>Ennuste alas, väärin</translation>
    </message>
    <message>
        <source>Predicted down, right</source>
        <translation>Ennuste alas, oikein</translation>
    </message>
    <message>
        <source>Predicted up, wrong</source>
        <translation>Ennuste ylös, väärin</translation>
    </message>
    <message>
        <source>Predicted up, right</source>
        <translation>Ennuste ylös, oikein</translation>
    </message>
    <message>
        <source>The album from its first track to its last. The triangles on the line say how each track came, up or down from the one before. The triangles between two tracks are the model&apos;s prediction, the stronger the surer; an outlined dark one was wrong.</source>
        <translation>Albumi ensimmäisestä raidasta viimeiseen. Viivan kolmiot kertovat, miten kukin raita tuli, ylös vai alas edellisestä. Kahden raidan väliset kolmiot ovat mallin ennusteita, sitä vahvempia mitä varmempia; ontto oli väärässä.</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Täsmällisyys ja saanti</translation>
    </message>
    <message>
        <source>Recall: share of Ups found</source>
        <translation>Saanti: löydettyjen ylös-suuntien osuus</translation>
    </message>
    <message>
        <source>Precision: share of right Ups</source>
        <translation>Täsmällisyys: oikeiden ylös-ennusteiden osuus</translation>
    </message>
    <message>
        <source>Every point is one threshold: how many of the real Ups are found (to the right) and how many of the predicted Ups are right (upwards). A model that knows nothing stays at the overall share of Ups. Average precision sums the curve up.</source>
        <translation>Jokainen piste on yksi kynnys: kuinka monta todellista ylös-suuntaa löytyy (oikealle) ja kuinka moni ennustetuista on oikein (ylöspäin). Mitään tietämätön malli jää ylös-suuntien yleiseen osuuteen. Keskimääräinen täsmällisyys tiivistää käyrän.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrointi</translation>
    </message>
    <message>
        <source>Among the transitions given about 70 %, did about 70 % go up? On the diagonal the probabilities can be taken at their word. Above it the model is too cautious, below it too sure. The bars are Wilson&apos;s 95 % intervals of each bin.</source>
        <translation>Nousiko noin 70 % niistä siirtymistä, joille annettiin noin 70 %? Lävistäjällä todennäköisyydet voi ottaa sanasta sanaan. Sen yläpuolella malli on liian varovainen, alapuolella liian varma. Janat ovat kunkin luokan Wilsonin 95 %:n välejä.</translation>
    </message>
    <message>
        <source>Perfect</source>
        <translation>Täydellinen</translation>
    </message>
    <message>
        <source>Model minus running mean, accuracy</source>
        <translation>Malli miinus juokseva keskiarvo, tarkkuus</translation>
    </message>
    <message>
        <source>The tracks of the test albums are put into a random order again and again, and the trained model meets each. The statistic is how much better the model is than the running-mean rule. If the real order (the marked line) lies among the shuffles, the model does not use the order of tracks.</source>
        <translation>Testialbumien raidat pannaan yhä uudelleen satunnaiseen järjestykseen, ja opetettu malli kohtaa kunkin. Tunnusluku on, paljonko malli on juoksevan keskiarvon sääntöä parempi. Jos oikea järjestys (merkitty viiva) on sekoitusten joukossa, malli ei käytä raitojen järjestystä.</translation>
    </message>
    <message>
        <source>What the model uses</source>
        <translation>Mitä malli käyttää</translation>
    </message>
    <message>
        <source>Each feature in turn is exchanged between albums, so that it says nothing any more about its own album, and the accuracy that this costs is the bar. A feature that others can stand in for costs little, even if it matters.</source>
        <translation>Kukin piirre vuorollaan vaihdetaan albumien kesken, jolloin se ei enää kerro omasta albumistaan; siitä menetetty tarkkuus on pylväs. Piirre, jonka muut voivat korvata, maksaa vähän, vaikka olisi tärkeä.</translation>
    </message>
    <message>
        <source>Accuracy lost</source>
        <translation>Menetetty tarkkuus</translation>
    </message>
    <message>
        <source>%1, Brier %2</source>
        <translation>%1, Brier %2</translation>
    </message>
    <message>
        <source>%1, average precision %2</source>
        <translation>%1, keskimääräinen täsmällisyys %2</translation>
    </message>
    <message>
        <source>Is it order? %1</source>
        <translation>Onko se järjestystä? %1</translation>
    </message>
    <message>
        <source>%1, AUC %2</source>
        <translation>%1, AUC %2</translation>
    </message>
    <message>
        <source>of its 0/1 predictions %1</source>
        <translation>sen 0/1-ennusteiden %1</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valenssi</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Äänekkyys</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Enemmistö</translation>
    </message>
    <message>
        <source>Alternation</source>
        <translation>Vuorottelu</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaani</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>Juokseva keskiarvo</translation>
    </message>
    <message>
        <source>Markov</source>
        <translation>Markov</translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation>Logistinen</translation>
    </message>
    <message>
        <source>overall agreement %1</source>
        <translation>kokonaisyhtäpitävyys %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>kynnys %1</translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, tasoitettu</translation>
    </message>
    <message>
        <source>%1, each epoch</source>
        <translation>%1, joka kierros</translation>
    </message>
    <message>
        <source>Best epoch (%1)</source>
        <translation>Paras kierros (%1)</translation>
    </message>
    <message>
        <source>%1, validation part, epoch %2</source>
        <translation>%1, validointiosa, kierros %2</translation>
    </message>
    <message>
        <source>observed: %1</source>
        <translation>havaittu: %1</translation>
    </message>
    <message>
        <source>p = %1, the smallest that %2 can give</source>
        <translation>p = %1, pienin mahdollinen %2 toistolla</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Verkkoja</translation>
    </message>
    <message>
        <source>AUC of networks trained anew</source>
        <translation>Uudelleen opetettujen verkkojen AUC</translation>
    </message>
    <message>
        <source>The network is trained again and again with one thing taken away, and scored by its AUC. The marked line is the network of the run. If it lies among the others, what was taken away did not matter; p is the share of networks that reach it, itself counted in.</source>
        <translation>Verkko opetetaan yhä uudelleen yksi asia poistettuna ja pisteytetään AUC:llä. Merkitty viiva on ajon verkko. Jos se on muiden joukossa, poistetulla ei ollut väliä; p on siihen yltävien verkkojen osuus, se itse mukaan luettuna.</translation>
    </message>
    <message>
        <source>If the targets were independent</source>
        <translation>Jos kohteet riippumattomia</translation>
    </message>
    <message>
        <source>%1, 95 % band over albums</source>
        <translation>%1, 95 %:n vyö albumien yli</translation>
    </message>
    <message>
        <source>For every transition: how many of its targets (valence, energy, loudness, tempo) were predicted right. All four give 100 %, none gives 0 %. The marked value is the mean over all transitions. The lines across the bars: what the same accuracies would give if being right on one target said nothing of the others. Bars higher than their line at both ends mean that the targets are right and wrong together.</source>
        <translation>Jokaisesta siirtymästä: kuinka moni sen kohteista (valenssi, energia, äänekkyys, tempo) ennustettiin oikein. Kaikki neljä antaa 100 %, ei yksikään 0 %. Merkitty arvo on kaikkien siirtymien keskiarvo. Pylväiden poikki kulkevat viivat: mitä samat tarkkuudet antaisivat, jos osuminen yhdessä kohteessa ei kertoisi muista mitään. Viivaansa korkeammat pylväät kummassakin päässä tarkoittavat, että kohteet ovat oikein ja väärin yhdessä.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ajo %1</translation>
    </message>
    <message>
        <source>p = %1, in steps of %2</source>
        <translation>p = %1, askel %2</translation>
    </message>
    <message>
        <source>%1: window means from %2 to %3</source>
        <translation>%1: ikkunoiden keskiarvot %2 – %3</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>%1 of %2 directions of %3 predicted right on %4.</source>
        <translation>Kohteen %3 suunnista oikein ennustettu %1/%2 albumilla %4.</translation>
    </message>
    <message>
        <source>Observed %1 against %2, %3</source>
        <translation>Havaittu %1, vertailussa %2, %3</translation>
    </message>
    <message>
        <source>p = %1, Holm %3, steps of %2</source>
        <translation>p = %1, Holm %3, askel %2</translation>
    </message>
    <message>
        <source>p = %1, Holm %3; %2 give no less</source>
        <translation>p = %1, Holm %3; %2 ei anna pienempää</translation>
    </message>
    <message>
        <source>Most used: %1, %2 accuracy lost without it.</source>
        <translation>Eniten käytetty: %1, ilman sitä tarkkuudesta häviää %2.</translation>
    </message>
    <message>
        <source>%1 %2 (best simple rule, %3, %4)</source>
        <translation>%1 %2 (paras yksinkertainen sääntö, %3, %4)</translation>
    </message>
    <message>
        <source>Accuracy: %1.</source>
        <translation>Tarkkuus: %1.</translation>
    </message>
    <message>
        <source>How often the direction of the next track was predicted right. The grey bars are simple rules that need no network, learnt from the training and validation albums; the coloured bar is the model, with its 95 % interval over albums. The line across it is the best simple rule, chosen on the validation albums: only what rises above that line is the model&apos;s own. The dashed line at 50 % is a coin.</source>
        <translation>Kuinka usein seuraavan raidan suunta ennustettiin oikein. Harmaat palkit ovat yksinkertaisia sääntöjä, jotka eivät tarvitse verkkoa ja jotka on opittu opetus- ja validointialbumeista; värillinen palkki on malli ja sen 95 %:n väli albumien yli. Sen poikki kulkeva viiva on paras yksinkertainen sääntö, joka on valittu validointialbumeilla: vain se, mikä nousee viivan yläpuolelle, on mallin omaa. Katkoviiva 50 %:n kohdalla on kolikko.</translation>
    </message>
    <message>
        <source>How often the direction of the next track was predicted right. The grey bars are simple rules that need no network, learnt from the training albums; the coloured bar is the model, with its 95 % interval over albums. The line across it is the best simple rule, chosen on the albums it was learnt from, for there is no validation part: only what rises above that line is the model&apos;s own. The dashed line at 50 % is a coin.</source>
        <translation>Kuinka usein seuraavan raidan suunta ennustettiin oikein. Harmaat palkit ovat yksinkertaisia sääntöjä, jotka eivät tarvitse verkkoa ja jotka on opittu opetusalbumeista; värillinen palkki on malli ja sen 95 %:n väli albumien yli. Sen poikki kulkeva viiva on paras yksinkertainen sääntö, joka on valittu albumeilla, joista se on opittu, sillä validointiosaa ei ole: vain se, mikä nousee viivan yläpuolelle, on mallin omaa. Katkoviiva 50 %:n kohdalla on kolikko.</translation>
    </message>
    <message>
        <source>Area under the ROC curve: %1.</source>
        <translation>ROC-käyrän alle jäävä ala: %1.</translation>
    </message>
    <message>
        <source>Overall agreement %1 over %2 transitions.</source>
        <translation>Kokonaisyhtäpitävyys %1, siirtymiä %2.</translation>
    </message>
    <message>
        <source>ROC, %1: at the threshold %2 the true positive rate is %3, the false positive rate %4.</source>
        <translation>ROC, %1: kynnyksellä %2 oikeiden positiivisten osuus on %3, väärien positiivisten %4.</translation>
    </message>
    <message>
        <source>Precision %1 at recall %2, %3.</source>
        <translation>Täsmällisyys %1 saannilla %2, %3.</translation>
    </message>
    <message>
        <source>How wrong the network&apos;s probabilities are after each pass over the training albums (an epoch): lower is better, 0.693 is a coin. Without validation albums nothing here tells learning from learning by heart.</source>
        <translation>Kuinka väärässä verkon todennäköisyydet ovat jokaisen opetusalbumien läpikäynnin (kierroksen) jälkeen: pienempi on parempi, 0,693 on kolikko. Ilman validointialbumeja mikään tässä ei erota oppimista ulkoa opettelusta.</translation>
    </message>
    <message>
        <source>Loss after epoch %1: training %2, validation %3.</source>
        <translation>Häviö kierroksen %1 jälkeen: opetus %2, validointi %3.</translation>
    </message>
    <message>
        <source>Loss after epoch %1: training %2.</source>
        <translation>Häviö kierroksen %1 jälkeen: opetus %2.</translation>
    </message>
    <message>
        <source>%1 Best epoch: %2.</source>
        <translation>%1 Paras kierros: %2.</translation>
    </message>
    <message>
        <source>Accuracy after epoch %1: training %2, validation %3.</source>
        <translation>Tarkkuus kierroksen %1 jälkeen: opetus %2, validointi %3.</translation>
    </message>
    <message>
        <source>Accuracy after epoch %1: training %2.</source>
        <translation>Tarkkuus kierroksen %1 jälkeen: opetus %2.</translation>
    </message>
    <message>
        <source>%1, 95 % over albums</source>
        <translation>%1, 95 % albumien yli</translation>
    </message>
    <message>
        <source>95 % over albums %1 to %2</source>
        <translation>95 % albumien yli %1…%2</translation>
    </message>
    <message>
        <source>Model, 95 % over albums, or Wilson</source>
        <translation>Malli, 95 % albumien yli tai Wilson</translation>
    </message>
    <message>
        <source>Model, 95 % over albums</source>
        <translation>Malli, 95 % albumien yli</translation>
    </message>
    <message>
        <source>Model, 95 % Wilson</source>
        <translation>Malli, 95 % Wilson</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>Best rule on validation</source>
        <translation>Paras sääntö validoinnissa</translation>
    </message>
    <message>
        <source>Best rule on training</source>
        <translation>Paras sääntö opetuksessa</translation>
    </message>
    <message>
        <source>%1 to %2; of 0/1: %3</source>
        <translation>%1…%2; 0/1-ennusteiden: %3</translation>
    </message>
    <message>
        <source>ROC and AUC, 95 % over albums</source>
        <translation>ROC ja AUC, 95 % albumien yli</translation>
    </message>
    <message>
        <source>ROC and AUC, 95 % DeLong</source>
        <translation>ROC ja AUC, 95 % DeLong</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>%1, n = %2 to %3</source>
        <translation>%1, n = %2…%3</translation>
    </message>
    <message>
        <source>How often the direction of the next track was predicted right, with Wilson&apos;s 95 % interval, which takes transitions for independent. The line across a bar is the best simple rule on the same transitions, learnt from the training albums alone. The dashed line at 50 % is a coin.</source>
        <translation>Kuinka usein seuraavan raidan suunta ennustettiin oikein, ja Wilsonin 95 %:n väli, joka pitää siirtymiä riippumattomina. Palkin poikki kulkeva viiva on paras yksinkertainen sääntö samoilla siirtymillä, opittu pelkistä opetusalbumeista. Katkoviiva 50 %:n kohdalla on kolikko.</translation>
    </message>
    <message>
        <source>Every point of a curve is one possible threshold: how many of the real Ups it catches (upwards) for how many false alarms (to the right). The area under the curve (AUC) is the probability that a random Up has a higher score than a random Down: 0.5 is a coin, 1 is perfect. Below it stands its 95 % interval, over albums or DeLong&apos;s as the title says. A band holds 95 % of the curves that albums drawn anew would give, point by point. &quot;Of 0/1&quot; is the AUC of the predictions cut to 0 and 1, which some reports print instead: usually a lower number for the same model.</source>
        <translation>Käyrän jokainen piste on yksi mahdollinen kynnys: kuinka monta todellista ylös-suuntaa se löytää (ylöspäin) ja kuinka monella väärällä hälytyksellä (oikealle). Käyrän alle jäävä ala (AUC) on todennäköisyys, että satunnainen ylös-suunta saa suuremmat pisteet kuin satunnainen alas-suunta: 0,5 on kolikko, 1 on täydellinen. Sen alla on sen 95 %:n väli, albumien yli tai DeLongin, kuten otsikko kertoo. Vyö sisältää 95 % käyristä, jotka uudelleen arvotut albumit antaisivat, piste pisteeltä. &quot;0/1-ennusteiden&quot; on nollaksi ja ykköseksi katkaistujen ennusteiden AUC, jonka jotkin raportit painavat sen sijaan: yleensä samalle mallille pienempi luku.</translation>
    </message>
    <message>
        <source>95 % Wilson %1 to %2</source>
        <translation>95 % Wilson %1…%2</translation>
    </message>
    <message>
        <source>The share of directions (up or down) predicted right after each epoch, on the training albums alone: there are no validation albums. Half right is what a coin reaches.</source>
        <translation>Oikein ennustettujen suuntien (ylös tai alas) osuus jokaisen kierroksen jälkeen, pelkillä opetusalbumeilla: validointialbumeja ei ole. Puolet oikein saa kolikollakin.</translation>
    </message>
    <message>
        <source>What the model uses: %1, single windows</source>
        <translation>Mitä malli käyttää: %1, yksittäiset ikkunat</translation>
    </message>
    <message>
        <source>What the model uses: %1, whole features</source>
        <translation>Mitä malli käyttää: %1, kokonaiset piirteet</translation>
    </message>
    <message>
        <source>%1, track %2</source>
        <translation>%1, raita %2</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Piirre</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1…%2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Sarja</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>asti</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 %: alkaen</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 %: asti</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Varmuus</translation>
    </message>
    <message>
        <source>Run %1 (other data)</source>
        <translation>Ajo %1 (muu aineisto)</translation>
    </message>
    <message>
        <source>How unsure the network is which of two orders of an album&apos;s tracks is the album&apos;s own, after each epoch: lower is better, 0.693 is a coin. The solid line is on the albums it learns from, a dashed one on validation albums it does not.</source>
        <translation>Kuinka epävarma verkko on siitä, kumpi kahdesta albumin raitojen järjestyksestä on albumin oma, jokaisen kierroksen jälkeen: pienempi on parempi, 0,693 on kolikko. Yhtenäinen viiva on albumeista, joista se oppii, katkoviiva validointialbumeista, joista se ei opi.</translation>
    </message>
    <message>
        <source>The share of random orders that score below the album&apos;s own after each epoch, on the training albums (solid) and, where there are some, on validation albums (dashed). Half is what a coin reaches.</source>
        <translation>Niiden satunnaisten järjestysten osuus, jotka saavat vähemmän pisteitä kuin albumin oma, jokaisen kierroksen jälkeen, opetusalbumeilla (yhtenäinen) ja validointialbumeilla, jos niitä on (katkoviiva). Puolet saa kolikollakin.</translation>
    </message>
    <message>
        <source>95 % of random orders</source>
        <translation>95 % satunnaisista järjestyksistä</translation>
    </message>
    <message>
        <source>%1, %2 albums</source>
        <translation>%1, %2 albumia</translation>
    </message>
    <message>
        <source>No feature leaves the band of random orders.</source>
        <translation>Mikään piirre ei poistu satunnaisten järjestysten vyöltä.</translation>
    </message>
    <message>
        <source>Outside of the band of random orders: %1.</source>
        <translation>Satunnaisten järjestysten vyön ulkopuolella: %1.</translation>
    </message>
    <message>
        <source>95 % over artists</source>
        <translation>95 % artistien yli</translation>
    </message>
    <message>
        <source>95 % over albums</source>
        <translation>95 % albumien yli</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Kestot</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Naapurit</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>What stands where on an album</source>
        <translation>Mikä on missäkin albumilla</translation>
    </message>
    <message>
        <source>Place on the album</source>
        <translation>Paikka albumilla</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ensimmäinen</translation>
    </message>
    <message>
        <source>middle 1</source>
        <translation>keski 1</translation>
    </message>
    <message>
        <source>middle 2</source>
        <translation>keski 2</translation>
    </message>
    <message>
        <source>middle 3</source>
        <translation>keski 3</translation>
    </message>
    <message>
        <source>middle 4</source>
        <translation>keski 4</translation>
    </message>
    <message>
        <source>middle 5</source>
        <translation>keski 5</translation>
    </message>
    <message>
        <source>last but 2</source>
        <translation>3. viimeinen</translation>
    </message>
    <message>
        <source>last but 1</source>
        <translation>2. viimeinen</translation>
    </message>
    <message>
        <source>last</source>
        <translation>viimeinen</translation>
    </message>
    <message>
        <source>Standard deviations</source>
        <translation>Keskihajontoja</translation>
    </message>
    <message>
        <source>Every track&apos;s value as it stands in its own album: 0 is the album&apos;s mean, 1 one standard deviation above it. The curves are means over all albums at the first three and the last three tracks, and at five equal parts of what lies between. 95 % of random orders of the same tracks stay in the band at all places at once; only what leaves it is said to be there, and what stays inside is drawn faint.</source>
        <translation>Jokaisen kappaleen arvo omalla albumillaan: 0 on albumin keskiarvo, 1 on yhden keskihajonnan sen yläpuolella. Käyrät ovat keskiarvoja kaikista albumeista kolmen ensimmäisen ja kolmen viimeisen kappaleen kohdalla sekä niiden välin viidessä yhtä suuressa osassa. 95 % samojen kappaleiden satunnaisista järjestyksistä pysyy vyöllä kaikissa paikoissa yhtä aikaa; vain se, mikä poistuu vyöltä, sanotaan löydetyksi, ja sisälle jäävä piirretään himmeänä.</translation>
    </message>
    <message>
        <source>How alike near tracks are</source>
        <translation>Kuinka samanlaisia lähekkäiset kappaleet ovat</translation>
    </message>
    <message>
        <source>Tracks apart</source>
        <translation>Etäisyys kappaleina</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Koherenssi</translation>
    </message>
    <message>
        <source>Are tracks that stand next to each other more alike than two tracks of the album usually are? 0 is what a random order gives, 1 would be tracks that are all the same; below 0 neighbours are more different than usual. Further to the right the same of tracks that stand two, three and more apart. 95 % of random orders stay in the band at all distances at once.</source>
        <translation>Ovatko vierekkäiset kappaleet samanlaisempia kuin albumin kaksi kappaletta yleensä? 0 on se, minkä satunnainen järjestys antaa, 1 tarkoittaisi, että kaikki kappaleet ovat samanlaisia; alle 0 naapurit eroavat tavallista enemmän. Oikealle päin sama kahden, kolmen ja useamman kappaleen päästä. 95 % satunnaisista järjestyksistä pysyy vyöllä kaikilla etäisyyksillä yhtä aikaa.</translation>
    </message>
    <message>
        <source>How often the direction turns</source>
        <translation>Kuinka usein suunta kääntyy</translation>
    </message>
    <message>
        <source>Of random orders&apos; turns</source>
        <translation>Satunnaisten käänteistä</translation>
    </message>
    <message>
        <source>A track is a turning point where its value is above or below both of its neighbours. In any random order two of three inner tracks are: that Up is followed by Down more often than not is no alternation, but how directions are counted. The grey interval holds 95 % of random orders of the same tracks; a point outside of it turns more often, or less often, than chance.</source>
        <translation>Kappale on käännekohta, kun sen arvo on molempien naapuriensa ylä- tai alapuolella. Missä tahansa satunnaisessa järjestyksessä kaksi kolmesta sisemmästä kappaleesta on sellaisia: se, että nousua seuraa useimmiten lasku, ei ole vuorottelua vaan johtuu siitä, miten suunnat lasketaan. Harmaa väli sisältää 95 % samojen kappaleiden satunnaisista järjestyksistä; sen ulkopuolella oleva piste kääntyy useammin tai harvemmin kuin sattuma.</translation>
    </message>
    <message>
        <source>These albums</source>
        <translation>Nämä albumit</translation>
    </message>
    <message>
        <source>Turning points beside those of random orders: %1.</source>
        <translation>Käännekohdat satunnaisten järjestysten rinnalla: %1.</translation>
    </message>
    <message>
        <source>Real or random, %1 albums</source>
        <translation>Oikea vai satunnainen, %1 albumia</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Pisteyttäjä</translation>
    </message>
    <message>
        <source>Real order picked</source>
        <translation>Oikea järjestys tunnistettu</translation>
    </message>
    <message>
        <source>A scorer that learnt from albums of other artists hears an album in its real order and in a random one. The bar says in how many albums it picks the real one. A coin picks 50 %, and nothing else could: both orders hold the same tracks. The scorers differ in what they hear: how long tracks are, how alike neighbours are, what stands where, or all of it. The grey bars leave out the first and the last track.</source>
        <translation>Muiden artistien albumeista oppinut pisteyttäjä kuulee albumin oikeassa ja satunnaisessa järjestyksessä. Palkki kertoo, kuinka monella albumilla se tunnistaa oikean. Kolikko tunnistaa 50 %, eikä muuta vertailukohtaa ole: molemmissa järjestyksissä on samat kappaleet. Pisteyttäjät eroavat siinä, mitä ne kuulevat: kuinka pitkiä kappaleet ovat, kuinka samanlaisia naapurit ovat, mikä on missäkin, vai kaiken. Harmaista palkeista on jätetty pois ensimmäinen ja viimeinen kappale.</translation>
    </message>
    <message>
        <source>Without the first and the last track</source>
        <translation>Ilman ensimmäistä ja viimeistä kappaletta</translation>
    </message>
    <message>
        <source>As the albums are, %1</source>
        <translation>Albumit sellaisinaan, %1</translation>
    </message>
    <message>
        <source>%1: the real order is told from a random one in %2 of albums.</source>
        <translation>%1: oikea järjestys erotetaan satunnaisesta näin suuressa osassa albumeista: %2.</translation>
    </message>
    <message>
        <source>Ranks of the real order, %1 albums</source>
        <translation>Oikean järjestyksen sijat, %1 albumia</translation>
    </message>
    <message>
        <source>Random orders that score lower</source>
        <translation>Huonommat satunnaiset järjestykset</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albumeja</translation>
    </message>
    <message>
        <source>Each album&apos;s real order among 99 random ones of its tracks, by the scorer that never heard its artist. Were order random, all bars would be as high as the dashed line; bars that grow to the right say that real orders score high. A single album far to the right proves little: one in twenty random orders is among the best 5 %.</source>
        <translation>Jokaisen albumin oikea järjestys 99 satunnaisen joukossa, pisteyttäjältä, joka ei ole kuullut sen artistia. Jos järjestys olisi satunnainen, kaikki palkit olisivat katkoviivan korkuisia; oikealle kasvavat palkit kertovat, että oikeat järjestykset saavat paljon pisteitä. Yksittäinen albumi oikeassa reunassa todistaa vähän: joka kahdeskymmenes satunnainen järjestys on parhaiden 5 %:n joukossa.</translation>
    </message>
    <message>
        <source>if order were random</source>
        <translation>jos järjestys olisi satunnainen</translation>
    </message>
    <message>
        <source>%1 of albums are more ordered than 95 % of their random orders.</source>
        <translation>%1 albumeista on järjestyneempiä kuin 95 % niiden satunnaisista järjestyksistä.</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>Expected &quot;and&quot; or &quot;or&quot; before &quot;%1&quot;.</source>
        <translation>Odotettiin sanaa &quot;and&quot; tai &quot;or&quot; ennen kohtaa &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Expected a comparison such as &quot;tempo &lt; 60&quot; at &quot;%1&quot;.</source>
        <translation>Odotettiin vertailua kuten &quot;tempo &lt; 60&quot; kohdassa &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; here. A name of several words stands in quotes.</source>
        <translation>Saraketta &quot;%1&quot; ei ole tässä. Monisanainen nimi pannaan lainausmerkkeihin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no comparison; there are &lt; &lt;= &gt; &gt;= = and !=.</source>
        <translation>&quot;%1&quot; ei ole vertailu; vertailut ovat &lt; &lt;= &gt; &gt;= = ja !=.</translation>
    </message>
    <message>
        <source>After &quot;%1 %2&quot; a value is missing.</source>
        <translation>Kohdan &quot;%1 %2&quot; jälkeen puuttuu arvo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compared with a number, not with &quot;%2&quot;.</source>
        <translation>Saraketta &quot;%1&quot; verrataan lukuun, ei arvoon &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is text: it can be = or != something.</source>
        <translation>&quot;%1&quot; on tekstiä: sille käyvät = ja !=.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Lainausmerkki avataan mutta sitä ei suljeta.</translation>
    </message>
    <message>
        <source>No column here is text; compare a number, such as &quot;%1 &gt; 1&quot;.</source>
        <translation>Mikään sarake ei ole tekstiä; vertaa lukua, esimerkiksi &quot;%1 &gt; 1&quot;.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Copy the table or the plot that has the focus</source>
        <translation>Kopioi kohdistettu taulukko tai kuvio</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Vasen, Oikea</translation>
    </message>
    <message>
        <source>Walk through the tracks of an album strip</source>
        <translation>Kulje albuminauhan raitoja</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Valikkonäppäin</translation>
    </message>
    <message>
        <source>What can be done with a table or a plot</source>
        <translation>Mitä taulukolle tai kuviolle voi tehdä</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put a message away</source>
        <translation>Sulje viesti</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Toiminto</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>Zoom a plot in, out, back to everything</source>
        <translation>Lähennä kuvaajaa, loitonna, palaa koko kuvaan</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+Vasen, Shift+Oikea</translation>
    </message>
    <message>
        <source>Move a zoomed plot along</source>
        <translation>Siirrä lähennettyä kuvaajaa</translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation>Vetäminen</translation>
    </message>
    <message>
        <source>Zoom into a plot; with Shift, move along</source>
        <translation>Lähennä kuvaajaan; Shiftin kanssa siirrä sitä</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message>
        <source>by %1 points (95 % interval %2) on %3</source>
        <translation>%1 pisteellä (95 %:n väli %2) kohteessa %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1…%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The network beats the best simple rule %1.</source>
        <translation>Verkko voittaa parhaan yksinkertaisen säännön %1.</translation>
    </message>
    <message>
        <source>It falls behind the best simple rule %1.</source>
        <translation>Se jää parhaasta yksinkertaisesta säännöstä %1.</translation>
    </message>
    <message>
        <source>On %1 the difference from the best simple rule is within chance.</source>
        <translation>Kohteissa %1 ero parhaaseen yksinkertaiseen sääntöön on sattuman rajoissa.</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 alle (%2)</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 yli (%2)</translation>
    </message>
    <message>
        <source>McNemar p = %1</source>
        <translation>McNemarin p = %1</translation>
    </message>
    <message>
        <source>binomial p = %1</source>
        <translation>binomitestin p = %1</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <translation>%1, mutta ei näihin nähden: %2</translation>
    </message>
    <message>
        <source>%1 %2 points (95 % interval %3, %4)</source>
        <translation>%1 %2 pistettä (95 %:n väli %3, %4)</translation>
    </message>
    <message>
        <source>The network falls behind the best simple rule %1.</source>
        <translation>Verkko jää parhaasta yksinkertaisesta säännöstä %1.</translation>
    </message>
    <message>
        <source>The network is ahead of the best simple rule, but not shown to be ahead of every one, so nothing is claimed: %1.</source>
        <translation>Verkko on parasta yksinkertaista sääntöä edellä, mutta ei osoitetusti jokaista, joten mitään ei väitetä: %1.</translation>
    </message>
    <message>
        <source>It is ahead of the best simple rule, but not shown to be ahead of every one, so nothing is claimed: %1.</source>
        <translation>Se on parasta yksinkertaista sääntöä edellä, mutta ei osoitetusti jokaista, joten mitään ei väitetä: %1.</translation>
    </message>
    <message>
        <source>The interval and the test of the difference disagree, so nothing is claimed: %1.</source>
        <translation>Eron väli ja testi ovat ristiriidassa, joten mitään ei väitetä: %1.</translation>
    </message>
    <message>
        <source>With fewer than %1 albums nothing is said against the simple rules on %2.</source>
        <translation>Alle %1 albumilla ei väitetä mitään yksinkertaisiin sääntöihin nähden kohteissa %2.</translation>
    </message>
    <message>
        <source>There is nothing to compare the network with.</source>
        <translation>Verkolle ei ole vertailukohtaa.</translation>
    </message>
</context>
<context>
    <name>WindowDocks</name>
    <message>
        <source>Transition</source>
        <translation>Siirtymä</translation>
    </message>
    <message>
        <source>Two neighbouring tracks of an album. Each is one sample: does a value go up or down from the first to the second?</source>
        <translation>Albumin kaksi peräkkäistä raitaa. Kukin pari on yksi näyte: meneekö arvo ensimmäisestä toiseen ylös vai alas?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ikkuna</translation>
    </message>
    <message>
        <source>One of the equal parts that a track is cut into; the network reads them one after the other.</source>
        <translation>Yksi yhtä suurista osista, joihin raita jaetaan; verkko lukee ne peräkkäin.</translation>
    </message>
    <message>
        <source>Sealed test part</source>
        <translation>Sinetöity testiosa</translation>
    </message>
    <message>
        <source>Albums that nothing is tuned or stopped on. They are predicted once, at the end.</source>
        <translation>Albumit, joiden perusteella mitään ei säädetä eikä lopeteta. Ne ennustetaan kerran, lopuksi.</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Validointiosa</translation>
    </message>
    <message>
        <source>Albums the network does not learn from, but is stopped on: their loss says when to end.</source>
        <translation>Albumit, joista verkko ei opi mutta joiden perusteella se pysäytetään: niiden häviö kertoo, milloin lopettaa.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Kierros</translation>
    </message>
    <message>
        <source>One pass over all training albums.</source>
        <translation>Kaikkien opetusalbumien yksi läpikäynti.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Tarkkuus</translation>
    </message>
    <message>
        <source>The share of directions predicted right.</source>
        <translation>Oikein ennustettujen suuntien osuus.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How often a transition that goes up gets a higher score than one that goes down. 50 % is chance.</source>
        <translation>Kuinka usein ylös menevä siirtymä saa suuremmat pisteet kuin alas menevä. 50 % on sattumaa.</translation>
    </message>
    <message>
        <source>Wilson interval</source>
        <translation>Wilsonin väli</translation>
    </message>
    <message>
        <source>Where the true accuracy lies, were transitions independent of each other.</source>
        <translation>Missä todellinen tarkkuus olisi, jos siirtymät olisivat toisistaan riippumattomia.</translation>
    </message>
    <message>
        <source>Album interval</source>
        <translation>Albumiväli</translation>
    </message>
    <message>
        <source>The same without that assumption: whole albums are drawn anew 2,000 times.</source>
        <translation>Sama ilman tuota oletusta: kokonaisia albumeja arvotaan uudelleen 2 000 kertaa.</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Tikkaat</translation>
    </message>
    <message>
        <source>Seven simple rules on the same transitions. What the network adds is what it has above the best of them.</source>
        <translation>Seitsemän yksinkertaista sääntöä samoilla siirtymillä. Verkon oma lisä on se, mitä sillä on parhaan säännön yläpuolella.</translation>
    </message>
    <message>
        <source>Regression to the mean</source>
        <translation>Paluu keskiarvoon</translation>
    </message>
    <message>
        <source>After a very loud track the next one is likely quieter, whatever the order means. Simple rules know that, so a network must beat them, not chance.</source>
        <translation>Hyvin äänekkään raidan jälkeen seuraava on todennäköisesti hiljaisempi, merkitsipä järjestys mitä tahansa. Yksinkertaiset säännöt tietävät sen, joten verkon on voitettava ne eikä sattuma.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Yhtäpitävyys</translation>
    </message>
    <message>
        <source>The share of a transition&apos;s targets that were predicted right.</source>
        <translation>Siirtymän kohteista oikein ennustettujen osuus.</translation>
    </message>
    <message>
        <source>Shuffle test</source>
        <translation>Sekoitustesti</translation>
    </message>
    <message>
        <source>The tracks of each test album are put in another order, 200 times. Only what is lost by that came from the order.</source>
        <translation>Jokaisen testialbumin raidat pannaan toiseen järjestykseen, 200 kertaa. Vain se, mikä siinä menetetään, tuli järjestyksestä.</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p-arvo</translation>
    </message>
    <message>
        <source>How often chance alone gives a result at least this strong. With n repetitions it cannot be smaller than 1 in n + 1.</source>
        <translation>Kuinka usein pelkkä sattuma antaa vähintään näin vahvan tuloksen. Kun toistoja on n, se ei voi olla pienempi kuin 1/(n + 1).</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Sanasto</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Kuten avattaessa</translation>
    </message>
    <message>
        <source>Steps that can be undone</source>
        <translation>Kumottavat vaiheet</translation>
    </message>
    <message>
        <source>Choose a step to go back to it, or forward again</source>
        <translation>Valitse vaihe, niin palaat siihen tai taas eteenpäin</translation>
    </message>
    <message>
        <source>Runs of this sitting</source>
        <translation>Tämän istunnon ajot</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>there is no such file; expected a dataset or a run that exists</source>
        <translation>tiedostoa ei ole; odotettiin olemassa olevaa aineistoa tai ajoa</translation>
    </message>
    <message>
        <source>the file cannot be read ({detail}); expected a file you may read</source>
        <translation>tiedostoa ei voi lukea ({detail}); odotettiin tiedostoa, jonka saat lukea</translation>
    </message>
    <message>
        <source>the file cannot be read; expected a file you may read</source>
        <translation>tiedostoa ei voi lukea; odotettiin tiedostoa, jonka saat lukea</translation>
    </message>
    <message>
        <source>nothing could be written here ({detail}); expected a folder you may write to, with room left</source>
        <translation>tänne ei voitu kirjoittaa ({detail}); odotettiin kansiota, johon saat kirjoittaa ja jossa on tilaa</translation>
    </message>
    <message>
        <source>nothing could be written here; expected a folder you may write to, with room left</source>
        <translation>tänne ei voitu kirjoittaa; odotettiin kansiota, johon saat kirjoittaa ja jossa on tilaa</translation>
    </message>
    <message>
        <source>the file holds no rows; expected a header and at least one track</source>
        <translation>tiedostossa ei ole rivejä; odotettiin otsikkoriviä ja vähintään yhtä raitaa</translation>
    </message>
    <message>
        <source>this is not a table of tracks; expected CSV, TSV or Spotify JSON with one track or section a row</source>
        <translation>tämä ei ole raitataulukko; odotettiin CSV:tä, TSV:tä tai Spotifyn JSONia, raita tai jakso rivillä</translation>
    </message>
    <message>
        <source>the document breaks off or is damaged ({detail}); expected a complete one</source>
        <translation>asiakirja katkeaa tai on vioittunut ({detail}); odotettiin kokonaista</translation>
    </message>
    <message>
        <source>the document breaks off or is damaged; expected a complete one</source>
        <translation>asiakirja katkeaa tai on vioittunut; odotettiin kokonaista</translation>
    </message>
    <message>
        <source>this is not a run of Segue&apos;s; expected a file made by Train or by `segue train`</source>
        <translation>tämä ei ole Seguen ajo; odotettiin Opetus-sivun tai `segue train` -komennon tekemää tiedostoa</translation>
    </message>
    <message>
        <source>the data have changed since the run was made; expected the very same file, so name it or train again</source>
        <translation>data on muuttunut ajon jälkeen; odotettiin samaa tiedostoa: osoita se tai opeta uudelleen</translation>
    </message>
    <message>
        <source>this run has no trained model yet; expected a finished one, so resume it first</source>
        <translation>ajossa ei ole vielä opetettua mallia; odotettiin valmista: jatka sitä ensin</translation>
    </message>
    <message>
        <source>there is no column &apos;{column}&apos;; expected one of these names in the header: {expected}</source>
        <translation>saraketta &apos;{column}&apos; ei ole; otsikossa odotettiin jotakin näistä: {expected}</translation>
    </message>
    <message>
        <source>there is no column &apos;{column}&apos;; expected it in the header</source>
        <translation>saraketta &apos;{column}&apos; ei ole; sitä odotettiin otsikossa</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; stands twice in the header; expected it once</source>
        <translation>sarake &apos;{column}&apos; on otsikossa kahdesti; odotettiin kerran</translation>
    </message>
    <message>
        <source>this row has {detail} fields; expected {expected}, as the header has</source>
        <translation>tällä rivillä on {detail} kenttää; odotettiin {expected}, kuten otsikossa</translation>
    </message>
    <message>
        <source>this row has more or fewer fields than the header; expected as many</source>
        <translation>tällä rivillä on enemmän tai vähemmän kenttiä kuin otsikossa; odotettiin yhtä monta</translation>
    </message>
    <message>
        <source>a quoted field starts here and is never closed; expected a closing &quot;</source>
        <translation>tästä alkaa lainattu kenttä, jota ei suljeta; odotettiin sulkevaa &quot;-merkkiä</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is &apos;{detail}&apos;; expected {expected}</source>
        <translation>&apos;{column}&apos; on &apos;{detail}&apos;; odotettiin {expected}</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is &apos;{detail}&apos;; expected a number</source>
        <translation>&apos;{column}&apos; on &apos;{detail}&apos;; odotettiin lukua</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is {detail}; expected {expected}</source>
        <translation>&apos;{column}&apos; on {detail}; odotettiin {expected}</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is {detail}, which is outside its range; expected a value inside it</source>
        <translation>&apos;{column}&apos; on {detail}, rajojensa ulkopuolella; odotettiin arvoa niiden sisältä</translation>
    </message>
    <message>
        <source>&apos;{detail}&apos; is not a name that &apos;{column}&apos; takes; expected {expected}</source>
        <translation>&apos;{detail}&apos; ei ole nimi, jonka &apos;{column}&apos; hyväksyy; odotettiin {expected}</translation>
    </message>
    <message>
        <source>&apos;{detail}&apos; is not a name that &apos;{column}&apos; takes; expected one that it does</source>
        <translation>&apos;{detail}&apos; ei ole nimi, jonka &apos;{column}&apos; hyväksyy; odotettiin hyväksyttyä</translation>
    </message>
    <message>
        <source>after cleaning no album with two tracks is left ({detail}); expected at least one, so look at the cleaning rules</source>
        <translation>siivouksen jälkeen ei jää yhtään kahden raidan albumia ({detail}); odotettiin vähintään yhtä: katso siivoussääntöjä</translation>
    </message>
    <message>
        <source>after cleaning no album with two tracks is left; expected at least one, so look at the cleaning rules</source>
        <translation>siivouksen jälkeen ei jää yhtään kahden raidan albumia; odotettiin vähintään yhtä: katso siivoussääntöjä</translation>
    </message>
    <message>
        <source>there is nothing to predict; expected a column valence, energy, loudness or tempo</source>
        <translation>ennustettavaa ei ole; odotettiin saraketta valence, energy, loudness tai tempo</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; only ever goes one way in the training albums; expected some that go up and some that go down</source>
        <translation>&apos;{column}&apos; menee opetusalbumeilla vain yhteen suuntaan; odotettiin sekä nousevia että laskevia</translation>
    </message>
    <message>
        <source>the run learnt from every album of these data, and such albums are left out; expected some that it did not learn from</source>
        <translation>ajo oppi tämän aineiston jokaisesta albumista, ja sellaiset jätetään pois; odotettiin albumeja, joista se ei oppinut</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is not known of two neighbouring tracks in any training album; expected some where it is</source>
        <translation>&apos;{column}&apos; ei ole tiedossa kahdelta peräkkäiseltä raidalta yhdelläkään opetusalbumilla; odotettiin joitakin, joilla se on</translation>
    </message>
    <message>
        <source>there are too few albums to split ({detail}); expected at least {expected}</source>
        <translation>albumeja on liian vähän jakoon ({detail}); odotettiin vähintään {expected}</translation>
    </message>
    <message>
        <source>there are too few albums to split; expected one at least for every part</source>
        <translation>albumeja on liian vähän jakoon; odotettiin vähintään yhtä joka osaan</translation>
    </message>
    <message>
        <source>the network holds something Segue cannot compute ({detail}); expected LSTM, dropout and dense layers as the report&apos;s networks have</source>
        <translation>verkossa on jotain, mitä Segue ei osaa laskea ({detail}); odotettiin LSTM-, dropout- ja tiheitä kerroksia kuten raportin verkoissa</translation>
    </message>
    <message>
        <source>the network holds something Segue cannot compute; expected LSTM, dropout and dense layers as the report&apos;s networks have</source>
        <translation>verkossa on jotain, mitä Segue ei osaa laskea; odotettiin LSTM-, dropout- ja tiheitä kerroksia kuten raportin verkoissa</translation>
    </message>
    <message>
        <source>this part of Segue cannot be loaded ({detail}); expected it beside the program or in lib/segue</source>
        <translation>tätä Seguen osaa ei voi ladata ({detail}); odotettiin sitä ohjelman vieressä tai kansiossa lib/segue</translation>
    </message>
    <message>
        <source>this part of Segue cannot be loaded; expected it beside the program or in lib/segue</source>
        <translation>tätä Seguen osaa ei voi ladata; odotettiin sitä ohjelman vieressä tai kansiossa lib/segue</translation>
    </message>
    <message>
        <source>stopped as you asked, before there was anything to keep</source>
        <translation>pysäytetty pyynnöstäsi, ennen kuin säilytettävää oli</translation>
    </message>
    <message>
        <source>something went wrong inside Segue ({detail}); expected this never to happen, so please report it</source>
        <translation>jotain meni vikaan Seguen sisällä ({detail}); näin ei pitäisi koskaan käydä, joten ilmoitathan siitä</translation>
    </message>
    <message>
        <source>something went wrong inside Segue; expected this never to happen, so please report it</source>
        <translation>jotain meni vikaan Seguen sisällä; näin ei pitäisi koskaan käydä, joten ilmoitathan siitä</translation>
    </message>
    <message>
        <source>a table with one row a track</source>
        <translation>taulukko, rivi raitaa kohti</translation>
    </message>
    <message>
        <source>a table with one row an observation</source>
        <translation>taulukko, rivi havaintoa kohti</translation>
    </message>
    <message>
        <source>a wide table with one column a window</source>
        <translation>leveä taulukko, sarake ikkunaa kohti</translation>
    </message>
    <message>
        <source>the report&apos;s own table</source>
        <translation>raportin oma taulukko</translation>
    </message>
    <message>
        <source>the Kaggle table of Spotify tracks</source>
        <translation>Kagglen taulukko Spotify-raidoista</translation>
    </message>
    <message>
        <source>an Exportify playlist</source>
        <translation>Exportify-soittolista</translation>
    </message>
    <message>
        <source>Spotify audio features</source>
        <translation>Spotifyn äänipiirteet</translation>
    </message>
    <message>
        <source>Spotify audio analysis</source>
        <translation>Spotifyn äänianalyysi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tuntematon</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>alle 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>{count} rows have no album or no track number; they cannot be placed and are left out</source>
        <translation>{count} riviltä puuttuu albumi tai raidan numero; niitä ei voi sijoittaa ja ne jätetään pois</translation>
    </message>
    <message>
        <source>{count} albums have holes in their track numbers; transitions across a hole would be invented, so these albums are left out</source>
        <translation>{count} albumin raitanumeroissa on aukkoja; siirtymät aukon yli olisivat keksittyjä, joten albumit jätetään pois</translation>
    </message>
    <message>
        <source>{count} rows repeat a track that stood before; the first one stays</source>
        <translation>{count} riviä toistaa aiemman raidan; ensimmäinen jää</translation>
    </message>
    <message>
        <source>{count} albums have a single track; they have no transition</source>
        <translation>{count} albumilla on yksi raita; niillä ei ole siirtymää</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is the same in every row ({detail}); it can teach nothing</source>
        <translation>&apos;{column}&apos; on joka rivillä sama ({detail}); se ei voi opettaa mitään</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has no value at all; it is not used</source>
        <translation>sarakkeessa &apos;{column}&apos; ei ole yhtään arvoa; sitä ei käytetä</translation>
    </message>
    <message>
        <source>the header stands again in {count} rows; they are skipped</source>
        <translation>otsikko toistuu {count} rivillä; ne ohitetaan</translation>
    </message>
    <message>
        <source>numbers are written with a decimal comma and were read so</source>
        <translation>luvuissa on desimaalipilkku, ja ne luettiin niin</translation>
    </message>
    <message>
        <source>hole: track {detail} is missing</source>
        <translation>aukko: raita {detail} puuttuu</translation>
    </message>
    <message>
        <source>hole: disc {detail} is missing</source>
        <translation>aukko: levy {detail} puuttuu</translation>
    </message>
    <message>
        <source>no album: the row cannot be placed</source>
        <translation>ei albumia: riviä ei voi sijoittaa</translation>
    </message>
    <message>
        <source>no track number: the row cannot be placed</source>
        <translation>ei raidan numeroa: riviä ei voi sijoittaa</translation>
    </message>
    <message>
        <source>copy: {detail} has more tracks and stays</source>
        <translation>kopio: albumilla {detail} on enemmän raitoja ja se jää</translation>
    </message>
    <message>
        <source>copy: {detail} came first and stays</source>
        <translation>kopio: {detail} oli ensin ja jää</translation>
    </message>
    <message>
        <source>too short: {detail} tracks</source>
        <translation>liian lyhyt: {detail} raitaa</translation>
    </message>
    <message>
        <source>too long: {detail} tracks</source>
        <translation>liian pitkä: {detail} raitaa</translation>
    </message>
    <message>
        <source>impossible value: {detail}</source>
        <translation>mahdoton arvo: {detail}</translation>
    </message>
    <message>
        <source>repeated: it stood before on line {detail}</source>
        <translation>toisto: oli jo rivillä {detail}</translation>
    </message>
    <message>
        <source>number {detail}: tracks and discs are counted from 1</source>
        <translation>numero {detail}: raidat ja levyt lasketaan 1:stä</translation>
    </message>
    <message>
        <source>another edition of {detail}, which stays</source>
        <translation>albumin {detail} toinen laitos; {detail} jää</translation>
    </message>
    <message>
        <source>sounds the same as {detail}, which stays</source>
        <translation>kuulostaa samalta kuin {detail}, joka jää</translation>
    </message>
    <message>
        <source>excluded by hand</source>
        <translation>käsin jätetty pois</translation>
    </message>
    <message>
        <source>change columns</source>
        <translation>muuta sarakkeita</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>lukua</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>kokonaislukua</translation>
    </message>
    <message>
        <source>Album id</source>
        <translation>Albumin tunniste</translation>
    </message>
    <message>
        <source>Album name</source>
        <translation>Albumin nimi</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Esittäjä</translation>
    </message>
    <message>
        <source>Track id</source>
        <translation>Raidan tunniste</translation>
    </message>
    <message>
        <source>Track name</source>
        <translation>Raidan nimi</translation>
    </message>
    <message>
        <source>Album type</source>
        <translation>Albumin tyyppi</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Julkaisupäivä</translation>
    </message>
    <message>
        <source>Disc number</source>
        <translation>Levyn numero</translation>
    </message>
    <message>
        <source>Track number</source>
        <translation>Raidan numero</translation>
    </message>
    <message>
        <source>Start in the track</source>
        <translation>Alku raidassa</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Window or section</source>
        <translation>Ikkuna tai jakso</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Piirre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ohitettu</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rivi %1</translation>
    </message>
    <message>
        <source>Ids and names</source>
        <translation>Tunnisteet ja nimet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>A number to learn from</source>
        <translation>Luku, josta opitaan</translation>
    </message>
    <message>
        <source>An answer, never learnt from</source>
        <translation>Vastaus, josta ei koskaan opita</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Ei lueta</translation>
    </message>
    <message>
        <source>disc number (every album is one disc)</source>
        <translation>levyn numero (joka albumi on yksi levy)</translation>
    </message>
    <message>
        <source>artist (no copies are recognised, and no split by artist)</source>
        <translation>esittäjä (ei kopioiden tunnistusta eikä jakoa esittäjän mukaan)</translation>
    </message>
    <message>
        <source>album name (no copies are recognised)</source>
        <translation>albumin nimi (ei kopioiden tunnistusta)</translation>
    </message>
    <message>
        <source>track id</source>
        <translation>raidan tunniste</translation>
    </message>
    <message>
        <source>track name</source>
        <translation>raidan nimi</translation>
    </message>
    <message>
        <source>same artist and name</source>
        <translation>sama esittäjä ja nimi</translation>
    </message>
    <message>
        <source>same name but for the edition</source>
        <translation>sama nimi laitosta lukuun ottamatta</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>kuulostaa samalta</translation>
    </message>
    <message>
        <source>it has more tracks</source>
        <translation>siinä on enemmän raitoja</translation>
    </message>
    <message>
        <source>it came out earlier</source>
        <translation>se ilmestyi aiemmin</translation>
    </message>
    <message>
        <source>equal in all; its id comes first</source>
        <translation>kaikessa yhtä hyvä; sen tunniste on ensin</translation>
    </message>
    <message>
        <source>both stay, by your choice</source>
        <translation>molemmat jäävät, valintasi mukaan</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is empty in one row</source>
        <translation>&apos;{column}&apos; on tyhjä yhdellä rivillä</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is empty in {count} rows</source>
        <translation>&apos;{column}&apos; on tyhjä {count} rivillä</translation>
    </message>
    <message>
        <source>one row has no album or no track number; it cannot be placed and is left out</source>
        <translation>yhdeltä riviltä puuttuu albumi tai raidan numero; sitä ei voi sijoittaa ja se jätetään pois</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has a value it cannot physically have in one row, {detail}; it is kept unless you leave its album out</source>
        <translation>sarakkeessa &apos;{column}&apos; on fysikaalisesti mahdoton arvo yhdellä rivillä, {detail}; se säilyy, ellet jätä sen albumia pois</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has a value it cannot physically have in {count} rows, the first is {detail}; they are kept unless you leave their albums out</source>
        <translation>sarakkeessa &apos;{column}&apos; on fysikaalisesti mahdoton arvo {count} rivillä, ensimmäinen on {detail}; ne säilyvät, ellet jätä niiden albumeja pois</translation>
    </message>
    <message>
        <source>one album has holes in its track numbers; a transition across a hole would be invented, so it is left out</source>
        <translation>yhden albumin raitanumeroissa on aukkoja; siirtymä aukon yli olisi keksitty, joten albumi jätetään pois</translation>
    </message>
    <message>
        <source>one row repeats a track that stood before; the first one stays</source>
        <translation>yksi rivi toistaa aiemman raidan; ensimmäinen jää</translation>
    </message>
    <message>
        <source>one album stands here more than once; the copy with the most tracks stays</source>
        <translation>yksi albumi on tässä useammin kuin kerran; eniten raitoja sisältävä kopio jää</translation>
    </message>
    <message>
        <source>{count} albums stand here more than once; the copy with the most tracks stays</source>
        <translation>{count} albumia on tässä useammin kuin kerran; eniten raitoja sisältävä kopio jää</translation>
    </message>
    <message>
        <source>one album looks like another edition of one that is here too</source>
        <translation>yksi albumi näyttää mukana olevan albumin toiselta laitokselta</translation>
    </message>
    <message>
        <source>{count} albums look like other editions of albums that are here too</source>
        <translation>{count} albumia näyttää mukana olevien albumien toisilta laitoksilta</translation>
    </message>
    <message>
        <source>one track stands on an earlier album too ({detail}); where a split parts the two, a network is tested on what it learnt</source>
        <translation>yksi raita on myös aiemmalla albumilla ({detail}); jos jako erottaa ne, verkkoa testataan sillä, minkä se oppi</translation>
    </message>
    <message>
        <source>{count} tracks stand on an earlier album too (the first is {detail}); where a split parts two such albums, a network is tested on what it learnt</source>
        <translation>{count} raitaa on myös aiemmalla albumilla (ensimmäinen on {detail}); jos jako erottaa kaksi tällaista albumia, verkkoa testataan sillä, minkä se oppi</translation>
    </message>
    <message>
        <source>Leave the later album out, or keep it: a split by artist does not part albums of one artist.</source>
        <translation>Jätä myöhempi albumi pois tai pidä se: jako esittäjän mukaan ei erota saman esittäjän albumeja.</translation>
    </message>
    <message>
        <source>Leave the later albums out, or keep them: a split by artist does not part albums of one artist.</source>
        <translation>Jätä myöhemmät albumit pois tai pidä ne: jako esittäjän mukaan ei erota saman esittäjän albumeja.</translation>
    </message>
    <message>
        <source>one album is unusually long</source>
        <translation>yksi albumi on tavattoman pitkä</translation>
    </message>
    <message>
        <source>{count} albums are unusually long</source>
        <translation>{count} albumia on tavattoman pitkiä</translation>
    </message>
    <message>
        <source>one album has a single track; it has no transition</source>
        <translation>yhdellä albumilla on yksi raita; sillä ei ole siirtymää</translation>
    </message>
    <message>
        <source>the header stands again in one row; it is skipped</source>
        <translation>otsikko toistuu yhdellä rivillä; se ohitetaan</translation>
    </message>
    <message>
        <source>the file is not written in UTF-8; it was read as {detail}</source>
        <translation>tiedoston koodaus ei ole UTF-8; se luettiin koodauksella {detail}</translation>
    </message>
    <message>
        <source>{count} files are not written in UTF-8; they were read as {detail}</source>
        <translation>{count} tiedoston koodaus ei ole UTF-8; ne luettiin koodauksella {detail}</translation>
    </message>
    <message>
        <source>numbers are written with a decimal comma in {count} files and were read so</source>
        <translation>luvuissa on desimaalipilkku {count} tiedostossa, ja ne luettiin niin</translation>
    </message>
    <message>
        <source>one file holds no tracks and was passed over: {detail}</source>
        <translation>yhdessä tiedostossa ei ole raitoja, ja se ohitettiin: {detail}</translation>
    </message>
    <message>
        <source>{count} files hold no tracks and were passed over, the first is {detail}</source>
        <translation>{count} tiedostossa ei ole raitoja, ja ne ohitettiin, ensimmäinen on {detail}</translation>
    </message>
    <message>
        <source>one document belongs to a track that no table names ({detail}); it is not used</source>
        <translation>yksi asiakirja kuuluu raidalle, jota mikään taulukko ei mainitse ({detail}); sitä ei käytetä</translation>
    </message>
    <message>
        <source>{count} documents belong to tracks that no table names (the first is {detail}); they are not used</source>
        <translation>{count} asiakirjaa kuuluu raidoille, joita mikään taulukko ei mainitse (ensimmäinen on {detail}); niitä ei käytetä</translation>
    </message>
    <message>
        <source>one document is null where a track&apos;s values should be; it is not used</source>
        <translation>yhdessä asiakirjassa on null raidan arvojen paikalla; sitä ei käytetä</translation>
    </message>
    <message>
        <source>{count} documents are null where a track&apos;s values should be; they are not used</source>
        <translation>{count} asiakirjassa on null raidan arvojen paikalla; niitä ei käytetä</translation>
    </message>
    <message>
        <source>one analysis is not used, since the table has observations of its own: {detail}</source>
        <translation>yhtä analyysiä ei käytetä, koska taulukossa on omat havainnot: {detail}</translation>
    </message>
    <message>
        <source>{count} analyses are not used, since the table has observations of its own, the first is {detail}</source>
        <translation>{count} analyysiä ei käytetä, koska taulukossa on omat havainnot, ensimmäinen on {detail}</translation>
    </message>
    <message>
        <source>Leave the album out, or keep it and let the mean stand in.</source>
        <translation>Jätä albumi pois, tai pidä se ja anna keskiarvon korvata puuttuva.</translation>
    </message>
    <message>
        <source>Leave their albums out, or keep them and let the mean stand in.</source>
        <translation>Jätä niiden albumit pois, tai pidä ne ja anna keskiarvon korvata puuttuvat.</translation>
    </message>
    <message>
        <source>Nothing can be done here but to complete the file.</source>
        <translation>Muuta ei voi tehdä kuin täydentää tiedoston.</translation>
    </message>
    <message>
        <source>Leave the album out, or keep it as it is.</source>
        <translation>Jätä albumi pois tai pidä se sellaisenaan.</translation>
    </message>
    <message>
        <source>Leave their albums out, or keep them as they are.</source>
        <translation>Jätä niiden albumit pois tai pidä ne sellaisinaan.</translation>
    </message>
    <message>
        <source>Leave the incomplete albums out, or keep them and take the hole for a transition.</source>
        <translation>Jätä vajaat albumit pois, tai pidä ne ja tulkitse aukko siirtymäksi.</translation>
    </message>
    <message>
        <source>Leave the repeated rows out, or keep them as tracks of their own.</source>
        <translation>Jätä toistuvat rivit pois tai pidä ne omina raitoinaan.</translation>
    </message>
    <message>
        <source>Leave the copies out, or compare them and decide pair by pair.</source>
        <translation>Jätä kopiot pois, tai vertaa niitä ja päätä pari kerrallaan.</translation>
    </message>
    <message>
        <source>Leave the other editions out, or compare them and decide pair by pair.</source>
        <translation>Jätä muut laitokset pois, tai vertaa niitä ja päätä pari kerrallaan.</translation>
    </message>
    <message>
        <source>Leave it out, keep it, or set the longest album that is used.</source>
        <translation>Jätä se pois, pidä se tai aseta pisin käytettävä albumi.</translation>
    </message>
    <message>
        <source>Leave them out, keep them, or set the longest album that is used.</source>
        <translation>Jätä ne pois, pidä ne tai aseta pisin käytettävä albumi.</translation>
    </message>
    <message>
        <source>Nothing is lost by leaving them out: there is no next track.</source>
        <translation>Pois jättämällä ei menetetä mitään: seuraavaa raitaa ei ole.</translation>
    </message>
    <message>
        <source>Ignore the column.</source>
        <translation>Ohita sarake.</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation>Mitään ei tarvitse tehdä.</translation>
    </message>
    <message>
        <source>Nothing need be done, or ignore the column.</source>
        <translation>Mitään ei tarvitse tehdä, tai ohita sarake.</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as UTF-8.</source>
        <translation>Katso nimiä: jos kirjaimet ovat väärin, tallenna tiedosto UTF-8:na.</translation>
    </message>
    <message>
        <source>Look at the numbers: nothing need be done if they are right.</source>
        <translation>Katso lukuja: jos ne ovat oikein, mitään ei tarvitse tehdä.</translation>
    </message>
    <message>
        <source>Nothing need be done if it has nothing to do with music.</source>
        <translation>Mitään ei tarvitse tehdä, jos sillä ei ole tekemistä musiikin kanssa.</translation>
    </message>
    <message>
        <source>Nothing need be done: the source had no values for these tracks.</source>
        <translation>Mitään ei tarvitse tehdä: lähteessä ei ollut arvoja näille raidoille.</translation>
    </message>
    <message>
        <source>Take the start column out of the table if the analyses should count.</source>
        <translation>Ota alkusarake pois taulukosta, jos analyysejä pitää käyttää.</translation>
    </message>
    <message>
        <source>too short: one track</source>
        <translation>liian lyhyt: yksi raita</translation>
    </message>
    <message>
        <source>too long: one track</source>
        <translation>liian pitkä: yksi raita</translation>
    </message>
    <message>
        <source>the loss is no longer a number ({detail}); likely cause: {expected}. Expected a finite loss</source>
        <translation>häviö ei ole enää luku ({detail}); todennäköinen syy: {expected}. Odotettiin äärellistä häviötä</translation>
    </message>
    <message>
        <source>the loss is no longer a number. Expected a finite loss: a smaller learning rate often helps</source>
        <translation>häviö ei ole enää luku. Odotettiin äärellistä häviötä: pienempi oppimisnopeus auttaa usein</translation>
    </message>
    <message>
        <source>these documents tell of tracks ({detail}), but not on which album they are; expected beside them a table with the columns {expected}</source>
        <translation>nämä asiakirjat kertovat raidoista ({detail}) mutta eivät siitä, millä albumilla ne ovat; niiden rinnalle odotettiin taulukkoa, jossa on sarakkeet {expected}</translation>
    </message>
    <message>
        <source>these documents tell of tracks, but not on which album they are; expected a table beside them</source>
        <translation>nämä asiakirjat kertovat raidoista mutta eivät siitä, millä albumilla ne ovat; niiden rinnalle odotettiin taulukkoa</translation>
    </message>
    <message>
        <source>holds words</source>
        <translation>sisältää sanoja</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read in its place</source>
        <translation>sen sijasta luetaan &apos;%1&apos;</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>ei arvoja</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>oma valintasi</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is empty in one row; what is empty is left out of every mean</source>
        <translation>&apos;{column}&apos; on tyhjä yhdellä rivillä; tyhjä jätetään pois kaikista keskiarvoista</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is empty in {count} rows; what is empty is left out of every mean</source>
        <translation>&apos;{column}&apos; on tyhjä {count} rivillä; tyhjät jätetään pois kaikista keskiarvoista</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is written in another unit in one album ({detail}) than in the others; units are never mixed, so it is left out</source>
        <translation>&apos;{column}&apos; on annettu yhdellä albumilla ({detail}) eri yksikössä kuin muilla; yksiköitä ei koskaan sekoiteta, joten albumi jätetään pois</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is written in another unit in {count} albums (the first is {detail}) than in the others; units are never mixed, so they are left out</source>
        <translation>&apos;{column}&apos; on annettu {count} albumilla (ensimmäinen on {detail}) eri yksikössä kuin muilla; yksiköitä ei koskaan sekoiteta, joten albumit jätetään pois</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is written in percent, 0 to 100, where 0 to 1 is usual; it is read as it stands</source>
        <translation>&apos;{column}&apos; on annettu prosentteina, 0–100, kun tavallista on 0–1; se luetaan sellaisenaan</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is beyond 16,777,216 in one row ({detail}); of such numbers about seven digits are kept</source>
        <translation>&apos;{column}&apos; ylittää yhdellä rivillä ({detail}) rajan 16 777 216; tällaisista luvuista säilyy noin seitsemän numeroa</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is beyond 16,777,216 in {count} rows (the first is {detail}); of such numbers about seven digits are kept</source>
        <translation>&apos;{column}&apos; ylittää {count} rivillä (ensimmäinen on {detail}) rajan 16 777 216; tällaisista luvuista säilyy noin seitsemän numeroa</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is no number in one row (&apos;{detail}&apos;); it counts as empty</source>
        <translation>&apos;{column}&apos; ei ole luku yhdellä rivillä (&apos;{detail}&apos;); se katsotaan tyhjäksi</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is no number in {count} rows (the first is &apos;{detail}&apos;); these count as empty</source>
        <translation>&apos;{column}&apos; ei ole luku {count} rivillä (ensimmäinen on &apos;{detail}&apos;); ne katsotaan tyhjiksi</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is no number in one row (&apos;{detail}&apos;); the row cannot be placed and is left out</source>
        <translation>&apos;{column}&apos; ei ole luku yhdellä rivillä (&apos;{detail}&apos;); riviä ei voi sijoittaa ja se jätetään pois</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is no number in {count} rows (the first is &apos;{detail}&apos;); these cannot be placed and are left out</source>
        <translation>&apos;{column}&apos; ei ole luku {count} rivillä (ensimmäinen on &apos;{detail}&apos;); niitä ei voi sijoittaa ja ne jätetään pois</translation>
    </message>
    <message>
        <source>one row has {detail} fields, more or fewer than the header; it is left out</source>
        <translation>yhdellä rivillä on {detail} kenttää, enemmän tai vähemmän kuin otsikossa; se jätetään pois</translation>
    </message>
    <message>
        <source>{count} rows have more or fewer fields than the header (the first has {detail}); they are left out</source>
        <translation>{count} rivillä on enemmän tai vähemmän kenttiä kuin otsikossa (ensimmäisellä {detail}); ne jätetään pois</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; is not used, since &apos;{detail}&apos; is read for the same thing</source>
        <translation>saraketta &apos;{column}&apos; ei käytetä, koska saman asian kertoo jo luettava &apos;{detail}&apos;</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; is not used in {count} files, since &apos;{detail}&apos; is read for the same thing</source>
        <translation>saraketta &apos;{column}&apos; ei käytetä {count} tiedostossa, koska saman asian kertoo jo luettava &apos;{detail}&apos;</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; is not used: one of its cells is words (&apos;{detail}&apos;), which is as many as are numbers or more</source>
        <translation>saraketta &apos;{column}&apos; ei käytetä: yhdessä sen solussa on sanoja (&apos;{detail}&apos;), eikä lukuja ole useammassa</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; is not used: {count} of its cells are words (the first is &apos;{detail}&apos;), as many as are numbers or more</source>
        <translation>saraketta &apos;{column}&apos; ei käytetä: {count} solussa on sanoja (ensimmäinen on &apos;{detail}&apos;), eikä lukuja ole useammassa</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has one window where others have {detail}; it stands in all of theirs</source>
        <translation>sarakkeella &apos;{column}&apos; on yksi ikkuna, kun muilla on {detail}; sama arvo on niiden kaikkien kohdalla</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has {count} windows where others have {detail}; they are stretched over theirs</source>
        <translation>sarakkeella &apos;{column}&apos; on {count} ikkunaa, kun muilla on {detail}; ne venytetään niiden mittaan</translation>
    </message>
    <message>
        <source>a document says something else of &apos;{column}&apos; than the table does in one row ({detail}); the table is believed</source>
        <translation>yksi asiakirja kertoo sarakkeesta &apos;{column}&apos; muuta kuin taulukko yhdellä rivillä ({detail}); taulukkoon luotetaan</translation>
    </message>
    <message>
        <source>documents say something else of &apos;{column}&apos; than the table does in {count} rows (the first is {detail}); the table is believed</source>
        <translation>asiakirjat kertovat sarakkeesta &apos;{column}&apos; muuta kuin taulukko {count} rivillä (ensimmäinen on {detail}); taulukkoon luotetaan</translation>
    </message>
    <message>
        <source>one document speaks of a track that another one spoke of before ({detail}); the first is read</source>
        <translation>yksi asiakirja kertoo raidasta, josta toinen kertoi jo aiemmin ({detail}); ensimmäinen luetaan</translation>
    </message>
    <message>
        <source>{count} documents speak of tracks that others spoke of before (the first is {detail}); of each the first is read</source>
        <translation>{count} asiakirjaa kertoo raidoista, joista muut kertoivat jo aiemmin (ensimmäinen on {detail}); kustakin luetaan ensimmäinen</translation>
    </message>
    <message>
        <source>Fill it in where copies should be found: an album without an artist is compared with no other, and no split by artist knows it.</source>
        <translation>Täydennä se, jos kopiot pitää löytää: esittäjätöntä albumia ei verrata muihin, eikä jako esittäjän mukaan tunne sitä.</translation>
    </message>
    <message>
        <source>Fill it in where copies should be found: an album without a name is compared with no other.</source>
        <translation>Täydennä se, jos kopiot pitää löytää: nimetöntä albumia ei verrata muihin.</translation>
    </message>
    <message>
        <source>Nothing need be done if these are the first disc, as which an empty disc counts.</source>
        <translation>Mitään ei tarvitse tehdä, jos nämä ovat ensimmäinen levy; tyhjä levy katsotaan siksi.</translation>
    </message>
    <message>
        <source>Nothing need be done, unless documents should be joined: a track without an id gets none.</source>
        <translation>Mitään ei tarvitse tehdä, ellei asiakirjoja ole tarkoitus liittää: raita ilman tunnistetta jää ilman niitä.</translation>
    </message>
    <message>
        <source>Nothing need be done: among copies an album without a date counts as the latest.</source>
        <translation>Mitään ei tarvitse tehdä: kopioista päiväämätön albumi katsotaan viimeiseksi.</translation>
    </message>
    <message>
        <source>Write it in one unit, or ignore the column: then the albums stay.</source>
        <translation>Anna se yhdessä yksikössä tai ohita sarake: silloin albumit jäävät.</translation>
    </message>
    <message>
        <source>Write it in one unit in all files, or ignore the column.</source>
        <translation>Anna se kaikissa tiedostoissa samassa yksikössä tai ohita sarake.</translation>
    </message>
    <message>
        <source>Nothing need be done if all of it is in percent.</source>
        <translation>Mitään ei tarvitse tehdä, jos kaikki on prosentteina.</translation>
    </message>
    <message>
        <source>Ignore the column if it is no measurement.</source>
        <translation>Ohita sarake, jos se ei ole mittaus.</translation>
    </message>
    <message>
        <source>Correct these cells in the file if they should count.</source>
        <translation>Korjaa nämä solut tiedostossa, jos ne pitää ottaa mukaan.</translation>
    </message>
    <message>
        <source>Correct these rows in the file if they should count.</source>
        <translation>Korjaa nämä rivit tiedostossa, jos ne pitää ottaa mukaan.</translation>
    </message>
    <message>
        <source>Look at the first of them: often a name with a comma needs quotes.</source>
        <translation>Katso ensimmäistä: usein pilkun sisältävä nimi tarvitsee lainausmerkit.</translation>
    </message>
    <message>
        <source>Nothing need be done; with File &gt; Import you can say which of the two is read.</source>
        <translation>Mitään ei tarvitse tehdä; valinnalla Tiedosto &gt; Tuo voit määrätä, kumpi luetaan.</translation>
    </message>
    <message>
        <source>Correct the words if it should be a number to learn from.</source>
        <translation>Korjaa sanat, jos sen pitäisi olla luku, josta opitaan.</translation>
    </message>
    <message>
        <source>Nothing need be done if its windows cover the whole track.</source>
        <translation>Mitään ei tarvitse tehdä, jos sen ikkunat kattavat koko raidan.</translation>
    </message>
    <message>
        <source>Find out which is right, and take the other out.</source>
        <translation>Selvitä, kumpi on oikein, ja ota toinen pois.</translation>
    </message>
    <message>
        <source>Take the documents out that should not count.</source>
        <translation>Ota pois asiakirjat, joita ei pidä ottaa huomioon.</translation>
    </message>
    <message>
        <source>&apos;{detail}&apos; is written in another unit than in the other albums</source>
        <translation>&apos;{detail}&apos; on annettu eri yksikössä kuin muilla albumeilla</translation>
    </message>
    <message>
        <source>pitch class</source>
        <translation>sävelluokka</translation>
    </message>
    <message>
        <source>major/minor</source>
        <translation>duuri/molli</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>iskut</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is empty in one row, which is taken as disc 1</source>
        <translation>&apos;{column}&apos; on tyhjä yhdellä rivillä, joka katsotaan levyksi 1</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is empty in {count} rows, which are taken as disc 1</source>
        <translation>&apos;{column}&apos; on tyhjä {count} rivillä, jotka katsotaan levyksi 1</translation>
    </message>
    <message>
        <source>one row says something else of a track that stood before; the first one stays</source>
        <translation>yksi rivi sanoo muuta raidasta, joka esiintyi jo aiemmin; ensimmäinen jää voimaan</translation>
    </message>
    <message>
        <source>{count} rows say something else of tracks that stood before; the first one stays</source>
        <translation>{count} riviä sanoo muuta raidoista, jotka esiintyivät jo aiemmin; ensimmäinen jää voimaan</translation>
    </message>
    <message>
        <source>the unit of &apos;{column}&apos; was not recognised (the first value is {detail}): it is neither dB nor 0 to 1; it is read as it stands</source>
        <translation>sarakkeen &apos;{column}&apos; yksikköä ei tunnistettu (ensimmäinen arvo on {detail}): se ei ole dB eikä 0–1; se luetaan sellaisenaan</translation>
    </message>
    <message>
        <source>one track has another number of windows than {detail}, which most have; its windows are stretched, its own value is their mean as they are</source>
        <translation>yhdellä raidalla on eri määrä ikkunoita kuin {detail}, joka on useimmilla; sen ikkunat venytetään, sen oma arvo on niiden keskiarvo sellaisinaan</translation>
    </message>
    <message>
        <source>{count} tracks have another number of windows than {detail}, which most have; their windows are stretched, their own values are the means as they are</source>
        <translation>{count} raidalla on eri määrä ikkunoita kuin {detail}, joka on useimmilla; niiden ikkunat venytetään, niiden omat arvot ovat keskiarvoja sellaisinaan</translation>
    </message>
    <message>
        <source>Look at these rows: an observation without a start stays between its neighbours of the file, and is left out of windows of equal time.</source>
        <translation>Katso nämä rivit: havainto, jolla ei ole alkua, pysyy tiedoston naapuriensa välissä ja jää pois yhtä pitkän ajan ikkunoista.</translation>
    </message>
    <message>
        <source>Name the unit in the header, as loudness_db, or ignore the column.</source>
        <translation>Nimeä yksikkö otsikossa, esimerkiksi loudness_db, tai ohita sarake.</translation>
    </message>
    <message>
        <source>Nothing need be done if the windows of each track cover all of it.</source>
        <translation>Mitään ei tarvitse tehdä, jos kunkin raidan ikkunat kattavat sen kokonaan.</translation>
    </message>
    <message>
        <source>one field, more or fewer than the header has</source>
        <translation>yksi kenttä, enemmän tai vähemmän kuin otsikossa</translation>
    </message>
    <message>
        <source>{detail} fields, more or fewer than the header has</source>
        <translation>{detail} kenttää, enemmän tai vähemmän kuin otsikossa</translation>
    </message>
    <message>
        <source>its disc is no number</source>
        <translation>sen levy ei ole luku</translation>
    </message>
    <message>
        <source>another document speaks of the same track: {detail}</source>
        <translation>toinen asiakirja koskee samaa raitaa: {detail}</translation>
    </message>
    <message>
        <source>no table names the track of this document: {detail}</source>
        <translation>mikään taulukko ei mainitse tämän asiakirjan raitaa: {detail}</translation>
    </message>
    <message>
        <source>the file holds no tracks</source>
        <translation>tiedostossa ei ole raitoja</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is &apos;{detail}&apos; here, while line {against} has &apos;{expected}&apos;: a decimal point and a decimal comma, or parted thousands; expected one mark throughout, or the column left out with File &gt; Import</source>
        <translation>&apos;{column}&apos; on tässä &apos;{detail}&apos;, kun rivillä {against} on &apos;{expected}&apos;: desimaalipiste ja desimaalipilkku tai tuhaterottimia; odotettiin kaikkialla samaa merkkiä tai sarakkeen jättämistä pois valinnalla Tiedosto &gt; Tuo</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is &apos;{detail}&apos;, and elsewhere decimals have the other mark; expected one mark throughout</source>
        <translation>&apos;{column}&apos; on &apos;{detail}&apos;, ja muualla desimaaleissa on toinen merkki; odotettiin kaikkialla samaa merkkiä</translation>
    </message>
    <message>
        <source>none of the analyses belongs to a track of the table (the first is taken for the track &apos;{detail}&apos;); where a document holds no track id its file&apos;s name is taken for it, so expected files named as the {expected} of the table</source>
        <translation>mikään analyyseistä ei kuulu taulukon raidalle (ensimmäisen katsotaan kuuluvan raidalle &apos;{detail}&apos;); jos asiakirjassa ei ole raidan tunnistetta, siksi otetaan tiedoston nimi, joten odotettiin tiedostoja, joiden niminä on taulukon {expected}</translation>
    </message>
    <message>
        <source>none of the analyses belongs to a track of the table; expected files named as its track ids</source>
        <translation>mikään analyyseistä ei kuulu taulukon raidalle; odotettiin tiedostoja, jotka on nimetty sen raitatunnisteiden mukaan</translation>
    </message>
    <message>
        <source>no measurement: an id, a link, a date, a yes or no, a row number, or without a name</source>
        <translation>ei mittaus: tunniste, linkki, päivämäärä, kyllä tai ei, rivinumero tai nimetön</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; should be one value a track, and one row says something else than the track&apos;s first row ({detail}); the mean of its rows is taken</source>
        <translation>sarakkeessa &apos;{column}&apos; pitäisi olla yksi arvo raitaa kohti, mutta yksi rivi sanoo muuta kuin raidan ensimmäinen rivi ({detail}); käytetään raidan rivien keskiarvoa</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; should be one value a track, and {count} rows say something else than their track&apos;s first row (the first is {detail}); the mean of a track&apos;s rows is taken</source>
        <translation>sarakkeessa &apos;{column}&apos; pitäisi olla yksi arvo raitaa kohti, mutta {count} riviä sanoo muuta kuin raitansa ensimmäinen rivi (ensimmäinen on {detail}); käytetään raidan rivien keskiarvoa</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is written in another unit in a second file; units are never mixed, so one row of it counts as empty, and an album that stands in such a table is left out</source>
        <translation>&apos;{column}&apos; on annettu toisessa tiedostossa eri yksikössä; yksiköitä ei koskaan sekoiteta, joten yksi sen rivi katsotaan tyhjäksi ja albumi, joka on sellaisessa taulukossa, jätetään pois</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is written in another unit in a second file; units are never mixed, so {count} rows of it count as empty, and albums that stand in such a table are left out</source>
        <translation>&apos;{column}&apos; on annettu toisessa tiedostossa eri yksikössä; yksiköitä ei koskaan sekoiteta, joten {count} sen riviä katsotaan tyhjiksi ja albumit, jotka ovat sellaisessa taulukossa, jätetään pois</translation>
    </message>
    <message>
        <source>text stands behind a closing quote in one cell ({detail}); it was read as it lies</source>
        <translation>yhdessä solussa on tekstiä sulkevan lainausmerkin jälkeen ({detail}); se luettiin sellaisenaan</translation>
    </message>
    <message>
        <source>text stands behind a closing quote in {count} cells (the first is {detail}); they were read as they lie</source>
        <translation>{count} solussa on tekstiä sulkevan lainausmerkin jälkeen (ensimmäinen on {detail}); ne luettiin sellaisinaan</translation>
    </message>
    <message>
        <source>there is no column &apos;{column}&apos;, though other columns have this window; it is empty in every track, and the mean of the track&apos;s other windows stands in</source>
        <translation>saraketta &apos;{column}&apos; ei ole, vaikka muilla sarakkeilla on tämä ikkuna; se on tyhjä joka raidalla, ja sen korvaa raidan muiden ikkunoiden keskiarvo</translation>
    </message>
    <message>
        <source>there is no column &apos;{column}&apos; and {count} such columns in all, though other columns have these windows; they are empty in every track, and the mean of the track&apos;s other windows stands in</source>
        <translation>saraketta &apos;{column}&apos; ei ole, ja tällaisia sarakkeita on kaikkiaan {count}, vaikka muilla sarakkeilla on nämä ikkunat; ne ovat tyhjiä joka raidalla, ja ne korvaa raidan muiden ikkunoiden keskiarvo</translation>
    </message>
    <message>
        <source>no window is called &apos;{column}&apos;; the windows that there are count as 1 to {detail}, in their order</source>
        <translation>minkään ikkunan nimi ei ole &apos;{column}&apos;; olemassa olevat ikkunat luetaan järjestyksessä numeroiksi 1–{detail}</translation>
    </message>
    <message>
        <source>no window is called &apos;{column}&apos;, and {count} numbers of windows are missing in all; the windows that there are count as 1 to {detail}, in their order</source>
        <translation>minkään ikkunan nimi ei ole &apos;{column}&apos;, ja ikkunoiden numeroita puuttuu kaikkiaan {count}; olemassa olevat ikkunat luetaan järjestyksessä numeroiksi 1–{detail}</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has no value at all in one track; it goes in with the mean of the training tracks, and so do the running sums from there to the album&apos;s end</source>
        <translation>sarakkeessa &apos;{column}&apos; ei ole yhdellä raidalla yhtään arvoa; sen tilalla on opetusraitojen keskiarvo, ja samoin juoksevissa summissa siitä albumin loppuun</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has no value at all in {count} tracks; they go in with the mean of the training tracks, and so do the running sums from there to an album&apos;s end</source>
        <translation>sarakkeessa &apos;{column}&apos; ei ole {count} raidalla yhtään arvoa; niiden tilalla on opetusraitojen keskiarvo, ja samoin juoksevissa summissa siitä albumin loppuun</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is infinite or too large in one row ({detail}); it counts as empty</source>
        <translation>&apos;{column}&apos; on ääretön tai liian suuri yhdellä rivillä ({detail}); se katsotaan tyhjäksi</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is infinite or too large in {count} rows (the first is {detail}); these count as empty</source>
        <translation>&apos;{column}&apos; on ääretön tai liian suuri {count} rivillä (ensimmäinen on {detail}); ne katsotaan tyhjiksi</translation>
    </message>
    <message>
        <source>one line is not written in UTF-8 as the others are; it was read as {detail}</source>
        <translation>yhden rivin koodaus ei ole UTF-8 kuten muiden; se luettiin koodauksella {detail}</translation>
    </message>
    <message>
        <source>{count} lines are not written in UTF-8 as the others are; they were read as {detail}</source>
        <translation>{count} rivin koodaus ei ole UTF-8 kuten muiden; ne luettiin koodauksella {detail}</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has the other decimal mark than the rest of the file in one row (&apos;{detail}&apos;), and was read so</source>
        <translation>sarakkeessa &apos;{column}&apos; on yhdellä rivillä eri desimaalimerkki kuin muualla tiedostossa (&apos;{detail}&apos;), ja se luettiin niin</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has the other decimal mark than the rest of the file in {count} rows (the first is &apos;{detail}&apos;), and was read so</source>
        <translation>sarakkeessa &apos;{column}&apos; on {count} rivillä eri desimaalimerkki kuin muualla tiedostossa (ensimmäinen on &apos;{detail}&apos;), ja ne luettiin niin</translation>
    </message>
    <message>
        <source>no column holds numbers to learn from</source>
        <translation>missään sarakkeessa ei ole lukuja, joista oppia</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is not the sum of its values along the album in one track ({detail}); sums are computed again from the values</source>
        <translation>&apos;{column}&apos; ei ole yhdellä raidalla arvojensa summa albumin alusta ({detail}); summat lasketaan arvoista uudelleen</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is not the sum of its values along the album in {count} tracks (the first: {detail}); sums are computed again from the values</source>
        <translation>&apos;{column}&apos; ei ole {count} raidalla arvojensa summa albumin alusta (ensimmäinen: {detail}); summat lasketaan arvoista uudelleen</translation>
    </message>
    <message>
        <source>Leave the album out, or keep it with the mean; better, correct the file.</source>
        <translation>Jätä albumi pois tai pidä se keskiarvon kanssa; parempi on korjata tiedosto.</translation>
    </message>
    <message>
        <source>Leave their albums out, or keep them with the mean; better, correct the file.</source>
        <translation>Jätä niiden albumit pois tai pidä ne keskiarvon kanssa; parempi on korjata tiedosto.</translation>
    </message>
    <message>
        <source>Leave these rows out, or keep them too; better, find out which row is right and take the other out of the file.</source>
        <translation>Jätä nämä rivit pois tai pidä nekin; parempi on selvittää, mikä rivi on oikein, ja poistaa toinen tiedostosta.</translation>
    </message>
    <message>
        <source>Look at the first of them: a quote inside a quoted field is written twice.</source>
        <translation>Katso ensimmäistä: lainatun kentän sisällä lainausmerkki kirjoitetaan kahdesti.</translation>
    </message>
    <message>
        <source>Add the column to the file, or ignore the columns of its other windows.</source>
        <translation>Lisää sarake tiedostoon tai ohita sen muiden ikkunoiden sarakkeet.</translation>
    </message>
    <message>
        <source>Nothing need be done if they cover the whole track; else add the columns to the file.</source>
        <translation>Mitään ei tarvitse tehdä, jos ne kattavat koko raidan; muuten lisää sarakkeet tiedostoon.</translation>
    </message>
    <message>
        <source>Look at the first of them: if its letters are wrong, save the file as UTF-8.</source>
        <translation>Katso ensimmäistä: jos sen kirjaimet ovat väärin, tallenna tiedosto UTF-8:na.</translation>
    </message>
    <message>
        <source>Look at the numbers: nothing need be done if they are right, else ignore the column.</source>
        <translation>Katso lukuja: mitään ei tarvitse tehdä, jos ne ovat oikein; muuten ohita sarake.</translation>
    </message>
    <message>
        <source>Add measurements as valence, energy, loudness or tempo, or say with File &gt; Import which column is one.</source>
        <translation>Lisää mittauksia kuten valence, energy, loudness tai tempo, tai kerro valinnalla Tiedosto &gt; Tuo, mikä sarake on sellainen.</translation>
    </message>
    <message>
        <source>Find out which is right: nothing need be done if these are not meant to be sums from the album&apos;s first track.</source>
        <translation>Selvitä, kumpi on oikein: mitään ei tarvitse tehdä, jos näiden ei ole tarkoitus olla summia albumin ensimmäisestä raidasta alkaen.</translation>
    </message>
    <message>
        <source>Add the tracks to the table that says on which album they are; where a document holds no track id, name its file after it.</source>
        <translation>Lisää raidat taulukkoon, joka kertoo, millä albumilla ne ovat; jos asiakirjassa ei ole raidan tunnistetta, nimeä sen tiedosto tunnisteen mukaan.</translation>
    </message>
    <message>
        <source>one element among the records is none ({detail}); it is not used</source>
        <translation>yksi alkio tietueiden joukossa ei ole tietue ({detail}); sitä ei käytetä</translation>
    </message>
    <message>
        <source>{count} elements among the records are none (the first: {detail}); they are not used</source>
        <translation>{count} alkiota tietueiden joukossa ei ole tietueita (ensimmäinen: {detail}); niitä ei käytetä</translation>
    </message>
    <message>
        <source>Look at the first of them: a record is an object that holds its track&apos;s id.</source>
        <translation>Katso ensimmäistä: tietue on objekti, jossa on raidan tunniste.</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has a decimal comma among points, or a point among commas, in one row (&apos;{detail}&apos;); what was meant is not certain, so it counts as empty</source>
        <translation>sarakkeessa &apos;{column}&apos; on yhdellä rivillä desimaalipilkku pisteiden joukossa tai piste pilkkujen joukossa (&apos;{detail}&apos;); tarkoitus ei ole varma, joten se katsotaan tyhjäksi</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has decimal commas among points, or points among commas, in {count} rows (the first is &apos;{detail}&apos;); what was meant is not certain, so these count as empty</source>
        <translation>sarakkeessa &apos;{column}&apos; on {count} rivillä desimaalipilkkuja pisteiden joukossa tai pisteitä pilkkujen joukossa (ensimmäinen on &apos;{detail}&apos;); tarkoitus ei ole varma, joten ne katsotaan tyhjiksi</translation>
    </message>
    <message>
        <source>one line holds a character that its encoding does not have; a question mark in a box stands in its place</source>
        <translation>yhdellä rivillä on merkki, jota sen merkistössä ei ole; sen tilalla on kysymysmerkki ruudussa</translation>
    </message>
    <message>
        <source>{count} lines hold characters that their encoding does not have; a question mark in a box stands in their place</source>
        <translation>{count} rivillä on merkkejä, joita niiden merkistössä ei ole; niiden tilalla on kysymysmerkki ruudussa</translation>
    </message>
    <message>
        <source>Write them with the mark that the column has if they should count.</source>
        <translation>Kirjoita ne sarakkeen desimaalimerkillä, jos ne pitää ottaa mukaan.</translation>
    </message>
    <message>
        <source>Look at the first of them: albums are told apart by their ids, and names with such a mark may not find their copies.</source>
        <translation>Katso ensimmäistä: albumit erotetaan tunnisteistaan, eikä nimelle, jossa on tällainen merkki, ehkä löydy kaksoiskappaletta.</translation>
    </message>
    <message>
        <source>; the same holds of %1</source>
        <translation>; sama pätee sarakkeisiin %1</translation>
    </message>
    <message>
        <source>; the same holds of %1 and %2 more</source>
        <translation>; sama pätee sarakkeisiin %1 ja %2 muuhun</translation>
    </message>
    <message>
        <source>this is not a table of tracks (recognised as {detail}); expected CSV, TSV or Spotify JSON with one track or section a row</source>
        <translation>tämä ei ole raitataulukko (tunnistettu: {detail}); odotettiin CSV:tä, TSV:tä tai Spotifyn JSONia, raita tai jakso rivillä</translation>
    </message>
    <message>
        <source>the values of &apos;{column}&apos; (the first is {detail}) speak against the unit in its name; the name is believed</source>
        <translation>sarakkeen &apos;{column}&apos; arvot (ensimmäinen on {detail}) puhuvat sen nimessä olevaa yksikköä vastaan; nimeä uskotaan</translation>
    </message>
    <message>
        <source>one row tells of a track that no table of tracks names ({detail}); it is not used</source>
        <translation>yksi rivi kertoo raidasta, jota mikään raitataulukko ei nimeä ({detail}); sitä ei käytetä</translation>
    </message>
    <message>
        <source>{count} rows tell of tracks that no table of tracks names (the first is {detail}); they are not used</source>
        <translation>{count} riviä kertoo raidoista, joita mikään raitataulukko ei nimeä (ensimmäinen on {detail}); niitä ei käytetä</translation>
    </message>
    <message>
        <source>Correct the name of the column in the file: nothing that is learnt changes, but the unit that is shown is wrong.</source>
        <translation>Korjaa sarakkeen nimi tiedostossa: opittava ei muutu, mutta näytetty yksikkö on väärä.</translation>
    </message>
    <message>
        <source>Add the tracks to the table that says on which album they are.</source>
        <translation>Lisää raidat taulukkoon, joka kertoo, millä albumilla ne ovat.</translation>
    </message>
    <message>
        <source>{command} (process {process} on {host}) has been writing this since {since}; expected something that nobody else writes, so wait for it or choose another name</source>
        <translation>{command} (prosessi {process} koneella {host}) on kirjoittanut tätä {since} alkaen; odotettiin jotakin, mitä kukaan muu ei kirjoita, joten odota, kunnes se on valmis, tai valitse toinen nimi</translation>
    </message>
    <message>
        <source>another process is writing this; expected something that nobody else writes, so wait for it or choose another name</source>
        <translation>toinen prosessi kirjoittaa tätä; odotettiin jotakin, mitä kukaan muu ei kirjoita, joten odota, kunnes se on valmis, tai valitse toinen nimi</translation>
    </message>
    <message>
        <source>stopped as you asked; epochs that are kept and can be gone on from: {detail}</source>
        <translation>pysäytetty pyynnöstäsi; kierroksia, jotka on säilytetty ja joista voi jatkaa: {detail}</translation>
    </message>
    <message>
        <source>no album to learn from has {expected} tracks; expected one that has: the order of fewer is not scored</source>
        <translation>yhdelläkään opetusalbumilla ei ole {expected} raitaa; odotettiin sellaista: lyhyempien järjestystä ei pisteytetä</translation>
    </message>
    <message>
        <source>no album to learn from has enough tracks; expected one whose order can be scored</source>
        <translation>yhdelläkään opetusalbumilla ei ole tarpeeksi raitoja; odotettiin albumia, jonka järjestys voidaan pisteyttää</translation>
    </message>
    <message>
        <source>none of the {detail} albums can be scored: each has fewer than {expected} tracks, or the run learnt from its artist; expected others</source>
        <translation>yhtäkään albumeista ({detail}) ei voi pisteyttää: niissä on alle {expected} raitaa tai ajo on oppinut esittäjältä; odotettiin muita</translation>
    </message>
    <message>
        <source>none of the albums can be scored; expected longer ones, by artists that the run did not learn from</source>
        <translation>yhtäkään albumia ei voi pisteyttää; odotettiin pitempiä, esittäjiltä, joista ajo ei ole oppinut</translation>
    </message>
    <message>
        <source>this run scores the order of whole albums and predicts no directions; expected a run of another preset, or `segue evaluate` for its figures</source>
        <translation>tämä ajo pisteyttää kokonaisten albumien järjestyksiä eikä ennusta suuntia; odotettiin toisen esiasetuksen ajoa tai luvuiksi `segue evaluate`</translation>
    </message>
</context>
<context>
    <name>segue::app::ActionPalette</name>
    <message>
        <source>Commands</source>
        <translation>Komennot</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Kirjoita komento</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Mitään ei löytynyt</translation>
    </message>
</context>
<context>
    <name>segue::app::CloseQuestion</name>
    <message>
        <source>Training goes on</source>
        <translation>Opetus on kesken</translation>
    </message>
    <message>
        <source>A training goes on. What should become of it?</source>
        <translation>Opetus on kesken. Mitä sille tehdään?</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Tallenna ja sulje</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>&amp;Hylkää ja sulje</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Jää</translation>
    </message>
    <message>
        <source>Keep the best network so far, then close</source>
        <translation>Säilytä tähän asti paras verkko ja sulje</translation>
    </message>
    <message>
        <source>Throw this run away, then close</source>
        <translation>Hylkää tämä ajo ja sulje</translation>
    </message>
    <message>
        <source>Go on training (Esc)</source>
        <translation>Jatka opetusta (Esc)</translation>
    </message>
    <message>
        <source>Files are being written</source>
        <translation>Tiedostoja kirjoitetaan</translation>
    </message>
    <message>
        <source>Files are still being written. What should become of them?</source>
        <translation>Tiedostoja kirjoitetaan vielä. Mitä niille tehdään?</translation>
    </message>
    <message>
        <source>&amp;Write them and close</source>
        <translation>Kirjoita ja &amp;sulje</translation>
    </message>
    <message>
        <source>Write the rest, then close</source>
        <translation>Kirjoita loput ja sulje</translation>
    </message>
    <message>
        <source>&amp;Leave them out and close</source>
        <translation>Jätä &amp;pois ja sulje</translation>
    </message>
    <message>
        <source>Only the files that are written already stay</source>
        <translation>Vain jo kirjoitetut tiedostot jäävät</translation>
    </message>
    <message>
        <source>Go on writing (Esc)</source>
        <translation>Jatka kirjoittamista (Esc)</translation>
    </message>
    <message>
        <source>An analysis runs</source>
        <translation>Analyysi on kesken</translation>
    </message>
    <message>
        <source>An analysis runs. What it gives lasts as long as the window.</source>
        <translation>Analyysi on kesken. Sen tulos säilyy vain niin kauan kuin ikkuna.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>End the analysis and close</source>
        <translation>Lopeta analyysi ja sulje</translation>
    </message>
    <message>
        <source>Let it go on (Esc)</source>
        <translation>Anna jatkua (Esc)</translation>
    </message>
</context>
<context>
    <name>segue::app::MainWindow</name>
    <message>
        <source>Segue</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>A training goes on. Stop it first, then open another file.</source>
        <translation>Opetus on kesken. Pysäytä se ensin ja avaa sitten toinen tiedosto.</translation>
    </message>
    <message>
        <source>This is the synthetic sample: no real music. Look around, then start training on the Train page (Ctrl+4, F5).</source>
        <translation>Tämä on synteettinen näyte: ei oikeaa musiikkia. Katsele ympärillesi ja aloita sitten opetus Opetus-sivulla (Ctrl+4, F5).</translation>
    </message>
    <message>
        <source>Open a dataset or a run</source>
        <translation>Avaa aineisto tai ajo</translation>
    </message>
    <message>
        <source>Open a folder of documents as one dataset</source>
        <translation>Avaa kansiollinen asiakirjoja yhtenä aineistona</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Tallenna ajo</translation>
    </message>
    <message>
        <source>Segue run (*.segue)</source>
        <translation>Seguen ajo (*.segue)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Tallennettu: %1.</translation>
    </message>
    <message>
        <source>Export everything into a folder</source>
        <translation>Vie kaikki kansioon</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n tiedosto kirjoitettu kansioon %1.</numerusform>
            <numerusform>%n tiedostoa kirjoitettu kansioon %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover the run of %1? It was interrupted before its last epoch.</source>
        <translation>Palautetaanko kello %1 ajo? Se keskeytyi ennen viimeistä kierrosta.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Heitä pois</translation>
    </message>
    <message>
        <source>Import a dataset</source>
        <translation>Tuo aineisto</translation>
    </message>
    <message>
        <source>Datasets (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip);;All files (*)</source>
        <translation>Aineistot (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Choose the columns...</source>
        <translation>Valitse sarakkeet...</translation>
    </message>
    <message>
        <source>Datasets and runs (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip *.segue);;Pictures of runs (*.png *.svg *.pdf);;All files (*)</source>
        <translation>Aineistot ja ajot (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip *.segue);;Ajojen kuvat (*.png *.svg *.pdf);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Import a folder of documents as one dataset</source>
        <translation>Tuo kansiollinen asiakirjoja yhtenä aineistona</translation>
    </message>
    <message>
        <source>%1 is a picture, but no run is named in it; expected one that Segue saved.</source>
        <translation>%1 on kuva, mutta siinä ei nimetä ajoa; odotettiin Seguen tallentamaa kuvaa.</translation>
    </message>
    <message>
        <source>%1 comes from the run %2, which is neither beside it nor among the kept runs. Open the run file itself.</source>
        <translation>%1 on peräisin ajosta %2, jota ei ole sen vieressä eikä säilytettyjen ajojen joukossa. Avaa itse ajotiedosto.</translation>
    </message>
    <message>
        <source>Writing file %1 of %2...</source>
        <translation>Kirjoitetaan tiedosto %1/%2...</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Lopeta</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) were written to %1.</source>
        <translation>
            <numerusform>Pysäytetty: %n tiedosto kirjoitettiin kohteeseen %1.</numerusform>
            <numerusform>Pysäytetty: %n tiedostoa kirjoitettiin kohteeseen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the data...</source>
        <translation>Etsi aineisto...</translation>
    </message>
    <message>
        <source>No epoch was finished yet, so there is nothing to keep.</source>
        <translation>Yksikään kierros ei ollut vielä valmis, joten mitään säilytettävää ei ole.</translation>
    </message>
    <message>
        <source>Discarded. Until Segue is closed, Ctrl+Z brings the run back.</source>
        <translation>Hylätty. Ctrl+Z tuo ajon takaisin, kunnes Segue suljetaan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Ended before it went on: the run stays as it was.</source>
        <translation>Päätettiin ennen kuin se jatkui: ajo pysyy ennallaan.</translation>
    </message>
</context>
<context>
    <name>segue::app::MethodsDialog</name>
    <message>
        <source>Methods and results</source>
        <translation>Menetelmät ja tulokset</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Pelkkä teksti</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Kappale</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Tallenna...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>For a paper, in English: what was done and what came out. Read it before you use it.</source>
        <translation>Julkaisua varten, englanniksi: mitä tehtiin ja mitä saatiin. Lue se ennen käyttöä.</translation>
    </message>
    <message>
        <source>Save methods and results</source>
        <translation>Tallenna menetelmät ja tulokset</translation>
    </message>
</context>
<context>
    <name>segue::app::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>segue::app::SideBarEntry</name>
    <message>
        <source>working</source>
        <translation>työssä</translation>
    </message>
</context>
<context>
    <name>segue::app::StatusBar</name>
    <message>
        <source>Dataset</source>
        <translation>Aineisto</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Jako</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moottori</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Peruuta lukeminen</translation>
    </message>
    <message>
        <source>No dataset</source>
        <translation>Ei aineistoa</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>esittäjä</translation>
    </message>
    <message>
        <source>album</source>
        <translation>albumi</translation>
    </message>
    <message>
        <source>fold %1 of %2 by %3, seed %4</source>
        <translation>lohko %1/%2, peruste %3, siemen %4</translation>
    </message>
    <message>
        <source>split %1/%2 by %3, seed %4</source>
        <translation>jako %1/%2, peruste %3, siemen %4</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>joutilas</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>luetaan</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>valmistellaan</translation>
    </message>
    <message>
        <source>training</source>
        <translation>opetetaan</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tauolla</translation>
    </message>
    <message>
        <source>ending the training</source>
        <translation>lopetetaan opetusta</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>arvioidaan</translation>
    </message>
    <message>
        <source>testing the order</source>
        <translation>testataan järjestystä</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 jäljellä</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %n säie</numerusform>
            <numerusform>%1, %n säiettä</numerusform>
        </translation>
    </message>
    <message>
        <source>measuring importance</source>
        <translation>mitataan merkitystä</translation>
    </message>
    <message>
        <source>training for a control</source>
        <translation>opetetaan kontrollia varten</translation>
    </message>
    <message>
        <source>Bit-exact: the same seed gives the same bits on this processor (%1), with oneDNN %2, %3 and LibTorch %4, whatever the number of threads.</source>
        <translation>Bittitarkka: sama siemen antaa samat bitit tällä suorittimella (%1; oneDNN %2, %3, LibTorch %4) säikeiden määrästä riippumatta.</translation>
    </message>
    <message>
        <source>This BLAS makes the reference engine many times slower. Install the package %1.</source>
        <translation>Tämä BLAS tekee vertailumoottorista moninkertaisesti hitaamman. Asenna paketti %1.</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln albumi</numerusform>
            <numerusform>%Ln albumia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln siirtymä</numerusform>
            <numerusform>%Ln siirtymää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::app::Tour</name>
    <message>
        <source>Open your albums</source>
        <translation>Avaa albumisi</translation>
    </message>
    <message>
        <source>Open a table, or drop it here. Segue says what it is, what is odd about it, and which albums the cleaning rules leave. The sample is synthetic and opens at once.</source>
        <translation>Avaa taulukko tai pudota se tähän. Segue kertoo, mikä se on, mitä outoa siinä on ja mitkä albumit siivoussäännöt jättävät. Näyte on synteettinen ja aukeaa heti.</translation>
    </message>
    <message>
        <source>Look at the windows</source>
        <translation>Katso ikkunoita</translation>
    </message>
    <message>
        <source>Each track is cut into windows: what the network reads. Walk through albums and tracks, and change how they are cut.</source>
        <translation>Jokainen raita jaetaan ikkunoihin: ne verkko lukee. Kulje albumien ja raitojen läpi ja muuta jakoa.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Opeta verkko</translation>
    </message>
    <message>
        <source>Choose a preset and start. The loss grows live; you can pause, stop and keep, or go on another day.</source>
        <translation>Valitse esiasetus ja aloita. Häviökäyrä piirtyy opetuksen edetessä; voit pitää tauon, lopettaa ja pitää tuloksen tai jatkaa toisena päivänä.</translation>
    </message>
    <message>
        <source>See what it is worth</source>
        <translation>Katso, minkä arvoinen se on</translation>
    </message>
    <message>
        <source>The result on albums it has never seen, beside seven simple rules: only what lies above the best of them is the network&apos;s own. Every figure can be saved for a paper.</source>
        <translation>Tulos albumeilla, joita verkko ei ole koskaan nähnyt, seitsemän yksinkertaisen säännön rinnalla: vain parhaan säännön ylittävä osa on verkon omaa. Jokaisen kuvion voi tallentaa julkaisua varten.</translation>
    </message>
    <message>
        <source>Everything has a key</source>
        <translation>Kaikelle on näppäin</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Esittely</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>O&amp;hita</translation>
    </message>
    <message>
        <source>End the tour (Escape); Help starts it again</source>
        <translation>Lopeta esittely (Esc); Ohje-valikosta se alkaa uudelleen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Tämä on ensimmäinen vaihe.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seuraava</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Valmis</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P opens Commands, which finds whatever the window can do; F1 lists the keys, the &quot;?&quot; of a page says what it is for. Ctrl+Z takes any choice back.</source>
        <translation>Ctrl+Shift+P avaa Komennot, joista löytyy kaikki, mitä ikkuna osaa; F1 luettelee näppäimet, sivun &quot;?&quot; kertoo, mitä varten sivu on. Ctrl+Z kumoaa minkä tahansa valinnan.</translation>
    </message>
    <message>
        <source>Ask whether order matters</source>
        <translation>Kysy, onko järjestyksellä väliä</translation>
    </message>
    <message>
        <source>Every album beside random orders of its own tracks: is the real one told apart, and by what? It needs no network.</source>
        <translation>Jokainen albumi omien kappaleidensa satunnaisten järjestysten rinnalla: erottuuko oikea, ja mistä? Verkkoa ei tarvita.</translation>
    </message>
</context>
<context>
    <name>segue::app::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Avaa...</translation>
    </message>
    <message>
        <source>Open a &amp;folder...</source>
        <translation>Avaa &amp;kansio...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>Avaa &amp;näyte</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Avaa äske&amp;inen</translation>
    </message>
    <message>
        <source>&amp;Save run as...</source>
        <translation>&amp;Tallenna ajo nimellä...</translation>
    </message>
    <message>
        <source>&amp;Export everything...</source>
        <translation>&amp;Vie kaikki...</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Tee &amp;uudelleen</translation>
    </message>
    <message>
        <source>&amp;Find an album</source>
        <translation>&amp;Etsi albumi</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>&amp;Ikkunat</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Opetus</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Arviointi</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Koko nä&amp;yttö</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Vaalea</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tumma</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ajo</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Aloita opetus</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>&amp;Tauko tai jatka</translation>
    </message>
    <message>
        <source>Stop and &amp;keep</source>
        <translation>Lopeta ja &amp;pidä</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Hylkää</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;Commands...</source>
        <translation>&amp;Komennot...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pikanäppäimet</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Sanasto</translation>
    </message>
    <message>
        <source>&amp;About Segue</source>
        <translation>&amp;Tietoja Seguesta</translation>
    </message>
    <message>
        <source>There is no trained run yet.</source>
        <translation>Opetettua ajoa ei vielä ole.</translation>
    </message>
    <message>
        <source>There is no evaluation yet.</source>
        <translation>Arviointia ei vielä ole.</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>T&amp;uo...</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import a fo&amp;lder...</source>
        <translation>Tuo kan&amp;sio...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;eema</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>Ikkunan &amp;esittely</translation>
    </message>
    <message>
        <source>&amp;Methods and results...</source>
        <translation>&amp;Menetelmät ja tulokset...</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Reset the form</source>
        <translation>Palauta &amp;lomake</translation>
    </message>
    <message>
        <source>Reset the form</source>
        <translation>Palauta lomake</translation>
    </message>
    <message>
        <source>Every parameter back to its preset, but for seed and threads; can be undone</source>
        <translation>Kaikki parametrit takaisin esiasetuksen mukaisiksi, paitsi siemen ja säikeet; voidaan kumota</translation>
    </message>
    <message>
        <source>Parameters are locked while a training goes on.</source>
        <translation>Parametrit on lukittu opetuksen ajaksi.</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Ajo %1</translation>
    </message>
    <message>
        <source>This is for runs that predict directions; the figures of this one are on the Evaluate page.</source>
        <translation>Tämä on suuntia ennustaville ajoille; tämän ajon luvut ovat Arviointi-sivulla.</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Järjestys</translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumBrowser</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n raita</numerusform>
            <numerusform>%n raitaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Raidat</translation>
    </message>
    <message>
        <source>Search albums and artists</source>
        <translation>Etsi albumeja ja esittäjiä</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Kuten tiedostossa</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nimen mukaan</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Esittäjän mukaan</translation>
    </message>
    <message>
        <source>Most tracks first</source>
        <translation>Eniten raitoja ensin</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>Albumien järjestys</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albumit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) found</source>
        <translation>
            <numerusform>%Ln albumi löytyi</numerusform>
            <numerusform>%Ln albumia löytyi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumCard</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n raita</numerusform>
            <numerusform>%n raitaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Jää</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pois jätetty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumListModel</name>
    <message numerus="yes">
        <source>%1, %2, %n tracks</source>
        <translation>
            <numerusform>%1, %2, %n raita</numerusform>
            <numerusform>%1, %2, %n raitaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumStrip</name>
    <message>
        <source>The album&apos;s tracks</source>
        <translation>Albumin raidat</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s), left to right</source>
        <translation>
            <numerusform>%1, %n raita, vasemmalta oikealle</numerusform>
            <numerusform>%1, %n raitaa, vasemmalta oikealle</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1: %2 %3</source>
        <translation>Raita %1: %2 %3</translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumsTab</name>
    <message>
        <source>Evaluated albums</source>
        <translation>Arvioidut albumit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Album arc</source>
        <translation>Albumin kaari</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albumit</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Albumi</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Yhtäpitävyys</translation>
    </message>
    <message>
        <source>Surely wrong first</source>
        <translation>Varmimmin väärät ensin</translation>
    </message>
    <message>
        <source>Least agreement first</source>
        <translation>Vähiten yhtäpitävät ensin</translation>
    </message>
    <message>
        <source>Most agreement first</source>
        <translation>Eniten yhtäpitävät ensin</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nimen mukaan</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>Albumien järjestys</translation>
    </message>
    <message>
        <source>Surely wrong: how sure the network was of its mistakes, over all predictions of the album</source>
        <translation>Varmasti väärin: kuinka varma verkko oli virheistään, albumin kaikkien ennusteiden yli</translation>
    </message>
    <message>
        <source>No album was evaluated.</source>
        <translation>Yhtään albumia ei arvioitu.</translation>
    </message>
    <message>
        <source>Surely wrong</source>
        <translation>Varmasti väärin</translation>
    </message>
    <message>
        <source>Share of a transition&apos;s targets predicted right, mean over the album</source>
        <translation>Siirtymän kohteista oikein ennustettujen osuus, keskiarvo albumin yli</translation>
    </message>
    <message>
        <source>How sure the network was where it was wrong, 0 to 100 %, mean over all predictions of the album</source>
        <translation>Kuinka varma verkko oli silloin, kun se oli väärässä, 0–100 %, keskiarvo albumin kaikkien ennusteiden yli</translation>
    </message>
    <message>
        <source>no direction is known</source>
        <translation>suuntaa ei tunneta</translation>
    </message>
    <message>
        <source>%1 of %2 right, %3 (95 % Wilson %4 to %5)</source>
        <translation>%1/%2 oikein, %3 (95 % Wilson %4…%5)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; best rule, %1: %2 of %3</source>
        <translation>; paras sääntö, %1: %2/%3</translation>
    </message>
    <message>
        <source>. All targets: %1.</source>
        <translation>. Kaikki kohteet: %1.</translation>
    </message>
    <message>
        <source>The album in numbers</source>
        <translation>Albumi lukuina</translation>
    </message>
    <message>
        <source>Wilson&apos;s interval takes transitions, and for all targets the targets too, for independent</source>
        <translation>Wilsonin väli pitää siirtymiä, ja kaikissa kohteissa kohteitakin, riippumattomina</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Transitions with a direction and a prediction</source>
        <translation>Siirtymät, joilla on suunta ja ennuste</translation>
    </message>
    <message>
        <source>Up and Down walk the albums.</source>
        <translation>Nuolet ylös ja alas kulkevat albumien läpi.</translation>
    </message>
</context>
<context>
    <name>segue::ui::CalibrationTab</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrointi</translation>
    </message>
    <message>
        <source>Calibration curves</source>
        <translation>Kalibrointikäyrät</translation>
    </message>
    <message>
        <source>No transition has a direction: there is nothing to calibrate.</source>
        <translation>Millään siirtymällä ei ole suuntaa: kalibroitavaa ei ole.</translation>
    </message>
    <message>
        <source>On the diagonal a predicted 70 % comes true 70 times of 100. Brier score and log loss are better when lower; always saying 50 % gives 0.25 and 0.693. Intervals: 95 % over albums.</source>
        <translation>Lävistäjällä ennustettu 70 % toteutuu 70 kertaa sadasta. Pienempi Brier ja log-häviö on parempi; aina 50 % antaa 0,25 ja 0,693. Välit: 95 % albumien yli.</translation>
    </message>
</context>
<context>
    <name>segue::ui::Choices</name>
    <message>
        <source>start with the default rules</source>
        <translation>aloita oletussäännöillä</translation>
    </message>
</context>
<context>
    <name>segue::ui::ColumnChooser</name>
    <message>
        <source>Choose which columns the table shows</source>
        <translation>Valitse taulukossa näkyvät sarakkeet</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Etsi sarakkeita</translation>
    </message>
    <message>
        <source>Columns to show</source>
        <translation>Näytettävät sarakkeet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Columns %1/%2</source>
        <translation>Sarakkeet %1/%2</translation>
    </message>
    <message>
        <source>Columns: %1 of %2 are shown</source>
        <translation>Sarakkeet: %1/%2 näkyvissä</translation>
    </message>
</context>
<context>
    <name>segue::ui::ColumnRoles</name>
    <message>
        <source>Columns of the file</source>
        <translation>Tiedoston sarakkeet</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>%1, called %2</source>
        <translation>%1, nimeltään %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>Empty cells among the first %1 rows</source>
        <translation>Tyhjiä soluja ensimmäisillä %1 rivillä</translation>
    </message>
    <message>
        <source>What the column &quot;%1&quot; is read as</source>
        <translation>Minä sarake &quot;%1&quot; luetaan</translation>
    </message>
    <message>
        <source>Chosen by you. %1</source>
        <translation>Oma valintasi. %1</translation>
    </message>
    <message>
        <source>It stands in another file than the rows shown; the findings below count what is empty</source>
        <translation>Se on eri tiedostossa kuin näytetyt rivit; alla olevat havainnot laskevat tyhjät</translation>
    </message>
</context>
<context>
    <name>segue::ui::ConfigForm</name>
    <message>
        <source>Only SGD has a momentum of its own.</source>
        <translation>Vain SGD:llä on oma momentti.</translation>
    </message>
    <message>
        <source>There are no folds: the split is by share.</source>
        <translation>Lohkoja ei ole: jako on osuuden mukaan.</translation>
    </message>
    <message>
        <source>With folds, the test part is one fold.</source>
        <translation>Lohkoja käytettäessä testiosa on yksi lohko.</translation>
    </message>
    <message>
        <source>Without a validation part there is nothing to be patient about.</source>
        <translation>Ilman validointiosaa ei ole mitä kärsivällisesti odottaa.</translation>
    </message>
    <message>
        <source>Show or fold the finer parameters</source>
        <translation>Näytä tai piilota hienommat parametrit</translation>
    </message>
</context>
<context>
    <name>segue::ui::ControlsTab</name>
    <message>
        <source>R&amp;un the control</source>
        <translation>A&amp;ja kontrolli</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Lo&amp;peta</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 jäljellä</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollit</translation>
    </message>
    <message>
        <source>How long it will take</source>
        <translation>Kuinka kauan se kestää</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Aikaa jäljellä</translation>
    </message>
    <message>
        <source>Trainings: </source>
        <translation>Opetuksia: </translation>
    </message>
    <message>
        <source>Number of trainings</source>
        <translation>Opetusten määrä</translation>
    </message>
    <message>
        <source>Progress of the control</source>
        <translation>Kontrollin edistyminen</translation>
    </message>
    <message>
        <source>Result of the control</source>
        <translation>Kontrollin tulos</translation>
    </message>
    <message>
        <source>AUC of the run against the mean of the networks trained anew: the difference [its 95 % interval over albums]</source>
        <translation>Ajon AUC verrattuna uudelleen opetettujen verkkojen keskiarvoon: ero [sen 95 %:n väli albumien yli]</translation>
    </message>
    <message>
        <source>Numbers of the control, %1</source>
        <translation>Kontrollin luvut, %1</translation>
    </message>
    <message>
        <source>Control, %1</source>
        <translation>Kontrolli, %1</translation>
    </message>
    <message>
        <source>200 orders, and on to 399 where only more can decide; no training.</source>
        <translation>200 järjestystä, 399:ään asti, jos vasta se ratkaisee; ei opetusta.</translation>
    </message>
    <message>
        <source>Time, going by the run: %1. Smallest p that this can give: %2.</source>
        <translation>Aika ajon perusteella: %1. Pienin mahdollinen p: %2.</translation>
    </message>
    <message>
        <source>A control runs already: %1.</source>
        <translation>Kontrolli on jo käynnissä: %1.</translation>
    </message>
    <message>
        <source>It needs an evaluated run, and no other work going on.</source>
        <translation>Tarvitaan arvioitu ajo, eikä muuta työtä saa olla kesken.</translation>
    </message>
    <message>
        <source>Run the control that is chosen above; the window stays free</source>
        <translation>Aja yllä valittu kontrolli; ikkuna pysyy käytössäsi</translation>
    </message>
    <message>
        <source>Each training takes as long as the run did; more of them give a finer p</source>
        <translation>Jokainen opetus kestää yhtä kauan kuin ajo; useampi antaa tarkemman p:n</translation>
    </message>
    <message>
        <source>No control runs.</source>
        <translation>Kontrollia ei ole käynnissä.</translation>
    </message>
    <message>
        <source>End now and keep what was reached</source>
        <translation>Lopeta nyt ja pidä tähänastinen</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Ei vielä mitattu.</translation>
    </message>
    <message>
        <source>Comparing a value with the next one rewards any album. A control takes one thing away; what is lost by that came from it.</source>
        <translation>Arvon vertaaminen seuraavaan palkitsee minkä tahansa albumin. Kontrolli ottaa yhden asian pois; se, mikä siinä menetetään, tuli siitä.</translation>
    </message>
    <message>
        <source>No transitions of this target.</source>
        <translation>Tällä kohteella ei ole siirtymiä.</translation>
    </message>
    <message>
        <source>The test part has one direction only: no AUC.</source>
        <translation>Testiosassa on vain yksi suunta: ei AUC-arvoa.</translation>
    </message>
    <message>
        <source>No network was trained.</source>
        <translation>Yhtään verkkoa ei opetettu.</translation>
    </message>
</context>
<context>
    <name>segue::ui::CornerMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Tallenna kuva…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Tallenna kuva</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-kuva (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-piirros (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-sivu (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;numbers…</source>
        <translation>Tallenna &amp;luvut…</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>Tallenna luvut</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-taulukko (*.csv)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Näytä t&amp;aulukkona</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Nä&amp;ytä kaikki</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>Lo&amp;garitminen asteikko</translation>
    </message>
    <message>
        <source>&amp;What am I looking at?</source>
        <translation>&amp;Mitä tässä näkyy?</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Tallennettu: %1.</translation>
    </message>
</context>
<context>
    <name>segue::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>&lt;p&gt;What you opened: the file as it stands, what Segue recognised it as, what is odd about it, and which albums the cleaning rules leave. Nothing is dropped silently: each rule says what it took out, and can be switched off.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mitä avasit: tiedosto sellaisenaan, miksi Segue sen tunnisti, mitä outoa siinä on ja mitkä albumit siivoussäännöt jättävät. Mitään ei pudoteta hiljaa: jokainen sääntö kertoo, mitä se otti pois, ja sen voi kytkeä pois.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Tiedoston rivit</translation>
    </message>
    <message>
        <source>Does the next track go up or down?</source>
        <translation>Meneekö seuraava raita ylös vai alas?</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Avaa näyte</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Avaa tiedosto...</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>Nothing is open yet.</source>
        <translation>Mitään ei ole vielä auki.</translation>
    </message>
    <message>
        <source>Training goes on with the albums as they are.</source>
        <translation>Opetus jatkuu nykyisillä albumeilla.</translation>
    </message>
    <message>
        <source>The albums are being prepared...</source>
        <translation>Albumeja valmistellaan...</translation>
    </message>
    <message>
        <source>leave out: %1</source>
        <translation>jätä pois: %1</translation>
    </message>
    <message>
        <source>keep: %1</source>
        <translation>pidä: %1</translation>
    </message>
    <message>
        <source>Left out by &quot;%1&quot;</source>
        <translation>Säännön &quot;%1&quot; pois jättämät</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pois jätetty</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Laitokset</translation>
    </message>
    <message>
        <source>same sound is a copy</source>
        <translation>samalta kuulostava on kopio</translation>
    </message>
    <message>
        <source>same sound is no copy</source>
        <translation>samalta kuulostava ei ole kopio</translation>
    </message>
    <message>
        <source>See the first rows and say what each column is; the file is then read again</source>
        <translation>Katso ensimmäiset rivit ja kerro, mikä kukin sarake on; tiedosto luetaan sitten uudestaan</translation>
    </message>
    <message numerus="yes">
        <source>leave out %Ln album(s)</source>
        <translation>
            <numerusform>jätä pois %Ln albumi</numerusform>
            <numerusform>jätä pois %Ln albumia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %Ln album(s)</source>
        <translation>
            <numerusform>pidä %Ln albumi</numerusform>
            <numerusform>pidä %Ln albumia</numerusform>
        </translation>
    </message>
    <message>
        <source>album length</source>
        <translation>albumin pituus</translation>
    </message>
    <message>
        <source>A file is being read...</source>
        <translation>Tiedostoa luetaan...</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Luetaan: %1</translation>
    </message>
    <message>
        <source>The status bar shows how far it is, and cancels it.</source>
        <translation>Tilarivi näyttää, kuinka pitkällä lukeminen on, ja siitä sen voi peruuttaa.</translation>
    </message>
    <message>
        <source>Open a table of albums: one row a track, or one row per section of a track, with album, track number and features such as valence, energy, loudness and tempo. You can also drop a file or a folder onto this window.</source>
        <translation>Avaa albumitaulukko: rivi raitaa tai raidan jaksoa kohti, ja siinä albumi, raidan numero ja piirteitä kuten valenssi, energia, äänekkyys ja tempo. Voit myös pudottaa tiedoston tai kansion tähän ikkunaan.</translation>
    </message>
    <message>
        <source>No album is left to use.</source>
        <translation>Käytettäviä albumeja ei ole jäljellä.</translation>
    </message>
    <message>
        <source>Rows of a finding</source>
        <translation>Havainnon rivit</translation>
    </message>
    <message>
        <source>Everything that was left out</source>
        <translation>Kaikki pois jätetty</translation>
    </message>
    <message>
        <source>Album by album and row by row, with the rule and its reason.</source>
        <translation>Albumi albumilta ja rivi riviltä, sääntö ja sen peruste mukana.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln album(s) used, with %2.</source>
        <translation>
            <numerusform>Käytössä %1/%Ln albumi, %2.</numerusform>
            <numerusform>Käytössä %1/%Ln albumia, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln siirtymä</numerusform>
            <numerusform>%Ln siirtymää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::DataTable</name>
    <message>
        <source>Save the table</source>
        <translation>Tallenna taulukko</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>Save as C&amp;SV...</source>
        <translation>Tallenna C&amp;SV:nä...</translation>
    </message>
    <message>
        <source>Filtering...</source>
        <translation>Suodatetaan...</translation>
    </message>
    <message>
        <source>Sorting...</source>
        <translation>Lajitellaan...</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard, which takes %2. A CSV file holds them all.</source>
        <translation>%1 riviä on leikepöydälle liikaa; sinne mahtuu %2. CSV-tiedostoon mahtuvat kaikki.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Tallennettu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln row(s)...</source>
        <translation>
            <numerusform>Kirjoitetaan %Ln rivi...</numerusform>
            <numerusform>Kirjoitetaan %Ln riviä...</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv *.csv.gz)</source>
        <translation>CSV (*.csv *.csv.gz)</translation>
    </message>
    <message>
        <source>Save as CSV (a file is being written)</source>
        <translation>Tallenna CSV:nä (tiedostoa kirjoitetaan)</translation>
    </message>
    <message>
        <source>Sort by &quot;%1&quot;, &amp;ascending</source>
        <translation>Lajittele: &quot;%1&quot;, &amp;nouseva</translation>
    </message>
    <message>
        <source>Sort by &quot;%1&quot;, &amp;descending</source>
        <translation>Lajittele: &quot;%1&quot;, &amp;laskeva</translation>
    </message>
    <message>
        <source>&amp;Order of the file</source>
        <translation>&amp;Tiedoston järjestys</translation>
    </message>
</context>
<context>
    <name>segue::ui::DuplicatesDialog</name>
    <message>
        <source>Editions of one album are copies too</source>
        <translation>Myös saman albumin laitokset ovat kopioita</translation>
    </message>
    <message>
        <source>Albums that sound the same are copies too</source>
        <translation>Myös samalta kuulostavat albumit ovat kopioita</translation>
    </message>
    <message>
        <source>Pairs of copies</source>
        <translation>Kopioparit</translation>
    </message>
    <message>
        <source>Tracks of the album that the rule keeps</source>
        <translation>Säännön pitämän albumin raidat</translation>
    </message>
    <message>
        <source>Tracks of its copy</source>
        <translation>Sen kopion raidat</translation>
    </message>
    <message>
        <source>Copies of one album</source>
        <translation>Saman albumin kopiot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation>Säännön mukaan</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Pidä molemmat</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Pidä se toinen</translation>
    </message>
    <message>
        <source>Leave both out</source>
        <translation>Jätä molemmat pois</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>editions are copies</source>
        <translation>laitokset ovat kopioita</translation>
    </message>
    <message>
        <source>editions are no copies</source>
        <translation>laitokset eivät ole kopioita</translation>
    </message>
    <message>
        <source>same sound is a copy</source>
        <translation>samalta kuulostava on kopio</translation>
    </message>
    <message>
        <source>same sound is no copy</source>
        <translation>samalta kuulostava ei ole kopio</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Albumi</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Esittäjä</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Why a copy</source>
        <translation>Miksi kopio</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Stays by the rule</source>
        <translation>Jää säännön mukaan</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Poistuu</translation>
    </message>
    <message>
        <source>Training goes on with the albums as they are.</source>
        <translation>Opetus jatkuu nykyisillä albumeilla.</translation>
    </message>
    <message>
        <source>Looking for copies...</source>
        <translation>Etsitään kopioita...</translation>
    </message>
    <message>
        <source>No album is a copy of another one.</source>
        <translation>Mikään albumi ei ole toisen kopio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) are copies of another one. The rule keeps the one with the most tracks, of equals the one that came out first. You may decide otherwise, and undo it.</source>
        <translation>
            <numerusform>%Ln albumi on toisen kopio. Sääntö pitää sen, jolla on eniten raitoja, tasatilanteessa ensin ilmestyneen. Voit päättää toisin ja kumota sen.</numerusform>
            <numerusform>%Ln albumia on toisten kopioita. Sääntö pitää sen, jolla on eniten raitoja, tasatilanteessa ensin ilmestyneen. Voit päättää toisin ja kumota sen.</numerusform>
        </translation>
    </message>
    <message>
        <source>both stay</source>
        <translation>molemmat jäävät</translation>
    </message>
    <message>
        <source>both are left out</source>
        <translation>molemmat jätetään pois</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>säännön mukaan</translation>
    </message>
    <message>
        <source>the other one stays</source>
        <translation>se toinen jää</translation>
    </message>
    <message>
        <source>Choose a pair in the table first.</source>
        <translation>Valitse ensin pari taulukosta.</translation>
    </message>
    <message>
        <source>by your choice</source>
        <translation>valintasi mukaan</translation>
    </message>
    <message>
        <source>copies: as the rule says</source>
        <translation>kopiot: säännön mukaan</translation>
    </message>
    <message>
        <source>copies: keep both</source>
        <translation>kopiot: pidä molemmat</translation>
    </message>
    <message>
        <source>copies: keep the other one</source>
        <translation>kopiot: pidä se toinen</translation>
    </message>
    <message>
        <source>copies: leave both out</source>
        <translation>kopiot: jätä molemmat pois</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Tallenna CSV:nä...</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is off.</source>
        <translation>Sääntö &quot;%1&quot; on pois päältä.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is off: copies are not looked for, and all of them stay.</source>
        <translation>Sääntö &quot;%1&quot; on pois päältä: kopioita ei etsitä, ja kaikki jäävät.</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>by another rule</source>
        <translation>toinen sääntö</translation>
    </message>
</context>
<context>
    <name>segue::ui::EpochsTab</name>
    <message>
        <source>Pla&amp;y</source>
        <translation>Toi&amp;sta</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Kierros</translation>
    </message>
    <message>
        <source>Network of the ensemble</source>
        <translation>Joukon verkko</translation>
    </message>
    <message>
        <source>The part that is shown</source>
        <translation>Näytettävä osa</translation>
    </message>
    <message>
        <source>The epoch in words</source>
        <translation>Kierros sanoin</translation>
    </message>
    <message>
        <source>Accuracy on the validation part</source>
        <translation>Tarkkuus validointiosalla</translation>
    </message>
    <message>
        <source>ROC curves on the validation part</source>
        <translation>ROC-käyrät validointiosalla</translation>
    </message>
    <message>
        <source>Agreement on the validation part</source>
        <translation>Yhtäpitävyys validointiosalla</translation>
    </message>
    <message>
        <source>The epochs are being read.</source>
        <translation>Kierroksia luetaan.</translation>
    </message>
    <message>
        <source>This run has no validation part, so no epoch was looked at: give it a validation share and train again.</source>
        <translation>Tällä ajolla ei ole validointiosaa, joten kierroksia ei tarkasteltu: anna validointiosuus ja opeta uudelleen.</translation>
    </message>
    <message>
        <source>The file of this run kept no predictions of its epochs.</source>
        <translation>Tämän ajon tiedostossa ei ole kierrosten ennusteita.</translation>
    </message>
    <message>
        <source>The epoch that is shown; the arrow keys go one on or back</source>
        <translation>Näytettävä kierros; nuolinäppäimillä yksi eteen tai taakse</translation>
    </message>
    <message>
        <source>Play the training from here, or from the start if this is the end</source>
        <translation>Toista opetus tästä, tai alusta, jos tämä on loppu</translation>
    </message>
    <message>
        <source>All networks, averaged</source>
        <translation>Kaikki verkot, keskiarvo</translation>
    </message>
    <message>
        <source>Network %1 of %2</source>
        <translation>Verkko %1/%2</translation>
    </message>
    <message>
        <source>This run trained one network.</source>
        <translation>Tässä ajossa opetettiin yksi verkko.</translation>
    </message>
    <message>
        <source>Averaged as the finished run predicts; a network that ended earlier stays at its last epoch</source>
        <translation>Keskiarvo kuten valmiin ajon ennusteissa; aiemmin päättynyt verkko pysyy viimeisessä kierroksessaan</translation>
    </message>
    <message numerus="yes">
        <source>Validation part: %Ln transition(s), not the sealed test part</source>
        <translation>
            <numerusform>Validointiosa: %Ln siirtymä, ei sinetöity testiosa</numerusform>
            <numerusform>Validointiosa: %Ln siirtymää, ei sinetöity testiosa</numerusform>
        </translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Validointiosa</translation>
    </message>
    <message>
        <source>No transition of the validation part has a direction.</source>
        <translation>Yhdelläkään validointiosan siirtymällä ei ole suuntaa.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Kierros %1/%2</translation>
    </message>
    <message>
        <source>no direction known, no validation loss</source>
        <translation>suuntaa ei tunneta, ei validointihäviötä</translation>
    </message>
    <message>
        <source>training loss %1</source>
        <translation>opetushäviö %1</translation>
    </message>
    <message>
        <source>this is the network of the run</source>
        <translation>tämä on ajon verkko</translation>
    </message>
    <message>
        <source>the run keeps epoch %1</source>
        <translation>ajo säilyttää kierroksen %1</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Ta&amp;uko</translation>
    </message>
    <message>
        <source>validation loss %1 (n = %2)</source>
        <translation>validointihäviö %1 (n = %2)</translation>
    </message>
    <message>
        <source>Agreement, n = %1</source>
        <translation>Yhtäpitävyys, n = %1</translation>
    </message>
</context>
<context>
    <name>segue::ui::EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>&lt;p&gt;How good the network is on albums it has never seen, and how much of that is its own: beside it stand seven simple rules on the same transitions. Chance is 50 %, but comparing a value with the next one rewards plain regression to the mean, so the honest yardstick is the best simple rule.&lt;/p&gt;&lt;p&gt;&lt;b&gt;AUC&lt;/b&gt;: how often a transition that goes up gets a higher score than one that goes down. &lt;b&gt;95 % interval&lt;/b&gt;: from drawing albums anew, since transitions of one album are alike.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kuinka hyvä verkko on albumeilla, joita se ei ole nähnyt, ja paljonko siitä on sen omaa: rinnalla on seitsemän yksinkertaista sääntöä samoilla siirtymillä. Sattuma on 50 %, mutta arvon vertaaminen seuraavaan palkitsee pelkän paluun keskiarvoon, joten rehellinen mitta on paras yksinkertainen sääntö.&lt;/p&gt;&lt;p&gt;&lt;b&gt;AUC&lt;/b&gt;: kuinka usein ylös menevä siirtymä saa suuremmat pisteet kuin alas menevä. &lt;b&gt;95 %:n väli&lt;/b&gt;: arpomalla albumit uudelleen, sillä albumin siirtymät ovat samankaltaisia.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Opetus-sivulle</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <translation>Tuloksen näkymät</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Yleiskuva</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Kynnys</translation>
    </message>
    <message>
        <source>&amp;Calibration</source>
        <translation>Kal&amp;ibrointi</translation>
    </message>
    <message>
        <source>&amp;Albums</source>
        <translation>Al&amp;bumit</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>Lu&amp;vut</translation>
    </message>
    <message>
        <source>The result in words</source>
        <translation>Tulos sanoin</translation>
    </message>
    <message>
        <source>Evaluating...</source>
        <translation>Arvioidaan...</translation>
    </message>
    <message>
        <source>Nothing is evaluated yet</source>
        <translation>Mitään ei ole vielä arvioitu</translation>
    </message>
    <message>
        <source>The network predicts the sealed test part, and the simple rules with it.</source>
        <translation>Verkko ennustaa sinetöidyn testiosan, ja yksinkertaiset säännöt sen kanssa.</translation>
    </message>
    <message>
        <source>Train a network, and its result on the sealed test part appears here.</source>
        <translation>Opeta verkko, niin sen tulos sinetöidyllä testiosalla tulee tähän.</translation>
    </message>
    <message>
        <source>Other data, evaluated whole</source>
        <translation>Muu aineisto, arvioitu kokonaan</translation>
    </message>
    <message>
        <source>I&amp;mportance</source>
        <translation>Me&amp;rkitys</translation>
    </message>
    <message>
        <source>Contro&amp;ls</source>
        <translation>Kontro&amp;llit</translation>
    </message>
    <message>
        <source>Epoch&amp;s</source>
        <translation>Ki&amp;errokset</translation>
    </message>
    <message>
        <source>Find the data...</source>
        <translation>Etsi aineisto...</translation>
    </message>
    <message>
        <source>Look at its training</source>
        <translation>Katso sen opetusta</translation>
    </message>
    <message>
        <source>Choose the file where the data are now; it must be the very same, then the run is evaluated</source>
        <translation>Valitse tiedosto, jossa aineisto nyt on; sen on oltava täsmälleen sama, sitten ajo arvioidaan</translation>
    </message>
    <message>
        <source>Its epochs and settings are on the Train page</source>
        <translation>Sen kierrokset ja asetukset ovat Opetus-sivulla</translation>
    </message>
    <message>
        <source>The run is here, its data are not</source>
        <translation>Ajo on täällä, sen aineisto ei</translation>
    </message>
    <message>
        <source>Sealed test part: %1, %2, seed %3</source>
        <translation>Sinetöity testiosa: %1, %2, siemen %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln albumi</numerusform>
            <numerusform>%Ln albumia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln siirtymä</numerusform>
            <numerusform>%Ln siirtymää</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the results of the earlier run, started %1.</source>
        <translation>Nämä ovat aiemman, klo %1 aloitetun ajon tulokset.</translation>
    </message>
    <message numerus="yes">
        <source>Sealed test part: %Ln album(s), seed %1</source>
        <translation>
            <numerusform>Sinetöity testiosa: %Ln albumi, siemen %1</numerusform>
            <numerusform>Sinetöity testiosa: %Ln albumia, siemen %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::Find</name>
    <message numerus="yes">
        <source>%1 was read: %n epoch(s), best epoch %2; %3 training, %4 validation and %5 test transitions.</source>
        <translation>
            <numerusform>%1 luettiin: %n kierros, paras kierros %2; %3 opetus-, %4 validointi- ja %5 testisiirtymää.</numerusform>
            <numerusform>%1 luettiin: %n kierrosta, paras kierros %2; %3 opetus-, %4 validointi- ja %5 testisiirtymää.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data are no longer at %1.</source>
        <translation>Sen aineisto ei ole enää paikassa %1.</translation>
    </message>
    <message>
        <source>The data at %1 are not the ones it was made from.</source>
        <translation>Paikassa %1 oleva aineisto ei ole se, josta ajo tehtiin.</translation>
    </message>
    <message>
        <source>Its data cannot be read. %1</source>
        <translation>Sen aineistoa ei voi lukea. %1</translation>
    </message>
    <message>
        <source>Find the data of the run</source>
        <translation>Etsi ajon aineisto</translation>
    </message>
    <message>
        <source>Datasets (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip);;All files (*)</source>
        <translation>Aineistot (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip);;Kaikki tiedostot (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 was read: %n epoch(s), best epoch %2; %3 training, %4 validation and %5 test albums.</source>
        <translation>
            <numerusform>%1 luettiin: %n kierros, paras kierros %2; %3 opetus-, %4 validointi- ja %5 testialbumia.</numerusform>
            <numerusform>%1 luettiin: %n kierrosta, paras kierros %2; %3 opetus-, %4 validointi- ja %5 testialbumia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::FindingsCard</name>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Save list...</source>
        <translation>Tallenna luettelo...</translation>
    </message>
    <message>
        <source>Save the findings as CSV</source>
        <translation>Tallenna havainnot CSV:nä</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Ei havaintoja</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n havainto</numerusform>
            <numerusform>%n havaintoa</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Tallennettavaa ei ole.</translation>
    </message>
    <message>
        <source>Nothing odd was noticed in this table.</source>
        <translation>Tässä taulukossa ei huomattu mitään outoa.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Jätä pois: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Rivi %1</translation>
    </message>
    <message>
        <source>Show the first row it is about: %1</source>
        <translation>Näytä ensimmäinen rivi, jota se koskee: %1</translation>
    </message>
    <message>
        <source>Compare...</source>
        <translation>Vertaa...</translation>
    </message>
    <message>
        <source>Shows the copies side by side, to decide pair by pair</source>
        <translation>Näyttää kopiot rinnakkain, päätettäviksi pari kerrallaan</translation>
    </message>
    <message>
        <source>Ignore column</source>
        <translation>Ohita sarake</translation>
    </message>
    <message>
        <source>Reads the file again without this column; it can be undone</source>
        <translation>Lukee tiedoston uudestaan ilman tätä saraketta; sen voi kumota</translation>
    </message>
    <message>
        <source>Its albums are being looked up.</source>
        <translation>Sen albumeja haetaan.</translation>
    </message>
    <message>
        <source>Rows...</source>
        <translation>Rivit...</translation>
    </message>
    <message>
        <source>List every row it is about; to save as CSV</source>
        <translation>Luettele kaikki rivit, joita se koskee; tallennettavissa CSV:nä</translation>
    </message>
    <message>
        <source>Ignore columns</source>
        <translation>Ohita sarakkeet</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, rivi %2</translation>
    </message>
</context>
<context>
    <name>segue::ui::FindingsLine</name>
    <message>
        <source>What the preset&apos;s parts are worth</source>
        <translation>Esiasetuksen osien arvo</translation>
    </message>
</context>
<context>
    <name>segue::ui::FunnelCard</name>
    <message>
        <source>Rows without an album or a track number. They can never be placed.</source>
        <translation>Rivit ilman albumia tai raidan numeroa. Niitä ei voi koskaan sijoittaa.</translation>
    </message>
    <message>
        <source>Rows whose album, disc and track stood before: the first stays.</source>
        <translation>Rivit, joiden albumi, levy ja raita olivat jo: ensimmäinen jää.</translation>
    </message>
    <message>
        <source>Albums with holes in their discs or track numbers.</source>
        <translation>Albumit, joiden levyissä tai raitanumeroissa on aukkoja.</translation>
    </message>
    <message>
        <source>The same album by the same artist again: the one with the most tracks stays.</source>
        <translation>Saman esittäjän sama albumi uudelleen: eniten raitoja sisältävä jää.</translation>
    </message>
    <message>
        <source>Albums with too few or too many tracks.</source>
        <translation>Albumit, joilla on liian vähän tai liikaa raitoja.</translation>
    </message>
    <message>
        <source>Albums with a physically impossible value, such as tempo 0.</source>
        <translation>Albumit, joilla on fysikaalisesti mahdoton arvo, kuten tempo 0.</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Paikattomat</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Toistuvat</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Vajaat</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Kaksoiskappaleet</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Pituus</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Poikkeavat</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Siivous</translation>
    </message>
    <message>
        <source>as read</source>
        <translation>luettu</translation>
    </message>
    <message>
        <source>Show what this rule took out, and why</source>
        <translation>Näytä, mitä tämä sääntö otti pois ja miksi</translation>
    </message>
    <message>
        <source>What the rule &quot;%1&quot; took out</source>
        <translation>Mitä sääntö &quot;%1&quot; otti pois</translation>
    </message>
    <message>
        <source>off</source>
        <translation>pois</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 jäljellä</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Use the albums</source>
        <translation>Käytä albumit</translation>
    </message>
    <message>
        <source>The albums are being prepared.</source>
        <translation>Albumeja valmistellaan.</translation>
    </message>
    <message>
        <source>Go on to the windows</source>
        <translation>Jatka ikkunoihin</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>laitokset</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>samalta kuulostavat</translation>
    </message>
    <message>
        <source>Shortest album</source>
        <translation>Lyhin albumi</translation>
    </message>
    <message>
        <source>Albums with fewer tracks are left out</source>
        <translation>Albumit, joilla on vähemmän raitoja, jätetään pois</translation>
    </message>
    <message>
        <source>Longest album</source>
        <translation>Pisin albumi</translation>
    </message>
    <message>
        <source>Albums with more tracks are left out</source>
        <translation>Albumit, joilla on enemmän raitoja, jätetään pois</translation>
    </message>
    <message>
        <source>Albums whose names differ only in the edition are duplicates too: (Deluxe Edition), - Live</source>
        <translation>Myös albumit, joiden nimissä vain laitos eroaa, ovat kaksoiskappaleita: (Deluxe Edition), - Live</translation>
    </message>
    <message>
        <source>Editions are duplicates too</source>
        <translation>Myös laitokset ovat kaksoiskappaleita</translation>
    </message>
    <message>
        <source>Albums whose tracks have near-identical features are duplicates too, whatever their names</source>
        <translation>Myös albumit, joiden raitojen piirteet ovat lähes samat, ovat kaksoiskappaleita nimistä riippumatta</translation>
    </message>
    <message>
        <source>Albums that sound the same are duplicates too</source>
        <translation>Myös samalta kuulostavat albumit ovat kaksoiskappaleita</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ei rajaa</translation>
    </message>
    <message>
        <source>Duplicates also:</source>
        <translation>Kaksoiskappaleita myös:</translation>
    </message>
    <message>
        <source>Tracks:</source>
        <translation>Raitoja:</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is off.</source>
        <translation>Sääntö &quot;%1&quot; on pois päältä.</translation>
    </message>
    <message>
        <source>This rule took nothing out.</source>
        <translation>Tämä sääntö ei ottanut mitään pois.</translation>
    </message>
    <message>
        <source>Compare the copies side by side, and decide pair by pair</source>
        <translation>Vertaa kopioita rinnakkain ja päätä pari kerrallaan</translation>
    </message>
    <message>
        <source>This rule is off.</source>
        <translation>Tämä sääntö on pois päältä.</translation>
    </message>
    <message>
        <source>Albums whose loudness is written in another unit than the others&apos;.</source>
        <translation>Albumit, joiden äänekkyys on annettu eri yksikössä kuin muiden.</translation>
    </message>
    <message>
        <source>Albums that you left out.</source>
        <translation>Albumit, jotka jätit pois.</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Eri yksikkö</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Käsin</translation>
    </message>
    <message>
        <source>Left out...</source>
        <translation>Pois jätetyt...</translation>
    </message>
    <message>
        <source>Everything that was left out</source>
        <translation>Kaikki pois jätetty</translation>
    </message>
    <message numerus="yes">
        <source>−%Ln row(s)</source>
        <translation>
            <numerusform>−%Ln rivi</numerusform>
            <numerusform>−%Ln riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln album(s)</source>
        <translation>
            <numerusform>−%Ln albumi</numerusform>
            <numerusform>−%Ln albumia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln albumi</numerusform>
            <numerusform>%Ln albumia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln siirtymä</numerusform>
            <numerusform>%Ln siirtymää</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Mitään ei jätetty pois.</translation>
    </message>
    <message>
        <source>List everything that was left out, and why; to save as CSV</source>
        <translation>Luettele kaikki pois jätetty ja miksi; tallennettavissa CSV:nä</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln album(s)</source>
        <translation>
            <numerusform>Käytä %Ln albumi</numerusform>
            <numerusform>Käytä %Ln albumia</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules leave no album with two tracks.</source>
        <translation>Säännöt eivät jätä yhtään kahden raidan albumia.</translation>
    </message>
    <message>
        <source>Rows and documents of the file that could not be used.</source>
        <translation>Tiedoston rivit ja asiakirjat, joita ei voitu käyttää.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Ei luettu</translation>
    </message>
</context>
<context>
    <name>segue::ui::ImportDialog</name>
    <message>
        <source>separated by semicolons</source>
        <translation>erottimena puolipiste</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>erottimena sarkain</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>erottimena pystyviiva</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>erottimena pilkku</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Ensimmäiset rivit</translation>
    </message>
    <message>
        <source>Segments instead of sections</source>
        <translation>Segmentit jaksojen sijasta</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Tunnistuksen mukaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Mitä puuttuu</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>Mikä tiedosto on</translation>
    </message>
    <message>
        <source>Spotify&apos;s analysis also has segments, many more than sections, with timbre and pitches</source>
        <translation>Spotifyn analyysissä on myös segmenttejä, paljon enemmän kuin jaksoja, ja niillä sointiväri ja sävelkorkeudet</translation>
    </message>
    <message>
        <source>Looking at the file...</source>
        <translation>Tiedostoa tarkastellaan...</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of it: %2</source>
        <translation>siitä %1: %2</translation>
    </message>
    <message>
        <source>Missing: %1. Choose the column that holds it in the list on the left.</source>
        <translation>Puuttuu: %1. Valitse sen sisältävä sarake vasemmalla olevasta luettelosta.</translation>
    </message>
    <message>
        <source>Not there, and not needed: %1.</source>
        <translation>Ei ole eikä tarvita: %1.</translation>
    </message>
    <message>
        <source>Looking at the whole file: %1 %</source>
        <translation>Koko tiedostoa tarkastellaan: %1 %</translation>
    </message>
    <message>
        <source>Looking at the whole file...</source>
        <translation>Koko tiedostoa tarkastellaan...</translation>
    </message>
    <message>
        <source>A training goes on. Stop it first, then open another file.</source>
        <translation>Opetus on kesken. Pysäytä se ensin ja avaa sitten toinen tiedosto.</translation>
    </message>
    <message>
        <source>The file is being looked at.</source>
        <translation>Tiedostoa tarkastellaan.</translation>
    </message>
    <message>
        <source>Open the file, its columns read as chosen here</source>
        <translation>Avaa tiedosto ja lue sen sarakkeet tässä valitulla tavalla</translation>
    </message>
    <message>
        <source>Every column is read as recognised.</source>
        <translation>Jokainen sarake luetaan tunnistuksen mukaan.</translation>
    </message>
    <message>
        <source>Forget what was chosen here</source>
        <translation>Unohda tässä tehdyt valinnat</translation>
    </message>
    <message>
        <source>The whole file: %1, %2, %3, %4 of them complete, %5.</source>
        <translation>Koko tiedosto: %1, %2, %3, joista kokonaisia %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rivi</numerusform>
            <numerusform>%Ln riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln raita</numerusform>
            <numerusform>%Ln raitaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln albumi</numerusform>
            <numerusform>%Ln albumia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln siirtymä</numerusform>
            <numerusform>%Ln siirtymää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::ImportanceTab</name>
    <message>
        <source>Measure &amp;importance</source>
        <translation>Mittaa merkity&amp;s</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Lo&amp;peta</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Merkitys</translation>
    </message>
    <message>
        <source>Progress of the importance</source>
        <translation>Merkityksen mittauksen edistyminen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Importance of the features</source>
        <translation>Piirteiden merkitys</translation>
    </message>
    <message>
        <source>Each feature in turn is exchanged between the test albums; what the network loses by that is the feature&apos;s worth to it.</source>
        <translation>Kukin piirre vuorollaan vaihdetaan testialbumien kesken; se, minkä verkko siinä menettää, on piirteen arvo sille.</translation>
    </message>
    <message>
        <source>Every feature and window</source>
        <translation>Jokainen piirre ja ikkuna</translation>
    </message>
    <message>
        <source>It is being measured already.</source>
        <translation>Mittaus on jo käynnissä.</translation>
    </message>
    <message>
        <source>It needs an evaluated run, and no other work going on.</source>
        <translation>Tarvitaan arvioitu ajo, eikä muuta työtä saa olla kesken.</translation>
    </message>
    <message>
        <source>Exchange each feature between the test albums, ten times, and predict anew</source>
        <translation>Vaihda kukin piirre testialbumien kesken kymmenen kertaa ja ennusta uudestaan</translation>
    </message>
    <message>
        <source>Nothing is being measured.</source>
        <translation>Mitään ei mitata.</translation>
    </message>
    <message>
        <source>End now and keep the features that were reached</source>
        <translation>Lopeta nyt ja pidä mitatut piirteet</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Piirre</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Aikaa jäljellä</translation>
    </message>
    <message>
        <source>What the bars stand for</source>
        <translation>Mitä pylväät kuvaavat</translation>
    </message>
    <message>
        <source>Whole features</source>
        <translation>Kokonaiset piirteet</translation>
    </message>
    <message>
        <source>Single windows</source>
        <translation>Yksittäiset ikkunat</translation>
    </message>
    <message>
        <source>A feature together with its running sum, or each window of it by itself</source>
        <translation>Piirre juoksevine summineen tai sen jokainen ikkuna erikseen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 jäljellä</translation>
    </message>
    <message>
        <source>No window stands by itself here: the network reads whole tracks, or it was stopped before the windows.</source>
        <translation>Tässä ei ole erillisiä ikkunoita: verkko lukee kokonaisia raitoja, tai mittaus lopetettiin ennen ikkunoita.</translation>
    </message>
    <message>
        <source>one album</source>
        <translation>yksi albumi</translation>
    </message>
    <message>
        <source>one direction</source>
        <translation>yksi suunta</translation>
    </message>
    <message>
        <source>A feature is exchanged together with its running sum or mean (_cum): what is lost is the worth of both. Negative: the network does better without.</source>
        <translation>Piirre vaihdetaan yhdessä juoksevan summansa tai keskiarvonsa (_cum) kanssa: menetys on molempien arvo. Negatiivinen: verkko pärjää paremmin ilman.</translation>
    </message>
    <message>
        <source>Measuring...</source>
        <translation>Mitataan...</translation>
    </message>
    <message>
        <source>Press &quot;Measure importance&quot; to begin.</source>
        <translation>Aloita painamalla &quot;Mittaa merkitys&quot;.</translation>
    </message>
    <message>
        <source>95 % interval over albums</source>
        <translation>95 %:n väli albumien yli</translation>
    </message>
    <message>
        <source>Lost of %1 accuracy, n = %2 (%3 albums), mean of %4 exchanges.</source>
        <translation>Menetys tarkkuudesta, joka on %1; n = %2 (%3 albumia), %4 vaihdon keskiarvo.</translation>
    </message>
    <message>
        <source>The best simple rule, %1, reaches %2 on the same transitions.</source>
        <translation>Paras yksinkertainen sääntö, %1, yltää samoilla siirtymillä tulokseen %2.</translation>
    </message>
    <message numerus="yes">
        <source>The last one was stopped after %n feature(s); this is the fuller one from before.</source>
        <translation>
            <numerusform>Viimeisin pysäytettiin %n piirteen jälkeen; tämä on aiempi, täydempi.</numerusform>
            <numerusform>Viimeisin pysäytettiin %n piirteen jälkeen; tämä on aiempi, täydempi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points lost, 95 %</source>
        <translation>Menetys, %-yks., 95 %</translation>
    </message>
    <message>
        <source>Accuracy lost without it, in points of a percent, mean of the exchanges, and its 95 % interval over albums</source>
        <translation>Ilman sitä menetetty tarkkuus prosenttiyksikköinä, vaihtojen keskiarvo, ja sen 95 %:n väli albumien yli</translation>
    </message>
    <message>
        <source>AUC lost, 95 %</source>
        <translation>AUC-menetys, 95 %</translation>
    </message>
    <message>
        <source>Lost area under the ROC curve, mean of the exchanges, and its 95 % interval over albums</source>
        <translation>Menetetty ROC-käyrän alle jäävä pinta-ala, vaihtojen keskiarvo, ja sen 95 %:n väli albumien yli</translation>
    </message>
    <message>
        <source>Points from</source>
        <translation>%-yks. alkaen</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>%-yks. asti</translation>
    </message>
    <message>
        <source>AUC from</source>
        <translation>AUC alkaen</translation>
    </message>
    <message>
        <source>AUC to</source>
        <translation>AUC asti</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
</context>
<context>
    <name>segue::ui::LeakCard</name>
    <message>
        <source>The same artist and album name stand on both sides.</source>
        <translation>Sama esittäjä ja albumin nimi ovat kummallakin puolella.</translation>
    </message>
    <message>
        <source>A model may recognise an artist&apos;s style instead of learning from the track.</source>
        <translation>Malli voi tunnistaa esittäjän tyylin sen sijaan, että oppisi raidasta.</translation>
    </message>
    <message>
        <source>The very same recording stands on both sides, on two albums.</source>
        <translation>Täsmälleen sama äänite on kummallakin puolella, kahdella albumilla.</translation>
    </message>
    <message>
        <source>Test tracks whose features are those of a training track with another id.</source>
        <translation>Testiraidat, joiden piirteet ovat samat kuin opetusraidalla, jolla on toinen tunniste.</translation>
    </message>
    <message>
        <source>Split by artist instead</source>
        <translation>Jaa esittäjän mukaan</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>training and test share</source>
        <translation>molemmissa osissa</translation>
    </message>
    <message>
        <source>What training and test share is being counted...</source>
        <translation>Opetukselle ja testille yhteistä lasketaan...</translation>
    </message>
    <message>
        <source>All albums of an artist go to one side; it can be undone</source>
        <translation>Esittäjän kaikki albumit menevät samalle puolelle; sen voi kumota</translation>
    </message>
    <message>
        <source>Shared by training and test: %1</source>
        <translation>Yhteistä opetukselle ja testille: %1</translation>
    </message>
    <message>
        <source>Nothing is shared here. %1</source>
        <translation>Mitään yhteistä ei ole. %1</translation>
    </message>
    <message>
        <source>Show the list. %1</source>
        <translation>Näytä luettelo. %1</translation>
    </message>
    <message>
        <source>Training goes on with the split as it is.</source>
        <translation>Opetus jatkuu nykyisellä jaolla.</translation>
    </message>
    <message>
        <source>The split is by artist already.</source>
        <translation>Jako on jo esittäjän mukaan.</translation>
    </message>
    <message>
        <source>The table has no column with artists.</source>
        <translation>Taulukossa ei ole esittäjäsaraketta.</translation>
    </message>
    <message>
        <source>split by artist</source>
        <translation>jaa esittäjän mukaan</translation>
    </message>
    <message>
        <source>Shared by training and test</source>
        <translation>Yhteistä opetukselle ja testille</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln albumi</numerusform>
            <numerusform>%Ln albumia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln esittäjä</numerusform>
            <numerusform>%Ln esittäjää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track id(s)</source>
        <translation>
            <numerusform>%Ln raitatunniste</numerusform>
            <numerusform>%Ln raitatunnistetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-identical track(s)</source>
        <translation>
            <numerusform>%Ln lähes sama raita</numerusform>
            <numerusform>%Ln lähes samaa raitaa</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no album left to split.</source>
        <translation>Jaettavia albumeja ei ole jäljellä.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) to train on</source>
        <translation>
            <numerusform>%Ln albumi opetukseen</numerusform>
            <numerusform>%Ln albumia opetukseen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) sealed for the test</source>
        <translation>
            <numerusform>%Ln albumi sinetöity testiin</numerusform>
            <numerusform>%Ln albumia sinetöity testiin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::ListDialog</name>
    <message>
        <source>Save as CSV...</source>
        <translation>Tallenna CSV:nä...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>segue::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Sulje tämä viesti</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <translation>Sulje tämä viesti (Esc)</translation>
    </message>
</context>
<context>
    <name>segue::ui::NothingLeft</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>What brings albums back</source>
        <translation>Mikä tuo albumit takaisin</translation>
    </message>
    <message>
        <source>Training goes on with the albums as they are.</source>
        <translation>Opetus jatkuu nykyisillä albumeilla.</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened.</source>
        <translation>Mitään ei ole muutettu tiedoston avaamisen jälkeen.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Kumoa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) stay with one track each: a transition needs two.</source>
        <translation>
            <numerusform>%Ln albumi jää, mutta sillä on vain yksi raita: siirtymään tarvitaan kaksi.</numerusform>
            <numerusform>%Ln albumia jää, mutta kullakin on vain yksi raita: siirtymään tarvitaan kaksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no album.</source>
        <translation>Tiedostossa ei ole albumeja.</translation>
    </message>
    <message numerus="yes">
        <source>No album is left: the last %Ln were left out by hand.</source>
        <translation>
            <numerusform>Yhtään albumia ei jää: viimeinen (%Ln) jätettiin pois käsin.</numerusform>
            <numerusform>Yhtään albumia ei jää: viimeiset (%Ln) jätettiin pois käsin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Ota ne takaisin</translation>
    </message>
    <message>
        <source>The rules decide about every album again; it can be undone</source>
        <translation>Säännöt päättävät taas jokaisesta albumista; sen voi kumota</translation>
    </message>
    <message numerus="yes">
        <source>No album is left: the rule &quot;%1&quot; took out the last %n.</source>
        <translation>
            <numerusform>Yhtään albumia ei jää: sääntö &quot;%1&quot; otti pois viimeisen (%n).</numerusform>
            <numerusform>Yhtään albumia ei jää: sääntö &quot;%1&quot; otti pois viimeiset (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No album is left: the rule &quot;%1&quot; took out every row (%n).</source>
        <translation>
            <numerusform>Yhtään albumia ei jää: sääntö &quot;%1&quot; otti pois ainoan rivin (%n).</numerusform>
            <numerusform>Yhtään albumia ei jää: sääntö &quot;%1&quot; otti pois kaikki rivit (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off &quot;%1&quot;</source>
        <translation>Kytke pois &quot;%1&quot;</translation>
    </message>
    <message>
        <source>keep: %1</source>
        <translation>pidä: %1</translation>
    </message>
    <message>
        <source>take back the albums left out by hand</source>
        <translation>ota takaisin käsin pois jätetyt albumit</translation>
    </message>
</context>
<context>
    <name>segue::ui::NumberBox</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1…%2</translation>
    </message>
</context>
<context>
    <name>segue::ui::NumbersTab</name>
    <message>
        <source>Metrics</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Tikkaat</translation>
    </message>
    <message>
        <source>Predicted transitions</source>
        <translation>Ennustetut siirtymät</translation>
    </message>
    <message>
        <source>CSV...</source>
        <translation>CSV...</translation>
    </message>
    <message>
        <source>Save as CSV: %1</source>
        <translation>Tallenna CSV:nä: %1</translation>
    </message>
</context>
<context>
    <name>segue::ui::OrderCard</name>
    <message>
        <source>none: too few albums</source>
        <translation>ei ole: liian vähän albumeja</translation>
    </message>
    <message>
        <source>%1 over artists</source>
        <translation>%1 esittäjien yli</translation>
    </message>
    <message>
        <source>%1 over albums</source>
        <translation>%1 albumien yli</translation>
    </message>
    <message>
        <source>With fewer than ten artists, or albums where fewer artists are known, nothing is said of an order.</source>
        <translation>Kun esittäjiä, tai albumeja jos esittäjiä tunnetaan vähemmän, on alle kymmenen, järjestyksestä ei sanota mitään.</translation>
    </message>
    <message>
        <source>So these albums have an order that the network can tell (p %1).</source>
        <translation>Näillä albumeilla on siis järjestys, jonka verkko tunnistaa (p %1).</translation>
    </message>
    <message>
        <source>That is within what chance gives (p %1): no order is shown, neither that there is one nor that there is none.</source>
        <translation>Se on sattuman rajoissa (p %1): järjestystä ei osoitettu, ei että sitä on, eikä että sitä ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of fewer than five tracks</source>
        <translation>
            <numerusform>%Ln, jossa on alle viisi raitaa</numerusform>
            <numerusform>%Ln, joissa on alle viisi raitaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that the run learnt from</source>
        <translation>
            <numerusform>%Ln, josta ajo on oppinut</numerusform>
            <numerusform>%Ln, joista ajo on oppinut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by artists that the run learnt from</source>
        <translation>
            <numerusform>%Ln esittäjältä, josta ajo on oppinut</numerusform>
            <numerusform>%Ln esittäjiltä, joista ajo on oppinut</numerusform>
        </translation>
    </message>
    <message>
        <source>Albums that are left out: %1.</source>
        <translation>Albumeja jätetty pois: %1.</translation>
    </message>
    <message>
        <source>Real or random</source>
        <translation>Oma vai satunnainen</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Pisteyttäjä</translation>
    </message>
    <message>
        <source>Own order picked</source>
        <translation>Oma järjestys valittu</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %:n väli</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albumeja</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Esittäjiä</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Albums above 95 % of random orders</source>
        <translation>Albumeja yli 95 %:n satunnaisista järjestyksistä</translation>
    </message>
    <message>
        <source>LSTM of this run</source>
        <translation>Tämän ajon LSTM</translation>
    </message>
    <message>
        <source>Of an album&apos;s own order and a random one of the same tracks, the network picks the album&apos;s own %1 of the time; 50 % is chance.</source>
        <translation>Albumin omasta järjestyksestä ja samojen raitojen satunnaisesta järjestyksestä verkko valitsee albumin oman %1 kerroista; 50 % on sattumaa.</translation>
    </message>
    <message>
        <source>One album proves little: where chance gives 5 %, %1 of the albums&apos; own orders score above 95 % of the random ones.</source>
        <translation>Yksi albumi todistaa vähän: missä sattuma antaa 5 %, albumien omista järjestyksistä %1 saa enemmän pisteitä kuin 95 % satunnaisista.</translation>
    </message>
</context>
<context>
    <name>segue::ui::OrderPage</name>
    <message>
        <source>Order</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>&lt;p&gt;Does the order of the tracks mean anything? Every album is compared with random orders of its own tracks, so that neither genre nor artist nor the album&apos;s mood can answer. No network is needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Real or random&lt;/b&gt;: how often a scorer that learnt from other artists picks the real order. &lt;b&gt;Places&lt;/b&gt;: what stands first, last and between. &lt;b&gt;Neighbours&lt;/b&gt;: whether tracks that follow each other are more alike than usual. &lt;b&gt;Contour&lt;/b&gt;: how often the direction turns. What lies inside the band of random orders is no finding.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Merkitseekö kappaleiden järjestys mitään? Jokaista albumia verrataan sen omien kappaleiden satunnaisiin järjestyksiin, joten genre, artisti tai albumin tunnelma ei voi vastata. Verkkoa ei tarvita.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Oikea vai satunnainen&lt;/b&gt;: kuinka usein muista artisteista oppinut pisteyttäjä tunnistaa oikean järjestyksen. &lt;b&gt;Paikat&lt;/b&gt;: mikä on ensimmäisenä, viimeisenä ja välissä. &lt;b&gt;Naapurit&lt;/b&gt;: ovatko peräkkäiset kappaleet tavallista samanlaisempia. &lt;b&gt;Kaarros&lt;/b&gt;: kuinka usein suunta kääntyy. Satunnaisten järjestysten vyön sisällä oleva ei ole löydös.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Order statistics</source>
        <translation>Järjestyksen tunnusluvut</translation>
    </message>
    <message>
        <source>No albums whose order could be tested</source>
        <translation>Ei albumeja, joiden järjestystä testata</translation>
    </message>
    <message>
        <source>Open a dataset: its order is compared with random orders of the same tracks.</source>
        <translation>Avaa aineisto: sen järjestystä verrataan samojen kappaleiden satunnaisiin järjestyksiin.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Avaa esimerkki</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Avaa tiedosto...</translation>
    </message>
    <message>
        <source>Real &amp;or random</source>
        <translation>Oikea vai satunna&amp;inen</translation>
    </message>
    <message>
        <source>How often the real order is picked</source>
        <translation>Kuinka usein oikea järjestys tunnistetaan</translation>
    </message>
    <message>
        <source>Ranks of the real order</source>
        <translation>Oikean järjestyksen sijat</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>&amp;Paikat</translation>
    </message>
    <message>
        <source>Means at the places of an album</source>
        <translation>Keskiarvot albumin paikoissa</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>Naapu&amp;rit</translation>
    </message>
    <message>
        <source>Coherence by distance</source>
        <translation>Koherenssi etäisyyden mukaan</translation>
    </message>
    <message>
        <source>&amp;Contour</source>
        <translation>&amp;Kaarros</translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation>Käännekohdat</translation>
    </message>
    <message>
        <source>Press &quot;Test the order&quot; to see it.</source>
        <translation>Paina &quot;Testaa järjestys&quot;, niin näet sen.</translation>
    </message>
    <message>
        <source>Trend, chain and all n&amp;umbers</source>
        <translation>Suunta, ketju ja kaikki l&amp;uvut</translation>
    </message>
    <message>
        <source>What the order holds</source>
        <translation>Mitä järjestyksessä on</translation>
    </message>
    <message>
        <source>The order is being tested.</source>
        <translation>Järjestystä testataan.</translation>
    </message>
    <message>
        <source>The answer below is to another question: test again.</source>
        <translation>Alla oleva vastaus on toiseen kysymykseen: testaa uudelleen.</translation>
    </message>
    <message>
        <source>Is the order of these albums random?</source>
        <translation>Onko näiden albumien järjestys satunnainen?</translation>
    </message>
    <message>
        <source>Press &quot;Test the order&quot;: each album is compared with random orders of its own tracks. Both hold the same tracks, so chance is 50 of 100 albums.</source>
        <translation>Paina &quot;Testaa järjestys&quot;: jokaista albumia verrataan sen omien kappaleiden satunnaisiin järjestyksiin. Molemmissa on samat kappaleet, joten sattuma on 50 albumia sadasta.</translation>
    </message>
</context>
<context>
    <name>segue::ui::Outcome</name>
    <message>
        <source>Discard the run</source>
        <translation>Hylkää ajo</translation>
    </message>
</context>
<context>
    <name>segue::ui::OverviewTab</name>
    <message>
        <source>Accuracy, and the simple rules</source>
        <translation>Tarkkuus ja yksinkertaiset säännöt</translation>
    </message>
    <message>
        <source>ROC curves</source>
        <translation>ROC-käyrät</translation>
    </message>
    <message>
        <source>Agreement over the targets</source>
        <translation>Yhtäpitävyys kohteiden yli</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s) of this bar</source>
        <translation>
            <numerusform>%Ln tämän pylvään siirtymä</numerusform>
            <numerusform>%Ln tämän pylvään siirtymää</numerusform>
        </translation>
    </message>
    <message>
        <source>Transitions of this bar</source>
        <translation>Tämän pylvään siirtymät</translation>
    </message>
    <message>
        <source>No transition has a direction: there is no accuracy.</source>
        <translation>Yhdelläkään siirtymällä ei ole suuntaa: tarkkuutta ei ole.</translation>
    </message>
    <message>
        <source>There is no curve: it takes transitions that went up and ones that went down.</source>
        <translation>Käyrää ei ole: se vaatii sekä ylös että alas menneitä siirtymiä.</translation>
    </message>
    <message>
        <source>No transition has a direction: there is no agreement.</source>
        <translation>Yhdelläkään siirtymällä ei ole suuntaa: yhtäpitävyyttä ei ole.</translation>
    </message>
    <message>
        <source>Click a bar to list its transitions; or walk to it with the arrow keys and press Enter</source>
        <translation>Napsauta pylvästä, niin näet sen siirtymät; tai siirry siihen nuolinäppäimillä ja paina Enter</translation>
    </message>
    <message>
        <source>Every row goes from the track to the one after it. ✗ marks a target that was predicted wrong.</source>
        <translation>Jokainen rivi kulkee raidasta seuraavaan. ✗ merkitsee väärin ennustettua kohdetta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s): %1</source>
        <translation>
            <numerusform>%Ln siirtymä: %1</numerusform>
            <numerusform>%Ln siirtymää: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were predicted wrong: they come first, the surest mistake on top. Every row goes from the track to the one after it.</source>
        <translation>%1/%2 ennustettiin väärin: ne ovat ensin, varmin virhe ylimpänä. Joka rivi kulkee raidasta seuraavaan.</translation>
    </message>
</context>
<context>
    <name>segue::ui::Page</name>
    <message>
        <source>What this page is for</source>
        <translation>Mitä varten tämä sivu on</translation>
    </message>
</context>
<context>
    <name>segue::ui::ParamField</name>
    <message>
        <source>Reset %1</source>
        <translation>Palauta %1</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <translation>Tarvitaan %1.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Takaisin arvoon %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>päällä</translation>
    </message>
    <message>
        <source>off</source>
        <translation>pois</translation>
    </message>
    <message>
        <source>%1; in the preset: %2</source>
        <translation>%1; esiasetuksessa: %2</translation>
    </message>
    <message>
        <source>In the preset: %1</source>
        <translation>Esiasetuksessa: %1</translation>
    </message>
</context>
<context>
    <name>segue::ui::PictureDialog</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Leveys</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Korkeus</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resoluutio</translation>
    </message>
    <message>
        <source>&amp;Dark ground</source>
        <translation>T&amp;umma tausta</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Tallenna kuva</translation>
    </message>
    <message>
        <source>PNG: pixels, for slides and the web</source>
        <translation>PNG: kuvapisteitä, dioihin ja verkkoon</translation>
    </message>
    <message>
        <source>SVG: lines and text, to be edited</source>
        <translation>SVG: viivoja ja tekstiä, muokattavaksi</translation>
    </message>
    <message>
        <source>PDF: lines and text, for print</source>
        <translation>PDF: viivoja ja tekstiä, painettavaksi</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muoto</translation>
    </message>
    <message>
        <source>As in the dark theme; else dark on white, as paper wants it</source>
        <translation>Kuten tummassa teemassa; muuten tummaa valkoisella, kuten paperi vaatii</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Muoto</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Leveys</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Korkeus</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resoluutio</translation>
    </message>
    <message>
        <source>%1 × %2 cm in print</source>
        <translation>%1 × %2 cm painettuna</translation>
    </message>
</context>
<context>
    <name>segue::ui::PlotView</name>
    <message>
        <source>Copy or save this plot</source>
        <translation>Kopioi tai tallenna tämä kuvio</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Kuvio</translation>
    </message>
</context>
<context>
    <name>segue::ui::PreparationCard</name>
    <message>
        <source>Preparation</source>
        <translation>Valmistelu</translation>
    </message>
    <message>
        <source>Windows and targets</source>
        <translation>Ikkunat ja kohteet</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skaalaus</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Jako</translation>
    </message>
    <message>
        <source>Training goes on with what stands here.</source>
        <translation>Opetus jatkuu nykyisillä valinnoilla.</translation>
    </message>
    <message>
        <source>One row a track: 1 window (track level).</source>
        <translation>Rivi raitaa kohti: 1 ikkuna (raitataso).</translation>
    </message>
    <message>
        <source>windows by quantile</source>
        <translation>ikkunat kvantiileittain</translation>
    </message>
    <message>
        <source>windows by time</source>
        <translation>ikkunat ajan mukaan</translation>
    </message>
    <message>
        <source>running sums</source>
        <translation>juoksevat summat</translation>
    </message>
    <message>
        <source>running means</source>
        <translation>juoksevat keskiarvot</translation>
    </message>
    <message>
        <source>scaled %1 to %2</source>
        <translation>skaalattu %1…%2</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>lohko %1/%2</translation>
    </message>
    <message>
        <source>Windows page, %1: %2</source>
        <translation>Ikkunat-sivu, %1: %2</translation>
    </message>
    <message>
        <source>The file has no times: the observations of a track are taken to last equally long.</source>
        <translation>Tiedostossa ei ole aikoja: raidan havaintojen oletetaan kestävän yhtä kauan.</translation>
    </message>
</context>
<context>
    <name>segue::ui::QuestionCard</name>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Interior only</source>
        <translation>Vain sisäosa</translation>
    </message>
    <message>
        <source>&amp;Test the order</source>
        <translation>Testaa &amp;järjestys</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>P&amp;ysäytä</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n piirre</numerusform>
            <numerusform>%n piirrettä</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewest tracks of an album</source>
        <translation>Albumin kappaleita vähintään</translation>
    </message>
    <message>
        <source>Shorter albums are left out of the statistics</source>
        <translation>Lyhyemmät albumit jätetään pois tunnusluvuista</translation>
    </message>
    <message>
        <source>Most tracks of an album</source>
        <translation>Albumin kappaleita enintään</translation>
    </message>
    <message>
        <source>Longer albums are left out of the statistics</source>
        <translation>Pidemmät albumit jätetään pois tunnusluvuista</translation>
    </message>
    <message>
        <source>Random orders</source>
        <translation>Satunnaisia</translation>
    </message>
    <message>
        <source>Of the tracks of each album, that the statistics are compared with</source>
        <translation>Kunkin albumin kappaleista; niihin tunnuslukuja verrataan</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Siemen</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers</source>
        <translation>Sama siemen antaa samat luvut</translation>
    </message>
    <message>
        <source>Without the first and the last track of every album: intros and hidden tracks are a part of what is found at its ends</source>
        <translation>Ilman kunkin albumin ensimmäistä ja viimeistä kappaletta: introt ja piilokappaleet ovat osa siitä, mitä sen päistä löytyy</translation>
    </message>
    <message>
        <source>Of the statistics; real or random always hears the same ten features</source>
        <translation>Tunnuslukujen; oikea vai satunnainen kuulee aina samat kymmenen piirrettä</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Testin edistyminen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Aikaa jäljellä</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Piirteet</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Kappaleet</translation>
    </message>
    <message>
        <source>Choose one feature at least.</source>
        <translation>Valitse ainakin yksi piirre.</translation>
    </message>
    <message>
        <source>The fewest tracks are more than the most: no album is left.</source>
        <translation>Vähimmäismäärä on suurempi kuin enimmäismäärä: yhtään albumia ei jää.</translation>
    </message>
    <message>
        <source>It is being tested.</source>
        <translation>Sitä testataan.</translation>
    </message>
    <message>
        <source>Compare the order of the tracks with random orders of the same tracks</source>
        <translation>Vertaa kappaleiden järjestystä samojen kappaleiden satunnaisiin järjestyksiin</translation>
    </message>
    <message>
        <source>Nothing is being tested.</source>
        <translation>Mitään ei testata.</translation>
    </message>
    <message>
        <source>End now and keep what was reached</source>
        <translation>Lopeta nyt ja säilytä saavutettu</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 jäljellä</translation>
    </message>
</context>
<context>
    <name>segue::ui::ReadOut</name>
    <message>
        <source>95 % interval  %1 to %2</source>
        <translation>95 %:n väli  %1…%2</translation>
    </message>
</context>
<context>
    <name>segue::ui::RunBar</name>
    <message>
        <source>&amp;Start training</source>
        <translation>A&amp;loita opetus</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Ta&amp;uko</translation>
    </message>
    <message>
        <source>Stop and &amp;keep</source>
        <translation>Lopeta ja &amp;pidä</translation>
    </message>
    <message>
        <source>Discar&amp;d</source>
        <translation>&amp;Hylkää</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Opetuksen edistyminen</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Opetuksen tila</translation>
    </message>
    <message>
        <source>A training goes on already.</source>
        <translation>Opetus on jo käynnissä.</translation>
    </message>
    <message>
        <source>Open a dataset first.</source>
        <translation>Avaa ensin aineisto.</translation>
    </message>
    <message>
        <source>The albums are being prepared.</source>
        <translation>Albumeja valmistellaan.</translation>
    </message>
    <message>
        <source>The table has none of valence, energy, loudness and tempo.</source>
        <translation>Taulukossa ei ole valenssia, energiaa, äänekkyyttä eikä tempoa.</translation>
    </message>
    <message>
        <source>The training is being ended.</source>
        <translation>Opetusta lopetetaan.</translation>
    </message>
    <message>
        <source>No training goes on.</source>
        <translation>Opetusta ei ole käynnissä.</translation>
    </message>
    <message>
        <source>Train with what the form says (F5)</source>
        <translation>Opeta lomakkeen arvoilla (F5)</translation>
    </message>
    <message>
        <source>Halt after the current batch; nothing is lost</source>
        <translation>Pysähdy nykyisen erän jälkeen; mitään ei menetetä</translation>
    </message>
    <message>
        <source>End now, keep the best network so far and evaluate it</source>
        <translation>Lopeta nyt, pidä tähän asti paras verkko ja arvioi se</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Jatka</translation>
    </message>
    <message>
        <source>Ready to train.</source>
        <translation>Valmis opetukseen.</translation>
    </message>
    <message numerus="yes">
        <source>Trained %Ln epoch(s)</source>
        <translation>
            <numerusform>Opetettu %Ln kierros</numerusform>
            <numerusform>Opetettu %Ln kierrosta</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1; best epoch %2.</source>
        <translation>, aika %1; paras kierros %2.</translation>
    </message>
    <message>
        <source>Paused after epoch %1.</source>
        <translation>Tauolla kierroksen %1 jälkeen.</translation>
    </message>
    <message>
        <source>Ending...</source>
        <translation>Lopetetaan...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Aloitetaan...</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Kierros %1/%2</translation>
    </message>
    <message>
        <source>Network %1 of %2</source>
        <translation>Verkko %1/%2</translation>
    </message>
    <message>
        <source>%1 s an epoch</source>
        <translation>%1 s kierros</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 jäljellä</translation>
    </message>
    <message>
        <source>Train the open run on from its last epoch; what was kept stays as it is</source>
        <translation>Jatka avoimen ajon opetusta sen viimeisestä kierroksesta; säilytetty pysyy ennallaan</translation>
    </message>
    <message>
        <source>End now and throw this run away; can be undone</source>
        <translation>Lopeta nyt ja hylkää tämä ajo; voidaan kumota</translation>
    </message>
</context>
<context>
    <name>segue::ui::RunsPanel</name>
    <message>
        <source>Runs of this sitting</source>
        <translation>Tämän istunnon ajot</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ajo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Paras kierros</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validointihäviö</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Tarkkuus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>A ticked run is drawn under the present curves. Double-click or Enter opens a run.</source>
        <translation>Valittu ajo piirretään nykyisten käyrien alle. Kaksoisnapsautus tai Enter avaa ajon.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ajo %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Each training of this sitting appears here.</source>
        <translation>Jokainen tämän istunnon opetus tulee tähän.</translation>
    </message>
</context>
<context>
    <name>segue::ui::SourceCard</name>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>Tietoja lähteestä</translation>
    </message>
    <message>
        <source>This sample is synthetic: made by a formula, with a planted order effect in energy and loudness.</source>
        <translation>Tämä näyte on synteettinen: kaavalla tehty, energiaan ja äänekkyyteen istutettu järjestyksen vaikutus.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Raidat</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albumit</translation>
    </message>
    <message>
        <source>%1, %2 complete</source>
        <translation>%1, %2 kokonaista</translation>
    </message>
    <message>
        <source>%1 to %2 a track</source>
        <translation>%1–%2 raidalla</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Jaksot</translation>
    </message>
    <message>
        <source>1 window (track level)</source>
        <translation>1 ikkuna (raitataso)</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Piirteet</translation>
    </message>
    <message numerus="yes">
        <source>%n numeric column(s)</source>
        <translation>
            <numerusform>%n numerosarake</numerusform>
            <numerusform>%n numerosaraketta</numerusform>
        </translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Yksiköt</translation>
    </message>
    <message>
        <source>Change columns...</source>
        <translation>Muuta sarakkeita...</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen by you</source>
        <translation>
            <numerusform>%n itse valittu</numerusform>
            <numerusform>%n itse valittua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::TableBar</name>
    <message>
        <source>Filter: a text, or tempo &lt; 60 and energy &gt;= 0.8</source>
        <translation>Suodatin: teksti, tai tempo &lt; 60 and energy &gt;= 0.8</translation>
    </message>
    <message>
        <source>Filter of the table: %1</source>
        <translation>Taulukon suodatin: %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows only some rows.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A text&lt;/b&gt;: rows with it in any text column. In quotes, if it holds &amp;lt; &amp;gt; = or !.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comparisons&lt;/b&gt; of a column: &lt;code&gt;valence &amp;gt; 0.5&lt;/code&gt;, &lt;code&gt;tempo &amp;lt; 60 and energy &amp;gt;= .8&lt;/code&gt;, &lt;code&gt;artist = &quot;Nobody&quot; or tempo = missing&lt;/code&gt;. There are &amp;lt; &amp;lt;= &amp;gt; &amp;gt;= = and !=; &lt;i&gt;and&lt;/i&gt; binds stronger than &lt;i&gt;or&lt;/i&gt;; a column of several words stands in quotes.&lt;/p&gt;&lt;p&gt;Sort by a click on a header, or by the menu of the table (Shift+F10).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Näyttää vain osan riveistä.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Teksti&lt;/b&gt;: rivit, joiden jossakin tekstisarakkeessa se on. Lainausmerkeissä, jos siinä on &amp;lt; &amp;gt; = tai !.&lt;/p&gt;&lt;p&gt;Sarakkeen &lt;b&gt;vertailut&lt;/b&gt;: &lt;code&gt;valence &amp;gt; 0.5&lt;/code&gt;, &lt;code&gt;tempo &amp;lt; 60 and energy &amp;gt;= .8&lt;/code&gt;, &lt;code&gt;artist = &quot;Nobody&quot; or tempo = missing&lt;/code&gt;. Käytössä ovat &amp;lt; &amp;lt;= &amp;gt; &amp;gt;= = ja !=; &lt;i&gt;and&lt;/i&gt; sitoo vahvemmin kuin &lt;i&gt;or&lt;/i&gt;; monisanainen sarake kirjoitetaan lainausmerkkeihin.&lt;/p&gt;&lt;p&gt;Lajittele napsauttamalla otsikkoa tai taulukon valikosta (Shift+F10).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A text, or comparisons such as tempo &lt; 60 and energy &gt;= .8</source>
        <translation>Teksti tai vertailuja, kuten tempo &lt; 60 and energy &gt;= .8</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rivi</numerusform>
            <numerusform>%Ln riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1/%Ln riviä</numerusform>
            <numerusform>%1/%Ln riviä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::TableNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Dismiss (Esc in the table)</source>
        <translation>Sulje (Esc taulukossa)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Stop; everything stays as it was</source>
        <translation>Lopeta; kaikki jää ennalleen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 jäljellä</translation>
    </message>
</context>
<context>
    <name>segue::ui::TargetCard</name>
    <message>
        <source>%1: %2, n = %3</source>
        <translation>%1: %2, n = %3</translation>
    </message>
    <message>
        <source>no interval: too few albums</source>
        <translation>ei väliä: liian vähän albumeja</translation>
    </message>
    <message>
        <source>%1; Wilson&apos;s interval, which takes transitions for independent: %2</source>
        <translation>%1; Wilsonin väli, joka pitää siirtymiä riippumattomina: %2</translation>
    </message>
    <message>
        <source>, within chance</source>
        <translation>, sattuman rajoissa</translation>
    </message>
    <message>
        <source>no transition with a direction</source>
        <translation>ei siirtymiä, joilla on suunta</translation>
    </message>
    <message>
        <source>In points of a percent, and the best simple rule: %1</source>
        <translation>Prosenttiyksikköinä, ja paras yksinkertainen sääntö: %1</translation>
    </message>
    <message>
        <source>; 95 % interval over albums: %1</source>
        <translation>; 95 %:n väli albumien yli: %1</translation>
    </message>
    <message>
        <source>, but McNemar&apos;s test disagrees with the interval</source>
        <translation>, mutta McNemarin testi on ristiriidassa välin kanssa</translation>
    </message>
    <message>
        <source>, but not ahead of every other rule</source>
        <translation>, mutta ei kaikkien muiden sääntöjen edellä</translation>
    </message>
    <message>
        <source>; no interval: too few albums</source>
        <translation>; ei väliä: liian vähän albumeita</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>95 % Wilson: %1</source>
        <translation>95 % Wilson: %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>segue::ui::ThresholdTab</name>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Täsmällisyys ja saanti</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Kynnys</translation>
    </message>
    <message>
        <source>Up is predicted where the probability is above this</source>
        <translation>Ennuste on ylös, kun todennäköisyys on tätä suurempi</translation>
    </message>
    <message>
        <source>predicted ▲ Up</source>
        <translation>ennuste ▲ ylös</translation>
    </message>
    <message>
        <source>predicted ▼ Down</source>
        <translation>ennuste ▼ alas</translation>
    </message>
    <message>
        <source>was ▲ Up</source>
        <translation>oli ▲ ylös</translation>
    </message>
    <message>
        <source>was ▼ Down</source>
        <translation>oli ▼ alas</translation>
    </message>
    <message>
        <source>Up, predicted Up</source>
        <translation>Ylös, ennuste ylös</translation>
    </message>
    <message>
        <source>Up, predicted Down</source>
        <translation>Ylös, ennuste alas</translation>
    </message>
    <message>
        <source>Down, predicted Up</source>
        <translation>Alas, ennuste ylös</translation>
    </message>
    <message>
        <source>Down, predicted Down</source>
        <translation>Alas, ennuste alas</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Kynnys %1</translation>
    </message>
    <message>
        <source>There is no curve: it takes transitions that went up and ones that went down.</source>
        <translation>Käyrää ei ole: se vaatii sekä ylös että alas menneitä siirtymiä.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Tarkkuus</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Tasapainotettu tarkkuus</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Täsmällisyys</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Saanti</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spesifisyys</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Share of transitions predicted right</source>
        <translation>Oikein ennustettujen siirtymien osuus</translation>
    </message>
    <message>
        <source>Share of the predicted Ups that went up</source>
        <translation>Ylös menneiden osuus ylös-ennusteista</translation>
    </message>
    <message>
        <source>Share of the Ups that were predicted Up</source>
        <translation>Ylös ennustettujen osuus ylös-suunnista</translation>
    </message>
    <message>
        <source>Share of the Downs that were predicted Down</source>
        <translation>Alas ennustettujen osuus alas-suunnista</translation>
    </message>
    <message>
        <source>no transitions</source>
        <translation>ei siirtymiä</translation>
    </message>
    <message>
        <source>no Up here</source>
        <translation>ei ylös-suuntia</translation>
    </message>
    <message>
        <source>no Down here</source>
        <translation>ei alas-suuntia</translation>
    </message>
    <message>
        <source>nothing is predicted Up</source>
        <translation>ei ylös-ennusteita</translation>
    </message>
    <message>
        <source>Against the best simple rule</source>
        <translation>Verrattuna parhaaseen yksinkertaiseen sääntöön</translation>
    </message>
    <message>
        <source>Wilson&apos;s 95 % interval, which takes transitions for independent</source>
        <translation>Wilsonin 95 %:n väli, joka pitää siirtymiä riippumattomina</translation>
    </message>
    <message>
        <source>The best simple rule on the same transitions; the threshold does not move it</source>
        <translation>Paras yksinkertainen sääntö samoilla siirtymillä; kynnys ei vaikuta siihen</translation>
    </message>
    <message>
        <source>95 % Wilson</source>
        <translation>95 % Wilson</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1, n</source>
        <translation>%1, n</translation>
    </message>
    <message>
        <source>Accuracy of the best simple rule</source>
        <translation>Parhaan yksinkertaisen säännön tarkkuus</translation>
    </message>
    <message>
        <source>   best: %1</source>
        <translation>   paras: %1</translation>
    </message>
    <message>
        <source>%1 points below the best rule (McNemar p = %2).</source>
        <translation>%1 prosenttiyksikköä alle parhaan säännön (McNemarin p = %2).</translation>
    </message>
    <message>
        <source>%1 points above the best rule (McNemar p = %2).</source>
        <translation>%1 prosenttiyksikköä yli parhaan säännön (McNemarin p = %2).</translation>
    </message>
    <message>
        <source>Intervals and p hold for a threshold fixed beforehand: one chosen here is tuned on the test albums.</source>
        <translation>Välit ja p pätevät etukäteen kiinnitetylle kynnykselle: tässä valittu on säädetty testialbumeilla.</translation>
    </message>
    <message>
        <source>95 % Newcombe</source>
        <translation>95 % Newcombe</translation>
    </message>
    <message>
        <source>95 % from Wilson&apos;s</source>
        <translation>95 % Wilsonin välistä</translation>
    </message>
    <message>
        <source>The transitions that the share is of</source>
        <translation>Siirtymät, joiden osuus se on</translation>
    </message>
    <message>
        <source>Newcombe&apos;s 95 % interval, from Wilson&apos;s of recall and specificity</source>
        <translation>Newcomben 95 %:n väli, saannin ja spesifisyyden Wilsonin väleistä</translation>
    </message>
    <message>
        <source>Wilson&apos;s 95 % interval of hits among hits, misses and false alarms, carried over to F1</source>
        <translation>Wilsonin 95 %:n väli osumien osuudelle osumista, hudeista ja vääristä hälytyksistä, muunnettuna F1:lle</translation>
    </message>
    <message>
        <source>Mean of recall and specificity</source>
        <translation>Saannin ja spesifisyyden keskiarvo</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Täsmällisyyden ja saannin harmoninen keskiarvo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>segue::ui::TrainPage</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mt</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Opetus</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Tasoita</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Log-asteikko</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametrit</translation>
    </message>
    <message>
        <source>Size of the network, time if every epoch is trained, memory</source>
        <translation>Verkon koko, aika jos joka kierros opetetaan, muisti</translation>
    </message>
    <message>
        <source>Size and time of this training</source>
        <translation>Tämän opetuksen koko ja aika</translation>
    </message>
    <message>
        <source>Raw values faint, a moving average bold over them</source>
        <translation>Raaka-arvot himmeinä, liukuva keskiarvo vahvana päällä</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Logaritminen häviöakseli</translation>
    </message>
    <message>
        <source>The loss of every epoch appears here once training starts.</source>
        <translation>Jokaisen kierroksen häviö tulee tähän, kun opetus alkaa.</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Häviö kierroksittain</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Tarkkuus kierroksittain</translation>
    </message>
    <message>
        <source>reset a parameter</source>
        <translation>palauta parametri</translation>
    </message>
    <message>
        <source>Size and time are known once a dataset is open.</source>
        <translation>Koko ja aika tiedetään, kun aineisto on auki.</translation>
    </message>
    <message>
        <source>%1 parameters · %2 · %3</source>
        <translation>%1 parametria · %2 · %3</translation>
    </message>
    <message>
        <source>Parameters are locked while a training goes on.</source>
        <translation>Parametrit on lukittu opetuksen ajaksi.</translation>
    </message>
    <message>
        <source>Training goes on; the window stays yours.</source>
        <translation>Opetus on käynnissä; ikkuna on käytössäsi.</translation>
    </message>
    <message>
        <source>The run is on the Evaluate page.</source>
        <translation>Ajo on Arviointi-sivulla.</translation>
    </message>
    <message>
        <source>The test part stays sealed until evaluation.</source>
        <translation>Testiosa pysyy sinetöitynä arviointiin asti.</translation>
    </message>
    <message>
        <source>Open a dataset to train on.</source>
        <translation>Avaa aineisto opetusta varten.</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <translation>Häviö ja tarkkuus</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> ja %n muu</numerusform>
            <numerusform> ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>The data lack %1; the network does without.</source>
        <translation>Aineistosta puuttuu %1; verkko tulee toimeen ilman.</translation>
    </message>
    <message>
        <source>The same in the whole training part, so it tells the network nothing: %1.</source>
        <translation>Sama koko opetusosassa, joten se ei kerro verkolle mitään: %1.</translation>
    </message>
    <message>
        <source>There are %1 training transitions; a batch takes all of them.</source>
        <translation>Opetussiirtymiä on %1; erä ottaa ne kaikki.</translation>
    </message>
    <message>
        <source>There are %1 training albums; a batch takes all of them.</source>
        <translation>Opetusalbumeja on %1; erä ottaa ne kaikki.</translation>
    </message>
    <message>
        <source>Training is paused.</source>
        <translation>Opetus on tauolla.</translation>
    </message>
    <message>
        <source>The training of a run whose data are not here.</source>
        <translation>Opetus ajosta, jonka aineisto ei ole täällä.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Choose a preset, change what you like - what differs from the preset is bold - and start. The curves grow while the network learns: solid on the training part, dashed on the validation part. The test part stays sealed.&lt;/p&gt;&lt;p&gt;Stop keeps the best network so far; Discard throws the run away, until Ctrl+Z brings it back. Every finished epoch is saved.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Valitse esiasetus, muuta mitä haluat - esiasetuksesta poikkeava on lihavoitu - ja aloita. Käyrät kasvavat verkon oppiessa: yhtenäiset opetusosalla, katkoviivat validointiosalla. Testiosa pysyy sinetöitynä.&lt;/p&gt;&lt;p&gt;Lopeta ja pidä säilyttää tähän asti parhaan verkon; Hylkää heittää ajon pois, kunnes Ctrl+Z tuo sen takaisin. Jokainen valmis kierros tallennetaan.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Size and time are known once every field is right.</source>
        <translation>Koko ja aika tiedetään, kun jokainen kenttä on kunnossa.</translation>
    </message>
    <message>
        <source>The data name no artist: the split is by album, so an artist may stand on both sides.</source>
        <translation>Aineisto ei nimeä esittäjiä: jako on albumeittain, joten esittäjä voi olla molemmilla puolilla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) of fewer than five tracks are left out.</source>
        <translation>
            <numerusform>%Ln albumi, jossa on alle viisi raitaa, jätetään pois.</numerusform>
            <numerusform>%Ln albumia, joissa on alle viisi raitaa, jätetään pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the network gets right, epoch by epoch.</source>
        <translation>Mitä verkko saa oikein, kierros kierrokselta.</translation>
    </message>
</context>
<context>
    <name>segue::ui::Training</name>
    <message>
        <source>Choices of the run</source>
        <translation>Ajon valinnat</translation>
    </message>
</context>
<context>
    <name>segue::ui::WindowsPage</name>
    <message>
        <source>Windows</source>
        <translation>Ikkunat</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the network sees. A track is cut into windows; each window is the mean of its sections. The window table holds the chosen features of every window, the output table whether the next track&apos;s value goes up or down.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mitä verkko näkee. Raita jaetaan ikkunoihin; kukin ikkuna on jaksojensa keskiarvo. Ikkunataulukossa ovat joka ikkunan valitut piirteet, tulostaulukossa se, meneekö seuraavan raidan arvo ylös vai alas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Whole album</source>
        <translation>Koko albumi</translation>
    </message>
    <message>
        <source>Window table</source>
        <translation>Ikkunataulukko</translation>
    </message>
    <message>
        <source>Output table</source>
        <translation>Tulostaulukko</translation>
    </message>
    <message>
        <source>No albums to look at yet</source>
        <translation>Ei vielä albumeja katsottavaksi</translation>
    </message>
    <message>
        <source>Open a dataset, and its albums appear here, track by track and window by window.</source>
        <translation>Avaa aineisto, niin sen albumit tulevat tähän, raita raidalta ja ikkuna ikkunalta.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Avaa näyte</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Avaa tiedosto...</translation>
    </message>
    <message>
        <source>Windows: </source>
        <translation>Ikkunoita: </translation>
    </message>
    <message>
        <source>Number of windows</source>
        <translation>Ikkunoiden määrä</translation>
    </message>
    <message>
        <source>number of windows</source>
        <translation>ikkunoiden määrä</translation>
    </message>
    <message>
        <source>Feature to draw</source>
        <translation>Piirrettävä piirre</translation>
    </message>
    <message>
        <source>Choose a track to see its windows.</source>
        <translation>Valitse raita nähdäksesi sen ikkunat.</translation>
    </message>
    <message>
        <source>The track&apos;s windows</source>
        <translation>Raidan ikkunat</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Training goes on with the windows as they are.</source>
        <translation>Opetus jatkuu nykyisillä ikkunoilla.</translation>
    </message>
    <message>
        <source>One row a track: 1 window (track level).</source>
        <translation>Rivi raitaa kohti: 1 ikkuna (raitataso).</translation>
    </message>
    <message>
        <source>Equal parts that every track is cut into</source>
        <translation>Yhtä suuret osat, joihin joka raita jaetaan</translation>
    </message>
    <message numerus="yes">
        <source>1 window (track level), %n feature(s)</source>
        <translation>
            <numerusform>1 ikkuna (raitataso), %n piirre</numerusform>
            <numerusform>1 ikkuna (raitataso), %n piirrettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 windows a track, %n feature(s)</source>
        <translation>
            <numerusform>%1 ikkunaa raidalla, %n piirre</numerusform>
            <numerusform>%1 ikkunaa raidalla, %n piirrettä</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Raita %1</translation>
    </message>
    <message>
        <source>Two tracks</source>
        <translation>Kaksi raitaa</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Kaikki albumit</translation>
    </message>
    <message>
        <source>Tracks in the window table</source>
        <translation>Ikkunataulukon raidat</translation>
    </message>
    <message>
        <source>Show this track and the next, every track of the album, or every track of every album</source>
        <translation>Näytä tämä ja seuraava raita, albumin kaikki raidat tai kaikkien albumien kaikki raidat</translation>
    </message>
    <message>
        <source>Scaled over all albums to the range of the preparation, as the network sees it; else in real units</source>
        <translation>Skaalattu kaikkien albumien yli valmistelun välille, kuten verkko sen näkee; muuten oikeina yksikköinä</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Valmistelu</translation>
    </message>
    <message>
        <source>Show or hide how the dataset becomes samples: binning, scaling, split, folds</source>
        <translation>Näytä tai piilota, miten aineistosta tulee näytteitä: ikkunointi, skaalaus, jako, lohkot</translation>
    </message>
    <message>
        <source>Scaled %1-%2</source>
        <translation>Skaalattu %1…%2</translation>
    </message>
    <message>
        <source>Look at the cleaning rules</source>
        <translation>Katso siivoussääntöjä</translation>
    </message>
    <message>
        <source>Hide the preparation</source>
        <translation>Piilota valmistelu</translation>
    </message>
    <message>
        <source>Hide the preparation; a button beside the number of windows shows it again</source>
        <translation>Piilota valmistelu; ikkunoiden määrän vieressä oleva painike näyttää sen taas</translation>
    </message>
    <message>
        <source>No album is left to use.</source>
        <translation>Käytettäviä albumeja ei ole jäljellä.</translation>
    </message>
    <message>
        <source>No album is left to look at</source>
        <translation>Katsottavia albumeja ei ole jäljellä</translation>
    </message>
    <message>
        <source>The cleaning rules leave no album with two tracks. The Data page says which of them took the last ones, and goes back.</source>
        <translation>Siivoussäännöt eivät jätä yhtään kahden raidan albumia. Data-sivu kertoo, mikä niistä vei viimeiset, ja siellä sen voi perua.</translation>
    </message>
    <message>
        <source>The albums are being prepared</source>
        <translation>Albumeja valmistellaan</translation>
    </message>
    <message>
        <source>They appear here, track by track and window by window.</source>
        <translation>Ne tulevat tähän, raita raidalta ja ikkuna ikkunalta.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s), fewer than the %1 windows:</source>
        <translation>
            <numerusform>%n havainto, vähemmän kuin ikkunoita (%1):</numerusform>
            <numerusform>%n havaintoa, vähemmän kuin ikkunoita (%1):</numerusform>
        </translation>
    </message>
    <message>
        <source>a window without one of its own shows the one at its place.</source>
        <translation>ikkuna, jolla ei ole omaa, näyttää kohdallaan olevan havainnon.</translation>
    </message>
    <message>
        <source>a window shows the one that lasts through it.</source>
        <translation>ikkuna näyttää sen havainnon, joka kestää sen läpi.</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Kopioi tai tallenna: %1</translation>
    </message>
    <message>
        <source>Copy or save this table (Ctrl+C in the table copies it)</source>
        <translation>Kopioi tai tallenna taulukko (Ctrl+C taulukossa kopioi sen)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopioi</translation>
    </message>
    <message>
        <source>Save as C&amp;SV...</source>
        <translation>Tallenna C&amp;SV:nä...</translation>
    </message>
    <message>
        <source>The file brings its windows along.</source>
        <translation>Tiedosto tuo ikkunat mukanaan.</translation>
    </message>
    <message numerus="yes">
        <source>1 window a track, %n feature(s)</source>
        <translation>
            <numerusform>1 ikkuna raidalla, %n piirre</numerusform>
            <numerusform>1 ikkuna raidalla, %n piirrettä</numerusform>
        </translation>
    </message>
</context>
</TS>
