using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Minutes.GitHub.GraphQL;

/// <summary>A document with the values of its variables.</summary>
/// <param name="Document">The document.</param>
/// <param name="Variables">The values by the variables' names.</param>
internal sealed record GraphQlRequest(GraphQlDocument Document, JsonObject Variables)
{
    /// <summary>What is sent.</summary>
    internal byte[] ToUtf8()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("query"u8, Document.Text);
            writer.WritePropertyName("variables"u8);
            Variables.WriteTo(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The document's name: the values may be long, and people's.</summary>
    public override string ToString() => Document.Name;
}
