import Dialogue
import Importing
import Testing

/// Files with the columns that platforms export, all of them; what is not read of them is told.
@Suite("Exports of platforms")
struct PlatformExportTests {
  @Test("Contacts of CiviCRM: people with whom they work for, organisations as such")
  func civiCRM() throws {
    var room = try Room.council()
    room.college = .associations
    let plan = room.take(
      .people,
      """
      "Contact ID","Contact Type","Contact Subtype","Do Not Email","Display Name","First Name","Middle Name","Last Name","Job Title","Current Employer","Street Address","Supplemental Address 1","City","Postal Code","Country","Phone","Email","Individual Prefix"
      "12","Individual","","0","Mme Ève Dupré","Ève","","Dupré","Présidente","Les Amis du Mail","3 rue du Mail","Bât. B","Nantes","44000","France","06 11 22 33 44","eve@example.org","Mme"
      "13","Organization","","0","Régie de quartier","","","","","","","","Nantes","","","","",""
      "14","Organization","","0","Les Amis du Mail","","","","","Les Amis du Mail","","","","","","","",""
      """)
    #expect(plan.errors.isEmpty, "\(plan.said)")
    #expect(room.people.map(\.name) == ["Mme Ève Dupré"])
    #expect(room.facts.organisations.values.map(\.name) == ["Les Amis du Mail", "Régie de quartier"])
    let contact = try #require(room.contact("Mme Ève Dupré"))
    #expect(contact.mail == "eve@example.org" && contact.telephone == "06 11 22 33 44")
    #expect(contact.address == "3 rue du Mail, Bât. B, 44000 Nantes, France" && contact.role == nil)
    #expect(room.people.first?.function == "Présidente")
    #expect(plan.said.contains("Contact ID") && plan.said.contains("Do Not Email"), "\(plan.said)")
  }

  @Test("Households of CiviCRM are no people, and are told")
  func households() throws {
    var room = try Room.council()
    room.college = .residents
    let plan = room.take(
      .people,
      """
      "Contact ID","Contact Type","Display Name","First Name","Last Name","Household Name","Organization Name","Current Employer","Email"
      "1","Individual","Ève Dupré","Ève","Dupré","","","Les Amis du Mail","eve@example.org"
      "2","Household","Foyer Dupré","","","Foyer Dupré","","",""
      "3","Organization","Les Amis du Mail","","","","Les Amis du Mail","",""
      """)
    #expect(plan.errors.isEmpty, "\(plan.said)")
    #expect(room.people.map(\.name) == ["Ève Dupré"])
    #expect(room.people.first?.organisation == room.facts.organisations.values.first?.id)
    #expect(room.facts.organisations.values.map(\.name) == ["Les Amis du Mail"])
    #expect(plan.notices.contains(.lines(.household, [3])), "\(plan.said)")
  }

  @Test("A column of groups is the families of actors where all of it names them, else organisations")
  func groups() throws {
    var room = try Room.council()
    room.college = .residents
    let families = room.take(.people, "Nom;Groupe\nÈve Dupré;Habitants\nJo Roy;commune\nAl Kan;\n")
    #expect(families.errors.isEmpty, "\(families.said)")
    #expect(room.people.map(\.college) == [.residents, .commune, .residents])
    #expect(room.facts.organisations.isEmpty)
    let bodies = room.take(.people, "Nom;Groupe\nA B;Habitants\nC D;Les Verts\n")
    #expect(bodies.errors.isEmpty && room.facts.organisations.count == 2, "\(bodies.said)")
  }

