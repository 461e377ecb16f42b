import SwiftModel
import Testing

struct NameAllocatorTests {
  @Test func takenNamesGetNumbers() {
    var names = NameAllocator()
    let wanted = ["name", "name", "name2", "name", "Name"]
    #expect(wanted.map { names.allocate($0) } == ["name", "name2", "name2No2", "name3", "Name"])
  }

  @Test func aNumberAtTheEndIsSetApart() {
    var names = NameAllocator()
    #expect(["sha1", "sha1", "sha1"].map { names.allocate($0) } == ["sha1", "sha1No2", "sha1No3"])
  }

  @Test func reservedNamesAreTaken() {
    var names = NameAllocator(reserved: ["json", "json2"])
    #expect(names.allocate("json") == "json3")
    #expect(names.contains("json2"))
    #expect(!names.contains("json4"))
  }

  @Test func filesDifferInMoreThanCase() {
    var names = NameAllocator(ignoringCase: true)
    let wanted = ["Pet", "PET", "pet2", "straße", "STRASSE"]
    #expect(wanted.map { names.allocate($0) } == ["Pet", "PET2", "pet2No2", "straße", "STRASSE2"])
  }

  @Test func equivalentFormsAreOneName() {
    var names = NameAllocator()
    #expect(names.allocate("caf\u{E9}") == "caf\u{E9}")
    #expect(names.allocate("cafe\u{301}") == "cafe\u{301}2")
  }

  @Test func aChildSeesItsParentAndNotTheOtherWayRound() {
    var parent = NameAllocator(reserved: ["api"])
    #expect(parent.allocate("Pet") == "Pet")
    var child = parent.child(reserved: ["self"])
    #expect(
      ["Pet", "api", "self", "Tag"].map { child.allocate($0) } == ["Pet2", "api2", "self2", "Tag"])
    var grandchild = child.child()
    #expect(["Pet", "Tag", "Tag"].map { grandchild.allocate($0) } == ["Pet3", "Tag2", "Tag3"])
    #expect(["Tag", "Pet"].map { parent.allocate($0) } == ["Tag", "Pet2"])
  }

  @Test func manyEqualNamesStayCheap() {
    var names = NameAllocator()
    var last = ""
    for _ in 0..<20_000 { last = names.allocate("value") }
    #expect(last == "value20000")
  }
}
