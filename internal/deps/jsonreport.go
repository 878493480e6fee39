package deps

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/inventory"
)

// The JSON report of `adderstone deps`; interface.md promises the first fields of each part.
type jsonReport struct {
	Version         int                 `json:"version"`
	Tool            jsonTool            `json:"tool"`
	Packages        []jsonPackage       `json:"packages"`
	Vulnerabilities []jsonVulnerability `json:"vulnerabilities"`
	Findings        []jsonFinding       `json:"findings"`
	Problems        []jsonProblem       `json:"problems"`
	Data            jsonData            `json:"data"`
}

type jsonTool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type jsonPackage struct {
	Name      string   `json:"name"`
	Version   *string  `json:"version"`
	Specifier *string  `json:"specifier,omitempty"`
	Source    string   `json:"source"`
	Line      int      `json:"line"`
	Direct    bool     `json:"direct"`
	Group     string   `json:"group"`
	GroupName string   `json:"groupName,omitempty"`
	Ecosystem string   `json:"ecosystem"`
	Path      []string `json:"path,omitempty"`
	Extras    []string `json:"extras,omitempty"`
	Marker    string   `json:"marker,omitempty"`
	Hashes    []string `json:"hashes,omitempty"`
	URL       string   `json:"url,omitempty"`
	Index     string   `json:"index,omitempty"`
	License   string   `json:"license,omitempty"`
	Editable  bool     `json:"editable,omitempty"`
	Local     bool     `json:"local,omitempty"`
	Locked    bool     `json:"locked,omitempty"`
	Inactive  bool     `json:"inactive,omitempty"`
	Admits    []string `json:"admits,omitempty"`
	PURL      string   `json:"purl"`
}

type jsonVulnerability struct {
	ID         string     `json:"id"`
	Aliases    []string   `json:"aliases"`
	Package    string     `json:"package"`
	Version    *string    `json:"version"`
	Specifier  *string    `json:"specifier,omitempty"`
	Severity   string     `json:"severity"`
	Fixed      []string   `json:"fixed"`
	Reachable  string     `json:"reachable"`
	Rated      bool       `json:"rated"`
	Score      float64    `json:"score,omitempty"`
	Vectors    []string   `json:"vectors,omitempty"`
	Summary    string     `json:"summary,omitempty"`
	Upgrade    string     `json:"upgrade,omitempty"`
	Malicious  bool       `json:"malicious,omitempty"`
	Exploited  string     `json:"exploited,omitempty"`
	EPSS       float64    `json:"epss,omitempty"`
	Group      string     `json:"group"`
	Direct     bool       `json:"direct"`
	Source     string     `json:"source"`
	Line       int        `json:"line"`
	Also       []jsonSpot `json:"also,omitempty"`
	State      string     `json:"state"`
	Reason     string     `json:"reason,omitempty"`
	Trace      []jsonSpot `json:"trace,omitempty"`
	Published  string     `json:"published,omitempty"`
	Ransomware bool       `json:"ransomware,omitempty"`
}

type jsonSpot struct {
	Path    string `json:"path"`
	Line    int    `json:"line"`
	Message string `json:"message,omitempty"`
}

type jsonFinding struct {
	Rule     string `json:"rule"`
	Title    string `json:"title"`
	Message  string `json:"message"`
	Severity string `json:"severity"`
	CWE      int    `json:"cwe"`
	Path     string `json:"path"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	State    string `json:"state"`
}

type jsonProblem struct {
	Path    string `json:"path"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Kind    string `json:"kind"`
	Message string `json:"message"`
}

type jsonData struct {
	Checked bool     `json:"checked"`
	Date    string   `json:"date,omitempty"`
	Stale   bool     `json:"stale,omitempty"`
	Sources []string `json:"sources,omitempty"`
}

// WriteJSON writes the audit as JSON. findings are those that are no vulnerabilities: end of life,
// names, indexes; wanted says which rules the profile and the configuration want.
func (a *Audit) WriteJSON(out io.Writer, toolVersion string, findings []finding.Finding) error {
	report := jsonReport{
		Version: 1, Tool: jsonTool{"adderstone", toolVersion}, Packages: []jsonPackage{}, Vulnerabilities: []jsonVulnerability{},
		Findings: []jsonFinding{}, Problems: []jsonProblem{}, Data: jsonData{Checked: a.Checked, Stale: a.Stale},
	}
	if !a.Date.IsZero() {
		report.Data.Date = a.Date.Format("2006-01-02")
	}
	for _, s := range a.Sources {
		report.Data.Sources = append(report.Data.Sources, s.Name)
	}
	for _, p := range a.Packages {
		report.Packages = append(report.Packages, packageJSON(p))
	}
	for _, v := range a.Vulnerabilities {
		report.Vulnerabilities = append(report.Vulnerabilities, vulnerabilityJSON(v))
	}
	for _, f := range findings {
		if f.About == VulnerableDependency || f.About == MaliciousDependency {
			continue
		}
		at := f.Place.File.Position(f.Place.Start)
		report.Findings = append(report.Findings, jsonFinding{
			f.About.ID, f.About.Title, f.Message, f.Severity.String(), f.About.CWE, f.Place.File.Path, at.Line, at.Column, f.State.String(),
		})
	}
	for _, p := range a.Problems {
		report.Problems = append(report.Problems, jsonProblem{p.Path, max(p.Line, 1), max(p.Column, 1), string(p.Kind), p.Message})
	}
	return report.write(out)
}

