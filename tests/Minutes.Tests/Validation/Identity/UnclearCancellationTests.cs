using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class UnclearCancellationTests
{
    [Theory]
    [InlineData("# 2026-03-11\n\nNo show, holidays.\n", "3:1 \"No show\" sounds as if there was no meeting, but is not how minutes say so")]
    [InlineData("# 2026-03-11\n\n## Agenda\n\n* postponed to next week\n", "5:3 \"postponed\" sounds as if there was no meeting, but is not how minutes say so")]
    [InlineData("# 2026-03-11\n\nUrlaub\n", "3:1 \"Urlaub\" sounds as if there was no meeting, but is not how minutes say so")]
    [InlineData("# 2026-03-11\n\nThe meeting was cancelled: holidays.\n", null)]
    [InlineData("# 2026-03-11\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n* Summer holidays\n", null)]
    [InlineData("# 2026-03-11\n\n* lids\n", null)]
    public void That_there_was_no_meeting_is_said_plainly(string text, string? told) =>
        Assert.Equal(told is null ? [] : [told], new Submitted(text).Found("cancelled"));
}
