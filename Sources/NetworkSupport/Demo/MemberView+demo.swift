import PersonalNetwork

extension MemberView {
  /// This view with what the invented people differ in most.
  func being(
    _ quality: TieQuality, _ direction: HelpDirection?, gives: Set<SupportFunction> = [],
    receives: Set<SupportFunction> = []
  ) -> MemberView {
    var view = self
    view.quality = quality
    view.direction = direction
    view.gives = gives
    view.receives = receives
    return view
  }
}
