using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Checkups;
using static Automation.Setup.PageFrame;

namespace Automation.Setup;

/// <summary>Shows an App that was made: where its credentials are, where it is installed, and what the check of the set-up found. No secret stands on it.</summary>
internal static class ProgressPage
{
    private const int SecondsToRenew = 3;

    internal static string Html(SetupSession session)
    {
        var app = session.Progress.App!; // Only then is it shown.
        var created = $"<p><a href=\"{Text(app.Url)}\">{Text(app.Name)}</a> is on GitHub. Its id and its key are in <code>{Text(session.File)}</code>, which only you can read.</p>";
        return session.Progress.Checked is { } found
            ? PageFrame.Html("The App is set up", $"{created}\n{string.Join('\n', found.Select(Checked))}\n<p>You can close this page; what is next stands in the terminal.</p>")
            : PageFrame.Html("Install the App", $"{created}\n{Install(app)}", SecondsToRenew);
    }

    private static string Install(RegisteredApp app) => $"""
        <p><a class="button first" href="{Text(app.InstallationUrl)}" target="_blank" rel="noopener">Choose the repositories</a></p>
        <p>This page waits until it is installed, and then shows whether everything works.</p>
        """;

    private static string Checked((RepositoryName Repository, ImmutableArray<Diagnosis> Found) one) => $"""
        <h2>{Text(one.Repository.ToString())}</h2>
        <dl>
        {string.Join('\n', one.Found.Select(Row))}
        </dl>
        """;

    private static string Row(Diagnosis diagnosis) => $"""
        <div><dt>{Text(diagnosis.Subject)} <span{(diagnosis.Kind is DiagnosisKind.Wrong ? " class=\"wrong\"" : "")}>({Word(diagnosis.Kind)})</span></dt><dd>{Text(diagnosis.Text)}{(diagnosis.Advice is { } advice ? $"<br><small>{Text(advice)}</small>" : "")}</dd></div>
        """;

    private static string Word(DiagnosisKind kind) => kind switch
    {
        DiagnosisKind.Fine => "fine",
        DiagnosisKind.Unknown => "unknown",
        _ => "to be mended",
    };
}
