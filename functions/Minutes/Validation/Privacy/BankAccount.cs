namespace Minutes.Validation.Privacy;

/// <summary>The number of a bank account.</summary>
internal sealed class BankAccount : Rule
{
    public override RuleInfo Info { get; } = new("MIN078", "bank-account", Severity.Note)
    {
        Trigger = "The international number of a bank account (IBAN, ISO 13616), whose check digits fit, stands in the minutes.",
        Reason = "Minutes are public: whoever reads the number can try to draw money with it.",
        Before = "* the ferry is paid from DE02 1203 0000 0000 2020 51",
        After = "* the ferry is paid from the account of the club",
    };

    public override IEnumerable<Finding> Check(Submission submission) =>
        from account in SamePlaces.Among(AccountNumbers.In(submission.Document), submission.Source)
        select At(account.First, $"the bank account {Masked.Of(account.Text)} is published with the minutes", "take it out, unless everybody is to pay into it") with
        {
            IsPrivate = true,
            AlsoAt = account.Rest,
        };
}
