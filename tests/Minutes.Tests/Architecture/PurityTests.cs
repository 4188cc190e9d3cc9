using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Architecture;

/// <summary>The domain is a function of its arguments: the hosts read, wait and look at the clock for it.</summary>
public sealed class PurityTests
{
    private static readonly Lazy<CodeUse[]> Domain = new(() => [.. CodeUses.Of(typeof(SourceText).Assembly)]);

    /// <summary>What the domain must not use, and why. A namespace stands for its types, a type for its members.</summary>
    public static TheoryData<string, string> Forbidden { get; } = new()
    {
        { "System.IO", "files and streams are the hosts': the domain is given text" },
        { "System.Net", "the network is reached through the port in Minutes.GitHub" },
        { "System.Diagnostics.Process", "other programs are run by the hosts" },
        { "System.Environment", "variables, folders and line ends differ between machines" },
        { "System.AppDomain", "where the program stands is no matter of minutes" },
        { "System.Console", "printing is the executable's" },
        { "System.Threading", "a pure function does not wait; the hosts decide what runs at once" },
        { "System.DateTime.get_Now", "the date is an argument" },
        { "System.DateTime.get_UtcNow", "the date is an argument" },
        { "System.DateTime.get_Today", "the date is an argument" },
        { "System.DateTimeOffset.get_Now", "the date is an argument" },
        { "System.DateTimeOffset.get_UtcNow", "the date is an argument" },
        { "System.TimeProvider", "the date is an argument" },
        { "System.Diagnostics.Stopwatch", "how long something takes must not change what it gives" },
        { "NodaTime.SystemClock", "the date is an argument" },
        { "NodaTime.IClock", "a clock gives another answer each time: what it says is the argument" },
        { "NodaTime.ZonedClock", "a clock gives another answer each time: what it says is the argument" },
        { "NodaTime.IDateTimeZoneProvider.GetSystemDefault", "the machine's time zone is not the community's" },
        { "NodaTime.DateTimeZoneProviders.get_Bcl", "time zones come from NodaTime's own table, the same on every machine" },
        { "System.TimeZoneInfo", "time zones come from NodaTime's own table, the same on every machine" },
        { "System.Random", "the same archive gives the same minutes" },
        { "System.Security.Cryptography.RandomNumberGenerator", "the same archive gives the same minutes" },
        { "System.Guid.NewGuid", "the same archive gives the same minutes" },
        { "System.Runtime.InteropServices.DllImportAttribute", "native code can do all of the above" },
    };

    /// <summary>What of it is allowed all the same, and why.</summary>
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["System.IO.TextReader"] = "YamlDotNet reads text through it",
        ["System.IO.StringReader"] = "reads a text that is in memory",
        ["System.IO.Stream"] = "the built-in template is embedded in the assembly",
        ["System.IO.StreamReader"] = "the built-in template is embedded in the assembly",
        ["System.Threading.Tasks.ValueTask`1"] = "Scriban asks each function for an asynchronous form; ours is done at once",
        ["System.Environment.get_CurrentManagedThreadId"] = "the compiler's own, in each method with yield",
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void The_domain_stays_pure(string name, string why)
    {
        var uses = Domain.Value.Where(use => use.LiesIn(name) && !Allowed.Keys.Any(use.LiesIn)).ToArray();

        Assert.True(uses.Length == 0, $"{string.Join('\n', uses.Select(use => $"{use}"))}\nBut {why}.");
    }

    [Fact]
    public void Nothing_is_allowed_that_is_not_used() =>
        Assert.All(Allowed.Keys, name => Assert.Contains(Domain.Value, use => use.LiesIn(name)));
}
