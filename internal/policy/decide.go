package policy

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// Rules about allow comments and about changes of what was decided. They are made here and not in
// rules/, because what they look at is not the scanned program.
var (
	AllowWithoutReason = &finding.About{
		ID: "allow-without-reason", Title: "Allow comment without a reason", Severity: finding.Low, Confidence: finding.High,
		Why: "Nobody can judge later whether the finding is still acceptable, so the comment does not hold.",
		Fix: "Say after the bracket why this place is acceptable: # adderstone: allow[rule-id] reason.",
		CWE: 1116, Family: "policy",
	}
	AllowUnused = &finding.About{
		ID: "allow-unused", Title: "Allow comment that nothing needs", Severity: finding.Low, Confidence: finding.High,
		Why: "The finding is gone; the comment would hide the next one in this place.",
		Fix: "Delete the comment.",
		CWE: 1164, Family: "policy",
	}
	AllowExpired = &finding.About{
		ID: "allow-expired", Title: "Allow comment that has expired", Severity: finding.Low, Confidence: finding.High,
		Why: "The date up to which the finding was acceptable has passed, so the comment no longer holds.",
		Fix: "Mend the finding, or decide again and give a new date.",
		CWE: 1116, Family: "policy",
	}
	AllowMalformed = &finding.About{
		ID: "allow-malformed", Title: "Allow comment that cannot be understood", Severity: finding.Low, Confidence: finding.High,
		Why: "It was meant to accept a finding and accepts none.",
		Fix: "Write # adderstone: allow[rule-id] until=2027-01-31 reason; until= may be left out.",
		CWE: 1116, Family: "policy",
	}
	DecisionAdded = &finding.About{
		ID: "decision-added", Title: "The change accepts findings itself", Severity: finding.Medium, Confidence: finding.High,
		Why: "A change that is examined must not decide what is examined: with --diff, configuration, rules, baseline and allow comments are those of the revision it is compared with.",
		Fix: "Let someone review the decision; it holds once it is part of that revision.",
		CWE: 693, Family: "policy",
	}
)

// Abouts are the rules of this package, by id.
var Abouts = []*finding.About{AllowExpired, AllowMalformed, AllowUnused, AllowWithoutReason, DecisionAdded}

// Decisions are what a run knows when it decides about findings.
type Decisions struct {
	Config *Config
	Today  string           // YYYY-MM-DD, against which until= is compared
	Ran    []*finding.About // rules that were run: only an allow comment for one of them can be unused
	Known  []*finding.About // rules that exist; nil means that names are not checked

	// Group names the weakness that a rule is about, for rules that see the same one from several
	// sides. nil means that each rule has one of its own.
	Group func(about *finding.About) string

	// Before, when not nil, is what a revision accepted: only that holds, and a comment that the
	// change adds is itself reported.
	Before *Accepted

	// Comments, when not nil, is where the allow comments of the files that are decided about are counted, by CommentKey.
	Comments map[string]int
}

// Accepted is what the comments of a revision accept.
type Accepted struct {
	Comments map[string]int      // by CommentKey
	Findings map[string][]string // that they allow: fingerprint to paths

	// Renamed reports whether a file of the revision can be the same as one of now.
	Renamed func(old, path string) bool
}

// moved reports whether a comment came along with a finding when its file was renamed.
func (b *Accepted) moved(f *finding.Finding) bool {
	paths := b.Findings[f.Fingerprint]
	at := slices.IndexFunc(paths, func(old string) bool { return b.Renamed(old, pathOf(*f)) })
	if at >= 0 {
		b.Findings[f.Fingerprint] = slices.Delete(paths, at, at+1)
	}
	return at >= 0
}

// Decide takes all findings in one file and returns those that the configuration wants, with
// severity, fingerprint and state, and the findings about the file's own allow comments. tree is
// nil for a file that is not Python. Whether a finding is known is left to a Baseline.
func (d *Decisions) Decide(file *source.File, tree *syntax.Tree, findings []finding.Finding) []finding.Finding {
	path := d.Config.Relative(file)
	wanted := findings[:0:0]
	for _, f := range findings {
		decision := d.Config.For(path, f.About)
		if !decision.On {
			continue
		}
		if decision.SaidSeverity != builtIn {
			f.Severity = decision.Severity
		}
		wanted = append(wanted, f)
	}
	var allows, ends []Allow
	if tree != nil {
		allows, ends = ReadAllows(tree)
	} else {
		allows = ReadTextAllows(file)
	}
	if d.Comments != nil {
		for i := range allows {
			d.Comments[CommentKey(&allows[i])]++
		}
	}
	wanted = d.onePerWeakness(wanted)
	Stamp(file, tree, wanted)
	if len(allows) > 0 {
		for i := range allows {
			allows[i].added = d.added(&allows[i])
		}
		about := d.applyAllows(allows, ends, tree, path, wanted)
		Stamp(file, tree, about)
		wanted = append(wanted, about...)
	}
	return wanted
}

