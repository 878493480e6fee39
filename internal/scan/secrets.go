package scan

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/secret"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// Secrets says what `adderstone secrets` does besides looking at files. The zero value looks at files only.
type Secrets struct {
	secret.Options
	History *secret.HistoryOptions // nil: no history
	Staged  bool                   // what is about to be committed, and nothing else
	Stdin   io.Reader              // a text to examine instead of files; nil for none

	HistoryOnly bool // no files: a hook of a server looks at commits
}

// noFiles reports whether the files of the tree are not looked at.
func (s Secrets) noFiles() bool { return s.Stdin != nil || s.Staged || s.HistoryOnly }

// secrets begins to look into every file, whatever it is, in parallel and beside what else the session does. What it
// returns waits for that, and then looks into the history.
func (p *project) secrets(ctx context.Context, k *knowledge) (end func() error) {
	s := p.session
	files := p.secretsInFiles(ctx, k)
	return func() error {
		files()
		if s.Secrets.Stdin != nil {
			texts, problems := k.secrets.Reader("<stdin>", s.Secrets.Stdin, -1)
			for _, text := range texts {
				p.found = append(p.found, secret.Findings(text.File, text.Matches, s.Secrets.Options)...)
			}
			p.problems = append(p.problems, problems...)
			p.examined = 1
		}
		if s.Secrets.History != nil || s.Secrets.Staged {
			if err := p.secretsInGit(ctx, k); err != nil {
				return err
			}
		}
		p.cover()
		return nil
	}
}

// secretsInFiles begins to look into the files. What it returns waits for that and takes what was found.
func (p *project) secretsInFiles(ctx context.Context, k *knowledge) (end func()) {
	trees := map[string]*syntax.Tree{}
	for _, m := range p.modules {
		trees[m.File.Abs] = m.Tree
	}
	options := p.session.Secrets.Options
	options.Roots = p.session.named()
	entries := slices.DeleteFunc(slices.Clone(p.list.Entries), func(e source.Entry) bool { return p.inBareRepository(e.Abs) })
	found, problems := make([][]finding.Finding, len(entries)), make([][]finding.Problem, len(entries))
	var work sync.WaitGroup
	work.Go(func() {
		p.session.parallel(ctx, "secrets", len(entries), func(i int) {
			defer func() {
				if crash := recover(); crash != nil {
					found[i], problems[i] = nil, []finding.Problem{crashed(entries[i].Path, "looking for secrets in it", crash)}
				}
			}()
			found[i], problems[i] = k.secrets.Examine(entries[i], trees[entries[i].Abs], options)
		})
	})
	return func() {
		work.Wait()
		for i := range entries {
			p.found = append(p.found, found[i]...)
			p.problems = append(p.problems, problems[i]...)
		}
		weighCopies(p.found)
		p.examined = len(entries)
	}
}

// fullCopies is how many places of one secret have the severity of their kind.
const fullCopies = 3

// weighCopies makes the places inside archives light that repeat a secret: a package that carries its own earlier packages holds one
// secret dozens of times.
func weighCopies(found []finding.Finding) {
	places := map[uint64]int{}
	for i := range found {
		f := &found[i]
		if f.Secret == nil {
			continue
		}
		if places[f.Secret.Same]++; places[f.Secret.Same] > fullCopies && strings.Contains(f.Place.File.Path, "!/") {
			f.Severity = min(f.Severity, finding.Low)
		}
	}
}

// inBareRepository reports whether a file belongs to a named path that is a bare repository: its
// files are git's own, and its content is the history's.
func (p *project) inBareRepository(abs string) bool {
	for _, named := range p.session.named() {
		if within(abs, named) && isBareRepository(named) {
			return true
		}
	}
	return false
}

func isBareRepository(dir string) bool {
	for _, part := range []string{"HEAD", "objects", "refs"} {
		if _, err := os.Stat(filepath.Join(dir, part)); err != nil {
			return false
		}
	}
	return true
}

// secretsInGit examines the history, or the staged content, of the repositories of the named paths.
func (p *project) secretsInGit(ctx context.Context, k *knowledge) error {
	s := p.session
	options := secret.HistoryOptions{}
	if s.Secrets.History != nil {
		options = *s.Secrets.History
	}
	options.Options = s.Secrets.Options
	exclude := source.ParseIgnore(strings.Join(slices.Concat(s.Config.Exclude, s.Exclude), "\n"))
	for _, named := range s.named() {
		if info, err := os.Stat(named); err != nil || !info.IsDir() {
			continue
		}
		options.Show = func(abs string) string { return s.shownBelow(named, abs) }
		read := k.secrets.History
		if s.Secrets.Staged {
			read = k.secrets.Staged
		}
		folders := []string{named}
		if !s.Secrets.noFiles() {
			folders = append(folders, p.nestedRepositories(named)...)
		}
		for _, folder := range folders {
			options.Nested = folder != named
			found, problems, err := read(ctx, folder, options)
			if err != nil {
				return err
			}
			found = slices.DeleteFunc(found, func(f finding.Finding) bool { return exclude.Matches(f.Place.File.Path) })
			p.found = mergeHistory(p.found, found, folder)
			p.problems = append(p.problems, problems...)
		}
	}
	return nil
}

