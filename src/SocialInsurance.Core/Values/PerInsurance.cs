using System.Diagnostics.CodeAnalysis;

namespace SocialInsurance.Core.Values;

/// <summary>按险种取值 / one value for each insurance.</summary>
/// <typeparam name="T">What is held for each insurance.</typeparam>
public sealed class PerInsurance<T>
{
    private readonly T[] _values;

    private PerInsurance(T[] values) => _values = values;

    /// <summary>某险种的值 / the value of an insurance.</summary>
    public T this[Insurance insurance] => _values[(int)insurance];

    /// <summary>各险种同值 / the same value for every insurance.</summary>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Reads as a constructor: PerInsurance<Yuan?>.All(…).")]
    public static PerInsurance<T> All(T value)
    {
        var values = new T[Insurances.All.Length];
        Array.Fill(values, value);
        return new(values);
    }

    /// <summary>逐险种构造 / a value for each insurance.</summary>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Reads as a constructor: PerInsurance<Yuan?>.From(…).")]
    public static PerInsurance<T> From(Func<Insurance, T> valueOf)
    {
        ArgumentNullException.ThrowIfNull(valueOf);
        var values = new T[Insurances.All.Length];
        foreach (var insurance in Insurances.All)
        {
            values[(int)insurance] = valueOf(insurance);
        }

        return new(values);
    }

    /// <summary>是否有险种满足条件 / whether the value of any insurance fulfils the condition.</summary>
    public bool Any(Func<T, bool> condition) => _values.Any(condition);
}
