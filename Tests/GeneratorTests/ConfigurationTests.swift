import Diagnostics
import Generator
import Testing

/// `calque.yaml`: what it says, and every fault at its place.
struct ConfigurationTests {
  private func read(_ text: String) -> (configuration: Configuration?, faults: String) {
    let session = Session()
    let file = session.add(path: "app/calque.yaml", bytes: Array(text.utf8))
    let configuration = ConfigurationReader.read(file, report: session.report)
    let renderer = DiagnosticRenderer(files: session.files, usesColor: false)
    return (configuration, renderer.render(session.report))
  }

  @Test func readsEverySetting() throws {
    let (configuration, faults) = read(
      """
      strict: true
      runtime: module
      acronyms: [ICS]
      clients:
        - name: CalCom
          spec: specs/cal-com.yaml
          output: Generated/CalCom
          access: package
          formats: {uri: URL}
          names: {schemas: {Calendar: ConnectedAccount}, operations: {saveICSFeed: saveFeed}}
          acronyms: [RSS]
          mocks: true
          fixtures: true
          paging: {cursor: after, next: meta.next}
        - name: TeamUp
          spec: /specs/teamup.yaml
          output: Generated/TeamUp
      """)
    #expect(faults.isEmpty)
    let config = try #require(configuration)
    #expect(config.isStrict)
    #expect(config.lockPath == "app/calque.lock")
    #expect(config.clients.map(\.name.text) == ["CalCom", "TeamUp"])
    #expect(
      config.clients.map { config.path($0.spec.text) } == [
        "app/specs/cal-com.yaml", "/specs/teamup.yaml",
      ])
    #expect(config.clients.map(\.runtime) == [.module, .module])
    #expect(config.clients.map(\.access) == [.package, .public])
    #expect(config.clients.map(\.acronyms) == [["ICS", "RSS"], ["ICS"]])
    let client = config.clients[0]
    #expect(client.formats.map(\.format) == ["uri"])
    #expect(client.formats.map(\.type) == [.url])
    #expect(client.names.schemas.map(\.original.text) == ["Calendar"])
    #expect(client.names.schemas.map(\.swift.text) == ["ConnectedAccount"])
    #expect(client.names.operations.map(\.swift.text) == ["saveFeed"])
    #expect(client.names.groups.isEmpty)
    #expect(client.mocks && client.fixtures)
    #expect(client.paging.map(\.fingerprint) == ["cursor after meta.next - - for except"])
    #expect(!config.clients[1].mocks && config.clients[1].paging.isEmpty)
  }

  @Test func aClientsNameBeginsWithACapital() {
    let (configuration, faults) = read(
      """
      clients:
        - {name: calCom, spec: a.yaml, output: Out}
        - {name: 日本, spec: b.yaml, output: Other}
      """)
    #expect(configuration == nil)
    #expect(faults.contains("app/calque.yaml:2:12: error: a client's name begins with a capital"))
    #expect(!faults.contains("calque.yaml:3:"))
    #expect(faults.contains("help: write 'CalCom'"))
  }

  @Test func aSpecIsAFile() {
    let (configuration, faults) = read(
      "clients: [{name: A, spec: https://a.example/openapi.yaml, output: Out}]\n")
    #expect(configuration == nil)
    #expect(
      faults.hasPrefix(
        "app/calque.yaml:1:27: error: a spec is a file on disk, and "
          + "'https://a.example/openapi.yaml' is a URL\n"))
  }

  @Test func reportsEveryFaultAtOnce() {
    let (configuration, faults) = read(
      """
      strict: flase
      runtme: module
      clients:
        - name: 1Cal
          spec: 12
          output: Out
          acess: public
        - spec: a.yaml
          output: Out/Below
          access: privat
          formats: {uri: ULR}
          names: {schemas: {Calendar: "a b"}, oprations: {}}
          acronyms: [I-C-S]
        - oops
      """)
    #expect(configuration == nil)
    for line in [
      "app/calque.yaml:1:9: error: 'strict' must be true or false",
      "app/calque.yaml:2:1: error: the config has no key 'runtme'",
      "help: did you mean 'runtime'?",
      "app/calque.yaml:4:11: error: a client's name must be a Swift name, and '1Cal' is none",
      "app/calque.yaml:5:11: error: 'spec' must be a text",
      "app/calque.yaml:7:5: error: a client has no key 'acess'",
      "app/calque.yaml:8:5: error: a client has no 'name'",
      "app/calque.yaml:10:13: error: 'access' must be one of public, package, internal",
      "app/calque.yaml:11:20: error: 'uri' must be one of String, URL, UUID,",
      "app/calque.yaml:12:33: error: the name for 'Calendar' must be a Swift name, and 'a b' is none",
      "app/calque.yaml:12:41: error: 'names' has no key 'oprations'",
      "app/calque.yaml:13:16: error: an acronym is made of letters and digits",
      "app/calque.yaml:14:5: error: a client must be a mapping",
    ] {
      #expect(faults.contains(line))
    }
  }

  @Test func refusesClientsThatMeet() {
    let (configuration, faults) = read(
      """
      clients:
        - {name: Pets, spec: a.yaml, output: Out}
        - {name: pets, spec: b.yaml, output: ./Out/Below}
      """)
    #expect(configuration == nil)
    #expect(faults.contains("app/calque.yaml:3:12: error: two clients are called 'pets'"))
    #expect(faults.contains("app/calque.yaml:3:40: error: the outputs of two clients overlap"))
    #expect(faults.contains("app/calque.yaml:2:40: note: the other one is here"))
  }

  @Test(arguments: ["strict: true\n", "clients: []\n", "clients: {}\n", "[]\n", "", "a: [\n", "\t"])
  func refusesWhatNamesNoClients(_ text: String) {
    let (configuration, faults) = read(text)
    #expect(configuration == nil)
    #expect(faults.contains("error: "))
  }

  @Test func tellsSettingsApart() {
    var client = ClientSettings(
      name: LocatedText("A"), spec: LocatedText("a.yaml"), output: LocatedText("Out"))
    let plain = client.fingerprint
    client.access = .internal
    let internally = client.fingerprint
    client.acronyms = ["ICS"]
    #expect(Set([plain, internally, client.fingerprint]).count == 3)
  }
}
