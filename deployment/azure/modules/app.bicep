// The bot's process on Azure Container Apps.

param name string
param location string
param tags object
param image string
param registryServer string

@description('Resource id of the managed identity.')
param identityId string

@description('Client id of the managed identity, which is the app id of the bot.')
param clientId string

@description('Name of the Log Analytics workspace in this resource group.')
param logsName string
param blobEndpoint string
param containerName string
param publicUrl string
param contactEmail string
param allowedTenants array
param minReplicas int
param maxReplicas int
param settings object

@secure()
param logSalt string

// Only this port is reached from outside. The metrics' own port is open inside the container alone.
var port = 3978
var metricsPort = 9464

var address = empty(publicUrl) ? 'https://${name}.${managedEnvironment.properties.defaultDomain}' : publicUrl

var ownSettings = [
  {
    name: 'NODE_ENV'
    value: 'production'
  }
  {
    name: 'PORT'
    value: string(port)
  }
  {
    name: 'METRICS_PORT'
    value: string(metricsPort)
  }
  {
    name: 'DATA_DIR'
    value: '/data'
  }
  {
    name: 'PUBLIC_URL'
    value: address
  }
  {
    name: 'CONTACT_EMAIL'
    value: contactEmail
  }
  {
    name: 'MicrosoftAppType'
    value: 'UserAssignedMSI'
  }
  {
    name: 'MicrosoftAppId'
    value: clientId
  }
  {
    name: 'MicrosoftAppTenantId'
    value: tenant().tenantId
  }
  {
    // Blank counts as not set: then the tenant above is served, and no other.
    name: 'ALLOWED_TENANTS'
    value: join(allowedTenants, ',')
  }
  {
    // The ingress of Container Apps writes the last entry of X-Forwarded-For.
    name: 'TRUSTED_PROXIES'
    value: '1'
  }
  {
    name: 'STORE'
    value: 'azure-blob'
  }
  {
    name: 'AZURE_STORAGE_ACCOUNT_URL'
    value: blobEndpoint
  }
  {
    name: 'AZURE_STORAGE_CONTAINER'
    value: containerName
  }
  {
    name: 'AZURE_CLIENT_ID'
    value: clientId
  }
  {
    name: 'LOG_SALT'
    secretRef: 'log-salt'
  }
]
var furtherSettings = [for setting in items(settings): {
  name: setting.key
  value: setting.value
}]

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: logsName
}

resource managedEnvironment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  tags: tags
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    environmentId: managedEnvironment.id
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 10
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
      }
      registries: [
        {
          server: registryServer
          identity: identityId
        }
      ]
      secrets: [
        {
          name: 'log-salt'
          value: logSalt
        }
      ]
    }
    template: {
      // Longer than the bot takes to finish what is in flight, so that it is not cut off.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'bot'
          image: image
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: concat(ownSettings, furtherSettings)
          volumeMounts: [
            {
              volumeName: 'data'
              mountPath: '/data'
            }
          ]
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 5
              failureThreshold: 10
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: port
              }
              periodSeconds: 5
              timeoutSeconds: 5
              failureThreshold: 2
            }
          ]
        }
      ]
      // Only checked content is kept here, which is made again at each start. What matters is in Blob Storage.
      volumes: [
        {
          name: 'data'
          storageType: 'EmptyDir'
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            name: 'requests'
            http: {
              metadata: {
                concurrentRequests: '40'
              }
            }
          }
        ]
      }
    }
  }
}

output publicUrl string = address
