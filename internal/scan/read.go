package scan

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A module is what was made of one Python file.
type module struct {
	*resolve.Module // nil where the file could not be read
	problems        []finding.Problem
}

// parse reads the project's Python files and builds their trees and scopes, in parallel. Modules are those that could
// be read; they have the order of the listing, whatever the order of the work was.
func (p *project) parse(ctx context.Context, collector *collector) {
	s := p.session
	made := make([]module, len(p.python))
	batches := sync.Pool{New: func() any { return new(syntax.Batch) }} // one for each core: all trees stay until the end
	s.parallel(ctx, "parsing", len(made), func(i int) {
		made[i] = parseOne(p.python[i], s.Texts[p.python[i].Abs], &batches)
		if made[i].Module != nil {
			collector.grown(len(made[i].File.Text))
		}
	})
	collector.parsed()
	for _, m := range made {
		p.problems = append(p.problems, m.problems...)
		if m.Module != nil {
			p.modules = append(p.modules, m.Module)
		}
	}
}

// parseOne reads and parses one file; file is its text where the session has it already.
func parseOne(e source.Entry, file *source.File, batches *sync.Pool) (m module) {
	defer func() {
		if crash := recover(); crash != nil {
			m = module{problems: []finding.Problem{crashed(e.Path, "reading it", crash)}}
		}
	}()
	if file == nil {
		read, err := source.Read(e.Path, e.Abs)
		if err != nil {
			return module{problems: []finding.Problem{unread(e.Path, err)}}
		}
		file = read
	}
	if file.Broken != "" {
		m.problems = append(m.problems, finding.Problem{Kind: finding.ProblemUnreadable, Path: e.Path, Message: file.Broken})
	}
	batch := batches.Get().(*syntax.Batch)
	tree := batch.Parse(file)
	batches.Put(batch) // not after a panic
	m.problems = append(m.problems, resolve.SyntaxProblems(tree)...)
	m.Module = resolve.Scopes(tree)
	return m
}

// unread words why a file could not be read.
func unread(path string, err error) finding.Problem {
	p := finding.Problem{Kind: finding.ProblemUnreadable, Path: path, Message: err.Error()}
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		p.Message = pathError.Err.Error()
	}
	if errors.Is(err, fs.ErrNotExist) {
		p.Message = "vanished while the tree was read"
	}
	if errors.Is(err, source.ErrTooLarge) {
		p.Kind, p.Whole = finding.ProblemLimit, true
	}
	return p
}

// crashed is the problem that a bug of ours becomes.
func crashed(path, doing string, crash any) finding.Problem {
	return finding.Problem{Kind: finding.ProblemCrash, Path: path, Whole: true,
		Message: fmt.Sprintf("Adderstone crashed while %s; please report it: %v", doing, crash)}
}

// parallel calls work(0) … work(n-1) on all cores and returns when all are done or ctx is.
func (s *Session) parallel(ctx context.Context, stage string, n int, work func(i int)) {
	var next, done atomic.Int64
	var group sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		group.Go(func() {
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				work(i)
				s.progress(stage, int(done.Add(1)), n)
			}
		})
	}
	group.Wait()
}