// onePerWeakness keeps one finding for each weakness at each place: one that knows where the data comes from before one that
// only sees the call, then the more severe. It remembers the other rules, and weighs what the heaviest of them does: that
// little is known of the data takes nothing from what is wrong with the call.
func (d *Decisions) onePerWeakness(findings []finding.Finding) []finding.Finding {
	if d.Group == nil {
		return findings
	}
	type key struct {
		start int32
		group string
	}
	kept := findings[:0:0]
	index := map[key]int{}
	secrets := map[key]bool{} // by line: a secret is shown where its value stands, a rule shows the assignment
	lineOf := func(f *finding.Finding) key {
		return key{f.Place.File.LineRange(f.Place.File.Line(f.Place.Start)).Start, d.Group(f.About)}
	}
	for i := range findings {
		if findings[i].Secret != nil {
			secrets[lineOf(&findings[i])] = true
		}
	}
	for _, f := range findings {
		if f.Secret != nil {
			kept = append(kept, f)
			continue
		}
		if len(secrets) > 0 && secrets[lineOf(&f)] {
			continue
		}
		k := key{f.Place.Start, d.Group(f.About)}
		at, seen := index[k]
		if !seen || k.group == "" || kept[at].About == f.About {
			index[k] = len(kept)
			kept = append(kept, f)
			continue
		}
		other := &kept[at]
		if better(&f, other) {
			f, *other = *other, f
		}
		other.Also = append(append(other.Also, f.About), f.Also...)
		other.Confidence = max(other.Confidence, f.Confidence)
		if !f.About.Audit {
			other.Severity = max(other.Severity, f.Severity)
		}
		if other.Fix == nil {
			other.Fix = f.Fix
		}
	}
	return kept
}

func better(f, other *finding.Finding) bool {
	if flows, does := len(f.Trace) > 0, len(other.Trace) > 0; flows != does {
		return flows
	}
	if f.About.Audit != other.About.Audit {
		return other.About.Audit
	}
	return f.Severity > other.Severity
}

// CommentKey identifies an allow comment wherever it moves: its text and the file's name.
func CommentKey(a *Allow) string {
	file := a.Place.File
	return file.Path + "\x00" + strings.Join(strings.Fields(file.Text[a.Place.Start:a.Place.End]), " ")
}

// added reports whether a comment was not there in the revision that decides.
func (d *Decisions) added(a *Allow) bool {
	if d.Before == nil {
		return false
	}
	d.Before.Comments[CommentKey(a)]--
	return d.Before.Comments[CommentKey(a)] < 0
}

// applyAllows marks findings that a comment accepts and returns findings about the comments.
func (d *Decisions) applyAllows(allows, ends []Allow, tree *syntax.Tree, path string, findings []finding.Finding) []finding.Finding {
	index := indexAllows(allows)
	for i := range findings {
		f := &findings[i]
		where := spanOf(f, tree)
		ended := lastEnds(ends, f, where)
		for _, j := range index.near(where) {
			a := &allows[j]
			if !a.covers(where) || !a.namesAny(f) && !d.namesSameWeakness(a, f) || a.reach == inBlock && a.first < ended[a.tool] {
				continue
			}
			a.used = true
			a.added = a.added && !d.Before.moved(f)
			if f.State == finding.New && !a.added && a.Wrong == "" && (!a.Own || a.Reason != "") && !d.expired(a) {
				f.State, f.Reason = finding.Allowed, a.Reason
			}
		}
	}
	var about []finding.Finding
	for i := range allows {
		if a := &allows[i]; a.added && a.used {
			about = append(about, finding.Finding{About: DecisionAdded, Place: a.Place, Severity: DecisionAdded.Severity, Confidence: finding.High,
				Message: "The change adds this comment; it accepts nothing until it is part of the revision compared with.", Detail: CommentKey(a)})
		} else if a.Own {
			if f, wrong := d.judge(a, tree != nil); wrong && d.Config.For(path, f.About).On {
				f.Severity = d.Config.For(path, f.About).Severity
				about = append(about, f)
			}
		}
	}
	return about
}

// An allowIndex finds the comments that may hold for a finding, so that a file with as many comments as findings does not
// take the time of both multiplied.
type allowIndex struct {
	allows []Allow
	byLine map[int][]int // by the lines that they speak of
	wide   []int         // those that hold for many lines
}

func indexAllows(allows []Allow) allowIndex {
	x := allowIndex{allows: allows, byLine: map[int][]int{}}
	for i := range allows {
		a := &allows[i]
		if a.reach == onLines || a.reach == inBlock {
			if a.last-a.first > 64 {
				x.wide = append(x.wide, i)
				continue
			}
			for n := a.first; n <= a.last; n++ {
				x.byLine[n] = append(x.byLine[n], i)
			}
			continue
		}
		x.byLine[a.first] = append(x.byLine[a.first], i)
		if a.last != a.first {
			x.byLine[a.last] = append(x.byLine[a.last], i)
		}
	}
	return x
}

