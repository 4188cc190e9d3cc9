using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Minutes.Hosting.Looks;

/// <summary>Spreads the looks of the timer over the hour. Each repository has its own minute, the same in each hour and in each process.</summary>
internal static class Spread
{
    /// <summary>Installations come first: their repositories are listed.</summary>
    internal static readonly TimeSpan Installations = TimeSpan.FromMinutes(5);

    /// <summary>Repositories have the rest of the hour, with some time left before the next one.</summary>
    internal static readonly TimeSpan Repositories = TimeSpan.FromMinutes(50);

    internal static TimeSpan Of(string name, TimeSpan over) =>
        over * (BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name.ToLowerInvariant()))) / (double)uint.MaxValue);
}
