package scan

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/git"
	"github.com/adderstone/adderstone/internal/policy"
	"github.com/adderstone/adderstone/internal/source"
)

// RunSince examines the project and reports only what the change since a revision brings.
//
// The revision is written to a temporary folder and scanned first. Whatever decides there decides
// now: its configuration, rules, baseline and allow comments. What was found then is known and left
// out; a comment that the change adds accepts nothing and is itself reported, as are a changed
// configuration and new entries in the baseline.
func (s *Session) RunSince(ctx context.Context, revision string) (*Result, error) {
	repository, err := openRepository(ctx, s.folder())
	if err != nil {
		return nil, fmt.Errorf("compare with %s: %w", revision, err)
	}
	commit, err := repository.resolve(ctx, revision)
	if err != nil {
		return nil, fmt.Errorf("compare with %s: %w", revision, err)
	}
	folder, err := os.MkdirTemp("", "adderstone-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	if folder, err = filepath.EvalSymlinks(folder); err != nil {
		return nil, err
	}
	// The search for configurations and ignore files ends at a folder with .git.
	if err := os.Mkdir(filepath.Join(folder, ".git"), 0o700); err != nil {
		return nil, err
	}
	if err := repository.write(ctx, commit, folder); err != nil {
		return nil, fmt.Errorf("read revision %s: %w", revision, err)
	}
	then, err := s.at(repository, folder)
	if err != nil {
		return nil, fmt.Errorf("in revision %s: %w", revision, err)
	}
	before := &Result{accepted: policy.Accepted{Comments: map[string]int{}, Findings: map[string][]string{}}}
	if len(then.Paths) > 0 {
		if before, err = then.Run(ctx); err != nil {
			return nil, fmt.Errorf("in revision %s: %w", revision, err)
		}
	}
	changed := s.changedDecisions(repository, then)
	now := *s
	now.Config, now.baseline, now.RuleFolders = then.Config.Moved(folder, repository.top), then.baseline, then.ruleFolders()
	now.Config.Rules = nil
	if within(folder, s.Dir) { // the folder for temporary files lies in the project
		now.Exclude = append(slices.Clone(s.Exclude), "/"+s.shown(folder))
	}
	now.before = &before.accepted
	now.before.Renamed = func(old, path string) bool { return s.gone(old) && then.gone(path) }
	result, err := now.Run(ctx)
	if err != nil {
		return nil, err
	}
	result.leaveOut(before, s.gone, then.gone)
	result.Findings = policy.Sort(append(result.Findings, changed...))
	return result, nil
}

// at is the same session in a copy of the repository: the same paths, as far as they existed, with
// the configuration, rules and baseline of the copy.
func (s *Session) at(r *repository, copied string) (*Session, error) {
	there := func(p string) (moved string, inside bool) {
		if !filepath.IsAbs(p) {
			p = filepath.Join(s.Dir, p)
		}
		p = realPath(p)
		relative, err := filepath.Rel(r.top, p)
		if err != nil || relative != "." && !filepath.IsLocal(relative) {
			return "", false
		}
		return filepath.Join(copied, relative), true
	}
	then := *s
	then.Config, then.Progress, then.Paths = nil, nil, nil
	then.NoCache = true // its folder has another name every time
	then.Dir, _ = there(s.Dir)
	if then.Dir == "" {
		then.Dir = copied
	}
	paths := s.Paths
	if len(paths) == 0 {
		paths = []string{s.Dir}
	}
	for _, p := range paths {
		if moved, inside := there(p); inside {
			if _, err := os.Stat(moved); err == nil {
				then.Paths = append(then.Paths, moved)
			}
		}
	}
	then.RuleFolders = nil
	for _, rules := range s.RuleFolders {
		if moved, inside := there(rules); inside {
			rules = moved
		}
		then.RuleFolders = append(then.RuleFolders, rules)
	}
	for _, file := range []*string{&then.ConfigFile, &then.BaselineFile} {
		if *file == "" {
			continue
		}
		if moved, inside := there(*file); inside {
			*file = moved
			if _, err := os.Stat(moved); errors.Is(err, os.ErrNotExist) {
				*file = "" // it did not exist then, so it decides nothing
			}
		}
	}
	search := then.folder()
	if len(then.Paths) == 0 {
		search = copied
	}
	return &then, then.configure(search)
}

// changedDecisions reports what the change does to the files that decide.
func (s *Session) changedDecisions(r *repository, then *Session) []finding.Finding {
	var found []finding.Finding
	report := func(file, message string) {
		f, err := source.Read(s.shown(file), file)
		if err != nil {
			return
		}
		found = append(found, finding.Finding{About: policy.DecisionAdded, Place: source.Place{File: f}, Message: message,
			Severity: policy.DecisionAdded.Severity, Confidence: policy.DecisionAdded.Confidence, Detail: message})
	}
	if config := s.Config.Path(); config != "" && !s.Config.SameAs(then.Config) {
		report(config, "The change edits the configuration; the one before it was used.")
	}
	if n := s.baseline.Added(then.baseline); n > 0 {
		if file := s.baselinePath(); file != "" {
			report(file, fmt.Sprintf("The change accepts %d more findings in the baseline; they do not count yet.", n))
		}
	}
	for _, file := range changedRules(s.ruleFolders(), then.ruleFolders()) {
		report(file, "The change edits a rule; the one before it was used.")
	}
	policy.StampAll(found)
	return found
}

