import People
public import Storage

public typealias DossierID = Identifier<Dossier>
public typealias QuestionID = Identifier<SupportQuestion>
public typealias MemberID = Identifier<NetworkMember>
public typealias WaveID = Identifier<Wave>
public typealias AgreementID = Identifier<Agreement>
