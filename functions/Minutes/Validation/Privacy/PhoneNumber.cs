using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>A telephone number, or the number of a conference that is dialled.</summary>
internal sealed class PhoneNumber : Rule
{
    public override RuleInfo Info { get; } = new("MIN071", "phone", Severity.Note)
    {
        Trigger = "A telephone number, or the number of a telephone or video conference, stands in the minutes.",
        Reason = "Minutes are public: strangers can call the person, or the conference.",
        Before = "* the harbour master answers at +49 30 5550 1234",
        After = "* @mira-k knows how to reach the harbour master",
    };

    public override IEnumerable<Finding> Check(Submission submission) =>
        from number in SamePlaces.Among(Numbers(submission), submission.Source)
        select At(
            number.First,
            $"the telephone or conference number {Masked.Of(number.Text)} is published with the minutes",
            "take it out, and put it where only those look who need it") with
        {
            IsPrivate = true,
            AlsoAt = number.Rest,
        };

    /// <summary>The digits of a bank account are none of a telephone.</summary>
    private static IEnumerable<TextSpan> Numbers(Submission submission)
    {
        var accounts = new Lazy<List<TextSpan>>(() => [.. AccountNumbers.In(submission.Document)]);
        return PhoneNumbers.In(submission.Document.Prose).Where(number => !accounts.Value.Exists(account => account.Contains(number.Start)));
    }
}
