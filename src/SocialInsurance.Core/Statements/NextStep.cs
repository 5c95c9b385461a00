using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;

namespace SocialInsurance.Core.Statements;

/// <summary>下一步的类别 / what a next step is: somewhere to go, a day to mind, a document to keep.</summary>
public enum NextStepKind
{
    /// <summary>渠道 / somewhere to go.</summary>
    Channel,

    /// <summary>期限 / a day to mind.</summary>
    Deadline,

    /// <summary>材料 / a document to keep.</summary>
    Paper,
}

/// <summary>下一步 / something a person can do with a statement, and what it rests on.</summary>
/// <param name="Kind">类别 / a place to go, a day to mind, or a document to keep.</param>
/// <param name="Code">内容 / what it says.</param>
/// <param name="References">依据 / what it rests on; empty for advice that needs none.</param>
public sealed record NextStep(NextStepKind Kind, NextStepCode Code, ImmutableArray<Reference> References)
{
    /// <summary>日期 / the day its wording names; absent when it names none.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>当地办事处所 / the local office its wording names; absent when it names none.</summary>
    public LocalOffice? Office { get; init; }
}
