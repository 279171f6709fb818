package portal.drafts;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import portal.drafts.Lexicon.Tongue;
import portal.drafts.Lexicon.Word;

/// The words that announce a provision, by the language they are of, see [Lexicon].
final class LevelWords {

    private final Map<String, Word> words = new HashMap<>();

    private LevelWords() {
        vietnamese();
        western();
        southern();
    }

    static Map<String, Word> all() {
        return Map.copyOf(new LevelWords().words);
    }

    private void vietnamese() {
        Map.ofEntries(
                        entry("dieu", Level.ARTICLE),
                        entry("khoan", Level.PARAGRAPH),
                        entry("diem", Level.POINT),
                        entry("tiet", Level.SUBPOINT),
                        entry("doan", Level.SUBPARAGRAPH),
                        entry("chuong", Level.CHAPTER),
                        entry("muc", Level.SECTION),
                        entry("tieu muc", Level.SUBSECTION),
                        entry("phan", Level.PART),
                        entry("phu luc", Level.ANNEX))
                .forEach((word, level) -> words.put(word, new Word(level, true, Tongue.VIETNAMESE)));
        words.put("d.", new Word(Level.ARTICLE, true, Tongue.VIETNAMESE));
        words.put("k.", new Word(Level.PARAGRAPH, true, Tongue.VIETNAMESE));
    }

    private void western() {
        add(Level.ARTICLE, Tongue.ENGLISH, "article|art|art.", "articles|arts|arts.");
        add(
                Level.PARAGRAPH,
                Tongue.ENGLISH,
                "paragraph|para|para.|par.|clause|cl.|subsection",
                "paragraphs|paras|paras.|clauses|subsections");
        add(Level.POINT, Tongue.ENGLISH, "point|letter|lit|lit.|litera|no|no.", "points|letters");
        add(Level.SUBPARAGRAPH, Tongue.ENGLISH, "subparagraph|subpara|subpara.", "subparagraphs");
        marked(
                Level.POINT,
                "condition|conditions|exception|exceptions|exemption|exemptions|definition|definitions|item|items"
                        + "|ground|grounds|criterion|criteria|limb|indent|indents|tiret|tirets");
        marked(Level.SUBPARAGRAPH, "sentence|sentences");
        marked(Level.RECITAL, "whereas");
        add(Level.RECITAL, Tongue.ENGLISH, "recital|rec.", "recitals|recs.");
        add(Level.CHAPTER, Tongue.ENGLISH, "chapter|ch.", "chapters");
        add(Level.SECTION, Tongue.ENGLISH, "section|sec.|s", "sections|secs.|ss|ss.");
        add(Level.PART, Tongue.ENGLISH, "part|title", "parts|titles");
        add(Level.ANNEX, Tongue.ENGLISH, "annex|appendix|schedule", "annexes|appendices|schedules");
        units(Unit.REGULATION, "regulation|regulations|reg|reg.|regs|regs.");
        units(Unit.RULE, "rule|rules");
        add(Level.ARTICLE, Tongue.GERMAN, "artikel|artikels|§", "artikeln|§§");
        add(Level.PARAGRAPH, Tongue.GERMAN, "absatz|abs|abs.|absatzes", "absatze|absatzen");
        add(
                Level.POINT,
                Tongue.GERMAN,
                "buchstabe|buchst.|buchst|nummer|nr.|ziffer|ziff|ziff.",
                "buchstaben|nummern|nrn.|nrn|ziffern");
        add(Level.SUBPARAGRAPH, Tongue.GERMAN, "unterabsatz|unterabs.|uabs|uabs.|satz|s.", "unterabsatze|satze");
        add(
                Level.RECITAL,
                Tongue.GERMAN,
                "erwagungsgrund|erwagung|erwagungsgrundes|erwg|erwg.|erwgr|erwgr.",
                "erwagungsgrunde|erwagungsgrunden");
        add(Level.CHAPTER, Tongue.GERMAN, "kapitel", "kapiteln");
        add(Level.SECTION, Tongue.GERMAN, "abschnitt", "abschnitte|abschnitten");
        add(Level.ANNEX, Tongue.GERMAN, "anhang|anlage", "anhange|anlagen");
        add(Level.PARAGRAPH, Tongue.FRENCH, "paragraphe|alinea|al.", "paragraphes|alineas");
        add(Level.RECITAL, Tongue.FRENCH, "considerant", "considerants");
        add(Level.CHAPTER, Tongue.FRENCH, "chapitre", "chapitres");
        add(Level.PART, Tongue.FRENCH, "titre", "titres");
        add(Level.POINT, Tongue.FRENCH, "let.", "lettres");
        add(Level.ANNEX, Tongue.FRENCH, "annexe", "annexes");
    }

    /// Spanish, Italian, Portuguese and Dutch.
    private void southern() {
        add(Level.ARTICLE, Tongue.FRENCH, "articulo|articolo|artigo", "articulos|articoli|artigos|artikelen");
        add(Level.PARAGRAPH, Tongue.FRENCH, "apartado|paragrafo|lid", "apartados|paragrafi|paragrafos|leden");
        add(Level.POINT, Tongue.FRENCH, "letra|lettera", "letras|lettere");
        add(Level.RECITAL, Tongue.FRENCH, "considerando|overweging", "considerandos|overwegingen");
        add(Level.CHAPTER, Tongue.FRENCH, "capitulo|capo|hoofdstuk", "capitulos|capi");
        add(Level.ANNEX, Tongue.FRENCH, "anexo|allegato|bijlage", "anexos|allegati|bijlagen");
    }

    private void units(Unit unit, String named) {
        for (var word : named.split("\\|")) {
            boolean plural = word.replace(".", "").endsWith("s");
            words.put(word, new Word(Level.ARTICLE, plural, Tongue.ENGLISH, false, unit));
        }
    }

    private void marked(Level level, String named) {
        for (var word : named.split("\\|")) {
            words.put(
                    word,
                    new Word(level, word.endsWith("s") || word.equals("criteria"), Tongue.ENGLISH, true, Unit.COMMON));
        }
    }

    private void add(Level level, Tongue tongue, String singular, String plural) {
        for (var word : singular.split("\\|")) {
            words.put(word, new Word(level, false, tongue));
        }
        for (var word : plural.split("\\|")) {
            words.put(word, new Word(level, true, tongue));
        }
    }
}
