using Minutes.Documents;

namespace Minutes.GitHub.Repositories.Documents;

/// <summary>Asks what lies in folders that lie deeper than the first request looks.</summary>
internal static class FolderDocument
{
    internal static RequestDocument Of(RepositoryName repository, IEnumerable<string> folders)
    {
        var document = new RequestDocument("query", "Folders");
        var (owner, name) = (document.Variable("String!", repository.Owner), document.Variable("String!", repository.Name));
        var fields = folders.Select((id, index) => $"f{index}: object(oid: {document.Variable("GitObjectID!", id)}) {{ ...Folder }}");
        document.Field($"repository(owner: {owner}, name: {name}) {{\n    {string.Join("\n    ", fields)}\n  }}");
        return document;
    }
}
