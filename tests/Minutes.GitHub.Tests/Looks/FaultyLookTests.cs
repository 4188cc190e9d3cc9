using SimulatedGitHub.Faults;
using Xunit;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>Each fault at each request of each scenario: what was not done is told, is done by the next look, and nothing is there twice.</summary>
public sealed class FaultyLookTests
{
    private static readonly Dictionary<string, Func<Fault>> Faults = new()
    {
        ["primary limit"] = () => Fault.PrimaryLimit,
        ["secondary limit, 200"] = () => Fault.SecondaryLimit(200),
        ["secondary limit, 403"] = () => Fault.SecondaryLimit(403),
        ["secondary limit, 429"] = () => Fault.SecondaryLimit(429),
        ["502 before"] = () => Fault.ServerError(502),
        ["504 after"] = () => Fault.ServerErrorAfter(504),
        ["504 after one mutation"] = () => Fault.ServerErrorAfter(504, 1),
        ["504 after two mutations"] = () => Fault.ServerErrorAfter(504, 2),
        ["broken before"] = () => Fault.BrokenConnection(acts: false),
        ["broken after"] = () => Fault.BrokenConnection(),
        ["cut off"] = () => Fault.TruncatedBody,
        ["no JSON"] = () => Fault.NoJson,
        ["first mutation fails"] = () => Fault.PartialError(1),
        ["second mutation fails"] = () => Fault.PartialError(2),
        ["third mutation fails"] = () => Fault.PartialError(3),
        ["document refused"] = () => Fault.RefusedDocument("SOMETHING_NEW"),
    };

    public static TheoryData<string, string> All => [.. from scenario in Scenarios.All.Keys from fault in Faults.Keys select (scenario, fault)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task At_each_request_it_is_told_or_made_good_at_once_and_the_next_look_ends_the_same(string scenario, string fault)
    {
        var whole = await SpoiltLook.WholeAsync(scenario);
        for (var request = 1; request <= whole.Requests; request++) (await SpoiltLook.RunAsync(scenario, Faults[fault](), request)).AssertEndsAs(whole, request);
    }
}
