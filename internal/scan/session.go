// Package scan is the pipeline from files to findings. A Session names the project and what to do;
// Run reads it and returns a Result. Commands, tests and the editor all go through it.
//
// The stages are plain functions, one after the other in Run: discover files, read and parse them in
// parallel, link the trees to a program, let each engine look, and decide about what was found. An
// engine that a session does not want is not loaded. Start with Run.
package scan

import (
	"context"
	"os"
	"path/filepath"
	"slices"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/source"
)

// A Session is a project to be examined.
type Session struct {
	Version      string   // of Adderstone, for reports and the cache
	Dir          string   // the current folder, absolute
	Paths        []string // as named on the command line; none means Dir
	Only         []string // engines; none means all
	Sources      []string // kinds of sources for flows; none lets the project decide
	Exclude      []string // globs besides those of the configuration
	ConfigFile   string   // "" searches for one
	RuleFolders  []string // further rules and models
	BaselineFile string
	Revision     string   // compare with this revision: only what is new since is reported
	Advisories   []string // files and folders with advisory data
	NoCache      bool
	Today        string // YYYY-MM-DD

	// Progress, when set, is told how far a stage is, from several goroutines.
	Progress func(stage string, done, total int)

	Config   *policy.Config // set by Configure
	baseline *policy.Baseline
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
	Known    int              // findings that are left out of Findings because a revision had them already
	Skipped  []source.Skip    // environments and vendored trees that were left out
	Ignored  int              // files and folders that an ignore file or a glob left out
}

// Configure reads the configuration and the baseline. Run calls it where the caller has not.
func (s *Session) Configure() error {
	config, err := policy.Load(s.ConfigFile, s.folder())
	if err != nil {
		return err
	}
	s.Config = config
	s.baseline = &policy.Baseline{}
	file := s.BaselineFile
	if file == "" && config.Baseline != "" {
		file = filepath.Join(config.Dir, filepath.FromSlash(config.Baseline))
	}
	if file != "" {
		if s.baseline, err = policy.ReadBaseline(file); err != nil {
			return err
		}
	}
	return nil
}

// ForgetBaseline makes every finding new again, whatever the configuration accepts.
func (s *Session) ForgetBaseline() { s.baseline = &policy.Baseline{} }

// Abouts returns all rules that exist for the session, by id.
func (s *Session) Abouts() ([]*finding.About, error) {
	k, err := s.load()
	if err != nil {
		return nil, err
	}
	return k.abouts(), nil
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
	return len(s.Only) == 0 || slices.Contains(s.Only, engine)
}

func (s *Session) progress(stage string, done, total int) {
	if s.Progress != nil {
		s.Progress(stage, done, total)
	}
}

// Run examines the project once.
func (s *Session) Run(ctx context.Context) (*Result, error) {
	if s.Config == nil {
		if err := s.Configure(); err != nil {
			return nil, err
		}
	}
	knowledge, err := s.load()
	if err != nil {
		return nil, err
	}
	list, err := source.Discover(ctx, source.Where{Dir: s.Dir, Paths: s.Paths, Exclude: slices.Concat(s.Config.Exclude, s.Exclude)})
	if err != nil {
		return nil, err
	}
	p := newProject(s, list)
	if s.wants("patterns") || s.wants("flows") {
		p.modules = s.parse(ctx, p.python)
		p.link()
		p.match(ctx, knowledge)
	}
	if s.wants("secrets") {
		p.secrets(ctx, knowledge)
	}
	return p.result(knowledge), ctx.Err()
}
