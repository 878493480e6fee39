// Package inspect judges whether a package is malicious, without running anything of it.
//
// Open unpacks a wheel, a source distribution or a folder within bounds. Examine reads each Python
// file with the parser, notes what the code can do (signals: it spawns, fetches, decodes, reads keys)
// and when (at installation, at import, or when somebody calls it), follows decoded and downloaded
// values through the file, and accuses only pairs: an ability together with what makes it a threat.
// Pickles are read opcode by opcode. Start with Examine, then code.go and pairs.go.
package inspect

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A Report is what is to be said about one package.
type Report struct {
	Name         string // as it was named
	Findings     []finding.Finding
	Problems     []finding.Problem
	Capabilities []Capability // what its code can do, one of each kind and time, sorted
	Files        int          // that were read
	Lines        int          // in its Python files
	Bytes        int64        // that were read
}

// A Capability is something that the code of a package does, with the first place where it does.
type Capability struct {
	What  string // "spawns a process"
	When  string // "at installation", "at import", "when called"
	Place source.Place
}

// Score is low, medium or high: the severity of the worst finding.
func (r *Report) Score() finding.Severity {
	worst := finding.Low
	for _, f := range r.Findings {
		if f.State == finding.New {
			worst = max(worst, min(f.Severity, finding.High))
		}
	}
	return worst
}

// Verdict says the score in a word.
func (r *Report) Verdict() string {
	return map[finding.Severity]string{finding.Low: "nothing found", finding.Medium: "suspicious", finding.High: "malicious"}[r.Score()]
}

// Examine judges an unpacked package.
func Examine(p *Package) *Report {
	r := &Report{Name: p.Name, Problems: p.Problems}
	inLayout := p.layout()
	r.Findings = append(r.Findings, inLayout...)
	python := 0
	for _, e := range p.Entries {
		if isPython(e.Path) {
			python += len(e.Data)
		}
	}
	seen := map[string]bool{}
	var carried map[string]bool
	var hooks []Entry
	if python <= maxTogether {
		r.judge(p.together(), seen)
	} else {
		carried, hooks = p.beside()
	}
	for _, e := range p.Entries {
		r.Files++
		r.Bytes += int64(len(e.Data))
		if isPython(e.Path) {
			if python > maxTogether {
				alone := []*code{unread(moduleOf(source.Decode(p.Name+"/"+e.Path, e.Data)), e.Path, 0)}
				alone[0].carried = carried
				markHooks(alone, hooks)
				r.judge(alone, seen)
			}
			continue
		}
		if path.Ext(e.Path) == ".pyx" && len(e.Data) < maxTextFile {
			r.judgeCython(p.Name, e)
		}
		r.Findings = append(r.Findings, p.examineText(e)...)
		found, problem := examineModel(p.Name+"/"+e.Path, e.Data)
		if isTestPath(e.Path) {
			for i := range found { // as in Python files: nothing of the package loads it
				found[i].Severity = min(found[i].Severity, finding.Medium)
			}
		}
		r.Findings = append(r.Findings, found...)
		if problem != "" {
			r.Problems = append(r.Problems, finding.Problem{Kind: finding.ProblemData, Path: p.Name + "/" + e.Path, Message: problem})
		}
	}
	slices.SortFunc(r.Capabilities, func(a, b Capability) int {
		return cmp.Or(strings.Compare(a.What, b.What), strings.Compare(a.When, b.When))
	})
	return r
}

// judge reads and judges modules of a package; a crash of ours costs one file only. seen are the capabilities
// that were noted.
func (r *Report) judge(all []*code, seen map[string]bool) {
	sound := all[:0:0]
	guarded := func(c *code, what func()) (ok bool) {
		defer func() {
			if crash := recover(); crash != nil {
				r.Problems = append(r.Problems, finding.Problem{Kind: finding.ProblemCrash, Path: c.module.File.Path, Whole: true, Message: fmt.Sprintf("Adderstone crashed while inspecting it; please report it: %v", crash)})
			}
		}()
		what()
		return true
	}
	for _, c := range all {
		r.Lines += c.module.File.LineCount()
		r.Problems = append(r.Problems, resolve.SyntaxProblems(c.module.Tree)...)
		if guarded(c, c.reachAll) {
			sound = append(sound, c)
		}
	}
	for _, c := range sound {
		if !guarded(c, func() {
			c.walkAll()
			r.Findings = append(r.Findings, c.judge()...)
		}) {
			c.signals = nil
		}
		for _, s := range c.signals {
			if !capabilityKinds[s.kind] || c.module.Role.Has(quietRoles) {
				continue
			}
			capability := Capability{kindNames[s.kind], s.when.String(), source.Place{File: c.module.File, Range: s.at}}
			if key := capability.What + capability.When; !seen[key] {
				seen[key] = true
				r.Capabilities = append(r.Capabilities, capability)
			}
		}
	}
	if len(sound) > 1 && !slices.ContainsFunc(r.Findings, func(f finding.Finding) bool { return f.Severity >= finding.High }) {
		r.Findings = append(r.Findings, judgeTogether(sound)...)
	}
}

// judgeCython judges what the top level of a module of Cython does that is plain Python; the rest of it is no problem.
func (r *Report) judgeCython(name string, e Entry) {
	other := &Report{}
	other.judge([]*code{unread(moduleOf(source.Decode(name+"/"+e.Path, e.Data)), e.Path, 0)}, map[string]bool{})
	r.Findings = append(r.Findings, other.Findings...)
}

// Module judges one module of a larger program, for a scan of a whole tree: what the program does only when somebody calls
// for it weighs less than in a package that a stranger wrote.
func Module(m *resolve.Module) []finding.Finding {
	c := newCode(m, m.File.Path, 0)
	c.trusted = true
	return c.judge()
}

func moduleOf(file *source.File) *resolve.Module {
	program := resolve.Link([]*syntax.Tree{syntax.Parse(file)}, nil)
	return program.Modules[0]
}

func isPython(name string) bool {
	return slices.Contains([]string{".py", ".pyw"}, path.Ext(name))
}

// NewCapabilities reports what a release can do that the older one could not. Only what happens at
// installation or import counts, and abilities that the older one had at no time.
func NewCapabilities(older, newer *Report) []finding.Finding {
	had, ever := map[string]bool{}, map[string]bool{}
	for _, c := range older.Capabilities {
		had[c.What+c.When] = true
		ever[c.What] = true
	}
	var found []finding.Finding
	for _, c := range newer.Capabilities {
		if had[c.What+c.When] || c.When == whenCalled.String() && ever[c.What] {
			continue
		}
		f := findingOf(newCapability, c.Place, fmt.Sprintf("This release %s %s; %s did not.", c.What, c.When, older.Name))
		if c.When == whenCalled.String() {
			f.Severity = finding.Low
		}
		found = append(found, f)
	}
	return found
}

func findingOf(about *finding.About, place source.Place, message string) finding.Finding {
	return finding.Finding{About: about, Place: place, Message: message, Severity: about.Severity, Confidence: about.Confidence}
}
