<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Controls</name>
    <message numerus="yes">
        <source> %n shuffle(s), so a single p moves in steps of %2. Each p here is after Holm over the targets, level %1.</source>
        <translation>
            <numerusform> %n shuffle, so a single p moves in steps of %2. Each p here is after Holm over the targets, level %1.</numerusform>
            <numerusform> %n shuffles, so a single p moves in steps of %2. Each p here is after Holm over the targets, level %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n network(s) trained anew; a single p cannot be below %1.</source>
        <translation>
            <numerusform> %n network trained anew; a single p cannot be below %1.</numerusform>
            <numerusform> %n networks trained anew; a single p cannot be below %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one was stopped after %n repeat(s); this is the fuller one from before.</source>
        <translation>
            <numerusform>The last one was stopped after %n repeat; this is the fuller one from before.</numerusform>
            <numerusform>The last one was stopped after %n repeats; this is the fuller one from before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::app::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) were written to %1.</source>
        <translation>
            <numerusform>Stopped: %n file were written to %1.</numerusform>
            <numerusform>Stopped: %n files were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::app::StatusBar</name>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %n thread</numerusform>
            <numerusform>%1, %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln transition</numerusform>
            <numerusform>%Ln transitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumBrowser</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) found</source>
        <translation>
            <numerusform>%Ln album found</numerusform>
            <numerusform>%Ln albums found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumCard</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumListModel</name>
    <message numerus="yes">
        <source>%1, %2, %n tracks</source>
        <translation>
            <numerusform>%1, %2, %n track</numerusform>
            <numerusform>%1, %2, %n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumStrip</name>
    <message numerus="yes">
        <source>%1 of %n track(s), left to right</source>
        <translation>
            <numerusform>%1 of %n track, left to right</numerusform>
            <numerusform>%1 of %n tracks, left to right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::DataPage</name>
    <message numerus="yes">
        <source>leave out %Ln album(s)</source>
        <translation>
            <numerusform>leave out %Ln album</numerusform>
            <numerusform>leave out %Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %Ln album(s)</source>
        <translation>
            <numerusform>keep %Ln album</numerusform>
            <numerusform>keep %Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln album(s) used, with %2.</source>
        <translation>
            <numerusform>%1 of %Ln album used, with %2.</numerusform>
            <numerusform>%1 of %Ln albums used, with %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln transition</numerusform>
            <numerusform>%Ln transitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::DataTable</name>
    <message numerus="yes">
        <source>Writing %Ln row(s)...</source>
        <translation>
            <numerusform>Writing %Ln row...</numerusform>
            <numerusform>Writing %Ln rows...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln album(s) are copies of another one. The rule keeps the one with the most tracks, of equals the one that came out first. You may decide otherwise, and undo it.</source>
        <translation>
            <numerusform>%Ln album is a copy of another one. The rule keeps the one with the most tracks, of equals the one that came out first. You may decide otherwise, and undo it.</numerusform>
            <numerusform>%Ln albums are copies of another one. The rule keeps the one with the most tracks, of equals the one that came out first. You may decide otherwise, and undo it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::EpochsTab</name>
    <message numerus="yes">
        <source>Validation part: %Ln transition(s), not the sealed test part</source>
        <translation>
            <numerusform>Validation part: %Ln transition, not the sealed test part</numerusform>
            <numerusform>Validation part: %Ln transitions, not the sealed test part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::EvaluatePage</name>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln transition</numerusform>
            <numerusform>%Ln transitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sealed test part: %Ln album(s), seed %1</source>
        <translation>
            <numerusform>Sealed test part: %Ln album, seed %1</numerusform>
            <numerusform>Sealed test part: %Ln albums, seed %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::Find</name>
    <message numerus="yes">
        <source>%1 was read: %n epoch(s), best epoch %2; %3 training, %4 validation and %5 test transitions.</source>
        <translation>
            <numerusform>%1 was read: %n epoch, best epoch %2; %3 training, %4 validation and %5 test transitions.</numerusform>
            <numerusform>%1 was read: %n epochs, best epoch %2; %3 training, %4 validation and %5 test transitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was read: %n epoch(s), best epoch %2; %3 training, %4 validation and %5 test albums.</source>
        <translation>
            <numerusform>%1 was read: %n epoch, best epoch %2; %3 training, %4 validation and %5 test albums.</numerusform>
            <numerusform>%1 was read: %n epochs, best epoch %2; %3 training, %4 validation and %5 test albums.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::FindingsCard</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::FunnelCard</name>
    <message numerus="yes">
        <source>−%Ln row(s)</source>
        <translation>
            <numerusform>−%Ln row</numerusform>
            <numerusform>−%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln album(s)</source>
        <translation>
            <numerusform>−%Ln album</numerusform>
            <numerusform>−%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln transition</numerusform>
            <numerusform>%Ln transitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln album(s)</source>
        <translation>
            <numerusform>Use %Ln album</numerusform>
            <numerusform>Use %Ln albums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln transition</numerusform>
            <numerusform>%Ln transitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::ImportanceTab</name>
    <message numerus="yes">
        <source>The last one was stopped after %n feature(s); this is the fuller one from before.</source>
        <translation>
            <numerusform>The last one was stopped after %n feature; this is the fuller one from before.</numerusform>
            <numerusform>The last one was stopped after %n features; this is the fuller one from before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::LeakCard</name>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artist</numerusform>
            <numerusform>%Ln artists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track id(s)</source>
        <translation>
            <numerusform>%Ln track id</numerusform>
            <numerusform>%Ln track ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-identical track(s)</source>
        <translation>
            <numerusform>%Ln near-identical track</numerusform>
            <numerusform>%Ln near-identical tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) to train on</source>
        <translation>
            <numerusform>%Ln album to train on</numerusform>
            <numerusform>%Ln albums to train on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) sealed for the test</source>
        <translation>
            <numerusform>%Ln album sealed for the test</numerusform>
            <numerusform>%Ln albums sealed for the test</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::NothingLeft</name>
    <message numerus="yes">
        <source>%Ln album(s) stay with one track each: a transition needs two.</source>
        <translation>
            <numerusform>%Ln album stays with one track: a transition needs two.</numerusform>
            <numerusform>%Ln albums stay with one track each: a transition needs two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No album is left: the last %Ln were left out by hand.</source>
        <translation>
            <numerusform>No album is left: the last one was left out by hand.</numerusform>
            <numerusform>No album is left: the last %Ln were left out by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No album is left: the rule &quot;%1&quot; took out the last %n.</source>
        <translation>
            <numerusform>No album is left: the rule &quot;%1&quot; took out the last one.</numerusform>
            <numerusform>No album is left: the rule &quot;%1&quot; took out the last %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No album is left: the rule &quot;%1&quot; took out every row (%n).</source>
        <translation>
            <numerusform>No album is left: the rule &quot;%1&quot; took out the only row.</numerusform>
            <numerusform>No album is left: the rule &quot;%1&quot; took out every row (%n).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::OrderCard</name>
    <message numerus="yes">
        <source>%Ln of fewer than five tracks</source>
        <translation>
            <numerusform>%Ln of fewer than five tracks</numerusform>
            <numerusform>%Ln of fewer than five tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that the run learnt from</source>
        <translation>
            <numerusform>%Ln that the run learnt from</numerusform>
            <numerusform>%Ln that the run learnt from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by artists that the run learnt from</source>
        <translation>
            <numerusform>%Ln by an artist that the run learnt from</numerusform>
            <numerusform>%Ln by artists that the run learnt from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::OverviewTab</name>
    <message numerus="yes">
        <source>%Ln transition(s) of this bar</source>
        <translation>
            <numerusform>%Ln transition of this bar</numerusform>
            <numerusform>%Ln transitions of this bar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s): %1</source>
        <translation>
            <numerusform>%Ln transition: %1</numerusform>
            <numerusform>%Ln transitions: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::QuestionCard</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::RunBar</name>
    <message numerus="yes">
        <source>Trained %Ln epoch(s)</source>
        <translation>
            <numerusform>Trained %Ln epoch</numerusform>
            <numerusform>Trained %Ln epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::SourceCard</name>
    <message numerus="yes">
        <source>%n numeric column(s)</source>
        <translation>
            <numerusform>%n numeric column</numerusform>
            <numerusform>%n numeric columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen by you</source>
        <translation>
            <numerusform>%n chosen by you</numerusform>
            <numerusform>%n chosen by you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::TableBar</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::TrainPage</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) of fewer than five tracks are left out.</source>
        <translation>
            <numerusform>%Ln album of fewer than five tracks is left out.</numerusform>
            <numerusform>%Ln albums of fewer than five tracks are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::WindowsPage</name>
    <message numerus="yes">
        <source>1 window (track level), %n feature(s)</source>
        <translation>
            <numerusform>1 window (track level), %n feature</numerusform>
            <numerusform>1 window (track level), %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 windows a track, %n feature(s)</source>
        <translation>
            <numerusform>%1 windows a track, %n feature</numerusform>
            <numerusform>%1 windows a track, %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s), fewer than the %1 windows:</source>
        <translation>
            <numerusform>%n observation, fewer than the %1 windows:</numerusform>
            <numerusform>%n observations, fewer than the %1 windows:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 window a track, %n feature(s)</source>
        <translation>
            <numerusform>1 window a track, %n feature</numerusform>
            <numerusform>1 window a track, %n features</numerusform>
        </translation>
    </message>
</context>
</TS>
