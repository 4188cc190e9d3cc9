using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Minutes.Hosting;
using Minutes.Hosting.Apps;
using Minutes.Hosting.Queues;
using NodaTime;
using Octokit.Webhooks;
using Octokit.Webhooks.AzureFunctions;

// The webhook itself is a function of Octokit.Webhooks.AzureFunctions: POST /api/github/webhooks. It checks the signature, and hands the event to our processor.
var (apps, queues) = (HostedApps.Read(Environment.GetEnvironmentVariable), StorageSettings.Read(Environment.GetEnvironmentVariable, StorageSettings.FunctionsVariable));
foreach (var problem in apps.Problems.AddRange(queues?.Problems ?? [])) Console.Error.WriteLine(problem);
if (queues is null) Console.Error.WriteLine($"{StorageSettings.FunctionsVariable} is not set: the webhook puts its messages on a queue of that storage account");
if (apps.Value is { Settings.Length: > 1 }) Console.Error.WriteLine("the isolated worker serves one GitHub App; the custom handler serves several");
if (apps.Value is not { Settings: [var app] } || queues is not { Value: { } storage }) return 2;

await new HostBuilder()
    .ConfigureFunctionsWorkerDefaults()
    .ConfigureGitHubWebhooks(Environment.GetEnvironmentVariable(AppSettings.SecretVariable))
    .ConfigureServices(services => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton<IClock>(SystemClock.Instance)
        .AddStorageQueue(storage)
        .AddLooks(apps.Value)
        .AddSingleton<WebhookEventProcessor>(provider => provider.CreateProcessor(app)))
    .Build()
    .RunAsync()
    .ConfigureAwait(false);
return 0;
