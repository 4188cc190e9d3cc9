using System.Text.RegularExpressions;

namespace Minutes.Validation.Privacy;

/// <summary>An e-mail address.</summary>
internal sealed partial class EmailAddress : Rule
{
    public override RuleInfo Info { get; } = new("MIN070", "email", Severity.Warning)
    {
        Trigger = "An e-mail address stands in the minutes; that of a list or an office is a note, and so is one with `(at)`; addresses of machines and of examples are none.",
        Reason = "Minutes are public and stay in the repository's history: the address is collected for spam, and its owner was not asked.",
        Before = "* write to jonna.brandt@pebble-ness.io about the ferry",
        After = "* write to @tjorven about the ferry",
    };

    public override IEnumerable<Finding> Check(Submission submission) =>
        SamePlaces.Among(EmailAddresses.In(submission.Source.Text), submission.Source).Select(Found)
            .Concat(SamePlaces.Among(EmailAddresses.SpeltIn(submission.Document), submission.Source).Select(SpeltOut));

    private Finding SpeltOut(SamePlaces address) =>
        At(address.First, $"the e-mail address {Masked.Of(address.Text)} is published with the minutes, and programs read it in this form, too", "name the person by handle instead, or ask whether they agree") with
        {
            Severity = Severity.Note,
            IsPrivate = true,
            AlsoAt = address.Rest,
        };

    private Finding Found(SamePlaces address) => IsShared(address.Text)
        ? At(address.First, $"the address {Masked.Of(address.Text)} of a list or an office is published with the minutes", "leave it if it is meant for everybody") with
        {
            Severity = Severity.Note,
            IsPrivate = true,
            AlsoAt = address.Rest,
        }
        : At(address.First, $"the e-mail address {Masked.Of(address.Text)} is published with the minutes", "name the person by handle instead, or ask whether they agree") with
        {
            IsPrivate = true,
            AlsoAt = address.Rest,
        };

    private static bool IsShared(string address)
    {
        var at = address.LastIndexOf('@');
        return List().IsMatch(address.AsSpan(at + 1)) || Office().IsMatch(address.AsSpan(0, at));
    }

    [GeneratedRegex(@"^(?:lists?|groups?|mailman|ml)\.|(?:^|\.)(?:googlegroups\.com|groups\.io|freelists\.org)$", RegexOptions.IgnoreCase)]
    private static partial Regex List();

    [GeneratedRegex(
        """
        ^(?:info|contact|kontakt|hello|hallo|office|support|help|helpdesk|service|team|security|abuse|postmaster|webmaster|hostmaster|admin
        |press|presse|events?|conduct|coc|privacy|datenschutz|legal|jobs|sales|billing|feedback|news|newsletter|community|board|vorstand|orga)$
        |-(?:announce|discuss|dev|devel|users?|list|team|security|tech|core|sig|wg)$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Office();
}
