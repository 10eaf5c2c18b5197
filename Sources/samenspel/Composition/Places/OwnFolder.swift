import Foundation

/// The folder in which this program keeps a file of its own.
enum OwnFolder {
  /// The folder a file stands in, from the root. (`NSString.deletingLastPathComponent` ends the program at a name of one letter.)
  static func path(of file: String) -> String { URL(filePath: file).deletingLastPathComponent().path }

  /// Makes the folder of a file when it is not there, readable for its owner only, and sees that one can write in it.
  static func prepare(of file: String) throws(Complaint) {
    PrivateFile.keepNewFilesPrivate()
    let folder = path(of: file)
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    if !manager.fileExists(atPath: folder, isDirectory: &isFolder) {
      do {
        try manager.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw .folderNotMade(folder)
      }
    } else if !isFolder.boolValue {
      throw .notAFolder(folder)
    }
    guard manager.isWritableFile(atPath: folder) else { throw .folderNotWritable(folder) }
  }
}
