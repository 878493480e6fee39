package scan

import (
	"context"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
)

// Use reads the project's Python files and returns what they use of its dependencies, nil where there
// is no code. What cannot be read is left out: Run is there to report it. Releases that lie in the tree are not its code.
func (s *Session) Use(ctx context.Context) *deps.Use {
	parts, err := s.parts(ctx)
	if err != nil {
		return nil
	}
	p := parts[0]
	if _, err := p.linked(ctx); err != nil || len(p.program.Modules) == 0 {
		return nil
	}
	return p.use()
}

func (p *project) use() *deps.Use {
	folder := p.session.folder()
	shown := ""
	for _, e := range p.list.Entries { // as reports name the folder
		if below, err := filepath.Rel(folder, e.Abs); err == nil && filepath.IsLocal(below) {
			shown = strings.TrimSuffix(e.Path, filepath.ToSlash(below))
			break
		}
	}
	return deps.UseOf(p.program, folder, shown)
}

// parts lists the files and splits them.
func (s *Session) parts(ctx context.Context) ([]*project, error) {
	list, err := source.Discover(ctx, source.Where{Dir: s.Dir, Paths: s.Paths, Exclude: slices.Concat(s.Config.Exclude, s.Exclude)})
	if err != nil {
		return nil, err
	}
	return s.split(list), nil
}

// eachLinked reads and links the session's projects, one after the other, and looks at those with code. It returns what looking and
// reading could not do.
func (s *Session) eachLinked(ctx context.Context, look func(*project, *knowledge) []finding.Problem) ([]finding.Problem, error) {
	parts, err := s.parts(ctx)
	if err != nil {
		return nil, err
	}
	var problems []finding.Problem
	for i, p := range parts {
		knowledge, err := p.linked(ctx)
		if err != nil {
			return nil, err
		}
		if knowledge != nil {
			problems = append(problems, look(p, knowledge)...)
		}
		problems = append(problems, p.problems...)
		parts[i] = nil // its trees
	}
	return sortProblems(problems), nil
}

// linked reads and links the Python files. Where there are none the rules are not loaded: for a folder of lock files none
// would be asked.
func (p *project) linked(ctx context.Context) (*knowledge, error) {
	collector := newCollector()
	collector.begin()
	defer collector.restore()
	p.parse(ctx, collector)
	if len(p.modules) == 0 {
		p.program = resolve.LinkModules(nil, nil)
		return nil, nil
	}
	knowledge, err := p.session.load()
	if err == nil {
		p.link(knowledge)
	}
	return knowledge, err
}