// near returns the numbers of the comments, in order.
func (x allowIndex) near(s span) []int {
	var found []int
	for _, i := range x.wide {
		if x.allows[i].covers(s) {
			found = append(found, i)
		}
	}
	for n := s.first; n <= s.last; n++ {
		found = append(found, x.byLine[n]...)
	}
	found = append(append(found, x.byLine[s.statementFirst]...), x.byLine[s.statementLast]...)
	slices.Sort(found)
	return slices.Compact(found)
}

// namesSameWeakness reports whether another tool's comment names a rule for the weakness that f is about: that tool saw the
// call only, and we may have seen where its data comes from. Our own comments name what we report.
func (d *Decisions) namesSameWeakness(a *Allow, f *finding.Finding) bool {
	return !a.Own && d.Group != nil && slices.ContainsFunc(d.Known, func(about *finding.About) bool {
		return d.Group(about) == d.Group(f.About) && a.names(about)
	})
}

func (d *Decisions) expired(a *Allow) bool { return a.Until != "" && a.Until < d.Today }

// judge says what is wrong with one of our own allow comments.
func (d *Decisions) judge(a *Allow, isPython bool) (f finding.Finding, wrong bool) {
	f = finding.Finding{Place: a.Place, Confidence: finding.High, Detail: strings.Join(strings.Fields(a.Place.File.Text[a.Place.Start:a.Place.End]), " ")}
	rules := strings.Join(a.Rules, ", ")
	switch {
	case a.Wrong != "":
		f.About, f.Message = AllowMalformed, "The comment accepts nothing: "+a.Wrong+"."
	case a.Reason == "":
		f.About, f.Message = AllowWithoutReason, fmt.Sprintf("allow[%s] gives no reason, so it does not hold.", rules)
	case d.unknown(a) != "":
		word := d.unknown(a)
		f.About = AllowMalformed
		f.Message = fmt.Sprintf("there is no rule %q%s", word, didYouMean(word, d.knownIDs()))
	case d.expired(a):
		f.About, f.Message = AllowExpired, fmt.Sprintf("allow[%s] was acceptable until %s.", rules, a.Until)
	case !a.used && isPython && d.ran(a):
		f.About, f.Message = AllowUnused, fmt.Sprintf("Nothing here is reported as %s.", rules)
	default:
		return f, false
	}
	return f, true
}

// unknown returns the first word of a comment that names no rule.
func (d *Decisions) unknown(a *Allow) string {
	if d.Known == nil {
		return ""
	}
	for _, word := range a.Rules {
		if !slices.ContainsFunc(d.Known, func(about *finding.About) bool { return word == about.ID || namesAlias(word, about) }) {
			return word
		}
	}
	return ""
}

func (d *Decisions) knownIDs() []string {
	ids := make([]string, 0, len(d.Known))
	for _, about := range d.Known {
		ids = append(ids, about.ID)
	}
	return ids
}

// ran reports whether every rule that a comment names was run.
func (d *Decisions) ran(a *Allow) bool {
	for _, word := range a.Rules {
		if !slices.ContainsFunc(d.Ran, func(about *finding.About) bool { return word == about.ID || namesAlias(word, about) }) {
			return false
		}
	}
	return true
}

// Sort puts findings in the order of every report: path, line, column, rule, and then whatever
// makes the order complete. It drops a finding that says the same as the one before it.
func Sort(findings []finding.Finding) []finding.Finding {
	slices.SortStableFunc(findings, func(a, b finding.Finding) int {
		return cmp.Or(
			strings.Compare(pathOf(a), pathOf(b)), cmp.Compare(a.Place.Start, b.Place.Start),
			strings.Compare(a.About.ID, b.About.ID), cmp.Compare(a.Place.End, b.Place.End),
			strings.Compare(a.Detail, b.Detail), strings.Compare(a.Message, b.Message),
			strings.Compare(absOf(a), absOf(b)),
		)
	})
	return slices.CompactFunc(findings, func(a, b finding.Finding) bool {
		return a.About == b.About && pathOf(a) == pathOf(b) && absOf(a) == absOf(b) && a.Place.Range == b.Place.Range && a.Message == b.Message && a.Detail == b.Detail
	})
}

func pathOf(f finding.Finding) string {
	if f.Place.File == nil {
		return ""
	}
	return f.Place.File.Path
}

func absOf(f finding.Finding) string {
	if f.Place.File == nil {
		return ""
	}
	return f.Place.File.Abs
}

// Reaches reports whether something new is at or above a --fail-on threshold.
func Reaches(findings []finding.Finding, failOn string) bool {
	threshold, err := finding.ParseSeverity(failOn)
	if err != nil || failOn == "never" {
		return false
	}
	return slices.ContainsFunc(findings, func(f finding.Finding) bool {
		return f.State == finding.New && f.Severity >= threshold
	})
}
