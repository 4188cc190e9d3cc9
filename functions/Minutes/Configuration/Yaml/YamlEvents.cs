using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Minutes.Configuration.Yaml;

/// <summary>The events of a YAML text, one after the other; a mistake in the text is a <see cref="YamlException"/> and nothing else.</summary>
internal sealed class YamlEvents(string text)
{
    private readonly Parser _parser = new(new StringReader(text));
    private ParsingEvent _current = new StreamStart();

    /// <summary>Takes the next event.</summary>
    public ParsingEvent Next()
    {
        try
        {
            _parser.MoveNext();
            return _current = _parser.Current!;
        }
        // YamlDotNet 18.1: a flow collection that is never closed can be an InvalidOperationException,
        // and a tag without a name an ArgumentException.
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            throw new SyntaxErrorException(_current.Start, _current.End, "found a bracket, brace or tag that is not complete");
        }
    }
}
