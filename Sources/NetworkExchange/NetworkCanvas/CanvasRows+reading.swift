extension PersonRow {
  init(_ fields: [String], of file: CanvasFile, at place: RowPlace) {
    let columns = file.columns
    uuid = columns.value(.uuid, of: fields)
    number = columns.value(.number, of: fields)
    name = file.nameColumn.map { fields[$0] }
    type = columns.value(.nodeType, of: fields) ?? file.name.type
    self.place = place
    digest = RowDigest(fields)
    traits = columns.traits(of: fields)
  }
}

extension TieRow {
  init(_ fields: [String], of file: CanvasFile, at place: RowPlace) {
    let columns = file.columns
    from = End(uuid: columns.value(.sourceUUID, of: fields), number: columns.value(.from, of: fields))
    to = End(uuid: columns.value(.targetUUID, of: fields), number: columns.value(.to, of: fields))
    id = columns.value(.tieID, of: fields) ?? columns.value(.uuid, of: fields)
    type = columns.value(.edgeType, of: fields) ?? columns.value(.nodeType, of: fields) ?? file.name.type
    self.place = place
  }
}

extension ClientRow {
  init(_ fields: [String], of file: CanvasFile, at place: RowPlace) {
    caseID = file.columns.value(.caseID, of: fields)
    session = file.columns.value(.session, of: fields)
    finish = file.columns.value(.sessionFinish, of: fields)
    name = file.nameColumn.flatMap { file.columns.value(at: $0, of: fields) }
    countsProfessionals = file.columns.value(.countsProfessionals, of: fields)?.lowercased() != "false"
    provenance = Provenance(columns: file.columns.values(of: fields))
    self.place = place
    digest = RowDigest(fields)
  }
}
