<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
  <context>
    <name>refman</name>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>
… and {rest:,} more
</source>
      <translation>
… und {rest:,} weitere
</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>   (theirs: {theirs})</source>
      <translation>   (dort: {theirs})</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/heading.py" />
      <source> (editor)</source>
      <translation> (Hrsg.)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/heading.py" />
      <source> (editors)</source>
      <translation> (Hrsg.)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source> (not found)</source>
      <translation> (nicht gefunden)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source> The last change that is there is “{label}”.</source>
      <translation> Die letzte vorhandene Änderung ist „{label}“.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/key_row.py" />
      <source> and of {more:,} more</source>
      <translation> und von {more:,} weiteren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/heading.py" />
      <source> and others</source>
      <translation> und andere</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source> and {parts} more</source>
      <translation> und {parts} weitere</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source> and {shared} more</source>
      <translation> und {shared} weitere</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source> at character {pos}</source>
      <translation> an Stelle {pos}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_cells.py" />
      <source> et al.</source>
      <translation> et al.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source> of the project {name}</source>
      <translation> des Projekts {name}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/kind.py" />
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source> refman’s own of this name is there again then.</source>
      <translation> Das gleichnamige von refman gilt dann wieder.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source> {field} stays {ours}</source>
      <translation> {field} bleibt {ours}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source> {more:,} more are not listed.</source>
      <translation> {more:,} weitere sind nicht aufgeführt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;Author</source>
      <translation>A&amp;utor</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;Collection</source>
      <translation>Sa&amp;mmlung</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;Paper</source>
      <translation>&amp;Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;Tag</source>
      <translation>&amp;Schlagwort</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>(mixed)</source>
      <translation>(verschieden)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>(no key)</source>
      <translation>(kein Schlüssel)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>+++ mended</source>
      <translation>+++ behoben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>+++ now</source>
      <translation>+++ jetzt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>+cited: {key}</source>
      <translation>+zitiert: {key}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_row.py" />
      <source>+{worn:,} more</source>
      <translation>+{worn:,} weitere</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>, and the {others} who share most of them.</source>
      <translation>, und die {others}, die die meisten davon teilen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>, and {again}</source>
      <translation>, und {again}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar_row.py" />
      <source>, closed</source>
      <translation>, zugeklappt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar_row.py" />
      <source>, level {depth}</source>
      <translation>, Ebene {depth}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar_row.py" />
      <source>, open</source>
      <translation>, aufgeklappt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>, or bring back a version of the paper from its history</source>
      <translation>, oder holen Sie eine Fassung des Eintrags aus seinem Verlauf zurück</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/heading.py" />
      <source>, place in the list unknown</source>
      <translation>, Platz in der Liste unbekannt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>, the oldest of {oldest}</source>
      <translation>, die älteste vom {oldest}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/years.py" />
      <source>, {with_code} with code</source>
      <translation>, {with_code} mit Code</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>--- as it is</source>
      <translation>--- wie es ist</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>--- then</source>
      <translation>--- damals</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>-cited: {key}</source>
      <translation>-zitiert: {key}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>.bib files and saved author pages</source>
      <translation>.bib-Dateien und gespeicherte Autorenseiten</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>0 to 5, as in rating:&gt;=4; 0 is for none</source>
      <translation>0 bis 5, wie in rating:&gt;=4; 0 heißt keine</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>1 entry written</source>
      <translation>1 Eintrag geschrieben</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/roots.py" />
      <source>1 file</source>
      <translation>1 Datei</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/unread.py" />
      <source>1 place</source>
      <translation>1 Stelle</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>1 shared co-author</source>
      <translation>1 gemeinsamer Koautor</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>1 shared venue</source>
      <translation>1 gemeinsamer Erscheinungsort</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>226 papers on diffusion and language models</source>
      <translation>226 Einträge über Diffusions- und Sprachmodelle</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>; BibTeX’s name for it is “{old}”</source>
      <translation>; BibTeX nennt es „{old}“</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>; did you mean “{name}:{near}”?</source>
      <translation>; meinten Sie „{name}:{near}“?</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/unread.py" />
      <source>; the first is</source>
      <translation>; die erste ist</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>; the old key stays as an alias</source>
      <translation>; der alte Schlüssel bleibt als Alias</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>; {left:,} would not be sound and stay as before</source>
      <translation>; {left:,} wären danach fehlerhaft und bleiben wie zuvor</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>; {number:,} get a letter, because the key itself is in use</source>
      <translation>
        <numerusform>; {number:,} bekommt einen Buchstaben, weil der Schlüssel schon vergeben ist</numerusform>
        <numerusform>; {number:,} bekommen einen Buchstaben, weil der Schlüssel schon vergeben ist</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>; {number} folded together, up to {before}</source>
      <translation>; {number} zusammengefasst, bis {before}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/links.py" />
      <source>&lt;a href="{number}" style="{style}"&gt;{link}&lt;/a&gt;</source>
      <translation>&lt;a href="{number}" style="{style}"&gt;{link}&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>@ authors, # tags, + collections, / papers; Enter runs, Esc closes</source>
      <translation>@ Autoren, # Schlagwörter, + Sammlungen, / Einträge; Eingabe führt aus, Esc schließt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>@ “{key}” is the key of “{clash}” here</source>
      <translation>@ „{key}“ ist hier der Schlüssel von „{clash}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>@@ profile @@</source>
      <translation>@@ Profil @@</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>@@ {key} is in the trash, or gone @@</source>
      <translation>@@ {key} ist im Papierkorb oder fort @@</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/opening.py" />
      <source>A .bib file named “{files}”, which is outside of the folders that belong to this library.</source>
      <translation>Eine .bib-Datei nannte „{files}“; das liegt außerhalb der Ordner, die zu dieser Bibliothek gehören.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reconciling.py" />
      <source>A .bib file of somebody else’s</source>
      <translation>.bib-Datei von jemand anderem</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>A .bib file of your own</source>
      <translation>Eigene .bib-Datei</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>A @proceedings is a whole volume; how many pages it has is for “pagetotal”.</source>
      <translation>Ein @proceedings ist ein ganzer Band; wie viele Seiten er hat, gehört in „pagetotal“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>A @proceedings is a whole volume; what has pages in one is an @inproceedings.</source>
      <translation>Ein @proceedings ist ein ganzer Band; was darin Seiten hat, ist ein @inproceedings.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>A DOI begins with 10, a point, the number of who registered it, and a slash. Styles put the address before it, so that one that is there already is doubled.</source>
      <translation>Eine DOI beginnt mit 10, einem Punkt, der Nummer der Registrierenden und einem Schrägstrich. Stile setzen die Adresse davor, sodass eine vorhandene doppelt stünde.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>A \cite that you write shows here as soon as it is saved.</source>
      <translation>Ein \cite, das Sie schreiben, steht hier, sobald gespeichert ist.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>A backup of {when} has {papers}: {path}</source>
      <translation>Eine Sicherung von {when} hat {papers}: {path}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>A book has an author or an editor, and a volume or a number in its series: plain.bst and the styles made of it print one of them, and warn of both in the .blg file.</source>
      <translation>Ein Buch hat einen Autor oder einen Herausgeber, und einen Band oder eine Nummer in seiner Reihe: plain.bst und die daraus gemachten Stile drucken eines davon und warnen in der .blg-Datei, wenn beide da sind.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/values.py" />
      <source>A brace is closed that was not opened.</source>
      <translation>Eine Klammer wird geschlossen, die nie geöffnet wurde.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/values.py" />
      <source>A brace is closed within quotation marks.</source>
      <translation>Eine Klammer wird innerhalb von Anführungszeichen geschlossen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>A brace that is opened here is never closed.</source>
      <translation>Eine Klammer, die hier aufgeht, wird nie geschlossen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>A citation key cannot be taken away, only changed. The key stays as it is.</source>
      <translation>Ein Zitierschlüssel kann nicht entfernt, nur geändert werden. Er bleibt, wie er ist.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>A citation key is no field; “refman rekey” and “refman key” change keys.</source>
      <translation>Ein Zitierschlüssel ist kein Feld; „refman rekey“ und „refman key“ ändern Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../refman/services/copying.py" />
      <source>A clipboard does not take {papers:,} papers; copy at most {most:,} of them, or export them to a file.</source>
      <translation>Eine Zwischenablage fasst nicht {papers:,} Einträge; kopieren Sie höchstens {most:,} davon oder exportieren Sie sie in eine Datei.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>A clipboard takes at most {number:,} papers</source>
      <translation>Eine Zwischenablage fasst höchstens {number:,} Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/store/collections.py" />
      <source>A collection needs a name.</source>
      <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>A collection would stand in itself, or in one that is gone.</source>
      <translation>Eine Sammlung stünde in sich selbst, oder in einer, die fort ist.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>A collection, by its name or path</source>
      <translation>Sammlung, mit Name oder Pfad</translation>
    </message>
    <message>
      <location filename="../../refman/store/collections.py" />
      <source>A collection’s name has no slash: slashes part the names of a path. Leave it out.</source>
      <translation>Der Name einer Sammlung hat keinen Schrägstrich: Er trennt die Namen eines Pfads. Lassen Sie ihn weg.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>A comma is missing behind the key.</source>
      <translation>Hinter dem Schlüssel fehlt ein Komma.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>A comma is missing between two fields.</source>
      <translation>Zwischen zwei Feldern fehlt ein Komma.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>A field goes into the document as it stands: such a command reads or writes files, runs code or defines commands when the bibliography is set. No title, name or formula needs one.</source>
      <translation>Ein Feld kommt ins Dokument, wie es steht: Ein solcher Befehl liest oder schreibt Dateien, führt Code aus oder definiert Befehle, wenn das Literaturverzeichnis gesetzt wird. Kein Titel, Name und keine Formel braucht einen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>A file, if there is one; else by what refman and the library know</source>
      <translation>Eine Datei, falls vorhanden; sonst nach dem, was refman und die Bibliothek kennen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>A file, if there is one; else by what the library knows</source>
      <translation>Eine Datei, falls vorhanden; sonst nach dem, was die Bibliothek kennt</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>A first edition is not said to be one.</source>
      <translation>Bei einer ersten Auflage sagt man es nicht.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>A journal or publisher that is written in two ways looks like two in the bibliography.</source>
      <translation>Eine Zeitschrift oder ein Verlag in zwei Schreibweisen sieht im Literaturverzeichnis aus wie zwei.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>A key is a word without white space, comma, brace or any of " # % ' \ ~; letters beyond ASCII are read by biber, and byte by byte by BibTeX. biber’s parser ends a key at an apostrophe, a parenthesis or =, too, and drops the entry.</source>
      <translation>Ein Schlüssel ist ein Wort ohne Leerraum, Komma, Klammer und " # % ' \ ~; Buchstaben außerhalb von ASCII liest biber, BibTeX liest sie Byte für Byte. Der Parser von biber beendet einen Schlüssel auch an einem Apostroph, einer runden Klammer oder = und lässt den Eintrag fallen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>A letter and its accent as two characters look like one letter and are not found by it; pdflatex stops at the accent.</source>
      <translation>Ein Buchstabe und sein Akzent als zwei Zeichen sehen aus wie einer und werden nicht als solcher gefunden; pdflatex hält am Akzent an.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>A link to a file in a base folder is kept by the folder’s name, which may be another place on another computer.</source>
      <translation>Eine Verknüpfung mit einer Datei in einem Basisordner wird mit dessen Namen gemerkt; auf einem anderen Computer kann er an einem anderen Ort liegen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>A linked .bib file</source>
      <translation>Verknüpfte .bib-Datei</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>A macro has one name and one value.</source>
      <translation>Ein Makro hat einen Namen und einen Wert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>A macro makes its keys.</source>
      <translation>Ein Makro bildet seine Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>A name is missing beside an “and”: “{text}”.</source>
      <translation>Neben einem „and“ fehlt ein Name: „{text}“.</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>A newer refman wrote this library. It was left as it is; update refman.</source>
      <translation>Ein neueres refman hat diese Bibliothek geschrieben. Sie blieb, wie sie ist; aktualisieren Sie refman.</translation>
    </message>
    <message>
      <location filename="../../refman/store/notes.py" />
      <source>A note has at most {longest:,} characters, and this has {text:,}. Nothing was changed.</source>
      <translation>Eine Notiz hat höchstens {longest:,} Zeichen, und diese hat {text:,}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/store/notes.py" />
      <source>A note needs words. Nothing was changed.</source>
      <translation>Eine Notiz braucht Wörter. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>A number of arXiv is the year and the month, a point, and five digits (four until 2014), or, until March 2007, the archive, a slash and seven digits.</source>
      <translation>Eine Nummer von arXiv ist Jahr und Monat, ein Punkt und fünf Ziffern (vier bis 2014), oder bis März 2007 das Archiv, ein Schrägstrich und sieben Ziffern.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>A paper of which this holds.</source>
      <translation>Ein Eintrag, für den dies gilt.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>A paper that has this.</source>
      <translation>Ein Eintrag, der dies hat.</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>A person needs a name. Nothing was changed.</source>
      <translation>Eine Person braucht einen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>A project may have its own, in its settings.</source>
      <translation>Ein Projekt kann in seinen Einstellungen einen eigenen haben.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/values.py" />
      <source>A quotation mark is never closed.</source>
      <translation>Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>A quotation mark that is opened here is never closed.</source>
      <translation>Ein Anführungszeichen, das hier geöffnet wird, wird nie geschlossen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>A range of pages has two hyphens, 7--33, which TeX sets as a dash; several are parted by commas, and the style writes “pp.” before them.</source>
      <translation>Ein Seitenbereich hat zwei Bindestriche, 7--33, die TeX als Strich setzt; mehrere sind durch Kommas getrennt, und der Stil schreibt „S.“ davor.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>A reference manager for people who write LaTeX. MIT licence.</source>
      <translation>Literaturverwaltung für alle, die LaTeX schreiben. MIT-Lizenz.</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>A search has at most {max_length:,} characters; shorten it.</source>
      <translation>Eine Suche hat höchstens {max_length:,} Zeichen; kürzen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>A search has at most {max_terms} terms; shorten it.</source>
      <translation>Eine Suche hat höchstens {max_terms} Teile; kürzen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>A search that is kept needs words to search for.</source>
      <translation>Eine gespeicherte Suche braucht Wörter, nach denen sie sucht.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/as_of.py" />
      <source>A second window shows the library as it was at the end of that day, or at that minute, to search and to export from. The library itself stays as it is.</source>
      <translation>Ein zweites Fenster zeigt die Bibliothek, wie sie am Ende dieses Tages oder zu dieser Minute war, zum Suchen und Exportieren. Die Bibliothek selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>A snapshot keeps the .bib files to the byte, the profile and the cited papers.</source>
      <translation>Ein Stand bewahrt die .bib-Dateien Byte für Byte, das Profil und die zitierten Einträge.</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>A snapshot needs a name, such as “submitted”.</source>
      <translation>Ein Stand braucht einen Namen, etwa „eingereicht“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>A style that makes a link of “{text}” makes one that starts a program.</source>
      <translation>Ein Stil, der aus „{text}“ einen Link macht, macht einen, der ein Programm startet.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>A tag can have one of the keys 1 to 9.</source>
      <translation>Ein Schlagwort kann eine der Tasten 1 bis 9 haben.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>A tag cannot be merged with itself, nor into one that stands in it.</source>
      <translation>Ein Schlagwort kann nicht mit sich selbst zusammengeführt werden, noch mit einem darin.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>A tag needs a name.</source>
      <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>A tag's name has no comma: commas part BibTeX's keywords. Leave it out.</source>
      <translation>Der Name eines Schlagworts hat kein Komma: Kommas trennen die Schlagwörter von BibTeX. Lassen Sie es weg.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/lexer.py" />
      <source>A text stands in quotes, “auth + '_' + year”; in brackets it does not: “[auth]_[year]”.</source>
      <translation>Text steht in Anführungszeichen, „auth + '_' + year“; bei eckigen Klammern nicht: „[auth]_[year]“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>A title that is in braces as a whole stays as it is typed in every style, also in one that has titles in small letters. Braces belong around the words that must keep theirs.</source>
      <translation>Ein ganz eingeklammerter Titel bleibt in jedem Stil, wie er getippt ist, auch wo Titel klein stehen. Klammern gehören um die Wörter, die ihre Form behalten müssen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>A value without braces names a macro (@string); one that nothing defines is empty.</source>
      <translation>Ein Wert ohne Klammern nennt ein Makro (@string); eines, das nichts definiert, ist leer.</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/__init__.py" />
      <source>A verdict is on two papers or more; name another one.</source>
      <translation>Ein Urteil gilt zwei Einträgen oder mehr; nennen Sie noch einen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>A year is four digits; the standard styles can take any whose last four signs but punctuation are digits, such as “(about 1984)”: of the last ones some make labels.</source>
      <translation>Ein Jahr besteht aus vier Ziffern; die üblichen Stile können mit jedem umgehen, dessen letzte vier Zeichen außer Satzzeichen Ziffern sind, etwa „(um 1984)“: aus den letzten machen einige ihre Marken.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>A year, pages, a place or an address in a title are printed a second time beside those of their own fields, and cannot be left out by a style.</source>
      <translation>Jahr, Seiten, Ort oder Adresse in einem Titel werden neben denen ihrer Felder ein zweites Mal gedruckt, und kein Stil kann sie weglassen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/author_card.py" />
      <source>AI score</source>
      <translation>KI-Wertung</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Abbreviated</source>
      <translation>Abgekürzt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/help.py" />
      <source>About refman</source>
      <translation>Über refman</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/author_card.py" />
      <source>About {picked}</source>
      <translation>Über {picked}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Abstract</source>
      <translation>Abstract</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Accents, case, hyphens and LaTeX do not matter: finds Schrödinger.</source>
      <translation>Akzente, Groß- und Kleinschreibung, Bindestriche und LaTeX sind gleich: findet Schrödinger.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar.py" />
      <source>Add a LaTeX project</source>
      <translation>LaTeX-Projekt hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Add a LaTeX project…</source>
      <translation>LaTeX-Projekt hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Add a PDF, attach a PDF</source>
      <translation>PDF hinzufügen, PDF anhängen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Add a base folder…</source>
      <translation>Basisordner hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/add_field.py" />
      <source>Add a field</source>
      <translation>Feld hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/identity.py" />
      <source>Add a name</source>
      <translation>Namen hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>Add a note of {name}</source>
      <translation>Notiz zu {name} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Add a person</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Add a tag to papers; the tag is made if there is none of that name.</source>
      <translation>Einträgen ein Schlagwort geben; gibt es keines dieses Namens, wird es angelegt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Add all {sure:,} to {bib}</source>
      <translation>Alle {sure:,} zu {bib} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Add it</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Add keyword, label</source>
      <translation>Stichwort hinzufügen, Etikett</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/notes_page.py" />
      <source>Add note</source>
      <translation>Notiz hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Add paper, new entry, new reference</source>
      <translation>Eintrag hinzufügen, neue Arbeit, neue Quelle</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>Add papers from files</source>
      <translation>Einträge aus Dateien hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Add papers to a linked file; those that are in it stay as they are.</source>
      <translation>Einträge zu einer verknüpften Datei hinzufügen; die darin bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Add project {name}</source>
      <translation>Projekt {name} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_row.py" />
      <source>Add tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Add tag “{tag}”</source>
      <translation>Schlagwort „{tag}“ hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Add tag “{tag}” to {changed}</source>
      <translation>{changed} das Schlagwort „{tag}“ geben</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Add tag “{tag}” to {papers}</source>
      <translation>{papers} das Schlagwort „{tag}“ geben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Add tag…</source>
      <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>Add the 226 papers that refman comes with; what is there already stays as it is.</source>
      <translation>Die 226 Einträge hinzufügen, die refman mitbringt; was schon da ist, bleibt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Add the entries they name</source>
      <translation>Einträge ergänzen, auf die verwiesen wird</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Add the papers of the BibTeX text on the clipboard.</source>
      <translation>Die Einträge des BibTeX-Texts in der Zwischenablage hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Add to a linked file…</source>
      <translation>Zu verknüpfter Datei hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_row.py" />
      <source>Add to all ({share} have it)</source>
      <translation>Allen geben ({share} haben es)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_row.py" />
      <source>Add to collection</source>
      <translation>Zu Sammlung</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Add to collection…</source>
      <translation>Zu Sammlung hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Add to reading list</source>
      <translation>Auf die Leseliste</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Add to the reading list</source>
      <translation>Auf die Leseliste setzen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Add to {bib}</source>
      <translation>Zu {bib} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Add to {name}</source>
      <translation>Zu {name} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Add {changed} to the reading list</source>
      <translation>{changed} auf die Leseliste setzen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Add {changed} to “{path}”</source>
      <translation>{changed} zu „{path}“ hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>Added a note of {name}</source>
      <translation>Notiz zu {name} hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Added to the library then.</source>
      <translation>Dann zur Bibliothek hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Added {changed} to the reading list</source>
      <translation>{changed} auf die Leseliste gesetzt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Added {changed} to “{path}”</source>
      <translation>{changed} zu „{path}“ hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Added {number:,} paper</source>
      <translation>{number:,} Eintrag hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Added {number:,} papers</source>
      <translation>{number:,} Einträge hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Added {papers} to {name}.</source>
      <translation>{papers} in {name} aufgenommen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Added {papers} to {path}.</source>
      <translation>{papers} in {path} aufgenommen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Added {root}: {counts}.</source>
      <translation>{root} hinzugefügt: {counts}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Address that Neovim listens at; without one, the youngest there is</source>
      <translation>Adresse, an der Neovim lauscht; ohne eine die jüngste</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Addresses</source>
      <translation>Adressen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>Affiliation</source>
      <translation>Einrichtung</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Align the equals signs</source>
      <translation>Gleichheitszeichen ausrichten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>All keys stay as they are.</source>
      <translation>Alle Schlüssel bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_choices.py" />
      <source>All papers</source>
      <translation>Alle Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>All that are not private</source>
      <translation>Alle, die nicht privat sind</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>All that refman reads</source>
      <translation>Alles, was refman liest</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>All that was committed is there.{last}</source>
      <translation>Alles Abgeschlossene ist da.{last}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>All was read; this is worth a look.</source>
      <translation>Alles wurde gelesen; dies ist einen Blick wert.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>All {number:,} papers are in the trash</source>
      <translation>
        <numerusform>Der einzige Eintrag liegt im Papierkorb</numerusform>
        <numerusform>Alle {number:,} Einträge liegen im Papierkorb</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>An ISSN is two groups of four with a hyphen, and its last digit follows from the others.</source>
      <translation>Eine ISSN besteht aus zwei Vierergruppen mit Bindestrich, und die letzte Ziffer folgt aus den anderen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>An empty field says nothing, and BibTeX warns of it in some entry types.</source>
      <translation>Ein leeres Feld sagt nichts, und BibTeX warnt bei manchen Eintragstypen davor.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>An entry type cannot begin with a digit.</source>
      <translation>Ein Eintragstyp kann nicht mit einer Ziffer beginnen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/renewing.py" />
      <source>An older refman wrote this library. Its papers stay as they are; what finds and sorts them is made anew, once. If this is interrupted, it begins again at the next start.</source>
      <translation>Ein älteres refman hat diese Bibliothek geschrieben. Ihre Einträge bleiben, wie sie sind; was sie findet und sortiert, wird einmal neu angelegt. Wird dies unterbrochen, beginnt es beim nächsten Start von vorn.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/faults.py" />
      <source>An opening brace has to stand right behind the entry type.</source>
      <translation>Direkt hinter dem Eintragstyp muss eine öffnende Klammer stehen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/values.py" />
      <source>An opening brace is never closed.</source>
      <translation>Eine öffnende Klammer wird nie geschlossen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/values.py" />
      <source>An opening parenthesis is never closed.</source>
      <translation>Eine öffnende runde Klammer wird nie geschlossen.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_guide.py" />
      <source>Another name of {field}:.</source>
      <translation>Anderer Name für {field}:.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/kind_row.py" />
      <source>Another one…</source>
      <translation>Ein anderer…</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/library.py" />
      <source>Another paper has the key “{key}” too, capitals aside.</source>
      <translation>Auch ein anderer Eintrag hat den Schlüssel „{key}“, von Groß- und Kleinschreibung abgesehen.</translation>
    </message>
    <message>
      <location filename="../../refman/store/library.py" />
      <source>Another program has just changed the library{newest}. Nothing was undone or redone; look at the history, and do it again if it is still meant.</source>
      <translation>Ein anderes Programm hat die Bibliothek gerade geändert{newest}. Nichts wurde zurückgenommen oder wiederholt; sehen Sie im Verlauf nach, und tun Sie es erneut, wenn es noch gemeint ist.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>Another text</source>
      <translation>Ein anderer Text</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/kind_row.py" />
      <source>Another type</source>
      <translation>Anderer Typ</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/kind_row.py" />
      <source>Another type keeps all fields</source>
      <translation>Ein anderer Typ behält alle Felder</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/owing.py" />
      <source>Another was left.</source>
      <translation>1 weiteres blieb, wie es war.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/owing.py" />
      <source>Another {rest:,} were left.</source>
      <translation>{rest:,} weitere blieben, wie sie waren.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Answer {name}: {key} {field}</source>
      <translation>{name} beantworten: {key} {field}</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Any letters in place of *, in the words of titles, names and keys.</source>
      <translation>Beliebige Buchstaben an Stelle von *, in Wörtern von Titeln, Namen und Schlüsseln.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>Appeared in</source>
      <translation>Erschienen in</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Append</source>
      <translation>Anhängen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Append to {field} of {papers}</source>
      <translation>An {field} anhängen: {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Apr</source>
      <translation>Apr.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Artwork</source>
      <translation>Kunstwerk</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As BibDesk’s</source>
      <translation>Wie BibDesk</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As JabRef’s</source>
      <translation>Wie JabRef</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>As a linked file: what is changed in it comes into the library</source>
      <translation>Als verknüpfte Datei: was darin geändert wird, kommt in die Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As all others</source>
      <translation>Wie alle anderen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>As in the snapshot “{name}”</source>
      <translation>Wie im Stand „{name}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As in the table</source>
      <translation>Wie in der Tabelle</translation>
    </message>
    <message>
      <location filename="../../refman/commands/versions.py" />
      <source>As it was when older history was folded together</source>
      <translation>Wie es war, als älterer Verlauf zusammengefasst wurde</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>As kept in the library</source>
      <translation>Wie in der Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>As of, time travel, past, history, earlier state</source>
      <translation>Stand vom, Zeitreise, Vergangenheit, Verlauf, früherer Stand</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As they came</source>
      <translation>Wie hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As typed</source>
      <translation>Wie eingegeben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>As typed there</source>
      <translation>Wie dort getippt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>As versions both keep their keys. If they are merged: {keys}</source>
      <translation>Als Fassungen behalten beide ihren Schlüssel. Werden sie zusammengeführt: {keys}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>At a glance</source>
      <translation>Auf einen Blick</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>At the top</source>
      <translation>Ganz oben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Attach files</source>
      <translation>Dateien anhängen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Attach files…</source>
      <translation>Dateien anhängen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attach the files that fields of {number} name</source>
      <translation>Die Dateien anhängen, die Felder von {number} nennen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attach what fields name</source>
      <translation>Anhängen, was Felder nennen</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>Attach {files} to {called}</source>
      <translation>{files} an {called} anhängen</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>Attach “{name}” to {called}</source>
      <translation>„{name}“ an {called} anhängen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attached a copy, “{name}”</source>
      <translation>Kopie angehängt, „{name}“</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attached a link to “{path}”</source>
      <translation>Verweis auf „{path}“ angehängt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attached what the fields of {number} name</source>
      <translation>Angehängt, was die Felder von {number} nennen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attached {new}, the first is “{name}”</source>
      <translation>{new} angehängt, die erste ist „{name}“</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Attached “{name}”, which another paper has too</source>
      <translation>„{name}“ angehängt, das auch ein anderer Eintrag hat</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Aug</source>
      <translation>Aug.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/pane.py" />
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Authors</source>
      <translation>Autoren</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Back to “{name}”</source>
      <translation>Zurück zu „{name}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/backups.py" />
      <source>Back up</source>
      <translation>Sichern</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>Back up the library</source>
      <translation>Bibliothek sichern</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>Backed up to {path}</source>
      <translation>Gesichert in {path}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>Backups, the newest first</source>
      <translation>Sicherungen, die neuesten zuerst</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Backups…</source>
      <translation>Sicherungen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Base folder</source>
      <translation>Basisordner</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Base folders</source>
      <translation>Basisordner</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Be dark, whatever the desktop is.</source>
      <translation>Dunkel, wie auch immer das System ist.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Be light or dark as the desktop is.</source>
      <translation>Hell oder dunkel, wie das System es ist.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Be light, whatever the desktop is.</source>
      <translation>Hell, wie auch immer das System ist.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/formula.py" />
      <source>Behind “.” stands a filter, such as “.lower”</source>
      <translation>Hinter „.“ steht ein Filter wie „.lower“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/reading_row.py" />
      <source>Being read</source>
      <translation>Wird gelesen</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>Beside the library “{path}” lay the log of another state of it, as when a backup is copied over a library that was not closed. It was not mixed in: it lies there as “{name}”, and what was changed last before is in it alone.</source>
      <translation>Neben der Bibliothek „{path}“ lag das Protokoll eines anderen Standes von ihr, wie wenn eine Sicherung über eine Bibliothek kopiert wird, die nicht geschlossen war. Es wurde nicht mit ihr vermischt: Es liegt dort als „{name}“, und was davor zuletzt geändert wurde, steht nur darin.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_menu.py" />
      <source>Best match, while searching</source>
      <translation>Beste Treffer, beim Suchen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Best matches first</source>
      <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/formula.py" />
      <source>Between two parts stands “+”; “|” begins the next formula</source>
      <translation>Zwischen zwei Teilen steht „+“; „|“ beginnt die nächste Formel</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/groups.py" />
      <source>BibDesk’s groups cannot be read; no collection was made of them.</source>
      <translation>Die Gruppen von BibDesk sind nicht lesbar; aus ihnen wurde keine Sammlung.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>BibTeX (*.bib)</source>
      <translation>BibTeX (*.bib)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>BibTeX (*.bib);;All files (*)</source>
      <translation>BibTeX (*.bib);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>BibTeX and biber part a list at “and”, and a name at its commas: “First von Last”, “von Last, First” or “von Last, Jr, First”. biber leaves out an entry with an empty name; BibTeX prints nonsense of a name with more commas.</source>
      <translation>BibTeX und biber teilen eine Liste an „and“ und einen Namen an seinen Kommas: „First von Last“, „von Last, First“ oder „von Last, Jr, First“. biber lässt einen Eintrag mit leerem Namen aus; BibTeX druckt Unsinn bei mehr Kommas.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>BibTeX and biber print an entry of a type that they do not know as @misc, without what only its own type has.</source>
      <translation>BibTeX und biber drucken einen Eintrag unbekannten Typs als @misc, ohne das, was nur sein Typ hat.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>BibTeX and biblatex call some fields differently. An entry that has both names with different values is printed differently by the two.</source>
      <translation>BibTeX und biblatex nennen manche Felder verschieden. Einen Eintrag, der beide Namen mit verschiedenen Werten hat, setzen die beiden verschieden.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>BibTeX cannot read “{name}” as a name or key.</source>
      <translation>BibTeX kann „{name}“ nicht als Namen oder Schlüssel lesen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>BibTeX drops the rest of an entry at the first thing that it does not expect, and says so in the .blg file alone.</source>
      <translation>BibTeX lässt den Rest eines Eintrags fallen, sobald etwas Unerwartetes kommt, und sagt es nur in der .blg-Datei.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/bibtex.py" />
      <source>BibTeX file</source>
      <translation>BibTeX-Datei</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>BibTeX files (*.bib);;All files (*)</source>
      <translation>BibTeX-Dateien (*.bib);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>BibTeX or biber reported none in their last run, and the entries pass all checks.</source>
      <translation>BibTeX oder biber meldeten beim letzten Lauf keines, und die Einträge bestehen alle Prüfungen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>BibTeX reads bytes, so that a style which cuts a text may part {chars}.</source>
      <translation>BibTeX liest Bytes, sodass ein Stil, der Text kürzt, {chars} zerteilen kann.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>BibTeX reads bytes, so that it sorts {chars} wrongly and cuts initials in half.</source>
      <translation>BibTeX liest Bytes, sodass es {chars} falsch sortiert und Initialen halbiert.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>BibTeX reads bytes, so that it sorts {chars} wrongly.</source>
      <translation>BibTeX liest Bytes, sodass es {chars} falsch sortiert.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/faults.py" />
      <source>BibTeX reads the entry “{key}” out of this comment; refman and biber do not.</source>
      <translation>BibTeX liest aus diesem Kommentar den Eintrag „{key}“; refman und biber tun das nicht.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>BibTeX reads “{key}” byte by byte.</source>
      <translation>BibTeX liest „{key}“ Byte für Byte.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>BibTeX said</source>
      <translation>BibTeX meldete</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>BibTeX skips what follows another command in the last line. Begin a line with it.</source>
      <translation>BibTeX überspringt, was in der letzten Zeile hinter einem anderen Befehl steht. Beginnen Sie damit eine neue Zeile.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>BibTeX source</source>
      <translation>BibTeX-Quelltext</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>BibTeX stumbles over a “%” within an entry.</source>
      <translation>BibTeX stolpert über ein „%“ innerhalb eines Eintrags.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>BibTeX takes each byte for a letter. biber, and the accents of LaTeX, do without that.</source>
      <translation>BibTeX nimmt jedes Byte für einen Buchstaben. biber und die Akzente von LaTeX kommen ohne das aus.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>BibTeX takes keys that differ by capitals alone for one, and leaves out the second entry; biber leaves out the second of two with the same key, and of aliases (ids) those that stand for another entry.</source>
      <translation>BibTeX hält Schlüssel, die sich nur in der Großschreibung unterscheiden, für einen und lässt den zweiten Eintrag weg; biber lässt von zweien mit demselben Schlüssel den zweiten weg, und von Aliassen (ids) die, die für einen anderen Eintrag stehen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>BibTeX takes the “@” before it for its beginning, and its own for a part of its type.</source>
      <translation>BibTeX hält das „@“ davor für den Anfang und das eigene für einen Teil des Typs.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/faults.py" />
      <source>BibTeX takes “@comment@” for the type of an entry.</source>
      <translation>BibTeX hält „@comment@“ für den Typ eines Eintrags.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source_edit.py" />
      <source>BibTeX text</source>
      <translation>BibTeX-Text</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>BibTeX wants an edition as a word, “Second”, biblatex as a number; the style adds the word “edition”.</source>
      <translation>BibTeX will eine Auflage als Wort, „Second“, biblatex als Zahl; der Stil fügt das Wort „Auflage“ hinzu.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>BibTeX’s own styles do not read “date”; they have “year” and “month”.</source>
      <translation>BibTeX’ eigene Stile lesen „date“ nicht; sie haben „year“ und „month“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>BibTeX’s own styles do not read “location”; some of publishers do, as where people met, and “address” as where the publisher is.</source>
      <translation>BibTeX’ eigene Stile lesen „location“ nicht; manche von Verlagen lesen es als Tagungsort und „address“ als Ort des Verlags.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>BibTeX’s own styles do not read “{name}”{instead}.</source>
      <translation>BibTeX’ eigene Stile lesen „{name}“ nicht{instead}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>BibTeX’s styles know other names of fields, and pass over those of biblatex in silence.</source>
      <translation>Die Stile von BibTeX kennen andere Feldnamen und übergehen die von biblatex stillschweigend.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>BibTeX’s styles lower capitals of “{text}” that are not in braces.</source>
      <translation>Die Stile von BibTeX verkleinern Großbuchstaben von „{text}“, die nicht in Klammern stehen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>BibTeX’s styles lower {listed}, which may be names or begin a sentence.</source>
      <translation>Die Stile von BibTeX verkleinern {listed}; es mögen Namen oder Satzanfänge sein.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>BibTeX’s styles lower {listed}; names among them need braces.</source>
      <translation>Die Stile von BibTeX verkleinern {listed}; Namen darunter brauchen Klammern.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>BibTeX’s styles print a note, and how something was published, as a sentence of its own.</source>
      <translation>Die Stile von BibTeX drucken eine Anmerkung, und wie etwas erschien, als eigenen Satz.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Biber said</source>
      <translation>Biber meldete</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Book</source>
      <translation>Buch</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Book in several volumes</source>
      <translation>Mehrbändiges Buch</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Book within a book</source>
      <translation>Buch in einem Buch</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Booklet</source>
      <translation>Broschüre</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Both</source>
      <translation>Beide</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>Both forms are read; one form is easier to read, to sort and to compare.</source>
      <translation>Beide Formen werden gelesen; eine ist leichter zu lesen, zu sortieren und zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Both sides changed the {name} of {key}.</source>
      <translation>Beide Seiten haben das Feld {name} von {key} geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Both together</source>
      <translation>Beide zusammen</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Both words, anywhere; each may go on.</source>
      <translation>Beide Wörter, irgendwo; jedes darf weitergehen.</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Both, as without the AND; it binds before OR.</source>
      <translation>Beides, wie ohne das AND; es bindet vor OR.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Braces around terms</source>
      <translation>Klammern um Begriffe</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>Braces around the whole list make one name of it.</source>
      <translation>Klammern um die ganze Liste machen einen Namen daraus.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>Braces around the whole title keep every style from its own.</source>
      <translation>Klammern um den ganzen Titel hindern jeden Stil an seiner eigenen Form.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Braces around titles</source>
      <translation>Klammern um Titel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Braces where needed</source>
      <translation>Klammern, wo nötig</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>Braces within quotation marks are not balanced.</source>
      <translation>Klammern innerhalb von Anführungszeichen gehen nicht auf.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>Bring a project’s keys into one scheme</source>
      <translation>Schlüssel eines Projekts vereinheitlichen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Bring a project’s keys into one scheme…</source>
      <translation>Schlüssel eines Projekts vereinheitlichen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/versions.py" />
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/versions.py" />
      <source>Bring back a version</source>
      <translation>Fassung zurückholen</translation>
    </message>
    <message>
      <location filename="../../refman/services/restoring.py" />
      <source>Bring back a version of “{title}”</source>
      <translation>Fassung von „{title}“ zurückholen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Bring back the change that was undone last.</source>
      <translation>Die zuletzt zurückgenommene Änderung wieder herstellen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Bring keys of {name} into one scheme</source>
      <translation>Schlüssel von {name} vereinheitlichen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Bring linked files and the library together now.</source>
      <translation>Verknüpfte Dateien und Bibliothek jetzt abgleichen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/renewing.py" />
      <source>Bringing “{name}” up to date</source>
      <translation>„{name}“ wird auf den neuesten Stand gebracht</translation>
    </message>
    <message>
      <location filename="../../refman/commands/versions.py" />
      <source>Brought back</source>
      <translation>Zurückgeholt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Browse…</source>
      <translation>Durchsuchen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>By author, year, title</source>
      <translation>Nach Autor, Jahr, Titel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>By citation key</source>
      <translation>Nach Zitierschlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>By hand</source>
      <translation>Von Hand</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/as_of.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/leaving.py" />
      <source>Cancel it and close</source>
      <translation>Abbrechen und schließen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Cancel what is going on</source>
      <translation>Laufendes abbrechen</translation>
    </message>
    <message>
      <location filename="../../refman/jobs.py" />
      <source>Cancelled. The library is as it was before.</source>
      <translation>Abgebrochen. Die Bibliothek ist wie zuvor.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/palette.py" />
      <source>Cannot be used now</source>
      <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Capitals and small letters are the same</source>
      <translation>Groß- und Kleinschreibung gilt gleich</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Capitals in titles</source>
      <translation>Großbuchstaben in Titeln</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>Capitals that BibTeX lowers</source>
      <translation>Großbuchstaben, die BibTeX verkleinert</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>Capitals throughout say nothing of which words keep theirs, and look like shouting where a style leaves titles as they are.</source>
      <translation>Durchgehende Großbuchstaben sagen nicht, welche Wörter ihre behalten, und wirken laut, wo ein Stil Titel unverändert lässt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Cat.</source>
      <translation>Kat.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/category.py" />
      <source>Category {category}</source>
      <translation>Kategorie {category}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Central European (Windows-1250)</source>
      <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>Change its search…</source>
      <translation>Suche ändern…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Change many papers, find and replace, regular expression, rename a field</source>
      <translation>Viele Einträge ändern, suchen und ersetzen, regulärer Ausdruck, Feld umbenennen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Change the icon of “{collection}”</source>
      <translation>Symbol von „{collection}“ ändern</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Change the search of “{collection}”</source>
      <translation>Suche von „{collection}“ ändern</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Change type to</source>
      <translation>Typ ändern in</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>Change {entries}</source>
      <translation>{entries} ändern</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Changed elsewhere meanwhile: it {there}. Esc takes that.</source>
      <translation>Inzwischen anderswo geändert: {there}. Esc übernimmt das.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Changed the settings of {name}.</source>
      <translation>Die Einstellungen von {name} wurden geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Changed {papers}</source>
      <translation>Geändert: {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/sync.py" />
      <source>Changes of {linked}</source>
      <translation>Änderungen von {linked}</translation>
    </message>
    <message>
      <location filename="../../refman/store/rewritings.py" />
      <source>Changes of {name}</source>
      <translation>Änderungen von {name}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Changes, the newest first</source>
      <translation>Änderungen, die neuesten zuerst</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Chapter</source>
      <translation>Kapitel</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>Chapters that are empty</source>
      <translation>Kapitel, die leer sind</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Check the bibliography</source>
      <translation>Literaturverzeichnis prüfen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Check the bibliography…</source>
      <translation>Literaturverzeichnis prüfen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>Check what is somebody else’s. Papers keep the names that are printed.</source>
      <translation>Markieren Sie, was jemand anderem gehört. Die Einträge behalten die gedruckten Namen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Chinese, simplified (GB18030)</source>
      <translation>Chinesisch, vereinfacht (GB18030)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Chinese, traditional (Big5)</source>
      <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Choose a command, go to the field below the list and press the keys that it is to have.</source>
      <translation>Wählen Sie einen Befehl, gehen Sie in das Feld unter der Liste und drücken Sie die Tasten, die er haben soll.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>Choose another name</source>
      <translation>Anderen Namen wählen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Choose columns…</source>
      <translation>Spalten wählen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Choose the command that cites, and the editor that citations are pushed to.</source>
      <translation>Den Zitierbefehl wählen, und den Editor, an den Zitate gehen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_form.py" />
      <source>Choose the list of journal names</source>
      <translation>Liste der Zeitschriftennamen wählen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Choose what copies of files are called, and where base folders are on this computer.</source>
      <translation>Wählen, wie Kopien von Dateien heißen und wo Basisordner auf diesem Computer liegen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>Choose what counts…</source>
      <translation>Wählen, was gilt…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Citation key</source>
      <translation>Zitierschlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>Citation keys</source>
      <translation>Zitierschlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Cite {key}</source>
      <translation>{key} zitieren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Cite {key} alone</source>
      <translation>Nur {key} zitieren</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Cite {new} in place of {old} in {name}</source>
      <translation>In {name} {new} statt {old} zitieren</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Cite {new} in place of {old}: {changed}</source>
      <translation>{new} statt {old} zitieren: {changed}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Cite: author, title, year or key</source>
      <translation>Zitieren: Autor, Titel, Jahr oder Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Cited and not there</source>
      <translation>Zitiert und nicht vorhanden</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/cited_in.py" />
      <source>Cited in</source>
      <translation>Zitiert in</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Cited in LaTeX’s last run; no .tex file shows where.</source>
      <translation>Im letzten Lauf von LaTeX zitiert; keine .tex-Datei zeigt, wo.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Cited in this LaTeX project, by its folder or root file.</source>
      <translation>Zitiert in diesem LaTeX-Projekt, nach Ordner oder Hauptdatei.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/cited_in.py" />
      <source>Cited in {cited_words}.</source>
      <translation>Zitiert in {cited_words}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Citing and editor</source>
      <translation>Zitieren und Editor</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Citing and editor…</source>
      <translation>Zitieren und Editor…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Clear all filters</source>
      <translation>Alle Filter entfernen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Clear search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/head.py" />
      <source>Clear selection</source>
      <translation>Auswahl aufheben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/message_strip.py" />
      <source>Close message</source>
      <translation>Meldung schließen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Close the window; everything is saved already.</source>
      <translation>Das Fenster schließen; alles ist bereits gespeichert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Co-author graph</source>
      <translation>Koautorengraph</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>Co-authors</source>
      <translation>Koautoren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>Co-authors, those of most papers first</source>
      <translation>Koautoren, die mit den meisten Einträgen zuerst</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_line.py" />
      <source>Collection</source>
      <translation>Sammlung</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Collection in several volumes</source>
      <translation>Mehrbändiger Sammelband</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Collection of papers</source>
      <translation>Sammelband</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_line.py" />
      <source>Collection to add</source>
      <translation>Neue Sammlung</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Collection; a new name makes it</source>
      <translation>Sammlung; ein neuer Name legt sie an</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar.py" />
      <source>Collections</source>
      <translation>Sammlungen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/collection.py" />
      <source>Collections that fit</source>
      <translation>Passende Sammlungen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Collections, tags, authors, sources and years narrow each other. Take one away to see more.</source>
      <translation>Sammlungen, Schlagwörter, Autoren, Quellen und Jahre grenzen einander ein. Einen Filter entfernen, um mehr zu sehen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Colour</source>
      <translation>Farbe geben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Colour collection “{collection}” {colour}</source>
      <translation>Sammlung „{collection}“ {colour} färben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Colour of collection…</source>
      <translation>Farbe der Sammlung…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Colour of tag…</source>
      <translation>Farbe des Schlagworts…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Colour tag “{tag}” {colour}</source>
      <translation>Schlagwort „{tag}“ {colour} färben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Colours of the desktop</source>
      <translation>Farben des Systems</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>Colour…</source>
      <translation>Farbe…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_header.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Command by which refman cites in this project</source>
      <translation>Befehl, mit dem refman in diesem Projekt zitiert</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Command that cites</source>
      <translation>Zitierbefehl</translation>
    </message>
    <message>
      <location filename="../../refman/gui/palette.py" />
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Commands and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/formulas.py" />
      <source>Commands of formulas</source>
      <translation>Befehle für Formeln</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Commands of its own that cite</source>
      <translation>Eigene Zitierbefehle</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Commands of its own that cite, parted by spaces</source>
      <translation>Eigene Zitierbefehle, durch Leerzeichen getrennt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Commands of its own that read a file</source>
      <translation>Eigene Befehle, die eine Datei einlesen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Commands…</source>
      <translation>Befehle…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Comments, remarks, Markdown</source>
      <translation>Kommentare, Anmerkungen, Markdown</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Compact rows</source>
      <translation>Enge Zeilen</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Compare {name}</source>
      <translation>{name} vergleichen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers_pairs.py" />
      <source>Compare {number:,} papers</source>
      <translation>
        <numerusform>{number:,} Eintrag vergleichen</numerusform>
        <numerusform>{number:,} Einträge vergleichen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>Compared with</source>
      <translation>Verglichen mit</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Comparing …</source>
      <translation>Wird verglichen …</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Conference paper</source>
      <translation>Konferenzbeitrag</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Copied the path</source>
      <translation>Pfad kopiert</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copied {number} as BibTeX</source>
      <translation>{number} als BibTeX kopiert</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copied {text}</source>
      <translation>{text} kopiert</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Copied {text} for {title}.</source>
      <translation>{text} für {title} kopiert.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copied {text}. {doubts}</source>
      <translation>{text} kopiert. {doubts}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Copies it</source>
      <translation>Kopiert es</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copy BibTeX</source>
      <translation>BibTeX kopieren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>Copy \cite{{…}} with {keys}</source>
      <translation>{keys} als \cite{{…}} kopieren</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copy \cite{…}</source>
      <translation>\cite{…} kopieren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>Copy as BibTeX</source>
      <translation>Als BibTeX kopieren</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copy citation key</source>
      <translation>Zitierschlüssel kopieren</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Copy citation, cite command</source>
      <translation>Zitat kopieren, Zitierbefehl</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Copy files into the folder of the library and keep them with the selected paper.</source>
      <translation>Dateien in den Ordner der Bibliothek kopieren und beim ausgewählten Eintrag behalten.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Copy path</source>
      <translation>Pfad kopieren</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copy the citation keys of the selected papers, parted by commas.</source>
      <translation>Die Zitierschlüssel der ausgewählten Einträge kopieren, durch Kommas getrennt.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copy the command that cites the selected papers.</source>
      <translation>Den Befehl kopieren, der die ausgewählten Einträge zitiert.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Copy the selected papers as BibTeX, as the LaTeX project has them that is looked at.</source>
      <translation>Die ausgewählten Einträge als BibTeX kopieren, so wie das gezeigte LaTeX-Projekt sie hat.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>Copy {keys}</source>
      <translation>{keys} kopieren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>Counting what they share…</source>
      <translation>Gemeinsames wird gezählt…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Create</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Create collection “{name}”</source>
      <translation>Sammlung „{name}“ anlegen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Create tag “{tag}”</source>
      <translation>Schlagwort „{tag}“ anlegen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Created the collection “{path}”</source>
      <translation>Sammlung „{path}“ angelegt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Created the collection “{path}” of what “{search}” finds</source>
      <translation>Die Sammlung „{path}“ aus dem, was „{search}“ findet, ist angelegt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Created the tag “{tag}”</source>
      <translation>Schlagwort „{tag}“ angelegt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Cyrillic (Windows-1251)</source>
      <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>DOI and URL</source>
      <translation>DOI und URL</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>DOI, else URL</source>
      <translation>DOI, sonst URL</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>Dangerous TeX</source>
      <translation>Gefährliches TeX</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Dark colours</source>
      <translation>Dunkle Farben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Dark mode, night mode, dark theme, appearance</source>
      <translation>Dunkler Modus, Nachtmodus, dunkles Design, Aussehen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Dataset</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Dates</source>
      <translation>Daten</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>Dates said twice</source>
      <translation>Doppelte Daten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/as_of.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Dec</source>
      <translation>Dez.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Delete a collection and those in it; the papers stay.</source>
      <translation>Eine Sammlung und die darin löschen; die Einträge bleiben.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>Delete a note of {name}</source>
      <translation>Notiz zu {name} löschen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>Delete collection	Del</source>
      <translation>Sammlung löschen	Entf</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Delete collection “{collection}”</source>
      <translation>Sammlung „{collection}“ löschen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Delete collection “{collection}” with {number} in it</source>
      <translation>Sammlung „{collection}“ mit {number} darin löschen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Delete collection…</source>
      <translation>Sammlung löschen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Delete it though saved searches ask for it</source>
      <translation>Sie löschen, obwohl gespeicherte Suchen nach ihr fragen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Delete paper, remove paper</source>
      <translation>Eintrag löschen, Eintrag entfernen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/chip.py" />
      <source>Delete removes it</source>
      <translation>Entf entfernt es</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_tags.py" />
      <source>Delete tag	Del</source>
      <translation>Schlagwort löschen	Entf</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Delete tag “{tag}”</source>
      <translation>Schlagwort „{tag}“ löschen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Delete tag…</source>
      <translation>Schlagwort löschen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/note_view.py" />
      <source>Delete the note; Undo brings it back</source>
      <translation>Notiz löschen; „Rückgängig“ bringt sie zurück</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Delete the papers that are in the trash, after a question.</source>
      <translation>Die Einträge im Papierkorb nach einer Rückfrage löschen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Delete the profile “{name}”?</source>
      <translation>Profil „{name}“ löschen?</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/empty_trash.py" />
      <source>Delete {number}</source>
      <translation>{number} löschen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/empty_trash.py" />
      <source>Delete {number} in the trash</source>
      <translation>{number} im Papierkorb löschen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>Deleted a note of {name}</source>
      <translation>Notiz zu {name} gelöscht</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Deleted the collection “{collection}” with {number} in it; its papers stay</source>
      <translation>Sammlung „{collection}“ mit {number} darin gelöscht; ihre Einträge bleiben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Deleted the collection “{collection}”; its papers stay</source>
      <translation>Sammlung „{collection}“ gelöscht; ihre Einträge bleiben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Deleted the tag “{tag}” of {number}</source>
      <translation>Schlagwort „{tag}“ von {number} gelöscht</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Deleted {deleted}; Undo brings them back until history is folded</source>
      <translation>{deleted} gelöscht; „Rückgängig“ bringt sie zurück, bis der Verlauf zusammengefasst wird</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Delete…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Density, row height</source>
      <translation>Dichte, Zeilenhöhe</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Detach</source>
      <translation>Lösen</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>Detach {files} from {called}</source>
      <translation>{files} von {called} lösen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Detached “{name}”</source>
      <translation>„{name}“ gelöst</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/paper.py" />
      <source>Details of the paper</source>
      <translation>Details des Eintrags</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Differs in {fields}</source>
      <translation>Verschieden in {fields}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/unkept.py" />
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Do again, repeat</source>
      <translation>Noch einmal, wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>Do with all {number:,}</source>
      <translation>Mit allen {number:,}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Drag papers onto it, or select some and choose Collection &gt; Add to collection; a search that is kept holds what it finds.</source>
      <translation>Einträge darauf ziehen, oder welche auswählen und Sammlung &gt; Zu Sammlung hinzufügen; eine gespeicherte Suche enthält, was sie findet.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Draw who writes with the author who is picked.</source>
      <translation>Zeichnen, wer mit dem gewählten Autor schreibt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dropping.py" />
      <source>Drop it on a paper</source>
      <translation>Auf einem Eintrag ablegen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dropping.py" />
      <source>Drop to attach to {key}</source>
      <translation>Ablegen, um es an {key} anzuhängen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/drop_hint.py" />
      <source>Drop to import</source>
      <translation>Zum Importieren ablegen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dropping.py" />
      <source>Drop to link or import</source>
      <translation>Zum Verknüpfen oder Importieren ablegen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/making.py" />
      <source>Duplicate as new</source>
      <translation>Als neuen Eintrag duplizieren</translation>
    </message>
    <message>
      <location filename="../../refman/commands/making.py" />
      <source>Duplicate {made}</source>
      <translation>{made} duplizieren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/scope.py" />
      <source>Duplicates</source>
      <translation>Dubletten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/versions.py" />
      <source>E-print {fields}</source>
      <translation>E-Print {fields}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>Each entry of the .bib files is cited, under one key, and says what the library says.</source>
      <translation>Jeder Eintrag der .bib-Dateien wird unter einem Schlüssel zitiert und stimmt mit der Bibliothek überein.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>Each key that is cited has its entry in a .bib file.</source>
      <translation>Jeder zitierte Schlüssel hat seinen Eintrag in einer .bib-Datei.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/note_view.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>Edit a note of {name}</source>
      <translation>Notiz zu {name} bearbeiten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>Edit author</source>
      <translation>Autor bearbeiten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Edit author…</source>
      <translation>Autor bearbeiten…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Edit each {name}</source>
      <translation>{name} einzeln bearbeiten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Edit fields…</source>
      <translation>Felder bearbeiten…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Edit the BibTeX text</source>
      <translation>BibTeX-Text bearbeiten</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Edit the BibTeX text of {key}</source>
      <translation>BibTeX-Text von {key} bearbeiten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Edit the fields of the selected paper, or of several at once: set, append, clear, replace text, rename, change the type, the case of titles, the names of journals.</source>
      <translation>Felder der ausgewählten Arbeit oder mehrerer zugleich bearbeiten: setzen, anhängen, leeren, Text ersetzen, umbenennen, den Typ, die Großschreibung von Titeln und die Namen von Zeitschriften ändern.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Edit {name}</source>
      <translation>{name} bearbeiten</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>Edited a note of {name}</source>
      <translation>Notiz zu {name} bearbeitet</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Edition</source>
      <translation>Auflage</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Editions</source>
      <translation>Auflagen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Editor</source>
      <translation>Editor</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Editor for Push to the editor and for places in a project</source>
      <translation>Editor zum Senden und für Stellen in einem Projekt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Editors</source>
      <translation>Herausgeber</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Edits here and in your editor are kept in step</source>
      <translation>Änderungen hier und in Ihrem Editor werden abgeglichen</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Either of both.</source>
      <translation>Eines von beiden.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Empty fields</source>
      <translation>Leere Felder</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>Empty library</source>
      <translation>Leere Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Empty the trash</source>
      <translation>Papierkorb leeren</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Empty the trash of {deleted}</source>
      <translation>{deleted} im Papierkorb löschen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Empty the trash, delete for good, purge</source>
      <translation>Den Papierkorb leeren, endgültig löschen, Papierkorb ausleeren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Empty trash…</source>
      <translation>Papierkorb leeren…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Enter cites · Tab marks several · Ctrl+Enter copies · Esc leaves</source>
      <translation>Eingabe zitiert · Tab markiert mehrere · Strg+Eingabe kopiert · Esc verlässt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Entries</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/guard.py" />
      <source>Entries are missing, and line {line} cannot be read: it looks half written. Mend that line and save the file.</source>
      <translation>Einträge fehlen, und Zeile {line} ist nicht lesbar: sie sieht halb geschrieben aus. Verbessern Sie die Zeile, und speichern Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Entries from .bib files</source>
      <translation>Einträge aus .bib-Dateien</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Entries of the file</source>
      <translation>Einträge der Datei</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Entries that are named</source>
      <translation>Genannte Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/kind.py" />
      <source>Entry type</source>
      <translation>Eintragstyp</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/kind.py" />
      <source>Entry types that fit</source>
      <translation>Passende Eintragstypen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Errors, lint, validate, quality</source>
      <translation>Fehler, Prüfung, validieren, Qualität</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>Every change is shown here before it is made.</source>
      <translation>Jede Änderung wird hier gezeigt, bevor sie geschieht.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Every command has the keys that it had at first.</source>
      <translation>Jeder Befehl hat wieder seine ursprünglichen Tasten.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>Every line that changes</source>
      <translation>Jede Zeile, die sich ändert</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Every one gets a letter: lu2022a, lu2022b</source>
      <translation>Jeder bekommt einen Buchstaben: lu2022a, lu2022b</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Every paper has a tag</source>
      <translation>Jeder Eintrag hat ein Schlagwort</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>Every style defines the macros jan to dec in its own wording and language; a month that is typed out is printed as it is, and biblatex cannot sort it.</source>
      <translation>Jeder Stil definiert die Makros jan bis dec in eigener Form und Sprache; ein ausgeschriebener Monat wird gedruckt, wie er ist, und biblatex kann ihn nicht sortieren.</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Exactly these words in a row.</source>
      <translation>Genau diese Wörter hintereinander.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Exclude</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Exit, close the program</source>
      <translation>Ende, Programm schließen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Exported {papers} to {output}</source>
      <translation>{papers} nach {output} exportiert</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Exported {papers} to {output}.</source>
      <translation>{papers} nach {output} exportiert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Family name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Feb</source>
      <translation>Feb.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_form.py" />
      <source>Fewer choices</source>
      <translation>Weniger Optionen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Fields</source>
      <translation>Felder</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Fields of biblatex alone</source>
      <translation>Felder allein von biblatex</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Fields of the paper</source>
      <translation>Felder des Eintrags</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Fields that are not read</source>
      <translation>Felder, die nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Fields that come first</source>
      <translation>Felder, die zuerst kommen</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>Fields that go ill together</source>
      <translation>Felder, die sich nicht vertragen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Fields to leave out</source>
      <translation>Felder weglassen</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Fields with two names and two values</source>
      <translation>Felder mit zwei Namen und zwei Werten</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>File and papers stay as they are.</source>
      <translation>Datei und Einträge bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>Files are looked at as they are now alone</source>
      <translation>Dateien werden nur so angesehen, wie sie jetzt sind</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Files that are named</source>
      <translation>Genannte Dateien</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Files that are no UTF-8</source>
      <translation>Dateien, die kein UTF-8 sind</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Files that were written under it stay as they are.{again} This cannot be undone.</source>
      <translation>Dateien, die damit geschrieben wurden, bleiben, wie sie sind.{again} Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>Files to read: captured pages, .bib; - is standard input</source>
      <translation>Zu lesende Dateien: gespeicherte Seiten, .bib; - ist die Standardeingabe</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>Fill with the starter papers</source>
      <translation>Mit den Starteinträgen füllen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/top_bar.py" />
      <source>Find a command by name</source>
      <translation>Befehl nach seinem Namen suchen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Find a command or keys</source>
      <translation>Befehl oder Tasten suchen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Find a command, an author, a tag, a collection or a paper by its name.</source>
      <translation>Befehl, Autor, Schlagwort, Sammlung oder Eintrag nach dem Namen finden.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Find a person, people</source>
      <translation>Person suchen, Leute</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Find an author</source>
      <translation>Autor suchen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>Find anything; @ authors alone, # tags, + collections, / papers</source>
      <translation>Alles finden; @ nur Autoren, # Schlagwörter, + Sammlungen, / Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/authors.py" />
      <source>Find author</source>
      <translation>Autor suchen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>Find commands, authors, tags, collections, papers</source>
      <translation>Befehle, Autoren, Schlagwörter, Sammlungen, Einträge finden</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Find duplicates</source>
      <translation>Dubletten suchen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Find missing files in a folder</source>
      <translation>Fehlende Dateien in einem Ordner suchen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Find missing files…</source>
      <translation>Fehlende Dateien suchen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Find papers</source>
      <translation>Einträge suchen</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/finding.py" />
      <source>Find {found}</source>
      <translation>{found} suchen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Find…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>Fold</source>
      <translation>Zusammenfassen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>Fold older history together</source>
      <translation>Älteren Verlauf zusammenfassen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Fold older history…</source>
      <translation>Älteren Verlauf zusammenfassen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>Fold what is older than</source>
      <translation>Zusammenfassen, was älter ist als</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Folded {what} together; {room}</source>
      <translation>{what} zusammengefasst; {room}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_dialog.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Folder of a LaTeX project, or its root .tex file</source>
      <translation>Ordner eines LaTeX-Projekts oder seine Hauptdatei (.tex)</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Font size, reset zoom</source>
      <translation>Schriftgröße, Zoom zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Font size, zoom in, bigger font</source>
      <translation>Schriftgröße, vergrößern, größere Schrift</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Font size, zoom out, smaller font</source>
      <translation>Schriftgröße, verkleinern, kleinere Schrift</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>For BibTeX “{key}” must stand behind the entries that name it.</source>
      <translation>Für BibTeX muss „{key}“ hinter den Einträgen stehen, die darauf verweisen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>For example “{made}”</source>
      <translation>Zum Beispiel „{made}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Found {found}</source>
      <translation>{found} gefunden</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>From 1 to 5; 0 for none</source>
      <translation>Von 1 bis 5; 0 für keine</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>From the .tex files</source>
      <translation>Aus den .tex-Dateien</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/author_card.py" />
      <source>From {source}</source>
      <translation>Von {source}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>From {stem}.aux</source>
      <translation>Aus {stem}.aux</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>From {stem}.bcf</source>
      <translation>Aus {stem}.bcf</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Generate</source>
      <translation>Erzeugen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Generate citation keys for {number}</source>
      <translation>Zitierschlüssel erzeugen für {number}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Generate citation keys…</source>
      <translation>Zitierschlüssel erzeugen…</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/guard.py" />
      <source>Git is at work in “{files}”. {afterwards}</source>
      <translation>Git arbeitet gerade in „{files}“. {afterwards}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Give a collection another icon, or that of its kind.</source>
      <translation>Einer Sammlung ein anderes Symbol geben, oder das ihrer Art.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Give a collection another name.</source>
      <translation>Einer Sammlung einen anderen Namen geben.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Give a tag another name on all its papers, with those that stand in it: a/b stands in a.</source>
      <translation>Einem Schlagwort auf allen Einträgen einen anderen Namen geben, samt denen darin: a/b steht in a.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Give a tag one of the eight colours.</source>
      <translation>Einem Schlagwort eine der acht Farben geben.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Give the icon of a collection one of the eight colours, or none.</source>
      <translation>Dem Symbol einer Sammlung eine der acht Farben geben, oder keine.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Given name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/unkept.py" />
      <source>Go back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Go back to it</source>
      <translation>Dorthin zurück</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Go there, select what is to come back, and choose Paper &gt; Restore from trash. They keep everything until then.</source>
      <translation>
        <numerusform>Dort auswählen, was zurückkommen soll, und Eintrag &gt; Aus dem Papierkorb holen. Bis dahin behält er alles.</numerusform>
        <numerusform>Dort auswählen, was zurückkommen soll, und Eintrag &gt; Aus dem Papierkorb holen. Bis dahin behalten sie alles.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Go to another row, or to another place in a text</source>
      <translation>Zu einer anderen Zeile oder Stelle im Text</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Go to the control before</source>
      <translation>Zum vorigen Bedienelement</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Go to the next control</source>
      <translation>Zum nächsten Bedienelement</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Go to the search field of the authors.</source>
      <translation>Zum Suchfeld der Autoren gehen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Go to the search field.</source>
      <translation>Zum Suchfeld gehen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>Graph</source>
      <translation>Graph</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>HTML</source>
      <translation>HTML</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>HTML, 13.1.4 (character references); JabRef’s integrity check</source>
      <translation>HTML, 13.1.4 (character references); Integritätsprüfung von JabRef</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Have a collection stand in another, or at the top, with all that is in it.</source>
      <translation>Eine Sammlung mit allem darin in eine andere oder nach ganz oben legen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Have a collection that is a search find something else.</source>
      <translation>Eine Sammlung, die eine Suche ist, etwas anderes finden lassen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Have all papers of one tag carry another in its place; what stands in it comes along.</source>
      <translation>Alle Einträge eines Schlagworts ein anderes an seiner Stelle tragen lassen; was darin steht, kommt mit.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Have the columns, their order and widths as they were at first.</source>
      <translation>Spalten, Reihenfolge und Breiten wie am Anfang.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Have the editor insert the citation of papers where its cursor is.</source>
      <translation>Den Editor das Zitat an seiner Schreibmarke einfügen lassen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>Have the paper be as in this version; Undo takes that back</source>
      <translation>Den Eintrag wie in dieser Fassung haben; „Rückgängig“ nimmt das zurück</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Have the window speak this language from the next start on.</source>
      <translation>Das Fenster spricht ab dem nächsten Start diese Sprache.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Have {field} in sentence case of {papers}</source>
      <translation>{field} in Satzschreibung: {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Have {field} in title case of {papers}</source>
      <translation>{field} in Titelschreibung: {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Help, search syntax, manual</source>
      <translation>Hilfe, Suchsprache, Handbuch</translation>
    </message>
    <message>
      <location filename="../../refman/store/people.py" />
      <source>Here OR and minus join either names or papers, not both; part them.</source>
      <translation>Hier verbinden OR und Minus entweder Namen oder Einträge, nicht beides; trennen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/formula.py" />
      <source>Here stands a function, a field or a text in quotes</source>
      <translation>Hier steht eine Funktion, ein Feld oder ein Text in Anführungszeichen</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/arguments.py" />
      <source>Here stands an argument or the end of them, “)”</source>
      <translation>Hier steht ein Argument oder das Ende der Argumente, „)“</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>Here stands one entry; a pasted one becomes a new paper with Paper &gt; Paste BibTeX.</source>
      <translation>Hier steht ein einziger Eintrag; ein eingefügter wird mit „Eintrag &gt; BibTeX einfügen“ zu einem neuen Eintrag.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/cursor.py" />
      <source>Here stands “{sign}”</source>
      <translation>Hier steht „{sign}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>History of the paper</source>
      <translation>Verlauf des Eintrags</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>History…</source>
      <translation>Verlauf…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>Homepage</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Hotkeys, key bindings</source>
      <translation>Tastenbelegung, Kurzbefehle</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>How does “{name}” read right?</source>
      <translation>Wie ist „{name}“ richtig zu lesen?</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>How far the names are looked through</source>
      <translation>Wie weit die Namen durchgesehen sind</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>How the other author is shown</source>
      <translation>Wie der andere Autor gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>ISO 10957</source>
      <translation>ISO 10957</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>ISO 2108; {biblatex}, 2.2.2 (isbn)</source>
      <translation>ISO 2108; {biblatex}, 2.2.2 (isbn)</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>ISO 26324, 5.2 (DOI syntax); {biblatex}, 2.2.2 (doi)</source>
      <translation>ISO 26324, 5.2 (DOI syntax); {biblatex}, 2.2.2 (doi)</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>ISO 3297; {biblatex}, 2.2.2 (issn)</source>
      <translation>ISO 3297; {biblatex}, 2.2.2 (issn)</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>ISO 690:2021, 4 (each resource is referred to once)</source>
      <translation>ISO 690:2021, 4 (jede Quelle wird einmal genannt)</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>ISO 690:2021, 4.4 (uniform style)</source>
      <translation>ISO 690:2021, 4.4 (einheitlicher Stil)</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Icon</source>
      <translation>Symbol</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Icon of collection…</source>
      <translation>Symbol der Sammlung…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>Icon…</source>
      <translation>Symbol…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>If it is called otherwise now, choose it in the settings of the project.</source>
      <translation>Heißt sie jetzt anders, wählen Sie sie in den Einstellungen des Projekts.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>If it was moved, add the project where it is now, and remove this one.</source>
      <translation>Wurde er verschoben, fügen Sie das Projekt dort hinzu, wo es jetzt ist, und entfernen Sie dieses.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Import files</source>
      <translation>Dateien importieren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>Import it once</source>
      <translation>Einmal importieren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/abstract.py" />
      <source>Import the captured page to see its abstract</source>
      <translation>Die gespeicherte Seite importieren, um den Abstract zu sehen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>Import them once</source>
      <translation>Einmal importieren</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Import {name}</source>
      <translation>{name} importieren</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Import {number} files</source>
      <translation>{number} Dateien importieren</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>In </source>
      <translation>In </translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In a field of a paper: keep what was typed, or take it back</source>
      <translation>In einem Feld eines Eintrags: die Eingabe behalten oder zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In a list of a project: open the place, do what is offered</source>
      <translation>In einer Liste eines Projekts: die Stelle öffnen, das Angebotene tun</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In abstracts, summaries and notes.</source>
      <translation>In Abstracts, Zusammenfassungen und Notizen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>In full</source>
      <translation>Ausgeschrieben</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In journals, books, series, publishers and institutions.</source>
      <translation>In Zeitschriften, Büchern, Reihen, Verlagen und Einrichtungen.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>In line {line}: {reason}</source>
      <translation>In Zeile {line}: {reason}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>In no menu</source>
      <translation>In keinem Menü</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>In quotes, two quotes are one.</source>
      <translation>In Anführungszeichen stehen zwei für eines.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>In text, &amp;, %, #, _ and ^ mean something else to TeX, and a $ begins a formula: written out they have a backslash before them.</source>
      <translation>Im Text bedeuten &amp;, %, #, _ und ^ für TeX etwas anderes, und ein $ beginnt eine Formel: ausgeschrieben steht ein Rückstrich davor.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>In the .bib, and nobody cites them</source>
      <translation>In der .bib-Datei, aber nirgends zitiert</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In the BibTeX of a paper: save the text</source>
      <translation>Im BibTeX-Text eines Eintrags: den Text speichern</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>In the library</source>
      <translation>In der Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>In the library and in this project:</source>
      <translation>In der Bibliothek und in diesem Projekt:</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>In the library: “{title}” {old} → {new}{alias}</source>
      <translation>In der Bibliothek: „{title}“ {old} → {new}{alias}</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In the names of authors and editors.</source>
      <translation>In den Namen von Autoren und Herausgebern.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In the notes of a reader; * stands for any letters.</source>
      <translation>In den Notizen der Lesenden; * steht für beliebige Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In the search field: choose and take one of the words that are offered</source>
      <translation>Im Suchfeld: eines der angebotenen Wörter wählen und übernehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In the sidebar: close and open a collection</source>
      <translation>In der Seitenleiste: eine Sammlung zu- und aufklappen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In the sidebar: move a collection up, down, out and in</source>
      <translation>In der Seitenleiste: eine Sammlung nach oben, unten, außen und innen verschieben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>In the sidebar: narrow by one more collection, tag or source</source>
      <translation>In der Seitenleiste: um eine Sammlung, ein Schlagwort oder eine Quelle weiter eingrenzen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/trash_note.py" />
      <source>In the trash</source>
      <translation>Im Papierkorb</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In this category, or this part of it.</source>
      <translation>In dieser Kategorie oder diesem Teil davon.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In this collection or one below it, by its path or the end of it.</source>
      <translation>In dieser Sammlung oder einer darunter, nach ihrem Pfad oder dessen Ende.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In this linked file, by its name or whole path, or in this collection.</source>
      <translation>In dieser verknüpften Datei, nach Namen oder ganzem Pfad, oder in dieser Sammlung.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>In this project alone:</source>
      <translation>Nur in diesem Projekt:</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>In titles only.</source>
      <translation>Nur in Titeln.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>In {file}</source>
      <translation>In {file}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>In {garbled} there were bytes that are no letters; “�” stands for them.</source>
      <translation>In {garbled} standen Bytes, die keine Buchstaben sind; für sie steht „�“.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>In {name}</source>
      <translation>In {name}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Include</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Institution</source>
      <translation>Institution</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Issue</source>
      <translation>Heft</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Issue of a periodical</source>
      <translation>Heft einer Zeitschrift</translation>
    </message>
    <message>
      <location filename="../../refman/formats/profile_marks.py" />
      <source>It and the line beside it say when and where a paper is from; which is right is unsure.</source>
      <translation>Diese Zeile und die daneben sagen, wann und wo ein Eintrag erschien; welche stimmt, ist unsicher.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/daily_rows.py" />
      <source>It cannot be told which line of this paper is its title.</source>
      <translation>Welche Zeile dieses Eintrags sein Titel ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>It ends with “conference on”.</source>
      <translation>Er endet mit „conference on“.</translation>
    </message>
    <message>
      <location filename="../../refman/latex/evidence.py" />
      <source>It has a document type.</source>
      <translation>Sie hat einen Dokumenttyp.</translation>
    </message>
    <message>
      <location filename="../../refman/latex/evidence.py" />
      <source>It has a tag or comment without an end.</source>
      <translation>Sie hat ein Tag oder einen Kommentar ohne Ende.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>It has more fields, or faults between them, than any entry: over 10,000.</source>
      <translation>Er hat mehr Felder, oder Fehler zwischen ihnen, als irgendein Eintrag: über 10.000.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>It has no citation key.</source>
      <translation>Er hat keinen Zitierschlüssel.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>It has no “{group}”, which @{kind} wants.</source>
      <translation>Er hat kein „{group}“, das @{kind} verlangt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>It has none of {asked}, of which @{kind} wants one.</source>
      <translation>Er hat keines von {asked}, von denen @{kind} eines verlangt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>It holds a place, {found}, for which there is “address”.</source>
      <translation>Er enthält einen Ort, {found}, für den es „address“ gibt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>It holds a year, {found}, for which there is “year”.</source>
      <translation>Er enthält ein Jahr, {found}, für das es „year“ gibt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>It holds pages, for which there is “pages”.</source>
      <translation>Er enthält Seiten, für die es „pages“ gibt.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/guard.py" />
      <source>It holds the marks of a merge that git left to you. Settle it and save the file.</source>
      <translation>Sie enthält Marken einer Zusammenführung, die git Ihnen überlassen hat. Lösen Sie sie auf, und speichern Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>It holds {parts}.</source>
      <translation>Sie enthält {parts}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/encoding.py" />
      <source>It is UTF-8 with stray bytes, which were read as letters of Windows’ Latin-1.</source>
      <translation>Sie ist UTF-8 mit einzelnen fremden Bytes, die als Buchstaben von Windows-Latin-1 gelesen wurden.</translation>
    </message>
    <message>
      <location filename="../../refman/services/replacing.py" />
      <source>It is as it was.</source>
      <translation>Sie ist, wie sie war.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/exchanging.py" />
      <source>It is as it was; refman tries again.</source>
      <translation>Sie ist, wie sie war; refman versucht es erneut.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>It is meant to be empty</source>
      <translation>Sie soll leer sein</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>It is no UTF-8 and does not say what it is. Choose where its letters are right.</source>
      <translation>Die Datei ist kein UTF-8 und sagt nicht, was sie ist. Wählen Sie, wo die Buchstaben stimmen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/encoding.py" />
      <source>It is no UTF-8 and names no encoding; it was read as Windows’ Latin-1. If letters are wrong or entries unread, name the one it has in its first line, as in “% Encoding: GBK”, or in the shell with --encoding.</source>
      <translation>Sie ist kein UTF-8 und nennt keine Kodierung; sie wurde als Latin-1 von Windows gelesen. Sind Buchstaben falsch oder Einträge ungelesen, nennen Sie die richtige in der ersten Zeile, wie in „% Encoding: GBK“, oder in der Shell mit --encoding.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/files.py" />
      <source>It is no UTF-8 from here on, and LaTeX stops at it; save it as UTF-8, or name its encoding (inputenc).</source>
      <translation>Ab hier ist sie kein UTF-8, und LaTeX bleibt daran hängen; speichern Sie sie als UTF-8, oder nennen Sie ihre Kodierung (inputenc).</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/files.py" />
      <source>It is no UTF-8 from here on, and biber gives up; save it as UTF-8, or name its encoding (bibencoding).</source>
      <translation>Ab hier ist sie kein UTF-8, und biber gibt auf; speichern Sie sie als UTF-8, oder nennen Sie ihre Kodierung (bibencoding).</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>It is no part of a profile’s head.</source>
      <translation>Das gehört nicht zum Kopf eines Profils.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>It is no part of the page’s head.</source>
      <translation>Das gehört nicht zum Kopf der Seite.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/daily_rows.py" />
      <source>It is no part of the paper above it.</source>
      <translation>Das gehört nicht zum Eintrag darüber.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>It is no whole BibTeX entry.</source>
      <translation>Es ist kein ganzer BibTeX-Eintrag.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/bibtex.py" />
      <source>It is no whole BibTeX entry. {reason}</source>
      <translation>Es ist kein ganzer BibTeX-Eintrag. {reason}</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/bibfile.py" />
      <source>It is no whole entry. {reason}</source>
      <translation>Das ist kein ganzer Eintrag. {reason}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/encoding.py" />
      <source>It is not in the encoding that it names, “{named}”, or that is not known; it was read as Windows’ Latin-1. If letters are wrong or entries unread, name the one it has in its first line, as in “% Encoding: GBK”, or in the shell with --encoding.</source>
      <translation>Sie ist nicht in der Kodierung, die sie nennt, „{named}“, oder die ist nicht bekannt; sie wurde als Latin-1 von Windows gelesen. Sind Buchstaben falsch oder Einträge ungelesen, nennen Sie die richtige in der ersten Zeile, wie in „% Encoding: GBK“, oder in der Shell mit --encoding.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>It is read or named here; LaTeX goes without it.</source>
      <translation>Sie wird hier gelesen oder genannt; LaTeX läuft ohne sie.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>It is set by</source>
      <translation>Gesetzt wird es von</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>It is the DOI of line {line}, “{key}”, too.</source>
      <translation>Es ist auch der DOI von Zeile {line}, „{key}“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>It is the number of a book in a “series”, and there is none.</source>
      <translation>Es ist die Nummer eines Buches in einer „series“, und die fehlt.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/daily_rows.py" />
      <source>It reads like an abstract, but no title stands above it.</source>
      <translation>Das liest sich wie eine Zusammenfassung, aber kein Titel steht darüber.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>It says nothing of the paper above it.</source>
      <translation>Das sagt nichts über den Eintrag darüber.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>It seems to be the paper of line {line}, “{key}” ({why}).</source>
      <translation>Es ist wohl der Eintrag von Zeile {line}, „{key}“ ({why}).</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/library.py" />
      <source>It seems to be the same paper as “{name}” ({why}).</source>
      <translation>Es ist wohl derselbe Eintrag wie „{name}“ ({why}).</translation>
    </message>
    <message>
      <location filename="../../refman/formats/profile_marks.py" />
      <source>It stands above the first paper and is no part of a head.</source>
      <translation>Das steht über dem ersten Eintrag und gehört zu keinem Kopf.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/daily_rows.py" />
      <source>It stands above the first paper and is no part of it.</source>
      <translation>Das steht über dem ersten Eintrag und gehört nicht dazu.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>It stands on Qt and PySide6 (LGPL 3), SQLite (public domain), sqlite-utils (Apache 2), RapidFuzz and platformdirs (MIT), and Python (PSF).</source>
      <translation>Grundlage sind Qt und PySide6 (LGPL 3), SQLite (gemeinfrei), sqlite-utils (Apache 2), RapidFuzz und platformdirs (MIT) sowie Python (PSF).</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/unread.py" />
      <source>It stands within “{key}”: a brace is missing or too many there.</source>
      <translation>Er steht innerhalb von „{key}“: dort fehlt eine Klammer oder ist eine zu viel.</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>It takes two papers to merge; name another one.</source>
      <translation>Zum Zusammenführen braucht es zwei Einträge; nennen Sie noch einen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>It takes two persons to keep apart; name another one.</source>
      <translation>Zum Unterscheiden braucht es zwei Personen; nennen Sie noch eine.</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>It takes two persons to merge; name another one.</source>
      <translation>Zum Zusammenführen braucht es zwei Personen; nennen Sie noch eine.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Its .bib file</source>
      <translation>Seine .bib-Datei</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Its bibliography is made by</source>
      <translation>Die Bibliographie macht</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/telling.py" />
      <source>Its groups become collections; what is changed in these here stays out of the file, which lists keys in its groups.</source>
      <translation>Aus ihren Gruppen werden Sammlungen; was an diesen hier geändert wird, kommt nicht in die Datei, denn sie führt in ihren Gruppen Schlüssel auf.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Its icon, or none</source>
      <translation>Ihr Symbol oder keines</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>JabRef’s integrity check</source>
      <translation>JabRefs Integritätsprüfung</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Jan</source>
      <translation>Jan.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Japanese (EUC-JP)</source>
      <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Japanese (Shift_JIS)</source>
      <translation>Japanisch (Shift_JIS)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Journal names</source>
      <translation>Zeitschriftennamen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Journals as @string</source>
      <translation>Zeitschriften als @string</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Jr</source>
      <translation>Jr</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Jul</source>
      <translation>Juli</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Jun</source>
      <translation>Juni</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Keep</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Keep a .bib file up to date with what is cited</source>
      <translation>Eine .bib-Datei mit dem Zitierten auf dem Stand halten</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Keep a LaTeX project: what it cites is known to the library from now on.</source>
      <translation>Ein LaTeX-Projekt aufnehmen: Was es zitiert, ist der Bibliothek von nun an bekannt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Keep apart: add it as a paper of its own</source>
      <translation>Trennen: als eigenen Eintrag hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>Keep both, tied to one another; each keeps its key</source>
      <translation>Beide behalten und miteinander verbinden; jeder behält seinen Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/cited_trash.py" />
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Keep the changes to the people?</source>
      <translation>Änderungen an den Personen behalten?</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Keep the paper in the library, out of {file}</source>
      <translation>Den Eintrag in der Bibliothek behalten, ohne {file}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/cited_trash.py" />
      <source>Keep them</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>Keep this text as one change ({keys})</source>
      <translation>Diesen Text als eine Änderung übernehmen ({keys})</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Keep what is handed in of a LaTeX project under a name, compare it, and go back to it.</source>
      <translation>Bewahren, was von einem LaTeX-Projekt abgegeben wird, es vergleichen und dorthin zurückgehen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Keep what is shown as a collection that goes on finding it.</source>
      <translation>Was gezeigt wird, als Sammlung behalten, die es weiterhin findet.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Keep {pairs} of names apart</source>
      <translation>{pairs} von Namen getrennt halten</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Key from 1 to 9; 0 for none</source>
      <translation>Taste von 1 bis 9; 0 für keine</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Key of tag…</source>
      <translation>Taste des Schlagworts…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_tags.py" />
      <source>Key of the tag</source>
      <translation>Taste des Schlagworts</translation>
    </message>
    <message>
      <location filename="../../refman/services/key_patterns.py" />
      <source>Key pattern of {name}</source>
      <translation>Schlüsselmuster von {name}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Key {digit} for tag “{tag}”</source>
      <translation>Taste {digit} für Schlagwort „{tag}“</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Key {digit} sets “{tag}”</source>
      <translation>Taste {digit} setzt „{tag}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/help.py" />
      <source>Keyboard shortcuts…</source>
      <translation>Tastenkürzel…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/help.py" />
      <source>Keys and search words</source>
      <translation>Tasten und Suchwörter</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Keys of “{title}”: press those that it is to have</source>
      <translation>Tasten von „{title}“: die gewünschten drücken</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Keys that clash</source>
      <translation>Kollidierende Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>Keys that no file here has may stand in one that is read from the net; Problems has them.</source>
      <translation>Schlüssel, die keine Datei hier hat, können in einer stehen, die aus dem Netz gelesen wird; „Probleme“ nennt sie.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys_preview.py" />
      <source>Keys that were given out</source>
      <translation>Schlüssel, die schon verwendet werden</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Keywords</source>
      <translation>Stichwörter</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>Keywords are tags; “refman tag” renames, merges and adds those.</source>
      <translation>Stichwörter sind Schlagwörter; „refman tag“ benennt sie um, führt sie zusammen und fügt sie hinzu.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/add_field.py" />
      <source>Keywords are the tags, which stand on the page “Details”.</source>
      <translation>Stichwörter sind die Schlagwörter auf der Seite „Details“.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Korean (EUC-KR)</source>
      <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>LaTeX (*.tex *.ltx)</source>
      <translation>LaTeX (*.tex *.ltx)</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/everywhere.py" />
      <source>LaTeX cites “{key}” in “{root}”, but refman finds no place of it in the .tex files: see to it by hand.</source>
      <translation>LaTeX zitiert „{key}“ in „{root}“, aber refman findet keine Stelle davon in den .tex-Dateien: bitte von Hand nachsehen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>LaTeX prints a question mark for a key that no .bib file of the project has.</source>
      <translation>LaTeX druckt ein Fragezeichen für einen Schlüssel, den keine .bib-Datei des Projekts hat.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>LaTeX2e News, issue 28 (utf8 by default); utf8ienc.dtx</source>
      <translation>LaTeX2e News, issue 28 (utf8 by default); utf8ienc.dtx</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Language of the desktop</source>
      <translation>Sprache des Systems</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Language, Chinese</source>
      <translation>Sprache, Chinesisch</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Language, English</source>
      <translation>Sprache, Englisch</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Language, German</source>
      <translation>Sprache, Deutsch</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Larger text</source>
      <translation>Größerer Text</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_menu.py" />
      <source>Largest or newest first</source>
      <translation>Größte oder neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Last added first</source>
      <translation>Zuletzt hinzugefügte zuerst</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/put_back.py" />
      <source>Leave it</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>Leave it as it is</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Let a linked file go; the file and the papers stay as they are.</source>
      <translation>Eine verknüpfte Datei freigeben; Datei und Einträge bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>Letters and their accents are two characters each.</source>
      <translation>Buchstaben und ihre Akzente sind je zwei Zeichen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>Letters in two characters</source>
      <translation>Buchstaben aus zwei Zeichen</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>Letters outside ASCII</source>
      <translation>Buchstaben außerhalb von ASCII</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>Letters that pdflatex lacks</source>
      <translation>Buchstaben, die pdflatex fehlen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/another.py" />
      <source>Libraries of refman (*.refman);;All files (*)</source>
      <translation>Bibliotheken von refman (*.refman);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar.py" />
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar.py" />
      <source>Library, collections, projects, tags and sources</source>
      <translation>Bibliothek, Sammlungen, Projekte, Schlagwörter und Quellen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>Licences…</source>
      <translation>Lizenzen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Light colours</source>
      <translation>Helle Farben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Light mode, day mode, light theme, appearance</source>
      <translation>Heller Modus, Tagmodus, helles Design, Aussehen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>Line {line:,}, one of {lines} with faults: {error}</source>
      <translation>Zeile {line:,}, eine von {lines} mit Fehlern: {error}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>Line {line:,}: {error}</source>
      <translation>Zeile {line:,}: {error}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Line {line} is not read: {reason}</source>
      <translation>Zeile {line} wird nicht gelesen: {reason}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Link</source>
      <translation>Verknüpfen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Link a .bib file</source>
      <translation>.bib-Datei verknüpfen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Link a .bib file…</source>
      <translation>.bib-Datei verknüpfen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>Link a file…</source>
      <translation>Datei verknüpfen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>Link it</source>
      <translation>Verknüpfen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Link its .bib file…</source>
      <translation>Seine .bib-Datei verknüpfen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>Link them</source>
      <translation>Verknüpfen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/in_files.py" />
      <source>Linked file {path}</source>
      <translation>Verknüpfte Datei {path}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_file.py" />
      <source>Linked files</source>
      <translation>Verknüpfte Dateien</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_button.py" />
      <source>Linked files: {words}</source>
      <translation>Verknüpfte Dateien: {words}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Linked {name}: {said}.</source>
      <translation>{name} verknüpft: {said}.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Linked {path}: {said}.</source>
      <translation>{path} verknüpft: {said}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/help.py" />
      <source>List every shortcut, and what the search field understands.</source>
      <translation>Alle Tastenkürzel auflisten, und was das Suchfeld versteht.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>List names that may be one author, with what speaks for it, to merge or keep apart.</source>
      <translation>Namen auflisten, die ein Autor sein könnten, mit Gründen, zum Zusammenführen oder Trennen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_form.py" />
      <source>List of journal names</source>
      <translation>Liste der Zeitschriftennamen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>List of journals</source>
      <translation>Zeitschriftenliste</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>List pairs of papers that may be one, or versions of one work, with score and reason.</source>
      <translation>Paare von Einträgen auflisten, die einer sein könnten oder Fassungen eines Werks, mit Wertung und Grund.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_form.py" />
      <source>Lists of journals (*.csv *.txt *.tsv);;All files (*)</source>
      <translation>Zeitschriftenlisten (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Lists of the project</source>
      <translation>Listen des Projekts</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>Lists that are cut</source>
      <translation>Abgeschnittene Listen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Log of changes, journal, timeline</source>
      <translation>Protokoll der Änderungen, Änderungsverlauf, Zeitleiste</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>Look ahead</source>
      <translation>Vorausschauen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linking.py" />
      <source>Look at linked files</source>
      <translation>Verknüpfte Dateien ansehen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Look at projects</source>
      <translation>Projekte ansehen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Look at the library of an earlier day in a window of its own.</source>
      <translation>Die Bibliothek eines früheren Tages in einem eigenen Fenster ansehen.</translation>
    </message>
    <message>
      <location filename="../../refman/store/attachments.py" />
      <source>Look for files</source>
      <translation>Nach Dateien sehen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Look for what is wrong with papers or projects, and mend it.</source>
      <translation>Suchen, was an Einträgen oder Projekten nicht stimmt, und es beheben.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Look in a folder for the files of papers that are not where they were.</source>
      <translation>In einem Ordner nach Dateien suchen, die nicht mehr sind, wo sie waren.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Looking for names that may be one author</source>
      <translation>Namen, die ein Autor sein könnten, werden gesucht</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>LyX does not run</source>
      <translation>LyX läuft nicht</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>LyX has no pipe yet. In LyX, name one at Tools &gt; Preferences &gt; Paths &gt; LyXServer pipe, such as ~/.lyx/lyxpipe.</source>
      <translation>LyX hat noch keine Pipe. Nennen Sie in LyX eine unter Werkzeuge &gt; Einstellungen &gt; Pfade &gt; LyXServer-Weiterleitung, etwa ~/.lyx/lyxpipe.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>LyX’s pipe; without one, lyxpipe in LyX’s folder</source>
      <translation>Pipe von LyX; ohne eine lyxpipe im Ordner von LyX</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Macros of a formatted file</source>
      <translation>Makros einer formatierten Datei</translation>
    </message>
    <message>
      <location filename="../../refman/commands/making.py" />
      <source>Made {made}</source>
      <translation>{made} angelegt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/editing.py" />
      <source>Make</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Make a collection: an empty one, or one that holds what a search finds.</source>
      <translation>Eine Sammlung anlegen: eine leere, oder eine, die enthält, was eine Suche findet.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>Make a copy of the library, read through and counted, in the folder of its backups.</source>
      <translation>Eine Kopie der Bibliothek, durchgelesen und gezählt, in den Ordner ihrer Sicherungen legen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Make a paper of an entry type and fill in its fields.</source>
      <translation>Einen Eintrag eines Typs anlegen und seine Felder ausfüllen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Make a tag that no paper has yet.</source>
      <translation>Ein Schlagwort anlegen, das noch kein Eintrag hat.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Make all text, and what stands around it, larger by a step.</source>
      <translation>Allen Text und was ihn umgibt um eine Stufe vergrößern.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Make all text, and what stands around it, smaller by a step.</source>
      <translation>Allen Text und was ihn umgibt um eine Stufe verkleinern.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Make authors one person under all their names; papers keep the names that are printed.</source>
      <translation>Autoren unter all ihren Namen zu einer Person machen; die Einträge behalten die gedruckten Namen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citekeys.py" />
      <source>Make citation keys</source>
      <translation>Zitierschlüssel erzeugen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/making.py" />
      <source>Make new papers that say what others do, but for identifiers and citation keys.</source>
      <translation>Neue Einträge anlegen, die dasselbe sagen wie andere, ohne Kennungen und Zitierschlüssel.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Make text as large as the desktop has it.</source>
      <translation>Text so groß zeigen wie das System.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Make the citation key</source>
      <translation>Zitierschlüssel erzeugen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Make the citation key by the pattern of the library</source>
      <translation>Zitierschlüssel nach dem Muster der Bibliothek erzeugen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Make the citation keys of the selected papers anew by a pattern, with a preview.</source>
      <translation>Die Zitierschlüssel der ausgewählten Einträge nach einem Muster neu erzeugen, mit Vorschau.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citekeys.py" />
      <source>Make {sum}</source>
      <translation>{sum} erzeugen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Manual</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Map: take their key as an alias, and nothing else</source>
      <translation>Zuordnen: nur ihren Schlüssel als Alias übernehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Mar</source>
      <translation>März</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Mark as being read</source>
      <translation>Als in Lektüre markieren</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Mark as read</source>
      <translation>Als gelesen markieren</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Mark as unread</source>
      <translation>Als ungelesen markieren</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Mark {changed} as {said}</source>
      <translation>{changed} als {said} markieren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/note_view.py" />
      <source>Markdown; Ctrl+Enter keeps it, Esc gives it up</source>
      <translation>Markdown; Strg+Eingabe übernimmt, Esc verwirft</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Marked as read then.</source>
      <translation>Dann als gelesen markiert.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Marked {changed} as {said}</source>
      <translation>{changed} als {said} markiert</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Master’s thesis</source>
      <translation>Masterarbeit</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>May be the same author</source>
      <translation>Vielleicht derselbe Autor</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Mend all of these</source>
      <translation>Alle davon beheben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Mend all that is certain</source>
      <translation>Alles Sichere beheben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Mend all {fixes:,} of these</source>
      <translation>Alle {fixes:,} beheben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Mend it in the search field, or clear it.</source>
      <translation>Im Suchfeld verbessern oder leeren.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Mend this</source>
      <translation>Dies beheben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Mend {entries} of .bib files and {what} of the library</source>
      <translation>{entries} in .bib-Dateien und {what} der Bibliothek beheben</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Mend {number:,} that are certain</source>
      <translation>
        <numerusform>{number:,} sichere Korrektur vornehmen</numerusform>
        <numerusform>{number:,} sichere Korrekturen vornehmen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_problems.py" />
      <source>Mend {sure:,}</source>
      <translation>{sure:,} beheben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Mend {what}</source>
      <translation>{what} beheben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Mended {entries} in {file}.</source>
      <translation>{entries} in {file} behoben.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Mended {entries} of .bib files and {what} of the library.</source>
      <translation>{entries} in .bib-Dateien und {what} der Bibliothek behoben.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Mended {what}.</source>
      <translation>{what} behoben.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/two_of_one.py" />
      <source>Merge all the same</source>
      <translation>Trotzdem zusammenführen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merge authors</source>
      <translation>Autoren zusammenführen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merge authors…</source>
      <translation>Autoren zusammenführen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>Merge duplicates</source>
      <translation>Dubletten zusammenführen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Merge duplicates…</source>
      <translation>Dubletten zusammenführen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_tags.py" />
      <source>Merge into…</source>
      <translation>Zusammenführen mit…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Merge papers, same paper, twins</source>
      <translation>Einträge zusammenführen, derselbe Eintrag, Zwillinge</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Merge persons, same person, people</source>
      <translation>Personen zusammenführen, dieselbe Person, Leute</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Merge tag into…</source>
      <translation>Schlagwort zusammenführen mit…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Merge tag “{tag}” into “{into}”</source>
      <translation>Schlagwort „{tag}“ mit „{into}“ zusammenführen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>Merge the two…</source>
      <translation>Die zwei zusammenführen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merge them though one paper lists both</source>
      <translation>Zusammenführen, obwohl ein Eintrag beide nennt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>Merge which tag?</source>
      <translation>Welches Schlagwort zusammenführen?</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>Merge {known} with…</source>
      <translation>{known} zusammenführen mit…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merge {listed} into {name}</source>
      <translation>{listed} mit {name} zusammenführen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Merge {number}</source>
      <translation>{number} zusammenführen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Merge {order} into “{title}”</source>
      <translation>{order} zu „{title}“ zusammenführen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merge {pairs} of names</source>
      <translation>{pairs} von Namen zusammenführen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Merge: take what they know better, and their key as an alias</source>
      <translation>Zusammenführen: Besseres übernehmen, ihren Schlüssel als Alias</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Merged {number} papers into {into}</source>
      <translation>{number} Einträge zu {into} zusammengeführt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Merged {number} papers into {into}; {aliases} still find it</source>
      <translation>{number} Einträge zu {into} zusammengeführt; {aliases} führen weiter dorthin</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Merged {number} papers into {into}; {aliases} still finds it</source>
      <translation>{number} Einträge zu {into} zusammengeführt; {aliases} führt weiter dorthin</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Merged {pairs} of names; papers keep the names that are printed</source>
      <translation>{pairs} von Namen zusammengeführt; die Einträge behalten die gedruckten Namen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Merged “{tag}” into “{into}” on {number}</source>
      <translation>„{tag}“ mit „{into}“ auf {number} zusammengeführt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>Merges whoever has that name alone</source>
      <translation>Führt zusammen, wer allein diesen Namen hat</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Missing</source>
      <translation>Fehlt</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Missing fields</source>
      <translation>Fehlende Felder</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Months</source>
      <translation>Monate</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_form.py" />
      <source>More choices</source>
      <translation>Mehr Optionen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/palette.py" />
      <source>More commands</source>
      <translation>Weitere Befehle</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>More than {compared:,} papers are not compared here; “refman export --diff” does it.</source>
      <translation>Mehr als {compared:,} Einträge werden hier nicht verglichen; „refman export --diff“ kann es.</translation>
    </message>
    <message>
      <location filename="../../refman/store/collection_queries.py" />
      <source>More than {deepest} searches would rest on one another, “{paths}” on all of them. Nothing was changed; write out what one of them asks for.</source>
      <translation>Mehr als {deepest} Suchen stünden aufeinander, „{paths}“ auf allen. Nichts wurde geändert; schreiben Sie aus, wonach eine davon fragt.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Move a collection in the sidebar</source>
      <translation>Sammlung in der Seitenleiste verschieben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Move collection “{collection}”</source>
      <translation>Sammlung „{collection}“ verschieben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Move collection…</source>
      <translation>Sammlung verschieben…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Move on the reading list</source>
      <translation>Auf der Leseliste verschieben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Move papers to the trash, where they keep everything; or with --empty delete what is in it.</source>
      <translation>Einträge in den Papierkorb legen, wo sie alles behalten; oder mit --empty löschen, was darin liegt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Move the paper to the trash</source>
      <translation>Den Eintrag in den Papierkorb legen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Move the papers that came with them to the trash</source>
      <translation>Was mit ihnen in die Bibliothek kam, in den Papierkorb legen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Move to the trash</source>
      <translation>In den Papierkorb legen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Move to trash</source>
      <translation>In den Papierkorb</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>Move to…</source>
      <translation>Verschieben nach…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/cited_trash.py" />
      <source>Move {entries} to the trash</source>
      <translation>{entries} in den Papierkorb</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Move {moved} on the reading list</source>
      <translation>{moved} auf der Leseliste verschieben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Move {moved} to the trash</source>
      <translation>{moved} in den Papierkorb legen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Moved {moved} on the reading list</source>
      <translation>{moved} auf der Leseliste verschoben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Moved {moved} to the trash</source>
      <translation>{moved} in den Papierkorb gelegt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Moved “{place}”</source>
      <translation>„{place}“ verschoben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Moved “{place}”: it is “{path}” now</source>
      <translation>„{place}“ verschoben: jetzt „{path}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Name a file, a project or papers, and one of these.</source>
      <translation>Nennen Sie eine Datei, ein Projekt oder Arbeiten, und nur eines davon.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Name by pattern</source>
      <translation>Nach Muster benennen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Name journals in full</source>
      <translation>Zeitschriften ausschreiben</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Name journals in full of {papers}</source>
      <translation>Zeitschriften ausgeschrieben: {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Name journals in short</source>
      <translation>Zeitschriften abkürzen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Name journals in short of {papers}</source>
      <translation>Zeitschriften abgekürzt: {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Name of Vim’s server; without one, GVIM</source>
      <translation>Name des Vim-Servers; ohne einen GVIM</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/add_field.py" />
      <source>Name of a field to add</source>
      <translation>Name des neuen Felds</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Name of a new snapshot</source>
      <translation>Name eines neuen Stands</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Name of a tag</source>
      <translation>Name eines Schlagworts</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/author.py" />
      <source>Name of an author</source>
      <translation>Name eines Autors</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Name of the field</source>
      <translation>Name des Felds</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Name of the new collection, or its path</source>
      <translation>Name der neuen Sammlung oder ihr Pfad</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Name of the new tag</source>
      <translation>Name des neuen Schlagworts</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Name the key and the new one, or a project whose keys are renamed.</source>
      <translation>Nennen Sie den Schlüssel und den neuen oder ein Projekt, dessen Schlüssel umbenannt werden.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Name, of letters, digits, - and _</source>
      <translation>Name aus Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Name, such as submitted</source>
      <translation>Name, etwa eingereicht</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Names and folders of files</source>
      <translation>Namen und Ordner von Dateien</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Names and folders of files…</source>
      <translation>Namen und Ordner von Dateien…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>Names as printed, with their papers</source>
      <translation>Gedruckte Namen mit ihren Einträgen</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>Names in two forms</source>
      <translation>Namen in zwei Formen</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>Names of people</source>
      <translation>Personennamen</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>Names of people are written as they are printed; choose a field such as title or booktitle. Nothing was changed.</source>
      <translation>Namen von Personen werden geschrieben, wie sie gedruckt sind; wählen Sie ein Feld wie title oder booktitle. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>Names seen</source>
      <translation>Gesehene Namen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Names that may be one author</source>
      <translation>Namen, die ein Autor sein könnten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar.py" />
      <source>Narrow to it as well</source>
      <translation>Auch danach eingrenzen</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>Neither a paper nor a project has the citation key “{old}”.</source>
      <translation>Weder ein Eintrag noch ein Projekt hat den Zitierschlüssel „{old}“.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/profile_rows.py" />
      <source>Neither authors nor an abstract follow.</source>
      <translation>Es folgen weder Autoren noch eine Zusammenfassung.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>Neovim listens nowhere that refman knows. Say where, by its address.</source>
      <translation>Neovim lauscht nirgends, wo refman es kennt. Nennen Sie seine Adresse.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>New citation key</source>
      <translation>Neuer Zitierschlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar.py" />
      <source>New collection</source>
      <translation>Neue Sammlung</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>New collection in it…</source>
      <translation>Neue Sammlung darin…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/collection.py" />
      <source>New collection “{name}”</source>
      <translation>Neue Sammlung „{name}“</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>New collection…</source>
      <translation>Neue Sammlung…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>New group, new folder</source>
      <translation>Neue Gruppe, neuer Ordner</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>New key</source>
      <translation>Neuer Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>New keyword, new label</source>
      <translation>Neues Stichwort, neues Etikett</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>New name</source>
      <translation>Neuer Name</translation>
    </message>
    <message>
      <location filename="../../refman/gui/editing.py" />
      <source>New paper</source>
      <translation>Neuer Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>New papers stand here until tagged.</source>
      <translation>Neue Einträge stehen hier, bis sie ein Schlagwort haben.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>New paper…</source>
      <translation>Neuer Eintrag…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>New person</source>
      <translation>Neue Person</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar.py" />
      <source>New tag</source>
      <translation>Neues Schlagwort</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/tag.py" />
      <source>New tag “{name}”</source>
      <translation>Neues Schlagwort „{name}“</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>New tag…</source>
      <translation>Neues Schlagwort…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/making.py" />
      <source>New {kind}</source>
      <translation>Neu: {kind}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>New: the library has no such paper. It says:</source>
      <translation>Neu: die Bibliothek hat keinen solchen Eintrag. Er sagt:</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Next pane</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/project.py" />
      <source>No .bib file has “{key}”.</source>
      <translation>Keine .bib-Datei hat „{key}“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/mending.py" />
      <source>No .bib file of “{root}” has {listed}.</source>
      <translation>Keine .bib-Datei von „{root}“ hat {listed}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>No .tex file in “{files}” has a \documentclass. Name the root .tex file in place of the folder.</source>
      <translation>Keine .tex-Datei in „{files}“ hat ein \documentclass. Nennen Sie statt des Ordners die .tex-Hauptdatei.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/bibfile.py" />
      <source>No @string defines “{macro}”.</source>
      <translation>Kein @string legt „{macro}“ fest.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/daily_rows.py" />
      <source>No abstract follows.</source>
      <translation>Es folgt keine Zusammenfassung.</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>No author is called “{name}”; “refman authors” lists them.</source>
      <translation>Kein Autor heißt „{name}“; „refman authors“ listet sie auf.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>No authors</source>
      <translation>Keine Autoren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/put_back.py" />
      <source>No backup of the library can be read.</source>
      <translation>Keine Sicherung der Bibliothek ist lesbar.</translation>
    </message>
    <message>
      <location filename="../../refman/store/backups.py" />
      <source>No backup of “{path}” could be made in “{parent}”: {error}. The library and older backups are as they were; make room, or see to the folder.</source>
      <translation>In „{parent}“ konnte keine Sicherung von „{path}“ angelegt werden: {error}. Die Bibliothek und ältere Sicherungen sind wie zuvor; schaffen Sie Platz, oder sehen Sie nach dem Ordner.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>No change is older, so nothing was folded.</source>
      <translation>Keine Änderung ist älter, also wurde nichts zusammengefasst.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>No change is older.</source>
      <translation>Keine Änderung ist älter.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>No editor is chosen yet. Edit &gt; Citing and editor… chooses one.</source>
      <translation>Noch ist kein Editor gewählt. Bearbeiten &gt; Zitieren und Editor… wählt einen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/differing.py" />
      <source>No entry would change, only what stands around them</source>
      <translation>Kein Eintrag würde sich ändern, nur was darum steht</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>No file is linked. File &gt; Link a .bib file… links one</source>
      <translation>Keine Datei ist verknüpft. Datei &gt; .bib-Datei verknüpfen… verknüpft eine</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>No file is linked. “refman link FILE.bib” links one.</source>
      <translation>Keine Datei ist verknüpft. „refman link DATEI.bib“ verknüpft eine.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>No file is missing</source>
      <translation>Keine Datei fehlt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>No file that cited is empty or gone, so nothing was done.</source>
      <translation>Keine Datei, die zitiert hat, ist leer oder fort; also wurde nichts getan.</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>No group can ask for what these saved searches do, and they were left out: {names}.</source>
      <translation>Keine Gruppe kann nach dem fragen, wonach diese gespeicherten Suchen fragen; sie wurden weggelassen: {names}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>No history</source>
      <translation>Kein Verlauf</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>No key is known to be missing</source>
      <translation>Kein Schlüssel fehlt nachweislich</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>No key is missing</source>
      <translation>Kein Schlüssel fehlt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>No key will change.</source>
      <translation>Kein Schlüssel ändert sich.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>No keys</source>
      <translation>Keine Tasten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/recent.py" />
      <source>No library and no file was opened yet.</source>
      <translation>Noch wurde keine Bibliothek und keine Datei geöffnet.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>No list of people is the fullest; “{takes}” takes all of them.</source>
      <translation>Keine der Personenlisten ist die vollständigste; „{takes}“ nimmt alle Personen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/cursor.py" />
      <source>No more than {deepest} may be within each other</source>
      <translation>Höchstens {deepest} dürfen ineinander stehen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>No other .bib file has these keys, and it may: {keys}</source>
      <translation>Keine andere .bib-Datei hat diese Schlüssel, diese vielleicht: {keys}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>No paper fits {asked}.</source>
      <translation>Kein Eintrag passt zu {asked}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>No paper has all of these</source>
      <translation>Kein Eintrag hat all dies</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>No paper has the citation key “{key}”.</source>
      <translation>Kein Eintrag hat den Zitierschlüssel „{key}“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/library.py" />
      <source>No paper has the key “{key}”.</source>
      <translation>Kein Eintrag hat den Schlüssel „{key}“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/called.py" />
      <source>No paper has the key “{key}”. To look for it as a word of any text, put it in quotes: '"{key}"'.</source>
      <translation>Keine Arbeit hat den Schlüssel „{key}“. Um ihn als Wort in allen Texten zu suchen, setzen Sie ihn in Anführungszeichen: '"{key}"'.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>No paper here for “{label}”</source>
      <translation>Hier kein Eintrag für „{label}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/actions.py" />
      <source>No paper is selected to be tagged “{name}”</source>
      <translation>Kein Eintrag ist ausgewählt, der das Schlagwort „{name}“ bekommen könnte</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>No paper matches “{text}”</source>
      <translation>Kein Eintrag passt zu „{text}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>No paper of the library has this key here; only files change.</source>
      <translation>Kein Eintrag der Bibliothek hat hier diesen Schlüssel; nur Dateien ändern sich.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/pane.py" />
      <source>No paper selected</source>
      <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>No paper was found in the trash, so none was restored</source>
      <translation>Im Papierkorb wurde keine Arbeit gefunden, also wurde keine wiederhergestellt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citekeys.py" />
      <source>No paper was found, so no key was made.</source>
      <translation>Kein Eintrag wurde gefunden, also kein Schlüssel erzeugt.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>No paper was found, so none lost the tag</source>
      <translation>Kein Eintrag wurde gefunden, also verlor keiner das Schlagwort</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>No paper was found, so none was added</source>
      <translation>Kein Eintrag wurde gefunden, also keiner hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>No paper was found, so none was moved to the trash</source>
      <translation>Es wurde keine Arbeit gefunden, also kam keine in den Papierkorb</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>No paper was found, so none was tagged</source>
      <translation>Kein Eintrag wurde gefunden, also keiner verschlagwortet</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>No paper was found, so none was taken out</source>
      <translation>Kein Eintrag wurde gefunden, also keiner herausgenommen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>No paper was found, so nothing was pushed.</source>
      <translation>Kein Eintrag wurde gefunden, daher wurde nichts übergeben.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>No paper was found, so nothing was set.</source>
      <translation>Kein Eintrag wurde gefunden, also nichts gesetzt.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>No paper was found.</source>
      <translation>Es wurde kein Eintrag gefunden.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/profile_glued.py" />
      <source>No place between title and authors can be told.</source>
      <translation>Wo der Titel endet und die Autoren beginnen, lässt sich nicht sagen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>No problem was found</source>
      <translation>Kein Problem wurde gefunden</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>No profile, written as typed</source>
      <translation>Kein Profil, wie eingegeben geschrieben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/desktop.py" />
      <source>No program of this desktop opens “{name}”. It is in {parent}.</source>
      <translation>Kein Programm dieses Systems öffnet „{name}“. Die Datei liegt in {parent}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>No project is known yet; add one first.</source>
      <translation>Noch ist kein Projekt bekannt; fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/mending.py" />
      <source>No source of “{root}” cites {listed}.</source>
      <translation>Keine Quelle von „{root}“ zitiert {listed}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/actions.py" />
      <source>No tag has the key {digit}; {menu} &gt; {title} gives it to one</source>
      <translation>Kein Schlagwort hat die Taste {digit}; {menu} &gt; {title} gibt sie einem</translation>
    </message>
    <message>
      <location filename="../../refman/services/past.py" />
      <source>No temporary folder can be made for the library as it was: {reason}. Make room, or name another folder in TMPDIR.</source>
      <translation>Für die Bibliothek in früherem Zustand kann kein vorläufiger Ordner angelegt werden: {reason}. Schaffen Sie Platz, oder nennen Sie einen anderen Ordner in TMPDIR.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/profile_glued.py" />
      <source>No title follows.</source>
      <translation>Es folgt kein Titel.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>No two names look like one author</source>
      <translation>Keine zwei Namen sehen nach einem Autor aus</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>No two papers look like one</source>
      <translation>Keine zwei Einträge sehen gleich aus</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>No two papers look like one; select two to merge them</source>
      <translation>Keine zwei Einträge sehen gleich aus; wählen Sie zwei zum Zusammenführen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>None of the papers has “{name}”; they have {known}.</source>
      <translation>Keiner der Einträge hat „{name}“; sie haben {known}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>None of them: a new paper</source>
      <translation>Keiner davon: ein neuer Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>None of these papers has a citation key yet.</source>
      <translation>Keiner dieser Einträge hat schon einen Zitierschlüssel.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>None, as typed in the library</source>
      <translation>Keines, wie in der Bibliothek eingegeben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>None: by key, titles as typed</source>
      <translation>Keines: nach Schlüssel, Titel wie eingegeben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>None: the desktop’s own for .tex files</source>
      <translation>Keiner: der des Systems für .tex-Dateien</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Not all papers were compared yet; find duplicates, or select two to merge</source>
      <translation>Noch sind nicht alle Einträge verglichen; suchen Sie Dubletten, oder wählen Sie zwei zum Zusammenführen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Not duplicates</source>
      <translation>Keine Dubletten</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Not duplicates: {named}</source>
      <translation>Keine Dubletten: {named}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Not everything goes along: {left} to see to.</source>
      <translation>Nicht alles geht mit: {left} sehen Sie selbst durch.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Not kept yet: Enter in the field keeps it, Esc gives it up.</source>
      <translation>Noch nicht übernommen: Die Eingabetaste im Feld übernimmt es, Esc verwirft es.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/roots.py" />
      <source>Not read from it, though citing: {files}, such as “{first}”; a command of the project’s own that reads them is to be named in its settings.</source>
      <translation>Nicht von ihr gelesen, obwohl darin zitiert wird: {files}, etwa „{first}“; ein eigener Befehl des Projekts, der sie liest, ist in dessen Einstellungen zu nennen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>Not saved yet.</source>
      <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Not the same</source>
      <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Not the same person</source>
      <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Not the same person: {listed}</source>
      <translation>Nicht dieselbe Person: {listed}</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Not with this word; the minus goes before fields and parentheses too.</source>
      <translation>Nicht mit diesem Wort; das Minus geht auch vor Feldern und Klammern.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Note that papers are being read.</source>
      <translation>Vermerken, dass Einträge gerade gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Note that papers are still to be read, or to be read again.</source>
      <translation>Vermerken, dass Einträge noch oder wieder zu lesen sind.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Note that papers were read; they leave the reading list.</source>
      <translation>Vermerken, dass Einträge gelesen sind; sie verlassen die Leseliste.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/running.py" />
      <source>Note the keys</source>
      <translation>Schlüssel merken</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Note what is cited</source>
      <translation>Zitiertes vermerken</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/note_view.py" />
      <source>Note, Markdown</source>
      <translation>Notiz, Markdown</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/head.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/notes_page.py" />
      <source>Notes are yours: no .bib file gets them unless you ask.</source>
      <translation>Notizen gehören Ihnen: Keine .bib-Datei bekommt sie, außer auf Wunsch.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Notes of the paper</source>
      <translation>Notizen zum Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Nothing can be added, for it cannot be changed: {hindrance}.</source>
      <translation>Nichts kann hinzukommen, denn sie kann nicht geändert werden: {hindrance}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linking.py" />
      <source>Nothing can be redone any more, for that is a step of its own</source>
      <translation>Nichts lässt sich mehr wiederholen, denn das ist ein eigener Schritt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Nothing changed: without a library it is not known what “{root}” cites; “{output}” stays as it is.</source>
      <translation>Nichts geändert: Ohne Bibliothek ist nicht bekannt, was „{root}“ zitiert; „{output}“ bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>Nothing differs.</source>
      <translation>Nichts ist anders.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Nothing fits</source>
      <translation>Nichts passt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>Nothing fits.</source>
      <translation>Nichts passt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Nothing has changed since.</source>
      <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Nothing has changed.</source>
      <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>Nothing is cited yet</source>
      <translation>Noch wird nichts zitiert</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Nothing is going on that could be cancelled.</source>
      <translation>Nichts läuft, was abgebrochen werden könnte.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>Nothing is joined with “#”.</source>
      <translation>Mit „#“ wird nichts verbunden.</translation>
    </message>
    <message>
      <location filename="../../refman/store/past.py" />
      <source>Nothing is known from before {day}: then the history of this library begins. Ask for a later moment.</source>
      <translation>Von vor {day} ist nichts bekannt: Da beginnt der Verlauf dieser Bibliothek. Nennen Sie einen späteren Zeitpunkt.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>Nothing is missing. Whether a letter became another one within a text, nobody can see.</source>
      <translation>Nichts fehlt. Ob in einem Text ein Buchstabe zu einem anderen wurde, ist nicht zu sehen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Nothing is wrong</source>
      <translation>Alles in Ordnung</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>Nothing of a library can be read in “{path}”. It was left as it is.</source>
      <translation>In „{path}“ ist nichts von einer Bibliothek lesbar. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Nothing of this is mended without you.</source>
      <translation>Nichts davon wird ohne Sie behoben.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>Nothing that it cited was known, so nothing was done.</source>
      <translation>Nichts, was es zitierte, war bekannt; es wurde nichts getan.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Nothing to redo</source>
      <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Nothing to undo</source>
      <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Nothing was added this week</source>
      <translation>Diese Woche kam nichts hinzu</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Nothing was attached.</source>
      <translation>Nichts wurde angehängt.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/copying.py" />
      <source>Nothing was attached; make room, or link the file where it is.</source>
      <translation>Nichts wurde angehängt; schaffen Sie Platz, oder verknüpfen Sie die Datei dort, wo sie liegt.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Nothing was changed; the question is still open.</source>
      <translation>Nichts wurde geändert; die Frage ist noch offen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>Nothing was exported from this library yet. After the first export, this shows what the next one changes in its file.</source>
      <translation>Aus dieser Bibliothek wurde noch nichts exportiert. Nach dem ersten Export zeigt dies, was der nächste in seiner Datei ändert.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>Nothing was found.</source>
      <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Nothing was read this month</source>
      <translation>In diesem Monat wurde nichts gelesen</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>Nothing was renamed.</source>
      <translation>Nichts wurde umbenannt.</translation>
    </message>
    <message>
      <location filename="../../refman/services/differing.py" />
      <source>Nothing would change</source>
      <translation>Nichts würde sich ändern</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>Nothing: the field goes on both sides</source>
      <translation>Nichts: das Feld entfällt auf beiden Seiten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Nov</source>
      <translation>Nov.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Numbers that are none</source>
      <translation>Zahlen, die keine sind</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/identity.py" />
      <source>ORCID {orcid}</source>
      <translation>ORCID {orcid}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Oct</source>
      <translation>Okt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>Of a @{kind} the styles of BibTeX print “author” or “editor”, and warn of both.</source>
      <translation>Von einem @{kind} drucken die Stile von BibTeX „author“ oder „editor“ und warnen, wenn beide da sind.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/pairs.py" />
      <source>Of a @{kind} the styles of BibTeX print “volume” or “number”, and warn of both.</source>
      <translation>Von einem @{kind} drucken die Stile von BibTeX „volume“ oder „number“ und warnen, wenn beide da sind.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>Of refman, and of all that came with it.</source>
      <translation>Von refman und allem, was mitgeliefert wird.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Of these years.</source>
      <translation>Aus diesen Jahren.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Of this entry type; * stands for any letters.</source>
      <translation>Von diesem Eintragstyp; * steht für beliebige Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>Of {lost} only the name is left.</source>
      <translation>Von {lost} ist nur der Name übrig.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>Older history, folded together</source>
      <translation>Älterer Verlauf, zusammengefasst</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/reading_row.py" />
      <source>On the list</source>
      <translation>Auf der Liste</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>One author under both names; papers keep those printed</source>
      <translation>Ein Autor unter beiden Namen; die Einträge behalten die gedruckten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>One more name</source>
      <translation>Ein weiterer Name</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>One of the eight colours</source>
      <translation>Eine der acht Farben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>One of the eight colours, or none</source>
      <translation>Eine der acht Farben oder keine</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>One of the papers has all that they say of “{name}”.</source>
      <translation>Einer der Einträge hat schon alles, was sie zu „{name}“ sagen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/two_of_one.py" />
      <source>One paper lists both {one} and {other}</source>
      <translation>Ein Eintrag nennt {one} und {other} zugleich</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>One paper under several keys</source>
      <translation>Ein Eintrag unter mehreren Schlüsseln</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>One paper under two keys is printed twice, with two numbers.</source>
      <translation>Ein Eintrag unter zwei Schlüsseln wird zweimal gedruckt, mit zwei Nummern.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>One side is without the entry: take ours or theirs, the entry or none.</source>
      <translation>Eine Seite hat den Eintrag nicht: nehmen Sie unsere oder ihre, den Eintrag oder keinen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Only one has</source>
      <translation>Nur auf einer Seite</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/losing.py" />
      <source>Only the link says what these keys mean in {names}: {shown}. Without it the papers that are cited by them count as missing there.</source>
      <translation>Nur die Verknüpfung sagt, was diese Schlüssel in {names} bedeuten: {shown}. Ohne sie gelten die Arbeiten, die mit ihnen zitiert werden, dort als fehlend.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Only these fields</source>
      <translation>Nur diese Felder</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Open a database, switch library</source>
      <translation>Datenbank öffnen, Bibliothek wechseln</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/foreign_file.py" />
      <source>Open a file from outside?</source>
      <translation>Datei von außerhalb öffnen?</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Open a file, load a .bib file, add papers from a file</source>
      <translation>Datei öffnen, .bib-Datei laden, Einträge aus Datei hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Open a small window over all others that searches the library and types the citation.</source>
      <translation>Ein kleines Fenster über allen anderen öffnen, das die Bibliothek durchsucht und das Zitat tippt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Open a window on another library.</source>
      <translation>Ein Fenster mit einer anderen Bibliothek öffnen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Open a window on the library as it was right after this change</source>
      <translation>Die Bibliothek, wie sie gleich nach dieser Änderung war, in einem Fenster öffnen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/another.py" />
      <source>Open another library</source>
      <translation>Andere Bibliothek öffnen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Open another library…</source>
      <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/no_library.py" />
      <source>Open another…</source>
      <translation>Andere öffnen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Open file</source>
      <translation>Datei öffnen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Open in the editor</source>
      <translation>Im Editor öffnen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/foreign_file.py" />
      <source>Open it if you know it. You are asked once; a base folder that holds it is never asked about.</source>
      <translation>Öffnen Sie sie, wenn Sie sie kennen. Gefragt wird einmal; ein Basisordner, der sie enthält, nie.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Open the PDF, view the PDF</source>
      <translation>PDF öffnen, PDF ansehen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>Open the details of the selected paper</source>
      <translation>Details des ausgewählten Eintrags öffnen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Open the first file of the selected paper.</source>
      <translation>Die erste Datei des ausgewählten Eintrags öffnen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/as_of.py" />
      <source>Open the library as it was</source>
      <translation>Bibliothek in früherem Zustand öffnen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Open the library as it was…</source>
      <translation>Bibliothek in früherem Zustand öffnen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/pane.py" />
      <source>Open {where}</source>
      <translation>{where} öffnen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Optional</source>
      <translation>Optional</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_head.py" />
      <source>Order and columns</source>
      <translation>Reihenfolge und Spalten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Order of fields</source>
      <translation>Reihenfolge der Felder</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Organization</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>Other</source>
      <translation>Anderes</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Other fields</source>
      <translation>Weitere Felder</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Other than in the library</source>
      <translation>Anders als in der Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Other than the default:</source>
      <translation>Anders als der Standard:</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/versions.py" />
      <source>Other version</source>
      <translation>Andere Fassung</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/versions.py" />
      <source>Other versions</source>
      <translation>Andere Fassungen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/authors.py" />
      <source>Over {words}</source>
      <translation>Über {words}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>Page ranges</source>
      <translation>Seitenbereiche</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Pairs of names, the surest first</source>
      <translation>Namenspaare, die sichersten zuerst</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Pairs that may be one paper stand here until you merge them or keep them apart.</source>
      <translation>Paare, die ein Eintrag sein könnten, stehen hier, bis sie zusammengeführt oder getrennt gehalten werden.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Paper {number} has no title, or a value of the wrong kind.</source>
      <translation>Eintrag {number} hat keinen Titel oder einen Wert der falschen Art.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_choices.py" />
      <source>Papers</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Papers (*.pdf *.ps *.djvu *.epub);;All files (*)</source>
      <translation>Publikationen (*.pdf *.ps *.djvu *.epub);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Papers are being checked</source>
      <translation>Einträge werden geprüft</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>Papers keep the names that are printed</source>
      <translation>Die Einträge behalten die gedruckten Namen</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/sync.py" />
      <source>Papers of it changed here, too.</source>
      <translation>Auch hier wurden Einträge von ihr geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Papers of one key</source>
      <translation>Einträge mit gleichem Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/author_card.py" />
      <source>Papers per year</source>
      <translation>Einträge pro Jahr</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>Papers stay as they are. What is folded takes no room any more, cannot be undone any more, and how papers were before that day is known no longer. This itself cannot be undone.</source>
      <translation>Die Einträge bleiben, wie sie sind. Was zusammengefasst ist, belegt keinen Platz mehr und kann nicht mehr rückgängig gemacht werden, und wie Einträge vor diesem Tag waren, ist nicht mehr bekannt. Auch dies selbst lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check_scope.py" />
      <source>Papers that are shown</source>
      <translation>Gezeigte Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Papers that come in stand here for seven days.</source>
      <translation>Neue Einträge stehen hier sieben Tage lang.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Papers that fit</source>
      <translation>Passende Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Papers to cite</source>
      <translation>Einträge zum Zitieren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Papers you delete wait here, and can be restored.</source>
      <translation>Gelöschte Einträge warten hier und können zurückgeholt werden.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Papers you mark as read stand here for thirty days.</source>
      <translation>Als gelesen markierte Einträge stehen hier dreißig Tage lang.</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Parentheses hold together what belongs together.</source>
      <translation>Klammern halten zusammen, was zusammengehört.</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>Parentheses nest at most {max_depth} deep; take some out.</source>
      <translation>Klammern gehen höchstens {max_depth} tief; entfernen Sie einige.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Part of a book</source>
      <translation>Teil eines Buchs</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Part of a collection</source>
      <translation>Teil eines Sammelbands</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Part of a reference work</source>
      <translation>Teil eines Nachschlagewerks</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Paste BibTeX</source>
      <translation>BibTeX einfügen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Patent</source>
      <translation>Patent</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Pattern</source>
      <translation>Muster</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>Pattern of citation keys</source>
      <translation>Muster der Zitierschlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>Pattern of citation keys; without one, that {whose}</source>
      <translation>Muster der Zitierschlüssel; ohne eines gilt das {whose}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Pattern of the citation keys of its papers</source>
      <translation>Muster der Zitierschlüssel seiner Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>Pattern of the keys, of JabRef or Better BibTeX</source>
      <translation>Muster der Schlüssel, von JabRef oder Better BibTeX</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Pattern, of JabRef or Better BibTeX</source>
      <translation>Muster, von JabRef oder Better BibTeX</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>People in order</source>
      <translation>Personen der Reihe nach</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>People in “{field}”</source>
      <translation>Personen in „{field}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>Perhaps versions of one work. {alike}</source>
      <translation>Vielleicht Fassungen eines Werks. {alike}</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/fault.py" />
      <source>Perhaps “{near}” is meant. </source>
      <translation>Vielleicht ist „{near}“ gemeint. </translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Person, edit person, ORCID, profile</source>
      <translation>Person, Person bearbeiten, ORCID, Profil</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Persons, people</source>
      <translation>Personen, Leute</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>PhD thesis</source>
      <translation>Dissertation</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Places</source>
      <translation>Stellen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Possibly yours, {ours} ({reason}); it says otherwise:</source>
      <translation>Möglicherweise Ihrer, {ours} ({reason}); er sagt anderes:</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Preprints that were published</source>
      <translation>Veröffentlichte Preprints</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Press a button, or choose a row</source>
      <translation>Schaltfläche drücken oder Zeile wählen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Previous pane</source>
      <translation>Voriger Bereich</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Private fields to write</source>
      <translation>Private Felder schreiben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Proceedings</source>
      <translation>Tagungsband</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Proceedings in several volumes</source>
      <translation>Mehrbändiger Tagungsband</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>Profile and keys of {name}</source>
      <translation>Profil und Schlüssel von {name}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>Profile and keys…</source>
      <translation>Profil und Schlüssel…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>Profile of papers that are added</source>
      <translation>Profil der Einträge, die hinzukommen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Profile of the .bib file</source>
      <translation>Profil der .bib-Datei</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Profile of {name}</source>
      <translation>Profil von {name}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Profile under which it is written</source>
      <translation>Profil, mit dem sie geschrieben wird</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>Profile {profile}</source>
      <translation>Profil {profile}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Program that makes the bibliography</source>
      <translation>Programm, das die Bibliographie macht</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Program that sets it</source>
      <translation>Programm, das es setzt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/renewing.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>Project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check_scope.py" />
      <source>Project {name}, {name2}</source>
      <translation>Projekt {name}, {name2}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Projects</source>
      <translation>Projekte</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Projects that cite it</source>
      <translation>Projekte, die ihn zitieren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Publisher</source>
      <translation>Verlag</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Publishers and readers want the published version of a paper to be cited where there is one.</source>
      <translation>Verlage und Lesende wollen die veröffentlichte Fassung zitiert sehen, wo es eine gibt.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Push to the editor</source>
      <translation>An den Editor senden</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Pushed {text} to {title}</source>
      <translation>{text} an {title} übergeben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Pushes it to the editor</source>
      <translation>Schickt es an den Editor</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>Put it into a new library</source>
      <translation>In eine neue Bibliothek legen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>Put it into a new library…</source>
      <translation>In eine neue Bibliothek legen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Put papers at the end of the reading list.</source>
      <translation>Einträge ans Ende der Leseliste setzen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Put papers into a collection; it is made if there is none of that name.</source>
      <translation>Einträge in eine Sammlung legen; gibt es keine dieses Namens, wird sie angelegt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Put papers on it with Paper &gt; Add to reading list, or drag them onto it.</source>
      <translation>Einträge kommen mit Eintrag &gt; Auf die Leseliste oder durch Ziehen hierher.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Put the entries into {file} again</source>
      <translation>Die Einträge wieder in {file} einfügen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Put the entry into {file} again</source>
      <translation>Den Eintrag wieder in {file} schreiben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Put the papers in this order; once more turns it round.</source>
      <translation>Die Einträge so ordnen; noch einmal kehrt die Ordnung um.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Put the two selected papers, or those that look like one, side by side to merge them.</source>
      <translation>Die zwei ausgewählten Einträge, oder die gleich aussehen, nebeneinander zeigen und zusammenführen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Quick cite</source>
      <translation>Schnellzitat</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Quick cite…</source>
      <translation>Schnellzitat…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Quick-cite window</source>
      <translation>Schnellzitat-Fenster</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Rate</source>
      <translation>Bewerten</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Rate papers from 1 to 5, or with 0 take their rating away.</source>
      <translation>Einträge mit 1 bis 5 bewerten, oder mit 0 die Bewertung entfernen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/stars.py" />
      <source>Rate the paper; the keys 0 to 5 do so too</source>
      <translation>Eintrag bewerten; auch mit den Tasten 0 bis 5</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Rate {changed} with {rating}</source>
      <translation>{changed} mit {rating} bewerten</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Rated with so many stars, 0 for none.</source>
      <translation>Mit so vielen Sternen bewertet, 0 für keine.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Rated {changed} {done}</source>
      <translation>{changed} mit {done} bewertet</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Rate…</source>
      <translation>Bewerten…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Rating</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/stars.py" />
      <source>Rating: none</source>
      <translation>Bewertung: keine</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/stars.py" />
      <source>Rating: {rating} of {most}</source>
      <translation>Bewertung: {rating} von {most}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Read</source>
      <translation>Gelesen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>Read files and add what they hold; papers that are there already are filled in.</source>
      <translation>Dateien lesen und hinzufügen, was sie enthalten; vorhandene Einträge werden ergänzt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Reading</source>
      <translation>Lektüre</translation>
    </message>
    <message>
      <location filename="../../refman/gui/scope.py" />
      <source>Reading list</source>
      <translation>Leseliste</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Reading state</source>
      <translation>Lesestand</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/reading_row.py" />
      <source>Reading state: {words}</source>
      <translation>Lesestand: {words}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Reading the project…</source>
      <translation>Das Projekt wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/scope.py" />
      <source>Recently added</source>
      <translation>Neu hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/recent.py" />
      <source>Recently opened</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Recently opened…</source>
      <translation>Zuletzt geöffnet…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/scope.py" />
      <source>Recently read</source>
      <translation>Zuletzt gelesen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Reconcile</source>
      <translation>Abstimmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Reconcile a co-author’s .bib file</source>
      <translation>.bib-Datei eines Koautors abstimmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Reconcile a co-author’s .bib file…</source>
      <translation>.bib-Datei eines Koautors abstimmen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reconciling.py" />
      <source>Reconcile {name}</source>
      <translation>{name} abstimmen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reconciling.py" />
      <source>Reconciled {name}: {parts}.</source>
      <translation>{name} abgestimmt: {parts}.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Redid: {label}</source>
      <translation>Wiederholt: {label}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Redid: {label}.</source>
      <translation>Wiederholt: {label}.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Redo: {redo}</source>
      <translation>Wiederholen: {redo}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>Redone: </source>
      <translation>Wiederholt: </translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Reference work</source>
      <translation>Nachschlagewerk</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Reference work in several volumes</source>
      <translation>Mehrbändiges Nachschlagewerk</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Refresh, reload linked files</source>
      <translation>Aktualisieren, verknüpfte Dateien neu laden</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Regular expression</source>
      <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Regular rows</source>
      <translation>Normale Zeilen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Remarks</source>
      <translation>Anmerkungen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Remember that these are two authors</source>
      <translation>Merken, dass dies zwei Autoren sind</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>Remember that these are two papers</source>
      <translation>Merken, dass dies zwei Einträge sind</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Remembered that the others are not one; still versions of one work: {some}</source>
      <translation>Gemerkt, dass die anderen nicht eins sind; weiterhin Fassungen eines Werks: {some}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Remembered that {given} papers are not one</source>
      <translation>Gemerkt, dass {given} Einträge nicht einer sind</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Remembered that {listed} are {found} persons</source>
      <translation>Gemerkt, dass {listed} {found} Personen sind</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Remembered that {pairs} of names are two authors each</source>
      <translation>Gemerkt, dass {pairs} von Namen je zwei Autoren sind</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Remove from collection…</source>
      <translation>Aus Sammlung entfernen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Remove from reading list</source>
      <translation>Von der Leseliste nehmen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Remove from the reading list</source>
      <translation>Von der Leseliste nehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Remove project</source>
      <translation>Projekt entfernen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Remove project {name}</source>
      <translation>Projekt {name} entfernen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Remove snapshot “{name}”</source>
      <translation>Stand „{name}“ entfernen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Remove tag “{tag}”</source>
      <translation>Schlagwort „{tag}“ entfernen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Remove tag “{tag}” from {papers}</source>
      <translation>{papers} das Schlagwort „{tag}“ nehmen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Remove tag…</source>
      <translation>Schlagwort entfernen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Remove {changed} from “{path}”</source>
      <translation>{changed} aus „{path}“ entfernen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Removed the snapshot “{name}”.</source>
      <translation>Stand „{name}“ entfernt.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Removed {root}. Files and papers stay as they are.</source>
      <translation>{root} entfernt. Dateien und Einträge bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Rename collection “{collection}” to “{name}”</source>
      <translation>Sammlung „{collection}“ in „{name}“ umbenennen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Rename collection…</source>
      <translation>Sammlung umbenennen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Rename file</source>
      <translation>Datei umbenennen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>Rename in {where}</source>
      <translation>In {where} umbenennen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Rename key everywhere…</source>
      <translation>Schlüssel überall umbenennen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/pane.py" />
      <source>Rename key in this project…</source>
      <translation>Schlüssel in diesem Projekt umbenennen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Rename key {old} to {new}</source>
      <translation>Schlüssel {old} in {new} umbenennen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Rename tag “{tag}” to “{name}”</source>
      <translation>Schlagwort „{tag}“ in „{name}“ umbenennen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Rename tag…</source>
      <translation>Schlagwort umbenennen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Rename the citation key in the library, in .bib files and in every project that cites it.</source>
      <translation>Den Zitierschlüssel in der Bibliothek, in .bib-Dateien und in jedem Projekt umbenennen, das ihn zitiert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>Rename the keys of a LaTeX project by a pattern, in every file, with a preview.</source>
      <translation>Die Schlüssel eines LaTeX-Projekts nach einem Muster umbenennen, in jeder Datei, mit Vorschau.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Rename the profile “{old}”</source>
      <translation>Profil „{old}“ umbenennen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Rename to</source>
      <translation>Umbenennen in</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Rename {field} to {name} of {papers}</source>
      <translation>{field} in {name} umbenennen: {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>Rename {old} everywhere</source>
      <translation>{old} überall umbenennen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>Rename {old} in {project}</source>
      <translation>{old} in {project} umbenennen</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>Rename “{name}”</source>
      <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/profiles.py" />
      <source>Renamed the profile “{profile}” to “{name}”</source>
      <translation>Profil „{profile}“ in „{name}“ umbenannt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Renamed {old} to {new}: {lines} in {where}.</source>
      <translation>{old} in {new} umbenannt: {lines} in {where}.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Renamed {renamed}: {lines} in {where}.</source>
      <translation>{renamed} umbenannt: {lines} in {where}.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Renamed “{collection}” to “{name}”{followed}</source>
      <translation>„{collection}“ in „{name}“ umbenannt{followed}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>Renamed “{name}” to “{name2}”</source>
      <translation>„{name}“ in „{name2}“ umbenannt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Renamed “{tag}” to “{name}”{with}</source>
      <translation>„{tag}“ in „{name}“ umbenannt{with}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar_collections.py" />
      <source>Rename…	F2</source>
      <translation>Umbenennen…	F2</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Renew {keys} in {name}</source>
      <translation>{keys} in {name} erneuern</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Renew {keys}: {changed}</source>
      <translation>{keys} erneuern: {changed}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Replace by</source>
      <translation>Ersetzen durch</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Replace in {field} of {papers}</source>
      <translation>In {field} ersetzen: {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Replace text</source>
      <translation>Text ersetzen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>Replace “{name}”?</source>
      <translation>„{name}“ ersetzen?</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>Required</source>
      <translation>Erforderlich</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/no_library.py" />
      <source>Rescue what can be read…</source>
      <translation>Retten, was lesbar ist…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>Reset all</source>
      <translation>Alle zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Reset columns</source>
      <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/put_back.py" />
      <source>Restore a backup of “{stem}”</source>
      <translation>Eine Sicherung von „{stem}“ wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Restore a backup, older copies</source>
      <translation>Sicherung wiederherstellen, ältere Kopien</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/no_library.py" />
      <source>Restore a backup…</source>
      <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Restore from trash</source>
      <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/put_back.py" />
      <source>Restore it</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/presenter.py" />
      <source>Restore the {number:,} papers</source>
      <translation>
        <numerusform>{number:,} Eintrag wiederherstellen</numerusform>
        <numerusform>{number:,} Einträge wiederherstellen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Restore {restored}</source>
      <translation>{restored} zurückholen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>Restored {entries}. What was there until now: {path}</source>
      <translation>{entries} wiederhergestellt. Was bisher da war: {path}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>Restored {papers}. The damaged library is kept: {kept}</source>
      <translation>{papers} zurückgebracht. Die beschädigte Bibliothek bleibt erhalten: {kept}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Restored {restored}</source>
      <translation>{restored} zurückgeholt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>Revert</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>Review {name}</source>
      <translation>{name} prüfen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers_pairs.py" />
      <source>Review {number:,} pairs</source>
      <translation>
        <numerusform>{number:,} Paar prüfen</numerusform>
        <numerusform>{number:,} Paare prüfen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>Review…</source>
      <translation>Prüfen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>Root .tex file</source>
      <translation>Hauptdatei (.tex)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Rows of two lines</source>
      <translation>Zweizeilig</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Same</source>
      <translation>Gleich</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Same person, merge authors, persons that may be one, people</source>
      <translation>Dieselbe Person, Autoren zusammenführen, Personen, die eine sein können, Leute</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Sample papers, examples</source>
      <translation>Beispiele, Musterdaten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Save as profile</source>
      <translation>Als Profil speichern</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Save as profile…</source>
      <translation>Als Profil speichern…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Save as, write a .bib file</source>
      <translation>Speichern unter, .bib-Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Save as…</source>
      <translation>Speichern als…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Save changes of “{name}”</source>
      <translation>Änderungen an „{name}“ speichern</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Save search as collection…</source>
      <translation>Suche als Sammlung speichern…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Save the BibTeX of a paper, or keep a note</source>
      <translation>BibTeX eines Eintrags speichern oder Notiz übernehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>Save the search “{search}” as a collection</source>
      <translation>Die Suche „{search}“ als Sammlung sichern</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Save, rename or delete profiles</source>
      <translation>Profile speichern, umbenennen oder löschen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Saved searches ask for “{paths}”: {names}. They would not find its papers any more, so nothing was deleted; add --yes to delete it.</source>
      <translation>Gespeicherte Suchen fragen nach „{paths}“: {names}. Sie fänden deren Einträge nicht mehr, darum wurde nichts gelöscht; mit --yes wird sie gelöscht.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/asked_for.py" />
      <source>Saved searches ask for “{path}”: {names}</source>
      <translation>Gespeicherte Suchen fragen nach „{path}“: {names}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Saved searches ask for “{tag}”: {names}. They would not find its papers any more, so nothing was deleted; add --yes to delete it.</source>
      <translation>Gespeicherte Suchen fragen nach „{tag}“: {names}. Sie fänden dessen Einträge nicht mehr, darum wurde nichts gelöscht; mit --yes wird es gelöscht.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Saved the BibTeX text of {key}</source>
      <translation>BibTeX-Text von {key} gespeichert</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/reading_row.py" />
      <source>Say how far it is read</source>
      <translation>Angeben, wie weit gelesen ist</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Say how the author who is picked is shown, and what is known of her or him.</source>
      <translation>Angeben, wie der gewählte Autor gezeigt wird und was über ihn bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Say what is the root of the project, which .bib file is kept for it, and how it cites.</source>
      <translation>Angeben, was die Hauptdatei ist, welche .bib-Datei gepflegt wird und wie das Projekt zitiert.</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>Say what is to be replaced. Nothing was changed.</source>
      <translation>Sagen Sie, was ersetzt werden soll. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Say where the selected papers are: go to the collection, or to one of several.</source>
      <translation>Sagt, wo die gewählten Einträge sind: geht zu der Sammlung oder zu einer von mehreren.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>Say which file to compare with: --diff goes with -o FILE.</source>
      <translation>Sagen Sie, mit welcher Datei verglichen wird: --diff gehört zu -o DATEI.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Say which names or papers of the author who is picked are somebody else’s.</source>
      <translation>Angeben, welche Namen oder Einträge des gewählten Autors jemand anderem gehören.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/help.py" />
      <source>Say which refman this is, and which library is open.</source>
      <translation>Sagen, welches refman dies ist und welche Bibliothek offen ist.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>School</source>
      <translation>Hochschule</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Score</source>
      <translation>Wertung</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/glance.py" />
      <source>Scores</source>
      <translation>Wertungen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/scrollbars.py" />
      <source>Scroll bar</source>
      <translation>Bildlaufleiste</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Search all papers</source>
      <translation>Alle Einträge durchsuchen</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_guide.py" />
      <source>Search in one field</source>
      <translation>In einem Feld suchen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Search of collection…</source>
      <translation>Suche der Sammlung…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_head.py" />
      <source>Search papers</source>
      <translation>Einträge durchsuchen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Search the trash</source>
      <translation>Papierkorb durchsuchen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Search “{better}” instead</source>
      <translation>Stattdessen „{better}“ suchen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Searched the titles, names, venues, abstracts, notes, keys, identifiers and tags of all {number:,} papers.</source>
      <translation>
        <numerusform>Durchsucht wurden Titel, Namen, Erscheinungsorte, Abstracts, Notizen, Schlüssel, Kennungen und Schlagwörter des einen Eintrags.</numerusform>
        <numerusform>Durchsucht wurden Titel, Namen, Erscheinungsorte, Abstracts, Notizen, Schlüssel, Kennungen und Schlagwörter aller {number:,} Einträge.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Searched the titles, names, venues, abstracts, notes, keys, identifiers and tags of what the filters leave.</source>
      <translation>Durchsucht wurden Titel, Namen, Erscheinungsorte, Abstracts, Notizen, Schlüssel, Kennungen und Schlagwörter dessen, was die Filter übrig lassen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>Searching…</source>
      <translation>Suche läuft …</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>See and write the notes of the paper.</source>
      <translation>Die Notizen des Eintrags sehen und schreiben.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>See the paper as BibTeX text, and edit that.</source>
      <translation>Den Eintrag als BibTeX-Text sehen und diesen bearbeiten.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/paper.py" />
      <source>See the versions of the paper, compare them and bring one back.</source>
      <translation>Die Fassungen des Eintrags sehen, vergleichen und eine zurückholen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/sightings.py" />
      <source>Seen in</source>
      <translation>Gesehen in</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Seen in a source whose name has this word.</source>
      <translation>Gesehen in einer Quelle, deren Name dieses Wort hat.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/pane.py" />
      <source>Select a paper to see it here. Select several to see what they share.</source>
      <translation>Wählen Sie einen Eintrag, um ihn hier zu sehen; mehrere, um ihre Gemeinsamkeiten zu sehen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Select all papers</source>
      <translation>Alle Einträge auswählen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Select every paper that the table shows.</source>
      <translation>Jeden Eintrag der Tabelle auswählen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Select the {number:,} that are {sure} % sure or more</source>
      <translation>Die {number:,} wählen, die zu {sure} % oder mehr sicher sind</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_choices.py" />
      <source>Selected papers</source>
      <translation>Ausgewählte Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/pane.py" />
      <source>Selection</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Sentence case in</source>
      <translation>Nur Satzanfang groß in</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Sep</source>
      <translation>Sept.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Series</source>
      <translation>Reihe</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Set and clear a tag with one of the keys 1 to 9.</source>
      <translation>Ein Schlagwort mit einer der Tasten 1 bis 9 setzen und entfernen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Set fields</source>
      <translation>Felder setzen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>Set or clear the tag that has this key</source>
      <translation>Das Schlagwort mit dieser Taste setzen oder entfernen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Set the citation key</source>
      <translation>Zitierschlüssel setzen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Set the citation key {key}</source>
      <translation>Zitierschlüssel {key} setzen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Set to</source>
      <translation>Setzen auf</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Set what is known of {name}</source>
      <translation>Bekanntes über {name} gesetzt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Set {names} of {entries}</source>
      <translation>{names} setzen: {entries}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Settings of the LaTeX project…</source>
      <translation>Einstellungen des LaTeX-Projekts…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Settings of the project</source>
      <translation>Einstellungen des Projekts</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>Settings of {name}</source>
      <translation>Einstellungen von {name}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/whereabouts.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Show all papers</source>
      <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show and hide columns of the table, and set its order.</source>
      <translation>Spalten der Tabelle zeigen und verbergen, und ihre Reihenfolge wählen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show each title above its authors.</source>
      <translation>Jeden Titel über seinen Autoren zeigen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/whereabouts.py" />
      <source>Show in collection</source>
      <translation>In Sammlung zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Show in collection…</source>
      <translation>In Sammlung zeigen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>Show it</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/abstract.py" />
      <source>Show less</source>
      <translation>Weniger zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show more papers at once.</source>
      <translation>Mehr Einträge auf einmal zeigen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_row.py" />
      <source>Show only this collection</source>
      <translation>Nur diese Sammlung zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_row.py" />
      <source>Show only this tag</source>
      <translation>Nur dieses Schlagwort zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show or hide the authors; over the table where the window is narrow.</source>
      <translation>Autoren zeigen oder verbergen; in schmalen Fenstern über der Tabelle.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show or hide the details; over the table where the window is narrow.</source>
      <translation>Details zeigen oder verbergen; in schmalen Fenstern über der Tabelle.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show or hide the sidebar.</source>
      <translation>Seitenleiste zeigen oder verbergen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>Show papers</source>
      <translation>Einträge zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Show papers in rows of ordinary height.</source>
      <translation>Einträge in Zeilen gewöhnlicher Höhe zeigen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/author_card.py" />
      <source>Show profile</source>
      <translation>Profil zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>Show report</source>
      <translation>Bericht zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Show the backups of the library, and bring one back.</source>
      <translation>Die Sicherungen der Bibliothek zeigen und eine zurückholen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/help.py" />
      <source>Show the keys of every command, and change them.</source>
      <translation>Die Tasten jedes Befehls zeigen und ändern.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Show the libraries and .bib files that were opened of late.</source>
      <translation>Die zuletzt geöffneten Bibliotheken und .bib-Dateien zeigen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Show the tags in the size of their use, to choose one.</source>
      <translation>Die Schlagwörter in der Größe ihres Gebrauchs zeigen, um eines zu wählen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Show the trash</source>
      <translation>Papierkorb zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/identity.py" />
      <source>Show the {papers} on which this is printed</source>
      <translation>Die {papers} zeigen, auf denen dies gedruckt ist</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>Show them</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>Show what the library has</source>
      <translation>Zeigen, was die Bibliothek hat</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Show what was changed, and take changes back.</source>
      <translation>Zeigen, was geändert wurde, und Änderungen zurücknehmen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Show which entries of a .bib file are yours and what it knows better, to merge or keep.</source>
      <translation>Zeigen, welche Einträge einer .bib-Datei Ihre sind und was sie besser weiß, zum Zusammenführen oder Behalten.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/cited_in.py" />
      <source>Show {places:,} more</source>
      <translation>{places:,} weitere zeigen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/person.py" />
      <source>Shown as</source>
      <translation>Gezeigt als</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>Shown as, such as {free}; or an author who is there</source>
      <translation>Gezeigt als, etwa {free}; oder ein vorhandener Autor</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_choices.py" />
      <source>Shown papers</source>
      <translation>Gezeigte Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Sidebar</source>
      <translation>Seitenleiste</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>Signs and elements of HTML come from pages that were copied; TeX prints them, or stops.</source>
      <translation>Zeichen und Elemente von HTML stammen von kopierten Seiten; TeX druckt sie oder hält an.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>Signs that stop TeX</source>
      <translation>Zeichen, die TeX anhalten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Smaller text</source>
      <translation>Kleinerer Text</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_menu.py" />
      <source>Smallest or oldest first</source>
      <translation>Kleinste oder älteste zuerst</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Smart group, saved search</source>
      <translation>Intelligente Gruppe, gespeicherte Suche</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Snapshot “{name}”</source>
      <translation>Stand „{name}“</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Snapshot “{name}” taken: {files} and {papers}.</source>
      <translation>Stand „{name}“ festgehalten: {files} und {papers}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Snapshots of projects</source>
      <translation>Stände von Projekten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Snapshots of projects…</source>
      <translation>Stände von Projekten…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Snapshots, the newest first</source>
      <translation>Stände, die neuesten zuerst</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>So are the fields of BibTeX; any other goes by its name in capitals, “[FIELD]”.</source>
      <translation>Ebenso die Felder von BibTeX; jedes andere heißt mit seinem Namen in Großbuchstaben, „[FIELD]“.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Software</source>
      <translation>Software</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>Some names are written “Last, First” and some “First Last”.</source>
      <translation>Manche Namen stehen als „Last, First“, manche als „First Last“.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>Some of what else there was is missing: {named}.</source>
      <translation>Von dem, was es sonst noch gab, fehlt einiges: {named}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>Something else begins before the entry has an end.</source>
      <translation>Etwas anderes beginnt, bevor der Eintrag endet.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>Something in refman went wrong</source>
      <translation>In refman ging etwas schief</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>Something is missing here</source>
      <translation>Hier fehlt etwas</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_menu.py" />
      <source>Sort by</source>
      <translation>Sortieren nach</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/authors_heads.py" />
      <source>Sort by name</source>
      <translation>Nach Namen sortieren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/authors_heads.py" />
      <source>Sort by papers, most first</source>
      <translation>Nach Zahl der Einträge sortieren, meiste zuerst</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Sort by {column}</source>
      <translation>Sortieren nach: {column}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Sound recording</source>
      <translation>Tonaufnahme</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Source view, raw text, code</source>
      <translation>Quelltext, Rohtext, Code</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar.py" />
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>Split</source>
      <translation>Trennen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Split author…</source>
      <translation>Autor trennen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Split person, two persons</source>
      <translation>Person trennen, zwei Personen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>Split {name}</source>
      <translation>{name} trennen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>Split {name} off {before}</source>
      <translation>{name} von {before} trennen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>Split…</source>
      <translation>Trennen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/no_library.py" />
      <source>Start a new library</source>
      <translation>Neue Bibliothek beginnen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/no_library.py" />
      <source>Start a new one…</source>
      <translation>Neue beginnen…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Start your library</source>
      <translation>Ihre Bibliothek beginnen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/leaving.py" />
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>Step back</source>
      <translation>Schritt zurück</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/keys.py" />
      <source>Step back: clear the search, take away the last filter</source>
      <translation>Schritt zurück: Suche leeren, letzten Filter entfernen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/sidebar.py" />
      <source>Stop filtering by it</source>
      <translation>Nicht mehr danach filtern</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Stop the job whose progress the status bar shows.</source>
      <translation>Den Vorgang anhalten, dessen Fortschritt die Statusleiste zeigt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/addresses.py" />
      <source>Styles hand “url” on to \url, which takes every sign as it stands: a backslash before an underscore goes into the link, and \url within \url stops TeX.</source>
      <translation>Stile geben „url“ an \url weiter, das jedes Zeichen nimmt, wie es steht: Ein Rückstrich vor einem Unterstrich kommt in den Verweis, und \url in \url hält TeX an.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Styles print what an entry type wants and warn of, or print a gap for, what is not there. What an entry inherits by crossref counts.</source>
      <translation>Stile drucken, was ein Eintragstyp verlangt, und warnen vor dem, was fehlt, oder lassen eine Lücke. Was ein Eintrag durch crossref erbt, zählt mit.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Supplement to a book</source>
      <translation>Beiwerk zu einem Buch</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Supplement to a collection</source>
      <translation>Beiwerk zu einem Sammelband</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Supplement to a periodical</source>
      <translation>Beiwerk zu einer Zeitschrift</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>Swap the sides</source>
      <translation>Seiten tauschen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Synchronise linked files</source>
      <translation>Verknüpfte Dateien abgleichen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>Synchronise now</source>
      <translation>Jetzt abgleichen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Syntax</source>
      <translation>Syntax</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_line.py" />
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/grouping.py" />
      <source>Tag cloud…</source>
      <translation>Schlagwortwolke…</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/tag_line.py" />
      <source>Tag to add</source>
      <translation>Neues Schlagwort</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Tag to add; a new name makes it</source>
      <translation>Schlagwort; ein neuer Name legt es an</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Tagged {changed} “{tag}”</source>
      <translation>{changed} mit „{tag}“ verschlagwortet</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/tag_cloud.py" />
      <source>Tags by use</source>
      <translation>Schlagwörter nach Gebrauch</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/tag.py" />
      <source>Tags that fit</source>
      <translation>Passende Schlagwörter</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Take a snapshot</source>
      <translation>Stand festhalten</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Take a tag off papers; the tag itself stays.</source>
      <translation>Einträgen ein Schlagwort nehmen; das Schlagwort selbst bleibt.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Take a tag, and those that stand in it, off all papers and delete them; the papers stay.</source>
      <translation>Ein Schlagwort und die darin von allen Einträgen nehmen und löschen; die Einträge bleiben.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Take all</source>
      <translation>Alle übernehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>Take all of {name}</source>
      <translation>Alle von {name} übernehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Take away every filter and the search.</source>
      <translation>Jeden Filter und die Suche entfernen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/edit.py" />
      <source>Take away what stands in the search field.</source>
      <translation>Entfernen, was im Suchfeld steht.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_filters.py" />
      <source>Take away {kind}: “{label}”</source>
      <translation>{kind} entfernen: „{label}“</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Take back the last change of the library, also one made before the last start.</source>
      <translation>Die letzte Änderung der Bibliothek zurücknehmen, auch eine von vor dem letzten Start.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Take back, revert</source>
      <translation>Zurücknehmen, widerrufen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>Take changes back</source>
      <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Take ours, which puts the entries back, or theirs, which lets them go.</source>
      <translation>Nehmen Sie „ours“, was die Einträge zurückbringt, oder „theirs“, was sie gehen lässt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Take out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Take out all {keys:,}</source>
      <translation>Alle {keys:,} herausnehmen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Take out of a linked file…</source>
      <translation>Aus verknüpfter Datei entfernen…</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Take out of its work</source>
      <translation>Aus seinem Werk nehmen</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Take out of {name}</source>
      <translation>Aus {name} nehmen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Take out {keys} in {name}</source>
      <translation>{keys} aus {name} herausnehmen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Take out {keys}: {changed}</source>
      <translation>{keys} herausnehmen: {changed}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Take papers off the reading list, read or not.</source>
      <translation>Einträge von der Leseliste nehmen, gelesen oder nicht.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Take papers out of a collection and of those in it; the papers stay in the library.</source>
      <translation>Einträge aus einer Sammlung und den Sammlungen darin nehmen; sie bleiben in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Take papers out of a linked file; they stay in the library.</source>
      <translation>Einträge aus einer verknüpften Datei nehmen; sie bleiben in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>Take papers out of the trash, where a search finds them with is:trashed.</source>
      <translation>Einträge aus dem Papierkorb holen, wo eine Suche sie mit is:trashed findet.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Take the entry out of {file}</source>
      <translation>Den Eintrag aus {file} nehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Take the keyboard to the next pane.</source>
      <translation>Die Tastatur in den nächsten Bereich bringen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Take the keyboard to the pane before.</source>
      <translation>Die Tastatur in den vorigen Bereich bringen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Take the library’s</source>
      <translation>Fassung der Bibliothek nehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Take the library’s for all {keys:,}</source>
      <translation>Für alle {keys:,} die Fassung der Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>Take the paper out of the trash</source>
      <translation>Den Eintrag aus dem Papierkorb holen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Take the rating of {changed} away</source>
      <translation>Bewertung wegnehmen: {changed}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>Take this</source>
      <translation>Dies übernehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Take this base folder away</source>
      <translation>Diesen Basisordner entfernen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/trash_note.py" />
      <source>Take this paper out of the trash</source>
      <translation>Diesen Eintrag aus dem Papierkorb holen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>Take this person away</source>
      <translation>Diese Person entfernen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Take {changed} off the reading list</source>
      <translation>{changed} von der Leseliste nehmen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Take “{title}” out of its work</source>
      <translation>„{title}“ aus seinem Werk nehmen</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>TeX stops at, or passes over, a bare {what} in “{text}”.</source>
      <translation>TeX hält an einem bloßen {what} in „{text}“ an oder übergeht es.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/formulas.py" />
      <source>TeX takes {listed} in formulas alone.</source>
      <translation>TeX kennt {listed} nur in Formeln.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>TeX would run {listed} in “{text}”.</source>
      <translation>TeX würde {listed} in „{text}“ ausführen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Technical report</source>
      <translation>Technischer Bericht</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Terms</source>
      <translation>Begriffe</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>Text size of the desktop</source>
      <translation>Textgröße des Systems</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Text sought</source>
      <translation>Gesuchter Text</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Text to put in its place</source>
      <translation>Text, der an die Stelle tritt</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>Texts that begin small</source>
      <translation>Texte, die klein beginnen</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>That is not the name of one person. Nothing was changed.</source>
      <translation>Das ist nicht der Name einer Person. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>The .bib file</source>
      <translation>Die .bib-Datei</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>The @preamble that defines {names} would have TeX do more, and was left out: define {names} in the document.</source>
      <translation>Die @preamble, die {names} definiert, würde TeX mehr tun lassen und wurde weggelassen: Definieren Sie {names} im Dokument.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>The BibTeX text of {name} is not saved; it waits there</source>
      <translation>Der BibTeX-Text von {name} ist nicht gespeichert; er wartet dort</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The JSON breaks off or has an error: {msg}.</source>
      <translation>Das JSON bricht ab oder hat einen Fehler: {msg}.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The JSON is nested too deeply or has a number that is too long.</source>
      <translation>Das JSON ist zu tief verschachtelt oder hat eine zu lange Zahl.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>The TeXbook, chapter 7; {bibtexing}, 4</source>
      <translation>The TeXbook, Kapitel 7; {bibtexing}, 4</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/formulas.py" />
      <source>The TeXbook, chapters 16 to 18; JabRef’s integrity check</source>
      <translation>The TeXbook, Kapitel 16 bis 18; JabRefs Integritätsprüfung</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>The TeXbook, chapters 20 and 21; web2c manual, shell escapes</source>
      <translation>The TeXbook, Kapitel 20 und 21; web2c manual, shell escapes</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>The author before</source>
      <translation>Der Autor zuvor</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>The author, by any of the names</source>
      <translation>Der Autor, unter einem seiner Namen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>The authors; the first name stays</source>
      <translation>Die Autoren; der erste Name bleibt</translation>
    </message>
    <message>
      <location filename="../../refman/services/backups.py" />
      <source>The backup cannot be put in the place of “{library}”: {reason}. Nothing is lost; make room, or see to the folder.</source>
      <translation>Die Sicherung kann nicht an die Stelle von „{library}“ treten: {reason}. Nichts ist verloren; schaffen Sie Platz, oder sehen Sie nach dem Ordner.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>The backup may be of another library: it is not among those of this one, and no paper of this one was found in it.</source>
      <translation>Diese Sicherung gehört vielleicht zu einer anderen Bibliothek: Sie ist nicht unter den Sicherungen dieser, und kein Eintrag dieser Bibliothek wurde darin gefunden.</translation>
    </message>
    <message>
      <location filename="../../refman/store/backups.py" />
      <source>The backup “{backup}” cannot be read. The library was left as it is; see whether you may read the file, and whether its disk has errors.</source>
      <translation>Die Sicherung „{backup}“ kann nicht gelesen werden. Die Bibliothek blieb, wie sie ist; sehen Sie nach, ob Sie die Datei lesen dürfen und ob ihr Datenträger Fehler hat.</translation>
    </message>
    <message>
      <location filename="../../refman/store/backups.py" />
      <source>The backup “{backup}” is damaged, or none. It and the library were left as they are; “refman backup list” names the others.</source>
      <translation>Die Sicherung „{backup}“ ist beschädigt oder keine. Sie und die Bibliothek blieben, wie sie sind; „refman backup list“ nennt die anderen.</translation>
    </message>
    <message>
      <location filename="../../refman/store/backups.py" />
      <source>The backup “{backup}” was written by a newer refman. It and the library were left as they are; update refman.</source>
      <translation>Die Sicherung „{backup}“ wurde von einem neueren refman geschrieben. Sie und die Bibliothek blieben, wie sie sind; aktualisieren Sie refman.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The base folder “{name}” is “{path}” on this computer</source>
      <translation>Der Basisordner „{name}“ ist auf diesem Rechner „{path}“</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>The beginning of the file was wrong and could be mended; all else is whole.</source>
      <translation>Der Anfang der Datei war falsch und ließ sich richten; alles andere ist unversehrt.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The braces of “{text}” are not balanced.</source>
      <translation>Die Klammern von „{text}“ gehen nicht auf.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>The citation key is {key}</source>
      <translation>Der Zitierschlüssel ist {key}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/editing.py" />
      <source>The clipboard holds no text to add papers from</source>
      <translation>Die Zwischenablage enthält keinen Text, aus dem Einträge entstehen könnten</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>The collection to take them out of</source>
      <translation>Sammlung, aus der sie genommen werden</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/formulas.py" />
      <source>The commands for α, log and their like are known to TeX in formulas alone: in text it stops at them. An environment or a large bracket that is begun must end in the same field.</source>
      <translation>Die Befehle für α, log und ihresgleichen kennt TeX nur in Formeln: Im Text bleibt es an ihnen hängen. Eine Umgebung oder große Klammer, die beginnt, muss im selben Feld enden.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>The comment has no end.</source>
      <translation>Der Kommentar hat kein Ende.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>The damaged library was left as it is.</source>
      <translation>Die beschädigte Bibliothek blieb, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>The date is “{day}”, whose day would be lost with “{month}” as its month; write the whole date into “date”.</source>
      <translation>Das Datum ist „{day}“, dessen Tag mit „{month}“ als Monat verloren ginge; schreiben Sie das ganze Datum in „date“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>The date is “{day}”, whose day would be lost with “{year}” as its year; write the whole date into “date”.</source>
      <translation>Das Datum ist „{day}“, dessen Tag mit „{year}“ als Jahr verloren ginge; schreiben Sie das ganze Datum in „date“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>The date is “{whole}”, before Christ, which “{name}” cannot say; write all of it into “date”.</source>
      <translation>Das Datum ist „{whole}“, vor Christus, was „{name}“ nicht sagen kann; schreiben Sie es ganz in „date“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>The date is “{whole}”, which is more than one year and month: “{name}” alone would lose the rest; write all of it into “date”.</source>
      <translation>Das Datum ist „{whole}“, mehr als ein Jahr und Monat: „{name}“ allein verlöre den Rest; schreiben Sie alles in „date“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>The entry has no end.</source>
      <translation>Der Eintrag hat kein Ende.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>The entry has no key.</source>
      <translation>Der Eintrag hat keinen Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>The entry has no type.</source>
      <translation>Der Eintrag hat keinen Typ.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>The entry names a file of the paper, and there is none at that place, seen from the folder of the .bib file and from those that it names.</source>
      <translation>Der Eintrag nennt eine Datei der Arbeit, und an dieser Stelle ist keine, gesehen vom Ordner der .bib-Datei und von denen, die sie nennt.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/unread.py" />
      <source>The entry “{key}” cannot be read, see line {line} of the file. {reason} Mend it and save the file.</source>
      <translation>Der Eintrag „{key}“ ist nicht lesbar, siehe Zeile {line} der Datei. {reason} Verbessern Sie ihn, und speichern Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/meeting.py" />
      <source>The entry “{key}” cannot be written. {error}</source>
      <translation>Der Eintrag „{key}“ kann nicht geschrieben werden. {error}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>The field name “{named}” begins with a digit.</source>
      <translation>Der Feldname „{named}“ beginnt mit einer Ziffer.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>The field “{named}” has no value.</source>
      <translation>Das Feld „{named}“ hat keinen Wert.</translation>
    </message>
    <message>
      <location filename="../../refman/store/derive.py" />
      <source>The field “{name}” of “{key}” has {value:,} letters; refman takes no more than {longest:,}. It was left out; attach a text as long as that as a file.</source>
      <translation>Das Feld „{name}“ von „{key}“ hat {value:,} Zeichen; refman nimmt höchstens {longest:,}. Es wurde ausgelassen; hängen Sie einen so langen Text als Datei an.</translation>
    </message>
    <message>
      <location filename="../../refman/services/coming.py" />
      <source>The field “{name}” of “{key}” holds {found}, which would have TeX do more than set it; an export writes it as words.</source>
      <translation>Das Feld „{name}“ von „{key}“ enthält {found}, womit TeX mehr täte, als es zu setzen; ein Export schreibt es als Wörter.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/faults.py" />
      <source>The field “{name}” stands twice in “{key}”; the first one is kept.</source>
      <translation>Das Feld „{name}“ steht zweimal in „{key}“; das erste gilt.</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>The field “{name}” stands twice.</source>
      <translation>Das Feld „{name}“ steht zweimal da.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reconciling.py" />
      <source>The file has no entry “{key}”. Nothing was done.</source>
      <translation>Die Datei hat keinen Eintrag „{key}“. Nichts geschah.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The file has no list of papers, or does not name their source.</source>
      <translation>Die Datei hat keine Liste von Einträgen oder nennt deren Quelle nicht.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/guard.py" />
      <source>The file is left as it is until git is done; refman tries again by itself.</source>
      <translation>Die Datei bleibt, wie sie ist, bis git fertig ist; refman versucht es von selbst erneut.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/fields.py" />
      <source>The file “{shown}” is on another computer, or its name holds signs that nobody sees; it was not attached. The field stays as it is.</source>
      <translation>Die Datei „{shown}“ liegt auf einem anderen Rechner, oder ihr Name enthält unsichtbare Zeichen; sie wurde nicht angehängt. Das Feld bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/view_file.py" />
      <source>The first {most:,} entries of the file. The library is as it was.</source>
      <translation>Die ersten {most:,} Einträge der Datei. Die Bibliothek ist wie zuvor.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>The folder {name} is gone; what it cited last is shown</source>
      <translation>Der Ordner {name} ist weg; gezeigt wird, was er zuletzt zitierte</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>The folder “{files}” is gone. {known} Bring it back; if it was moved, add it where it is now with “refman project add” and let this one go with “refman project remove”.</source>
      <translation>Der Ordner „{files}“ ist weg. {known} Holen Sie ihn zurück; wurde er verschoben, fügen Sie ihn mit „refman project add“ dort hinzu, wo er jetzt ist, und lassen Sie diesen mit „refman project remove“ gehen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/groups.py" />
      <source>The group “{name}” is one of BibDesk’s {match} groups, and what it asks for cannot be said here. It is kept as it is, for an export in BibDesk’s way; no collection was made of it.</source>
      <translation>Die Gruppe „{name}“ ist eine von BibDesks {match}-Gruppen, und wonach sie fragt, lässt sich hier nicht sagen. Sie bleibt, wie sie ist, für einen Export nach Art von BibDesk; aus ihr wurde keine Sammlung.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The group “{name}” is one of BibDesk’s {match} groups, which have no like here; no collection was made of it.</source>
      <translation>Die Gruppe „{name}“ ist eine von BibDesks {match}-Gruppen, für die es hier nichts gibt; aus ihr wurde keine Sammlung.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/groups.py" />
      <source>The group “{name}” is one of JabRef’s {kind}Groups, and what it asks for cannot be said here. It is kept as it is; no collection was made of it.</source>
      <translation>Die Gruppe „{name}“ ist eine der {kind}Groups von JabRef, und wonach sie sucht, lässt sich hier nicht sagen. Sie bleibt, wie sie ist; es wurde keine Sammlung daraus.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The group “{name}” is one of JabRef’s {kind}Groups, which have no like here; no collection was made of it.</source>
      <translation>Die Gruppe „{name}“ ist eine von JabRefs {kind}Groups, für die es hier nichts gibt; aus ihr wurde keine Sammlung.</translation>
    </message>
    <message>
      <location filename="../../refman/store/past.py" />
      <source>The history before {before} was folded together, so the library as it was earlier is not known. Ask for a later moment.</source>
      <translation>Der Verlauf vor {before} wurde zusammengefasst; wie die Bibliothek früher war, ist nicht bekannt. Fragen Sie nach einem späteren Zeitpunkt.</translation>
    </message>
    <message>
      <location filename="../../refman/store/history.py" />
      <source>The history has no change {change_id}. Nothing was redone.</source>
      <translation>Der Verlauf hat keine Änderung {change_id}. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
      <location filename="../../refman/store/withdrawing.py" />
      <source>The history has no change {change_id}. Nothing was undone.</source>
      <translation>Der Verlauf hat keine Änderung {change_id}. Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../refman/store/changed.py" />
      <source>The history has no change {id}; “refman history” lists what it has.</source>
      <translation>Der Verlauf hat keine Änderung {id}; „refman history“ listet sie auf.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>The history of changes cannot come along, since it would not fit.</source>
      <translation>Der Verlauf kann nicht mitkommen, denn er würde nicht passen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>The key changes in the library, in .bib files and in every command that cites it, in all projects. Comments, verbatim text and longer keys stay as they are. One undo takes all of it back, the files too.</source>
      <translation>Der Schlüssel ändert sich in der Bibliothek, in .bib-Dateien und in jedem Befehl, der ihn zitiert, in allen Projekten. Kommentare, wörtlicher Text und längere Schlüssel bleiben. Einmal „Rückgängig“ nimmt alles zurück, auch in den Dateien.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>The key changes in this project alone, in its .bib file and in every command that cites it. The library goes along as long as no other project or linked file has the paper; else the project has a key of its own for it. One undo takes all of it back, the files too.</source>
      <translation>Der Schlüssel ändert sich nur in diesem Projekt, in seiner .bib-Datei und in jedem Befehl, der ihn zitiert. Die Bibliothek geht mit, solange kein anderes Projekt und keine andere verknüpfte Datei den Eintrag hat; sonst hat das Projekt dafür einen eigenen Schlüssel. Einmal „Rückgängig“ nimmt alles zurück, auch in den Dateien.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/fault.py" />
      <source>The key pattern cannot be read at character {position}: {what}.</source>
      <translation>Das Schlüsselmuster ist bei Zeichen {position} nicht lesbar: {what}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>The key stays as it is.</source>
      <translation>Der Schlüssel bleibt, wie er ist.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>The key will change{more}.</source>
      <translation>Der Schlüssel ändert sich{more}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>The key “{key}” is also that of a paper in the trash; “refman restore key:{query}” brings that one back.</source>
      <translation>Den Schlüssel „{key}“ hat auch ein Eintrag im Papierkorb; „refman restore key:{query}“ holt diesen zurück.</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>The key “{key}” is another paper’s too; LaTeX sees only one of them. Give one of them another key.</source>
      <translation>Den Schlüssel „{key}“ hat auch ein anderer Eintrag; LaTeX sieht nur einen von beiden. Geben Sie einem einen anderen Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>The key “{name}” is an alias (ids) and stands for two papers, “{title_of}” and “{title}”; biblatex takes only one of them.</source>
      <translation>Der Schlüssel „{name}“ ist ein Alias (ids) und steht für zwei Einträge, „{title_of}“ und „{title}“; biblatex nimmt nur einen davon.</translation>
    </message>
    <message>
      <location filename="../../refman/services/arriving.py" />
      <source>The key “{own}” holds signs that not every LaTeX program reads; an export leaves them out where they do harm.</source>
      <translation>Der Schlüssel „{own}“ enthält Zeichen, die nicht jedes LaTeX-Programm liest; ein Export lässt sie weg, wo sie schaden.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>The language changes at the next start</source>
      <translation>Die Sprache wechselt beim nächsten Start</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>The last digit of an ISBN follows from the others: one that does not is mistyped.</source>
      <translation>Die letzte Ziffer einer ISBN folgt aus den anderen: passt sie nicht, ist etwas vertippt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>The last digit of an ISMN follows from the others.</source>
      <translation>Die letzte Ziffer einer ISMN folgt aus den anderen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/past.py" />
      <source>The library as it was on {day}</source>
      <translation>Die Bibliothek, wie sie am {day} war</translation>
    </message>
    <message>
      <location filename="../../refman/gui/past.py" />
      <source>The library as it was on {day}. Search and export it; it cannot be changed.</source>
      <translation>Die Bibliothek, wie sie am {day} war. Suchen und exportieren ist möglich, ändern nicht.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/no_library.py" />
      <source>The library cannot be opened</source>
      <translation>Die Bibliothek kann nicht geöffnet werden</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/library.py" />
      <source>The library has its published version, “{key}” ({why}).</source>
      <translation>Die Bibliothek hat die veröffentlichte Fassung, „{key}“ ({why}).</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/files.py" />
      <source>The library has its published version, “{key}”.</source>
      <translation>Die Bibliothek hat die veröffentlichte Fassung, „{key}“.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>The library has no paper that “{label}” cites</source>
      <translation>Die Bibliothek hat keinen Eintrag, den „{label}“ zitiert</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>The library has no papers yet.</source>
      <translation>Die Bibliothek hat noch keine Einträge.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>The library has them</source>
      <translation>Die Bibliothek hat sie</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>The library is read from beginning to end.</source>
      <translation>Die Bibliothek wird von Anfang bis Ende gelesen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>The library is read-only or its disk is full, and could not note that refman wrote the file: to replace it by other papers, say so (--force).</source>
      <translation>Die Bibliothek ist schreibgeschützt oder ihr Datenträger voll; sie konnte nicht vermerken, dass refman die Datei schrieb: zum Ersetzen --force angeben.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>The library keeps its key; the project gets one of its own.</source>
      <translation>Die Bibliothek behält ihren Schlüssel; das Projekt bekommt einen eigenen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>The library that is open: {library}</source>
      <translation>Die geöffnete Bibliothek: {library}</translation>
    </message>
    <message>
      <location filename="../../refman/store/past.py" />
      <source>The library “{name}” cannot be changed here: {hindrance}. Nothing was changed; change the library as it is now.</source>
      <translation>Die Bibliothek „{name}“ kann hier nicht geändert werden: {hindrance}. Nichts wurde geändert; ändern Sie die Bibliothek, wie sie jetzt ist.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The library “{path}”</source>
      <translation>Die Bibliothek „{path}“</translation>
    </message>
    <message>
      <location filename="../../refman/store/library.py" />
      <source>The library “{path}” cannot be changed: {hindrance}. Nothing was changed; {ways}.</source>
      <translation>Die Bibliothek „{path}“ kann nicht geändert werden: {hindrance}. Nichts wurde geändert; {ways}.</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>The library “{path}” cannot be opened or made: {reason}. Name another place with --library.</source>
      <translation>Die Bibliothek „{path}“ kann nicht geöffnet oder angelegt werden: {reason}. Nennen Sie mit --library einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>The library “{path}” holds instructions that refman did not write, and was not opened. It was left as it is; open a library or a backup that comes from you.</source>
      <translation>Die Bibliothek „{path}“ enthält Anweisungen, die refman nicht schrieb, und wurde nicht geöffnet. Sie blieb, wie sie ist; öffnen Sie eine Bibliothek oder Sicherung, die von Ihnen stammt.</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>The library “{path}” is damaged: a part of it cannot be read. It was left as it is; “refman rescue FILE -o NEW” puts what can be read into a new library, and backups lie in “{name}” beside it.</source>
      <translation>Die Bibliothek „{path}“ ist beschädigt: ein Teil davon ist nicht lesbar. Sie blieb, wie sie ist; „refman rescue DATEI -o NEU“ bringt, was lesbar ist, in eine neue Bibliothek, und Sicherungen liegen daneben in „{name}“.</translation>
    </message>
    <message>
      <location filename="../../refman/store/library.py" />
      <source>The library “{path}” was replaced or moved by another program while it was open. Close refman and open what stands there now.</source>
      <translation>Die Bibliothek „{path}“ wurde von einem anderen Programm ersetzt oder verschoben, während sie offen war. Schließen Sie refman und öffnen Sie, was jetzt dort liegt.</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>The library “{path}” was replaced while another program had it open, as by a backup that was copied over it. Nothing was changed; close that program and try again.</source>
      <translation>Die Bibliothek „{path}“ wurde ersetzt, während ein anderes Programm sie offen hatte, etwa durch eine Sicherung, die darüber kopiert wurde. Nichts wurde geändert; schließen Sie jenes Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>The library “{path}” was written by a newer refman (version {version} of its tables, this one knows {version2}). It was left as it is; update refman.</source>
      <translation>Die Bibliothek „{path}“ wurde von einem neueren refman geschrieben (Version {version} der Tabellen, dieses kennt {version2}). Sie blieb, wie sie ist; aktualisieren Sie refman.</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>The library “{path}” was written by an older refman and cannot be brought up to date: {hindrance}. It was left as it is; {ways}.</source>
      <translation>Die Bibliothek „{path}“ wurde von einem älteren refman geschrieben und kann nicht auf den neuesten Stand gebracht werden: {hindrance}. Sie blieb, wie sie ist; {ways}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/groups.py" />
      <source>The line “{begins}” of JabRef’s groups cannot be read. It is kept as it is, and the other groups are there.</source>
      <translation>Die Zeile „{begins}“ der Gruppen von JabRef lässt sich nicht lesen. Sie bleibt, wie sie ist, und die anderen Gruppen sind da.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/people.py" />
      <source>The list goes on: “and others”</source>
      <translation>Die Liste geht weiter: „and others“</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>The list is cut (“and others”).</source>
      <translation>Die Liste ist abgeschnitten („and others“).</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>The log beside it (-wal) was left out: it is damaged or that of another library, and without it the file is whole. What was changed last may be missing.</source>
      <translation>Das Protokoll daneben (-wal) blieb weg: Es ist beschädigt oder das einer anderen Bibliothek, und ohne es ist die Datei ganz. Was zuletzt geändert wurde, fehlt vielleicht.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/bibtex.py" />
      <source>The macros in “{name}” would make it longer than {longest:,} characters; their names stand in it.</source>
      <translation>Mit den Makros in „{name}“ hätte es mehr als {longest:,} Zeichen; ihre Namen stehen darin.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>The name of “{place}” is no UTF-8, so a link to it could not be kept. Nothing was linked; rename it, or its folder, and link it then. It can be imported as it is.</source>
      <translation>Der Name von „{place}“ ist kein UTF-8, daher ließe sich eine Verknüpfung damit nicht behalten. Nichts wurde verknüpft; benennen Sie die Datei oder ihren Ordner um und verknüpfen Sie sie dann. Importieren lässt sie sich, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../refman/services/coming.py" />
      <source>The name “{name}” in “{key}” has signs that biblatex would run; an export writes “{danger}”.</source>
      <translation>Der Name „{name}“ in „{key}“ enthält Zeichen, die biblatex ausführen würde; ein Export schreibt „{danger}“.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>The new name</source>
      <translation>Der neue Name</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/put_back.py" />
      <source>The newest backup that is whole is looked for.</source>
      <translation>Die neueste unversehrte Sicherung wird gesucht.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/put_back.py" />
      <source>The newest backup that is whole is this: {when}. It holds {parts}. It takes the place of the damaged library, which is kept beside it under another name, and refman starts anew. What was changed since is in the damaged one alone, to be rescued from there.</source>
      <translation>Die neueste unversehrte Sicherung ist diese: {when}. Sie enthält {parts}. Sie tritt an die Stelle der beschädigten Bibliothek, die unter anderem Namen daneben erhalten bleibt, und refman startet neu. Was seither geändert wurde, steht allein in der beschädigten und ist von dort zu retten.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>The next pair</source>
      <translation>Das nächste Paar</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>The next question</source>
      <translation>Die nächste Frage</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>The number of {doubtful} is damaged: tags, collections and sources of such a paper may be missing.</source>
      <translation>Die Nummer von {doubtful} ist beschädigt: Schlagwörter, Sammlungen und Quellen einer solchen Arbeit können fehlen.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>The page ends inside this line.</source>
      <translation>Die Seite endet in dieser Zeile.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/daily_rows.py" />
      <source>The page ends inside this paper.</source>
      <translation>Die Seite endet in diesem Eintrag.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>The pair before</source>
      <translation>Das Paar zuvor</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>The paper has no file “{file}”. It has: {has}.</source>
      <translation>Der Eintrag hat keine Datei „{file}“. Er hat: {has}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>The paper now</source>
      <translation>Der Eintrag jetzt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/source.py" />
      <source>The paper was changed elsewhere meanwhile. Save puts this text in its place; Revert shows how it is now.</source>
      <translation>Der Eintrag wurde inzwischen anderswo geändert. „Speichern“ setzt diesen Text an seine Stelle; „Zurücknehmen“ zeigt, wie er jetzt ist.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>The paper was not in the library any more.</source>
      <translation>Der Eintrag war nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../refman/store/versions.py" />
      <source>The paper was not in the library then. Choose an older version.</source>
      <translation>Der Eintrag war damals nicht in der Bibliothek. Wählen Sie eine ältere Fassung.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>The papers that it cited last are known. As soon as something stands in it, it is read again; until then nothing is written for it.</source>
      <translation>Die Einträge, die sie zuletzt zitierte, sind bekannt. Sobald etwas in ihr steht, wird sie neu gelesen; bis dahin wird nichts für sie geschrieben.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>The papers that it cited last are known. As soon as {name} is back in {place} it is read again.</source>
      <translation>Die Einträge, die er zuletzt zitierte, sind bekannt. Sobald {name} wieder in {place} ist, wird er neu gelesen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>The preamble is no value in braces or quotation marks.</source>
      <translation>Die Präambel ist kein Wert in Klammern oder Anführungszeichen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/surveying.py" />
      <source>The preamble runs {found} in every document; it was kept.</source>
      <translation>Die Präambel führt in jedem Dokument {found} aus; sie wurde behalten.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>The preview is being made; Enter changes the papers when it is there.</source>
      <translation>Die Vorschau entsteht noch; sobald sie da ist, ändert die Eingabetaste die Arbeiten.</translation>
    </message>
    <message>
      <location filename="../../refman/services/journals.py" />
      <source>The profile asks for {wanted}, and names no list that has them: {shown} stayed as typed. Give it a list of journal names.</source>
      <translation>Das Profil verlangt {wanted} und nennt keine Liste, die sie hat: {shown} blieb wie eingegeben. Geben Sie ihm eine Liste von Zeitschriftennamen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>The profile cannot be so: {error}.</source>
      <translation>Das Profil kann nicht so sein: {error}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>The profile “{name}” {known}, and cannot be deleted.</source>
      <translation>Das Profil „{name}“ {known} und kann nicht gelöscht werden.</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>The profiles in “{files}” cannot be read: {error}. Mend the file, or move it away.</source>
      <translation>Die Profile in „{files}“ können nicht gelesen werden: {error}. Verbessern Sie die Datei, oder legen Sie sie beiseite.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>The question before</source>
      <translation>Die Frage zuvor</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>The question “{key} {field}” has no empty answer. It is still open.</source>
      <translation>Die Frage „{key} {field}“ hat keine leere Antwort. Sie ist noch offen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>The range {first}--{last} ends before it begins.</source>
      <translation>Der Bereich {first}--{last} endet, bevor er beginnt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>The range {first}--{last} leaves digits out.</source>
      <translation>Der Bereich {first}--{last} lässt Ziffern aus.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>The reading list is empty</source>
      <translation>Die Leseliste ist leer</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>The regular expression cannot be read{place}: {msg}. Nothing was changed.</source>
      <translation>Der reguläre Ausdruck kann nicht gelesen werden{place}: {msg}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>The regular expression repeats something too often, or holds too many groups in one another. Nothing was changed.</source>
      <translation>Der reguläre Ausdruck wiederholt etwas zu oft oder enthält zu viele Gruppen ineinander. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>The regular expression {error}, and could search without end. Nothing was changed; write it without a repetition in a repetition.</source>
      <translation>Der reguläre Ausdruck {error} und könnte ohne Ende suchen. Nichts wurde geändert; schreiben Sie ihn ohne Wiederholung in einer Wiederholung.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>The report says where in refman it happened, and nothing of papers, names or folders; whoever looks after refman can use it.</source>
      <translation>Der Bericht sagt, wo in refman es geschah, und nichts von Einträgen, Namen oder Ordnern; wer sich um refman kümmert, kann ihn brauchen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/roots.py" />
      <source>The root was guessed; it may be {named}, too.</source>
      <translation>Die Hauptdatei wurde geraten; es kann auch {named} sein.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>The root “{files}” cannot be read.</source>
      <translation>Die Hauptdatei „{files}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>The root “{files}” is empty or cannot be read, as while an editor writes it. {known} As soon as something stands in it, it is read again. If it is meant to be empty, say so: refman project emptied DIR.</source>
      <translation>Die Hauptdatei „{files}“ ist leer oder nicht lesbar, wie während ein Editor sie schreibt. {known} Sobald etwas in ihr steht, wird sie neu gelesen. Soll sie leer sein, sagen Sie es: refman project emptied DIR.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>The root “{files}” is gone. {known} Bring it back, or name another root: refman project set DIR --root main.tex.</source>
      <translation>Die Hauptdatei „{files}“ ist weg. {known} Holen Sie sie zurück, oder nennen Sie eine andere: refman project set DIR --root main.tex.</translation>
    </message>
    <message>
      <location filename="../../refman/store/collection_queries.py" />
      <source>The search of “{paths}” asks for itself{over}. Nothing was changed; have it ask for collections that do not hold it.</source>
      <translation>Die Suche von „{paths}“ fragt nach sich selbst{over}. Nichts wurde geändert; lassen Sie sie nach Sammlungen fragen, die sie nicht enthalten.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>The second gets “a”: lu2022, lu2022a</source>
      <translation>Der zweite bekommt „a“: lu2022, lu2022a</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>The second gets “b”: lu2022, lu2022b</source>
      <translation>Der zweite bekommt „b“: lu2022, lu2022b</translation>
    </message>
    <message>
      <location filename="../../refman/services/making.py" />
      <source>The text holds no BibTeX entry, so nothing was added.</source>
      <translation>Der Text enthält keinen BibTeX-Eintrag, also wurde nichts hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>The trash is empty</source>
      <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>The trash is empty already</source>
      <translation>Der Papierkorb ist schon leer</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>The version before</source>
      <translation>Fassung davor</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check_scope.py" />
      <source>The whole library</source>
      <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>The {name} of {key} is another on either side.</source>
      <translation>{name} von {key} ist auf beiden Seiten verschieden.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Theme, appearance, colour scheme, dark mode</source>
      <translation>Design, Aussehen, Farbschema, dunkler Modus</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/edits.py" />
      <source>Then</source>
      <translation>Dann</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/tag_cloud.py" />
      <source>There are no tags yet. Ctrl+T puts one on the selected papers.</source>
      <translation>Noch gibt es keine Schlagwörter. Strg+T gibt den ausgewählten Einträgen eines.</translation>
    </message>
    <message>
      <location filename="../../refman/store/collections.py" />
      <source>There is a collection “{name}”{where} already. Choose another name.</source>
      <translation>Es gibt schon eine Sammlung „{name}“{where}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>There is a comma too many.</source>
      <translation>Ein Komma ist zu viel.</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>There is a profile “{name}” already. Choose another name.</source>
      <translation>Es gibt schon ein Profil „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>There is a snapshot “{name}” already. Name this one otherwise.</source>
      <translation>Es gibt schon einen Stand „{name}“. Nennen Sie diesen anders.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>There is a space in the key.</source>
      <translation>Im Schlüssel steht ein Leerzeichen.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>There is a tag “{name_of}” already. Merge the two, or choose another name.</source>
      <translation>Es gibt schon ein Schlagwort „{name_of}“. Führen Sie die zwei zusammen, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>There is an address in “{name}”; “url” is for it.</source>
      <translation>In „{name}“ steht eine Adresse; dafür gibt es „url“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>There is no BibTeX entry here.</source>
      <translation>Hier ist kein BibTeX-Eintrag.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/bibtex.py" />
      <source>There is no BibTeX entry in the file.</source>
      <translation>In der Datei ist kein BibTeX-Eintrag.</translation>
    </message>
    <message>
      <location filename="../../refman/store/backups.py" />
      <source>There is no backup “{backup}”. “refman backup list” names those there.</source>
      <translation>Es gibt keine Sicherung „{backup}“. „refman backup list“ nennt die vorhandenen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>There is no check “{name}”. There are: {checks}.</source>
      <translation>Es gibt keine Prüfung „{name}“. Es gibt: {checks}.</translation>
    </message>
    <message>
      <location filename="../../refman/store/collections.py" />
      <source>There is no collection “{name}”.</source>
      <translation>Es gibt keine Sammlung „{name}“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>There is no comma behind its key.</source>
      <translation>Hinter dem Schlüssel fehlt ein Komma.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/encoding.py" />
      <source>There is no encoding “{said}” of .bib files. Name it as in GB18030, Big5, Shift_JIS, EUC-JP or EUC-KR. Nothing was read.</source>
      <translation>Eine Kodierung „{said}“ für .bib-Dateien gibt es nicht. Nennen Sie sie wie in GB18030, Big5, Shift_JIS, EUC-JP oder EUC-KR. Nichts wurde gelesen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>There is no entry in it.</source>
      <translation>Es ist kein Eintrag darin.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>There is no entry in “{file}”.</source>
      <translation>In „{file}“ ist kein Eintrag.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>There is no entry “{key}”.</source>
      <translation>Es gibt keinen Eintrag „{key}“.</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>There is no field “{name}”; {hint} fields are {known}. To find the text itself, such as a citation key, put it in quotes: “{quote}”.</source>
      <translation>Es gibt kein Feld „{name}“; {hint} Felder sind {known}. Um den Text selbst zu finden, etwa einen Zitierschlüssel, setzen Sie ihn in Anführungszeichen: „{quote}“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>There is no file “{files}”.</source>
      <translation>Es gibt keine Datei „{files}“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>There is no file “{files}”. Name another root.</source>
      <translation>Es gibt keine Datei „{files}“. Nennen Sie eine andere Hauptdatei.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/named_files.py" />
      <source>There is no file “{path}”.</source>
      <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>There is no folder “{files}”.</source>
      <translation>Es gibt keinen Ordner „{files}“.</translation>
    </message>
    <message>
      <location filename="../../refman/resources.py" />
      <source>There is no icon “{name}”: {path} does not exist.</source>
      <translation>Es gibt kein Symbol „{name}“: {path} existiert nicht.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/projects.py" />
      <source>There is no library that has what is cited, so nothing was written. “refman import FILE” makes one.</source>
      <translation>Es gibt keine Bibliothek, die hat, was zitiert wird; es wurde nichts geschrieben. „refman import FILE“ legt eine an.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>There is no library to check. Name a .bib file or a project.</source>
      <translation>Es gibt keine Bibliothek zum Prüfen. Nennen Sie eine .bib-Datei oder ein Projekt.</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>There is no library “{path}”, but the log of one: “{name}-wal” beside it, in which may be what nothing else holds. None was made; put the library back there, or move the log away.</source>
      <translation>Es gibt keine Bibliothek „{path}“, wohl aber das Protokoll einer solchen: „{name}-wal“ daneben; darin steht vielleicht, was sonst nirgends steht. Es wurde keine angelegt; legen Sie die Bibliothek wieder dorthin, oder räumen Sie das Protokoll beiseite.</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>There is no library “{path}”.</source>
      <translation>Es gibt keine Bibliothek „{path}“.</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>There is no library “{path}”. None was made; name one with --library that there is, or begin this one with “refman seed” or “refman import FILE”.</source>
      <translation>Es gibt keine Bibliothek „{path}“. Keine wurde angelegt; nennen Sie mit --library eine vorhandene, oder beginnen Sie diese mit „refman seed“ oder „refman import DATEI“.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/notes.py" />
      <source>There is no note {number}; the paper has {known}.</source>
      <translation>Es gibt keine Notiz {number}; der Eintrag hat {known}.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/exporting.py" />
      <source>There is no paper to export.</source>
      <translation>Es gibt keinen Eintrag zu exportieren.</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>There is no paper {place}; there are {papers}.</source>
      <translation>Es gibt keinen Eintrag {place}; es gibt {papers}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>There is no profile “{name}” of yours.</source>
      <translation>Sie haben kein Profil „{name}“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>There is no profile “{name}”. Known: {known}.</source>
      <translation>Es gibt kein Profil „{name}“. Bekannt: {known}.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>There is no reference in the file.</source>
      <translation>In der Datei steht keine Literaturangabe.</translation>
    </message>
    <message>
      <location filename="../../refman/settings.py" />
      <source>There is no setting “{name}”. Known: {by_name}.</source>
      <translation>Es gibt keine Einstellung „{name}“. Bekannt: {by_name}.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>There is no snapshot. “refman snapshot add DIR NAME” makes one.</source>
      <translation>Es gibt keinen Stand. „refman snapshot add ORDNER NAME“ legt einen an.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>There is no tag “{name}”.</source>
      <translation>Es gibt kein Schlagwort „{name}“.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>There is none of this project yet. Take one when you hand something in: it is compared with what is now, and brought back. Type a name for it below.</source>
      <translation>Von diesem Projekt gibt es noch keinen. Nehmen Sie einen auf, wenn Sie etwas einreichen: Er wird mit dem heutigen Stand verglichen und lässt sich zurückholen. Geben Sie unten einen Namen dafür ein.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>There is none yet. One is made each day on which something was changed.</source>
      <translation>Noch gibt es keine. An jedem Tag, an dem etwas geändert wurde, wird eine angelegt.</translation>
    </message>
    <message>
      <location filename="../../refman/store/history.py" />
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>There is nothing to tidy</source>
      <translation>Nichts ist aufzuräumen</translation>
    </message>
    <message>
      <location filename="../../refman/store/history.py" />
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>There is “{key}”, and no “{key2}”: biber minds capitals.</source>
      <translation>Es gibt „{key}“, aber kein „{key2}“: biber unterscheidet Groß- und Kleinschreibung.</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>These are all papers of {name}; nothing would stay. Name some of them.</source>
      <translation>Das sind alle Einträge von {name}; es bliebe nichts. Nennen Sie einige davon.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>These are all; nothing would stay</source>
      <translation>Das sind alle; es bliebe nichts übrig</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>These are fewer than two papers. Name two that differ.</source>
      <translation>Das sind weniger als zwei Einträge. Nennen Sie zwei verschiedene.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/faults.py" />
      <source>These fields stand behind the end of their entry.</source>
      <translation>Diese Felder stehen hinter dem Ende ihres Eintrags.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>These papers stay versions of one work, which are not duplicates</source>
      <translation>Diese Einträge bleiben Fassungen eines Werks; solche sind keine Dubletten</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>These parentheses are empty; write a term between them.</source>
      <translation>Diese Klammern sind leer; schreiben Sie etwas hinein.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>These places</source>
      <translation>Diese Stellen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Thesis</source>
      <translation>Abschlussarbeit</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/asked_for.py" />
      <source>They ask for it or for what is in it, and would not find its papers any more; each says so then in the sidebar. Undo brings it back for them too.</source>
      <translation>Sie fragen nach ihr oder nach dem, was in ihr steht, und fänden ihre Einträge nicht mehr; jede sagt es dann in der Seitenleiste. Rückgängig bringt sie auch für sie zurück.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/empty_trash.py" />
      <source>They go with their tags, notes and places in collections. Undo brings them back as they were until the history is folded beyond that change; after that they are gone. Linked .bib files stay as they are: they were without these papers already.</source>
      <translation>Sie gehen mit ihren Schlagwörtern, Notizen und Plätzen in Sammlungen. „Rückgängig“ bringt sie so zurück, wie sie waren, bis der Verlauf über diese Änderung hinaus zusammengefasst wird; danach sind sie fort. Verknüpfte .bib-Dateien bleiben, wie sie sind: Diese Einträge standen schon nicht mehr darin.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>They lie in {folder}</source>
      <translation>Sie liegen in {folder}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>They were picked from the file piece by piece, without tags, collections, notes and whatever else there was; some may be older than what was there last; others may be missing, and how many nobody can tell.</source>
      <translation>Sie wurden Stück für Stück aus der Datei gelesen, ohne Schlagwörter, Sammlungen, Notizen und was es sonst gab; manche sind vielleicht älter als zuletzt; andere fehlen vielleicht, und wie viele, kann niemand sagen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>This is done to one paper, and {selection:,} were found. Nothing was changed.</source>
      <translation>Das geht mit einem Eintrag, und gefunden wurden {selection:,}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>This is no field of the entry.</source>
      <translation>Dies ist kein Feld des Eintrags.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>This is no value.</source>
      <translation>Das ist kein Wert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>This is the paper now.</source>
      <translation>Dies ist der Eintrag jetzt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>This library can be changed again</source>
      <translation>Diese Bibliothek lässt sich wieder ändern</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>This library cannot be changed: {hindrance}</source>
      <translation>Diese Bibliothek kann nicht geändert werden: {hindrance}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>This library cannot be changed: {hindrance}. What is shown may be out of date; {way}.</source>
      <translation>Diese Bibliothek kann nicht geändert werden: {hindrance}. Was zu sehen ist, kann veraltet sein; {way}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>This library is empty</source>
      <translation>Diese Bibliothek ist leer</translation>
    </message>
    <message>
      <location filename="../../refman/gui/places.py" />
      <source>This library lies in a folder that {program} copies while refman writes. Two machines at once can spoil it.</source>
      <translation>Diese Bibliothek liegt in einem Ordner, den {program} kopiert, während refman schreibt. Zwei Rechner zugleich können sie verderben.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/places.py" />
      <source>This library lies in a network folder. It is slower there, and two machines at once can spoil it.</source>
      <translation>Diese Bibliothek liegt in einem Netzwerkordner. Dort ist sie langsamer, und zwei Rechner zugleich können sie verderben.</translation>
    </message>
    <message>
      <location filename="../../refman/store/notes.py" />
      <source>This note is no longer there. Nothing was changed; Undo may bring it.</source>
      <translation>Diese Notiz ist nicht mehr da. Nichts wurde geändert; „Rückgängig“ bringt sie vielleicht.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>This paper has no file; {way}</source>
      <translation>Dieser Eintrag hat keine Datei; {way}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/citing.py" />
      <source>This paper has no key yet; Paper &gt; Make citation keys gives it one</source>
      <translation>Dieser Eintrag hat noch keinen Schlüssel; Eintrag &gt; Zitierschlüssel erzeugen gibt ihm einen</translation>
    </message>
    <message>
      <location filename="../../refman/store/versions.py" />
      <source>This paper has no version {version_id}; its history lists them.</source>
      <translation>Dieser Eintrag hat keine Fassung {version_id}; sein Verlauf listet sie auf.</translation>
    </message>
    <message>
      <location filename="../../refman/store/papers.py" />
      <source>This paper is no longer in the library; undo may bring it back.</source>
      <translation>Dieser Eintrag ist nicht mehr in der Bibliothek; „Rückgängig“ bringt ihn vielleicht zurück.</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>This parenthesis closes nothing; take it out, or write “(” before its terms.</source>
      <translation>Diese Klammer schließt nichts; entfernen Sie sie, oder schreiben Sie „(“ vor ihre Wörter.</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>This parenthesis is not closed; write “)” after its terms.</source>
      <translation>Diese Klammer ist nicht geschlossen; schreiben Sie „)“ hinter ihre Wörter.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>This place</source>
      <translation>Diese Stelle</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>This quote is not closed; write " at the end of the phrase.</source>
      <translation>Dieses Zitat ist nicht geschlossen; schreiben Sie " an sein Ende.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>This range runs backwards; write {name}:{high}..{low} instead.</source>
      <translation>Dieser Bereich läuft rückwärts; schreiben Sie {name}:{high}..{low}.</translation>
    </message>
    <message>
      <location filename="../../refman/store/kept_faults.py" />
      <source>This search asks for LaTeX projects that are not there: {names}.</source>
      <translation>Diese Suche fragt nach LaTeX-Projekten, die es nicht gibt: {names}.</translation>
    </message>
    <message>
      <location filename="../../refman/store/kept_faults.py" />
      <source>This search asks for collections that are not there: {names}.</source>
      <translation>Diese Suche fragt nach Sammlungen, die es nicht gibt: {names}.</translation>
    </message>
    <message>
      <location filename="../../refman/store/kept_faults.py" />
      <source>This search asks for tags that are not there: {names}.</source>
      <translation>Diese Suche fragt nach Schlagwörtern, die es nicht gibt: {names}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>This search cannot be read</source>
      <translation>Diese Suche kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../refman/store/kept_faults.py" />
      <source>This search cannot be read. {error}</source>
      <translation>Diese Suche lässt sich nicht lesen. {error}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>This stands outside of any reference; one begins with TY and ends with ER.</source>
      <translation>Das steht außerhalb jeder Literaturangabe; eine beginnt mit TY und endet mit ER.</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>This text is too long for an expression that can match in so many ways; it stays.</source>
      <translation>Dieser Text ist zu lang für einen Ausdruck, der auf so viele Arten passen kann; er bleibt.</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>This text stands outside the entry.</source>
      <translation>Dieser Text steht außerhalb des Eintrags.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Though keys of a project go with it</source>
      <translation>Obwohl Schlüssel eines Projekts mitgehen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Tie a .bib file to the library: what changes on one side changes on the other.</source>
      <translation>Eine .bib-Datei mit der Bibliothek verbinden: was sich auf einer Seite ändert, ändert sich auf der anderen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/view_file.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Title case in</source>
      <translation>Wörter groß in</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>Titles in capitals</source>
      <translation>Titel in Großbuchstaben</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>Titles in double braces</source>
      <translation>Titel in doppelten Klammern</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>Titles that hold more</source>
      <translation>Titel, die mehr enthalten</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/scanner.py" />
      <source>To BibTeX a form feed or a vertical tab is no space; it may drop what follows there.</source>
      <translation>Für BibTeX ist ein Seitenvorschub oder ein vertikaler Tabulator kein Leerraum; was dort folgt, kann verloren gehen.</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>To leave papers out, write -word; to find the word “not”, write it in lower case.</source>
      <translation>Um Einträge auszuschließen, schreiben Sie -wort; um das Wort „not“ zu finden, schreiben Sie es klein.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/reading_row.py" />
      <source>To read</source>
      <translation>Zu lesen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>To say which side counts: refman sync {file} --differing</source>
      <translation>Um zu sagen, welche Seite gilt: refman sync {file} --differing</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>To split {name}, name some of her or his names, and not all: {listed}. Papers are split off by a search.</source>
      <translation>Um {name} zu trennen, nennen Sie einige Namen, nicht alle: {listed}. Einträge werden mit einer Suche getrennt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>To tidy</source>
      <translation>Aufräumen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>Took {changed} off the reading list</source>
      <translation>{changed} von der Leseliste genommen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>Took {changed} out of “{path}”</source>
      <translation>{changed} aus „{path}“ entfernt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Took {papers} out of {name}.</source>
      <translation>{papers} aus {name} herausgenommen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Took {papers} out of {path}.</source>
      <translation>{papers} aus {path} herausgenommen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>Took “{tag}” off {changed}</source>
      <translation>„{tag}“ von {changed} entfernt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/scope.py" />
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Twins, same papers, double entries</source>
      <translation>Zwillinge, gleiche Einträge, doppelte Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>Two base folders have one name; give each its own.</source>
      <translation>Zwei Basisordner haben denselben Namen; geben Sie jedem einen eigenen.</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>Two collections would have one name in one place.</source>
      <translation>Zwei Sammlungen hätten am selben Ort denselben Namen.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Two lines say this of the paper above them, and which is right cannot be told.</source>
      <translation>Zwei Zeilen sagen dies über den Eintrag darüber; welche stimmt, lässt sich nicht sagen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>Typed {text}</source>
      <translation>{text} getippt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>Types it where you were writing</source>
      <translation>Tippt es, wo Sie gerade schrieben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>URL, else DOI</source>
      <translation>URL, sonst DOI</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Undefined macros</source>
      <translation>Undefinierte Makros</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Undid: {label}</source>
      <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Undid: {label}.</source>
      <translation>Rückgängig gemacht: {label}.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Undo this change</source>
      <translation>Diese Änderung zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>Undo: {undo}</source>
      <translation>Rückgängig: {undo}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>Undone: </source>
      <translation>Zurückgenommen: </translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>Unicode Standard Annex 15; {biblatex}, 2.4.3</source>
      <translation>Unicode Standard Annex 15; {biblatex}, 2.4.3</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>Unknown entry types</source>
      <translation>Unbekannte Eintragstypen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Unlink</source>
      <translation>Verknüpfung lösen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Unlink a .bib file…</source>
      <translation>Verknüpfung einer .bib-Datei lösen…</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>Unlink {name}</source>
      <translation>Verknüpfung mit {name} lösen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/losing_keys.py" />
      <source>Unlink {name}, and the keys it explains?</source>
      <translation>Verknüpfung mit {name} lösen, samt den Schlüsseln, die sie erklärt?</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Unlinked {name}. {stay}</source>
      <translation>Verknüpfung mit {name} gelöst. {stay}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>Unlinked {path}. {stay}</source>
      <translation>Verknüpfung mit {path} gelöst. {stay}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Unpublished</source>
      <translation>Unveröffentlicht</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/reading_row.py" />
      <source>Unread</source>
      <translation>Ungelesen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/scope.py" />
      <source>Untagged</source>
      <translation>Ohne Schlagwort</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/__init__.py" />
      <source>Use ASCII letters, digits and _ : . + / -</source>
      <translation>Verwenden Sie ASCII-Buchstaben, Ziffern und _ : . + / -</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Use this pattern for {name} from now on</source>
      <translation>Dieses Muster von nun an für {name} verwenden</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>Use this pattern in this library from now on</source>
      <translation>Dieses Muster von nun an in dieser Bibliothek verwenden</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Venue</source>
      <translation>Erschienen in</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>Venues in several ways</source>
      <translation>Mehrere Schreibweisen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>Version of a work</source>
      <translation>Fassung eines Werks</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Versions of one work</source>
      <translation>Fassungen eines Werks</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>Versions of one work: {named}</source>
      <translation>Fassungen eines Werks: {named}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>Versions, the newest first</source>
      <translation>Fassungen, die neuesten zuerst</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Versions, who changed what, log</source>
      <translation>Fassungen, wer was geändert hat, Protokoll</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Video</source>
      <translation>Video</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>View it</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>View them</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/field_words.py" />
      <source>Volume</source>
      <translation>Band</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>Waiting for another program that is writing the library</source>
      <translation>Ein anderes Programm schreibt gerade in die Bibliothek; es wird darauf gewartet</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Watch a .bib file, keep in step</source>
      <translation>.bib-Datei beobachten, in Einklang halten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/search_offers.py" />
      <source>Ways to go on with the search</source>
      <translation>Wie die Suche weitergehen kann</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>Went back to “{name}”.</source>
      <translation>Zurück zu „{name}“.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/encoding.py" />
      <source>Western (Windows’ Latin-1)</source>
      <translation>Westlich (Latin-1 von Windows)</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/body.py" />
      <source>What begins with a digit and is no number needs braces.</source>
      <translation>Was mit einer Ziffer beginnt und keine Zahl ist, braucht Klammern.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/files.py" />
      <source>What can be done with {name}</source>
      <translation>Was mit {name} möglich ist</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>What can be read of “{stem}”</source>
      <translation>Was von „{stem}“ lesbar ist</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>What changes</source>
      <translation>Was sich ändert</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>What comes from standard input is checked, and mended in a file.</source>
      <translation>Was von der Standardeingabe kommt, wird geprüft; ausgebessert wird es nur in einer Datei.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>What copies of files are called</source>
      <translation>Wie Kopien von Dateien heißen</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>What crossref, xref, xdata, related or entryset name must be an entry of the same files; for BibTeX it must stand behind the entry that names it.</source>
      <translation>Was crossref, xref, xdata, related oder entryset nennen, muss ein Eintrag derselben Dateien sein; für BibTeX muss er dahinter stehen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_diff.py" />
      <source>What differs</source>
      <translation>Was anders ist</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>What files are in that neither tell it nor are UTF-8: GB18030, EUC-KR</source>
      <translation>Worin Dateien sind, die es nicht sagen und kein UTF-8 sind: GB18030, EUC-KR</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>What fits</source>
      <translation>Was passt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>What has changed since</source>
      <translation>Was sich seitdem geändert hat</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>What is checked</source>
      <translation>Was geprüft wird</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>What is cited is what LaTeX noted for biber in its last run.</source>
      <translation>Zitiert ist, was LaTeX beim letzten Lauf für biber vermerkte.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>What is cited is what LaTeX noted in its last run.</source>
      <translation>Zitiert ist, was LaTeX beim letzten Lauf vermerkte.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>What is cited is what the .tex files say: LaTeX has not run since they were written.</source>
      <translation>Zitiert ist, was die .tex-Dateien sagen: LaTeX lief nicht, seit sie geschrieben wurden.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>What is cited stands at Places, and what its .bib files lack at Missing. Importing or linking its .bib file brings the papers in.</source>
      <translation>Zitiertes steht unter „Stellen“, was den .bib-Dateien fehlt unter „Fehlt“. Seine .bib-Datei zu importieren oder zu verknüpfen bringt die Einträge herein.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>What is done to this paper from now on is told here.</source>
      <translation>Was mit diesem Eintrag künftig geschieht, steht hier.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/cited_trash.py" />
      <source>What is in the trash stands in no .bib file that refman keeps for a project; restoring brings it back.</source>
      <translation>Was im Papierkorb liegt, steht in keiner .bib-Datei, die refman für ein Projekt pflegt; Zurückholen bringt es wieder.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/whereabouts.py" />
      <source>What is selected is in no collection</source>
      <translation>Das Gewählte ist in keiner Sammlung</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>What is shown</source>
      <translation>Was gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_profiles.py" />
      <source>What is written unless a profile says otherwise</source>
      <translation>Was geschrieben wird, wenn ein Profil nichts anderes sagt</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>What it cited last is kept, and nothing was changed.</source>
      <translation>Was zuletzt zitiert wurde, ist aufbewahrt, und nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>What it cited last still counts: TEXINPUTS may be another.</source>
      <translation>Was es zuletzt zitierte, zählt weiter: TEXINPUTS ist vielleicht ein anderes.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>What it cited last still counts: an editor may be writing it.</source>
      <translation>Was sie zuletzt zitierte, gilt weiter: Vielleicht schreibt ein Editor sie gerade.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>What it finds</source>
      <translation>Was sie findet</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>What it was doing was given up; the library is as it was before. The report says where it happened, and nothing of papers, names or folders; whoever looks after refman can use it.</source>
      <translation>Was gerade geschah, wurde aufgegeben; die Bibliothek ist wie zuvor. Der Bericht sagt, wo es geschah, und nichts von Einträgen, Namen oder Ordnern; wer sich um refman kümmert, kann ihn brauchen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>What mending would change</source>
      <translation>Was das Beheben ändern würde</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>What others put into it stays as it is.</source>
      <translation>Was andere hineinschreiben, bleibt.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>What stood there before is untouched; choose another place or make room, and try again.</source>
      <translation>Was dort stand, ist unberührt; wählen Sie einen anderen Ort, oder schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>What the library holds now is backed up first.</source>
      <translation>Was die Bibliothek jetzt enthält, wird zuvor gesichert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>What the project cited then stands among its papers.</source>
      <translation>Was das Projekt damals zitierte, steht unter seinen Einträgen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>What the quick-cite window does with a citation</source>
      <translation>Was das Schnellzitat-Fenster mit einem Zitat tut</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/history_page.py" />
      <source>What the version is compared with</source>
      <translation>Womit die Fassung verglichen wird</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>What they say beside what you have</source>
      <translation>Was dort steht, neben dem Eigenen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework_choices.py" />
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>What to do with this entry</source>
      <translation>Was mit diesem Eintrag geschieht</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>What to look at</source>
      <translation>Was anzusehen ist</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>What was found, the gravest first</source>
      <translation>Was gefunden wurde, das Schwerste zuerst</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>What was not read</source>
      <translation>Was nicht gelesen wurde</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unsaved.py" />
      <source>What was typed for {papers} is not in the library yet; the first is {paper}.</source>
      <translation>Was für {papers} eingegeben wurde, ist noch nicht in der Bibliothek; zuerst kommt {paper}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unsaved.py" />
      <source>What was typed for {paper} is not in the library yet.</source>
      <translation>Was für {paper} eingegeben wurde, ist noch nicht in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>What {said} cited is forgotten.</source>
      <translation>Was {said} zitierte, ist vergessen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>What “{name}” cited is forgotten. Its .bib files stay as they are.</source>
      <translation>Was „{name}“ zitierte, ist vergessen. Die .bib-Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>Where it was found</source>
      <translation>Wo es gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../refman/commands/synonyms.py" />
      <source>Where the paper is, collections of the paper, reveal</source>
      <translation>Wo der Eintrag ist, Sammlungen des Eintrags, aufzeigen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>Whether any of these are missing nobody can tell: {named}.</source>
      <translation>Ob von diesen welche fehlen, kann niemand sagen: {named}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Whether two papers look like one is known when they are compared.</source>
      <translation>Ob zwei Einträge gleich aussehen, zeigt sich, wenn sie verglichen sind.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/view.py" />
      <source>While searching, put the best matches first, or the papers in the table's own order.</source>
      <translation>Beim Suchen die besten Treffer zuerst zeigen, oder die Ordnung der Tabelle.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>With a date that is known to lie there.</source>
      <translation>Mit einem Datum, das sicher darin liegt.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>With such a score.</source>
      <translation>Mit einer solchen Wertung.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>With this DOI; * stands for any letters.</source>
      <translation>Mit dieser DOI; * steht für beliebige Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>With this citation key or alias; * stands for any letters.</source>
      <translation>Mit diesem Zitierschlüssel oder Alias; * steht für beliebige Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>With this number of arXiv, whatever its version.</source>
      <translation>Mit dieser Nummer von arXiv, in jeder Version.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>With this tag, or one that stands in it, as method/diffusion in method.</source>
      <translation>Mit diesem Schlagwort oder einem darin, wie method/diffusion in method.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Without a list of journals, a full name is known where the library has both names.</source>
      <translation>Ohne eine Liste von Zeitschriften ist ein voller Name dort bekannt, wo die Bibliothek beide Namen hat.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>Would change</source>
      <translation>Würde ändern</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Would fold {what} together; about {megabytes} would be freed</source>
      <translation>Würde {what} zusammenfassen; etwa {megabytes} würden frei</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Would rename {old} to {new}: {lines} in {where}.</source>
      <translation>{old} würde in {new} umbenannt: {lines} in {where}.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citing.py" />
      <source>Would rename {renamed}: {lines} in {where}.</source>
      <translation>{renamed} würden umbenannt: {lines} in {where}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>Write a day, such as 2026-11-03.</source>
      <translation>Einen Tag schreiben, etwa 2026-11-03.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Write abstracts and summaries</source>
      <translation>Abstracts und Zusammenfassungen schreiben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Write accents as LaTeX, \"{u}</source>
      <translation>Akzente als LaTeX schreiben, \"{u}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Write collections as groups</source>
      <translation>Sammlungen als Gruppen schreiben</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/brackets.py" />
      <source>Write each marker as “[auth]”.</source>
      <translation>Schreiben Sie jede Marke wie „[auth]“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/markers.py" />
      <source>Write it with digits, such as “[{example}]”.</source>
      <translation>Schreiben Sie es mit Ziffern, etwa „[{example}]“.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Write my notes</source>
      <translation>Meine Notizen schreiben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Write papers as BibTeX or biblatex, with a preview.</source>
      <translation>Einträge als BibTeX oder biblatex schreiben, mit Vorschau.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Write tags as keywords</source>
      <translation>Schlagwörter als keywords schreiben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Write the .bib file</source>
      <translation>.bib-Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Write the cited papers into {name}</source>
      <translation>Die zitierten Einträge in {name} schreiben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Write the papers that the project cites into its .bib file; what others put in stays.</source>
      <translation>Die Einträge, die das Projekt zitiert, in seine .bib-Datei schreiben; was andere hineinschrieben, bleibt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/commands/file.py" />
      <source>Write the project’s .bib file</source>
      <translation>.bib-Datei des Projekts schreiben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>Write {file}</source>
      <translation>{file} schreiben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>Write {target}</source>
      <translation>{target} schreiben</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/__init__.py" />
      <source>Write “[auth][year]” or “auth + year”.</source>
      <translation>Schreiben Sie „[auth][year]“ oder „auth + year“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/__init__.py" />
      <source>Write “regex("find","put")”.</source>
      <translation>Schreiben Sie „regex("find","put")“.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>Writes with</source>
      <translation>Schreibt mit</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Written out</source>
      <translation>Aufgelöst</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>Wrote the library as it was to {file}</source>
      <translation>Bibliothek in früherem Zustand nach {file} geschrieben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>XeLaTeX or LuaLaTeX</source>
      <translation>XeLaTeX oder LuaLaTeX</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/view_file.py" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>Years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>Your files stay where they are. Nothing is uploaded.</source>
      <translation>Ihre Dateien bleiben, wo sie sind. Nichts wird hochgeladen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>Your own list, a file</source>
      <translation>Eigene Liste, eine Datei</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Yours, {ours} ({reason}); it says nothing else.</source>
      <translation>Ihrer, {ours} ({reason}); er sagt nichts anderes.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>Yours, {ours} ({reason}); it says otherwise:</source>
      <translation>Ihrer, {ours} ({reason}); er sagt anderes:</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>\cite cannot name “{key}”.</source>
      <translation>\cite kann „{key}“ nicht nennen.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a DOI</source>
      <translation>eine DOI</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a PDF among its files</source>
      <translation>ein PDF unter seinen Dateien</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a category</source>
      <translation>eine Kategorie</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a citation key</source>
      <translation>ein Zitierschlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a date</source>
      <translation>ein Datum</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a date such as 2023, 2023-06 or 2023-06-22, or two with .. between</source>
      <translation>ein Datum wie 2023, 2023-06 oder 2023-06-22, oder zwei mit .. dazwischen</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a date such as 2023-06-22, or {days}</source>
      <translation>ein Datum wie 2023-06-22, oder {days}</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a file of it was not there when last looked for</source>
      <translation>eine Datei davon war beim letzten Nachsehen nicht da</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>a folder</source>
      <translation>ein Ordner</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>a journal</source>
      <translation>eine Zeitschrift</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a journal, a book or the like</source>
      <translation>eine Zeitschrift, ein Buch oder dergleichen</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>a key</source>
      <translation>ein Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/arguments.py" />
      <source>a named argument stands before one without</source>
      <translation>ein Argument mit Namen steht vor einem ohne</translation>
    </message>
    <message>
      <location filename="../../refman/gui/places.py" />
      <source>a network folder</source>
      <translation>ein Netzwerkordner</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a number of arXiv</source>
      <translation>eine Nummer von arXiv</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a number, as in score:&gt;=40 or score:30..40</source>
      <translation>eine Zahl, wie in score:&gt;=40 oder score:30..40</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unsaved.py" />
      <source>a paper</source>
      <translation>einem Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>a preprint and its publication</source>
      <translation>ein Preprint und seine Veröffentlichung</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>a report or thesis</source>
      <translation>ein Bericht oder eine Abschlussarbeit</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a score</source>
      <translation>eine Wertung</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a summary</source>
      <translation>eine Zusammenfassung</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>a year</source>
      <translation>ein Jahr</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>add</source>
      <translation>hinzufügen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>added this week</source>
      <translation>diese Woche hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>added {number:,} paper</source>
      <translation>{number:,} Eintrag hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>added {number:,} papers</source>
      <translation>{number:,} Einträge hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>all are kept</source>
      <translation>alle bleiben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>all papers are shown</source>
      <translation>alle Einträge werden gezeigt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/heading.py" />
      <source>also </source>
      <translation>auch </translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>also {printed}</source>
      <translation>auch {printed}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>among the duplicates</source>
      <translation>unter den Dubletten</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>an ISBN</source>
      <translation>eine ISBN</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>an abstract</source>
      <translation>ein Abstract</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>an address</source>
      <translation>eine Adresse</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>an address before it</source>
      <translation>eine Adresse davor</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/key_row.py" />
      <source>an alias</source>
      <translation>ein Alias</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>an alias of “{there}”</source>
      <translation>ein Alias von „{there}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>and others</source>
      <translation>und andere</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/cited_trash.py" />
      <source>and {cited:,} more</source>
      <translation>und {cited:,} weitere</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/heading.py" />
      <source>and {hidden}</source>
      <translation>und {hidden}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/identity.py" />
      <source>and {names:,} more</source>
      <translation>und {names:,} weitere</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/glance.py" />
      <source>and {rest} more</source>
      <translation>und {rest} weitere</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>and {seen:,} more</source>
      <translation>und {seen:,} weitere</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/problem.py" />
      <source>another entry</source>
      <translation>einem anderen Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>another, {said}</source>
      <translation>ein anderes, {said}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>arXiv help, journal references; ISO 690:2021, 4</source>
      <translation>arXiv help, journal references; ISO 690:2021, 4</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>arXiv numbers</source>
      <translation>arXiv-Nummern</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>arXiv, identifier scheme (info.arxiv.org/help/arxiv_identifier.html)</source>
      <translation>arXiv, Schema der Nummern (info.arxiv.org/help/arxiv_identifier.html)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>as now</source>
      <translation>wie jetzt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/cited_in.py" />
      <source>as {key}</source>
      <translation>als {key}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>asked for</source>
      <translation>auf Wunsch</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>author and title fit the key</source>
      <translation>Autor und Titel passen zum Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>author and year fit the key</source>
      <translation>Autor und Jahr passen zum Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>author, year and title fit the key</source>
      <translation>Autor, Jahr und Titel passen zum Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>authors</source>
      <translation>Autoren</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>authors without a place</source>
      <translation>Autoren ohne Stelle</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>bad character range {range}</source>
      <translation>den Zeichenbereich {range} gibt es nicht</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>bad escape (end of pattern)</source>
      <translation>hinter dem letzten Rückstrich fehlt ein Zeichen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>bad escape {sign}</source>
      <translation>{sign} hat keine Bedeutung</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>because it came with {came_with}</source>
      <translation>denn er kam mit {came_with}</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>because it is in {files}</source>
      <translation>denn er steht in {files}</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>because it was exported or copied</source>
      <translation>denn er wurde exportiert oder kopiert</translation>
    </message>
    <message>
      <location filename="../../refman/services/uniting.py" />
      <source>because its paper was there first</source>
      <translation>denn sein Eintrag war zuerst da</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>before an import</source>
      <translation>vor einem Import</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>before another was brought back</source>
      <translation>bevor eine andere zurückgeholt wurde</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>before it was brought up to date</source>
      <translation>bevor sie auf den neuesten Stand kam</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar_row.py" />
      <source>being counted</source>
      <translation>wird gezählt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>being read</source>
      <translation>in Lektüre</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/together.py" />
      <source>biber reads a .bib file as UTF-8 and gives up at the first byte that is none; BibTeX passes the bytes on, and LaTeX stops at them.</source>
      <translation>biber liest eine .bib-Datei als UTF-8 und gibt beim ersten Byte auf, das keines ist; BibTeX reicht die Bytes weiter, und LaTeX bleibt daran hängen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>biber stops at a sign of “{key}” and takes “{cut}” for the key.</source>
      <translation>biber hält an einem Zeichen von „{key}“ an und nimmt „{cut}“ für den Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex has no field “{name}” {what}.</source>
      <translation>biblatex hat kein Feld „{name}“ {what}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex keeps some fields as numbers; another text is printed, and sorted wrongly. Of “gender” it knows some signs.</source>
      <translation>biblatex führt manche Felder als Zahlen; ein anderer Text wird gedruckt und falsch sortiert. Für „gender“ kennt es einige Kürzel.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex knows it</source>
      <translation>biblatex kennt ihn</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>biblatex reads dates of ISO 8601-2, and leaves out what it cannot read.</source>
      <translation>biblatex liest Daten nach ISO 8601-2 und lässt aus, was es nicht lesen kann.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex reads “{new}” and leaves “{name}” beside it aside.</source>
      <translation>biblatex liest „{new}“ und lässt „{name}“ daneben beiseite.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>biblatex takes “date” and leaves “year” and “month” aside.</source>
      <translation>biblatex nimmt „date“ und lässt „year“ und „month“ beiseite.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>biblatex wants a number in “year”, not “{text}”.</source>
      <translation>biblatex will in „year“ eine Zahl, nicht „{text}“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex wants a number in “{name}”, not “{text}”.</source>
      <translation>biblatex will in „{name}“ eine Zahl, nicht „{text}“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex wants one of {wanted}, not “{gender}”.</source>
      <translation>biblatex will eines von {wanted}, nicht „{gender}“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>biblatex would run {found} in the name “{name}”.</source>
      <translation>biblatex würde {found} im Namen „{name}“ ausführen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>biblatex’s data model has no such field for the entry type, so that no style prints it; of BibTeX’s name of a field and its own it reads its own.</source>
      <translation>Das Datenmodell von biblatex hat für diesen Eintragstyp kein solches Feld, so dass kein Stil es druckt; von BibTeX’ Namen eines Feldes und dem eigenen liest es den eigenen.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>blue</source>
      <translation>blau</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>bridge AND flow</source>
      <translation>bridge AND flow</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>cannot be known before a run of LaTeX</source>
      <translation>ist vor einem Lauf von LaTeX nicht zu wissen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>changed here</source>
      <translation>hier geändert</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>changed something else, with which that cannot go together</source>
      <translation>änderte etwas anderes, was damit nicht zusammengeht</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>changed there</source>
      <translation>dort geändert</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>character has</source>
      <translation>Zeichen hat</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>characters have</source>
      <translation>Zeichen haben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>citation key</source>
      <translation>Zitierschlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>cited in {projects}</source>
      <translation>zitiert in {projects}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>cited once</source>
      <translation>einmal zitiert</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>cited papers and is empty or gone</source>
      <translation>zitierte Arbeiten und ist leer oder fort</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>cited papers and is not where TeX looks for it now</source>
      <translation>zitierte Arbeiten und liegt nicht, wo TeX jetzt danach sucht</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>cited {cited:,} times</source>
      <translation>{cited:,}-mal zitiert</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>close</source>
      <translation>schließen</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>close refman and open what stands there now</source>
      <translation>schließen Sie refman und öffnen Sie, was jetzt dort liegt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/sightings.py" />
      <source>code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>code available</source>
      <translation>Code verfügbar</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>code, as a page that listed it says</source>
      <translation>Code, wie eine Seite sagt, die ihn aufführte</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>collections</source>
      <translation>Sammlungen</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>conference on</source>
      <translation>conference on</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>copy it and its log to a place that may be written and open the copy</source>
      <translation>kopieren Sie sie und ihr Protokoll an einen beschreibbaren Ort und öffnen Sie die Kopie</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>copy it to a disk of this machine and open the copy</source>
      <translation>kopieren Sie sie auf einen Datenträger dieses Rechners und öffnen Sie die Kopie</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>copy it to a place that may be written and open the copy</source>
      <translation>kopieren Sie sie an einen beschreibbaren Ort und öffnen Sie die Kopie</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>did you mean “{near}:”? The</source>
      <translation>meinten Sie „{near}:“? Die</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>diffusion bridge</source>
      <translation>diffusion bridge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>drop it on a paper, or on the details of one, to attach it</source>
      <translation>auf einen Eintrag oder seine Details ziehen, um sie anzuhängen</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>either would do</source>
      <translation>beides ginge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/forms.py" />
      <source>family name and given name exchanged</source>
      <translation>Nach- und Vorname vertauscht</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/files.py" />
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>file is</source>
      <translation>Datei ist</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>files are</source>
      <translation>Dateien sind</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>files attached to it</source>
      <translation>Dateien, die daran hängen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>filled in {number:,}</source>
      <translation>{number:,} ergänzt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>four digits, as in year:2023, year:2023..2025 or year:&gt;=2023</source>
      <translation>vier Ziffern, wie in year:2023, year:2023..2025 oder year:&gt;=2023</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>free some space and try again; an open window goes on by itself</source>
      <translation>geben Sie Platz frei und versuchen Sie es noch einmal; ein offenes Fenster macht von selbst weiter</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>from the publication</source>
      <translation>aus der Veröffentlichung</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>from your settings</source>
      <translation>aus Ihren Einstellungen</translation>
    </message>
    <message>
      <location filename="../../refman/services/key_patterns.py" />
      <source>from {holder}</source>
      <translation>{holder}</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>full names</source>
      <translation>volle Namen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>global flags not at the start of the expression</source>
      <translation>Schalter wie (?i) stehen am Anfang</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>globe</source>
      <translation>Globus</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>goes with the type</source>
      <translation>passt zum Typ</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/groups.py" />
      <source>group name</source>
      <translation>Gruppenname</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>has capitals</source>
      <translation>hat Großbuchstaben</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>has the accents</source>
      <translation>hat die Akzente</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>has the last page</source>
      <translation>hat die letzte Seite</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>has the mathematics</source>
      <translation>hat die Mathematik</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>holds comments or the flag “x”, under which it reads differently</source>
      <translation>enthält Kommentare oder den Schalter „x“, mit dem er anders gelesen wird,</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>in conflict</source>
      <translation>im Konflikt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>in sync</source>
      <translation>abgeglichen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>in the library</source>
      <translation>in der Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>in the library from then on</source>
      <translation>von da an in der Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>in the trash</source>
      <translation>im Papierkorb</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>in two places</source>
      <translation>an zwei Orten</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/markers.py" />
      <source>in “[{name}]”, {which}</source>
      <translation>in „[{name}]“, {which}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>invalid group reference {number}</source>
      <translation>eine Gruppe {number} gibt es nicht</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>is a paper of yours</source>
      <translation>ist ein Eintrag von Ihnen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>is kept</source>
      <translation>bleibt</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>is no paper of yours yet</source>
      <translation>ist noch kein Eintrag von Ihnen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>is not there</source>
      <translation>ist nicht da</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>is read from the net</source>
      <translation>wird aus dem Netz gelesen</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>is sound LaTeX</source>
      <translation>ist einwandfreies LaTeX</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>is whole</source>
      <translation>ist vollständig</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/cursor.py" />
      <source>it ends too early</source>
      <translation>es endet zu früh</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/__init__.py" />
      <source>it has more than {longest} characters</source>
      <translation>es hat mehr als {longest} Zeichen</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>it has neither 10 nor 13 digits</source>
      <translation>sie hat weder 10 noch 13 Ziffern</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it has no date</source>
      <translation>er hat kein Datum</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it has no tag</source>
      <translation>er hat kein Schlagwort</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>it holds other signs than digits</source>
      <translation>sie enthält andere Zeichen als Ziffern</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>it is an alias of this paper</source>
      <translation>er ist ein Alias dieses Eintrags</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it is being read</source>
      <translation>er wird gelesen</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>it is damaged</source>
      <translation>sie ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/__init__.py" />
      <source>it is empty</source>
      <translation>es ist leer</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it is in the trash</source>
      <translation>er liegt im Papierkorb</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it is neither read nor being read</source>
      <translation>er ist weder gelesen noch in Lektüre</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it is on the reading list</source>
      <translation>er steht auf der Leseliste</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it is read</source>
      <translation>er ist gelesen</translation>
    </message>
    <message>
      <location filename="../../refman/services/replacing.py" />
      <source>it is read-only</source>
      <translation>sie ist schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>it is shown as it was on {day}</source>
      <translation>so war sie am {day}</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it may be one with another</source>
      <translation>er ist vielleicht mit einem anderen einer</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>it may be one with another, or a version of it</source>
      <translation>er ist vielleicht mit einem anderen einer, oder eine Fassung davon</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>it names nothing of a paper</source>
      <translation>es nennt nichts von einem Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>its check digit is another</source>
      <translation>die Prüfziffer ist eine andere</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>its disk is full or reports an error</source>
      <translation>ihr Datenträger ist voll oder meldet einen Fehler</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>its disk keeps no locks, so that two programs could write it at once</source>
      <translation>ihr Datenträger kennt keine Sperren, sodass zwei Programme sie gleichzeitig schreiben könnten</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/parting.py" />
      <source>its entry in “{files}” is not tied to the paper</source>
      <translation>sein Eintrag in „{files}“ ist nicht mit dem der Bibliothek verbunden</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>its file was replaced or moved by another program while it was open</source>
      <translation>ihre Datei wurde, während sie geöffnet war, von einem anderen Programm ersetzt oder verschoben</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>its folder does not exist</source>
      <translation>ihr Ordner existiert nicht</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>its key reads much the same</source>
      <translation>sein Schlüssel liest sich fast gleich</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>its key stands for another paper too</source>
      <translation>der Schlüssel steht auch für einen anderen Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>keep apart</source>
      <translation>getrennt halten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>keys by the pattern of {shared}</source>
      <translation>Schlüssel nach dem Muster {shared}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/linked_files.py" />
      <source>keys by {pattern}</source>
      <translation>Schlüssel nach {pattern}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>leave</source>
      <translation>auslassen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>left out</source>
      <translation>weggelassen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>line {line}</source>
      <translation>Zeile {line}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>link</source>
      <translation>verknüpft</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>longer</source>
      <translation>länger</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>look-behind requires fixed-width pattern</source>
      <translation>ein Rückblick muss von fester Länge sein</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>looks back at a group</source>
      <translation>verweist auf eine Gruppe zurück</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>map the key</source>
      <translation>Schlüssel zuordnen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>merge</source>
      <translation>zusammenführen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>min repeat greater than max repeat</source>
      <translation>die kleinste Zahl der Wiederholungen ist größer als die größte</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>missing ), unterminated subpattern</source>
      <translation>eine öffnende Klammer „(“ wird nicht geschlossen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>missing &lt;</source>
      <translation>es fehlt ein „&lt;“</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>missing &gt;, unterminated name</source>
      <translation>hinter dem Namen fehlt „&gt;“</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>missing group name</source>
      <translation>der Name der Gruppe fehlt</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>more precise</source>
      <translation>genauer</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>more than one author is picked</source>
      <translation>mehr als ein Autor ist gewählt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>more than one paper is selected</source>
      <translation>mehr als ein Eintrag ist ausgewählt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>more than one project is shown</source>
      <translation>mehr als ein Projekt wird gezeigt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>multiple repeat</source>
      <translation>zwei Wiederholungen stehen hintereinander</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/finding.py" />
      <source>name and size</source>
      <translation>Name und Größe</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>names more people</source>
      <translation>nennt mehr Personen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>nearly the same authors</source>
      <translation>fast dieselben Autoren</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>nearly the same title</source>
      <translation>fast derselbe Titel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>no author is picked</source>
      <translation>kein Autor ist gewählt</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>no file</source>
      <translation>keine Datei</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>no key</source>
      <translation>kein Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys_preview.py" />
      <source>no key yet</source>
      <translation>noch kein Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>no keys</source>
      <translation>keine Tasten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>no longer in the library</source>
      <translation>nicht mehr in der Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>no other name would fit</source>
      <translation>kein anderer Name passt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>no paper in the trash is selected</source>
      <translation>kein Eintrag im Papierkorb ist ausgewählt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>no paper is selected</source>
      <translation>kein Eintrag ist ausgewählt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>no project is shown</source>
      <translation>kein Projekt wird gezeigt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>no such file or directory</source>
      <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>nor is it of biblatex</source>
      <translation>biblatex kennt ihn auch nicht</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>not all its authors are known</source>
      <translation>nicht alle Autoren sind bekannt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>not given</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>not in the library</source>
      <translation>nicht in der Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>not on this computer</source>
      <translation>nicht auf diesem Computer</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>not synchronised yet</source>
      <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>notes of a reader</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>nothing can be redone</source>
      <translation>nichts kann wiederholt werden</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>nothing can be undone</source>
      <translation>nichts kann zurückgenommen werden</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>nothing can be written beside it, and what is shown is a copy of it alone, since the log beside it (-wal) is damaged or that of another library; what was changed last may be missing</source>
      <translation>neben ihr kann nichts geschrieben werden, und gezeigt wird eine Kopie von ihr allein, da das Protokoll daneben (-wal) beschädigt ist oder zu einer anderen Bibliothek gehört; was zuletzt geändert wurde, kann fehlen</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>nothing can be written beside it, and what is shown is a copy of it and of the log beside it (-wal), made when it was opened</source>
      <translation>neben ihr kann nichts geschrieben werden, und gezeigt wird eine Kopie von ihr und dem Protokoll daneben (-wal), die beim Öffnen angelegt wurde</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>nothing is searched for</source>
      <translation>nach nichts wird gesucht</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>nothing that is shown</source>
      <translation>nichts, was gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>nothing to do</source>
      <translation>nichts zu tun</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>nothing to repeat</source>
      <translation>vor der Wiederholung steht nichts, was wiederholt werden könnte</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/hollow.py" />
      <source>nothing was written</source>
      <translation>nichts wurde geschrieben</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>ochre</source>
      <translation>ocker</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>of a @{kind}</source>
      <translation>eines @{kind}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>of any entry type</source>
      <translation>irgendeines Eintragstyps</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>of this library</source>
      <translation>dieser Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>of your settings</source>
      <translation>Ihrer Einstellungen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>on it</source>
      <translation>darauf</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>on the reading list</source>
      <translation>auf der Leseliste</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>once a day</source>
      <translation>einmal am Tag</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/forms.py" />
      <source>one has a Jr or a number that the other lacks</source>
      <translation>einer hat ein Jr oder eine Zahl, die dem anderen fehlt</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/forms.py" />
      <source>one has a middle name that the other lacks</source>
      <translation>einer hat einen Mittelnamen, der andere nicht</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/forms.py" />
      <source>one is short for the other</source>
      <translation>einer ist die Kurzform des anderen</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>one of {rivals} names that would fit</source>
      <translation>einer von {rivals} passenden Namen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>one title is the beginning of the other</source>
      <translation>ein Titel ist der Anfang des anderen</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>only one has it</source>
      <translation>nur einer hat es</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>or drop files anywhere in this window</source>
      <translation>oder Dateien irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>orange</source>
      <translation>orange</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>pair {place:,} of {pairs:,}</source>
      <translation>Paar {place:,} von {pairs:,}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>papers</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>papers a year apart</source>
      <translation>Einträge ein Jahr auseinander</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>papers {apart} years apart</source>
      <translation>Einträge {apart} Jahre auseinander</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>pdflatex cannot set {listed} as typed.</source>
      <translation>pdflatex kann {listed} so nicht setzen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>pdflatex cannot set {listed}; lualatex and xelatex can.</source>
      <translation>pdflatex kann {listed} nicht setzen; lualatex und xelatex können es.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/letters.py" />
      <source>pdflatex reads UTF-8 letter by letter by a table: what is not in it, such as Greek, Chinese or a sign of mathematics outside a formula, stops it.</source>
      <translation>pdflatex liest UTF-8 Buchstabe für Buchstabe nach einer Tabelle: Was nicht darin steht, etwa Griechisch, Chinesisch oder ein mathematisches Zeichen außerhalb einer Formel, hält es an.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>permission denied</source>
      <translation>keine Berechtigung</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>pin</source>
      <translation>Nadel</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>pink</source>
      <translation>pink</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>plain.bst and most styles lower all letters of a title but the first and those in braces: names and acronyms need braces.</source>
      <translation>plain.bst und die meisten Stile verkleinern alle Buchstaben eines Titels außer dem ersten und denen in Klammern: Namen und Abkürzungen brauchen Klammern.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>possibly yours: {ours}</source>
      <translation>möglicherweise Ihrer: {ours}</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>protects capitals</source>
      <translation>schützt Großbuchstaben</translation>
    </message>
    <message>
      <location filename="../../refman/store/hindrances.py" />
      <source>put what can be read into a new library (“refman rescue FILE -o NEW”)</source>
      <translation>bringen Sie, was lesbar ist, in eine neue Bibliothek („refman rescue DATEI -o NEU“)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review.py" />
      <source>question {place:,} of {questions:,}</source>
      <translation>Frage {place:,} von {questions:,}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>rated {rating} of 5</source>
      <translation>{rating} von 5 Sternen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>rating</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>read</source>
      <translation>gelesen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>read recently</source>
      <translation>zuletzt gelesen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>reading</source>
      <translation>Lektüre</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>reading list</source>
      <translation>Leseliste</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>red</source>
      <translation>rot</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>redefinition of group name {name} as group {number}; was group {before}</source>
      <translation>die Gruppe {number} heißt {name} wie die Gruppe {before}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>refman ended by a fault</source>
      <translation>refman endete durch einen Fehler</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>refman ended by a fault of its own the last time. {kept}</source>
      <translation>refman endete beim letzten Mal durch einen eigenen Fehler. {kept}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>refman tries again</source>
      <translation>refman versucht es erneut</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>refman was ended from outside the last time. {kept}</source>
      <translation>refman wurde beim letzten Mal von außen beendet. {kept}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/about.py" />
      <source>refman {version}</source>
      <translation>refman {version}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>refman’s own</source>
      <translation>die von refman</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>renamed</source>
      <translation>umbenannt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>repeats a group that holds a choice or another repetition</source>
      <translation>wiederholt eine Gruppe, in der eine Auswahl oder eine andere Wiederholung steht,</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/field_row.py" />
      <source>required</source>
      <translation>erforderlich</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>run</source>
      <translation>ausführen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>safe in the library</source>
      <translation>in der Bibliothek sicher</translation>
    </message>
    <message>
      <location filename="../../refman/services/choosing.py" />
      <source>says what it is</source>
      <translation>sagt, was es ist</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>says “{value}” now</source>
      <translation>lautet jetzt „{value}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/sightings.py" />
      <source>score &lt;b&gt;{score:.1f}&lt;/b&gt;</source>
      <translation>Wertung &lt;b&gt;{score:.1f}&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>seen in</source>
      <translation>gesehen in</translation>
    </message>
    <message>
      <location filename="../../refman/services/journals.py" />
      <source>short names of journals</source>
      <translation>Kurznamen von Zeitschriften</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>signs that are not its own</source>
      <translation>Zeichen, die nicht dazugehören</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>slate</source>
      <translation>schiefergrau</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>so are {more:,} more</source>
      <translation>ebenso {more:,} weitere</translation>
    </message>
    <message>
      <location filename="../../refman/services/coming.py" />
      <source>standard input</source>
      <translation>Standardeingabe</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>status {status}</source>
      <translation>Status {status}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys_preview.py" />
      <source>stays</source>
      <translation>bleibt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/palette.py" />
      <source>tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>tags: {names}</source>
      <translation>Schlagwörter: {names}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/edits.py" />
      <source>taken away</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>teal</source>
      <translation>petrol</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>the author fits the key</source>
      <translation>der Autor passt zum Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>the disk is read-only</source>
      <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/versions.py" />
      <source>the e-print {fields}</source>
      <translation>das E-Print {fields}</translation>
    </message>
    <message>
      <location filename="../../refman/services/journals.py" />
      <source>the full names of journals</source>
      <translation>die vollen Namen von Zeitschriften</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/key_row.py" />
      <source>the key</source>
      <translation>der Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>the library has another version of it</source>
      <translation>die Bibliothek hat eine andere Fassung davon</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/suggesting.py" />
      <source>the library has it</source>
      <translation>die Bibliothek hat ihn</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>the library has no papers</source>
      <translation>die Bibliothek hat keine Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>the new name</source>
      <translation>der neue Name</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/version_rows.py" />
      <source>the oldest state that is known</source>
      <translation>der älteste bekannte Stand</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>the one that is cited</source>
      <translation>die, die zitiert wird</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>the paper before</source>
      <translation>den vorigen Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/services/key_patterns.py" />
      <source>the project {name}</source>
      <translation>des Projekts {name}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/snapshots.py" />
      <source>the published one</source>
      <translation>die veröffentlichte</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/arguments.py" />
      <source>the regular expression {error}</source>
      <translation>der reguläre Ausdruck {error}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>the same</source>
      <translation>dasselbe</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>the same DOI</source>
      <translation>dieselbe DOI</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>the same ORCID iD</source>
      <translation>dieselbe ORCID iD</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>the same abstract</source>
      <translation>derselbe Abstract</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>the same authors</source>
      <translation>dieselben Autoren</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/forms.py" />
      <source>the same but for accents, hyphens or spelling</source>
      <translation>gleich bis auf Akzente, Bindestriche oder Schreibweise</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>the same e-print number</source>
      <translation>dieselbe E-Print-Nummer</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>the same entry</source>
      <translation>derselbe Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>the same key and title</source>
      <translation>derselbe Schlüssel und Titel</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>the same key, title and people</source>
      <translation>derselbe Schlüssel, Titel und dieselben Personen</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>the same title</source>
      <translation>derselbe Titel</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>the same title and people</source>
      <translation>derselbe Titel und dieselben Personen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>the same title but for the typing</source>
      <translation>derselbe Titel bis auf die Schreibweise</translation>
    </message>
    <message>
      <location filename="../../refman/services/duplicates/judging.py" />
      <source>the same year</source>
      <translation>dasselbe Jahr</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>the same years</source>
      <translation>dieselben Jahre</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>the selected paper</source>
      <translation>den ausgewählten Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>the selected papers are in the trash</source>
      <translation>die ausgewählten Einträge sind im Papierkorb</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>the trash is empty</source>
      <translation>der Papierkorb ist leer</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/fields.py" />
      <source>there is no field “{name}”</source>
      <translation>es gibt kein Feld „{name}“</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/markers.py" />
      <source>there is no marker “[{name}]”</source>
      <translation>es gibt keine Marke „[{name}]“</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/__init__.py" />
      <source>there is no modifier “:{text}”</source>
      <translation>es gibt keinen Modifikator „:{text}“</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/formula.py" />
      <source>there is no {kind} “{text}”</source>
      <translation>„{text}“ ist nicht bekannt ({kind})</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>this Vim was built without +clientserver; install one that has it, such as gvim</source>
      <translation>dieses Vim wurde ohne +clientserver gebaut; installieren Sie eines, das es hat, etwa gvim</translation>
    </message>
    <message>
      <location filename="../../refman/services/key_patterns.py" />
      <source>this library</source>
      <translation>dieser Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/gui/unusable.py" />
      <source>this library cannot be changed: {hindrance}</source>
      <translation>diese Bibliothek kann nicht geändert werden: {hindrance}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>this library’s own</source>
      <translation>das dieser Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dropping.py" />
      <source>this paper</source>
      <translation>diesen Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>unbalanced parenthesis</source>
      <translation>eine Klammer „)“ wurde nie geöffnet</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>undone for good · </source>
      <translation>endgültig zurückgenommen · </translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>undone · </source>
      <translation>zurückgenommen · </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>unknown extension {sign}</source>
      <translation>eine Erweiterung {sign} gibt es nicht</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>unknown group name {name}</source>
      <translation>eine Gruppe namens {name} gibt es nicht</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>unread</source>
      <translation>ungelesen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>unterminated character set</source>
      <translation>eine öffnende Klammer „[“ wird nicht geschlossen</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>violet</source>
      <translation>violett</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>was taken away</source>
      <translation>wurde entfernt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>went on from what it wrote</source>
      <translation>baut auf dem auf, was es schrieb</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>went on from what it wrote of {what}</source>
      <translation>baut auf dem auf, was es an {what} schrieb</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/project_settings.py" />
      <source>what its files say</source>
      <translation>was seine Dateien sagen</translation>
    </message>
    <message>
      <location filename="../../refman/store/backups.py" />
      <source>what was read back is not what was written</source>
      <translation>was zurückgelesen wurde, ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/numbers.py" />
      <source>with code</source>
      <translation>mit Code</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>with {with_}</source>
      <translation>mit {with_}</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>within 30 days</source>
      <translation>binnen 30 Tagen</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>within 365 days</source>
      <translation>binnen 365 Tagen</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>within 7 days</source>
      <translation>binnen 7 Tagen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>without a key</source>
      <translation>ohne Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/profile.py" />
      <source>without a tag</source>
      <translation>ohne Schlagwort</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_parts.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <location filename="../../refman/services/key_patterns.py" />
      <source>your settings</source>
      <translation>Ihrer Einstellungen</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>your share of the disk is full</source>
      <translation>Ihr Anteil am Datenträger ist voll</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>yours: {ours}</source>
      <translation>Ihrer: {ours}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{added} added</source>
      <translation>{added} hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>{are} in the trash already, where {them} can be restored; none was moved</source>
      <translation>{are} schon im Papierkorb, woher {them} zurückgeholt werden können; nichts wurde verschoben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{asked} to review</source>
      <translation>{asked} zu prüfen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/files.py" />
      <source>{author}, {year}, {title}, {key}, {venue} and {type}; a slash begins a folder.</source>
      <translation>{author}, {year}, {title}, {key}, {venue} und {type}; ein Schrägstrich beginnt einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>{away:,} {noun} kept in “{name}/{name2}”.</source>
      <translation>{away:,} {noun} in „{name}/{name2}“ aufgehoben.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>{before} had been attached before</source>
      <translation>{before} schon vorher angehängt</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>{both}: two ORCID iDs are two persons. Nothing was merged; if one of them is wrong, take it away first.</source>
      <translation>{both}: zwei ORCID iDs sind zwei Personen. Nichts wurde zusammengeführt; ist eine davon falsch, entfernen Sie sie zuerst.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>{changed:,} of the first {planned:,} keys will change …</source>
      <translation>{changed:,} der ersten {planned:,} Schlüssel ändern sich …</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/generate_keys.py" />
      <source>{changed:,} of {total:,} keys will change{more}.</source>
      <translation>{changed:,} von {total:,} Schlüsseln ändern sich{more}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/history.py" />
      <source>{changes}, about {size}</source>
      <translation>{changes}, etwa {size}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/split.py" />
      <source>{checked:,} of {total} will be somebody else’s</source>
      <translation>{total}; davon gehören dann {checked:,} jemand anderem</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/cited_trash.py" />
      <source>{cited:,} of {number:,} papers are cited in your projects</source>
      <translation>
        <numerusform>Dieser Eintrag wird in Ihren Projekten zitiert</numerusform>
        <numerusform>{cited:,} von {number:,} Einträgen werden in Ihren Projekten zitiert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{conflicts:,} to review</source>
      <translation>{conflicts:,} zu prüfen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{conflicts} to review</source>
      <translation>{conflicts} zu prüfen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>{count:,} in the trash</source>
      <translation>{count:,} im Papierkorb</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{counts} (as LaTeX noted for biber in its last run)</source>
      <translation>{counts} (wie LaTeX es beim letzten Lauf für biber notierte)</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{counts} (as LaTeX noted in its last run)</source>
      <translation>{counts} (wie LaTeX es beim letzten Lauf notierte)</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{counts} (as the .tex files stand)</source>
      <translation>{counts} (nach den .tex-Dateien, wie sie sind)</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>{count} papers have the key “{key}”; an export of them all writes it once only.</source>
      <translation>{count} Einträge haben den Schlüssel „{key}“; ein Export aller schreibt ihn nur einmal.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>{deed} in {name}</source>
      <translation>{deed} in {name}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/renewing.py" />
      <source>{done:,} of {papers}</source>
      <translation>{done:,} von {papers}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/job_progress.py" />
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{doubts} in doubt</source>
      <translation>{doubts} zweifelhaft</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>{entries}, about {size}</source>
      <translation>{entries}, etwa {size}</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>{error} Nothing was changed.</source>
      <translation>{error} Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{files:,} files in sync</source>
      <translation>{files:,} Dateien abgeglichen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{files:,} linked files are not in sync: {reasons}. Your changes are {safe}, and {again}.</source>
      <translation>{files:,} verknüpfte Dateien sind nicht abgeglichen: {reasons}. Ihre Änderungen sind {safe}, und {again}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>{files}, missing</source>
      <translation>{files}, fehlend</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>{file} had {base}, and has {theirs} now. Are the others to go?</source>
      <translation>{file} hatte {base} und hat jetzt {theirs}. Sollen die anderen weg?</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{file} in sync</source>
      <translation>{file} abgeglichen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{file} is not written</source>
      <translation>{file} ist nicht geschrieben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>{first} and {number:,} more</source>
      <translation>{first} und {number:,} weitere</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>{first} and {second}</source>
      <translation>{first} und {second}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/glance.py" />
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>{fixes:,} can be mended</source>
      <translation>{fixes:,} behebbar</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citekeys.py" />
      <source>{followed} that named one followed</source>
      <translation>{followed}, die davon sprachen, folgten</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/unread.py" />
      <source>{found:,} places</source>
      <translation>{found:,} Stellen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>{given} are versions of one work; each keeps its key</source>
      <translation>{given} sind Fassungen eines Werks; jede behält ihren Schlüssel</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>{gone}, which a search leaves out.</source>
      <translation>{gone}, den eine Suche auslässt.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/fault.py" />
      <source>{guess}Known are {names}.</source>
      <translation>{guess}Bekannt sind {names}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/backups.py" />
      <source>{here:,} now</source>
      <translation>jetzt {here:,}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_filters.py" />
      <source>{hidden} more</source>
      <translation>{hidden} mehr</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/sync.py" />
      <source>{hindrance} Nothing was changed; the question is still open.</source>
      <translation>{hindrance} Nichts wurde geändert; die Frage ist noch offen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>{hindrance}; no two papers can have one key. The key stays as it is.</source>
      <translation>{hindrance}; keine zwei Einträge können denselben Schlüssel haben. Der Schlüssel bleibt, wie er ist.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/actions.py" />
      <source>{hint}
Off, for {off}</source>
      <translation>{hint}
Aus, denn {off}</translation>
    </message>
    <message>
      <location filename="../../refman/services/key_patterns.py" />
      <source>{holder}’s own</source>
      <translation>von {holder}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>{importing} of papers may be one</source>
      <translation>vielleicht je ein Eintrag: {importing}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>{importing} still to be compared</source>
      <translation>noch zu vergleichen: {importing}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/citekeys.py" />
      <source>{kept:,} unchanged</source>
      <translation>{kept:,} unverändert</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>{keys:,} entries</source>
      <translation>{keys:,} Einträge</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>{keys:,} more</source>
      <translation>{keys:,} weitere</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>{keys} will change, {where}.</source>
      <translation>{keys} ändern sich, {where}.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>{key} has no other versions</source>
      <translation>{key} hat keine anderen Fassungen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>{key} is new in {file}. Which paper of the library is it?</source>
      <translation>{key} ist neu in {file}. Welcher Eintrag der Bibliothek ist das?</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>{key} stands in a comment of {file} now, but BibTeX reads it there all the same.</source>
      <translation>{key} steht jetzt in einem Kommentar von {file}, doch BibTeX liest es dort trotzdem.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>{key} stays the key{because}.</source>
      <translation>{key} bleibt der Schlüssel{because}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_words.py" />
      <source>{key} stays the key{because}. {other} goes on working as an alias.</source>
      <translation>{key} bleibt der Schlüssel{because}. {other} gilt weiter als Alias.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>{key} was changed in the library, and its entry was taken out of {file}.</source>
      <translation>{key} wurde in der Bibliothek geändert, und der Eintrag wurde aus {file} genommen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/review_questions.py" />
      <source>{key} was changed in {file}, and its paper is in the trash here.</source>
      <translation>{key} wurde in {file} geändert, und der Eintrag liegt hier im Papierkorb.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/snapshots.py" />
      <source>{key}: in the trash, or gone</source>
      <translation>{key}: im Papierkorb oder fort</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>{label} of {changed}</source>
      <translation>{label} von {changed}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/pane.py" />
      <source>{label}, with Ctrl+Enter</source>
      <translation>{label}, mit Strg+Eingabe</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>{lack}; write {what}.</source>
      <translation>{lack}; schreiben Sie {what}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rename_key.py" />
      <source>{lines} in {rewrites}</source>
      <translation>{lines} in {rewrites}</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>{listed}: another paper has that key, or LaTeX cannot cite it. The library keeps it; give the paper a key of its own.</source>
      <translation>{listed}: ein anderer Eintrag hat diesen Schlüssel, oder LaTeX kann ihn nicht zitieren. Die Bibliothek behält ihn; geben Sie dem Eintrag einen eigenen Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/meeting.py" />
      <source>{lost:,} more</source>
      <translation>{lost:,} weitere</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{lost} It is still linked; to unlink it all the same, add --yes.</source>
      <translation>{lost} Sie ist noch verknüpft; um die Verknüpfung trotzdem zu lösen, fügen Sie --yes an.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/glance.py" />
      <source>{low:.1f} to {high:.1f}</source>
      <translation>{low:.1f} bis {high:.1f}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{many} cannot be read</source>
      <translation>{many} nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/unread.py" />
      <source>{many} cannot be read{more} “{opening}”. {reason} It stays as it is until it is mended in the file.</source>
      <translation>{many} nicht lesbar{more} „{opening}“. {reason} Es bleibt, wie es ist, bis es in der Datei verbessert ist.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{matched} there already</source>
      <translation>{matched} schon vorhanden</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/job_progress.py" />
      <source>{minutes} min left</source>
      <translation>noch {minutes} min</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>{missing:,} still missing</source>
      <translation>{missing:,} fehlen noch</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>{month} {day}</source>
      <translation>{day}. {month}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>{month} {day}, {clock}</source>
      <translation>{day}. {month}, {clock}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>{month} {day}, {year}</source>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <location filename="../../refman/services/journals.py" />
      <source>{more:,} more</source>
      <translation>{more:,} weitere</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>{more:,} more places are not read.</source>
      <translation>{more:,} weitere Stellen werden nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>{name:12} {here:9,} now, {there:9,} in the backup</source>
      <translation>{name:12} jetzt {here:9,}, {there:9,} in der Sicherung</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{named} Your changes are {safe}{again}.</source>
      <translation>{named} Ihre Änderungen sind {safe}{again}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/papers_columns.py" />
      <source>{names} et al.</source>
      <translation>{names} et al.</translation>
    </message>
    <message>
      <location filename="../../refman/services/differing.py" />
      <source>{name} (new)</source>
      <translation>{name} (neu)</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/coauthors.py" />
      <source>{name} and {name2} share {papers}.</source>
      <translation>{name} und {name2} haben {papers} gemeinsam.</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} cannot be opened with the log beside it (-wal), as where nothing may be written. Nothing was changed; copy both files to a place that may be written and open the copy.</source>
      <translation>{name} kann mit dem Protokoll daneben (-wal) nicht geöffnet werden, so wo nichts geschrieben werden darf. Nichts wurde geändert; kopieren Sie beide Dateien an einen Ort, an dem geschrieben werden darf, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} cannot be opened. Check that its folder exists and may be written.</source>
      <translation>{name} kann nicht geöffnet werden. Prüfen Sie, ob es ihren Ordner gibt und ob er beschreibbar ist.</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} cannot be read or written: the disk reports an error. Nothing was changed; check the disk, or its free space, and try again.</source>
      <translation>{name} kann nicht gelesen oder geschrieben werden: der Datenträger meldet einen Fehler. Nichts wurde geändert; prüfen Sie den Datenträger oder seinen freien Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} cannot be written: the disk is full. Nothing was changed; free some space and try again.</source>
      <translation>{name} kann nicht geschrieben werden: der Datenträger ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{name} follows what is cited. A click writes it now.</source>
      <translation>{name} folgt dem Zitierten. Ein Klick schreibt sie jetzt.</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>{name} has the ORCID iD {given} already; merge the two if they are one person. Nothing was changed.</source>
      <translation>{name} hat die ORCID iD {given} schon; führen Sie die zwei zusammen, wenn sie eine Person sind. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} is being written by another program. Nothing was changed; try again.</source>
      <translation>{name} wird gerade von einem anderen Programm geschrieben. Nichts wurde geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{name} is empty</source>
      <translation>{name} ist leer</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>{name} is empty or cannot be read</source>
      <translation>{name} ist leer oder nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{name} is empty; what it cited last is shown</source>
      <translation>{name} ist leer; gezeigt wird, was zuletzt zitiert war</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{name} is gone</source>
      <translation>{name} ist weg</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{name} is missing</source>
      <translation>{name} fehlt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/bar.py" />
      <source>{name} is not there; what it cited last is shown</source>
      <translation>{name} ist nicht da; gezeigt wird, was zuletzt zitiert war</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} is read-only. Nothing was changed; make the file and its folder writable, or copy it elsewhere and open the copy.</source>
      <translation>{name} ist schreibgeschützt. Nichts wurde geändert; machen Sie die Datei und ihren Ordner beschreibbar, oder kopieren Sie sie an einen anderen Ort und öffnen Sie die Kopie.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>{name} is {listed} too; papers keep the names that are printed</source>
      <translation>{name} ist auch {listed}; die Einträge behalten die gedruckten Namen</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} lies on a disk that keeps no locks, as some network disks, so that two programs could write it at once. Nothing was changed; have that disk mounted with locks, or copy the library to a disk of this machine and open the copy.</source>
      <translation>{name} liegt auf einem Datenträger, der keine Sperren kennt, wie manche Netzlaufwerke, sodass zwei Programme sie gleichzeitig schreiben könnten. Nichts wurde geändert; lassen Sie ihn mit Sperren einhängen, oder kopieren Sie die Bibliothek auf einen Datenträger dieses Rechners und öffnen Sie die Kopie.</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>{name} lies where programs cannot share a file, as on some network disks. Nothing was changed; keep it on a disk of this machine.</source>
      <translation>{name} liegt, wo Programme sich eine Datei nicht teilen können, wie auf manchen Netzlaufwerken. Nichts wurde geändert; bewahren Sie sie auf einem Datenträger dieses Rechners auf.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/people_graph.py" />
      <source>{name} writes alone</source>
      <translation>{name} schreibt allein</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/people_graph.py" />
      <source>{name} writes with {with_}</source>
      <translation>{name} schreibt mit {with_}</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>{name} wrote none of these papers. Nothing was split.</source>
      <translation>{name} hat keinen dieser Einträge geschrieben. Nichts wurde getrennt.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>{name}, with {count}, is not {before}</source>
      <translation>{name}, mit {count}, ist nicht {before}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{name}: conflict</source>
      <translation>{name}: im Konflikt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{name}: failed</source>
      <translation>{name}: fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{name}: in sync</source>
      <translation>{name}: abgeglichen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{name}: in sync, but {unread}</source>
      <translation>{name}: abgeglichen, aber {unread}</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>{name}: its encoding is another.</source>
      <translation>{name}: ihre Zeichenkodierung ist eine andere.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{name}: missing</source>
      <translation>{name}: fehlt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{name}: no profile, written as typed</source>
      <translation>{name}: kein Profil, wie eingegeben geschrieben</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{name}: not synchronised yet</source>
      <translation>{name}: noch nicht abgeglichen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{name}: profile “{chosen}”</source>
      <translation>{name}: Profil „{chosen}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linked_words.py" />
      <source>{name}: {conflicts:,} to review</source>
      <translation>{name}: {conflicts:,} zu prüfen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/linking.py" />
      <source>{name}: {number} taken over</source>
      <translation>{name}: {number} übernommen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/linked_files.py" />
      <source>{number:,} .bib files: view, link or import? Linked files stay in sync with the library, both ways.</source>
      <translation>
        <numerusform>„{name}“: ansehen, verknüpfen oder importieren? Eine verknüpfte Datei bleibt mit der Bibliothek abgeglichen, in beide Richtungen.</numerusform>
        <numerusform>{number:,} .bib-Dateien: ansehen, verknüpfen oder importieren? Verknüpfte Dateien bleiben mit der Bibliothek abgeglichen, in beide Richtungen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} already there</source>
      <translation>{number:,} schon vorhanden</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} apart</source>
      <translation>{number:,} getrennt gehalten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} authors</source>
      <translation>
        <numerusform>{number:,} Autor</numerusform>
        <numerusform>{number:,} Autoren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} changes</source>
      <translation>
        <numerusform>{number:,} Änderung</numerusform>
        <numerusform>{number:,} Änderungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} checks</source>
      <translation>
        <numerusform>{number:,} Prüfung</numerusform>
        <numerusform>{number:,} Prüfungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} cited</source>
      <translation>{number:,} zitiert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} cited keys</source>
      <translation>
        <numerusform>{number:,} zitierter Schlüssel</numerusform>
        <numerusform>{number:,} zitierte Schlüssel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} collections</source>
      <translation>
        <numerusform>{number:,} Sammlung</numerusform>
        <numerusform>{number:,} Sammlungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} commands</source>
      <translation>
        <numerusform>{number:,} Befehl</numerusform>
        <numerusform>{number:,} Befehle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} comments</source>
      <translation>
        <numerusform>{number:,} Kommentar</numerusform>
        <numerusform>{number:,} Kommentare</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} entries</source>
      <translation>
        <numerusform>{number:,} Eintrag</numerusform>
        <numerusform>{number:,} Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} files</source>
      <translation>
        <numerusform>{number:,} Datei</numerusform>
        <numerusform>{number:,} Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} filters</source>
      <translation>
        <numerusform>{number:,} Filter</numerusform>
        <numerusform>{number:,} Filter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/details/many.py" />
      <source>{number:,} have no authors</source>
      <translation>
        <numerusform>{number:,} ohne Autoren</numerusform>
        <numerusform>{number:,} ohne Autoren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/details/many.py" />
      <source>{number:,} have no date</source>
      <translation>
        <numerusform>{number:,} ohne Datum</numerusform>
        <numerusform>{number:,} ohne Datum</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/details/many.py" />
      <source>{number:,} have no score</source>
      <translation>
        <numerusform>{number:,} ohne Wertung</numerusform>
        <numerusform>{number:,} ohne Wertung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} keys</source>
      <translation>
        <numerusform>{number:,} Schlüssel</numerusform>
        <numerusform>{number:,} Schlüssel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/generate_keys_preview.py" />
      <source>{number:,} keys were exported, copied or linked before, and documents may cite them. They stay as aliases (ids): biblatex follows those, BibTeX does not.</source>
      <translation>
        <numerusform>{number:,} Schlüssel wurde bereits exportiert, kopiert oder verknüpft und wird vielleicht zitiert. Er bleibt als Alias (ids): biblatex folgt ihm, BibTeX nicht.</numerusform>
        <numerusform>{number:,} Schlüssel wurden bereits exportiert, kopiert oder verknüpft und werden vielleicht zitiert. Sie bleiben als Aliasse (ids): biblatex folgt ihnen, BibTeX nicht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} left as before because the result would not be sound</source>
      <translation>{number:,} unverändert gelassen, weil das Ergebnis nicht stimmig wäre</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} lines</source>
      <translation>
        <numerusform>{number:,} Zeile</numerusform>
        <numerusform>{number:,} Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} mapped</source>
      <translation>{number:,} zugeordnet</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} merged</source>
      <translation>{number:,} zusammengeführt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} missing</source>
      <translation>{number:,} fehlend</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} missing files</source>
      <translation>
        <numerusform>{number:,} fehlende Datei</numerusform>
        <numerusform>{number:,} fehlende Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>{number:,} more are possibly yours: choose what becomes of them.</source>
      <translation>
        <numerusform>{number:,} weiteren haben Sie möglicherweise schon: Wählen Sie, was damit geschieht.</numerusform>
        <numerusform>{number:,} weitere haben Sie möglicherweise schon: Wählen Sie, was damit geschieht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} more authors</source>
      <translation>
        <numerusform>{number:,} weiterer Autor</numerusform>
        <numerusform>{number:,} weitere Autoren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>{number:,} of them are cited in your projects.</source>
      <translation>
        <numerusform>{number:,} davon wird in Ihren Projekten zitiert.</numerusform>
        <numerusform>{number:,} davon werden in Ihren Projekten zitiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/reconcile.py" />
      <source>{number:,} of {met:,} are yours; of {better:,} the file knows more.</source>
      <translation>
        <numerusform>{number:,} von {met:,} haben Sie schon; von {better:,} weiß die Datei mehr.</numerusform>
        <numerusform>{number:,} von {met:,} haben Sie schon; von {better:,} weiß die Datei mehr.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} older changes</source>
      <translation>
        <numerusform>{number:,} ältere Änderung</numerusform>
        <numerusform>{number:,} ältere Änderungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/problem.py" />
      <source>{number:,} other entries</source>
      <translation>{number:,} anderen Einträgen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} pairs</source>
      <translation>
        <numerusform>{number:,} Paar</numerusform>
        <numerusform>{number:,} Paare</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} paper added</source>
      <translation>{number:,} Eintrag hinzugefügt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} papers</source>
      <translation>
        <numerusform>{number:,} Eintrag</numerusform>
        <numerusform>{number:,} Einträge</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} papers added</source>
      <translation>{number:,} Einträge hinzugefügt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers.py" />
      <source>{number:,} papers are in the trash already. Restore them with Paper &gt; Restore from trash</source>
      <translation>
        <numerusform>Dieser Eintrag liegt schon im Papierkorb. Eintrag &gt; Aus dem Papierkorb holen bringt ihn zurück</numerusform>
        <numerusform>{number:,} Einträge liegen schon im Papierkorb. Eintrag &gt; Aus dem Papierkorb holen bringt sie zurück</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>{number:,} papers have no authors</source>
      <translation>
        <numerusform>{number:,} Eintrag hat keine Autoren</numerusform>
        <numerusform>{number:,} Einträge haben keine Autoren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>{number:,} papers have no date</source>
      <translation>
        <numerusform>{number:,} Eintrag hat kein Datum</numerusform>
        <numerusform>{number:,} Einträge haben kein Datum</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>{number:,} papers were not compared yet</source>
      <translation>
        <numerusform>Ein Eintrag ist noch nicht verglichen</numerusform>
        <numerusform>{number:,} Einträge sind noch nicht verglichen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} places</source>
      <translation>
        <numerusform>{number:,} Stelle</numerusform>
        <numerusform>{number:,} Stellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} problems</source>
      <translation>
        <numerusform>{number:,} Problem</numerusform>
        <numerusform>{number:,} Probleme</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} projects</source>
      <translation>
        <numerusform>{number:,} Projekt</numerusform>
        <numerusform>{number:,} Projekte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>{number:,} saved search{value}</source>
      <translation>{number:,} gespeicherte Suche(n){value}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} selected papers</source>
      <translation>
        <numerusform>{number:,} ausgewählter Eintrag</numerusform>
        <numerusform>{number:,} ausgewählte Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../refman/gui/counting.py" />
      <source>{number:,} tags</source>
      <translation>
        <numerusform>{number:,} Schlagwort</numerusform>
        <numerusform>{number:,} Schlagwörter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number:,} unused</source>
      <translation>{number:,} ungenutzt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>{number:,} wait for “{other}”</source>
      <translation>{number:,} warten auf „{other}“</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>{number:,} {noun} no command in LaTeX and stayed as typed ({chars}), in {listed}.</source>
      <translation>{number:,} {noun} keinen LaTeX-Befehl und blieb wie eingegeben ({chars}), in {listed}.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number} changed</source>
      <translation>{number} geändert</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>{number} in it</source>
      <translation>{number} darin</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>{number} in the trash would be deleted. Nothing was; add --yes to delete them. “refman undo” brings them back until older history is folded.</source>
      <translation>{number} im Papierkorb würden gelöscht. Nichts wurde gelöscht; mit --yes geschieht es. „refman undo“ bringt sie zurück, bis älterer Verlauf zusammengefasst wird.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>{number} of names may be one author</source>
      <translation>{number} von Namen könnten je ein Autor sein</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number} removed</source>
      <translation>{number} entfernt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/many.py" />
      <source>{number} selected</source>
      <translation>{number} ausgewählt</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number} there already</source>
      <translation>{number} schon vorhanden</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{number} to review</source>
      <translation>{number} zu prüfen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/fold.py" />
      <source>{number} would be folded.</source>
      <translation>{number} würden zusammengefasst.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/view_file.py" />
      <source>{number}. The library is as it was.</source>
      <translation>{number}. Die Bibliothek ist wie zuvor.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>{number}{every} would be folded together: they could not be undone any more, and how papers were before that day would be known no longer. Nothing was; add --yes to fold them, which cannot be undone either.</source>
      <translation>{number}{every} würden zusammengefasst: Sie ließen sich nicht mehr zurücknehmen, und wie Arbeiten vor diesem Tag waren, wäre nicht mehr bekannt. Nichts wurde zusammengefasst; mit --yes geschieht es, und auch das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/formulas.py" />
      <source>{open} is not begun in “{text}”.</source>
      <translation>{open} wird in „{text}“ nicht begonnen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/formulas.py" />
      <source>{open} is not ended in “{text}”.</source>
      <translation>{open} wird in „{text}“ nicht beendet.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>{papers:,} of {entries} will change</source>
      <translation>{papers:,} von {entries} ändern sich</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{papers} and {number:,} that they name</source>
      <translation>{papers} und {number:,}, die sie nennen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/rescuing.py" />
      <source>{papers} can be read.</source>
      <translation>{papers} können gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>{papers} found in the trash</source>
      <translation>{papers} im Papierkorb gefunden</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>{papers} in the trash</source>
      <translation>{papers} im Papierkorb</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/collection_row.py" />
      <source>{part:,} of {papers:,}</source>
      <translation>{part:,} von {papers:,}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>{places:,} places</source>
      <translation>{places:,} Stellen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/presenter.py" />
      <source>{places} could not be read; everything else was.</source>
      <translation>{places} konnten nicht gelesen werden; alles andere wurde gelesen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/scheme.py" />
      <source>{places} in {rewrites}</source>
      <translation>{places} in {rewrites}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_settings.py" />
      <source>{profile} (not there any more)</source>
      <translation>{profile} (nicht mehr vorhanden)</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reading.py" />
      <source>{rating} of 5</source>
      <translation>{rating} von 5</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>{reason}, so its key stays “{old}”.</source>
      <translation>{reason}, daher bleibt sein Schlüssel „{old}“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/restoring.py" />
      <source>{reason}, so the key stays “{old}”.</source>
      <translation>{reason}, daher bleibt der Schlüssel „{old}“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/schemes.py" />
      <source>{reason}; “{old}” becomes “{new}”.</source>
      <translation>{reason}; aus „{old}“ wird „{new}“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/schemes.py" />
      <source>{reason}; “{old}” stays.</source>
      <translation>{reason}; „{old}“ bleibt.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{rest:,} files in sync</source>
      <translation>{rest:,} Dateien abgeglichen</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>{rest} and others</source>
      <translation>{rest} und andere</translation>
    </message>
    <message>
      <location filename="../../refman/gui/places.py" />
      <source>{risk} Keep it on a disk of this machine, and put .bib files or backups there instead; its backups lie in “{name}”.</source>
      <translation>{risk} Besser auf einem Datenträger dieses Rechners, und dort .bib-Dateien oder Sicherungen; ihre Sicherungen liegen in „{name}“.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/job_progress.py" />
      <source>{round} h left</source>
      <translation>noch {round} h</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/job_progress.py" />
      <source>{round} s left</source>
      <translation>noch {round} s</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rework.py" />
      <source>{said}.</source>
      <translation>{said}.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>{same} may be duplicates</source>
      <translation>{same} sind vielleicht Dubletten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge_rows.py" />
      <source>{same}: kept</source>
      <translation>{same}: bleibt</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/glance.py" />
      <source>{scores}, on {of}</source>
      <translation>{scores}, bei {of}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/merge.py" />
      <source>{score} % sure: {reasons}</source>
      <translation>Zu {score} % sicher: {reasons}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/alike.py" />
      <source>{score} % sure: {reasons}.</source>
      <translation>Zu {score} % sicher: {reasons}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/project_items.py" />
      <source>{score} %, for {reason}</source>
      <translation>Zu {score} %: {reason}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>{searches:,} saved search{value} that asked for it</source>
      <translation>{searches:,} gespeicherte Suche(n){value}, die danach fragten</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>{selected:,} of {shown:,} selected</source>
      <translation>{selected:,} von {shown:,} ausgewählt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>{several:,} may be several files</source>
      <translation>{several:,} könnten mehrere Dateien sein</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/words.py" />
      <source>{several} and {last}</source>
      <translation>{several} und {last}</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>{shared} shared co-authors</source>
      <translation>{shared} gemeinsame Koautoren</translation>
    </message>
    <message>
      <location filename="../../refman/gui/palette_finds.py" />
      <source>{shown:,} of {counted}</source>
      <translation>{shown:,} von {counted}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>{shown} alone would be typed; hold Ctrl or Alt with it.</source>
      <translation>{shown} allein würde getippt; mit Strg oder Alt zusammen drücken.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>{shown} belongs to “{title}” in the menu {menu}.</source>
      <translation>{shown} gehört zu „{title}“ im Menü {menu}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>{shown} is always “{fixed}”.</source>
      <translation>{shown} bedeutet immer „{fixed}“.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/shortcuts.py" />
      <source>{shown} opens the menu {menu}.</source>
      <translation>{shown} öffnet das Menü {menu}.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>{size:,.0f} kB</source>
      <translation>{size:,.0f} kB</translation>
    </message>
    <message>
      <location filename="../../refman/commands/history.py" />
      <source>{size:,.1f} MB</source>
      <translation>{size:,.1f} MB</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>{size:,} bytes</source>
      <translation>{size:,} Byte</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>{size} bytes</source>
      <translation>{size} Byte</translation>
    </message>
    <message>
      <location filename="../../refman/gui/past.py" />
      <source>{stem} as of {day} — refman</source>
      <translation>{stem}, Stand {day} — refman</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>{stem} rescued.refman</source>
      <translation>{stem} gerettet.refman</translation>
    </message>
    <message>
      <location filename="../../refman/gui/window.py" />
      <source>{stem} — refman</source>
      <translation>{stem} — refman</translation>
    </message>
    <message>
      <location filename="../../refman/gui/quick_cite.py" />
      <source>{surnames} et al.</source>
      <translation>{surnames} et al.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/projects/part.py" />
      <source>{tab} of the project</source>
      <translation>{tab} des Projekts</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>{text} and restored {restored} from the trash</source>
      <translation>{text} und {restored} aus dem Papierkorb wiederhergestellt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/profiles.py" />
      <source>{text}; refman's own is there again</source>
      <translation>{text}; das von refman gilt wieder</translation>
    </message>
    <message>
      <location filename="../../refman/commands/papers.py" />
      <source>{text}; {are} in it already</source>
      <translation>{text}; {are} schon darin</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>{text}; {before} had been attached before</source>
      <translation>{text}; {before} schon vorher angehängt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/mending.py" />
      <source>{ties} of the linked {name}</source>
      <translation>{ties} der verknüpften Datei {name}</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>{title} cannot be started: {reason}.</source>
      <translation>{title} kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>{title} did not take it: {why}.</source>
      <translation>{title} nahm es nicht an: {why}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>{title} is not installed: there is no program {names}.</source>
      <translation>{title} ist nicht installiert: es gibt kein Programm {names}.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>{title} takes no text from outside: it is on the clipboard to be pasted.</source>
      <translation>{title} nimmt keinen Text von außen: er ist in der Zwischenablage, zum Einfügen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/field_row.py" />
      <source>{title}, required</source>
      <translation>{title}, erforderlich</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{to_file:,} entries written</source>
      <translation>{to_file:,} Einträge geschrieben</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{to_file} to the file</source>
      <translation>{to_file} in die Datei</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{to_library} taken over</source>
      <translation>{to_library} übernommen</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{to_library} to the library</source>
      <translation>{to_library} in die Bibliothek</translation>
    </message>
    <message>
      <location filename="../../refman/commands/linking.py" />
      <source>{unread} unread</source>
      <translation>{unread} nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/file_dialog.py" />
      <source>{upper} file</source>
      <translation>{upper}-Datei</translation>
    </message>
    <message>
      <location filename="../../refman/services/alike/evidence.py" />
      <source>{venues} shared venues</source>
      <translation>{venues} gemeinsame Erscheinungsorte</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>{versions} may be versions of one work</source>
      <translation>{versions} sind vielleicht Fassungen eines Werks</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>{why} Nothing was changed.</source>
      <translation>{why} Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/backups.py" />
      <source>{why} Nothing was changed; add --yes to put this backup of {papers} in its place and keep it beside that.</source>
      <translation>{why} Es wurde nichts geändert; mit --yes tritt diese Sicherung von {papers} an ihre Stelle, und sie bleibt daneben erhalten.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>{why}{rest}
Source: {source}.</source>
      <translation>{why}{rest}
Quelle: {source}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/check.py" />
      <source>{words} by {checks}</source>
      <translation>{words} aus {checks}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/ask.py" />
      <source>{words} in “{answers}”</source>
      <translation>{words} in „{answers}“</translation>
    </message>
    <message>
      <location filename="../../refman/gui/models/sidebar_row.py" />
      <source>{words}, key {digit}</source>
      <translation>{words}, Taste {digit}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/glance.py" />
      <source>{years}, on {of}</source>
      <translation>{years}, bei {of}</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/__init__.py" />
      <source>“:short_doi” asks a server, and no key does</source>
      <translation>„:short_doi“ fragt einen Server, und kein Schlüssel tut das</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/bibfile.py" />
      <source>“@{kind}” begins no entry: no brace is behind it.</source>
      <translation>„@{kind}“ beginnt keinen Eintrag: Dahinter steht keine Klammer.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>“@{kind}” is no entry type; it is printed as @misc.</source>
      <translation>„@{kind}“ ist kein Eintragstyp; er wird als @misc gedruckt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>“@{kind}” is no type of BibTeX’s own styles; {known}.</source>
      <translation>„@{kind}“ ist kein Eintragstyp von BibTeX’ eigenen Stilen; {known}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>“Attach files…” gives it one, and so does dropping a file on it</source>
      <translation>„Dateien anhängen…“ gibt ihm eine, oder eine Datei darauf ziehen</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“and others” stands for authors who are not named: the style writes “et al.” for it. Who they are is better known; “et al.” itself is read as a person.</source>
      <translation>„and others“ steht für ungenannte Autoren: Der Stil schreibt dafür „et al.“. Besser ist es, sie zu nennen; „et al.“ selbst wird als Person gelesen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“and others” stands there more than once.</source>
      <translation>„and others“ steht mehr als einmal da.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>“date” says {date}, “year” and “month” say {words}; “date” counts.</source>
      <translation>„date“ sagt {date}, „year“ und „month“ sagen {words}; „date“ gilt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“et al.” is read as somebody’s name; BibTeX writes “and others”.</source>
      <translation>„et al.“ wird als Name gelesen; BibTeX schreibt „and others“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“others” stands for the rest of a list at its end alone; here it is a name.</source>
      <translation>„others“ steht nur am Ende einer Liste für deren Rest; hier ist es ein Name.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/citing.py" />
      <source>“refman cite --window” opens it; give that a shortcut in the desktop’s settings.</source>
      <translation>„refman cite --window“ öffnet es; geben Sie dem im System ein Tastenkürzel.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>“refman duplicates” compares the papers.</source>
      <translation>„refman duplicates“ vergleicht die Einträge.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>“refman duplicates” lists the papers that may be one.</source>
      <translation>„refman duplicates“ listet die Einträge auf, die je einer sein könnten.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>“refman restore {query}” takes out of the trash what came in and stays there.</source>
      <translation>„refman restore {query}“ holt aus dem Papierkorb, was hereinkam und dort bleibt.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>“refman work remove KEY” takes a paper out of its work.</source>
      <translation>„refman work remove KEY“ nimmt einen Eintrag aus seinem Werk.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/widgets/markdown.py" />
      <source>“{address}” was not opened: it is no address of the web, nor one of mail that attaches nothing.</source>
      <translation>„{address}“ wurde nicht geöffnet: Es ist keine Adresse im Web und keine E-Mail-Adresse, die nichts anhängt.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{alias}” is the key of line {keys}, and biber leaves it out here.</source>
      <translation>„{alias}“ ist der Schlüssel von Zeile {keys}, und biber lässt ihn hier weg.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{alias}” is {whose} in another file that is read with this one.</source>
      <translation>„{alias}“ ist {whose} in einer anderen Datei, die mit dieser gelesen wird.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{alias}” stands for “{key}” (line {line}) already.</source>
      <translation>„{alias}“ steht schon für „{key}“ (Zeile {line}).</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/addresses.py" />
      <source>“{bare}” has signs that no address may have.</source>
      <translation>„{bare}“ hat Zeichen, die keine Adresse haben darf.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/library.py" />
      <source>“{better}” would find some.</source>
      <translation>„{better}“ fände welche.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/brackets.py" />
      <source>“{bracket}” has no partner</source>
      <translation>„{bracket}“ hat kein Gegenstück</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>“{by}” cannot be put in: {why}. A backslash names a group, such as \1; two stand for one. Nothing was changed.</source>
      <translation>„{by}“ kann nicht eingesetzt werden: {why}. Ein Rückstrich nennt eine Gruppe, etwa \1; zwei stehen für einen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/encoding.py" />
      <source>“{char}” cannot be written in a file whose encoding is {codec}. The file is as it was. Convert it to UTF-8 first.</source>
      <translation>„{char}“ kann in einer Datei mit der Kodierung {codec} nicht geschrieben werden. Die Datei ist wie zuvor. Wandeln Sie sie zuerst in UTF-8 um.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/lexer.py" />
      <source>“{char}” has no partner</source>
      <translation>„{char}“ hat kein Gegenstück</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/lexer.py" />
      <source>“{char}” means nothing here</source>
      <translation>„{char}“ bedeutet hier nichts</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>“{collection}” has no colour now</source>
      <translation>„{collection}“ hat jetzt keine Farbe</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>“{collection}” has {value} now</source>
      <translation>„{collection}“ hat jetzt {value}</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>“{collection}” holds what “{search}” finds</source>
      <translation>„{collection}“ enthält, was „{search}“ findet</translation>
    </message>
    <message>
      <location filename="../../refman/commands/collections.py" />
      <source>“{collection}” is {colour} now</source>
      <translation>„{collection}“ ist jetzt {colour}</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>“{colour}” is not one of the colours {colours}.</source>
      <translation>„{colour}“ ist keine der Farben {colours}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/leaving.py" />
      <source>“{doing}” is not done yet. The window closes when it is.</source>
      <translation>„{doing}“ ist noch nicht fertig. Das Fenster schließt sich danach.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>“{element}” is HTML, which TeX prints.</source>
      <translation>„{element}“ ist HTML, das TeX druckt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>“{entities}” looks like HTML.</source>
      <translation>„{entities}“ sieht nach HTML aus.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/fields.py" />
      <source>“{field}” of {name} is not saved; it waits there</source>
      <translation>„{field}“ von {name} ist nicht gesichert und wartet dort</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{files}” becomes a linked file first, for it holds the keys that are this project’s own: entries of it that the library lacks come in.</source>
      <translation>„{files}“ wird zuerst eine verknüpfte Datei, denn sie hält die eigenen Schlüssel dieses Projekts: Einträge, die der Bibliothek fehlen, kommen hinzu.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/everywhere.py" />
      <source>“{files}” belongs to no project and keeps {keys}, as its document does.</source>
      <translation>„{files}“ gehört zu keinem Projekt und behält {keys}, wie sein Dokument.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>“{files}” cannot be moved: {reason}. It was left there.</source>
      <translation>„{files}“ kann nicht verschoben werden: {reason}. Die Datei blieb dort.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/hollow.py" />
      <source>“{files}” cited papers and is empty or gone, as while an editor writes it: {kept_as}, until something stands in it or nothing names it any more. If it is meant to be empty, say so: refman project emptied DIR.</source>
      <translation>„{files}“ zitierte Arbeiten und ist leer oder fort, wie während ein Editor sie schreibt: {kept_as}, bis etwas darin steht oder nichts sie mehr nennt. Soll sie leer sein, sagen Sie es: refman project emptied DIR.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/hollow.py" />
      <source>“{files}” cited papers and is not where TeX looks for it now, as without the TEXINPUTS that it was read with: {kept_as}. If the document is to go without it, say so: refman project emptied DIR.</source>
      <translation>„{files}“ zitierte Arbeiten und liegt nicht mehr, wo TeX danach sucht, so ohne das TEXINPUTS, mit dem es gelesen wurde: {kept_as}. Soll das Dokument ohne es auskommen, sagen Sie es: refman project emptied DIR.</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>“{files}” exists and was not written by refman, or was changed since. It was left as it is; choose another name, or replace it (--force).</source>
      <translation>„{files}“ existiert und wurde nicht von refman geschrieben oder seitdem geändert. Die Datei blieb, wie sie ist; wählen Sie einen anderen Namen, oder ersetzen Sie sie (--force).</translation>
    </message>
    <message>
      <location filename="../../refman/services/formatting.py" />
      <source>“{files}” exists. It was left as it is; choose another name, or replace it (--force).</source>
      <translation>„{files}“ existiert. Die Datei blieb, wie sie ist; wählen Sie einen anderen Namen, oder ersetzen Sie sie (--force).</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>“{files}” has several projects; name one: {roots}.</source>
      <translation>„{files}“ hat mehrere Projekte; nennen Sie eines: {roots}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/parting.py" />
      <source>“{files}” is a file of “{others}” too</source>
      <translation>„{files}“ gehört auch zu „{others}“</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{files}” is a linked file now and holds this project’s own keys.</source>
      <translation>„{files}“ ist jetzt eine verknüpfte Datei und hält die eigenen Schlüssel dieses Projekts.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/programs.py" />
      <source>“{files}” is a program, and is not run from here. Show it in its folder instead.</source>
      <translation>„{files}“ ist ein Programm und wird von hier nicht gestartet. Zeigen Sie es in seinem Ordner.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/hollow.py" />
      <source>“{files}” is empty or cannot be read, as while an editor writes it: {kept_as}.</source>
      <translation>„{files}“ ist leer oder kann nicht gelesen werden, wie während ein Editor sie schreibt: {kept_as}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>“{files}” is no .tex file. Name the root, or the folder.</source>
      <translation>„{files}“ ist keine .tex-Datei. Nennen Sie die Hauptdatei oder den Ordner.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>“{files}” is no BibTeX file. Nothing was linked; name a .bib file. “refman --library FILE” opens a library.</source>
      <translation>„{files}“ ist keine BibTeX-Datei. Nichts wurde verknüpft; nennen Sie eine .bib-Datei. „refman --library DATEI“ öffnet eine Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/finding.py" />
      <source>“{files}” is no folder to look in.</source>
      <translation>„{files}“ ist kein Ordner, in dem gesucht werden kann.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>“{files}” is no project that the library knows. “refman project add DIR” adds it; “refman project list” lists them.</source>
      <translation>„{files}“ ist kein Projekt, das die Bibliothek kennt. „refman project add ORDNER“ fügt es hinzu; „refman project list“ listet sie auf.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>“{files}” is not linked. “refman link FILE” links it; “refman status” lists those that are.</source>
      <translation>„{files}“ ist nicht verknüpft. „refman link DATEI“ verknüpft sie; „refman status“ listet die verknüpften auf.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>“{files}” is not there any more.</source>
      <translation>„{files}“ ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/opening.py" />
      <source>“{files}” is not there. Find it, or detach it.</source>
      <translation>„{files}“ ist nicht da. Suchen oder lösen Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/parting.py" />
      <source>“{files}” lies outside the project</source>
      <translation>„{files}“ liegt außerhalb des Projekts</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/mending.py" />
      <source>“{files}” lies outside the project and is left as it is.</source>
      <translation>„{files}“ liegt außerhalb des Projekts und bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{files}” lies outside the project, and others may read it. Nothing was renamed. To rename the key in all projects: refman rename-key {old} {new}.</source>
      <translation>„{files}“ liegt außerhalb des Projekts, und andere lesen sie vielleicht. Nichts wurde umbenannt. Um den Schlüssel in allen Projekten umzubenennen: refman rename-key {old} {new}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renamed_here.py" />
      <source>“{files}” means another work by “{key}”, “{title}”; the key stays there.</source>
      <translation>„{files}“ meint mit „{key}“ ein anderes Werk, „{title}“; dort bleibt der Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>“{files}” takes nothing: {why}.</source>
      <translation>„{files}“ nimmt nichts an: {why}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{files}” waits to be written for an earlier change. Make it writable, or undo that change.</source>
      <translation>„{files}“ muss für eine frühere Änderung noch geschrieben werden. Machen Sie die Datei beschreibbar, oder nehmen Sie jene Änderung zurück.</translation>
    </message>
    <message>
      <location filename="../../refman/services/replacing.py" />
      <source>“{files}” was changed by another program at this moment.</source>
      <translation>„{files}“ wurde in diesem Augenblick von einem anderen Programm geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/hollow.py" />
      <source>“{files}” was left as it is</source>
      <translation>„{files}“ blieb, wie sie ist</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>“{files}” was left: too many files are called alike.</source>
      <translation>„{files}“ blieb: zu viele Dateien heißen ähnlich.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/unread.py" />
      <source>“{files}”, line {line} cites “{key}” and is read by no document; it is left as it is.</source>
      <translation>„{files}“, Zeile {line} zitiert „{key}“ und wird von keinem Dokument gelesen; die Stelle bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/rewriting.py" />
      <source>“{files}”, line {line}: a command makes “{key}” of “{key2}”, which becomes “{names}”; see to it by hand.</source>
      <translation>„{files}“, Zeile {line}: Ein Befehl macht „{key}“ aus „{key2}“, woraus „{names}“ wird; sehen Sie selbst danach.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reconciling.py" />
      <source>“{file}” has no entries.</source>
      <translation>„{file}“ hat keine Einträge.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/checking.py" />
      <source>“{file}” is no .bib file. What it cites is checked with --project.</source>
      <translation>„{file}“ ist keine .bib-Datei. Was sie zitiert, wird mit --project geprüft.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/everywhere.py" />
      <source>“{file}”, line {line} has {text}, of which only LaTeX knows what it cites: see to it by hand if that is {keys}.</source>
      <translation>„{file}“, Zeile {line} hat {text}: Was das zitiert, weiß nur LaTeX. Sehen Sie selbst nach, ob {keys} gemeint ist.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/places.py" />
      <source>“{folder}” is no folder here that can be a base folder.</source>
      <translation>„{folder}“ ist hier kein Ordner, der Basisordner sein kann.</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>“{foreign}” is no name of {name}, who has {listed}. Nothing was split.</source>
      <translation>„{foreign}“ ist kein Name von {name}, sondern {listed} sind es. Nichts wurde getrennt.</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>“{icon}” is not one of the icons {icons}.</source>
      <translation>„{icon}“ ist keines der Symbole {icons}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{key}” (line {line}) is its published version ({why}).</source>
      <translation>„{key}“ (Zeile {line}) ist die veröffentlichte Fassung davon ({why}).</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{key}” and “{key2}” (line {line}) differ by capitals alone.</source>
      <translation>„{key}“ und „{key2}“ (Zeile {line}) unterscheiden sich nur durch Großbuchstaben.</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” cannot be a citation key: it needs a letter or digit, and none of the signs , {{ }} " % # \ ~ nor white space. The key stays as it is.</source>
      <translation>„{key}“ kann kein Zitierschlüssel sein: Er braucht einen Buchstaben oder eine Ziffer, und keines der Zeichen , {{ }} " % # \ ~ noch Leerraum. Der Schlüssel bleibt, wie er ist.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/versions.py" />
      <source>“{key}” cites {written}; the work is also {more}.</source>
      <translation>„{key}“ zitiert {written}; das Werk ist auch {more}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” goes to “{given}”</source>
      <translation>„{key}“ bekommt „{given}“</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/taking.py" />
      <source>“{key}” has another {fields} in the file than in the library; each stays as it is.</source>
      <translation>„{key}“ hat in der Datei anderes in {fields} als in der Bibliothek; jede Seite bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{key}” has no field “{field}”.</source>
      <translation>„{key}“ hat kein Feld „{field}“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/keys.py" />
      <source>“{key}” has signs that some packages and editors stumble over.</source>
      <translation>„{key}“ hat Zeichen, über die manche Pakete und Editoren stolpern.</translation>
    </message>
    <message>
      <location filename="../../refman/services/surveying.py" />
      <source>“{key}” holds {found}, which TeX would run; it is written as words.</source>
      <translation>„{key}“ enthält {found}, was TeX ausführen würde; es wird als Wort geschrieben.</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” is an alias of “{key2}”, “{title_of}”</source>
      <translation>„{key}“ ist ein Alias von „{key2}“, „{title_of}“</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” is another paper’s now</source>
      <translation>„{key}“ gehört jetzt einem anderen Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/returning.py" />
      <source>“{key}” is cited, and the .bib files of then have no entry of it.</source>
      <translation>„{key}“ wird zitiert, und die .bib-Dateien von damals haben keinen Eintrag dazu.</translation>
    </message>
    <message>
      <location filename="../../refman/services/called.py" />
      <source>“{key}” is in the trash; “refman restore {key}” brings it back.</source>
      <translation>„{key}“ ist im Papierkorb; „refman restore {key}“ holt es zurück.</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” is in use for “{title_of}”</source>
      <translation>„{key}“ ist für „{title_of}“ in Gebrauch</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” is in use for “{title_of}” in the library</source>
      <translation>„{key}“ ist in der Bibliothek für „{title_of}“ in Gebrauch</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/schemes.py" />
      <source>“{key}” is in use for “{title}” in “{files}”</source>
      <translation>„{key}“ gehört „{title}“ in „{files}“</translation>
    </message>
    <message>
      <location filename="../../refman/services/restoring.py" />
      <source>“{key}” is no longer in the library; this is what its history knows.</source>
      <translation>„{key}“ ist nicht mehr in der Bibliothek; dies weiß sein Verlauf.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>“{key}” is none of the papers to merge; keep the key of one of them.</source>
      <translation>„{key}“ ist keiner der Einträge, die zusammengeführt werden; behalten Sie den Schlüssel eines davon.</translation>
    </message>
    <message>
      <location filename="../../refman/services/called.py" />
      <source>“{key}” is not in the trash.</source>
      <translation>„{key}“ ist nicht im Papierkorb.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/neighbours.py" />
      <source>“{key}” is the key of line {line} too; only that entry is read.</source>
      <translation>„{key}“ ist auch der Schlüssel von Zeile {line}; nur jener Eintrag wird gelesen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/called.py" />
      <source>“{key}” is the key of one paper in a project and of another in another: say which by the key that it has in the library ({names}).</source>
      <translation>„{key}“ ist in einem Projekt der Schlüssel der einen, in einem anderen der einer anderen Arbeit: Sagen Sie durch den Schlüssel in der Bibliothek, welche gemeint ist ({names}).</translation>
    </message>
    <message>
      <location filename="../../refman/services/exporting.py" />
      <source>“{key}” is written as “{new}”</source>
      <translation>„{key}“ wird als „{new}“ geschrieben</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{key}” means several works: {named}. Nothing was changed. Name the project whose key is meant: refman rename-key OLD NEW --project DIR.</source>
      <translation>„{key}“ meint mehrere Werke: {named}. Nichts wurde geändert. Nennen Sie das Projekt, dessen Schlüssel gemeint ist: refman rename-key OLD NEW --project DIR.</translation>
    </message>
    <message>
      <location filename="../../refman/services/citing.py" />
      <source>“{key}” means “{naming}” in this project. Give one of the two papers another key, such as “{free}”.</source>
      <translation>„{key}“ bedeutet in diesem Projekt „{naming}“. Geben Sie einer der beiden Arbeiten einen anderen Schlüssel, etwa „{free}“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” stands for {having} papers; this is “{title}”. To see all of them: refman list key:{language}</source>
      <translation>„{key}“ steht für {having} Arbeiten; dies ist „{title}“. Alle zeigt: refman list key:{language}</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/versions.py" />
      <source>“{key}” stands for “{paper}”, {written}; the work is also {more}.</source>
      <translation>„{key}“ steht für „{paper}“, {written}; das Werk ist auch {more}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/parting.py" />
      <source>“{key}” stays, for others have its paper and {why}.</source>
      <translation>„{key}“ bleibt, denn andere haben den Eintrag auch, und {why}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/parting.py" />
      <source>“{key}” stays: {reason}.</source>
      <translation>„{key}“ bleibt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” was given out for a paper that is gone</source>
      <translation>„{key}“ wurde für einen Eintrag vergeben, den es nicht mehr gibt</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{key}” was given out for “{title_of}”</source>
      <translation>„{key}“ wurde für „{title_of}“ vergeben</translation>
    </message>
    <message>
      <location filename="../../refman/services/reconciling.py" />
      <source>“{key}” {what}, so “{deed}” cannot be done with it.</source>
      <translation>„{key}“ {what}, also geht „{deed}“ damit nicht.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/texts.py" />
      <source>“{known}” is HTML.</source>
      <translation>„{known}“ ist HTML.</translation>
    </message>
    <message>
      <location filename="../../refman/store/history.py" />
      <source>“{label}” cannot be undone: what it changed was changed again outside refman's history. Nothing was changed.</source>
      <translation>„{label}“ kann nicht rückgängig gemacht werden: Was es änderte, wurde außerhalb des Verlaufs von refman wieder geändert. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/store/withdrawing.py" />
      <source>“{label}” cannot be undone: “{later}” of {day} {did}. Nothing was changed; undo that one first{way}.</source>
      <translation>„{label}“ lässt sich nicht rückgängig machen: „{later}“ vom {day} {did}. Nichts wurde geändert; machen Sie erst jenes rückgängig{way}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>“{label}” holds no paper</source>
      <translation>„{label}“ enthält keinen Eintrag</translation>
    </message>
    <message>
      <location filename="../../refman/store/history.py" />
      <source>“{label}” is not undone.{way}</source>
      <translation>„{label}“ ist nicht rückgängig gemacht.{way}</translation>
    </message>
    <message>
      <location filename="../../refman/store/withdrawing.py" />
      <source>“{label}” is undone already.</source>
      <translation>„{label}“ ist schon zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../refman/store/withdrawing.py" />
      <source>“{label}” is undone already; “refman undo {change}” takes that back.</source>
      <translation>„{label}“ ist schon rückgängig gemacht; „refman undo {change}“ nimmt das zurück.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/papers_empty.py" />
      <source>“{label}” narrows what is shown. Take it away to see more.</source>
      <translation>„{label}“ grenzt ein, was gezeigt wird. Ohne diesen Filter ist mehr zu sehen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export_preview.py" />
      <source>“{last}” would stay as it is.</source>
      <translation>„{last}“ bliebe, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>“{name}-wal”, the log of another library, lies where the new one is to be; name another file.</source>
      <translation>„{name}-wal“, das Protokoll einer anderen Bibliothek, liegt dort, wo die neue hinkommen soll; geben Sie eine andere Datei an.</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>“{name}:” does not know “{text}”{hint} It goes with {words}.</source>
      <translation>„{name}:“ kennt „{text}“ nicht{hint} Es geht mit {words}.</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>“{name}:” has no value; write one right after the colon, such as {example}.</source>
      <translation>„{name}:“ hat keinen Wert; schreiben Sie einen gleich hinter den Doppelpunkt, etwa {example}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{name}” begins with a small letter.</source>
      <translation>„{name}“ beginnt klein.</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>“{name}” can be no profile's name: use letters, digits, - and _.</source>
      <translation>„{name}“ kann kein Profilname sein: Buchstaben, Ziffern, - und _ gehen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/places.py" />
      <source>“{name}” cannot be the name of a base folder; a word can.</source>
      <translation>„{name}“ kann kein Basisordner heißen; ein Wort kann es.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>“{name}” cannot be written: {reason}. Name another place.</source>
      <translation>„{name}“ kann nicht geschrieben werden: {reason}. Nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/names.py" />
      <source>“{name}” cannot name a file. Nothing was changed.</source>
      <translation>„{name}“ kann kein Dateiname sein. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/calls.py" />
      <source>“{name}” does not take {what}</source>
      <translation>„{name}“ nimmt kein {what}</translation>
    </message>
    <message>
      <location filename="../../refman/services/source.py" />
      <source>“{name}” has no value.</source>
      <translation>„{name}“ hat keinen Wert.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/bib.py" />
      <source>“{name}” has text but no entry, so it is no .bib file. It is as it was. Name the .bib file that is to be written.</source>
      <translation>„{name}“ hat Text, aber keinen Eintrag, ist also keine .bib-Datei. Sie ist, wie sie war. Nennen Sie die .bib-Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/attaching.py" />
      <source>“{name}” holds no entries; {way}</source>
      <translation>„{name}“ enthält keine Einträge; {way}</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/mending.py" />
      <source>“{name}” is a linked file: what the library says is written to it.</source>
      <translation>„{name}“ ist eine verknüpfte Datei: was die Bibliothek sagt, wird hineingeschrieben.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>“{name}” is attached already</source>
      <translation>„{name}“ ist schon angehängt</translation>
    </message>
    <message>
      <location filename="../../refman/commands/attachments.py" />
      <source>“{name}” is called so already</source>
      <translation>„{name}“ heißt schon so</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>“{name}” is empty.</source>
      <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
      <location filename="../../refman/store/identifying.py" />
      <source>“{name}” is not the name of one person. Nothing was changed.</source>
      <translation>„{name}“ ist nicht der Name einer Person. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>“{name}” is not there, or in another encoding, and was left.</source>
      <translation>„{name}“ ist nicht da oder in einer anderen Zeichenkodierung und blieb, wie sie war.</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>“{name}” is the name of somebody else; merge the two if they are one person. Nothing was changed.</source>
      <translation>„{name}“ ist der Name von jemand anderem; führen Sie die zwei zusammen, wenn sie eine Person sind. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/rescue.py" />
      <source>“{name}” is there already and was left as it is; name another file.</source>
      <translation>„{name}“ gibt es schon; die Datei blieb, wie sie ist. Nennen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/rewriting.py" />
      <source>“{name}” is written in {codec}, which has no “{sign}”. Save it as UTF-8 first, or choose another key.</source>
      <translation>„{name}“ ist in {codec} geschrieben, das kein „{sign}“ hat. Speichern Sie die Datei zuerst als UTF-8, oder wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/details/key_row.py" />
      <source>“{name}” is {what} of “{title}”{others} too: LaTeX sees only one of them. Search for is:clashing to see them all.</source>
      <translation>„{name}“ ist auch {what} von „{title}“{others}: LaTeX sieht nur einen davon. Die Suche is:clashing zeigt alle.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>“{name}” leads out of its folder, so the file was left.</source>
      <translation>„{name}“ führt aus seinem Ordner hinaus, daher blieb die Datei.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>“{name}” leads out of its folder. Nothing was changed.</source>
      <translation>„{name}“ führt aus seinem Ordner hinaus. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>“{name}” leads out of the folder of files. Nothing was done.</source>
      <translation>„{name}“ führt aus dem Ordner der Dateien hinaus. Nichts geschah.</translation>
    </message>
    <message>
      <location filename="../../refman/store/collections.py" />
      <source>“{name}” may be {paths}; say which, by its whole path.</source>
      <translation>„{name}“ kann {paths} sein; sagen Sie, welche, mit dem ganzen Pfad.</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>“{name}” may be {some}{more}; say which, by the whole name.</source>
      <translation>„{name}“ kann {some}{more} sein; sagen Sie, wer, mit dem ganzen Namen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/calls.py" />
      <source>“{name}” needs “{missing}”</source>
      <translation>„{name}“ braucht „{missing}“</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/calls.py" />
      <source>“{name}” of “{name2}” must be {wanted}</source>
      <translation>„{name}“ von „{name2}“ muss {wanted} sein</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/bibfile.py" />
      <source>“{name}” stands twice; the first one counts.</source>
      <translation>„{name}“ steht zweimal da; das erste zählt.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/projects.py" />
      <source>“{name}” was opened without its line. Edit &gt; Citing and editor… chooses an editor that goes to it.</source>
      <translation>„{name}“ wurde ohne die Zeile geöffnet. Bearbeiten &gt; Zitieren und Editor… wählt einen Editor, der zu ihr geht.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/kind.py" />
      <source>“{name}”, a type of your own</source>
      <translation>„{name}“, ein eigener Typ</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/rewriting.py" />
      <source>“{name}”, line {line}: a command makes “{key}” of “{text}” and goes on citing it; see to it by hand: {around}</source>
      <translation>„{name}“, Zeile {line}: Ein Befehl macht „{key}“ aus „{text}“ und zitiert ihn weiterhin; sehen Sie selbst danach: {around}</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/rewriting.py" />
      <source>“{name}”, line {line}: a comment stands within the key, which stays: {around}</source>
      <translation>„{name}“, Zeile {line}: Im Schlüssel steht ein Kommentar, er bleibt: {around}</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/rewriting.py" />
      <source>“{name}”, line {line}: “{text}” may mean “{key}”; see to it by hand: {around}</source>
      <translation>„{name}“, Zeile {line}: „{text}“ meint vielleicht „{key}“; sehen Sie selbst danach: {around}</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{naming}” in {files}</source>
      <translation>„{naming}“ in {files}</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/mending.py" />
      <source>“{new}” cannot be a citation key. Nothing was changed.</source>
      <translation>„{new}“ kann kein Zitierschlüssel sein. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>“{new}” cannot be written: {reason}. “{path}” was left as it is; name another place.</source>
      <translation>„{new}“ kann nicht geschrieben werden: {reason}. „{path}“ blieb, wie sie ist; nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>“{new}” could not be written whole; nothing is left.</source>
      <translation>„{new}“ konnte nicht ganz geschrieben werden; nichts blieb übrig.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/schemes.py" />
      <source>“{new}” goes to “{title}”</source>
      <translation>„{new}“ bekommt „{title}“</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renaming.py" />
      <source>“{new}” is the key as it is. Nothing was changed.</source>
      <translation>„{new}“ ist bereits der Schlüssel. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/store/rescue.py" />
      <source>“{new}” is there already and was left as it is; name another file.</source>
      <translation>„{new}“ gibt es schon; die Datei blieb, wie sie ist. Nennen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/required.py" />
      <source>“{new}” says something else: BibTeX reads “{name}”, biblatex “{new}”.</source>
      <translation>„{new}“ sagt etwas anderes: BibTeX liest „{name}“, biblatex „{new}“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>“{new}” says “{there}” already; both stay.</source>
      <translation>„{new}“ enthält schon „{there}“; beides bleibt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“{one}” has a comma and nothing beside it.</source>
      <translation>„{one}“ hat ein Komma und nichts daneben.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“{one}” has nothing between two commas.</source>
      <translation>„{one}“ hat nichts zwischen zwei Kommas.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“{one}” has {commas} commas; a name has two at most.</source>
      <translation>„{one}“ hat {commas} Kommas; ein Name hat höchstens zwei.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“{one}” has “&amp;” where BibTeX parts names by “and”.</source>
      <translation>„{one}“ hat „&amp;“, wo BibTeX Namen mit „and“ trennt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“{one}” holds what is no part of a name.</source>
      <translation>„{one}“ enthält, was zu keinem Namen gehört.</translation>
    </message>
    <message>
      <location filename="../../refman/services/reworking.py" />
      <source>“{other}” says “{text}” already, and a date is said in one way; both stay.</source>
      <translation>„{other}“ sagt schon „{text}“, und ein Datum wird auf eine Weise gesagt; beide bleiben.</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>“{page}” is no address of a page; it begins with https://. Nothing was changed.</source>
      <translation>„{page}“ ist keine Adresse einer Seite; sie beginnt mit https://. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>“{paths}” cannot stand in itself or in what stands in it.</source>
      <translation>„{paths}“ kann nicht in sich selbst stehen, noch in etwas darin.</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>“{paths}” holds the papers that were put into it, and has no search. Save the search as a collection of its own.</source>
      <translation>„{paths}“ enthält die Einträge, die hineingelegt wurden, und hat keine Suche. Speichern Sie die Suche als eigene Sammlung.</translation>
    </message>
    <message>
      <location filename="../../refman/store/collecting.py" />
      <source>“{paths}” is a search: it holds the papers that it finds. Choose another collection, or change its search.</source>
      <translation>„{paths}“ ist eine Suche: Sie enthält, was sie findet. Wählen Sie eine andere Sammlung, oder ändern Sie ihre Suche.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>“{path}” cannot be read: {reason}.</source>
      <translation>„{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>“{path}” cannot be written: {reason}. {advice}</source>
      <translation>„{path}“ kann nicht geschrieben werden: {reason}. {advice}</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/export.py" />
      <source>“{path}” exists, and refman did not write what is in it now. If it is replaced, all that stands in it is lost.</source>
      <translation>„{path}“ existiert, und was jetzt darin steht, hat refman nicht geschrieben. Wird sie ersetzt, geht alles verloren, was darin steht.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/pipes.py" />
      <source>“{path}” gave more than {most:,.0f} GB and was not read; if all of that is meant, put it into a file.</source>
      <translation>„{path}“ gab mehr als {most:,.0f} GB und wurde nicht gelesen; wenn all das gemeint ist, legen Sie es in eine Datei.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>“{path}” has no question “{key} {field}”. Open questions: {open}.</source>
      <translation>„{path}“ hat keine Frage „{key} {field}“. Offene Fragen: {open}.</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>“{path}” is a database of another program. It was left as it is; name another file with --library.</source>
      <translation>„{path}“ ist die Datenbank eines anderen Programms. Sie blieb, wie sie ist; nennen Sie mit --library eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>“{path}” is a folder. Name the files in it.</source>
      <translation>„{path}“ ist ein Ordner. Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/reading.py" />
      <source>“{path}” is a library of refman, not a text file; “refman --library FILE” opens it.</source>
      <translation>„{path}“ ist eine Bibliothek von refman, keine Textdatei; „refman --library DATEI“ öffnet sie.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/pipes.py" />
      <source>“{path}” is a pipe to which no program writes.</source>
      <translation>„{path}“ ist eine Pipe, in die kein Programm schreibt.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/reading.py" />
      <source>“{path}” is being written by another program.</source>
      <translation>„{path}“ wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/reading.py" />
      <source>“{path}” is empty.</source>
      <translation>„{path}“ ist leer.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/opening.py" />
      <source>“{path}” is in the base folder “{base}”, which has no place on this computer.</source>
      <translation>„{path}“ liegt im Basisordner „{base}“, der auf diesem Rechner keinen Ort hat.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/__init__.py" />
      <source>“{path}” is linked already.</source>
      <translation>„{path}“ ist schon verknüpft.</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>“{path}” is marked as a library of refman, but has other tables. It was left as it is; restore a copy of it, or name another file with --library.</source>
      <translation>„{path}“ ist als Bibliothek von refman gekennzeichnet, hat aber andere Tabellen. Sie blieb, wie sie ist; stellen Sie eine Kopie davon wieder her, oder nennen Sie mit --library eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>“{path}” is no file with an end, but what a system or a device tells as it is read. Copy what it tells into a file, or hand that over as “-”.</source>
      <translation>„{path}“ ist keine Datei mit einem Ende, sondern was ein System oder ein Gerät beim Lesen mitteilt. Kopieren Sie das in eine Datei, oder übergeben Sie es als „-“.</translation>
    </message>
    <message>
      <location filename="../../refman/store/opening.py" />
      <source>“{path}” is no file. Name the file of a library with --library.</source>
      <translation>„{path}“ ist keine Datei. Nennen Sie mit --library die Datei einer Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../refman/store/reading.py" />
      <source>“{path}” is not a library of refman, or its beginning is damaged. It was left as it is; name another file, or see with “refman rescue FILE -o NEW” what can be read of it.</source>
      <translation>„{path}“ ist keine Bibliothek von refman, oder ihr Anfang ist beschädigt. Die Datei blieb, wie sie ist; nennen Sie eine andere, oder sehen Sie mit „refman rescue DATEI -o NEU“, was davon lesbar ist.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/reading.py" />
      <source>“{path}” is not a text file.</source>
      <translation>„{path}“ ist keine Textdatei.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/sync.py" />
      <source>“{path}” is not linked any more.</source>
      <translation>„{path}“ ist nicht mehr verknüpft.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/keeping.py" />
      <source>“{path}” is not there. Find it first; nothing was changed.</source>
      <translation>„{path}“ ist nicht da. Suchen Sie die Datei zuerst; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/services/linking/report.py" />
      <source>“{path}” is not there. Its papers are safe in the library; bring the file back, or unlink it.</source>
      <translation>„{path}“ ist nicht da. Ihre Einträge sind in der Bibliothek sicher; holen Sie die Datei zurück, oder lösen Sie die Verknüpfung.</translation>
    </message>
    <message>
      <location filename="../../refman/services/coming.py" />
      <source>“{path}” is of no format that refman reads.</source>
      <translation>„{path}“ hat kein Format, das refman liest.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/opening.py" />
      <source>“{path}” is on another computer, and a .bib file named it.</source>
      <translation>„{path}“ liegt auf einem anderen Rechner, und eine .bib-Datei nannte es.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/opening.py" />
      <source>“{path}” is the path of another kind of computer.</source>
      <translation>„{path}“ ist ein Pfad von einer anderen Art von Rechner.</translation>
    </message>
    <message>
      <location filename="../../refman/services/past.py" />
      <source>“{path}” is there already. It was left as it is; name a new file.</source>
      <translation>„{path}“ gibt es schon. Die Datei blieb, wie sie ist; nennen Sie eine neue.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/reading.py" />
      <source>“{path}” is too large to be read: {length:,.1f} GB.</source>
      <translation>„{path}“ ist zu groß, um gelesen zu werden: {length:,.1f} GB.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/said.py" />
      <source>“{path}” is {kind}. Name a file to {aim}.</source>
      <translation>„{path}“ ist {kind}. Nennen Sie eine Datei zum {aim}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/following.py" />
      <source>“{path}” leads out of its folder and was left.</source>
      <translation>„{path}“ führt aus seinem Ordner hinaus und blieb.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/opening.py" />
      <source>“{path}” leads out of its folder.</source>
      <translation>„{path}“ führt aus seinem Ordner hinaus.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/exchanging.py" />
      <source>“{path}” was changed meanwhile and was left as it is.</source>
      <translation>„{path}“ wurde inzwischen geändert und blieb, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../refman/services/files/reading.py" />
      <source>“{path}” was changed while it was read. Import it again.</source>
      <translation>„{path}“ wurde beim Lesen geändert. Importieren Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/names.py" />
      <source>“{pattern}” cannot name files: {what}. Known: {known}.</source>
      <translation>„{pattern}“ kann keine Dateien benennen: {what}. Bekannt: {known}.</translation>
    </message>
    <message>
      <location filename="../../refman/formats/profile_rows.py" />
      <source>“{printed_category}” is no category of arXiv’s.</source>
      <translation>„{printed_category}“ ist keine Kategorie von arXiv.</translation>
    </message>
    <message>
      <location filename="../../refman/store/marks.py" />
      <source>“{rating}” is no rating; it is 1 to 5, or 0 for none.</source>
      <translation>„{rating}“ ist keine Bewertung; sie geht von 1 bis 5, oder 0 für keine.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/renamed_here.py" />
      <source>“{root}” cites “{key}” and has no entry of that key; it stays there.</source>
      <translation>„{root}“ zitiert „{key}“ und hat keinen Eintrag dieses Schlüssels; dort bleibt er.</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>“{root}” has no .bib file yet, so there is nothing to keep.</source>
      <translation>„{root}“ hat noch keine .bib-Datei, also gibt es nichts zu bewahren.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/parting.py" />
      <source>“{root}” has no entry of it in a .bib file of its own</source>
      <translation>„{root}“ hat dafür keinen Eintrag in einer eigenen .bib-Datei</translation>
    </message>
    <message>
      <location filename="../../refman/services/snapshots.py" />
      <source>“{root}” has no snapshot “{name}”. There are: {names}.</source>
      <translation>„{root}“ hat keinen Stand „{name}“. Vorhanden: {names}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/everywhere.py" />
      <source>“{root}” is gone or empty: it cited {listed}, and does so when it is back.</source>
      <translation>„{root}“ ist weg oder leer: Es zitierte {listed} und tut das, wenn es wieder da ist.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/__init__.py" />
      <source>“{root}” is the root of a project that is known already.</source>
      <translation>„{root}“ ist die Hauptdatei eines schon bekannten Projekts.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/everywhere.py" />
      <source>“{root}” stays as it is, and cites {listed} and {more} more.</source>
      <translation>„{root}“ bleibt, wie es ist, und zitiert {listed} und {more} weitere.</translation>
    </message>
    <message>
      <location filename="../../refman/services/projects/everywhere.py" />
      <source>“{root}” stays as it is, and cites {listed}.</source>
      <translation>„{root}“ bleibt, wie es ist, und zitiert {listed}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/profiles.py" />
      <source>“{setting}” is no setting. Write NAME=VALUE, such as ascii=yes.</source>
      <translation>„{setting}“ ist keine Einstellung. Schreiben Sie NAME=WERT, etwa ascii=yes.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editors.py" />
      <source>“{shown}” holds signs that nobody sees, which an editor may obey. It was not handed over.</source>
      <translation>„{shown}“ enthält unsichtbare Zeichen, denen ein Editor gehorchen könnte. Es wurde nicht übergeben.</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>“{shown}” is {name} already; choose another name.</source>
      <translation>„{shown}“ ist schon {name}; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>“{source}” is one wording in all languages; the style’s own is {macro}, without braces.</source>
      <translation>„{source}“ lautet in allen Sprachen gleich; das des Stils ist {macro}, ohne Klammern.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>“{tag}” has no key now</source>
      <translation>„{tag}“ hat jetzt keine Taste</translation>
    </message>
    <message>
      <location filename="../../refman/commands/tags.py" />
      <source>“{tag}” is {colour} now</source>
      <translation>„{tag}“ ist jetzt {colour}</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” begins with a capital.</source>
      <translation>„{text}“ beginnt groß.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/__init__.py" />
      <source>“{text}” cannot be part of a citation key</source>
      <translation>„{text}“ kann kein Teil eines Zitierschlüssels sein</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>“{text}” does not end with the year, whose last digits make labels.</source>
      <translation>„{text}“ endet nicht mit dem Jahr, aus dessen letzten Ziffern Marken entstehen.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/betterbibtex/cursor.py" />
      <source>“{text}” does not fit</source>
      <translation>„{text}“ passt nicht</translation>
    </message>
    <message>
      <location filename="../../refman/model/search_fields.py" />
      <source>“{text}” does not fit here</source>
      <translation>„{text}“ passt hier nicht</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/addresses.py" />
      <source>“{text}” has TeX in it; the address is {bare}.</source>
      <translation>„{text}“ enthält TeX; die Adresse ist {bare}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” has more than the number, {bare}.</source>
      <translation>„{text}“ hat mehr als die Nummer {bare}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” has {what}; the number alone is {bare}.</source>
      <translation>„{text}“ hat {what}; die Nummer allein ist {bare}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” holds more than the number.</source>
      <translation>„{text}“ enthält mehr als die Nummer.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>“{text}” holds no year of four digits.</source>
      <translation>„{text}“ enthält kein vierstelliges Jahr.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is a word with a capital, as “Second”.</source>
      <translation>„{text}“ ist ein großgeschriebenes Wort wie „Second“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/addresses.py" />
      <source>“{text}” is for a program, “{scheme}:”, and no address of a page.</source>
      <translation>„{text}“ ist für ein Programm, „{scheme}:“, und keine Adresse einer Seite.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is how many there are, which is for “pagetotal”.</source>
      <translation>„{text}“ ist ihre Anzahl, für die es „pagetotal“ gibt.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/titles.py" />
      <source>“{text}” is in capitals throughout.</source>
      <translation>„{text}“ steht ganz in Großbuchstaben.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is more than one {what}.</source>
      <translation>„{text}“ ist mehr als eine {what}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is neither a number nor words.</source>
      <translation>„{text}“ ist weder Zahl noch Wort.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is no DOI; one looks like 10.1000/182.</source>
      <translation>„{text}“ ist keine DOI; sie sieht aus wie 10.1000/182.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is no ISBN: {isbn_fault}.</source>
      <translation>„{text}“ ist keine ISBN: {isbn_fault}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is no ISMN.</source>
      <translation>„{text}“ ist keine ISMN.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is no ISSN: its check digit is another.</source>
      <translation>„{text}“ ist keine ISSN: die Prüfziffer ist eine andere.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is no ISSN; one looks like 0378-5955.</source>
      <translation>„{text}“ ist keine ISSN; sie sieht aus wie 0378-5955.</translation>
    </message>
    <message>
      <location filename="../../refman/model/orcid.py" />
      <source>“{text}” is no ORCID iD: its last sign does not fit the others, so one of them is mistyped. Nothing was changed.</source>
      <translation>„{text}“ ist keine ORCID iD: Das letzte Zeichen passt nicht zu den anderen, eines ist also vertippt. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/model/orcid.py" />
      <source>“{text}” is no ORCID iD; it looks like 0000-0002-1825-0097. Nothing was changed.</source>
      <translation>„{text}“ ist keine ORCID iD; sie sieht aus wie 0000-0002-1825-0097. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/addresses.py" />
      <source>“{text}” is no address.</source>
      <translation>„{text}“ ist keine Adresse.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is no arXiv number; one looks like 1706.03762.</source>
      <translation>„{text}“ ist keine arXiv-Nummer; sie sieht aus wie 1706.03762.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>“{text}” is no date of ISO 8601, as 2001-02-03 is.</source>
      <translation>„{text}“ ist kein Datum nach ISO 8601 wie 2001-02-03.</translation>
    </message>
    <message>
      <location filename="../../refman/model/moments.py" />
      <source>“{text}” is no date. Write one such as 2026-11-03 or “2026-11-03 14:30”, or {ago} (7 and 30 days ago).</source>
      <translation>„{text}“ ist kein Datum. Schreiben Sie eines wie 2026-11-03 oder „2026-11-03 14:30“, oder {ago} (vor 7 und 30 Tagen).</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/times.py" />
      <source>“{text}” is no month; BibTeX’s are jan, feb, … dec.</source>
      <translation>„{text}“ ist kein Monat; die von BibTeX sind jan, feb, … dec.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is no page and no range of pages.</source>
      <translation>„{text}“ ist keine Seite und kein Seitenbereich.</translation>
    </message>
    <message>
      <location filename="../../refman/services/keys/jabref/__init__.py" />
      <source>“{text}” is not finished</source>
      <translation>„{text}“ ist nicht zu Ende</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/people.py" />
      <source>“{text}” is one name to BibTeX; “and” stands between names.</source>
      <translation>„{text}“ ist für BibTeX ein Name; zwischen Namen steht „and“.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is written as a number, {wanted}.</source>
      <translation>„{text}“ schreibt man als Zahl, {wanted}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is written as a word with a capital, {wanted}.</source>
      <translation>„{text}“ schreibt man als Wort mit großem Anfang, {wanted}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/identifiers.py" />
      <source>“{text}” is written {bare}.</source>
      <translation>„{text}“ schreibt man {bare}.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/numbers.py" />
      <source>“{text}” is written {better}.</source>
      <translation>„{text}“ schreibt man {better}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/checking/problem.py" />
      <source>“{text}” is written “{name}” in {others}.</source>
      <translation>„{text}“ heißt in {others} „{name}“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/attachments/places.py" />
      <source>“{text}” names no base folder. Say NAME=FOLDER.</source>
      <translation>„{text}“ nennt keinen Basisordner. Schreiben Sie NAME=ORDNER.</translation>
    </message>
    <message>
      <location filename="../../refman/bibtex/checks/addresses.py" />
      <source>“{text}” says no protocol, such as https://.</source>
      <translation>„{text}“ nennt kein Protokoll wie https://.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/reconciling.py" />
      <source>“{theirs}” came in as “{key}”, for its key is taken.</source>
      <translation>„{theirs}“ kam als „{key}“ herein, denn sein Schlüssel ist vergeben.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/two_of_one.py" />
      <source>“{title}” has them side by side, so they should be two persons. Merge them if one of the names is there by mistake; the paper keeps both as they are printed.</source>
      <translation>„{title}“ nennt beide nebeneinander, also sollten es zwei Personen sein. Führen Sie sie zusammen, wenn einer der Namen dort irrtümlich steht; der Eintrag behält beide, wie sie gedruckt sind.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>“{title}” has {keys} now.</source>
      <translation>„{title}“ hat jetzt {keys}.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/dialogs/shortcuts.py" />
      <source>“{title}” has {shown} again.</source>
      <translation>„{title}“ hat wieder {shown}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/restoring.py" />
      <source>“{title}” is as in that version already.</source>
      <translation>„{title}“ ist schon wie in dieser Fassung.</translation>
    </message>
    <message>
      <location filename="../../refman/services/persons.py" />
      <source>“{title}” lists both {one} and {other}, who would be two persons. Nothing was changed; merge the two if they are one person.</source>
      <translation>„{title}“ nennt {one} und {other} zugleich, die also zwei Personen wären. Nichts wurde geändert; führen Sie die beiden zusammen, wenn sie eine Person sind.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>“{title}” lists both {one} and {other}, who would be two persons. Nothing was merged; “refman person {deed} --yes” merges them all the same.</source>
      <translation>„{title}“ nennt {one} und {other} zugleich, die also zwei Personen wären. Nichts wurde zusammengeführt; „refman person {deed} --yes“ führt sie trotzdem zusammen.</translation>
    </message>
    <message>
      <location filename="../../refman/gui/views/status_bar.py" />
      <source>“{title}” waits for “{other}”</source>
      <translation>„{title}“ wartet auf „{other}“</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>“{value}” cannot be an entry type; write one such as article or book.</source>
      <translation>„{value}“ kann kein Eintragstyp sein; schreiben Sie etwa article oder book.</translation>
    </message>
    <message>
      <location filename="../../refman/settings.py" />
      <source>“{value}” cannot be the setting “{name}”: it is {wanted}.</source>
      <translation>„{value}“ kann nicht die Einstellung „{name}“ sein: sie ist {wanted}.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>“{value}” has a brace without its partner, and BibTeX would read on beyond the field “{name}”; close every brace that is opened.</source>
      <translation>„{value}“ hat eine Klammer ohne Gegenstück, und BibTeX läse über das Feld „{name}“ hinaus; schließen Sie jede geöffnete Klammer.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>“{value}” is no date that a calendar has; write one as precise as it is known: 2023, 2023-06 or 2023-06-22, and -0049 for 50 BC.</source>
      <translation>„{value}“ ist kein Datum des Kalenders; schreiben Sie es so genau, wie es bekannt ist: 2023, 2023-06 oder 2023-06-22, und -0049 für 50 v. Chr.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>“{word}” does not say whose value counts; write FIELD=1 for the first paper.</source>
      <translation>„{word}“ sagt nicht, wessen Wert gilt; schreiben Sie FELD=1 für den ersten Eintrag.</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{word}” finds {found:,} papers; it takes one.</source>
      <translation>„{word}“ findet {found:,} Einträge; gebraucht wird einer.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/editing.py" />
      <source>“{word}” is none of {known}. Nothing was changed.</source>
      <translation>„{word}“ ist nichts von {known}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/model/language.py" />
      <source>“{word}” needs a term before and after it; to find the word, write it in lower case.</source>
      <translation>„{word}“ braucht etwas davor und dahinter; um das Wort zu finden, schreiben Sie es klein.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/persons.py" />
      <source>“{word}” sets nothing; write one of name=, also=, orcid=, homepage=, affiliation=. Nothing was changed.</source>
      <translation>„{word}“ setzt nichts; schreiben Sie name=, also=, orcid=, homepage= oder affiliation=. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/services/naming.py" />
      <source>“{word}” stands for {having} papers. Say which by a search that finds one, such as “key:{language} year:2020”.</source>
      <translation>„{word}“ steht für {having} Einträge. Sagen Sie mit einer Suche, die einen findet, welcher gemeint ist, etwa „key:{language} year:2020“.</translation>
    </message>
    <message>
      <location filename="../../refman/commands/duplicates.py" />
      <source>“{word}” stands for {having} papers. Write it {having} times for all of them, or say which by a search that finds one, such as “key:{query} year:2020”.</source>
      <translation>„{word}“ steht für {having} Einträge. Schreiben Sie es {having}-mal für alle oder sagen Sie mit einer Suche, die nur einen findet, welcher gemeint ist, etwa „key:{query} year:2020“.</translation>
    </message>
    <message>
      <location filename="../../refman/services/editing.py" />
      <source>“{written}” cannot be the name of a field; letters, digits and _ - can. Nothing was changed.</source>
      <translation>„{written}“ kann kein Feldname sein; Buchstaben, Ziffern und _ - gehen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../refman/store/tags.py" />
      <source>“{{{unknown}}}” is not known</source>
      <translation>„{{{unknown}}}“ ist nicht bekannt</translation>
    </message>
  </context>
</TS>
