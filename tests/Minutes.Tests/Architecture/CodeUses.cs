using System.Reflection;

namespace Minutes.Tests.Architecture;

/// <summary>Finds what the types of an assembly refer to: in signatures, in attributes, and in the code of their methods.</summary>
/// <remarks>Constants and <c>nameof</c> leave no trace in compiled code, and are not seen.</remarks>
internal static class CodeUses
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<CodeUse> Of(Assembly assembly) => assembly.GetTypes().SelectMany(Of).Distinct();

    public static IEnumerable<CodeUse> Of(Type type)
    {
        var user = type;
        while (user.DeclaringType is { } outer) user = outer;

        return type.GetMembers(Declared).Where(member => member is not Type).Append(type).SelectMany(member =>
            from used in Referred(member)
            from use in Named(used)
            select new CodeUse(user, Place(type, member), use.Type, use.Member));
    }

    private static string Place(Type type, MemberInfo member) => member == type ? $"{type}" : $"{type}.{member.Name}";

    private static IEnumerable<MemberInfo> Referred(MemberInfo member) =>
        member.CustomAttributes.Select(attribute => attribute.AttributeType).Concat<MemberInfo>(member switch
        {
            Type type => [.. type.BaseType is { } parent ? [parent] : Type.EmptyTypes, .. type.GetInterfaces()],
            FieldInfo field => [field.FieldType],
            MethodBase method => [.. Signature(method), .. Body(method)],
            _ => [],
        });

    private static IEnumerable<Type> Signature(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method is MethodInfo info ? [info.ReturnType, .. info.GetGenericArguments()] : []);

    private static IEnumerable<MemberInfo> Body(MethodBase method) => method.GetMethodBody() is { } body
        ? [.. body.LocalVariables.Select(local => local.LocalType), .. Caught(body), .. Instructions.Members(method, body)]
        : [];

    private static IEnumerable<Type> Caught(MethodBody body) =>
        body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType!);

    /// <summary>The types that a member names, the declaring type with the member's name.</summary>
    private static IEnumerable<(Type Type, string Member)> Named(MemberInfo member) => member is Type type
        ? Parts(type).Select(part => (part, ""))
        : [.. Parts(member.DeclaringType!).Select(part => (part, member.Name)), .. Mentioned(member).SelectMany(Parts).Select(part => (part, ""))];

    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        MethodBase method => Signature(method),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) => type switch
    {
        { HasElementType: true } => Parts(type.GetElementType()!),
        { IsGenericParameter: true } => [],
        { IsConstructedGenericType: true } => [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)],
        _ => [type],
    };
}
