using System.Collections.Immutable;

namespace Minutes.Validation.Privacy;

/// <summary>The rules about what must not be published.</summary>
internal static class PrivacyRules
{
    /// <summary>By id.</summary>
    internal static ImmutableArray<Rule> All { get; } =
    [
        new EmailAddress(),
        new PhoneNumber(),
        new Secret(),
        new PrivateHost(),
        new InvisibleCharacter(),
        new ClosingWord(),
        new TeamMention(),
        new ActiveContent(),
        new BankAccount(),
    ];
}
