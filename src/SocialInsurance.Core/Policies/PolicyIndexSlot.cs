namespace SocialInsurance.Core.Policies;

/// <summary>索引的位置 / where a city keeps its index, made when first asked for. A changed copy of the city shares the slot, and makes its own.</summary>
internal sealed class PolicyIndexSlot
{
    private PolicyIndex? _index;

    public PolicyIndex Of(CityPolicy city)
    {
        var index = _index;
        if (index is not null && ReferenceEquals(index.City, city))
        {
            return index;
        }

        // Two threads may make one; both use the one that was kept first, so that equal answers stay one object.
        var made = new PolicyIndex(city);
        var kept = Interlocked.CompareExchange(ref _index, made, index);
        return kept is not null && ReferenceEquals(kept.City, city) ? kept : made;
    }
}
