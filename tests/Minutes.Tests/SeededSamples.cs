using CsCheck;

namespace Minutes.Tests;

/// <summary>Property tests over the same values in each run: CsCheck alone seeds only the first value, and takes the others from the clock.</summary>
internal static class SeededSamples
{
    /// <summary>Calls the assertion with as many values; where one fails, the message names its seed, from which <c>CsCheck_Seed</c> shrinks it.</summary>
    public static void SampleSeeded<T>(this Gen<T> gen, Action<T> assert, int count = 500)
    {
        for (var stream = 0; stream < count; stream++)
            gen.Sample(assert, seed: new PCG((uint)stream, 2023).ToString(), iter: 1, threads: 1);
    }
}
