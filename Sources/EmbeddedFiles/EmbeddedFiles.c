// Written by scripts/embed.
#include "EmbeddedFiles.h"

static const unsigned char file0[] = {
#embed "../../Sources/CalqueRuntime/Calls/CallClock.swift" suffix(,)
  0};
static const unsigned char file1[] = {
#embed "../../Sources/CalqueRuntime/Calls/CallDeadline.swift" suffix(,)
  0};
static const unsigned char file2[] = {
#embed "../../Sources/CalqueRuntime/Calls/CallDescription.swift" suffix(,)
  0};
static const unsigned char file3[] = {
#embed "../../Sources/CalqueRuntime/Calls/CallMetrics.swift" suffix(,)
  0};
static const unsigned char file4[] = {
#embed "../../Sources/CalqueRuntime/Calls/CallOutcome.swift" suffix(,)
  0};
static const unsigned char file5[] = {
#embed "../../Sources/CalqueRuntime/Calls/CallPipeline.swift" suffix(,)
  0};
static const unsigned char file6[] = {
#embed "../../Sources/CalqueRuntime/Calls/CallRecord.swift" suffix(,)
  0};
static const unsigned char file7[] = {
#embed "../../Sources/CalqueRuntime/Calls/CallRun.swift" suffix(,)
  0};
static const unsigned char file8[] = {
#embed "../../Sources/CalqueRuntime/Client/APIClient.swift" suffix(,)
  0};
static const unsigned char file9[] = {
#embed "../../Sources/CalqueRuntime/Client/APIOperation+Accept.swift" suffix(,)
  0};
static const unsigned char file10[] = {
#embed "../../Sources/CalqueRuntime/Client/APIOperation.swift" suffix(,)
  0};
static const unsigned char file11[] = {
#embed "../../Sources/CalqueRuntime/Client/APIRequest.swift" suffix(,)
  0};
static const unsigned char file12[] = {
#embed "../../Sources/CalqueRuntime/Client/APIRequestBuilder.swift" suffix(,)
  0};
static const unsigned char file13[] = {
#embed "../../Sources/CalqueRuntime/Client/Answer.swift" suffix(,)
  0};
static const unsigned char file14[] = {
#embed "../../Sources/CalqueRuntime/Client/AnswerReader.swift" suffix(,)
  0};
static const unsigned char file15[] = {
#embed "../../Sources/CalqueRuntime/Client/CallFailure+LocalizedError.swift" suffix(,)
  0};
static const unsigned char file16[] = {
#embed "../../Sources/CalqueRuntime/Client/CallFailure.swift" suffix(,)
  0};
static const unsigned char file17[] = {
#embed "../../Sources/CalqueRuntime/Client/CallOptions.swift" suffix(,)
  0};
static const unsigned char file18[] = {
#embed "../../Sources/CalqueRuntime/Client/ClientConfiguration.swift" suffix(,)
  0};
static const unsigned char file19[] = {
#embed "../../Sources/CalqueRuntime/Client/ClientFailure.swift" suffix(,)
  0};
static const unsigned char file20[] = {
#embed "../../Sources/CalqueRuntime/Client/DecodingFailure.swift" suffix(,)
  0};
static const unsigned char file21[] = {
#embed "../../Sources/CalqueRuntime/Client/FailureDetail.swift" suffix(,)
  0};
static const unsigned char file22[] = {
#embed "../../Sources/CalqueRuntime/Client/HTTPHeaderText.swift" suffix(,)
  0};
static const unsigned char file23[] = {
#embed "../../Sources/CalqueRuntime/Client/InvalidRequest.swift" suffix(,)
  0};
static const unsigned char file24[] = {
#embed "../../Sources/CalqueRuntime/Client/ParameterStyle.swift" suffix(,)
  0};
static const unsigned char file25[] = {
#embed "../../Sources/CalqueRuntime/Client/ParameterText.swift" suffix(,)
  0};
static const unsigned char file26[] = {
#embed "../../Sources/CalqueRuntime/Client/PathSegment.swift" suffix(,)
  0};
static const unsigned char file27[] = {
#embed "../../Sources/CalqueRuntime/Client/PercentEncoding.swift" suffix(,)
  0};
static const unsigned char file28[] = {
#embed "../../Sources/CalqueRuntime/Client/RequestCheck.swift" suffix(,)
  0};
static const unsigned char file29[] = {
#embed "../../Sources/CalqueRuntime/Client/Response.swift" suffix(,)
  0};
static const unsigned char file30[] = {
#embed "../../Sources/CalqueRuntime/Client/ResponseHeaders.swift" suffix(,)
  0};
static const unsigned char file31[] = {
#embed "../../Sources/CalqueRuntime/Client/ServerURL.swift" suffix(,)
  0};
static const unsigned char file32[] = {
#embed "../../Sources/CalqueRuntime/Client/StatusPattern.swift" suffix(,)
  0};
static const unsigned char file33[] = {
#embed "../../Sources/CalqueRuntime/Credentials/CallSecrets.swift" suffix(,)
  0};
static const unsigned char file34[] = {
#embed "../../Sources/CalqueRuntime/Credentials/ClientCredentials.swift" suffix(,)
  0};
static const unsigned char file35[] = {
#embed "../../Sources/CalqueRuntime/Credentials/Credential.swift" suffix(,)
  0};
static const unsigned char file36[] = {
#embed "../../Sources/CalqueRuntime/Credentials/CredentialPlacement.swift" suffix(,)
  0};
static const unsigned char file37[] = {
#embed "../../Sources/CalqueRuntime/Credentials/CredentialSet.swift" suffix(,)
  0};
static const unsigned char file38[] = {
#embed "../../Sources/CalqueRuntime/Credentials/IssuedToken.swift" suffix(,)
  0};
static const unsigned char file39[] = {
#embed "../../Sources/CalqueRuntime/Credentials/LoopbackHost.swift" suffix(,)
  0};
static const unsigned char file40[] = {
#embed "../../Sources/CalqueRuntime/Credentials/ProviderTokens.swift" suffix(,)
  0};
static const unsigned char file41[] = {
#embed "../../Sources/CalqueRuntime/Credentials/TokenKeeper.swift" suffix(,)
  0};
static const unsigned char file42[] = {
#embed "../../Sources/CalqueRuntime/Credentials/TokenSource.swift" suffix(,)
  0};
static const unsigned char file43[] = {
#embed "../../Sources/CalqueRuntime/Forms/FilePart.swift" suffix(,)
  0};
