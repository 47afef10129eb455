import Testing

@testable import Wording

@Suite("Articles and quotation marks")
struct ArticleTests {
  @Test(
    "French names take their article and their elision",
    arguments: [
      ("Conseil citoyen", "du Conseil citoyen", "au Conseil citoyen", "par le Conseil citoyen"),
      ("Atelier", "de l’Atelier", "à l’Atelier", "par l’Atelier"),
      ("Table des Tours", "de la Table des Tours", "à la Table des Tours", "par la Table des Tours"),
      ("Les Ateliers du Mail", "des Ateliers du Mail", "aux Ateliers du Mail", "par les Ateliers du Mail"),
      ("Le Café des voisins", "du Café des voisins", "au Café des voisins", "par le Café des voisins"),
      ("Marche du Mail", "de la Marche du Mail", "à la Marche du Mail", "par la Marche du Mail"),
      ("Marché couvert", "du Marché couvert", "au Marché couvert", "par le Marché couvert"),
      ("Oliviers Habitat", "d’Oliviers Habitat", "à Oliviers Habitat", "par Oliviers Habitat"),
      ("Hôpital nord", "de l’Hôpital nord", "à l’Hôpital nord", "par l’Hôpital nord"),
      ("Le Goff", "de Le Goff", "à Le Goff", "par Le Goff"),
      ("Mme Ferrand (Ville)", "de Mme Ferrand (Ville)", "à Mme Ferrand (Ville)", "par Mme Ferrand (Ville)"),
      ("Halim", "de Halim", "à Halim", "par Halim"),
      ("habitants", "des habitants", "aux habitants", "par les habitants"),
      ("État", "de l’État", "à l’État", "par l’État"),
      ("", "de ", "à ", "par "),
    ])
  func french(name: String, of: String, to: String, by: String) {
    let words = Words(.french)
    #expect(words.of(name) == of && words.to(name) == to && words.by(name) == by)
  }

  @Test(
    "English names of bodies take theirs",
    arguments: [
      ("Oliviers Citizens’ Council", "the Oliviers Citizens’ Council"), ("The Forum", "The Forum"),
      ("Oliviers Habitat", "Oliviers Habitat"), ("Mrs Hall", "Mrs Hall"),
    ])
  func english(name: String, told: String) {
    let words = Words(.english)
    #expect(
      words.of(name) == "of " + told && words.by(name) == "by " + told && words.to(name) == "to " + told)
  }

  @Test(
    "English quotation marks and apostrophes",
    arguments: [
      (#"the "open" door, isn't it?"#, "the “open” door, isn’t it?"), (#""Why?" – 'so'"#, "“Why?” – ‘so’"),
      (#"("yes")"#, "(“yes”)"), ("the residents' room", "the residents’ room"),
      (#"a 6" pipe"#, #"a 6" pipe"#),
      ("in the '90s", "in the ’90s"), ("plain", "plain"), ("", ""),
    ])
  func quotes(text: String, told: String) {
    #expect(EnglishQuotes.applied(to: text) == told)
  }
}
