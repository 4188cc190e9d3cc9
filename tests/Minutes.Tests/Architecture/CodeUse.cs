namespace Minutes.Tests.Architecture;

/// <summary>That compiled code refers to a type, or to a member of it.</summary>
/// <param name="User">The type whose code it is; of a lambda or a nested type, the outermost one.</param>
/// <param name="Place">Where in it, for example <c>Minutes.Text.SourceText.LineAt</c>.</param>
/// <param name="Used">The type referred to; of a constructed type, its definition and each argument are uses of their own.</param>
/// <param name="Member">The member's name as it is compiled (<c>get_Now</c>), or empty where the type itself is meant.</param>
internal sealed record CodeUse(Type User, string Place, Type Used, string Member)
{
    /// <summary>What is used, for example <c>System.DateTime.get_Now</c>.</summary>
    public string Name => Member.Length == 0 ? TypeName : $"{TypeName}.{Member}";

    private string TypeName => (Used.FullName ?? Used.Name).Replace('+', '.');

    /// <summary>Whether the name is this one, or lies below it: a namespace covers its types, a type its members.</summary>
    public bool LiesIn(string name) =>
        Name == name || (Name.StartsWith(name, StringComparison.Ordinal) && Name[name.Length] == '.');

    public override string ToString() => $"{Place} uses {Name}";
}