static const unsigned char file44[] = {
#embed "../../Sources/CalqueRuntime/Forms/FormEncoding.swift" suffix(,)
  0};
static const unsigned char file45[] = {
#embed "../../Sources/CalqueRuntime/Forms/FormText.swift" suffix(,)
  0};
static const unsigned char file46[] = {
#embed "../../Sources/CalqueRuntime/Forms/MultipartBoundary.swift" suffix(,)
  0};
static const unsigned char file47[] = {
#embed "../../Sources/CalqueRuntime/Forms/MultipartForm.swift" suffix(,)
  0};
static const unsigned char file48[] = {
#embed "../../Sources/CalqueRuntime/Forms/MultipartPart.swift" suffix(,)
  0};
static const unsigned char file49[] = {
#embed "../../Sources/CalqueRuntime/Forms/MultipartWritable.swift" suffix(,)
  0};
static const unsigned char file50[] = {
#embed "../../Sources/CalqueRuntime/Forms/RequestContent.swift" suffix(,)
  0};
static const unsigned char file51[] = {
#embed "../../Sources/CalqueRuntime/HTTP/CurlText.swift" suffix(,)
  0};
static const unsigned char file52[] = {
#embed "../../Sources/CalqueRuntime/HTTP/HTTPBody.swift" suffix(,)
  0};
static const unsigned char file53[] = {
#embed "../../Sources/CalqueRuntime/HTTP/HTTPDelivery.swift" suffix(,)
  0};
static const unsigned char file54[] = {
#embed "../../Sources/CalqueRuntime/HTTP/HTTPExchange.swift" suffix(,)
  0};
static const unsigned char file55[] = {
#embed "../../Sources/CalqueRuntime/HTTP/HTTPHeaders+Values.swift" suffix(,)
  0};
static const unsigned char file56[] = {
#embed "../../Sources/CalqueRuntime/HTTP/HTTPHeaders.swift" suffix(,)
  0};
static const unsigned char file57[] = {
#embed "../../Sources/CalqueRuntime/HTTP/HTTPMethod.swift" suffix(,)
  0};
static const unsigned char file58[] = {
#embed "../../Sources/CalqueRuntime/HTTP/HTTPRedirect.swift" suffix(,)
  0};
static const unsigned char file59[] = {
#embed "../../Sources/CalqueRuntime/HTTP/HTTPRequest+Curl.swift" suffix(,)
  0};
static const unsigned char file60[] = {
#embed "../../Sources/CalqueRuntime/HTTP/HTTPRequest.swift" suffix(,)
  0};
static const unsigned char file61[] = {
#embed "../../Sources/CalqueRuntime/HTTP/HTTPResponse+Charset.swift" suffix(,)
  0};
static const unsigned char file62[] = {
#embed "../../Sources/CalqueRuntime/HTTP/HTTPResponse.swift" suffix(,)
  0};
static const unsigned char file63[] = {
#embed "../../Sources/CalqueRuntime/HTTP/LockedValue.swift" suffix(,)
  0};
static const unsigned char file64[] = {
#embed "../../Sources/CalqueRuntime/HTTP/MediaType+Parameters.swift" suffix(,)
  0};
static const unsigned char file65[] = {
#embed "../../Sources/CalqueRuntime/HTTP/MediaType.swift" suffix(,)
  0};
static const unsigned char file66[] = {
#embed "../../Sources/CalqueRuntime/HTTP/MediaTypeFit.swift" suffix(,)
  0};
static const unsigned char file67[] = {
#embed "../../Sources/CalqueRuntime/HTTP/NetworkThread.swift" suffix(,)
  0};
static const unsigned char file68[] = {
#embed "../../Sources/CalqueRuntime/HTTP/RecordingTransport.swift" suffix(,)
  0};
static const unsigned char file69[] = {
#embed "../../Sources/CalqueRuntime/HTTP/SensitiveHeaders.swift" suffix(,)
  0};
static const unsigned char file70[] = {
#embed "../../Sources/CalqueRuntime/HTTP/StreamingQueue.swift" suffix(,)
  0};
static const unsigned char file71[] = {
#embed "../../Sources/CalqueRuntime/HTTP/TextEncoding.swift" suffix(,)
  0};
static const unsigned char file72[] = {
#embed "../../Sources/CalqueRuntime/HTTP/Transport.swift" suffix(,)
  0};
static const unsigned char file73[] = {
#embed "../../Sources/CalqueRuntime/HTTP/TransportError+URLError.swift" suffix(,)
  0};
static const unsigned char file74[] = {
#embed "../../Sources/CalqueRuntime/HTTP/TransportError.swift" suffix(,)
  0};
static const unsigned char file75[] = {
#embed "../../Sources/CalqueRuntime/HTTP/URLSessionForwarder.swift" suffix(,)
  0};
static const unsigned char file76[] = {
#embed "../../Sources/CalqueRuntime/HTTP/URLSessionOwner.swift" suffix(,)
  0};
static const unsigned char file77[] = {
#embed "../../Sources/CalqueRuntime/HTTP/URLSessionTransport.swift" suffix(,)
  0};
static const unsigned char file78[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONDocument.swift" suffix(,)
  0};
static const unsigned char file79[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONElements.swift" suffix(,)
  0};
static const unsigned char file80[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONError.swift" suffix(,)
  0};
static const unsigned char file81[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONFieldWriter.swift" suffix(,)
  0};
static const unsigned char file82[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONFields.swift" suffix(,)
  0};
static const unsigned char file83[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONKind.swift" suffix(,)
  0};
static const unsigned char file84[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONMembers.swift" suffix(,)
  0};
static const unsigned char file85[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONModel.swift" suffix(,)
  0};
static const unsigned char file86[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONNumber.swift" suffix(,)
  0};
static const unsigned char file87[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONNumberText.swift" suffix(,)
  0};
static const unsigned char file88[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONObject.swift" suffix(,)
  0};
static const unsigned char file89[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONReadable.swift" suffix(,)
  0};
static const unsigned char file90[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONScanner+Faults.swift" suffix(,)
  0};
static const unsigned char file91[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONScanner+Scalars.swift" suffix(,)
  0};
static const unsigned char file92[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONScanner.swift" suffix(,)
  0};
static const unsigned char file93[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONSlice+Numbers.swift" suffix(,)
  0};
static const unsigned char file94[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONSlice.swift" suffix(,)
  0};
static const unsigned char file95[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONTag.swift" suffix(,)
  0};
