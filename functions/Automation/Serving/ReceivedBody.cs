using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Automation.Serving;

/// <summary>The bytes of a request, in memory that is given back. What they are is not known before all are there.</summary>
internal sealed class ReceivedBody : IDisposable
{
    private const int Usual = 64 * 1024;

    private byte[] _buffer;
    private int _length;

    private ReceivedBody(int size) => _buffer = ArrayPool<byte>.Shared.Rent(size);

    internal ReadOnlyMemory<byte> Memory => _buffer.AsMemory(0, _length);

    internal ReadOnlySpan<byte> Bytes => Memory.Span;

    /// <summary>Reads to the end. The server bounds the size, and how slowly it may come.</summary>
    internal static async Task<ReceivedBody> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        // One byte more than announced: the end is seen without growing.
        var body = new ReceivedBody((int)Math.Min(request.ContentLength + 1 ?? Usual, WebhookRequest.Largest + 1));
        try
        {
            await body.FillAsync(request.Body, cancellation).ConfigureAwait(false);
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private async Task FillAsync(Stream stream, CancellationToken cancellation)
    {
        while (await stream.ReadAsync(_buffer.AsMemory(_length), cancellation).ConfigureAwait(false) is > 0 and var count)
        {
            _length += count;
            if (_length == _buffer.Length) Grow();
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
