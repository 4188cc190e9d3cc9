using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>An address or a name that only machines inside somebody's network know.</summary>
internal sealed class PrivateHost : Rule
{
    public override RuleInfo Info { get; } = new("MIN073", "private-host", Severity.Note)
    {
        Trigger = "The address or name of a machine inside a private network stands in the minutes; a web address that leads there is a warning.",
        Reason = "It tells strangers how the network is built, and readers cannot open it.",
        Before = "* the gauge reports to http://gauge.tide.internal:8080/",
        After = "* the gauge reports to the collector of the harbour",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var text = submission.Source.Text;
        return from host in SamePlaces.Among(PrivateHosts.In(submission.Document), submission.Source)
               let isLink = host.Rest.Prepend(host.First).Any(place => IsInLink(text, place))
               select At(
                   host.First,
                   isLink ? $"the link leads to the private host {Masked.Of(host.Text)}, where readers cannot go" : $"the private host {Masked.Of(host.Text)} is published with the minutes",
                   "say what it is instead of where it is") with
               {
                   Severity = isLink ? Severity.Warning : Severity.Note,
                   IsPrivate = true,
                   AlsoAt = host.Rest,
               };
    }

    private static bool IsInLink(string text, TextSpan host) => host.Start >= 3 && text.AsSpan(host.Start - 3, 3) is "://";
}