// write writes the report part by part, with one line for each package and vulnerability: a large project has
// millions of them, and indentation would be a third of the report and of the time that it takes.
func (r *jsonReport) write(out io.Writer) error {
	w := &partWriter{out: bufio.NewWriterSize(out, 64<<10)}
	w.encoder = json.NewEncoder(&w.part)
	w.encoder.SetEscapeHTML(false)
	w.text("{\n")
	w.member("version", r.Version)
	w.text(",\n")
	w.member("tool", r.Tool)
	writeList(w, "packages", r.Packages)
	writeList(w, "vulnerabilities", r.Vulnerabilities)
	writeList(w, "findings", r.Findings)
	writeList(w, "problems", r.Problems)
	w.text(",\n")
	w.member("data", r.Data)
	w.text("\n}\n")
	if w.err != nil {
		return w.err
	}
	return w.out.Flush()
}

// A partWriter writes the members of one JSON object, each in one line or, for lists, one line an item.
type partWriter struct {
	out     *bufio.Writer
	part    bytes.Buffer
	encoder *json.Encoder
	err     error
}

func (w *partWriter) text(s string) {
	if w.err == nil {
		_, w.err = w.out.WriteString(s)
	}
}

// value writes a value in one line.
func (w *partWriter) value(v any) {
	w.part.Reset()
	if err := w.encoder.Encode(v); err != nil {
		w.err = err
		return
	}
	if w.err == nil {
		_, w.err = w.out.Write(bytes.TrimSuffix(w.part.Bytes(), []byte("\n")))
	}
}

func (w *partWriter) member(name string, v any) {
	w.text(`  "` + name + `": `)
	w.value(v)
}

func writeList[T any](w *partWriter, name string, list []T) {
	w.text(",\n  \"" + name + `": [`)
	for i := range list {
		if i > 0 {
			w.text(",")
		}
		w.text("\n    ")
		w.value(&list[i])
	}
	if len(list) > 0 {
		w.text("\n  ")
	}
	w.text("]")
}

func packageJSON(p *inventory.Package) jsonPackage {
	one := jsonPackage{
		Name: p.Name, Source: p.Source(), Line: p.Line(), Direct: p.Direct, Group: p.Group, GroupName: p.GroupName, Ecosystem: p.Ecosystem,
		Path: p.Path, Extras: p.Extras, Marker: p.Marker, Hashes: p.Hashes, URL: p.URL, Index: p.Index, License: p.License,
		Editable: p.Editable, Local: p.Local, Locked: p.Locked, Inactive: p.Inactive, Admits: p.Admits, PURL: p.PURL(),
	}
	if p.Pinned() {
		one.Version = &p.Version
	} else {
		one.Specifier = &p.Specifier
	}
	return one
}

func vulnerabilityJSON(v *Vulnerable) jsonVulnerability {
	p := v.Package
	one := jsonVulnerability{
		ID: v.ID, Aliases: orEmpty(v.Aliases), Package: p.Name, Severity: v.Severity.String(), Fixed: orEmpty(v.Fixed), Reachable: v.Reachable,
		Rated: v.Rated, Score: v.Score, Vectors: v.Vectors, Summary: v.Summary, Upgrade: v.Upgrade, Malicious: v.Malicious,
		Exploited: v.Exploited, Ransomware: v.Ransomware, EPSS: v.EPSS, Group: p.Group, Direct: p.Direct, Source: p.Source(), Line: p.Line(),
		State: v.State.String(), Reason: v.Reason, Published: v.Published,
	}
	if p.Pinned() {
		one.Version = &p.Version
	} else {
		one.Specifier = &p.Specifier
	}
	for _, other := range v.Others {
		one.Also = append(one.Also, jsonSpot{Path: other.Source(), Line: other.Line()})
	}
	for _, step := range v.Trace {
		one.Trace = append(one.Trace, jsonSpot{step.Place.File.Path, step.Place.File.Line(step.Place.Start), step.Message})
	}
	return one
}

func orEmpty(texts []string) []string {
	if texts == nil {
		return []string{}
	}
	return texts
}
