using Minutes.Hosting.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(Azurite))]
