using System.Globalization;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.Observation;

namespace Minutes.GitHub.Repositories.Documents;

/// <summary>Asks for contents of files and for details of pull requests, all in one document. The numbers in the aliases are places in the lists here.</summary>
internal sealed class ReadDocument
{
    private readonly string _owner;
    private readonly string _name;

    internal ReadDocument(RepositoryName repository, ReadRequest request)
    {
        (Blobs, FilesAt) = ([.. request.Blobs], [.. request.FilesAt]);
        PullRequests = [.. request.PullRequests.Select(pull => (pull.Key, pull.Value.ToArray()))];
        _owner = Document.Variable("String!", repository.Owner);
        _name = Document.Variable("String!", repository.Name);
        Ask(request.Messages);
    }

    internal RequestDocument Document { get; } = new("query", "Read");

    internal string[] Blobs { get; }

    internal (string Commit, ArchivePath Path)[] FilesAt { get; }

    internal (int Number, ArchivePath[] Paths)[] PullRequests { get; }

    /// <summary>The alias of a pull request.</summary>
    internal static string Pull(int index) => string.Create(CultureInfo.InvariantCulture, $"p{index}");

    private void Ask(int messages)
    {
        Group("blobs", Blobs.Select((id, index) => $"b{index}: object(oid: {Document.Variable("GitObjectID!", id)}) {{ ...Content }}"));
        Group("files", FilesAt.Select((file, index) => $"c{index}: object(oid: {Document.Variable("GitObjectID!", file.Commit)}) {{ ... on Commit {{ {File(0, file.Path)} }} }}"));
        Group("pulls", PullRequests.Select((pull, index) => $"{Pull(index)}: pullRequest(number: {Document.Variable("Int!", pull.Number)}) {{ {Details(pull.Paths)} }}"));
        if (messages > 0)
            Group("messages", [$"defaultBranchRef {{ target {{ ... on Commit {{ history(first: {Document.Variable("Int!", messages)}) {{ nodes {{ oid message }} }} }} }} }}"]);
    }

    private string Details(ArchivePath[] paths)
    {
        var details = "...Checked";
        if (paths.Length == 0) return details;
        var files = string.Join(' ', paths.Select((path, index) => File(index, path)));
        return $"{details} after: commits(last: 1) {{ nodes {{ commit {{ {files} }} }} }} before: commits(first: 1) {{ nodes {{ commit {{ parents(first: 1) {{ nodes {{ {files} }} }} }} }} }}";
    }

    private string File(int index, ArchivePath path) =>
        string.Create(CultureInfo.InvariantCulture, $"f{index}: file(path: {Document.Variable("String!", path.ToString())}) {{ oid object {{ ...Content }} }}");

    private void Group(string alias, IEnumerable<string> fields)
    {
        var all = string.Join("\n    ", fields);
        if (all.Length > 0) Document.Field($"{alias}: repository(owner: {_owner}, name: {_name}) {{\n    {all}\n  }}");
    }
}
