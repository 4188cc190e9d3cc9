using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Minutes.Configuration.Yaml;

/// <summary>
/// Reads one YAML document into nodes with places. What makes YAML dangerous or dark is a mistake here: anchors and aliases
/// (which can grow without bound), tags, keys that are no text, keys that stand twice, deep nesting, several documents.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>A configuration needs six levels.</summary>
    private const int Deepest = 64;

    private readonly YamlEvents _events;
    private readonly ProblemList _problems;

    private YamlReader(YamlEvents events, ProblemList problems) => (_events, _problems) = (events, problems);

    /// <summary>The document's content, empty where there is none; null where the text is no YAML, which is told then.</summary>
    public static YamlNode? Read(string text, ProblemList problems)
    {
        try
        {
            return new YamlReader(new(text), problems).ReadStream();
        }
        catch (YamlException broken)
        {
            YamlMistake.Tell(broken, text, problems);
            return null;
        }
    }

    private YamlNode ReadStream()
    {
        _events.Next();
        if (_events.Next() is StreamEnd) return new YamlMapping(0, []);

        var content = ReadNode(_events.Next(), 0);
        _events.Next();
        if (_events.Next() is DocumentStart second)
            _problems.Add(IndexOf(second), "a second YAML document begins here", "a configuration is one document; remove the line ---");
        return content;
    }

    private YamlNode ReadNode(ParsingEvent start, int depth)
    {
        if (depth > Deepest)
            throw new MaximumRecursionLevelReachedException(start.Start, start.End, $"found more than {Deepest} levels, one in the other");
        if (start is NodeEvent node) RefuseAnchorAndTag(node);
        return start switch
        {
            Scalar scalar => new YamlScalar(IndexOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain),
            SequenceStart => new YamlList(IndexOf(start), ReadItems(depth + 1)),
            MappingStart => ReadMapping(start, depth + 1),
            AnchorAlias => RefuseAlias(start),
            // YamlDotNet 18.1 loses the value of an empty key, and of an alias as a key.
            _ => throw new SyntaxErrorException(start.Start, start.End, "found a key or value that is not complete"),
        };
    }

    private ImmutableArray<YamlNode> ReadItems(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_events.Next() is not SequenceEnd and var item) items.Add(ReadNode(item, depth));
        return items.ToImmutable();
    }

    private YamlMapping ReadMapping(ParsingEvent start, int depth)
    {
        var entries = ReadEntries(depth);
        // YamlDotNet 18.1 gives no place to the mapping of a pair in a flow list: [a: b].
        return new(IndexOf(start) == 0 && entries is [var first, ..] ? first.Key.Index : IndexOf(start), entries);
    }

    private ImmutableArray<YamlEntry> ReadEntries(int depth)
    {
        var entries = new OrderedDictionary<string, YamlEntry>(StringComparer.Ordinal);
        while (_events.Next() is not MappingEnd and var start)
        {
            var key = ReadNode(start, depth);
            var value = ReadNode(_events.Next(), depth);
            if (key is YamlScalar { Text: var text } scalar)
            {
                if (!entries.TryAdd(text, new(scalar, value))) RefuseSecond(scalar, entries[text].Key);
            }
            else if (key is not YamlUnreadable)
            {
                _problems.Add(key.Index, $"expected a key, found {key.Words}");
            }
        }

        return [.. entries.Values];
    }

    private void RefuseSecond(YamlScalar key, YamlScalar first) => _problems.Add(key.Index,
        $"the key {Quoted.Of(key.Text)} stands here a second time", $"the first is in line {_problems.LineAt(first.Index)}; keep one");

    private void RefuseAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            _problems.Add(IndexOf(node), "found an anchor (&)", "anchors and aliases are not allowed here; write the value where it is meant");
        if (!node.Tag.IsEmpty)
            _problems.Add(IndexOf(node), "found a tag (!)", "tags are not allowed here; write the value alone");
    }

    private YamlUnreadable RefuseAlias(ParsingEvent alias)
    {
        _problems.Add(IndexOf(alias), "found an alias (*)",
            "anchors and aliases are not allowed here; write the value itself, and put a text that begins with * in quotes");
        return new(IndexOf(alias));
    }

    private static int IndexOf(ParsingEvent found) => (int)found.Start.Index;
}
