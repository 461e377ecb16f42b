extension StandardTypeNames {
  /// What `import Foundation` makes visible on Apple's systems besides Foundation: the types of
  /// `objc/runtime.h` and `objc/objc.h`, and those of `MacTypes.h`, as Swift imports them.
  static let darwin: Set<String> = ReservedWords.names(
    """
    AbsoluteTime Boolean Byte ByteCount ByteOffset BytePtr Category CharParameter CompTimeValue \
    ConstLogicalAddress ConstStr15Param ConstStr255Param ConstStr27Param ConstStr31Param \
    ConstStr32Param ConstStr63Param ConstStrFileNameParam ConstStringPtr Duration Fixed FixedPoint \
    FixedPtr FixedRect Float32 Float32Point Float64 Float80 Float96 FourCharCode Fract FractPtr \
    Handle IMP ItemCount Ivar LangCode LogicalAddress Method NumVersion NumVersionVariant \
    NumVersionVariantHandle NumVersionVariantPtr OSErr OSStatus OSType OSTypePtr ObjCBool \
    OptionBits PBVersion PRefCon PhysicalAddress Point PointPtr ProcHandle ProcPtr \
    ProcessSerialNumber ProcessSerialNumberPtr Ptr Rect RectPtr RegionCode Register68kProcPtr \
    ResType ResTypePtr SInt16 SInt32 SInt64 SInt8 SRefCon ScriptCode Selector ShortFixed \
    ShortFixedPtr SignedByte Size Str15 Str255 Str27 Str31 Str32 Str32Field Str63 StrFileName \
    StringHandle StringPtr Style StyleField StyleParameter TimeBase TimeRecord TimeScale TimeValue \
    TimeValue64 URefCon UTF16Char UTF32Char UTF8Char UniChar UniCharCount UniCharCountPtr \
    UniCharPtr UnicodeScalarValue UniversalProcHandle UniversalProcPtr UnsignedFixed \
    UnsignedFixedPtr UnsignedWide UnsignedWidePtr VHSelect VersRec VersRecHndl VersRecPtr WidePtr
    """)
}
