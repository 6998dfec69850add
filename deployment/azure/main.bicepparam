// Values for one installation. Copy this file, one for each: test.bicepparam, live.bicepparam. It holds no secret, and
// must not: there is none to give.
using 'main.bicep'

param name = 'matrix-guide-test'
param location = 'uksouth'

// The image by its digest, so that what was tested is what runs.
param registryName = readEnvironmentVariable('REGISTRY_NAME')
param registryResourceGroup = readEnvironmentVariable('REGISTRY_RESOURCE_GROUP')
param image = readEnvironmentVariable('IMAGE')

param displayName = 'Guide to The Matrix'
param contactEmail = readEnvironmentVariable('CONTACT_EMAIL')

param minReplicas = 2
param maxReplicas = 4
param settings = {
  LOG_LEVEL: 'info'
}
param tags = {
  application: 'matrix-guide'
  environment: 'test'
}
