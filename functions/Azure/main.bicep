// What minutes needs on Azure, as docs/azure.md tells: a Functions app on Flex Consumption that signs in everywhere by a managed identity. No key of the storage account
// and no secret stands in its settings.
targetScope = 'resourceGroup'

@description('The id of the GitHub App, or its client id.')
param appId string

@description('The private key of the GitHub App, as the PEM file that GitHub hands out. Empty leaves the one that is in the vault.')
@secure()
param privateKey string = ''

@description('The secret of the App\'s webhook, as it stands on the App\'s page. Empty leaves the one that is in the vault.')
@secure()
param webhookSecret string = ''

@description('The repository whose workflow deploys the program, as OWNER/NAME. Empty makes no identity for it.')
param deployFrom string = ''

@description('The environment of that repository in which the workflow runs.')
param deployEnvironment string = 'azure'

@description('The address of an Enterprise Server. Empty for github.com.')
param gitHubServer string = ''

@description('How many instances may run at once. A look at a repository takes one for some seconds.')
@minValue(1)
@maxValue(1000)
param mostInstances int = 40

@description('Where everything lies.')
param location string = resourceGroup().location

var token = uniqueString(resourceGroup().id)
var container = 'program'
var roles = {
  blobs: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b' // Storage Blob Data Owner: the program, and the locks of the host
  queues: '974c5e8b-45b9-4653-ba55-5f855dd0fb88' // Storage Queue Data Contributor: the looks that are due
  secrets: '4633458b-17de-408a-b874-0445c86b69e6' // Key Vault Secrets User
  metrics: '3913510d-42f4-4e42-8a64-420c390055eb' // Monitoring Metrics Publisher
  deploy: 'de139f84-1756-47ae-9be6-808fbbe84772' // Website Contributor
}

// The app's own identity, made before it, so that it has its rights when it starts.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'minutes-${token}'
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'minutes${token}'
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource blobs 'blobServices' = {
    name: 'default'
    resource program 'containers' = { name: container }
  }

  resource queues 'queueServices' = {
    name: 'default'
    resource looks 'queues' = { name: 'minutes-looks' }
    resource poison 'queues' = { name: 'minutes-looks-poison' }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'minutes-${token}'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    // What is lost here is made anew on the App's page, and who takes all of it away shall be able to.
    softDeleteRetentionInDays: 7
  }
}

resource key 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(privateKey)) {
  parent: vault
  name: 'github-app-private-key'
  properties: { value: privateKey, contentType: 'application/x-pem-file' }
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(webhookSecret)) {
  parent: vault
  name: 'github-webhook-secret'
  properties: { value: webhookSecret }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'minutes-${token}'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'minutes-${token}'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    DisableLocalAuth: true
  }
}

resource mayUseBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: storage
  name: guid(storage.id, identity.id, roles.blobs)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobs)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource mayUseQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: storage
  name: guid(storage.id, identity.id, roles.queues)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.queues)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, identity.id, roles.secrets)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.secrets)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource maySendMetrics 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, identity.id, roles.metrics)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.metrics)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'minutes-${token}'
  location: location
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

var settings = {
  GITHUB_APP_ID: appId
  GITHUB_APP_PRIVATE_KEY: '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/github-app-private-key)'
  GITHUB_WEBHOOK_SECRET: '@Microsoft.KeyVault(SecretUri=${vault.properties.vaultUri}secrets/github-webhook-secret)'
  AzureWebJobsStorage__accountName: storage.name
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identity.properties.clientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.properties.clientId};Authorization=AAD'
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: 'minutes-${token}'
  location: location
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identity.id
    siteConfig: { minTlsVersion: '1.2' }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${container}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identity.id
          }
        }
      }
      runtime: { name: 'custom', version: '1.0' }
      scaleAndConcurrency: { instanceMemoryMB: 512, maximumInstanceCount: mostInstances }
    }
  }
  // Its rights and what it reads are there before it starts.
  dependsOn: [mayUseBlobs, mayUseQueues, mayReadSecrets, maySendMetrics, storage::blobs::program, storage::queues::looks, key, secret]

  resource variables 'config' = {
    name: 'appsettings'
    properties: empty(gitHubServer) ? settings : union(settings, { GITHUB_SERVER_URL: gitHubServer })
  }

  // Nobody deploys with a password.
  resource deployByPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }

  resource deployByFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }
}

// Who deploys: the workflow, which proves by GitHub's signature that it runs in this environment of this repository.
resource deployer 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = if (!empty(deployFrom)) {
  name: 'minutes-deploy-${token}'
  location: location

  resource workflow 'federatedIdentityCredentials' = {
    name: 'workflow'
    properties: {
      issuer: 'https://token.actions.githubusercontent.com'
      subject: 'repo:${deployFrom}:environment:${deployEnvironment}'
      audiences: ['api://AzureADTokenExchange']
    }
  }
}

resource mayDeploy 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(deployFrom)) {
  scope: app
  name: guid(app.id, 'deploy', roles.deploy)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.deploy)
    principalId: deployer!.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

@description('The address of the App\'s webhook.')
output webhook string = 'https://${app.properties.defaultHostName}/api/github/webhooks'

@description('The variables of the environment that deploys.')
output deploy object = {
  AZURE_TENANT_ID: tenant().tenantId
  AZURE_SUBSCRIPTION_ID: subscription().subscriptionId
  AZURE_CLIENT_ID: empty(deployFrom) ? '' : deployer!.properties.clientId
  AZURE_RESOURCE_GROUP: resourceGroup().name
  AZURE_APP: app.name
}
