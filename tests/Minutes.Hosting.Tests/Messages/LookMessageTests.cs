using System.Text.Json;
using Minutes.Documents;
using Minutes.Hosting.Messages;
using NodaTime;
using Xunit;

namespace Minutes.Hosting.Tests.Messages;

public sealed class LookMessageTests
{
    private const string Commit = "7c4f1a6f0e0e0b1a9d1f3c5b7a9e8d6c4b2a1f0e";

    private static readonly Instant Received = Instant.FromUtc(2026, 3, 17, 9, 0) + Duration.FromMilliseconds(123);

    private static readonly RepositoryName Repository = new("open-tidepool", "minutes");

    public static TheoryData<LookMessage> Messages =>
    [
        new LookMessage("github.com", 17, Repository, Received) { Reason = "push", Delivery = "0f2c8a" },
        new LookMessage("github.com", null, Repository, Received) { Reason = "check_run", IsAskedFor = true },
        new LookMessage("git.example.org:8443", 17, Repository, Received) { Reason = "merge_group", MergeGroup = Commit },
        new LookMessage("github.com", 17, null, Received) { Reason = LookReasons.Start },
    ];

    [Theory]
    [MemberData(nameof(Messages))]
    public void What_is_written_is_read_again(LookMessage message) => Assert.Equal(message, LookMessage.Parse(message.ToString()));

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"server":"github.com"}""")]
    [InlineData("""{"server":"github.com","reason":"push","received":"2026-03-17T09:00:00+00:00"}""")]
    [InlineData("""{"server":"github.com","repository":"../..","reason":"push","received":"2026-03-17T09:00:00+00:00"}""")]
    [InlineData("""{"server":null,"repository":"a/b","reason":"push","received":"2026-03-17T09:00:00+00:00"}""")]
    [InlineData("""{"server":"github.com","repository":"a/b","reason":"push","received":"2026-03-17T09:00:00+00:00","mergeGroup":"main"}""")]
    [InlineData("""{"server":"github.com","installation":"17","reason":"push","received":"2026-03-17T09:00:00+00:00"}""")]
    public void What_is_none_is_no_message(string text) => Assert.Null(LookMessage.Parse(text));

    [Fact]
    public void What_is_longer_than_any_is_not_even_read() =>
        Assert.Null(LookMessage.Parse(Messages.First().Data.ToString() + new string(' ', 5000)));

    [Fact]
    public void No_name_in_it_is_one_of_the_metadata_of_the_Functions_host()
    {
        string[] builtIn = ["QueueTrigger", "DequeueCount", "ExpirationTime", "Id", "InsertionTime", "NextVisibleTime", "PopReceipt", "sys"];
        using var json = JsonDocument.Parse(new LookMessage("github.com", 17, Repository, Received) { Reason = "push", Delivery = "d", MergeGroup = Commit, IsAskedFor = true }.ToString());

        Assert.Empty(json.RootElement.EnumerateObject().Select(property => property.Name).Intersect(builtIn, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Two_of_one_subject_melt_into_the_later_one_with_what_either_asked_for()
    {
        var asked = new LookMessage("github.com", 17, Repository, Received) { Reason = "check_run", Delivery = "first", IsAskedFor = true };
        var push = new LookMessage("github.com", null, Repository, Received + Duration.FromSeconds(1)) { Reason = "push", Delivery = "second" };

        Assert.Equal(push with { IsAskedFor = true, Installation = 17 }, asked.With(push));
        Assert.Equal(asked.With(push), push.With(asked));
    }

    [Fact]
    public void A_merge_group_is_a_subject_of_its_own_and_the_case_of_a_name_makes_none()
    {
        var look = new LookMessage("github.com", 17, Repository, Received);

        Assert.Equal(look.Subject, (look with { Installation = 18, Repository = new("Open-Tidepool", "MINUTES") }).Subject);
        Assert.NotEqual(look.Subject, (look with { MergeGroup = Commit }).Subject);
        Assert.NotEqual(look.Subject, (look with { Repository = null }).Subject);
        Assert.NotEqual(look.Subject, (look with { Server = "git.example.org" }).Subject);
    }
}