static const unsigned char file96[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONTapeEntry.swift" suffix(,)
  0};
static const unsigned char file97[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONText.swift" suffix(,)
  0};
static const unsigned char file98[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONValue+Codable.swift" suffix(,)
  0};
static const unsigned char file99[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONValue+Literals.swift" suffix(,)
  0};
static const unsigned char file100[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONValue.swift" suffix(,)
  0};
static const unsigned char file101[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONWritable.swift" suffix(,)
  0};
static const unsigned char file102[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONWriter+Strings.swift" suffix(,)
  0};
static const unsigned char file103[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONWriter.swift" suffix(,)
  0};
static const unsigned char file104[] = {
#embed "../../Sources/CalqueRuntime/JSON/JSONWrittenPath.swift" suffix(,)
  0};
static const unsigned char file105[] = {
#embed "../../Sources/CalqueRuntime/JSON/ModelCheck.swift" suffix(,)
  0};
static const unsigned char file106[] = {
#embed "../../Sources/CalqueRuntime/JSON/OpenEnum.swift" suffix(,)
  0};
static const unsigned char file107[] = {
#embed "../../Sources/CalqueRuntime/JSON/ValidationError.swift" suffix(,)
  0};
static const unsigned char file108[] = {
#embed "../../Sources/CalqueRuntime/Middleware/LogText.swift" suffix(,)
  0};
static const unsigned char file109[] = {
#embed "../../Sources/CalqueRuntime/Middleware/Middleware+Logging.swift" suffix(,)
  0};
static const unsigned char file110[] = {
#embed "../../Sources/CalqueRuntime/Middleware/Middleware.swift" suffix(,)
  0};
static const unsigned char file111[] = {
#embed "../../Sources/CalqueRuntime/Middleware/MiddlewareChain.swift" suffix(,)
  0};
static const unsigned char file112[] = {
#embed "../../Sources/CalqueRuntime/OAuth/OAuthAuthorization.swift" suffix(,)
  0};
static const unsigned char file113[] = {
#embed "../../Sources/CalqueRuntime/OAuth/OAuthClient.swift" suffix(,)
  0};
static const unsigned char file114[] = {
#embed "../../Sources/CalqueRuntime/OAuth/OAuthError.swift" suffix(,)
  0};
static const unsigned char file115[] = {
#embed "../../Sources/CalqueRuntime/OAuth/OAuthRenewal.swift" suffix(,)
  0};
static const unsigned char file116[] = {
#embed "../../Sources/CalqueRuntime/OAuth/OAuthSHA256.swift" suffix(,)
  0};
static const unsigned char file117[] = {
#embed "../../Sources/CalqueRuntime/OAuth/OAuthServer.swift" suffix(,)
  0};
static const unsigned char file118[] = {
#embed "../../Sources/CalqueRuntime/OAuth/OAuthSession.swift" suffix(,)
  0};
static const unsigned char file119[] = {
#embed "../../Sources/CalqueRuntime/OAuth/OAuthSettings.swift" suffix(,)
  0};
static const unsigned char file120[] = {
#embed "../../Sources/CalqueRuntime/OAuth/OAuthTokens.swift" suffix(,)
  0};
static const unsigned char file121[] = {
#embed "../../Sources/CalqueRuntime/OAuth/OAuthURL.swift" suffix(,)
  0};
static const unsigned char file122[] = {
#embed "../../Sources/CalqueRuntime/OAuth/TokenStorage.swift" suffix(,)
  0};
static const unsigned char file123[] = {
#embed "../../Sources/CalqueRuntime/Paging/APIClient+Paging.swift" suffix(,)
  0};
static const unsigned char file124[] = {
#embed "../../Sources/CalqueRuntime/Paging/LinkHeader.swift" suffix(,)
  0};
static const unsigned char file125[] = {
#embed "../../Sources/CalqueRuntime/Paging/PageFacts.swift" suffix(,)
  0};
static const unsigned char file126[] = {
#embed "../../Sources/CalqueRuntime/Paging/PageReference.swift" suffix(,)
  0};
static const unsigned char file127[] = {
#embed "../../Sources/CalqueRuntime/Paging/PageSequence.swift" suffix(,)
  0};
static const unsigned char file128[] = {
#embed "../../Sources/CalqueRuntime/Paging/PageStep.swift" suffix(,)
  0};
static const unsigned char file129[] = {
#embed "../../Sources/CalqueRuntime/Paging/PagedItems.swift" suffix(,)
  0};
static const unsigned char file130[] = {
#embed "../../Sources/CalqueRuntime/Paging/Paging.swift" suffix(,)
  0};
static const unsigned char file131[] = {
#embed "../../Sources/CalqueRuntime/Retries/HTTPDate.swift" suffix(,)
  0};
static const unsigned char file132[] = {
#embed "../../Sources/CalqueRuntime/Retries/RetryBudget.swift" suffix(,)
  0};
static const unsigned char file133[] = {
#embed "../../Sources/CalqueRuntime/Retries/RetryPolicy.swift" suffix(,)
  0};
static const unsigned char file134[] = {
#embed "../../Sources/CalqueRuntime/Retries/RetryWaits.swift" suffix(,)
  0};
static const unsigned char file135[] = {
#embed "../../Sources/CalqueRuntime/Streaming/Answer+Streams.swift" suffix(,)
  0};
static const unsigned char file136[] = {
#embed "../../Sources/CalqueRuntime/Streaming/BacklogFile.swift" suffix(,)
  0};
static const unsigned char file137[] = {
#embed "../../Sources/CalqueRuntime/Streaming/BodyPipe.swift" suffix(,)
  0};
static const unsigned char file138[] = {
#embed "../../Sources/CalqueRuntime/Streaming/ByteSource.swift" suffix(,)
  0};
static const unsigned char file139[] = {
#embed "../../Sources/CalqueRuntime/Streaming/ByteStream.swift" suffix(,)
  0};
static const unsigned char file140[] = {
#embed "../../Sources/CalqueRuntime/Streaming/DataStream.swift" suffix(,)
  0};
static const unsigned char file141[] = {
#embed "../../Sources/CalqueRuntime/Streaming/EventParser.swift" suffix(,)
  0};
static const unsigned char file142[] = {
#embed "../../Sources/CalqueRuntime/Streaming/EventReconnection.swift" suffix(,)
  0};
static const unsigned char file143[] = {
#embed "../../Sources/CalqueRuntime/Streaming/EventStream.swift" suffix(,)
  0};
