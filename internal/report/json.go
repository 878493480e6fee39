package report

import (
	"encoding/json"
	"io"
	"slices"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/source"
)

// The types below are the JSON report, version 1, as docs/json.md describes it.
type (
	jsonReport struct {
		Version  int           `json:"version"`
		Tool     jsonTool      `json:"tool"`
		Findings []jsonFinding `json:"findings"`
		Problems []JSONProblem `json:"problems"`
		Summary  jsonSummary   `json:"summary"`
	}
	jsonTool struct {
		Name    string `json:"name"`
		Version string `json:"version"`
	}
	jsonFinding struct {
		Rule        string       `json:"rule"`
		Aliases     []string     `json:"aliases"`
		Title       string       `json:"title"`
		Message     string       `json:"message"`
		Severity    string       `json:"severity"`
		Confidence  string       `json:"confidence"`
		CWE         int          `json:"cwe"`
		OWASP       string       `json:"owasp"`
		Path        string       `json:"path"`
		Cell        int          `json:"cell,omitempty"`
		Line        int          `json:"line"`
		Column      int          `json:"column"`
		EndLine     int          `json:"endLine"`
		EndColumn   int          `json:"endColumn"`
		Trace       []jsonStep   `json:"trace"`
		Ways        [][]jsonStep `json:"ways,omitempty"`
		Fingerprint string       `json:"fingerprint"`
		State       string       `json:"state"`
		Reason      string       `json:"reason,omitempty"`
		Fix         *jsonFix     `json:"fix"`

		Secret *jsonSecret `json:"secret,omitempty"`
	}
	jsonSecret struct {
		Provider string       `json:"provider"`
		Value    string       `json:"value"` // masked
		Name     string       `json:"name,omitempty"`
		Rotate   string       `json:"rotate"`
		Present  bool         `json:"present"`
		Live     string       `json:"live,omitempty"`
		First    *jsonCommit  `json:"first,omitempty"`
		Last     *jsonCommit  `json:"last,omitempty"`
		Commits  []jsonCommit `json:"commits"`
	}
	jsonCommit struct {
		ID     string `json:"id"`
		Author string `json:"author"`
		Date   string `json:"date"`
		Path   string `json:"path"`
	}
	jsonStep struct {
		Path    string `json:"path"`
		Cell    int    `json:"cell,omitempty"`
		Line    int    `json:"line"`
		Column  int    `json:"column"`
		Message string `json:"message"`
	}
	jsonFix struct {
		Safe  bool       `json:"safe"`
		Edits []jsonEdit `json:"edits"`
	}
	jsonEdit struct {
		Path  string `json:"path"`
		Cell  int    `json:"cell,omitempty"`
		Start [2]int `json:"start"`
		End   [2]int `json:"end"`
		Text  string `json:"text"`
	}
	jsonSummary struct {
		Files    int               `json:"files"`
		Lines    int               `json:"lines"`
		Findings jsonSeverityCount `json:"findings"`
		Known    int               `json:"known"`
		Allowed  int               `json:"allowed"`
		Problems int               `json:"problems"`
	}
	jsonSeverityCount struct {
		Critical int `json:"critical"`
		High     int `json:"high"`
		Medium   int `json:"medium"`
		Low      int `json:"low"`
	}
)

// JSON writes for programs. Its schema is versioned: fields may be added, never changed.
func JSON(w io.Writer, result *scan.Result, _ Look) error {
	counts := Count(result)
	report := jsonReport{
		Version:  1,
		Tool:     jsonTool{"adderstone", result.Version},
		Findings: make([]jsonFinding, 0, len(result.Findings)),
		Problems: JSONProblems(result.Problems),
		Summary: jsonSummary{
			Files: result.Files, Lines: result.Lines,
			Findings: jsonSeverityCount{counts.New[finding.Critical], counts.New[finding.High], counts.New[finding.Medium], counts.New[finding.Low]},
			Known:    counts.Known, Allowed: counts.Allowed, Problems: counts.Problems,
		},
	}
	for i := range result.Findings {
		report.Findings = append(report.Findings, jsonOf(&result.Findings[i]))
	}
	return encode(w, report)
}

// A JSONProblem is a problem as JSON reports have it. Line and column are null where it has no place.
type JSONProblem struct {
	Path    string `json:"path"`
	Cell    int    `json:"cell,omitempty"`
	Line    *int   `json:"line"`
	Column  *int   `json:"column"`
	Kind    string `json:"kind"`
	Message string `json:"message"`
}

// JSONProblems returns the problems for a JSON report; never nil.
func JSONProblems(problems []finding.Problem) []JSONProblem {
	out := make([]JSONProblem, 0, len(problems))
	for _, p := range problems {
		out = append(out, JSONProblem{p.Path, p.Cell, unlessZero(p.Line), unlessZero(p.Column), string(p.Kind), p.Message})
	}
	return out
}

func jsonSteps(steps []finding.Step) []jsonStep {
	out := make([]jsonStep, 0, len(steps))
	for _, step := range steps {
		s := spotOf(step.Place)
		out = append(out, jsonStep{s.path, s.cell, s.start.Line, s.start.Column, step.Message})
	}
	return out
}

func jsonOf(f *finding.Finding) jsonFinding {
	at := spotOf(f.Place)
	j := jsonFinding{
		Rule: f.About.ID, Aliases: aliases(f), Title: f.About.Title, Message: message(f),
		Severity: f.Severity.String(), Confidence: f.Confidence.String(), CWE: f.About.CWE, OWASP: f.About.OWASP,
		Path: at.path, Cell: at.cell, Line: at.start.Line, Column: at.start.Column,
		EndLine: at.end.Line, EndColumn: at.end.Column,
		Trace: jsonSteps(f.Trace), Fingerprint: f.Fingerprint, State: f.State.String(), Reason: f.Reason,
	}
	for _, way := range f.Ways {
		j.Ways = append(j.Ways, jsonSteps(way))
	}
	if f.Fix != nil {
		j.Fix = &jsonFix{Safe: f.Fix.Safe, Edits: make([]jsonEdit, 0, len(f.Fix.Edits))}
		for _, edit := range f.Fix.Edits {
			s := spotOf(edit.Place)
			j.Fix.Edits = append(j.Fix.Edits, jsonEdit{s.path, s.cell, pair(s.start), pair(s.end), edit.Text})
		}
	}
	if f.Secret != nil {
		j.Secret = jsonSecretOf(f.Secret)
	}
	return j
}

func jsonSecretOf(s *finding.Secret) *jsonSecret {
	j := &jsonSecret{Provider: s.Provider, Value: s.Masked, Name: s.Name, Rotate: s.Rotate, Present: s.Present, Live: s.Live, Commits: []jsonCommit{}}
	for _, c := range s.Commits {
		j.Commits = append(j.Commits, jsonCommit(c))
	}
	if s.First != nil && s.Last != nil {
		first, last := jsonCommit(*s.First), jsonCommit(*s.Last)
		j.First, j.Last = &first, &last
	}
	return j
}

// aliases are the ids that other tools have for a finding: those of its rule and of every other rule
// that saw the same.
func aliases(f *finding.Finding) []string {
	all := append([]string{}, f.About.Aliases...)
	for _, also := range f.Also {
		for _, id := range append([]string{also.ID}, also.Aliases...) {
			if !slices.Contains(all, id) {
				all = append(all, id)
			}
		}
	}
	return all
}

func pair(p source.Position) [2]int { return [2]int{p.Line, p.Column} }

func unlessZero(n int) *int {
	if n == 0 {
		return nil
	}
	return &n
}

// encode writes indented JSON with < and > as they are.
func encode(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(value)
}
