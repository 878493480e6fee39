package scan

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/inspect"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/internal/secret"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
	"github.com/adderstone/adderstone/internal/taint"
	"github.com/adderstone/adderstone/rules"
)

// knowledge is what a session loads before it looks at the project: only what its engines need.
type knowledge struct {
	folders []string // besides what is built in
	rules   *rule.Set
	model   *taint.Model
	facts   resolve.Facts // of the model
	secrets *secret.Rules
	abouts  []*finding.About // all rules that exist, by id
}

func (s *Session) load() (*knowledge, error) {
	k := &knowledge{folders: s.ruleFolders()}
	if s.known != nil && slices.Equal(s.known.folders, k.folders) {
		return s.known, s.Config.CheckRules(s.known.abouts)
	}
	var err error
	files := folders{rules.Files}
	for _, folder := range k.folders {
		if info, err := os.Stat(folder); err != nil || !info.IsDir() {
			return nil, fmt.Errorf("rules: %s is no folder", folder)
		}
		files = append(files, os.DirFS(folder))
	}
	if k.rules, err = rule.Load(files); err != nil {
		return nil, err
	}
	if k.model, err = rule.LoadModel(k.rules, files...); err != nil {
		return nil, err
	}
	k.facts = rule.Facts(k.model)
	if k.secrets, err = secret.Load(rules.Files); err != nil {
		return nil, err
	}
	k.order()
	s.known = k
	return k, s.Config.CheckRules(k.abouts)
}

// group names the weakness that a rule is about; rules about the same one share it.
func (k *knowledge) group(about *finding.About) string {
	if r := k.rules.Rule(about.ID); r != nil {
		return cmp.Or(r.Group, about.ID)
	}
	if about.Family == "secrets" {
		return "hard-coded-secret" // as the rules that look at names only
	}
	return ""
}

// order lists all rules that exist, by id.
func (k *knowledge) order() {
	for _, r := range k.rules.Rules {
		k.abouts = append(k.abouts, &r.About)
	}
	for _, kind := range k.secrets.Kinds {
		k.abouts = append(k.abouts, &kind.About)
	}
	k.abouts = slices.Concat(k.abouts, deps.Abouts, inspect.Abouts, policy.Abouts)
	slices.SortStableFunc(k.abouts, func(a, b *finding.About) int { return strings.Compare(a.ID, b.ID) })
}

// A project is one run's view of the files: what was listed, what was made of it, what was found.
type project struct {
	session *Session
	list    *source.Listing
	python  []source.Entry    // to be parsed
	modules []*resolve.Module // of those of python that could be read
	program *resolve.Program
	apart   bool // a release that lies in a larger tree

	examined int // files that were looked through for secrets
	found    []finding.Finding
	problems []finding.Problem
}

func newProject(s *Session, list *source.Listing) *project {
	p := &project{session: s, list: list, problems: s.missing()}
	for _, e := range list.Entries {
		switch e.Class {
		case source.Python, source.Stub, source.Notebook:
			p.python = append(p.python, e)
		case source.Cython:
			if !s.wantsCode() {
				continue // for secrets and packages it is a text like any other
			}
			p.problems = append(p.problems, finding.Problem{Kind: finding.ProblemLimit, Path: e.Path, Message: "Cython is not analysed"})
		}
	}
	for _, u := range list.Unread {
		p.problems = append(p.problems, finding.Problem{Kind: finding.ProblemUnreadable, Path: u.Path, Message: u.Why})
	}
	return p
}

// read loads the rules and, at the same time, parses the code where the session wants it. That the rules cannot be
// loaded ends both.
func (p *project) read(ctx context.Context, collector *collector) (*knowledge, error) {
	ctx, end := context.WithCancel(ctx)
	defer end()
	var k *knowledge
	var err error
	var loading sync.WaitGroup
	loading.Go(func() {
		if k, err = p.session.load(); err != nil {
			end()
		}
	})
	if p.session.wantsCode() {
		p.parse(ctx, collector)
	}
	loading.Wait()
	return k, err
}

// link makes the program of the modules.
func (p *project) link(k *knowledge) {
	p.program = resolve.LinkModules(p.modules, p.roots())
	p.program.Facts = k.facts
}

// match runs the rules that look at syntax, module by module in parallel.
func (p *project) match(ctx context.Context, k *knowledge) {
	set := k.rules.Select(p.environment(), p.session.audit())
	found := make([][]finding.Finding, len(p.program.Modules))
	problems := make([]finding.Problem, len(p.program.Modules))
	p.session.parallel(ctx, "checking", len(found), func(i int) {
		m := p.program.Modules[i]
		defer func() {
			if crash := recover(); crash != nil {
				found[i], problems[i] = nil, crashed(m.File.Path, "checking it", crash)
			}
		}()
		found[i] = set.CheckModule(m)
	})
	for i := range found {
		p.found = append(p.found, found[i]...)
		if problems[i].Kind != "" {
			p.problems = append(p.problems, problems[i])
		}
	}
}

// malicious judges the code as that of a stranger's package.
func (p *project) malicious(ctx context.Context) {
	found := make([][]finding.Finding, len(p.program.Modules))
	problems := make([]finding.Problem, len(p.program.Modules))
	p.session.parallel(ctx, "inspecting", len(found), func(i int) {
		m := p.program.Modules[i]
		defer func() {
			if crash := recover(); crash != nil {
				found[i], problems[i] = nil, crashed(m.File.Path, "inspecting it", crash)
			}
		}()
		found[i] = inspect.Module(m)
	})
	for i := range found {
		p.found = append(p.found, found[i]...)
		if problems[i].Kind != "" {
			p.problems = append(p.problems, problems[i])
		}
	}
}

