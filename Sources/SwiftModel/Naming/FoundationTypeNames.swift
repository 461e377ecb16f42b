extension StandardTypeNames {
  /// Public types of Foundation (6.3 on Linux, and what Apple's has besides).
  static let foundation: Set<String> = ReservedWords.names(
    """
    AffineTransform AlignmentOptions AppleScript AsyncCharacterSequence AsyncLineSequence \
    AsyncUnicodeScalarSequence AttributeContainer AttributeDynamicLookup AttributeScope \
    AttributeScopeCodableConfiguration AttributeScopes AttributedString \
    AttributedStringAttributeMutation AttributedStringKey AttributedStringProtocol \
    AttributedSubstring BlockOperation Bundle ByteCountFormatStyle ByteCountFormatter CGFloat \
    CGPoint CGRect CGRectEdge CGSize CachedURLResponse Calendar CharacterSet CocoaError \
    CodableAttributedStringKey CodableConfiguration CodableWithConfiguration ComparableComparator \
    Comparator ComparisonResult ContiguousBytes CurrencyFormatStyleConfiguration \
    CustomLocalizedStringResourceConvertible CustomNSError Data DataProtocol Date DateComponents \
    DateFormatter DateInterval DateIntervalFormatter Decimal DecodableAttributedStringKey \
    DecodableWithConfiguration DecodingConfigurationProviding \
    DescriptiveNumberFormatConfiguration Dimension DiscontiguousAttributedSubstring \
    DiscreteFormatStyle DistributedNotificationCenter EncodableAttributedStringKey \
    EncodableWithConfiguration EncodingConfigurationProviding EnergyFormatter Expression \
    FileAttributeKey FileAttributeType FileHandle FileManager FileManagerDelegate \
    FileProtectionType FileWrapper FloatingPointFormatStyle FloatingPointParseStrategy \
    FormatStyle FormatStyleCapitalizationContext Formatter HTTPCookie HTTPCookiePropertyKey \
    HTTPCookieStorage HTTPURLResponse Host ISO8601DateFormatter IndexPath IndexSet InflectionRule \
    InlinePresentationIntent InputStream IntegerFormatStyle IntegerParseStrategy JSONDecoder \
    JSONEncoder JSONSerialization KeyPathComparator KeyValueObservingPublisher LengthFormatter \
    ListFormatStyle ListFormatter Locale LocalizedError LocalizedStringResource MachPort \
    MarkdownDecodableAttributedStringKey MassFormatter Measurement MeasurementFormatter \
    MessagePort Morphology MutableDataProtocol NSAffineTransform NSAffineTransformStruct \
    NSAppleEventDescriptor NSArray NSAttributedString NSBackgroundActivityScheduler \
    NSBinarySearchingOptions NSCache NSCacheDelegate NSCalendar NSCharacterSet NSCoder NSCoding \
    NSComparisonPredicate NSCompoundPredicate NSCondition NSConditionLock NSCopying NSCountedSet \
    NSData NSDate NSDateComponents NSDateInterval NSDecimalNumber NSDecimalNumberBehaviors \
    NSDecimalNumberHandler NSDictionary NSEdgeInsets NSEnumerationOptions NSEnumerator NSError \
    NSErrorDomain NSException NSExceptionName NSExpression NSExtensionContext NSExtensionItem \
    NSFileAccessIntent NSFileCoordinator NSFilePresenter NSFileProviderService NSFileSecurity \
    NSFileVersion NSHashTable NSIndexPath NSIndexSet NSIndexSetIterator NSInvocation \
    NSItemProvider NSKeyValueObservation NSKeyValueObservedChange NSKeyValueObservingOptions \
    NSKeyedArchiver NSKeyedArchiverDelegate NSKeyedUnarchiver NSKeyedUnarchiverDelegate \
    NSLinguisticTagger NSLocale NSLock NSLocking NSMapTable NSMeasurement NSMetadataItem \
    NSMetadataQuery NSMutableArray NSMutableAttributedString NSMutableCharacterSet \
    NSMutableCopying NSMutableData NSMutableDictionary NSMutableIndexSet NSMutableOrderedSet \
    NSMutableSet NSMutableString NSMutableURLRequest NSNotification NSNull NSNumber NSObject \
    NSObjectProtocol NSOrderedSet NSOrthography NSPersonNameComponents NSPoint NSPointArray \
    NSPointPointer NSPointerArray NSPortMessage NSPredicate NSProxy NSRange NSRangePointer NSRect \
    NSRectArray NSRectEdge NSRectPointer NSRecursiveLock NSRegularExpression NSSecureCoding NSSet \
    NSSize NSSizeArray NSSizePointer NSSortDescriptor NSSortOptions NSString \
    NSStringEncodingDetectionOptionsKey NSTask NSTextCheckingKey NSTextCheckingResult NSTimeZone \
    NSURL NSURLComponents NSURLQueryItem NSURLRequest NSUUID NSUbiquitousKeyValueStore \
    NSUserActivity NSValue NSXPCConnection NSZone NetService NetServiceBrowser Notification \
    NotificationCenter NotificationQueue NumberFormatStyleConfiguration NumberFormatter ObjCBool \
    OperatingSystemVersion Operation OperationQueue OutputStream POSIXError ParseStrategy \
    ParseableFormatStyle PersonNameComponents PersonNameComponentsFormatter Pipe Port \
    PortDelegate PortMessage Predicate PredicateBindings PredicateError PredicateExpression \
    PredicateExpressions PresentationIntent Process ProcessInfo Progress ProgressKind \
    ProgressReporting ProgressUserInfoKey PropertyListDecoder PropertyListEncoder \
    PropertyListSerialization QualityOfService RecoverableError ReferenceConvertible \
    RelativeDateTimeFormatter RunLoop Scanner ScopedAttributeContainer Selector \
    SocketNativeHandle SocketPort SortComparator SortDescriptor SortOrder \
    StandardPredicateExpression Stream StreamDelegate StreamNetworkServiceTypeValue \
    StreamSOCKSProxyConfiguration StreamSOCKSProxyVersion StreamSocketSecurityLevel StringStyle \
    StringTransform TermOfAddress Thread TimeInterval TimeZone Timer URL \
    URLAuthenticationChallenge URLAuthenticationChallengeSender URLCache URLComponents \
    URLCredential URLCredentialStorage URLDownload URLError URLFileResourceType \
    URLProtectionSpace URLProtocol URLProtocolClient URLQueryItem URLRequest URLResourceKey \
    URLResourceValues URLResponse URLSession URLSessionConfiguration URLSessionDataDelegate \
    URLSessionDataTask URLSessionDelegate URLSessionDownloadDelegate URLSessionDownloadTask \
    URLSessionStreamDelegate URLSessionStreamTask URLSessionTask URLSessionTaskDelegate \
    URLSessionTaskMetrics URLSessionTaskTransactionMetrics URLSessionUploadTask \
    URLSessionWebSocketDelegate URLSessionWebSocketTask UUID UndoManager Unit UnitAcceleration \
    UnitAngle UnitArea UnitConcentrationMass UnitConverter UnitConverterLinear UnitDispersion \
    UnitDuration UnitElectricCharge UnitElectricCurrent UnitElectricPotentialDifference \
    UnitElectricResistance UnitEnergy UnitFrequency UnitFuelEfficiency UnitIlluminance \
    UnitInformationStorage UnitLength UnitMass UnitPower UnitPressure UnitSpeed UnitTemperature \
    UnitVolume UserDefaults UserScriptTask ValueTransformer XMLDTD XMLDTDNode XMLDocument \
    XMLElement XMLNode XMLParser XMLParserDelegate
    """)
}
