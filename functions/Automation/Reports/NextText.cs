using Automation.Commands;
using Minutes.Planning;
using Minutes.Text;

namespace Automation.Reports;

/// <summary>Prints the next minutes for people: themselves, or what became of them and why.</summary>
internal sealed class NextText(Surroundings surroundings, NextRequest request)
{
    private readonly TextStyle _style = new(surroundings.HasColour);

    internal void Print(NextMinutes next, NextOutcome outcome, MeetingTiming timing)
    {
        if (request.Stdout) surroundings.Out.Write(next.Text);
        else surroundings.Out.WriteLine(Headline(next, outcome));
        if (outcome is not (NextOutcome.Written or NextOutcome.Planned)) return;

        // Who prints the minutes wants nothing else among them.
        if (request.Date is null && timing.Words is { } past) (request.Stdout ? surroundings.Error : surroundings.Out).WriteLine($"  {past}");
        if (!request.Stdout) new DecisionText(surroundings.Out, _style).Summarise(next.Decisions);
    }

    private string Headline(NextMinutes next, NextOutcome outcome)
    {
        var path = _style.Strong(next.Path.ToString());
        var meeting = next.Date.ToIsoWithWeekday();
        var after = next.Predecessor is { } previous ? $", after {previous.File.Path}" : "";
        return outcome switch
        {
            NextOutcome.Written => $"wrote {path} for {meeting}{after}",
            NextOutcome.Planned => $"would write {path} for {meeting}{after}",
            NextOutcome.Same => $"{path} is there already, just as it would be written",
            NextOutcome.Exists => $"{path} is there already, with a text of its own; it is left as it is (--force overwrites it)",
            NextOutcome.Changed => $"{path} was changed while the minutes were made, so it is left as it is; look at it, and call again",
            _ => $"{path} is there already, and cannot be read; it is left as it is",
        };
    }
}
