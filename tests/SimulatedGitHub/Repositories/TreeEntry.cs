using System.Text;
using SimulatedGitHub.Git;

namespace SimulatedGitHub.Repositories;

/// <summary>An entry of a folder as seen in a repository.</summary>
public sealed record TreeEntry(Repository Repository, GitTreeEntry Entry, string? Path)
{
    public string Name => Entry.Name;

    public string NameRaw => Convert.ToBase64String(Encoding.UTF8.GetBytes(Name));

    public string Oid => Entry.Oid;

    public string Type => Entry.Type;

    public int Mode => Convert.ToInt32(Entry.Mode, 8);

    public string Extension => System.IO.Path.GetExtension(Name);

    public int Size => Repository.Objects.Blob(Oid)?.Bytes.Length ?? 0;

    public GitObject? Object => Entry.IsTree
        ? new Tree(Repository, Repository.Objects.Tree(Oid)!, Path)
        : GitObject.Find(Repository, Oid);
}