static const unsigned char file144[] = {
#embed "../../Sources/CalqueRuntime/Streaming/HTTPBodyReader.swift" suffix(,)
  0};
static const unsigned char file145[] = {
#embed "../../Sources/CalqueRuntime/Streaming/HTTPBodyStream.swift" suffix(,)
  0};
static const unsigned char file146[] = {
#embed "../../Sources/CalqueRuntime/Streaming/JSONStream.swift" suffix(,)
  0};
static const unsigned char file147[] = {
#embed "../../Sources/CalqueRuntime/Streaming/LineSplitter.swift" suffix(,)
  0};
static const unsigned char file148[] = {
#embed "../../Sources/CalqueRuntime/Streaming/PartialFile.swift" suffix(,)
  0};
static const unsigned char file149[] = {
#embed "../../Sources/CalqueRuntime/Streaming/ResponseDelivery.swift" suffix(,)
  0};
static const unsigned char file150[] = {
#embed "../../Sources/CalqueRuntime/Streaming/ServerSentEvent.swift" suffix(,)
  0};
static const unsigned char file151[] = {
#embed "../../Sources/CalqueRuntime/Streaming/StreamFault.swift" suffix(,)
  0};
static const unsigned char file152[] = {
#embed "../../Sources/CalqueRuntime/Streaming/StreamReopening.swift" suffix(,)
  0};
static const unsigned char file153[] = {
#embed "../../Sources/CalqueRuntime/Streaming/TransferProgress.swift" suffix(,)
  0};
static const unsigned char file154[] = {
#embed "../../Sources/CalqueRuntime/Testing/ClientFailure+Mocks.swift" suffix(,)
  0};
static const unsigned char file155[] = {
#embed "../../Sources/CalqueRuntime/Testing/JSONExample.swift" suffix(,)
  0};
static const unsigned char file156[] = {
#embed "../../Sources/CalqueRuntime/Testing/Response+Mocks.swift" suffix(,)
  0};
static const unsigned char file157[] = {
#embed "../../Sources/CalqueRuntime/Testing/StubAnswer.swift" suffix(,)
  0};
static const unsigned char file158[] = {
#embed "../../Sources/CalqueRuntime/Testing/StubCall.swift" suffix(,)
  0};
static const unsigned char file159[] = {
#embed "../../Sources/CalqueRuntime/Testing/StubRoute.swift" suffix(,)
  0};
static const unsigned char file160[] = {
#embed "../../Sources/CalqueRuntime/Testing/StubTransport.swift" suffix(,)
  0};
static const unsigned char file161[] = {
#embed "../../Sources/CalqueRuntime/Values/Boxed.swift" suffix(,)
  0};
static const unsigned char file162[] = {
#embed "../../Sources/CalqueRuntime/Values/CalendarDate.swift" suffix(,)
  0};
static const unsigned char file163[] = {
#embed "../../Sources/CalqueRuntime/Values/CivilDay.swift" suffix(,)
  0};
static const unsigned char file164[] = {
#embed "../../Sources/CalqueRuntime/Values/Collections+JSON.swift" suffix(,)
  0};
static const unsigned char file165[] = {
#embed "../../Sources/CalqueRuntime/Values/DateTimeReader.swift" suffix(,)
  0};
static const unsigned char file166[] = {
#embed "../../Sources/CalqueRuntime/Values/DateTimeText.swift" suffix(,)
  0};
static const unsigned char file167[] = {
#embed "../../Sources/CalqueRuntime/Values/DecimalString.swift" suffix(,)
  0};
static const unsigned char file168[] = {
#embed "../../Sources/CalqueRuntime/Values/Foundation+JSON.swift" suffix(,)
  0};
static const unsigned char file169[] = {
#embed "../../Sources/CalqueRuntime/Values/Integers+JSON.swift" suffix(,)
  0};
static const unsigned char file170[] = {
#embed "../../Sources/CalqueRuntime/Values/Nullable.swift" suffix(,)
  0};
static const unsigned char file171[] = {
#embed "../../Sources/CalqueRuntime/Values/Scalars+JSON.swift" suffix(,)
  0};
static const unsigned char file172[] = {
#embed "../../Sources/CalqueRuntime/XML/APIRequest+XML.swift" suffix(,)
  0};
static const unsigned char file173[] = {
#embed "../../Sources/CalqueRuntime/XML/Answer+XML.swift" suffix(,)
  0};
static const unsigned char file174[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLCoding.swift" suffix(,)
  0};
static const unsigned char file175[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLMember.swift" suffix(,)
  0};
static const unsigned char file176[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLModel.swift" suffix(,)
  0};
static const unsigned char file177[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLName.swift" suffix(,)
  0};
static const unsigned char file178[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLNumberText.swift" suffix(,)
  0};
static const unsigned char file179[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLObjectShape.swift" suffix(,)
  0};
static const unsigned char file180[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLPlace.swift" suffix(,)
  0};
static const unsigned char file181[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLShape.swift" suffix(,)
  0};
static const unsigned char file182[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLSource.swift" suffix(,)
  0};
static const unsigned char file183[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLTree.swift" suffix(,)
  0};
static const unsigned char file184[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLTreeReader.swift" suffix(,)
  0};
static const unsigned char file185[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLTreeWriter.swift" suffix(,)
  0};
static const unsigned char file186[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLValueReader.swift" suffix(,)
  0};
static const unsigned char file187[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLValueWriter.swift" suffix(,)
  0};
static const unsigned char file188[] = {
#embed "../../Sources/CalqueRuntime/XML/XMLVariant.swift" suffix(,)
  0};
static const unsigned char file189[] = {
#embed "../../Templates/AdditionalProperties.mustache" suffix(,)
  0};
static const unsigned char file190[] = {
#embed "../../Templates/BodyDeclaration.mustache" suffix(,)
  0};
static const unsigned char file191[] = {
#embed "../../Templates/ClientDeclaration.mustache" suffix(,)
  0};
static const unsigned char file192[] = {
#embed "../../Templates/CredentialsDeclaration.mustache" suffix(,)
  0};
static const unsigned char file193[] = {
#embed "../../Templates/EnumDeclaration.mustache" suffix(,)
  0};
static const unsigned char file194[] = {
#embed "../../Templates/ErrorDeclaration.mustache" suffix(,)
  0};
static const unsigned char file195[] = {
#embed "../../Templates/FileHeader.mustache" suffix(,)
  0};
