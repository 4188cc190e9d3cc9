using Minutes.CarryOver;
using Minutes.Text;

namespace Automation.Reports;

/// <summary>Prints decisions for people.</summary>
internal sealed class DecisionText(TextWriter output, TextStyle style)
{
    private const string Indent = "         ";

    /// <summary>All decisions with all their evidence, under the headings that they stood under. A heading that only gathers topics is no item.</summary>
    internal void Explain(IEnumerable<CarryDecision> decisions)
    {
        string? above = null;
        foreach (var decision in decisions.Where(decision => !decision.IsGroup))
        {
            var heading = decision.IsFromOlder ? "Not in the previous minutes" : PathOf(decision) is { Length: > 0 } path ? path : "(top)";
            if (heading != above) output.WriteLine($"\n{style.Strong(heading)}");
            above = heading;
            output.WriteLine($"  {Verdict(decision)}  {decision.Name}{style.Faint(Age(decision))}");
            output.WriteLine($"{Indent}{decision.Reason}");
            foreach (var evidence in decision.Evidence.Where(one => one.Words != decision.Reason)) output.WriteLine($"{Indent}{evidence.Words}");
            if (decision.Chance is { } chance) output.WriteLine(style.Faint($"{Indent}about {chance:P0} likely to come back, by this series' own history"));
            if (decision.IsFromOlder) output.WriteLine(style.Faint($"{Indent}{Origin(decision)}{(PathOf(decision) is { Length: > 0 } stood ? $", {stood}" : "")}"));
        }
    }

    /// <summary>One line for each: what comes and what stays, each with its reason.</summary>
    internal void Summarise(IEnumerable<CarryDecision> decisions)
    {
        foreach (var decision in decisions.Where(decision => !decision.IsGroup).OrderBy(decision => decision.Verdict))
            output.WriteLine($"  {Verdict(decision)}  {decision.Name}{style.Faint($" ({decision.Reason}{(decision.IsFromOlder ? $"; {Origin(decision)}" : "")})")}");
    }

    private static string PathOf(CarryDecision decision) => string.Join(" > ", decision.Topic.Path.Select(section => section.Text));

    private static string Origin(CarryDecision decision) => $"from {decision.From.File.Path}";

    private string Verdict(CarryDecision decision) => decision.Verdict switch
    {
        Minutes.CarryOver.Verdict.Carry => style.Good("carry"),
        Minutes.CarryOver.Verdict.Defer => style.Later("defer"),
        _ => style.Faint("leave"),
    };

    private static string Age(CarryDecision decision)
    {
        if (decision.Until is { } until) return $"  until {until.ToIso()}";
        return decision.Age.Meetings < 2 ? "" : $"  {decision.Age}, since {decision.Age.Since.Date.ToIso()}";
    }
}
