package scan

import (
	"context"
	"slices"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
)

// Program reads the project's Python files and links them, for commands that ask about the code
// without running rules. What cannot be read is left out: Run is there to report it.
func (s *Session) Program(ctx context.Context) (*resolve.Program, error) {
	p, err := s.link(ctx)
	if err != nil {
		return nil, err
	}
	return p.program, nil
}

// link returns the project with its Python files read and linked, and nothing else done.
func (s *Session) link(ctx context.Context) (*project, error) {
	list, err := source.Discover(ctx, source.Where{Dir: s.Dir, Paths: s.Paths, Exclude: slices.Concat(s.Config.Exclude, s.Exclude)})
	if err != nil {
		return nil, err
	}
	p := newProject(s, list)
	collector := newCollector()
	defer collector.restore()
	p.modules = s.parse(ctx, p.python, collector)
	if len(p.modules) == 0 { // a folder of lock files: no rule would be asked
		p.program = resolve.LinkModules(nil, nil)
		return p, nil
	}
	knowledge, err := s.load()
	if err != nil {
		return nil, err
	}
	p.link(knowledge)
	return p, nil
}