static const unsigned char file196[] = {
#embed "../../Templates/FixtureFile.mustache" suffix(,)
  0};
static const unsigned char file197[] = {
#embed "../../Templates/FormFunction.mustache" suffix(,)
  0};
static const unsigned char file198[] = {
#embed "../../Templates/GroupDeclaration.mustache" suffix(,)
  0};
static const unsigned char file199[] = {
#embed "../../Templates/HeadersDeclaration.mustache" suffix(,)
  0};
static const unsigned char file200[] = {
#embed "../../Templates/JSONFunctions.mustache" suffix(,)
  0};
static const unsigned char file201[] = {
#embed "../../Templates/MockDeclaration.mustache" suffix(,)
  0};
static const unsigned char file202[] = {
#embed "../../Templates/ModelFile.mustache" suffix(,)
  0};
static const unsigned char file203[] = {
#embed "../../Templates/OAuthFunctions.mustache" suffix(,)
  0};
static const unsigned char file204[] = {
#embed "../../Templates/OperationMethod.mustache" suffix(,)
  0};
static const unsigned char file205[] = {
#embed "../../Templates/OutcomeDeclaration.mustache" suffix(,)
  0};
static const unsigned char file206[] = {
#embed "../../Templates/PagingMethods.mustache" suffix(,)
  0};
static const unsigned char file207[] = {
#embed "../../Templates/PropertyAssignment.mustache" suffix(,)
  0};
static const unsigned char file208[] = {
#embed "../../Templates/PropertyDeclaration.mustache" suffix(,)
  0};
static const unsigned char file209[] = {
#embed "../../Templates/ServersDeclaration.mustache" suffix(,)
  0};
static const unsigned char file210[] = {
#embed "../../Templates/StructDeclaration.mustache" suffix(,)
  0};
static const unsigned char file211[] = {
#embed "../../Templates/TypeDeclaration.mustache" suffix(,)
  0};
static const unsigned char file212[] = {
#embed "../../Templates/UnionDeclaration.mustache" suffix(,)
  0};
static const unsigned char file213[] = {
#embed "../../Templates/WebhooksDeclaration.mustache" suffix(,)
  0};

