// The Azure Bot, which passes messages between Teams and the bot's address.

param name string
param tags object
param displayName string
param sku string

@description('Messaging endpoint: https://…/api/messages')
param endpoint string

@description('Resource id of the managed identity.')
param identityId string

@description('Client id of the managed identity.')
param clientId string

@description('Log Analytics workspace for the requests of the service.')
param logsId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: {
    name: sku
  }
  properties: {
    displayName: displayName
    endpoint: endpoint
    msaAppType: 'UserAssignedMSI'
    msaAppId: clientId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: identityId
    disableLocalAuth: true
    isStreamingSupported: false
    schemaTransformationVersion: '1.3'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      enableCalling: false
    }
  }
}

resource requests 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-logs'
  scope: bot
  properties: {
    workspaceId: logsId
    logs: [
      {
        category: 'BotRequest'
        enabled: true
      }
    ]
  }
}
