using Xunit;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>What a look plans, that it plans it once, and that a run which was killed anywhere is made good by the next one.</summary>
public sealed class AgainTests
{
    public static TheoryData<string> Names { get; } = [.. WeeklyScenarios.All.Select(scenario => scenario.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_planned(string name)
    {
        var (_, build, planned) = Scenario(name);
        Assert.Equal(planned, PlanWords.Of(build().Plan()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Once_it_is_done_nothing_is_missing(string name)
    {
        var model = Scenario(name).Build().Run();
        Assert.Equal("", PlanWords.Of(model.Plan()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Killed_anywhere_it_ends_the_same(string name)
    {
        var (_, build, _) = Scenario(name);
        var expected = build().Run().Snapshot();
        var steps = Steps(build()).Count;
        for (var made = 0; made < steps; made++)
        {
            var model = build();
            foreach (var step in Steps(model).Take(made)) step();
            model.Run();
            Assert.Equal(expected, model.Snapshot());
            Assert.Equal("", PlanWords.Of(model.Plan()));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_due_later_and_not_before(string name)
    {
        var model = Scenario(name).Build().Run();
        if (model.Plan().Due is not { } due) return;
        Assert.True(due > model.Now, $"due at {due}");
        Assert.Equal("", PlanWords.Of(model.At(due - NodaTime.Duration.FromSeconds(1)).Plan()));
    }

    private static (string Name, Func<WeeklyModel> Build, string Planned) Scenario(string name) => WeeklyScenarios.All.Single(scenario => scenario.Name == name);

    private static List<Action> Steps(WeeklyModel model) => [.. model.Plan().Changes.SelectMany(model.Steps)];
}
