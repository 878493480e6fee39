package bandit

import (
	"slices"
	"strings"
	"sync"
	"time"
)

// Version is the version of Bandit whose reports these are.
const Version = "1.9.4"

// A Report joins the files of a run.
type Report struct {
	Files                []*FileReport // in the order of their names
	Excluded             []string
	Results              []Result // in the order found; with a baseline only what is not in it
	Baseline             bool
	ByTest               bool // -a vuln
	Severity, Confidence Level
	Template             *string // of the custom format; nil for its default
	Verbose              bool
	Made                 time.Time
}

// A Result is an issue, and with a baseline all that may be meant by it.
type Result struct {
	*Issue
	Candidates []*Issue
}

// A BaselineIssue is a result of an earlier report.
type BaselineIssue struct {
	File, Severity, Confidence, Text, Test, ID string
	CWE                                        int
}

// Collect chooses the results at or above the report's severity and confidence that the baseline
// does not have.
func (r *Report) Collect(baseline []BaselineIssue) {
	var all []*Issue
	for _, f := range r.Files {
		for _, issue := range f.Issues {
			if issue.Severity >= r.Severity && issue.Confidence >= r.Confidence {
				all = append(all, issue)
			}
		}
	}
	r.Baseline = len(baseline) > 0
	for _, issue := range all {
		if slices.ContainsFunc(baseline, issue.isIn) {
			continue
		}
		result := Result{Issue: issue}
		if r.Baseline {
			for _, other := range all {
				if issue.same(other) {
					result.Candidates = append(result.Candidates, other)
				}
			}
		}
		r.Results = append(r.Results, result)
	}
}

// same is Bandit's equality of issues, which does not look at lines.
func (i *Issue) same(other *Issue) bool {
	return i.Text == other.Text && i.Severity == other.Severity && i.CWE == other.CWE &&
		i.Confidence == other.Confidence && i.File == other.File && i.Test == other.Test && i.ID == other.ID
}

// isIn reports whether a result of a baseline is this issue. The baseline may be Bandit's own: its
// wording differs from ours, but has the same values in it.
func (i *Issue) isIn(b BaselineIssue) bool {
	if i.ID != b.ID || i.Test != b.Test || i.File != b.File || i.CWE != b.CWE ||
		i.Severity.String() != b.Severity || i.Confidence.String() != b.Confidence {
		return false
	}
	for _, value := range i.values {
		if !strings.Contains(b.Text, value) {
			return false
		}
	}
	for _, words := range tellingWords {
		if strings.Contains(b.Text, words) != strings.Contains(i.Text, words) {
			return false
		}
	}
	return true
}

// tellingWords tell results of one test and of the same levels apart, in Bandit's wording and in ours.
var tellingWords = []string{"timeout set to None", "ssl.wrap_socket", "SSL.Context", "autoescape=False"}

// sorted returns the results in the order of the report.
func (r *Report) sorted() []Result {
	list := slices.Clone(r.Results)
	slices.SortStableFunc(list, func(a, b Result) int {
		if r.ByTest {
			return strings.Compare(a.Test, b.Test)
		}
		return strings.Compare(a.File, b.File)
	})
	return list
}

// Totals adds up the metrics of all files.
func (r *Report) Totals() Metrics {
	total := Metrics{Examined: true}
	for _, f := range r.Files {
		m := f.Metrics
		total.Lines += m.Lines
		total.Nosec += m.Nosec
		total.Skipped += m.Skipped
		for l := range levels {
			total.Severity[l] += m.Severity[l]
			total.Confidence[l] += m.Confidence[l]
		}
	}
	return total
}

// fill puts values in the places of a wording.
func fill(wording string, values []string) string {
	var b strings.Builder
	for i, piece := range strings.Split(wording, "%s") {
		if i > 0 && i <= len(values) {
			b.WriteString(values[i-1])
		}
		b.WriteString(piece)
	}
	return b.String()
}

// MoreInfo is the address of a test's page in Bandit's manual.
func MoreInfo(id string) string {
	if page, ok := morePages()[id]; ok {
		return page
	}
	return manual
}

const manual = "https://bandit.readthedocs.io/en/" + Version + "/"

var morePages = sync.OnceValue(func() map[string]string {
	pages := map[string]string{}
	for kind, list := range map[string][]*blacklisted{"calls": blacklistedCalls, "imports": blacklistedImports} {
		for _, e := range list {
			anchor := e.id + "-" + strings.ReplaceAll(e.name, "_", "-")
			switch {
			case e.id == "B304" || e.id == "B305":
				anchor = "b304-b305-ciphers-and-modes"
			case e.id >= "B313" && e.id <= "B320":
				anchor = "b313-b320-" + strings.ReplaceAll(e.name, "_", "-")
			}
			pages[e.id] = manual + strings.ToLower("blacklists/blacklist_"+kind+".html#"+anchor)
		}
	}
	for _, t := range allTests {
		pages[t.id] = manual + "plugins/" + strings.ToLower(t.id) + "_" + t.function + ".html"
	}
	return pages
})
