using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Minutes.GitHub.Tests.Replays;

/// <summary>What happens by chance, and the same way each time: a thing's name decides.</summary>
internal static class Chance
{
    /// <summary>How far above the median the worst tenth begins, in standard deviations.</summary>
    private const double WorstTenth = 1.2816;

    /// <summary>A number from 0 to 1.</summary>
    internal static double Of(string name) =>
        BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))) / (uint.MaxValue + 1.0);

    internal static bool Is(string name, double share) => Of(name) < share;

    /// <summary>A time that people take: mostly short, sometimes very long (log-normal).</summary>
    /// <param name="name">What takes it.</param>
    /// <param name="median">Half of them take less, in days.</param>
    /// <param name="tenth">A tenth takes more, in days.</param>
    internal static Duration Days(string name, double median, double tenth)
    {
        var normal = Math.Sqrt(-2 * Math.Log(1 - Of(name + " far"))) * Math.Cos(2 * Math.PI * Of(name + " where"));
        return Duration.FromDays(Math.Min(median * Math.Pow(tenth / median, normal / WorstTenth), 4 * tenth));
    }
}
