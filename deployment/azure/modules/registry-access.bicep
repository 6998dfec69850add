// Lets the bot's identity fetch its image.

@description('Name of the Azure Container Registry, in the resource group that this is deployed to.')
param registryName string

@description('Object id of the identity.')
param principalId string

// AcrPull. Source: Azure built-in roles.
var pullRole = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '7f951dda-4ed3-4680-a7ca-43fe172d538d'
)

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource pull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, principalId, pullRole)
  scope: registry
  properties: {
    roleDefinitionId: pullRole
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}
