// Package scan is the pipeline from files to findings. A Session names the project and what to do;
// Run reads it and returns a Result. Commands, tests and the editor all go through it.
//
// The stages are plain functions, one after the other in Run: discover files, read and parse them in
// parallel, link the trees to a program, let each engine look, and decide about what was found; secrets are looked
// for beside that, since following data through a program keeps one core busy. An
// engine that a session does not want is not loaded. Start with Run.
package scan

import (
	"cmp"
	"context"
	"os"
	"path/filepath"
	"reflect"
	"slices"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/taint"
)

// A Session is a project to be examined.
type Session struct {
	Version      string   // of Adderstone, for reports and the cache
	Dir          string   // the current folder, absolute
	Paths        []string // as named on the command line; none means Dir
	Only         []string // engines; none lets the configuration decide, and then all
	Sources      []string // kinds of sources for flows; none lets the configuration and the project decide
	Profile      string   // "" lets the configuration decide
	Exclude      []string // globs besides those of the configuration
	ConfigFile   string   // "" searches for one
	RuleFolders  []string // rules and models besides those of the configuration
	BaselineFile string   // "" lets the configuration decide
	NoBaseline   bool     // every finding is new, whatever the configuration accepts
	Advisories   []string // files and folders with advisory data
	NoCache      bool
	Secrets      Secrets      // how to look for secrets
	Today        string       // YYYY-MM-DD
	Watch        *taint.Watch // a line that flows are asked about, nil for none

	// Texts are files as they shall be analysed, by path on disk, instead of as they are there.
	Texts map[string]*source.File

	// Progress, when set, is told how far a stage is, from several goroutines.
	Progress func(stage string, done, total int)

	Config   *policy.Config // set by Configure
	baseline *policy.Baseline

	known  *knowledge       // once it was loaded
	before *policy.Accepted // by the comments of a revision; nil without one
}

// A Result is what Run found. Reports read it and change nothing.
type Result struct {
	Version  string // of Adderstone
	Root     string // folder that the paths of Findings are relative to, absolute
	Findings []finding.Finding
	Problems []finding.Problem
	Abouts   []*finding.About // the rules that were in force, by id
	Files    int              // that were analysed
	Lines    int              // in those files
	FailOn   string           // what the configuration says, "" for nothing
	Known    int              // findings that are left out of Findings because a revision had them already
	Skipped  []source.Skip    // environments and vendored trees that were left out
	Ignored  int              // files and folders that an ignore file or a glob left out

	examined int             // files that were looked through for secrets
	accepted policy.Accepted // by comments
}

// Configure reads the configuration and the baseline. Run calls it where the caller has not.
func (s *Session) Configure() error { return s.configure(s.folder()) }

func (s *Session) configure(folder string) error {
	config, err := policy.Load(s.ConfigFile, folder)
	if err != nil {
		return err
	}
	s.Config, s.baseline = config, &policy.Baseline{}
	config.Profile = cmp.Or(s.Profile, config.Profile, "default")
	if file := s.baselinePath(); file != "" && !s.NoBaseline {
		if s.baseline, err = policy.ReadBaseline(file); err != nil {
			return err
		}
	}
	return nil
}

// baselinePath is the file that accepts findings, or "".
func (s *Session) baselinePath() string {
	if s.BaselineFile != "" && !filepath.IsAbs(s.BaselineFile) {
		return filepath.Join(s.Dir, s.BaselineFile)
	}
	if s.BaselineFile == "" && s.Config.Baseline != "" {
		return filepath.Join(s.Config.Dir, filepath.FromSlash(s.Config.Baseline))
	}
	return s.BaselineFile
}

// MarkKnown makes findings known that the session's baseline accepts.
func (s *Session) MarkKnown(findings []finding.Finding) { s.baseline.Mark(findings, s.gone, nil) }

// Abouts returns all rules that exist for the session, by id.
func (s *Session) Abouts() ([]*finding.About, error) {
	k, err := s.load()
	if err != nil {
		return nil, err
	}
	return k.abouts, nil
}

// folder is where the search for the configuration begins: the folder that all paths lie in.
func (s *Session) folder() string {
	common := ""
	for _, path := range s.Paths {
		if !filepath.IsAbs(path) {
			path = filepath.Join(s.Dir, path)
		}
		path = filepath.Clean(path)
		if info, err := os.Stat(path); err == nil && !info.IsDir() {
			path = filepath.Dir(path)
		}
		if common == "" {
			common = path
		}
		for common != path && !within(path, common) && filepath.Dir(common) != common {
			common = filepath.Dir(common)
		}
	}
	if common == "" {
		return s.Dir
	}
	return common
}

// within reports whether a path lies below a folder.
func within(path, folder string) bool {
	relative, err := filepath.Rel(folder, path)
	return err == nil && filepath.IsLocal(relative)
}

func (s *Session) wants(engine string) bool {
	only := s.only()
	return len(only) == 0 || slices.Contains(only, engine)
}

// wantsCode reports whether Python is to be parsed and judged.
func (s *Session) wantsCode() bool {
	return s.wants("patterns") || s.wants("flows") || s.wantsMalicious()
}

// wantsMalicious reports whether the code is looked at as a package of a stranger's: only on demand,
// since a project's own deployment scripts do what nobody wants of a dependency.
func (s *Session) wantsMalicious() bool { return slices.Contains(s.only(), "malicious") }

