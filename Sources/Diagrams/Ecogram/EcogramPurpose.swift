extension Ecogram {
  /// What a picture is for; a file and a print say that they are confidential.
  public typealias Purpose = PicturePurpose
}
