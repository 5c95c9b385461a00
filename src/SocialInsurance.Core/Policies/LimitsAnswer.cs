namespace SocialInsurance.Core.Policies;

/// <summary>政策库对上下限的回答 / the book's answer about limits: a row, or why there is none.</summary>
public sealed record LimitsAnswer
{
    private LimitsAnswer(LimitsRow? row, bool isProvisional, PolicyGap? gap, bool isAwaited)
    {
        Row = row;
        IsProvisional = isProvisional;
        Gap = gap;
        IsAwaited = isAwaited;
    }

    /// <summary>适用的行 / the row that applies; absent when there is a gap.</summary>
    public LimitsRow? Row { get; }

    /// <summary>是否暂按 / whether the row is an older one still applied, or was decreed as provisional.</summary>
    public bool IsProvisional { get; }

    /// <summary>为何没有 / why there is no row.</summary>
    public PolicyGap? Gap { get; }

    /// <summary>新标准是否尚待公布 / whether the month's own limits were still to be published on the day asked about.</summary>
    public bool IsAwaited { get; }

    /// <summary>有答案 / the row in force.</summary>
    public static LimitsAnswer Of(LimitsRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row, row.Status == LimitsStatus.Provisional, null, isAwaited: false);
    }

    /// <summary>暂按旧值 / the older row, still applied until the new one is published.</summary>
    public static LimitsAnswer CarriedOn(LimitsRow row) => new(row, true, null, isAwaited: true);

    /// <summary>没有答案 / no row.</summary>
    public static LimitsAnswer None(PolicyGap gap) => new(null, false, gap, isAwaited: gap == PolicyGap.NotYetPublished);

    /// <summary>尚待公布而旧值不详 / the month's own row was still to be published, and the older one is not in the book.</summary>
    public static LimitsAnswer AwaitedOnly() => new(null, false, PolicyGap.NotInBook, isAwaited: true);
}
