/// A small export in the form of Network Canvas. Every person in it is invented.
enum InventedGraphML {
  static let canvas = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:nc="http://schema.networkcanvas.com/xmlns">
      <key id="5f1a" attr.name="name" attr.type="string" for="graph"/>
      <key id="7c2b" attr.name="leeftijd" attr.type="int" for="graph"/>
      <key id="label" attr.name="label" attr.type="string" for="all"/>
      <key id="networkCanvasType" attr.name="networkCanvasType" attr.type="string" for="all"/>
      <key id="networkCanvasUUID" attr.name="networkCanvasUUID" attr.type="string" for="all"/>
      <key id="9d3c" attr.name="name" attr.type="string" for="node"/>
      <key id="1e4d" attr.name="nabijheid" attr.type="int" for="node"/>
      <key id="2f5e_X" attr.name="kaart_X" attr.type="double" for="node"/>
      <key id="networkCanvasTargetUUID" attr.name="networkCanvasTargetUUID" attr.type="string" for="edge"/>
      <key id="networkCanvasSourceUUID" attr.name="networkCanvasSourceUUID" attr.type="string" for="edge"/>
      <graph edgedefault="undirected" nc:caseId="wijk_7" nc:sessionUUID="0b6f7a52-3c1e-4f6d-9a55-7d0c8e2b4a11"
        nc:protocolName="Proefprotocol" nc:sessionFinishTime="2026-02-03T09:41:10.000Z">
        <data key="networkCanvasUUID">ego-1</data>
        <data key="5f1a">Jolanda</data>
        <data key="7c2b">44</data>
        <node id="1">
          <data key="networkCanvasUUID">p-ans</data><data key="networkCanvasType">Persoon</data>
          <data key="label">Ans</data><data key="9d3c">Ans</data><data key="1e4d">3</data><data key="2f5e_X">0.25</data>
        </node>
        <node id="2">
          <data key="networkCanvasUUID">p-bo</data><data key="networkCanvasType">Persoon</data>
          <data key="label">Bo &amp; zoon</data><data key="9d3c">Bo &amp; zoon</data><data key="1e4d">1</data>
        </node>
        <node id="3">
          <data key="networkCanvasUUID">p-fien</data><data key="networkCanvasType">Beroepskracht</data>
          <data key="label">Fien</data><data key="9d3c">Fien</data>
        </node>
        <edge id="4" source="1" target="2">
          <data key="networkCanvasType">Kent</data><data key="networkCanvasSourceUUID">p-ans</data>
          <data key="networkCanvasTargetUUID">p-bo</data>
        </edge>
        <edge id="5" source="2" target="1"><data key="networkCanvasType">Helpt</data></edge>
        <edge id="6" source="3" target="1"><data key="networkCanvasType">Helpt</data></edge>
      </graph>
    </graphml>
    """
}
