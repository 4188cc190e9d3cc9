using Minutes.GitHub.Apps;
using Minutes.GitHub.Http;

namespace Automation.Setup;

/// <summary>One set-up: what the pages show, and what comes back from GitHub by them.</summary>
/// <param name="plan">What is wanted.</param>
/// <param name="registration">Fetches the App that GitHub made.</param>
/// <param name="file">Where its credentials go.</param>
/// <param name="time">The clock.</param>
internal sealed class SetupSession(SetupPlan plan, AppRegistration registration, CredentialFile file, TimeProvider time)
{
    private readonly SetupState _state = new(time);
    private readonly TaskCompletionSource<RegisteredApp?> _created = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal SetupPlan Plan { get; } = plan;

    /// <summary>Where the credentials go.</summary>
    internal string File => file.Path;

    /// <summary>How far it has come.</summary>
    internal SetupProgress Progress { get; private set; } = new();

    /// <summary>The App, once there is one; null where the person does not want one.</summary>
    internal Task<RegisteredApp?> Created => _created.Task;

    /// <summary>Ends when a page has shown what came out.</summary>
    internal Task Seen => _seen.Task;

    /// <summary>The word of a page that is shown now.</summary>
    internal string State => _state.Current;

    /// <summary>Takes what GitHub led back with; the answer is what to tell the person, null where the App is there.</summary>
    internal async Task<string?> ReceiveAsync(string? code, string? state, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(code)) return "GitHub came back without an App. Nothing was created, and nothing was written.";
        var refusal = _state.Take(state) switch
        {
            StateAnswer.Taken => null,
            StateAnswer.Used => "Another tab was faster: the App that it made is the one that is set up. If you made a second one, delete it on GitHub; nobody has its key.",
            StateAnswer.Over => "This took more than an hour, and GitHub does not hand out the key any more. If the App is on GitHub, delete it there, and begin again.",
            _ => "This does not come from the page that was opened here, so it was not taken.",
        };
        return refusal ?? await FetchAsync(code, cancellation).ConfigureAwait(false);
    }

    /// <summary>The person does not want an App.</summary>
    internal void Cancel() => _created.TrySetResult(null);

    internal void Finish(SetupProgress progress) => Progress = progress;

    internal void ShowedEnd() => _seen.TrySetResult();

    private async Task<string?> FetchAsync(string code, CancellationToken cancellation)
    {
        try
        {
            var app = await registration.FetchAsync(code, cancellation).ConfigureAwait(false);

            // From here on nobody may stop it: GitHub shows the key once.
            await file.WriteAsync(AppSettingsText.Print(app, Plan.Form, Plan.Hosts, Plan.Webhook is not null), CancellationToken.None).ConfigureAwait(false);
            Progress = new() { App = app };
            _created.TrySetResult(app);
            return null;
        }
        catch (RefusedException)
        {
            return "GitHub does not know the code that it came back with: it holds for an hour, and once. If the App is on GitHub, delete it there, and begin again.";
        }
        catch (GitHubException failure)
        {
            return $"The App may be on GitHub, but its key did not arrive ({failure.Message}). Delete it there, and begin again.";
        }
        catch (IOException failure)
        {
            return $"The App is on GitHub, but its key could not be written ({failure.Message}). Delete it there, and begin again.";
        }
    }
}