// only is what the command line, else the configuration, limits the session to.
func (s *Session) only() []string {
	if len(s.Only) > 0 {
		return s.Only
	}
	return s.Config.Only
}

// missing are the engines that were asked for by name and that this version does not have: what they
// would have looked at was not.
func (s *Session) missing() []finding.Problem {
	var problems []finding.Problem
	for _, engine := range s.only() {
		if engine == "access" {
			problems = append(problems, finding.Problem{Kind: finding.ProblemData, Path: ".", Message: "this version has no analysis called " + engine})
		}
	}
	return problems
}

// ruleFolders are the folders with further rules, absolute.
func (s *Session) ruleFolders() []string {
	var folders []string
	for _, folder := range s.RuleFolders {
		if !filepath.IsAbs(folder) {
			folder = filepath.Join(s.Dir, folder)
		}
		folders = append(folders, folder)
	}
	for _, folder := range s.Config.Rules {
		folders = append(folders, filepath.Join(s.Config.Dir, filepath.FromSlash(folder)))
	}
	return folders
}

func (s *Session) progress(stage string, done, total int) {
	if s.Progress != nil {
		s.Progress(stage, done, total)
	}
}

// discover lists the files, when the session looks at files at all.
func (s *Session) discover(ctx context.Context) (*source.Listing, error) {
	if s.Secrets.noFiles() {
		return &source.Listing{}, nil
	}
	return source.Discover(ctx, source.Where{Dir: s.Dir, Paths: s.Paths, Exclude: slices.Concat(s.Config.Exclude, s.Exclude)})
}

// Run examines the project once.
func (s *Session) Run(ctx context.Context) (*Result, error) {
	if s.Config == nil {
		if err := s.Configure(); err != nil {
			return nil, err
		}
	}
	list, err := s.discover(ctx)
	if err != nil {
		return nil, err
	}
	r := &Result{accepted: policy.Accepted{Comments: map[string]int{}, Findings: map[string][]string{}}}
	collector := newCollector()
	defer collector.restore()
	parts := s.split(list)
	progress := s.Progress
	if len(parts) > 1 {
		s.Progress = nil
		defer func() { s.Progress = progress }()
	}
	done := 0
	for i, p := range parts {
		part, err := p.run(ctx, collector)
		if err != nil {
			return nil, err
		}
		r.add(part)
		if len(parts) == 1 {
			break
		}
		if done += len(p.list.Entries); progress != nil {
			progress("projects", done, len(list.Entries))
		}
		p, parts[i] = nil, nil // its trees
		collector.between()
	}
	if r.Files == 0 {
		r.Files = r.examined
	}
	r.Findings, r.Problems = policy.Sort(r.Findings), sortProblems(r.Problems)
	r.Version, r.Root, r.FailOn = s.Version, s.root(), s.Config.FailOn
	r.Skipped, r.Ignored = list.Skipped, list.Ignored
	s.MarkKnown(r.Findings)
	return r, nil
}

// split makes the projects of a listing: the releases in it, and what belongs to none. The latter comes first, and what a tree
// declares to need is asked of it alone. What is not about files stays whole.
func (s *Session) split(list *source.Listing) []*project {
	lists := []*source.Listing{list}
	if reflect.ValueOf(s.Secrets).IsZero() {
		lists = releases(list)
	}
	var parts []*project
	for i, list := range lists {
		p := newProject(s, list)
		p.apart = i > 0
		parts = append(parts, p)
	}
	return parts
}

// run examines the project, or takes what is known of it from the cache.
func (p *project) run(ctx context.Context, collector *collector) (*Result, error) {
	key := p.cacheKey(ctx)
	if key != "" {
		if r, known := loadResult(key); known {
			return r, nil
		}
	}
	r, err := p.examine(ctx, collector)
	if err == nil && key != "" {
		storeResult(key, r)
	}
	return r, err
}

// add takes over what was found in a part of the tree.
func (r *Result) add(part *Result) {
	r.Findings, r.Problems = append(r.Findings, part.Findings...), append(r.Problems, part.Problems...)
	r.Abouts = part.Abouts
	r.Files, r.Lines, r.examined = r.Files+part.Files, r.Lines+part.Lines, r.examined+part.examined
	for comment, n := range part.accepted.Comments {
		r.accepted.Comments[comment] += n
	}
	for print, paths := range part.accepted.Findings {
		r.accepted.Findings[print] = append(r.accepted.Findings[print], paths...)
	}
}

// examine lets every engine that the session wants look at the project, and decides about what they
// found.
func (p *project) examine(ctx context.Context, collector *collector) (*Result, error) {
	s := p.session
	collector.begin()
	knowledge, err := p.read(ctx, collector)
	if err != nil {
		return nil, err
	}
	if !s.wantsCode() {
		collector.restore() // there are no trees
	}
	secrets := func() error { return nil }
	if s.wants("secrets") {
		secrets = p.secrets(ctx, knowledge)
	}
	if s.wantsCode() {
		p.link(knowledge)
		if s.wantsMalicious() {
			p.malicious(ctx)
		}
		if s.wants("flows") {
			collector.restore()
			p.flows(knowledge)
		}
		if s.wants("patterns") {
			p.match(ctx, knowledge)
			p.templates(ctx, knowledge)
		}
	}
	if err := secrets(); err != nil {
		return nil, err
	}
	if s.wants("deps") && !p.apart {
		if err := p.dependencies(); err != nil {
			return nil, err
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return p.result(knowledge), nil
}
