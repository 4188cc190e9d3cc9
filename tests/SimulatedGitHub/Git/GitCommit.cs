using System.Collections.Immutable;
using System.Text;

namespace SimulatedGitHub.Git;

/// <summary>A commit as git stores it.</summary>
public sealed record GitCommit(string Tree, ImmutableArray<string> Parents, Signature Author, Signature Committer, string Message)
{
    public string Oid { get; } = ObjectId.Of("commit", Encoding.UTF8.GetBytes(Serialize(Tree, Parents, Author, Committer, Message)));

    public string Headline => Message.Split('\n')[0];

    public string Body => Message.Contains('\n', StringComparison.Ordinal) ? Message[(Message.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim('\n') : "";

    private static string Serialize(string tree, ImmutableArray<string> parents, Signature author, Signature committer, string message) =>
        $"tree {tree}\n{string.Concat(parents.Select(parent => $"parent {parent}\n"))}author {author}\ncommitter {committer}\n\n{message}";
}
