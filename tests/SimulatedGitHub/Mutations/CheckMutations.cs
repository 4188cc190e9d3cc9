using SimulatedGitHub.Access;
using SimulatedGitHub.Checks;
using SimulatedGitHub.Queries;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Mutations;

internal static class CheckMutations
{
    private const int MostAnnotations = 50;
    private const int LongestText = 65535;

    public static void Add(FieldTable fields) => fields.On<Root>()
        .Field("createCheckRun", (_, call) => Create(call))
        .Field("updateCheckRun", (_, call) => Update(call));

    private static object Create(Call call)
    {
        var repository = call.Target<Repository>("repositoryId");
        var app = App(call, repository);
        var sha = call.Input.Text("headSha")!;
        if (repository.Objects.Commit(sha) is null)
            throw GitHubError.Unprocessable($"No commit found for SHA: {sha}");
        Check(call.Input);
        var suite = repository.CheckSuites.FirstOrDefault(suite => suite.App == app && suite.HeadSha == sha) ?? new(repository, app, sha);
        var run = new CheckRun(suite, call.Input.Text("name")!);
        Fill(run, call.Input);
        return new { CheckRun = run };
    }

    private static object Update(Call call)
    {
        var run = call.Target<CheckRun>("checkRunId");
        if (App(call, call.Target<Repository>("repositoryId")) != run.CheckSuite.App || run.Repository != call.Target<Repository>("repositoryId"))
            throw GitHubError.Forbidden("Invalid app_id - check run can only be modified by the GitHub App that created it.");
        Check(call.Input);
        Fill(run, call.Input);
        return new { CheckRun = run };
    }

    private static App App(Call call, Repository repository)
    {
        call.Token.Require(repository, Role.Write, "checks");
        return call.Token.App ?? throw GitHubError.Forbidden("You must authenticate via a GitHub App.");
    }

    private static void Check(Arguments input)
    {
        if (input.Text("status") == "COMPLETED" && input.Text("conclusion") is null)
            throw GitHubError.Unprocessable("A completed check run has a conclusion.");
        var output = input.One("output");
        if (output?.Text("summary")?.Length > LongestText || output?.Text("text")?.Length > LongestText)
            throw GitHubError.Unprocessable("Only 65535 characters are allowed");
        var annotations = output?.Many("annotations") ?? [];
        if (annotations.Count > MostAnnotations)
            throw GitHubError.Unprocessable("No more than 50 annotations are allowed in a request.");
        if (annotations.Select(annotation => annotation.One("location")!).Any(place => !IsPlace(place)))
            throw GitHubError.Unprocessable("An annotation's end does not come before its start, and columns stand only within one line.");
    }

    private static bool IsPlace(Arguments place)
    {
        var (start, end) = (place.Number("startLine"), place.Number("endLine"));
        var columns = place.Number("startColumn") is not null || place.Number("endColumn") is not null;
        return start >= 1 && end >= start && (!columns || start == end);
    }

    private static void Fill(CheckRun run, Arguments input)
    {
        run.Name = input.Text("name") ?? run.Name;
        run.Conclusion = input.Text("conclusion") ?? run.Conclusion;
        run.Status = input.Text("status") ?? (run.Conclusion is null ? run.Status : "COMPLETED");
        run.ExternalId = input.Text("externalId") ?? run.ExternalId;
        run.DetailsUrl = input.Text("detailsUrl") ?? run.DetailsUrl;
        run.StartedAt = input.Time("startedAt") ?? run.StartedAt ?? run.CreatedAt;
        run.UpdatedAt = run.Forge.Clock.Now;
        run.CompletedAt = run.Status == "COMPLETED" ? input.Time("completedAt") ?? run.UpdatedAt : null;
        if (input.One("output") is not { } output)
            return;
        (run.Title, run.Summary, run.Text) = (output.Text("title"), output.Text("summary"), output.Text("text"));
        run.Annotations.AddRange((output.Many("annotations") ?? []).Select(annotation => Annotation(run, annotation)));
    }

    private static CheckAnnotation Annotation(CheckRun run, Arguments annotation)
    {
        var (path, place) = (annotation.Text("path")!, annotation.One("location")!);
        return new(
            path,
            new(
                new(place.Number("startLine")!.Value, place.Number("startColumn")),
                new(place.Number("endLine")!.Value, place.Number("endColumn"))),
            annotation.Text("annotationLevel")!,
            annotation.Text("message")!,
            annotation.Text("title"),
            annotation.Text("rawDetails"),
            $"{run.Repository.Url}/blob/{run.CheckSuite.HeadSha}/{Uri.EscapeDataString(path)}");
    }
}