// changedRules returns the rule files of the folders that are new or different; was holds the same
// folders as they were.
func changedRules(is, was []string) []string {
	var changed []string
	for i, folder := range is {
		for _, pattern := range []string{"*.yaml", "*/*.yaml"} {
			files, err := filepath.Glob(filepath.Join(folder, pattern))
			if err != nil {
				continue
			}
			for _, file := range files {
				relative, err := filepath.Rel(folder, file)
				if err != nil || i >= len(was) {
					changed = append(changed, file)
					continue
				}
				text, _ := os.ReadFile(file)
				if old, err := os.ReadFile(filepath.Join(was[i], relative)); err != nil || !bytes.Equal(old, text) {
					changed = append(changed, file)
				}
			}
		}
	}
	return changed
}

// shown is a path as reports print it.
func (s *Session) shown(abs string) string {
	for _, base := range []string{s.Dir, s.root()} {
		if relative, err := filepath.Rel(base, abs); err == nil && filepath.IsLocal(relative) {
			return filepath.ToSlash(relative)
		}
	}
	return filepath.ToSlash(abs)
}

// leaveOut drops findings that were there before, and counts them as known. What was new, known or
// allowed then makes no difference: the change did not bring it.
func (r *Result) leaveOut(before *Result, gone, fresh func(path string) bool) {
	old := policy.NewBaselineOfAll(before.Findings)
	states := make([]finding.State, len(r.Findings))
	for i := range r.Findings {
		states[i], r.Findings[i].State = r.Findings[i].State, finding.New
	}
	old.Mark(r.Findings, gone, fresh)
	kept := r.Findings[:0]
	for i, f := range r.Findings {
		if f.State == finding.Known {
			r.Known++
			continue
		}
		f.State = states[i]
		kept = append(kept, f)
	}
	r.Findings = kept
}

// A repository is a git work tree.
type repository struct{ top string }

func openRepository(ctx context.Context, folder string) (*repository, error) {
	out, err := output(ctx, folder, "rev-parse", "--show-toplevel")
	if err != nil {
		return nil, err
	}
	return &repository{realPath(filepath.FromSlash(strings.TrimRight(string(out), "\r\n")))}, nil
}

func (r *repository) resolve(ctx context.Context, revision string) (string, error) {
	out, err := output(ctx, r.top, "rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if err != nil {
		return "", errors.New("there is no such revision")
	}
	return strings.TrimSpace(string(out)), nil
}

// maxRevisionFile bounds one file of a revision; what is larger is no source.
const maxRevisionFile = 256 << 20

// write copies the files of a commit to a folder. Links and submodules are left out.
func (r *repository) write(ctx context.Context, commit, folder string) error {
	listed, err := output(ctx, r.top, "ls-tree", "-r", "-z", "--full-tree", commit)
	if err != nil {
		return err
	}
	var hashes bytes.Buffer
	var names []string
	for line := range strings.SplitSeq(string(listed), "\x00") {
		about, name, found := strings.Cut(line, "\t")
		fields := strings.Fields(about)
		if !found || len(fields) != 3 || !strings.HasPrefix(fields[0], "100") || !filepath.IsLocal(filepath.FromSlash(name)) ||
			slices.Contains(strings.Split(strings.ToLower(name), "/"), ".git") {
			continue
		}
		names = append(names, name)
		hashes.WriteString(fields[2] + "\n")
	}
	cmd := git.Command(ctx, r.top, true, "cat-file", "--batch")
	cmd.Stdin = &hashes
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	if err := writeBlobs(bufio.NewReaderSize(out, 1<<16), names, folder); err != nil {
		cmd.Cancel() // it waits for a reader that is gone
		cmd.Wait()   // how it ended then says nothing
		return err
	}
	return cmd.Wait()
}

func writeBlobs(in *bufio.Reader, names []string, folder string) error {
	made := map[string]bool{}
	for _, name := range names {
		header, err := in.ReadString('\n')
		fields := strings.Fields(header)
		if err != nil || len(fields) != 3 { // "HASH missing", or git ended because it may not fetch what a partial clone lacks
			return fmt.Errorf("this repository lacks the content of %s", name)
		}
		size, err := strconv.ParseInt(fields[2], 10, 64)
		if err != nil || size > maxRevisionFile {
			return fmt.Errorf("%s is too large", name)
		}
		target := filepath.Join(folder, filepath.FromSlash(name))
		if parent := path.Dir(name); !made[parent] {
			if err := os.MkdirAll(filepath.Dir(target), 0o700); err != nil {
				return err
			}
			made[parent] = true
		}
		if err := writeBlob(target, io.LimitReader(in, size)); err != nil {
			return err
		}
		if _, err := in.Discard(1); err != nil {
			return err
		}
	}
	return nil
}

func writeBlob(target string, blob io.Reader) error {
	file, err := os.OpenFile(target, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(file, blob)
	return errors.Join(err, file.Close())
}

// output runs git in a folder and returns what it prints; an error has git's own first word.
func output(ctx context.Context, folder string, args ...string) ([]byte, error) {
	cmd := git.Command(ctx, folder, true, args...)
	var complaint bytes.Buffer
	cmd.Stderr = &complaint
	out, err := cmd.Output()
	if err != nil {
		if text := strings.TrimSpace(complaint.String()); text != "" {
			first, _, _ := strings.Cut(text, "\n")
			return nil, errors.New(strings.TrimPrefix(first, "fatal: "))
		}
		return nil, err
	}
	return out, nil
}

// realPath resolves links as far as the path exists.
func realPath(p string) string {
	if real, err := filepath.EvalSymlinks(p); err == nil {
		return real
	}
	return filepath.Clean(p)
}