  @Test("People of several names who share an address are told, with those who are known")
  func sharedMails() throws {
    var room = try Room.council()
    room.college = .residents
    let first = room.take(.people, "Nom;Courriel\nÈve Dupré;eve@x.fr\nJo Dupré;EVE@x.fr\nAl Kan;al@x.fr\n")
    #expect(room.people.count == 3)
    #expect(
      first.notices.contains(.sharedMail("eve@x.fr", names: ["Ève Dupré", "Jo Dupré"], lines: [2, 3])),
      "\(first.said)")
    let second = room.take(.people, "Nom;Courriel\nAlbert Kan;al@x.fr\nJo Dupré;eve@x.fr\n")
    #expect(
      second.notices.contains(.sharedMail("al@x.fr", names: ["Al Kan", "Albert Kan"], lines: [2])),
      "\(second.said)")
    #expect(room.people.count == 4)
  }

  @Test("Participants and agenda of OpenSlides")
  func openSlides() throws {
    var room = try Room.council()
    room.college = .residents
    let people = room.take(
      .people,
      """
      title,first_name,last_name,is_active,is_physical_person,default_password,email,username,gender,pronoun,structure_level,number,vote_weight,comment,is_present,groups
      Dr.,Ève,Dupré,1,1,geheim,eve@example.org,edupre,,,Quartier nord,3,1.000000,,0,Delegates
      ,Jo,,1,1,,,jo,,,,,1.000000,,0,
      """)
    #expect(people.errors.isEmpty, "\(people.said)")
    #expect(room.people.map(\.name) == ["Ève Dupré", "Jo"])
    #expect(room.facts.organisations.values.map(\.name) == ["Quartier nord"])
    #expect(people.said.contains("default_password"))
    let agenda = room.take(
      .agenda,
      "item_number,title,text,agenda_comment,agenda_type,agenda_duration\n1,Ouverture,,,common,0:05\n2,Budget,<p>x</p>,,common,1:30\n2.1,Recettes,,,common,\n"
    )
    #expect(agenda.errors.isEmpty, "\(agenda.said)")
    #expect(room.points.suffix(3).map(\.title) == ["Ouverture", "Budget", "Recettes"])
    #expect(room.points.suffix(3).map(\.plannedMinutes) == [5, 90, nil])
    #expect(room.points.last?.parent == room.points.dropLast().last?.id)
  }

  @Test("Proposals and meetings of Decidim")
  func decidim() throws {
    var room = try Room.council()
    let proposals = room.take(
      .decidimProposals,
      """
      id;author/id;author/name;category/id;category/name/fr;scope/id;participatory_space/id;component/id;title/fr;title/en;body/fr;body/en;address;latitude;longitude;state;state_published_at;reference;answer/fr;answered_at;votes/total_count;comments;published_at;url
      7;3;Ève;;;;1;2;Des bancs;;"<p>Rue du Mail&nbsp;: <em>trois</em> bancs</p>";;;;;accepted;2026-10-01;ref;"<p>Posés en mars</p>";;12;0;2026-09-01;https://x.example/7
      8;3;Ève;;;;1;2;;A well;;"<p>In the <b>garden</b></p>";;;;rejected;;ref;;;1;0;2026-09-01;https://x.example/8
      9;3;Ève;;;;1;2;Un puits;;Retiré;;;;;withdrawn;;ref;;;1;0;2026-09-01;https://x.example/9
      """)
    let later = room.take(
      .decidimProposals,
      "id;title/fr;body/fr;state;withdrawn;withdrawn_at\n1;T;a;not_answered;true;2026-10-01T10:00:00Z\n2;U;b;draft;false;\n"
    )
    #expect(later.notices.contains(.setAside(2)), "\(later.said)")
    #expect(proposals.errors.isEmpty, "\(proposals.said)")
    #expect(
      room.said.map { $0.text.replacing("\u{A0}", with: " ") } == [
        "Des bancs\nRue du Mail : trois bancs", "A well\nIn the garden",
      ])
    #expect(room.said.first?.fate?.fate == .accepted(because: "Posés en mars") && room.said.last?.fate == nil)
    #expect(proposals.notices.contains(.setAside(1)) && proposals.said.contains("author/name"))
    let before = room.facts.sessions.count
    let meetings = room.take(
      .sessions,
      """
      id;title/fr;description/fr;start_time;end_time;attendees;location/fr;address
      4;Réunion publique;<p>x</p>;2026-12-01 18:30:00 +0100;2026-12-01 20:30:00 +0100;12;Mairie;1 place du Marché
      """)
    #expect(meetings.errors.isEmpty && room.facts.sessions.count == before + 1, "\(meetings.said)")
    let wall = try #require(room.session.map { Room.zone.wallTime(at: $0.plannedStart) })
    #expect(wall.day.iso == "2026-12-01" && wall.secondOfDay == 18 * 3600 + 1800)
  }

  @Test("Contributions of consultations and forms, whatever they call what was said")
  func contributions() throws {
    for (table, said) in [
      (
        "id;title;body;author;created_at\n1;Des bancs;Rue du Mail;Ève;2026-10-01 10:00\n",
        "Des bancs\nRue du Mail"
      ),
      ("id,body,author,category\n1,Proposition 1,Ève,Sport\n2,Un puits,Ève,Sport\n", "Proposition 1"),
      ("Horodateur;Votre avis\n01/10/2026 10:00;Des bancs\n", "Des bancs"),
      (
        "Identifier,Title,Text,Submitter\nA1,Des bancs,\"<p>Rue du <b>Mail</b></p>\",Ève\n",
        "Des bancs\nRue du Mail"
      ),
      ("Titre;Déposé le\nDes bancs;01/10/2026\n", "Des bancs"),
      ("N°;Contenu;Nom de l’auteur\n1;Des bancs;Ève\n", "Des bancs"),
    ] {
      var room = try Room.council()
      let plan = room.take(.contributions, table)
      #expect(plan.errors.isEmpty && room.said.first?.text == said, "\(table) \(plan.said)")
    }
  }

  @Test("A row of words that name columns is no heading where a fuller one stands above it")
  func dataIsNoHeading() throws {
    var room = try Room.council()
    let plan = room.take(.contributions, "id;auteur;thème;x\n0;Ève;A;Proposition 0\n1;Ève;A;Proposition 1\n")
    #expect(!plan.errors.isEmpty && room.said.isEmpty, "\(plan.said)")
    let titled = room.take(.contributions, "Avis 2026;;\nCe qui a été dit;Qui;Heure\nDes bancs;Ève;10 h\n")
    #expect(titled.errors.isEmpty && room.said.map(\.text) == ["Des bancs"], "\(titled.said)")
  }

  @Test("Address books of Thunderbird, Outlook and Google")
  func addressBooks() throws {
    for table in [
      "First Name,Last Name,Display Name,Nickname,Primary Email,Mobile Number,Organization\nÈve,Dupré,Ève Dupré,,eve@example.org,0611223344,Amis\n",
      "First Name,Last Name,E-mail Address,Mobile Phone,Company\nÈve,Dupré,eve@example.org,0611223344,Amis\n",
      "First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\nÈve,Dupré,Amis,Home,eve@example.org,Mobile,0611223344\n",
    ] {
      var room = try Room.council()
      room.college = .associations
      let plan = room.take(.people, table)
      #expect(plan.errors.isEmpty && room.people.map(\.name) == ["Ève Dupré"], "\(plan.said)")
      #expect(
        room.contact("Ève Dupré") == Contact(mail: "eve@example.org", telephone: "0611223344"), "\(table)")
    }
  }
}
