using System.CommandLine;
using Automation.Reports;
using Minutes.Validation;

namespace Automation.Commands;

/// <summary><c>minutes rules</c>: what is checked, and why.</summary>
internal static class RulesCommand
{
    internal static Verb Build(Surroundings surroundings)
    {
        var rule = new Argument<string?>("rule") { Description = "A rule by its id or name, such as MIN004", Arity = ArgumentArity.ZeroOrOne };
        var verb = new Verb(
            "rules",
            "Lists the rules of check, or explains one with an example.",
            """
            minutes rules
            minutes rules MIN004
            minutes rules title-date --format json
            """)
        { rule };
        return verb.Tells((parsed, isJson) =>
        {
            var word = parsed.GetValue(rule);
            RuleInfo[] rules = word is null ? [.. Rules.Infos] : [Known(word)];
            var text = new RuleText(surroundings.Out, new(surroundings.HasColour));
            if (isJson) surroundings.Out.WriteLine(ReportJson.Print(RuleReports.Of(rules), json => json.RuleReports));
            else if (word is null) text.List(rules);
            else text.Explain(rules[0]);
        });
    }

    private static RuleInfo Known(string word) => Rules.Find(word)
        ?? throw new UsageException($"there is no rule \"{word}\"" + (Rules.NearestTo(word) is { } near ? $"; did you mean {near}?" : "; `minutes rules` lists them"));
}
