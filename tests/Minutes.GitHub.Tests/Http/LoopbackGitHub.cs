using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Minutes.GitHub.Tests.Http;

/// <summary>A server on this machine that answers each connection with bytes as they are, and then closes it.</summary>
internal sealed class LoopbackGitHub : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Queue<byte[]> _answers;
    private int _requests;

    public LoopbackGitHub(params IEnumerable<byte[]> answers)
    {
        _answers = new(answers);
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address => $"http://{_listener.LocalEndpoint}";

    public int Requests => Volatile.Read(ref _requests);

    public static byte[] Head(params IEnumerable<string> lines) => Encoding.ASCII.GetBytes(string.Concat(lines.Select(line => line + "\r\n")) + "\r\n");

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        while (_answers.TryDequeue(out var answer))
        {
            using var connection = await _listener.AcceptTcpClientAsync();
            await using var stream = connection.GetStream();
            await ReadRequestAsync(stream);
            Interlocked.Increment(ref _requests);
            await stream.WriteAsync(answer);
        }
    }

    /// <summary>Reads head and body, so that the end of the connection is no reset.</summary>
    private static async Task ReadRequestAsync(NetworkStream stream)
    {
        var buffer = new byte[64 * 1024];
        for (var length = 0; ;)
        {
            length += await stream.ReadAsync(buffer.AsMemory(length));
            var text = Encoding.ASCII.GetString(buffer, 0, length);
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end < 0) continue;
            var size = text[..end].Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase))?["Content-Length: ".Length..];
            if (length >= end + 4 + int.Parse(size ?? "0", System.Globalization.CultureInfo.InvariantCulture)) return;
        }
    }
}