static const struct EmbeddedFileRecord records[] = {
  {"Sources/CalqueRuntime/Calls/CallClock.swift", file0, sizeof file0 - 1},
  {"Sources/CalqueRuntime/Calls/CallDeadline.swift", file1, sizeof file1 - 1},
  {"Sources/CalqueRuntime/Calls/CallDescription.swift", file2, sizeof file2 - 1},
  {"Sources/CalqueRuntime/Calls/CallMetrics.swift", file3, sizeof file3 - 1},
  {"Sources/CalqueRuntime/Calls/CallOutcome.swift", file4, sizeof file4 - 1},
  {"Sources/CalqueRuntime/Calls/CallPipeline.swift", file5, sizeof file5 - 1},
  {"Sources/CalqueRuntime/Calls/CallRecord.swift", file6, sizeof file6 - 1},
  {"Sources/CalqueRuntime/Calls/CallRun.swift", file7, sizeof file7 - 1},
  {"Sources/CalqueRuntime/Client/APIClient.swift", file8, sizeof file8 - 1},
  {"Sources/CalqueRuntime/Client/APIOperation+Accept.swift", file9, sizeof file9 - 1},
  {"Sources/CalqueRuntime/Client/APIOperation.swift", file10, sizeof file10 - 1},
  {"Sources/CalqueRuntime/Client/APIRequest.swift", file11, sizeof file11 - 1},
  {"Sources/CalqueRuntime/Client/APIRequestBuilder.swift", file12, sizeof file12 - 1},
  {"Sources/CalqueRuntime/Client/Answer.swift", file13, sizeof file13 - 1},
  {"Sources/CalqueRuntime/Client/AnswerReader.swift", file14, sizeof file14 - 1},
  {"Sources/CalqueRuntime/Client/CallFailure+LocalizedError.swift", file15, sizeof file15 - 1},
  {"Sources/CalqueRuntime/Client/CallFailure.swift", file16, sizeof file16 - 1},
  {"Sources/CalqueRuntime/Client/CallOptions.swift", file17, sizeof file17 - 1},
  {"Sources/CalqueRuntime/Client/ClientConfiguration.swift", file18, sizeof file18 - 1},
  {"Sources/CalqueRuntime/Client/ClientFailure.swift", file19, sizeof file19 - 1},
  {"Sources/CalqueRuntime/Client/DecodingFailure.swift", file20, sizeof file20 - 1},
  {"Sources/CalqueRuntime/Client/FailureDetail.swift", file21, sizeof file21 - 1},
  {"Sources/CalqueRuntime/Client/HTTPHeaderText.swift", file22, sizeof file22 - 1},
  {"Sources/CalqueRuntime/Client/InvalidRequest.swift", file23, sizeof file23 - 1},
  {"Sources/CalqueRuntime/Client/ParameterStyle.swift", file24, sizeof file24 - 1},
  {"Sources/CalqueRuntime/Client/ParameterText.swift", file25, sizeof file25 - 1},
  {"Sources/CalqueRuntime/Client/PathSegment.swift", file26, sizeof file26 - 1},
  {"Sources/CalqueRuntime/Client/PercentEncoding.swift", file27, sizeof file27 - 1},
  {"Sources/CalqueRuntime/Client/RequestCheck.swift", file28, sizeof file28 - 1},
  {"Sources/CalqueRuntime/Client/Response.swift", file29, sizeof file29 - 1},
  {"Sources/CalqueRuntime/Client/ResponseHeaders.swift", file30, sizeof file30 - 1},
  {"Sources/CalqueRuntime/Client/ServerURL.swift", file31, sizeof file31 - 1},
  {"Sources/CalqueRuntime/Client/StatusPattern.swift", file32, sizeof file32 - 1},
  {"Sources/CalqueRuntime/Credentials/CallSecrets.swift", file33, sizeof file33 - 1},
  {"Sources/CalqueRuntime/Credentials/ClientCredentials.swift", file34, sizeof file34 - 1},
  {"Sources/CalqueRuntime/Credentials/Credential.swift", file35, sizeof file35 - 1},
  {"Sources/CalqueRuntime/Credentials/CredentialPlacement.swift", file36, sizeof file36 - 1},
  {"Sources/CalqueRuntime/Credentials/CredentialSet.swift", file37, sizeof file37 - 1},
  {"Sources/CalqueRuntime/Credentials/IssuedToken.swift", file38, sizeof file38 - 1},
  {"Sources/CalqueRuntime/Credentials/LoopbackHost.swift", file39, sizeof file39 - 1},
  {"Sources/CalqueRuntime/Credentials/ProviderTokens.swift", file40, sizeof file40 - 1},
  {"Sources/CalqueRuntime/Credentials/TokenKeeper.swift", file41, sizeof file41 - 1},
  {"Sources/CalqueRuntime/Credentials/TokenSource.swift", file42, sizeof file42 - 1},
  {"Sources/CalqueRuntime/Forms/FilePart.swift", file43, sizeof file43 - 1},
  {"Sources/CalqueRuntime/Forms/FormEncoding.swift", file44, sizeof file44 - 1},
  {"Sources/CalqueRuntime/Forms/FormText.swift", file45, sizeof file45 - 1},
  {"Sources/CalqueRuntime/Forms/MultipartBoundary.swift", file46, sizeof file46 - 1},
  {"Sources/CalqueRuntime/Forms/MultipartForm.swift", file47, sizeof file47 - 1},
  {"Sources/CalqueRuntime/Forms/MultipartPart.swift", file48, sizeof file48 - 1},
  {"Sources/CalqueRuntime/Forms/MultipartWritable.swift", file49, sizeof file49 - 1},
  {"Sources/CalqueRuntime/Forms/RequestContent.swift", file50, sizeof file50 - 1},
  {"Sources/CalqueRuntime/HTTP/CurlText.swift", file51, sizeof file51 - 1},
  {"Sources/CalqueRuntime/HTTP/HTTPBody.swift", file52, sizeof file52 - 1},
  {"Sources/CalqueRuntime/HTTP/HTTPDelivery.swift", file53, sizeof file53 - 1},
  {"Sources/CalqueRuntime/HTTP/HTTPExchange.swift", file54, sizeof file54 - 1},
  {"Sources/CalqueRuntime/HTTP/HTTPHeaders+Values.swift", file55, sizeof file55 - 1},
  {"Sources/CalqueRuntime/HTTP/HTTPHeaders.swift", file56, sizeof file56 - 1},
  {"Sources/CalqueRuntime/HTTP/HTTPMethod.swift", file57, sizeof file57 - 1},
  {"Sources/CalqueRuntime/HTTP/HTTPRedirect.swift", file58, sizeof file58 - 1},
  {"Sources/CalqueRuntime/HTTP/HTTPRequest+Curl.swift", file59, sizeof file59 - 1},
  {"Sources/CalqueRuntime/HTTP/HTTPRequest.swift", file60, sizeof file60 - 1},
  {"Sources/CalqueRuntime/HTTP/HTTPResponse+Charset.swift", file61, sizeof file61 - 1},
  {"Sources/CalqueRuntime/HTTP/HTTPResponse.swift", file62, sizeof file62 - 1},
  {"Sources/CalqueRuntime/HTTP/LockedValue.swift", file63, sizeof file63 - 1},
  {"Sources/CalqueRuntime/HTTP/MediaType+Parameters.swift", file64, sizeof file64 - 1},
  {"Sources/CalqueRuntime/HTTP/MediaType.swift", file65, sizeof file65 - 1},
  {"Sources/CalqueRuntime/HTTP/MediaTypeFit.swift", file66, sizeof file66 - 1},
  {"Sources/CalqueRuntime/HTTP/NetworkThread.swift", file67, sizeof file67 - 1},
  {"Sources/CalqueRuntime/HTTP/RecordingTransport.swift", file68, sizeof file68 - 1},
  {"Sources/CalqueRuntime/HTTP/SensitiveHeaders.swift", file69, sizeof file69 - 1},
  {"Sources/CalqueRuntime/HTTP/StreamingQueue.swift", file70, sizeof file70 - 1},
  {"Sources/CalqueRuntime/HTTP/TextEncoding.swift", file71, sizeof file71 - 1},
  {"Sources/CalqueRuntime/HTTP/Transport.swift", file72, sizeof file72 - 1},
  {"Sources/CalqueRuntime/HTTP/TransportError+URLError.swift", file73, sizeof file73 - 1},
  {"Sources/CalqueRuntime/HTTP/TransportError.swift", file74, sizeof file74 - 1},
  {"Sources/CalqueRuntime/HTTP/URLSessionForwarder.swift", file75, sizeof file75 - 1},
  {"Sources/CalqueRuntime/HTTP/URLSessionOwner.swift", file76, sizeof file76 - 1},
  {"Sources/CalqueRuntime/HTTP/URLSessionTransport.swift", file77, sizeof file77 - 1},
  {"Sources/CalqueRuntime/JSON/JSONDocument.swift", file78, sizeof file78 - 1},
  {"Sources/CalqueRuntime/JSON/JSONElements.swift", file79, sizeof file79 - 1},
  {"Sources/CalqueRuntime/JSON/JSONError.swift", file80, sizeof file80 - 1},
  {"Sources/CalqueRuntime/JSON/JSONFieldWriter.swift", file81, sizeof file81 - 1},
  {"Sources/CalqueRuntime/JSON/JSONFields.swift", file82, sizeof file82 - 1},
  {"Sources/CalqueRuntime/JSON/JSONKind.swift", file83, sizeof file83 - 1},
  {"Sources/CalqueRuntime/JSON/JSONMembers.swift", file84, sizeof file84 - 1},
  {"Sources/CalqueRuntime/JSON/JSONModel.swift", file85, sizeof file85 - 1},
  {"Sources/CalqueRuntime/JSON/JSONNumber.swift", file86, sizeof file86 - 1},
  {"Sources/CalqueRuntime/JSON/JSONNumberText.swift", file87, sizeof file87 - 1},
  {"Sources/CalqueRuntime/JSON/JSONObject.swift", file88, sizeof file88 - 1},
  {"Sources/CalqueRuntime/JSON/JSONReadable.swift", file89, sizeof file89 - 1},
  {"Sources/CalqueRuntime/JSON/JSONScanner+Faults.swift", file90, sizeof file90 - 1},
  {"Sources/CalqueRuntime/JSON/JSONScanner+Scalars.swift", file91, sizeof file91 - 1},
  {"Sources/CalqueRuntime/JSON/JSONScanner.swift", file92, sizeof file92 - 1},
  {"Sources/CalqueRuntime/JSON/JSONSlice+Numbers.swift", file93, sizeof file93 - 1},
  {"Sources/CalqueRuntime/JSON/JSONSlice.swift", file94, sizeof file94 - 1},
  {"Sources/CalqueRuntime/JSON/JSONTag.swift", file95, sizeof file95 - 1},
  {"Sources/CalqueRuntime/JSON/JSONTapeEntry.swift", file96, sizeof file96 - 1},
  {"Sources/CalqueRuntime/JSON/JSONText.swift", file97, sizeof file97 - 1},
  {"Sources/CalqueRuntime/JSON/JSONValue+Codable.swift", file98, sizeof file98 - 1},
  {"Sources/CalqueRuntime/JSON/JSONValue+Literals.swift", file99, sizeof file99 - 1},
  {"Sources/CalqueRuntime/JSON/JSONValue.swift", file100, sizeof file100 - 1},
  {"Sources/CalqueRuntime/JSON/JSONWritable.swift", file101, sizeof file101 - 1},
  {"Sources/CalqueRuntime/JSON/JSONWriter+Strings.swift", file102, sizeof file102 - 1},
  {"Sources/CalqueRuntime/JSON/JSONWriter.swift", file103, sizeof file103 - 1},
  {"Sources/CalqueRuntime/JSON/JSONWrittenPath.swift", file104, sizeof file104 - 1},
  {"Sources/CalqueRuntime/JSON/ModelCheck.swift", file105, sizeof file105 - 1},
  {"Sources/CalqueRuntime/JSON/OpenEnum.swift", file106, sizeof file106 - 1},
  {"Sources/CalqueRuntime/JSON/ValidationError.swift", file107, sizeof file107 - 1},
  {"Sources/CalqueRuntime/Middleware/LogText.swift", file108, sizeof file108 - 1},
  {"Sources/CalqueRuntime/Middleware/Middleware+Logging.swift", file109, sizeof file109 - 1},
  {"Sources/CalqueRuntime/Middleware/Middleware.swift", file110, sizeof file110 - 1},
  {"Sources/CalqueRuntime/Middleware/MiddlewareChain.swift", file111, sizeof file111 - 1},
  {"Sources/CalqueRuntime/OAuth/OAuthAuthorization.swift", file112, sizeof file112 - 1},
  {"Sources/CalqueRuntime/OAuth/OAuthClient.swift", file113, sizeof file113 - 1},
  {"Sources/CalqueRuntime/OAuth/OAuthError.swift", file114, sizeof file114 - 1},
  {"Sources/CalqueRuntime/OAuth/OAuthRenewal.swift", file115, sizeof file115 - 1},
  {"Sources/CalqueRuntime/OAuth/OAuthSHA256.swift", file116, sizeof file116 - 1},
  {"Sources/CalqueRuntime/OAuth/OAuthServer.swift", file117, sizeof file117 - 1},
  {"Sources/CalqueRuntime/OAuth/OAuthSession.swift", file118, sizeof file118 - 1},
  {"Sources/CalqueRuntime/OAuth/OAuthSettings.swift", file119, sizeof file119 - 1},
  {"Sources/CalqueRuntime/OAuth/OAuthTokens.swift", file120, sizeof file120 - 1},
  {"Sources/CalqueRuntime/OAuth/OAuthURL.swift", file121, sizeof file121 - 1},
  {"Sources/CalqueRuntime/OAuth/TokenStorage.swift", file122, sizeof file122 - 1},
  {"Sources/CalqueRuntime/Paging/APIClient+Paging.swift", file123, sizeof file123 - 1},
  {"Sources/CalqueRuntime/Paging/LinkHeader.swift", file124, sizeof file124 - 1},
  {"Sources/CalqueRuntime/Paging/PageFacts.swift", file125, sizeof file125 - 1},
  {"Sources/CalqueRuntime/Paging/PageReference.swift", file126, sizeof file126 - 1},
  {"Sources/CalqueRuntime/Paging/PageSequence.swift", file127, sizeof file127 - 1},
  {"Sources/CalqueRuntime/Paging/PageStep.swift", file128, sizeof file128 - 1},
  {"Sources/CalqueRuntime/Paging/PagedItems.swift", file129, sizeof file129 - 1},
  {"Sources/CalqueRuntime/Paging/Paging.swift", file130, sizeof file130 - 1},
  {"Sources/CalqueRuntime/Retries/HTTPDate.swift", file131, sizeof file131 - 1},
  {"Sources/CalqueRuntime/Retries/RetryBudget.swift", file132, sizeof file132 - 1},
  {"Sources/CalqueRuntime/Retries/RetryPolicy.swift", file133, sizeof file133 - 1},
  {"Sources/CalqueRuntime/Retries/RetryWaits.swift", file134, sizeof file134 - 1},
  {"Sources/CalqueRuntime/Streaming/Answer+Streams.swift", file135, sizeof file135 - 1},
  {"Sources/CalqueRuntime/Streaming/BacklogFile.swift", file136, sizeof file136 - 1},
  {"Sources/CalqueRuntime/Streaming/BodyPipe.swift", file137, sizeof file137 - 1},
  {"Sources/CalqueRuntime/Streaming/ByteSource.swift", file138, sizeof file138 - 1},
  {"Sources/CalqueRuntime/Streaming/ByteStream.swift", file139, sizeof file139 - 1},
  {"Sources/CalqueRuntime/Streaming/DataStream.swift", file140, sizeof file140 - 1},
  {"Sources/CalqueRuntime/Streaming/EventParser.swift", file141, sizeof file141 - 1},
  {"Sources/CalqueRuntime/Streaming/EventReconnection.swift", file142, sizeof file142 - 1},
  {"Sources/CalqueRuntime/Streaming/EventStream.swift", file143, sizeof file143 - 1},
  {"Sources/CalqueRuntime/Streaming/HTTPBodyReader.swift", file144, sizeof file144 - 1},
  {"Sources/CalqueRuntime/Streaming/HTTPBodyStream.swift", file145, sizeof file145 - 1},
  {"Sources/CalqueRuntime/Streaming/JSONStream.swift", file146, sizeof file146 - 1},
  {"Sources/CalqueRuntime/Streaming/LineSplitter.swift", file147, sizeof file147 - 1},
  {"Sources/CalqueRuntime/Streaming/PartialFile.swift", file148, sizeof file148 - 1},
  {"Sources/CalqueRuntime/Streaming/ResponseDelivery.swift", file149, sizeof file149 - 1},
  {"Sources/CalqueRuntime/Streaming/ServerSentEvent.swift", file150, sizeof file150 - 1},
  {"Sources/CalqueRuntime/Streaming/StreamFault.swift", file151, sizeof file151 - 1},
  {"Sources/CalqueRuntime/Streaming/StreamReopening.swift", file152, sizeof file152 - 1},
  {"Sources/CalqueRuntime/Streaming/TransferProgress.swift", file153, sizeof file153 - 1},
  {"Sources/CalqueRuntime/Testing/ClientFailure+Mocks.swift", file154, sizeof file154 - 1},
  {"Sources/CalqueRuntime/Testing/JSONExample.swift", file155, sizeof file155 - 1},
  {"Sources/CalqueRuntime/Testing/Response+Mocks.swift", file156, sizeof file156 - 1},
  {"Sources/CalqueRuntime/Testing/StubAnswer.swift", file157, sizeof file157 - 1},
  {"Sources/CalqueRuntime/Testing/StubCall.swift", file158, sizeof file158 - 1},
  {"Sources/CalqueRuntime/Testing/StubRoute.swift", file159, sizeof file159 - 1},
  {"Sources/CalqueRuntime/Testing/StubTransport.swift", file160, sizeof file160 - 1},
  {"Sources/CalqueRuntime/Values/Boxed.swift", file161, sizeof file161 - 1},
  {"Sources/CalqueRuntime/Values/CalendarDate.swift", file162, sizeof file162 - 1},
  {"Sources/CalqueRuntime/Values/CivilDay.swift", file163, sizeof file163 - 1},
  {"Sources/CalqueRuntime/Values/Collections+JSON.swift", file164, sizeof file164 - 1},
  {"Sources/CalqueRuntime/Values/DateTimeReader.swift", file165, sizeof file165 - 1},
  {"Sources/CalqueRuntime/Values/DateTimeText.swift", file166, sizeof file166 - 1},
  {"Sources/CalqueRuntime/Values/DecimalString.swift", file167, sizeof file167 - 1},
  {"Sources/CalqueRuntime/Values/Foundation+JSON.swift", file168, sizeof file168 - 1},
  {"Sources/CalqueRuntime/Values/Integers+JSON.swift", file169, sizeof file169 - 1},
  {"Sources/CalqueRuntime/Values/Nullable.swift", file170, sizeof file170 - 1},
  {"Sources/CalqueRuntime/Values/Scalars+JSON.swift", file171, sizeof file171 - 1},
  {"Sources/CalqueRuntime/XML/APIRequest+XML.swift", file172, sizeof file172 - 1},
  {"Sources/CalqueRuntime/XML/Answer+XML.swift", file173, sizeof file173 - 1},
  {"Sources/CalqueRuntime/XML/XMLCoding.swift", file174, sizeof file174 - 1},
  {"Sources/CalqueRuntime/XML/XMLMember.swift", file175, sizeof file175 - 1},
  {"Sources/CalqueRuntime/XML/XMLModel.swift", file176, sizeof file176 - 1},
  {"Sources/CalqueRuntime/XML/XMLName.swift", file177, sizeof file177 - 1},
  {"Sources/CalqueRuntime/XML/XMLNumberText.swift", file178, sizeof file178 - 1},
  {"Sources/CalqueRuntime/XML/XMLObjectShape.swift", file179, sizeof file179 - 1},
  {"Sources/CalqueRuntime/XML/XMLPlace.swift", file180, sizeof file180 - 1},
  {"Sources/CalqueRuntime/XML/XMLShape.swift", file181, sizeof file181 - 1},
  {"Sources/CalqueRuntime/XML/XMLSource.swift", file182, sizeof file182 - 1},
  {"Sources/CalqueRuntime/XML/XMLTree.swift", file183, sizeof file183 - 1},
  {"Sources/CalqueRuntime/XML/XMLTreeReader.swift", file184, sizeof file184 - 1},
  {"Sources/CalqueRuntime/XML/XMLTreeWriter.swift", file185, sizeof file185 - 1},
  {"Sources/CalqueRuntime/XML/XMLValueReader.swift", file186, sizeof file186 - 1},
  {"Sources/CalqueRuntime/XML/XMLValueWriter.swift", file187, sizeof file187 - 1},
  {"Sources/CalqueRuntime/XML/XMLVariant.swift", file188, sizeof file188 - 1},
  {"Templates/AdditionalProperties.mustache", file189, sizeof file189 - 1},
  {"Templates/BodyDeclaration.mustache", file190, sizeof file190 - 1},
  {"Templates/ClientDeclaration.mustache", file191, sizeof file191 - 1},
  {"Templates/CredentialsDeclaration.mustache", file192, sizeof file192 - 1},
  {"Templates/EnumDeclaration.mustache", file193, sizeof file193 - 1},
  {"Templates/ErrorDeclaration.mustache", file194, sizeof file194 - 1},
  {"Templates/FileHeader.mustache", file195, sizeof file195 - 1},
  {"Templates/FixtureFile.mustache", file196, sizeof file196 - 1},
  {"Templates/FormFunction.mustache", file197, sizeof file197 - 1},
  {"Templates/GroupDeclaration.mustache", file198, sizeof file198 - 1},
  {"Templates/HeadersDeclaration.mustache", file199, sizeof file199 - 1},
  {"Templates/JSONFunctions.mustache", file200, sizeof file200 - 1},
  {"Templates/MockDeclaration.mustache", file201, sizeof file201 - 1},
  {"Templates/ModelFile.mustache", file202, sizeof file202 - 1},
  {"Templates/OAuthFunctions.mustache", file203, sizeof file203 - 1},
  {"Templates/OperationMethod.mustache", file204, sizeof file204 - 1},
  {"Templates/OutcomeDeclaration.mustache", file205, sizeof file205 - 1},
  {"Templates/PagingMethods.mustache", file206, sizeof file206 - 1},
  {"Templates/PropertyAssignment.mustache", file207, sizeof file207 - 1},
  {"Templates/PropertyDeclaration.mustache", file208, sizeof file208 - 1},
  {"Templates/ServersDeclaration.mustache", file209, sizeof file209 - 1},
  {"Templates/StructDeclaration.mustache", file210, sizeof file210 - 1},
  {"Templates/TypeDeclaration.mustache", file211, sizeof file211 - 1},
  {"Templates/UnionDeclaration.mustache", file212, sizeof file212 - 1},
  {"Templates/WebhooksDeclaration.mustache", file213, sizeof file213 - 1},
};

const struct EmbeddedFileRecord *embeddedFileRecords(void) { return records; }
size_t embeddedFileRecordCount(void) { return sizeof records / sizeof records[0]; }
