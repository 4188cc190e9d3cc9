using System.Reflection;

namespace SimulatedGitHub.Queries;

/// <summary>What GitHub answers for a field. What stands neither here nor as a property is not simulated, and says so.</summary>
internal sealed class FieldTable
{
    private readonly Dictionary<(Type Type, string Name), Func<object, Call, object?>> _fields = [];

    public TypeFields<T> On<T>()
        where T : notnull => new(this);

    public void Add<T>(string name, Func<T, Call, object?> field)
        where T : notnull => _fields.Add((typeof(T), name), (source, call) => field((T)source, call));

    public object? Resolve(string type, object source, string name, Call call)
    {
        if (Candidates(source.GetType()).Select(candidate => _fields.GetValueOrDefault((candidate, name))).FirstOrDefault(field => field is not null) is { } known)
            return known(source, call);
        var property = source.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
        return property is null ? throw new NotSimulatedException($"{type}.{name}") : property.GetValue(source);
    }

    private static IEnumerable<Type> Candidates(Type type)
    {
        for (var own = type; own is not null; own = own.BaseType)
            yield return own;
        foreach (var other in type.GetInterfaces())
            yield return other;
    }
}
