using Minutes.Hosting.Apps;
using Minutes.Hosting.Webhooks;

namespace Automation.Serving;

/// <summary>An App whose webhooks are heard.</summary>
/// <param name="Settings">The App.</param>
/// <param name="Processor">Hears them.</param>
internal sealed record ListeningApp(AppSettings Settings, LookEventProcessor Processor);
