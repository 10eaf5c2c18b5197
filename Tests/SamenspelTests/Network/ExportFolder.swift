import Foundation

/// A folder on disk with a small export, of invented people; gone when it is no longer used.
final class ExportFolder {
  let path: String

  init(_ files: [String: String] = ExportFolder.twoCases) throws {
    path = NSTemporaryDirectory() + "samenspel-network-\(UUID().uuidString)"
    for (name, text) in files {
      let file = URL(fileURLWithPath: path + "/" + name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  static let twoCases = [
    "noord/een_attributeList_Persoon.csv": "nodeID,networkCanvasEgoUUID,name\n1,e,Ans\n2,e,Bo\n",
    "noord/een_edgeList_Kent.csv": "edgeID,from,to,networkCanvasEgoUUID\n1,1,2,e\n",
    "noord/een_ego.csv": "networkCanvasEgoUUID,networkCanvasCaseID\ne,=een\n",
    "zuid/diep/twee_attributeList_Persoon.csv": "nodeID,networkCanvasEgoUUID,name\n1,f,Cem\n",
    "zuid/.verborgen/drie_attributeList_Persoon.csv": "nodeID,name\n1,Dunya\n",
    "zuid/leesmij.txt": "niets",
  ]

  static let broken = ["stuk_attributeList_Persoon.csv": "nodeID,name\n1,\"Ans\n"]
}
