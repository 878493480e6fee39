package scan

import (
	"context"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
)

// Use reads the project's Python files and returns what they use of its dependencies, nil where there
// is no code. What cannot be read is left out: Run is there to report it.
func (s *Session) Use(ctx context.Context) *deps.Use {
	p, err := s.link(ctx)
	if err != nil || len(p.program.Modules) == 0 {
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

// link returns the project with its Python files read and linked, and nothing else done.
func (s *Session) link(ctx context.Context) (*project, error) {
	list, err := source.Discover(ctx, source.Where{Dir: s.Dir, Paths: s.Paths, Exclude: slices.Concat(s.Config.Exclude, s.Exclude)})
	if err != nil {
		return nil, err
	}
	p := newProject(s, list)
	collector := newCollector()
	defer collector.restore()
	p.parse(ctx, collector)
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
