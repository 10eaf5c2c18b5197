/// A small export in the form of Network Canvas. Every person in it is invented.
///
/// Case "wijk_7" has five people and a professional, two types of tie and columns that have no place with us. Case "lege kaart"
/// has nobody.
enum InventedExport {
  static let session = "0b6f7a52-3c1e-4f6d-9a55-7d0c8e2b4a11"
  static let ego = "ego-11111111-aaaa"
  static let prefix = "onderzoek/wijk_7_\(session)"

  static let client = """
    networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID,networkCanvasProtocolName,sessionStart,sessionFinish,sessionExported,APP_VERSION,leeftijd
    ego-11111111-aaaa,wijk_7,0b6f7a52-3c1e-4f6d-9a55-7d0c8e2b4a11,Proefprotocol,2026-02-03T09:00:00.000Z,2026-02-03T09:41:10.000Z,2026-02-04T10:00:00.000Z,6.5.3,44

    """

  static let people = """
    nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,nabijheid,hulp_eten,hulp_geld,kaart_x,kaart_y,null
    1,ego-11111111-aaaa,p-ans,Ans,erg,true,false,0.25,0.5,
    2,ego-11111111-aaaa,p-bo,"Bo ""de lange"" Smit",erg,false,false,0.3,0.51,
    3,ego-11111111-aaaa,p-cem,Cem,,false,true,0.8,0.2,
    4,ego-11111111-aaaa,p-dunya,"Dunya, van de markt",beetje,false,false,,,
    5,ego-11111111-aaaa,p-ed,'=Ed,beetje,false,false,0.1,0.1,

    """

  static let professionals = """
    nodeID,networkCanvasEgoUUID,networkCanvasUUID,label
    6,ego-11111111-aaaa,p-fien,Fien

    """

  static let know = """
    edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID,sinds
    1,1,2,ego-11111111-aaaa,t-1,p-ans,p-bo,2019
    2,2,3,ego-11111111-aaaa,t-2,p-bo,p-cem,
    3,3,1,ego-11111111-aaaa,t-3,p-cem,p-ans,

    """

  static let help = """
    edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID
    4,2,1,ego-11111111-aaaa,t-4,p-bo,p-ans
    5,4,6,ego-11111111-aaaa,t-5,p-dunya,p-fien

    """

  static let files: [(name: String, text: String)] = [
    ("\(prefix)_attributeList_Persoon.csv", people),
    ("\(prefix)_attributeList_Beroepskracht.csv", professionals),
    ("\(prefix)_edgeList_Kent.csv", know),
    ("\(prefix)_edgeList_Helpt.csv", help),
    ("\(prefix)_ego.csv", client),
  ]

  static let emptyClient = """
    networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID
    ego-22222222-bbbb,lege kaart,5a3f0c9e-1111-4222-8333-944455556666

    """
}
