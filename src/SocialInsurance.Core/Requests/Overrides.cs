using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Requests;

/// <summary>
/// 用户给定的参数 / figures that the user states in place of the policy book's, by insurance and for some months or all. A figure stated for
/// some months goes before one stated for all.
/// </summary>
/// <typeparam name="T">What is stated: limits or rates.</typeparam>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "They read as constructors: Overrides<BaseLimits>.ForAll(…).")]
public sealed class Overrides<T>
    where T : struct
{
    private Overrides(ImmutableArray<Override<T>> entries) => Entries = entries;

    /// <summary>没有 / nothing stated.</summary>
    public static Overrides<T> None { get; } = new([]);

    /// <summary>逐条 / everything stated, in order.</summary>
    public ImmutableArray<Override<T>> Entries { get; }

    /// <summary>是否没有 / whether nothing is stated.</summary>
    public bool IsEmpty => Entries.IsEmpty;

    /// <summary>所有险种同值 / the same for every insurance and month.</summary>
    public static Overrides<T> ForAll(T value) => new([.. Insurances.All.Select(insurance => new Override<T>(insurance, null, value))]);

    /// <summary>逐险种 / a value for each insurance, for all months; nothing where it is absent.</summary>
    public static Overrides<T> ByInsurance(Func<Insurance, T?> valueOf) => Of(Insurances.All
        .Select(insurance => (insurance, value: valueOf(insurance)))
        .Where(stated => stated.value is not null)
        .Select(stated => new Override<T>(stated.insurance, null, stated.value!.Value)));

    /// <summary>由各条构造 / these figures.</summary>
    public static Overrides<T> Of(IEnumerable<Override<T>> entries) => new([.. entries]);

    /// <summary>该险种该月的值 / what is stated for an insurance and month; absent when nothing is.</summary>
    public T? Find(Insurance insurance, YearMonth month)
    {
        T? forAllMonths = null;
        foreach (var entry in Entries)
        {
            if (entry.Insurance == insurance)
            {
                if (entry.Months is not { } months)
                {
                    forAllMonths ??= entry.Value;
                }
                else if (months.Contains(month))
                {
                    return entry.Value;
                }
            }
        }

        return forAllMonths;
    }
}

/// <summary>一条给定的参数 / one figure that the user states.</summary>
/// <typeparam name="T">What is stated: limits or rates.</typeparam>
/// <param name="Insurance">险种 / the insurance.</param>
/// <param name="Months">月份 / the months; absent for all.</param>
/// <param name="Value">数值 / the figure.</param>
public readonly record struct Override<T>(Insurance Insurance, MonthRange? Months, T Value)
    where T : struct;

/// <summary>给定的费率 / rates the user states in place of the policy book's; what is absent stays the book's.</summary>
/// <param name="Employee">个人费率 / the employee's rate.</param>
/// <param name="Employer">单位费率 / the employer's rate.</param>
/// <param name="EmployeeFixed">个人定额，元/月 / the employee's fixed amount.</param>
/// <param name="EmployerFixed">单位定额，元/月 / the employer's fixed amount.</param>
public readonly record struct StatedRates(Rate? Employee, Rate? Employer, Yuan? EmployeeFixed, Yuan? EmployerFixed);
