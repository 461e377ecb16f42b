/// How a call, or one attempt of it, ended.
typealias CallOutcome = Result<HTTPResponse, CallFailure.Reason>
