public import Storage
public import Workplace

extension NetworkWorkspace {
  /// Invented dossiers of very different shape, dated from the stage's today, so that every list, line and mark has something to
  /// show. Extra dossiers, for measuring, come after them.
  public func prepareDemo(_ stage: DemoStage, _ connection: any Connection) throws {
    let pen = DemoPen(stage: stage, identifiers: services.identifiers, connection: connection)
    try DemoLidia.write(pen)
    try DemoCor.write(pen)
    try DemoFemke.write(pen)
    try DemoRuud.write(pen)
    try DemoHamdi.write(pen)
    try DemoOthers.write(pen)
    try DemoCrowd(pen).fill(stage.extraDossiers)
  }
}