// maxNested bounds how many repositories below one named path have their history read.
const maxNested = 1000

// nestedRepositories are the folders below a named one, among those whose files are looked at, that have a history of
// their own: submodules, and clones that lie beside each other.
func (p *project) nestedRepositories(named string) []string {
	seen := map[string]bool{named: true}
	var nested []string
	for _, e := range p.list.Entries {
		for dir := filepath.Dir(e.Abs); !seen[dir] && within(dir, named); dir = filepath.Dir(dir) {
			seen[dir] = true
			if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
				nested = append(nested, dir)
			}
		}
	}
	slices.Sort(nested)
	if len(nested) > maxNested {
		p.problems = append(p.problems, finding.Problem{Kind: finding.ProblemLimit, Path: p.session.shownBelow(named, nested[maxNested]),
			Message: fmt.Sprintf("more than %d repositories lie below one path; the history of this one and of those behind it was not examined", maxNested)})
		nested = nested[:maxNested]
	}
	return nested
}

// mergeHistory gives what the history of a folder knows to findings in its files that are the same secret, and adds
// the others.
func mergeHistory(files, history []finding.Finding, folder string) []finding.Finding {
	bySecret := map[uint64]*finding.Finding{}
	for i := range history {
		bySecret[history[i].Secret.Same] = &history[i]
	}
	merged := map[uint64]bool{}
	for i := range files {
		own := files[i].Secret
		if abs := files[i].Place.File.Abs; own == nil || abs != "" && !within(abs, folder) {
			continue
		}
		if past := bySecret[own.Same]; past != nil {
			own.Commits, own.First, own.Last = past.Secret.Commits, past.Secret.First, past.Secret.Last
			if files[i].About == past.About {
				files[i].Message = past.Message // the same words, and since which commit
			}
			merged[own.Same] = true
		}
	}
	for _, f := range history {
		if !merged[f.Secret.Same] {
			files = append(files, f)
		}
	}
	return files
}

// named are the paths of the command line, absolute.
func (s *Session) named() []string {
	if len(s.Paths) == 0 {
		return []string{s.Dir}
	}
	var all []string
	for _, path := range s.Paths {
		if !filepath.IsAbs(path) {
			path = filepath.Join(s.Dir, path)
		}
		all = append(all, filepath.Clean(path))
	}
	return all
}

// shownBelow is the path that reports print for a file below a named path, as discovery makes it.
func (s *Session) shownBelow(named, abs string) string {
	for _, base := range []string{s.Dir, named} {
		if real, err := filepath.EvalSymlinks(base); err == nil {
			if relative, err := filepath.Rel(real, abs); err == nil && filepath.IsLocal(relative) && (base == named || within(named, s.Dir)) {
				return filepath.ToSlash(relative)
			}
		}
	}
	return filepath.ToSlash(abs)
}

// cover makes every finding of a file with secrets show the copy without them: what one engine hides
// in its message must not stand in the code frame of another.
func (p *project) cover() {
	type key struct {
		path, abs string
		cells     bool
	}
	keyOf := func(f *source.File) key { return key{f.Path, f.Abs, f.Cells != nil} }
	covered := map[key]*source.File{}
	for _, f := range p.found {
		if f.Secret != nil && f.Place.File.Abs != "" {
			covered[keyOf(f.Place.File)] = f.Place.File
		}
	}
	// What a baseline keeps of a source is a piece of code.
	var values []string
	for _, m := range p.modules {
		if file := covered[keyOf(m.File)]; file != nil && len(file.Text) == len(m.File.Text) {
			for _, f := range p.found {
				if place := f.Place; f.Secret != nil && place.File == file {
					values = append(values, m.File.Text[place.Start:place.End], file.Text[place.Start:place.End])
				}
			}
		}
	}
	words := strings.NewReplacer(values...)
	hide := func(place *source.Place) {
		if place.File != nil {
			if file := covered[keyOf(place.File)]; file != nil {
				place.File = file
			}
		}
	}
	for i := range p.found {
		f := &p.found[i]
		for j := range f.Sources {
			f.Sources[j] = words.Replace(f.Sources[j])
		}
		hide(&f.Place)
		for j := range f.Trace {
			hide(&f.Trace[j].Place)
		}
		for _, way := range f.Ways {
			for j := range way {
				hide(&way[j].Place)
			}
		}
	}
}
