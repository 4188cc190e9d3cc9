using SimulatedGitHub.Access;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Queries;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Mutations;

internal static class LabelMutations
{
    private const int MostLabels = 100;

    public static void Add(FieldTable fields) => fields.On<Root>()
        .Field("createLabel", (_, call) => Create(call))
        .Field("updateLabel", (_, call) => Update(call))
        .Field("deleteLabel", (_, call) => Delete(call))
        .Field("addLabelsToLabelable", (_, call) => Labelled(call, (target, label) => target.AddLabel(call.Viewer, label)))
        .Field("removeLabelsFromLabelable", (_, call) => Labelled(call, (target, label) => target.RemoveLabel(call.Viewer, label)));

    /// <summary>Gives a conversation exactly these labels.</summary>
    internal static void Set(Call call, Conversation target, IReadOnlyList<string> ids)
    {
        var labels = ids.Select(id => Own(call, target, id)).ToList();
        foreach (var label in target.Labels.Except(labels).ToList())
            target.RemoveLabel(call.Viewer, label);
        foreach (var label in labels)
            target.AddLabel(call.Viewer, label);
    }

    private static object Create(Call call)
    {
        var repository = call.Target<Repository>("repositoryId");
        Require(call, repository, Role.Write);
        return new { Label = repository.AddLabel(call.Input.Text("name")!, call.Input.Text("color")!, call.Input.Text("description")) };
    }

    private static object Update(Call call)
    {
        var label = call.Target<Label>("id");
        Require(call, label.Repository, Role.Write);
        label.Update(
            call.Input.Text("name") ?? label.Name, call.Input.Text("color") ?? label.Color, call.Input.Has("description") ? call.Input.Text("description") : label.Description);
        return new { Label = label };
    }

    private static object Delete(Call call)
    {
        var label = call.Target<Label>("id");
        Require(call, label.Repository, Role.Write);
        label.Delete();
        return new();
    }

    private static object Labelled(Call call, Action<Conversation, Label> change)
    {
        var target = call.Target<Conversation>("labelableId");
        Require(call, target.Repository, Role.Triage);
        var labels = call.Input.Texts("labelIds")!.Select(id => Own(call, target, id)).ToList();
        if (target.Labels.Union(labels).Count() > MostLabels)
            throw GitHubError.Unprocessable("An issue can have at most 100 labels.");
        labels.ForEach(label => change(target, label));
        return new { Labelable = target };
    }

    private static Label Own(Call call, Conversation target, string id)
    {
        var label = call.Node<Label>(id);
        return label.Repository == target.Repository ? label : throw GitHubError.NotFound($"Could not resolve to a node with the global id of '{id}'.");
    }

    private static void Require(Call call, Repository repository, Role role) =>
        call.Token.Require(repository, role, "issues", "pull_requests");
}
