namespace SimulatedGitHub.Queries;

/// <summary>The fields of one type.</summary>
internal sealed class TypeFields<T>(FieldTable table)
    where T : notnull
{
    public TypeFields<T> Field(string name, Func<T, Call, object?> field)
    {
        table.Add(name, field);
        return this;
    }

    public TypeFields<T> Field(string name, Func<T, object?> field) => Field(name, (source, _) => field(source));
}
