/// A text with the files it may be in: a source, a note, what stands for a PDF or a picture, a transcript.
protocol RefiText {
  var guid: RefiGUID { get set }
  var name: String? { get set }
  /// The text with its layout: `internal://….docx`.
  var richTextPath: String? { get set }
  /// Where the text is, when it is not in `content`: `internal://….txt`.
  var plainTextPath: String? { get set }
  var trail: RefiTrail { get set }
  var description: String? { get set }
  var content: String? { get set }
  var notes: [RefiGUID] { get set }
}

extension RefiTextSource: RefiText {}

extension RefiTranscript: RefiText {}
