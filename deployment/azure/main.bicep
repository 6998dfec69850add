// The bot in Azure: Container Apps, Azure Bot with its Teams channel, Blob Storage, Log Analytics. It signs in
// everywhere with one managed identity, so there is no password to keep, leak or rotate. See ../runbook.md.
targetScope = 'resourceGroup'

@description('Beginning of every name, such as matrix-guide-test. Lower case letters, digits and hyphens.')
@minLength(3)
@maxLength(24)
param name string

@description('Region of everything but the Azure Bot, which is global. Keep data in the UK.')
@allowed([
  'uksouth'
  'ukwest'
])
param location string = 'uksouth'

@description('Container image by digest: registry.azurecr.io/matrix-guide@sha256:…')
param image string

@description('Name of the Azure Container Registry that holds the image.')
param registryName string

@description('Resource group of that registry.')
param registryResourceGroup string = resourceGroup().name

@description('Name that people see in Teams. At most 30 characters.')
@maxLength(30)
param displayName string = 'Guide to The Matrix'

@description('Where people are sent when the bot cannot help.')
param contactEmail string

@description('Address of the bot from outside. Empty: the one that Container Apps gives it.')
param publicUrl string = ''

@description('Tenants whose people are served, by id. Empty: this tenant alone.')
param allowedTenants array = []

@description('Copies of the bot that run at least and at most. Two let one be replaced without a gap.')
@minValue(1)
param minReplicas int = 2
@minValue(1)
@maxValue(30)
param maxReplicas int = 4

@description('Price tier of the Azure Bot: F0 (free) or S1. Teams costs nothing in both.')
@allowed([
  'F0'
  'S1'
])
param botSku string = 'S1'

@description('Copies of the stored data: in one place, in three zones, or in a second region too.')
@allowed([
  'Standard_LRS'
  'Standard_ZRS'
  'Standard_GZRS'
])
param storageSku string = 'Standard_ZRS'

@description('Days for which logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 90

@description('Days for which a deleted or overwritten document can be brought back.')
@minValue(1)
@maxValue(365)
param undeleteDays int = 30

@description('Further settings of the bot, by variable: { RETENTION_DRAFT_DAYS: \'90\' }. None of them may be a secret.')
param settings object = {}

@description('What ids are hashed with in logs. Made anew by each deployment unless given.')
@secure()
@minLength(16)
param logSalt string = newGuid()

@description('Labels on every resource.')
param tags object = {}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
  tags: tags
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
  }
}

module registryAccess 'modules/registry-access.bicep' = {
  name: '${name}-registry-access'
  scope: resourceGroup(registryResourceGroup)
  params: {
    registryName: registryName
    principalId: identity.properties.principalId
  }
}

module store 'modules/store.bicep' = {
  name: '${name}-store'
  params: {
    accountName: take('${replace(name, '-', '')}${uniqueString(resourceGroup().id)}', 24)
    containerName: 'matrix-guide'
    location: location
    tags: tags
    sku: storageSku
    undeleteDays: undeleteDays
    principalId: identity.properties.principalId
    logsId: logs.id
  }
}

module app 'modules/app.bicep' = {
  name: '${name}-app'
  params: {
    name: name
    location: location
    tags: tags
    image: image
    registryServer: '${registryName}${environment().suffixes.acrLoginServer}'
    identityId: identity.id
    clientId: identity.properties.clientId
    logsName: logs.name
    blobEndpoint: store.outputs.blobEndpoint
    containerName: store.outputs.containerName
    publicUrl: publicUrl
    contactEmail: contactEmail
    allowedTenants: allowedTenants
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    settings: settings
    logSalt: logSalt
  }
  dependsOn: [
    registryAccess
  ]
}

module bot 'modules/bot.bicep' = {
  name: '${name}-bot'
  params: {
    name: '${name}-bot'
    tags: tags
    displayName: displayName
    sku: botSku
    endpoint: '${app.outputs.publicUrl}/api/messages'
    identityId: identity.id
    clientId: identity.properties.clientId
    logsId: logs.id
  }
}

@description('MicrosoftAppId: needed to build the app package.')
output botId string = identity.properties.clientId

@description('PUBLIC_URL: needed to build the app package.')
output publicUrl string = app.outputs.publicUrl

@description('Name of the storage account: needed to back up and restore.')
output storageAccount string = store.outputs.accountName
