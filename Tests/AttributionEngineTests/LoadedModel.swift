import AttributionEngine

/// The model with the weights of the package.
func loadedModel() throws -> AttributionModel { try shared.get() }

private let root = #filePath.dropLast("/Tests/AttributionEngineTests/LoadedModel.swift".count)
private let shared = Result { try AttributionModel(weights: root + "/Sources/CKernels/hearsay.weights") }
