import Values

/// What is always given with each code of access.
enum AccessDetails {
    private static let refusal = ["action", "organisation", "who", "helpers", "application", "scope", "at"]

    static let all: [ProblemCode: [String]] = [
        .nationalNumberMalformed: ["value"], .nationalNumberCheck: ["value"], .institutionNumberMalformed: ["value"],
        .institutionNumberCheck: ["value"], .hcoNumberMalformed: ["value"], .accessNoRole: refusal,
        .accessOrganisationUnknown: ["organisation"], .accessOrganisationExists: ["organisation"],
        .accessRole: refusal, .accessMandate: refusal, .accessApplication: refusal, .accessNotYet: refusal,
        .accessBlocked: refusal, .accessProfile: refusal, .accessScope: refusal, .accessClientRevoked: refusal,
        .accessVersionConflict: ["given", "current"], .accessNothingChanges: ["organisation"],
        .accessKindIdentifier: ["kind", "organisation", "known"], .accessExceptionOnly: ["organisation"],
        .accessEIDRequired: [], .accessEIDHeld: ["person"], .accessExceptionGround: ["ground"],
        .accessExceptionPending: ["number"], .accessExceptionUnknown: ["number"],
        .accessChiefMissing: ["organisation"], .accessLastChief: ["person"], .accessPersonUnknown: ["person"],
        .accessCapacityUnknown: ["capacity", "known"], .accessUnitInactive: ["unit"], .accessUnitExists: ["unit"],
        .accessUnitOther: ["unit", "units"], .accessSubdivisionImpossible: ["capacity"],
        .accessApplicationUnknown: ["application", "unit", "known"], .accessUserExists: ["person", "unit"],
        .accessUserUnknown: ["person", "unit"], .accessSuccession: ["unit"], .accessManagerRemoval: ["unit"],
        .accessDates: ["from", "until"], .accessMandateSelf: [], .accessMandateUnknown: ["number"],
        .accessClientExists: ["client"], .accessClientUnknown: ["client"], .accessAgencyOnly: ["role"],
        .messageUnknown: ["number"], .signedDocumentMalformed: [], .signedDocumentUnknown: ["document"],
        .signedDocumentTooMany: ["most"],
    ]
}
