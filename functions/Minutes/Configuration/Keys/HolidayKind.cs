using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Minutes.Configuration.Values;
using Minutes.Configuration.Yaml;
using Minutes.Schedule;
using NodaTime;

namespace Minutes.Configuration.Keys;

/// <summary>A date, or one date with its name.</summary>
internal sealed class HolidayKind(TextKind<LocalDate> date, TextKind<string> name)
    : ValueKind<Holiday>("a date, or a date with its name such as 2026-05-14: Ascension Day")
{
    public override bool TryRead(YamlNode node, ProblemList problems, [MaybeNullWhen(false)] out Holiday value)
    {
        value = null;
        switch (node)
        {
            case YamlScalar when !node.IsEmpty:
                if (date.TryRead(node, problems, out var day)) value = new(day);
                break;
            case YamlMapping { Entries: [var (key, called)] }:
                var isDate = date.TryRead(key, problems, out var named);
                if (name.TryRead(called, problems, out var text) && isDate) value = new(named, text);
                break;
            default:
                Refuse(node, problems, "begin each holiday with a dash of its own");
                break;
        }

        return value is not null;
    }

    public override JsonObject ToSchema()
    {
        var named = date.ToSchemaOfNames(name.ToSchema());
        named["minProperties"] = 1;
        named["maxProperties"] = 1;
        return new() { ["oneOf"] = new JsonArray(date.ToSchema(), named) };
    }
}
