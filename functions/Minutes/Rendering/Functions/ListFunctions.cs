using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Runtime;

namespace Minutes.Rendering.Functions;

/// <summary>The functions of <c>array</c>. Each leaves the list that it is given as it was. Nothing counts as an empty list.</summary>
internal static class ListFunctions
{
    private static readonly ScriptParameterInfo
        List = new(typeof(object), "list"),
        Item = new(typeof(object), "item"),
        Count = new(typeof(int), "count"),
        Field = new(typeof(string), "field");

    public static ScriptObject All { get; } = TemplateFunctions.Group(
        ("size", new TemplateFunction(call => call.List(0).Count, List)),
        ("first", new TemplateFunction(call => call.List(0).FirstOrDefault(), List)),
        ("last", new TemplateFunction(call => call.List(0).LastOrDefault(), List)),
        ("reverse", Of((list, _) => list.Reverse(), List)),
        ("compact", Of((list, _) => list.Where(item => item is not null), List)),
        ("limit", Of((list, call) => list.Take(call.Number(1)), List, Count)),
        ("offset", Of((list, call) => list.Skip(call.Number(1)), List, Count)),
        ("concat", Of((list, call) => list.Concat(call.List(1)), List, new(typeof(object), "other"))),
        ("map", Of((list, call) => list.Select(item => FieldOf(call, item, call.Text(1))), List, Field)),
        ("uniq", Of(Unique, List)),
        ("sort", Of(Sorted, List, new(typeof(string), "field", null))),
        ("contains", new TemplateFunction(call => Contains(call), List, Item)),
        ("join", new TemplateFunction(Join, List, new(typeof(string), "delimiter"))));

    private static TemplateFunction Of(
        Func<IEnumerable<object?>, Call, IEnumerable<object?>> body,
        params ImmutableArray<ScriptParameterInfo> parameters) =>
        new(call => new ScriptArray(body(call.List(0), call)), parameters);

    private static object? FieldOf(Call call, object? item, string field) =>
        item is ScriptObject fields && fields.TryGetValue(call.Run, call.Span, field, out var value)
            ? value
            : throw TemplateNames.NoField(call.Span, item, field);

    private static bool Contains(Call call)
    {
        call.Run.Spend(call.Span, TemplateWork.OfItems(call.List(0)));
        return call.List(0).Any(item => Equals(item, call[1]));
    }

    /// <summary>The first of each text or number. They are told apart as text, whose hash is salted: no list can be made to collide.</summary>
    private static IEnumerable<object?> Unique(IEnumerable<object?> list, Call call)
    {
        call.Run.Spend(call.Span, TemplateWork.OfItems(call.List(0)));
        return list.DistinctBy(item => call.Run.ObjectToString(item), StringComparer.Ordinal);
    }

    /// <summary>Texts by their characters' codes or numbers by size, equal ones in their old order.</summary>
    private static IEnumerable<object?> Sorted(IEnumerable<object?> list, Call call)
    {
        var keyed = list.Select(item => (Item: item, Key: call[1] is string field ? FieldOf(call, item, field) : item)).ToList();
        var keys = new ScriptArray(keyed.Select(pair => pair.Key));
        call.Run.Spend(call.Span, TemplateWork.OfItems(keys) * (BitOperations.Log2((uint)keys.Count + 1) + 1));
        return keys switch
        {
            _ when keys.All(key => key is string) =>
                keyed.OrderBy(pair => (string)pair.Key!, StringComparer.Ordinal).Select(pair => pair.Item),
            _ when keys.All(Kind.IsNumber) =>
                keyed.OrderBy(pair => Convert.ToDouble(pair.Key, CultureInfo.InvariantCulture)).Select(pair => pair.Item),
            _ => throw call.Failure("only texts, or only numbers, can be sorted"),
        };
    }

    private static string Join(Call call)
    {
        var (joined, delimiter) = (new StringBuilder(), call.Text(1));
        for (var i = 0; i < call.List(0).Count; i++)
        {
            joined.Append(i == 0 ? string.Empty : delimiter).Append(call.Run.ObjectToString(call.List(0)[i]));
            call.ExpectLength(joined.Length);
        }

        return joined.ToString();
    }
}
