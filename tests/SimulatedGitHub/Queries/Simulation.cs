using SimulatedGitHub.Mutations;

namespace SimulatedGitHub.Queries;

/// <summary>All fields that this GitHub answers with more than a property.</summary>
internal static class Simulation
{
    public static FieldTable Fields()
    {
        var fields = new FieldTable();
        QueryFields.Add(fields);
        ActorFields.Add(fields);
        RepositoryFields.Add(fields);
        GitFields.Add(fields);
        ConversationFields.Add(fields);
        PullFields.Add(fields);
        CheckFields.Add(fields);
        RefMutations.Add(fields);
        PullMutations.Add(fields);
        ReviewMutations.Add(fields);
        CommentMutations.Add(fields);
        LabelMutations.Add(fields);
        CheckMutations.Add(fields);
        return fields;
    }
}