// dependencyRequest says which declarations to read, and against what to check them.
func (p *project) dependencyRequest() deps.Request {
	s := p.session
	paths := s.Paths
	if len(paths) == 0 {
		paths = []string{s.Dir}
	}
	request := deps.Request{Dir: s.Dir, Databases: s.Advisories, Options: deps.Options{Today: s.Today, Config: s.Config.Deps}}
	for _, named := range paths {
		if !filepath.IsAbs(named) {
			named = filepath.Join(s.Dir, named)
		}
		switch class, _ := source.ClassOfName(filepath.Base(named)); class {
		case source.Stub, source.Template, source.Cython:
			continue // declares nothing
		}
		request.Paths = append(request.Paths, named)
	}
	if globs := slices.Concat(s.Config.Exclude, s.Exclude); len(globs) > 0 {
		request.Exclude = source.ParseIgnore(strings.Join(globs, "\n")).Matches
	}
	request.Options.Audit = s.audit()
	return request
}

// dependencies checks the packages that the project declares.
func (p *project) dependencies() error {
	request := p.dependencyRequest()
	if p.program != nil {
		request.Options.Use = p.use
	}
	audit, err := deps.Check(request)
	if err != nil {
		return err
	}
	p.found = append(p.found, audit.Findings...)
	p.problems = append(p.problems, audit.Problems...)
	return nil
}

// audit reports whether rules of the audit profile can come to be on.
func (s *Session) audit() bool {
	return s.Config.Profile == "audit" || len(s.Config.Enable) > 0 ||
		slices.ContainsFunc(s.Config.Paths, func(c policy.PathConfig) bool { return len(c.Enable) > 0 })
}

// result decides about what was found and sums up.
func (p *project) result(k *knowledge) *Result {
	s := p.session
	r := &Result{Abouts: k.abouts}
	trees := map[*source.File]*syntax.Tree{}
	for _, m := range p.modules {
		r.Files++
		r.Lines += m.File.LineCount()
		trees[m.File] = m.Tree
	}
	r.examined = p.examined
	decisions := policy.Decisions{Config: s.Config, Today: s.Today, Ran: r.Abouts, Known: r.Abouts, Before: s.before, Group: k.group}
	// By where it was read, because an engine may have a File of its own for the same text.
	type key struct{ path, abs string }
	byFile := map[key][]finding.Finding{}
	unplaced := source.NewFile("", "")
	for _, f := range p.found {
		if f.Place.File == nil {
			f.Place.File = unplaced
		}
		k := key{f.Place.File.Path, f.Place.File.Abs}
		byFile[k] = append(byFile[k], f)
	}
	r.accepted = policy.Accepted{Comments: map[string]int{}, Findings: map[string][]string{}}
	decisions.Comments = r.accepted.Comments
	for file, tree := range trees { // also without findings: there may be an allow comment that nothing needs
		k := key{file.Path, file.Abs}
		r.Findings = append(r.Findings, decisions.Decide(file, tree, byFile[k])...)
		delete(byFile, k)
	}
	for _, found := range byFile {
		r.Findings = append(r.Findings, decisions.Decide(found[0].Place.File, nil, found)...)
	}
	for _, f := range r.Findings {
		if f.State == finding.Allowed {
			r.accepted.Findings[f.Fingerprint] = append(r.accepted.Findings[f.Fingerprint], f.Place.File.Path)
		}
	}
	r.Problems = sortProblems(p.problems)
	return r
}

func sortProblems(problems []finding.Problem) []finding.Problem {
	slices.SortStableFunc(problems, func(a, b finding.Problem) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Cell, b.Cell), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
			strings.Compare(string(a.Kind), string(b.Kind)), strings.Compare(a.Message, b.Message))
	})
	return slices.Compact(problems)
}

// root is the folder that paths in reports are relative to: the current folder, or the named path
// where that lies elsewhere.
func (s *Session) root() string {
	if len(s.Paths) == 1 {
		abs := s.Paths[0]
		if !filepath.IsAbs(abs) {
			abs = filepath.Join(s.Dir, abs)
		}
		if abs = filepath.Clean(abs); abs != s.Dir && !within(abs, s.Dir) {
			return s.folder()
		}
	}
	return s.Dir
}

// gone reports whether there is no file any more at a path as reports print it.
func (s *Session) gone(path string) bool {
	_, err := os.Lstat(filepath.Join(s.root(), filepath.FromSlash(path)))
	return err != nil
}

// roots are the folders that the project puts on sys.path: the named paths, folders with a
// project file, and what those say about where packages lie.
func (p *project) roots() []string {
	seen := map[string]bool{}
	add := func(folder string) {
		if folder = path.Clean(folder); folder != ".." && !strings.HasPrefix(folder, "../") {
			seen[folder] = true
		}
	}
	for _, named := range p.session.Paths {
		if abs, err := filepath.Abs(named); err == nil {
			if relative, err := filepath.Rel(p.session.Dir, abs); err == nil && filepath.IsLocal(relative) {
				add(filepath.ToSlash(relative))
			}
		}
	}
	for _, e := range p.list.Entries {
		switch path.Base(e.Path) {
		case "pyproject.toml":
			add(path.Dir(e.Path))
			for _, folder := range source.PackageFolders(e.Abs) {
				add(path.Join(path.Dir(e.Path), folder))
			}
		case "setup.py", "setup.cfg", "manage.py", "requirements.txt":
			add(path.Dir(e.Path))
		}
	}
	roots := make([]string, 0, len(seen))
	for folder := range seen {
		roots = append(roots, folder)
	}
	slices.Sort(roots)
	return roots
}
