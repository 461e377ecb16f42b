extension StandardTypeNames {
  /// Public types of SwiftUI, and of Combine what it exports.
  static let swiftUI: Set<String> = ReservedWords.names(
    """
    AccessibilityActionKind AccessibilityAdjustmentDirection AccessibilityAttachmentModifier \
    AccessibilityChildBehavior AccessibilityCustomContentKey AccessibilityFocusState \
    AccessibilityHeadingLevel AccessibilityLabeledPairRole AccessibilityRotorContent \
    AccessibilityRotorEntry AccessibilitySystemRotor AccessibilityTextContentType \
    AccessibilityTraits AccessibilityZoomGestureAction ActionSheet Alert Alignment AlignmentID \
    AlternatingRowBackgroundBehavior Anchor AnchoredRelativeFormatStyle Angle AngularGradient \
    Animatable AnimatableModifier AnimatablePair AnimatableValues Animation \
    AnimationCompletionCriteria AnimationContext AnimationState AnimationTimelineSchedule \
    AnyGesture AnyGradient AnyLayout AnyShape AnyShapeStyle AnyTransition AnyView App AppStorage \
    ApplicationDelegateAdaptor AsyncImage AsyncImagePhase Axis BackgroundProminence \
    BackgroundProminenceKey BackgroundStyle BackgroundTask BadgeProminence Binding BlendMode \
    BlurReplaceTransition BorderedButtonMenuStyle BorderedButtonStyle BorderedListStyle \
    BorderedProminentButtonStyle BorderedTableStyle BorderlessButtonMenuStyle \
    BorderlessButtonStyle BorderlessPullDownMenuButtonStyle Button ButtonBorderShape \
    ButtonMenuStyle ButtonRole ButtonSizing ButtonStyle ButtonStyleConfiguration \
    ButtonToggleStyle Canvas Capsule CarouselListStyle CheckboxToggleStyle Circle \
    CircularProgressViewStyle Color ColorMatrix ColorPicker ColorRenderingMode ColorScheme \
    ColorSchemeContrast ColumnNavigationViewStyle ColumnsFormStyle CommandGroup \
    CommandGroupPlacement CommandMenu Commands CommandsBuilder CompactDatePickerStyle \
    CompactMenuControlGroupStyle ConcentricRectangle ContainerBackgroundPlacement \
    ContainerRelativeShape ContainerValueKey ContainerValues ContentMarginPlacement ContentMode \
    ContentShapeKinds ContentSizeCategory ContentTransition ContentUnavailableView ContextMenu \
    ControlActiveState ControlGroup ControlGroupStyle ControlGroupStyleConfiguration ControlSize \
    ControlWidget CoordinateSpace CoordinateSpaceProtocol CornerInsets CubicKeyframe \
    CustomAnimation CustomHoverEffect CustomPresentationDetent CustomizableToolbarContent \
    DatePicker DatePickerComponents DatePickerStyle DatePickerStyleConfiguration \
    DefaultButtonStyle DefaultDatePickerStyle DefaultDateProgressLabel \
    DefaultFocusEvaluationPriority DefaultGaugeStyle DefaultGroupBoxStyle DefaultLabelStyle \
    DefaultListStyle DefaultMenuButtonStyle DefaultMenuStyle DefaultNavigationViewStyle \
    DefaultPickerStyle DefaultProgressViewStyle DefaultShareLinkLabel DefaultTabViewStyle \
    DefaultTextFieldStyle DefaultToggleStyle DialogSeverity DigitalCrownEvent \
    DigitalCrownRotationalSensitivity DisclosureGroup DisclosureGroupStyle \
    DisclosureGroupStyleConfiguration DisclosureTableRow DismissAction DismissBehavior \
    DismissImmersiveSpaceAction DismissSearchAction DismissWindowAction Divider \
    DocumentConfiguration DocumentGroup DocumentGroupLaunchScene DocumentLaunchGeometryProxy \
    DocumentLaunchView DoubleColumnNavigationViewStyle DragConfiguration DragGesture DragSession \
    DropConfiguration DropDelegate DropInfo DropOperation DropProposal DropSession \
    DynamicProperty DynamicTableRowContent DynamicTypeSize DynamicViewContent Edge EdgeInsets \
    EditActions EditButton EditMode EditableCollectionContent Ellipse EllipticalGradient \
    EmptyCommands EmptyMatchedTransitionSourceConfiguration EmptyModifier EmptyScene \
    EmptyTableRowContent EmptyView EmptyVisualEffect EmptyWidgetConfiguration \
    EnabledTextSelectability Environment EnvironmentKey EnvironmentObject EnvironmentValues \
    EnvironmentalModifier EquatableView EventModifiers EveryMinuteTimelineSchedule \
    ExclusiveGesture ExplicitTimelineSchedule FetchRequest FetchedResults FieldDatePickerStyle \
    FileDialogBrowserOptions FileDocument FileDocumentConfiguration FileDocumentReadConfiguration \
    FileDocumentWriteConfiguration FillShapeStyle FillShapeView FillStyle FindContext \
    FittedPresentationSizing FocusInteractions FocusState FocusedBinding FocusedDocumentKey \
    FocusedObject FocusedValue FocusedValueKey FocusedValues Font ForEach \
    ForEachSectionCollection ForEachSubviewCollection ForegroundStyle Form FormPresentationSizing \
    FormStyle FormStyleConfiguration Gauge GaugeStyle GaugeStyleConfiguration GeometryEffect \
    GeometryProxy GeometryProxy3D GeometryReader GeometryReader3D Gesture GestureMask \
    GestureState GestureStateGesture Glass GlassBackgroundDisplayMode GlassBackgroundEffect \
    GlassButtonStyle GlassEffectContainer GlassEffectTransition GlassProminentButtonStyle \
    GlobalCoordinateSpace Gradient GradientOptions GraphicalDatePickerStyle GraphicsContext Grid \
    GridItem GridRow Group GroupBox GroupBoxStyle GroupBoxStyleConfiguration \
    GroupElementsOfContent GroupSectionsOfContent GroupedFormStyle GroupedListStyle \
    GroupedTabViewStyle HSplitView HStack HStackLayout HandActivationBehavior HandGestureShortcut \
    HelpLink HiddenTitleBarWindowStyle HierarchicalShapeStyle HierarchicalShapeStyleModifier \
    HighlightHoverEffect HorizontalAlignment HorizontalDirection HorizontalEdge \
    HorizontalPageTabViewStyle HoverEffect HoverEffectContent HoverEffectGroup \
    HoverEffectPhaseOverride HoverPhase IconOnlyLabelStyle Image ImagePaint ImageRenderer \
    ImmersionChangeContext ImmersionStyle ImmersiveEnvironmentBehavior ImmersiveSpace \
    ImmersiveSpaceContent ImmersiveSpaceViewContent InlinePickerStyle InlineTitleTextFieldStyle \
    InsetGroupedListStyle InsetListStyle InsetShape InsettableShape InspectorCommands \
    InterfaceOrientation ItemProviderTableRowModifier KeyEquivalent KeyPress KeyboardShortcut \
    Keyframe KeyframeAnimator KeyframeTimeline KeyframeTrack KeyframeTrackContent \
    KeyframeTrackContentBuilder Keyframes KeyframesBuilder Label LabelStyle \
    LabelStyleConfiguration LabeledContent LabeledContentStyle LabeledContentStyleConfiguration \
    LabeledControlGroupContent LabeledToolbarItemGroupContent Layout LayoutDirection \
    LayoutDirectionBehavior LayoutProperties LayoutSubview LayoutSubviews LayoutValueKey \
    LazyHGrid LazyHStack LazyVGrid LazyVStack LegibilityWeight LimitedAvailabilityCommandContent \
    LinearCapacityGaugeStyle LinearGradient LinearKeyframe LinearProgressViewStyle Link \
    LinkButtonStyle LinkShapeStyle List ListItemTint ListSectionSpacing ListStyle \
    LocalCoordinateSpace LocalizedStringKey LongPressGesture MagnificationGesture MagnifyGesture \
    ManipulableModifier ManipulationGeometryModifier MatchedGeometryProperties \
    MatchedTransitionSourceConfiguration Material MaterialActiveAppearance Menu \
    MenuActionDismissBehavior MenuBarExtra MenuBarExtraStyle MenuButton MenuButtonStyle \
    MenuControlGroupStyle MenuOrder MenuPickerStyle MenuStyle MenuStyleConfiguration MeshGradient \
    ModifiedContent ModifierKeys MoveCommandDirection MoveKeyframe MoveTransition MultiDatePicker \
    NSApplicationDelegateAdaptor NSGestureRecognizerRepresentable NSHostingController \
    NSHostingMenu NSHostingSceneBridgingOptions NSHostingSceneRepresentation \
    NSHostingSizingOptions NSHostingView NSViewControllerRepresentable \
    NSViewControllerRepresentableContext NSViewRepresentable NSViewRepresentableContext \
    NamedCoordinateSpace Namespace NavigationBarItem NavigationControlGroupStyle NavigationLink \
    NavigationLinkPickerStyle NavigationPath NavigationSplitView NavigationSplitViewColumn \
    NavigationSplitViewStyle NavigationSplitViewStyleConfiguration NavigationSplitViewVisibility \
    NavigationStack NavigationTransition NavigationView NavigationViewStyle NewDocumentAction \
    NewDocumentButton ObjectWillChangePublisher ObservableObject ObservedObject OffsetEffect \
    OffsetShape OffsetTransition OnInsertTableRowModifier OpacityTransition OpenDocumentAction \
    OpenImmersiveSpaceAction OpenSettingsAction OpenURLAction OpenWindowAction \
    OrnamentAttachmentAnchor OutlineGroup OutlineSubgroupChildren PageIndexViewStyle \
    PagePresentationSizing PageTabViewStyle PaletteControlGroupStyle PalettePickerStyle \
    PaletteSelectionEffect PasteButton Path PencilDoubleTapGesturePhase \
    PencilDoubleTapGestureValue PencilHoverPose PencilSqueezeGesturePhase \
    PencilSqueezeGestureValue PeriodicTimelineSchedule PhaseAnimator Picker PickerStyle \
    PinnedScrollableViews PlaceholderContentView PlaceholderTextShapeStyle PlainButtonStyle \
    PlainListStyle PlainTextEditorStyle PlainTextFieldStyle PlainWindowStyle PointerStyle \
    PopUpButtonPickerStyle PopoverAttachmentAnchor PreferenceKey PreferredColorSchemeKey \
    PresentationAdaptation PresentationBackgroundInteraction PresentationContentInteraction \
    PresentationDetent PresentationMode PresentationSizing PresentationSizingContext \
    PresentationSizingRoot PresentedWindowContent PreviewContext PreviewContextKey PreviewDevice \
    PreviewLayout PreviewModifier PreviewModifierContent PreviewPlatform PreviewProvider \
    PrimitiveButtonStyle PrimitiveButtonStyleConfiguration ProgressView ProgressViewStyle \
    ProgressViewStyleConfiguration ProgressiveImmersionAspectRatio ProjectionTransform Prominence \
    ProminentDetailNavigationSplitViewStyle ProposedViewSize Published PullDownMenuBarExtraStyle \
    PullDownMenuButtonStyle PushTransition PushWindowAction RadialGradient RadioGroupPickerStyle \
    Rectangle RectangleCornerInsets RectangleCornerRadii RedactionReasons ReferenceFileDocument \
    ReferenceFileDocumentConfiguration RefreshAction RemoteImmersiveSpace RenameAction \
    RenameButton ResetFocusAction ResizableResizingMode RotateGesture RotateGesture3D \
    RotatedShape RotationGesture RoundedBorderTextEditorStyle RoundedBorderTextFieldStyle \
    RoundedCornerStyle RoundedRectangle RoundedRectangularShape RoundedRectangularShapeCorners \
    SafeAreaRegions ScaleTransition ScaledMetric ScaledShape Scene SceneBuilder \
    SceneLaunchBehavior ScenePadding ScenePhase SceneRestorationBehavior SceneStorage \
    ScrollAnchorRole ScrollBounceBehavior ScrollContentOffsetAdjustmentBehavior \
    ScrollDismissesKeyboardMode ScrollEdgeEffectStyle ScrollGeometry ScrollIndicatorVisibility \
    ScrollInputBehavior ScrollInputKind ScrollPhase ScrollPhaseChangeContext ScrollPosition \
    ScrollTarget ScrollTargetBehavior ScrollTargetBehaviorContext ScrollTargetBehaviorProperties \
    ScrollTransitionConfiguration ScrollTransitionPhase ScrollView ScrollViewProxy \
    ScrollViewReader ScrollableContent SearchFieldPlacement SearchPresentationToolbarBehavior \
    SearchScopeActivation SearchSuggestionsPlacement SearchToolbarBehavior \
    SearchUnavailableContent Section SectionActions SectionCollection SectionConfiguration \
    SectionCustomization SectionedFetchRequest SectionedFetchResults SecureField \
    SegmentedPickerStyle SelectionShapeStyle SelectionTableColumn SensoryFeedback \
    SeparatorShapeStyle SequenceGesture Settings SettingsLink Shader ShaderFunction ShaderLibrary \
    ShadowStyle Shape ShapeStyle ShapeView ShareLink SharePreview SidebarAdaptableTabViewStyle \
    SidebarCommands SidebarListStyle SidebarRowSize SimultaneousGesture SingleLineTextFieldStyle \
    SlideTransition Slider SliderTick SliderTickBuilder SliderTickContent \
    SliderTickContentForEach Spacer SpatialEventCollection SpatialEventGesture SpatialTapGesture \
    Spring SpringKeyframe SpringLoadingBehavior SquareBorderTextFieldStyle \
    StackNavigationViewStyle State StateObject Stepper StepperFieldDatePickerStyle \
    StrokeBorderShapeView StrokeShapeView StrokeStyle SubmitLabel SubmitTriggers SubscriptionView \
    Subview SubviewsCollection SubviewsCollectionSlice SurfaceClassification SwitchToggleStyle \
    SymbolColorRenderingMode SymbolEffectTransition SymbolRenderingMode SymbolVariableValueMode \
    SymbolVariants SystemFormatStyle Tab TabBarMinimizeBehavior TabBarOnlyTabViewStyle \
    TabBarPlacement TabContent TabContentBuilder TabCustomizationBehavior TabPlacement TabRole \
    TabSearchActivation TabSection TabView TabViewBottomAccessoryPlacement TabViewCustomization \
    TabViewStyle Table TableColumn TableColumnAlignment TableColumnBody TableColumnBuilder \
    TableColumnContent TableColumnCustomization TableColumnCustomizationBehavior \
    TableColumnForEach TableColumnSortComparator TableForEachContent TableHeaderRowContent \
    TableOutlineGroupContent TableRow TableRowBuilder TableRowContent TableRowValue TableStyle \
    TableStyleConfiguration TapGesture Text TextAlignment TextAttribute TextEditingCommands \
    TextEditor TextEditorStyle TextEditorStyleConfiguration TextField TextFieldLink \
    TextFieldStyle TextFormattingCommands TextInputAutocapitalization \
    TextInputDictationActivation TextInputDictationBehavior TextInputFormattingControlPlacement \
    TextProxy TextRenderer TextSelectability TextSelection TextSelectionAffinity \
    TextVariantPreference TimelineSchedule TimelineScheduleMode TimelineView \
    TimelineViewDefaultContext TintShapeStyle TitleAndIconLabelStyle TitleBarWindowStyle \
    TitleOnlyLabelStyle Toggle ToggleStyle ToggleStyleConfiguration ToolbarCommands \
    ToolbarContent ToolbarContentBuilder ToolbarCustomizationBehavior ToolbarCustomizationOptions \
    ToolbarDefaultItemKind ToolbarItem ToolbarItemGroup ToolbarItemHidden ToolbarItemPlacement \
    ToolbarLabelStyle ToolbarPlacement ToolbarRole ToolbarSpacer ToolbarTitleDisplayMode \
    ToolbarTitleMenu TouchBar TouchBarItemPresence Transaction TransactionKey Transferable \
    TransformedShape Transition TransitionPhase TransitionProperties TruncationMode \
    TupleTableColumnContent TupleTableRowContent TupleView UIApplicationDelegateAdaptor \
    UIGestureRecognizerRepresentable UIHostingConfiguration UIHostingController \
    UIViewControllerRepresentable UIViewControllerRepresentableContext UIViewRepresentable \
    UIViewRepresentableContext UnevenRoundedRectangle UnifiedCompactWindowToolbarStyle \
    UnifiedWindowToolbarStyle UnitCurve UnitPoint UnitPoint3D UserInterfaceSizeClass \
    UtilityWindow VSplitView VStack VStackLayout VectorArithmetic VerticalAlignment \
    VerticalDirection VerticalEdge VerticalPageTabViewStyle View View3D \
    ViewAlignedScrollTargetBehavior ViewBuilder ViewDimensions ViewDimensions3D ViewModifier \
    ViewSpacing ViewThatFits Visibility VisualEffect VolumeViewpoint WheelDatePickerStyle \
    WheelPickerStyle Widget WidgetBundle WidgetBundleBuilder WidgetConfiguration Window \
    WindowBackgroundDragBehavior WindowDragGesture WindowGroup WindowIdealSize \
    WindowInteractionBehavior WindowLayoutRoot WindowLevel WindowManagerRole \
    WindowMenuBarExtraStyle WindowPlacement WindowPlacementContext WindowProxy WindowResizability \
    WindowScene WindowStyle WindowToolbarFullScreenVisibility WindowToolbarStyle \
    WindowVisibilityToggle WorldAlignment WorldRecenterPhase WorldTrackingLimitation \
    WritingToolsBehavior ZStack ZStackLayout
    """)
}
