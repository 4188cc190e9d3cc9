namespace SimulatedGitHub.Git;

/// <summary>A file, link, submodule or folder in a folder; the mode as git writes it, in octal digits.</summary>
public sealed record GitTreeEntry(string Mode, string Name, string Oid)
{
    public const string File = "100644";
    public const string Link = "120000";
    public const string Submodule = "160000";
    public const string Tree = "40000";

    public bool IsTree => Mode == Tree;

    public bool IsBlob => !IsTree && Mode != Submodule;

    public string Type => IsTree ? "tree" : Mode == Submodule ? "commit" : "blob";
}
