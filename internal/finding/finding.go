// Package finding defines what every engine returns and every report reads: a Finding, the About
// that explains its rule, the Steps that led to it, and the Problems of what was not examined.
package finding

import (
	"fmt"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

// Severity says how bad a weakness is where it can be exploited.
type Severity uint8

const (
	None Severity = iota
	Low
	Medium
	High
	Critical
)

var severityNames = [...]string{"none", "low", "medium", "high", "critical"}

func (s Severity) String() string { return severityNames[s] }

// ParseSeverity reads low, medium, high or critical ("none" only for rules that are switched off).
func ParseSeverity(name string) (Severity, error) {
	for i, known := range severityNames {
		if name == known {
			return Severity(i), nil
		}
	}
	return None, fmt.Errorf("unknown severity %q; one of low, medium, high, critical", name)
}

// UnmarshalText lets a Severity stand as a word in YAML, TOML and JSON.
func (s *Severity) UnmarshalText(text []byte) (err error) {
	*s, err = ParseSeverity(strings.ToLower(string(text)))
	return err
}

// MarshalText is the inverse of UnmarshalText.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Confidence says how sure the engine is that the finding is real. Its words are those of
// Severity: low, medium, high.
type Confidence = Severity

// About is what a person needs to know about a rule. One About serves all findings of the rule.
type About struct {
	ID         string     // speaking id, kebab-case: sql-injection
	Title      string     // a few words: "SQL built from user input"
	Why        string     // why it matters, one or two sentences
	Fix        string     // how to mend it
	Severity   Severity   // unless a finding says otherwise
	Confidence Confidence // unless a finding says otherwise
	CWE        int        // the one exact number
	Related    []int      // further CWE numbers, as relations only
	OWASP      string     // Top 10:2025 category, "A05:2025"
	Aliases    []string   // ids of the same check elsewhere: B608, S608, py/sql-injection
	Links      []string   // where to read more
	Family     string     // injection, crypto, secrets, dependencies: folder of the rule
	Audit      bool       // only reported with --profile audit
}

// A Step is one stop on the way of data from a source to a sink.
type Step struct {
	Place   source.Place
	Message string // a few words: "comes from the request", "passed to run_query"
}

// State says what the team has decided about a finding.
type State uint8

const (
	New     State = iota
	Known         // in the baseline
	Allowed       // by a comment with a reason
)

func (s State) String() string { return [...]string{"new", "known", "allowed"}[s] }

// A Finding is a weakness at a place.
type Finding struct {
	About      *About
	Place      source.Place // for a call: the call expression; for a flow: the sink call
	Message    string       // one sentence about this very place; never holds a secret's value
	Severity   Severity
	Confidence Confidence
	Trace      []Step   // source first, sink last; nil for a finding without flow
	Ways       [][]Step // ways from other sources into the same sink, as far as they are shown
	Sources    []string // stable keys of the sources that reach here, for the baseline; sorted
	Scope      string   // enclosing definition, "Class.method"; "" at module level or outside Python
	Detail     string   // what tells two findings of one rule in one statement apart; enters the fingerprint

	Also []*About // further rules that see the same weakness here; their aliases and comments hold too

	Fingerprint string // set by policy; of a secret by its engine, since it must not be made of the value
	State       State  // set by policy
	Reason      string // why it is allowed, from the comment
	Fix         *Fix   // nil when there is no automatic fix

	Secret *Secret // nil unless the finding is a leaked secret
}

// A Secret is what is known about a leaked secret, without its value.
type Secret struct {
	Provider string
	Masked   string   // at most its first four characters, and its length
	Name     string   // what it is assigned to; "" when unknown
	Rotate   string   // how to revoke and replace it at this provider
	Present  bool     // it stands in the working tree or in the newest commit that was looked at
	Live     string   // what the provider answered: "live", "revoked", "unknown"; "" when it was not asked
	Commits  []Commit // that brought it or a copy of it, oldest first; nil without a history
	First    *Commit  // where history has it for the first time; nil without a history
	Last     *Commit  // where it was removed, or else the newest commit that has it

	// Same is equal for equal values within one run and means nothing outside it; it is never reported.
	Same uint64
}

// A Commit is where and when a secret came into a history.
type Commit struct {
	ID     string
	Author string // name and address as the commit has them
	Date   string // RFC 3339
	Path   string // of the file in this commit
}

// A Fix is a set of edits that mends a finding.
type Fix struct {
	Safe  bool // behaviour that anyone relies on stays the same
	Title string
	Edits []Edit
}

// An Edit replaces a range of a file by Text.
type Edit struct {
	Place source.Place
	Text  string
}

// ProblemKind tells the reasons apart why something was not examined.
type ProblemKind string

const (
	ProblemSyntax     ProblemKind = "syntax"     // not Python as any supported version reads it
	ProblemUnreadable ProblemKind = "unreadable" // missing rights, vanished, not text
	ProblemLimit      ProblemKind = "limit"      // a bound was reached; Whole says whether the file was lost
	ProblemCrash      ProblemKind = "crash"      // a bug of ours, caught
	ProblemData       ProblemKind = "data"       // advisory data, a lock file, a rule that could not be read
)

// A Problem is something that could not be examined, where and why.
type Problem struct {
	Kind    ProblemKind
	Path    string
	Cell    int // of a notebook, from 1; 0 for any other file
	Line    int // 1-based, in a notebook within the cell; 0 when unknown
	Column  int // 1-based, code points; 0 when unknown
	Message string
	Whole   bool // the file was not analysed at all for a reason of ours: exit code 2
	Verbose bool // counted always, listed only with --verbose (an advisory whose range cannot be read)
}

func (p Problem) String() string {
	at := p.Path
	if p.Line > 0 {
		at = fmt.Sprintf("%s:%d:%d", p.Path, p.Line, p.Column)
	}
	return fmt.Sprintf("%s: %s", at, p.Message)
}
