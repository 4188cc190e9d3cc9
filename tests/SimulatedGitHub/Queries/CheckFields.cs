using SimulatedGitHub.Checks;

namespace SimulatedGitHub.Queries;

internal static class CheckFields
{
    public static void Add(FieldTable fields)
    {
        fields.On<CheckSuite>()
            .Field("checkRuns", (suite, call) => Runs(suite, call.Arguments.One("filterBy")))
            .Field("matchingPullRequests", (suite, call) => Conversations.Filter(suite.Repository.Pulls.Where(pull => pull.HeadRefOid == suite.HeadSha), call.Arguments))
            .Field("branch", suite => suite.Repository.Refs.FirstOrDefault(name => name.IsBranch && name.Oid == suite.HeadSha))
            .Field("creator", _ => null);
        fields.On<StatusCheckRollup>()
            .Field("contexts", rollup => rollup.Contexts);
        fields.On<Status>()
            .Field("contexts", status => status.Contexts)
            .Field("context", (status, call) => status.Contexts.FirstOrDefault(context => context.Context == call.Arguments.Text("name")))
            .Field("combinedContexts", status => status.Contexts);
        fields.On<CheckRun>()
            .Field("isRequired", _ => false);
        fields.On<StatusContext>()
            .Field("isRequired", _ => false);
    }

    private static IEnumerable<CheckRun> Runs(CheckSuite suite, Arguments? filter)
    {
        var runs = filter?.Text("checkType") == "ALL" ? suite.Runs : suite.Latest;
        return runs.Where(run =>
            (filter?.Text("checkName") is not { } name || run.Name == name)
            && (filter?.Number("appId") is not { } app || suite.App.DatabaseId == app)
            && (filter?.Text("status") is not { } status || run.Status == status)
            && (filter?.Texts("statuses") is not { } statuses || statuses.Contains(run.Status))
            && (filter?.Texts("conclusions") is not { } conclusions || (run.Conclusion is { } conclusion && conclusions.Contains(conclusion))));
    }
}
