using System.Text.Json.Serialization;

namespace Minutes.Hosting.Messages;

/// <summary>Reads and writes messages without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false)]
[JsonSerializable(typeof(WrittenMessage))]
internal sealed partial class MessageJson : JsonSerializerContext;
