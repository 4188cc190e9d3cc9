using System.Text;
using Minutes.Validation;

namespace Automation.Reports;

/// <summary>Writes docs/rules.md, the page of all rules.</summary>
internal static class RulesPage
{
    internal static string Write()
    {
        var page = new StringBuilder(
            """
            # Rules

            What `minutes check` looks for. This page is written from the code; a test keeps it so.

            An **error** makes the record wrong or unsafe. All else is a **warning**, which a careful reader would mend, or a **note**. `minutes check` exits with 1 on errors;
            `--fail-on warning` or `--fail-on note` is stricter. Where the meeting is not over yet, nobody is asked for what is filled in during it.

            A rule is silenced at one place by a comment, on the line or alone above it: `<!-- minutes: ignore MIN061 the pad is public -->`. Its severity is changed for all series, or
            for one, in [`.github/minutes.yml`](configuration.md): `defaults: { rules: { MIN061: off, weekday: warning } }`.

            In the examples a character that nobody sees is written as its number, `\u{200b}`, or as a sign for it, `␉` for a tab.

            | id | name | severity | mended by `--fix` |
            |---|---|---|---|

            """);
        foreach (var rule in Rules.Infos) page.Append($"| [{rule.Id}](#{Anchor(rule)}) | {rule.Name} | {rule.Severity.Word()} | {(rule.Fix is null ? "" : "yes")} |\n");
        foreach (var rule in Rules.Infos) Append(page, rule);
        return page.ToString();
    }

    private static string Anchor(RuleInfo rule) => $"{rule.Id.ToLowerInvariant()}-{rule.Name}";

    private static void Append(StringBuilder page, RuleInfo rule)
    {
        page.Append($"\n## {rule.Id} {rule.Name}\n\n{rule.Trigger} *{rule.Severity.Word()}*\n\n{rule.Reason}\n");
        Example(page, "Before", rule.Before);
        Example(page, "After", rule.After);
        page.Append($"\nFix: {rule.Fix ?? "by a person."}\n");
        page.Append($"Silence: `<!-- minutes: ignore {rule.Id} why -->`, or `defaults: {{ rules: {{ {rule.Id}: off }} }}`.\n");
    }

    private static void Example(StringBuilder page, string title, string text)
    {
        var fence = text.Contains("```", StringComparison.Ordinal) ? "````" : "```";
        page.Append($"\n{title}:\n\n{fence}markdown\n{string.Join('\n', ShownExample.Lines(text))}\n{fence}\n");
    }
}
