using System.Security.Cryptography;
using System.Text;
using Minutes.Text;

namespace Automation.Serving.Status;

/// <summary>The status page: HTML that a server makes whole, for a browser that runs no script and asks for nothing more.</summary>
internal static class StatusPage
{
    private static readonly string Style = ReadStyle();

    /// <summary>What a browser may do with it: show it, with its own style, and no more.</summary>
    internal static string SecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    internal static string Print(ServerStatus status) => Html.Of(
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <title>minutes: {Title(status)}</title>
        <style>{Html.Own(Style)}</style>
        </head>
        <body>
        <main>
        <h1>minutes</h1>
        <p>{Summary(status)}</p>
        {NeedsSection.Of(status)}{SeriesSection.Of(status)}{InstallationsSection.Of(status)}</main>
        </body>
        </html>

        """).ToString();

    private static string Title(ServerStatus status) => NeedsSection.Count(status) is > 0 and var count ? Counted.Grouped(count, "place needs a person", "places need a person") : "nothing needs a person";

    private static Html Summary(ServerStatus status) => Html.Of(
        $"As of {ShownTime.Of(status.Now)}; started {ShownTime.InWords(status.Started, status.Now)}. {Counted.Grouped(status.Installations.Count(), "installation")}, {Counted.Grouped(status.Repositories.Count(), "repository", "repositories")}. {Waiting(status)}");

    private static string Waiting(ServerStatus status) => status.Waiting is { } waiting
        ? $"{Counted.Grouped(waiting.Due, "look waits", "looks wait")} for a turn, {Counted.Grouped(waiting.Later, "more comes", "more come")} later."
        : "How many looks wait is known by the storage account only, and this page tells what this process took of them.";

    private static string ReadStyle()
    {
        using var stream = typeof(StatusPage).Assembly.GetManifestResourceStream("status.css") ?? throw new InvalidOperationException("status.css is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
