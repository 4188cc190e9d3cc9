using System.Net;

namespace Automation.Setup;

/// <summary>What all pages of a set-up have around their content.</summary>
internal static class PageFrame
{
    internal const string Style = """
        :root { color-scheme: light dark; --line: #8886; --strong: #0a5c36; --button: #fff; }
        @media (prefers-color-scheme: dark) { :root { --strong: #6fd3a0; --button: #06301c; } }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.15rem; margin-top: 2rem; }
        dl > div { border-top: 1px solid var(--line); padding: .6rem 0; } dt { font-weight: 600; } dt span { font-weight: 400; } dd { margin: 0; }
        form { margin: 1rem 0; } label { display: block; }
        input[type=text] { font: inherit; padding: .5rem; width: 100%; max-width: 20rem; box-sizing: border-box; }
        button, .button { display: inline-block; font: inherit; padding: .6rem 1rem; border: 1px solid var(--line); border-radius: .4rem; background: transparent; color: inherit; text-decoration: none; cursor: pointer; margin-top: .4rem; }
        .first { background: var(--strong); color: var(--button); border-color: var(--strong); font-weight: 600; }
        pre { border: 1px solid var(--line); border-radius: .4rem; padding: .8rem; overflow-x: auto; font-size: .85rem; }
        .wrong { font-weight: 700; } small { opacity: .8; }
        """;

    /// <summary>A whole page.</summary>
    /// <param name="title">Its title, as text.</param>
    /// <param name="content">Its content, as HTML.</param>
    /// <param name="renewsAfter">In so many seconds it is loaded again; null for never.</param>
    internal static string Html(string title, string content, int? renewsAfter = null) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">{(renewsAfter is { } seconds ? $"\n<meta http-equiv=\"refresh\" content=\"{seconds}\">" : "")}
        <link rel="icon" href="data:,">
        <title>{Text(title)}</title>
        <style>{Style}</style>
        </head>
        <body>
        <main>
        <h1>{Text(title)}</h1>
        {content}
        </main>
        </body>
        </html>

        """;

    /// <summary>A text that only reads as it stands.</summary>
    internal static string Text(string text) => WebUtility.HtmlEncode(text);
}
