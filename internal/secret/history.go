package secret

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
)

// HistoryOptions say which part of a repository is read. The zero value reads every blob that a
// branch, a tag or any other ref except the stash leads to, once.
type HistoryOptions struct {
	Options
	Since       string   // only commits of HEAD that this revision does not have
	Revisions   []string // instead of all refs: arguments of git log, as a pre-receive hook knows them
	Stashes     bool     // also what is stashed
	Unreachable bool     // also objects that no ref leads to any more
	Hook        bool     // git has started us and its environment counts
	Nested      bool     // the folder counts only when it is the top of a repository: that around it is read already

	// Show turns an absolute path in the work tree into the one reports print; nil prints the path in
	// the repository.
	Show func(abs string) string
}

// sameSeed makes Secret.Same: equal for equal values in this run, and no use to anybody outside it.
var sameSeed = maphash.MakeSeed()

// History reads the history of the repository that dir lies in and returns one finding for each secret,
// however many versions and files have it. A folder that lies in no repository has none. When dir is a
// folder inside the work tree, only files below it count.
//
// A repository that git cannot read is a problem, as any other thing that was not examined; only what
// was asked for by name (Since, Revisions) and cannot be had is an error. In a nested repository, which may not know the
// name, that is a problem too.
func (r *Rules) History(ctx context.Context, dir string, o HistoryOptions) ([]finding.Finding, []finding.Problem, error) {
	found, problems, err := r.history(ctx, dir, o)
	if err == nil || ctx.Err() != nil || !o.Nested && (o.Since != "" || len(o.Revisions) > 0) {
		return found, problems, err
	}
	if errors.Is(err, errNoGit) && !holdsRepository(dir) {
		return nil, nil, nil
	}
	h := history{options: o, repo: &repository{dir: dir, root: dir}}
	return nil, append(problems, finding.Problem{Kind: finding.ProblemUnreadable, Path: h.shown("."), Message: "the history was not examined: " + printable(err.Error())}), nil
}

// holdsRepository looks for a repository without git's help.
func holdsRepository(dir string) bool {
	for {
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
			return true
		}
		if filepath.Dir(dir) == dir {
			return false
		}
		dir = filepath.Dir(dir)
	}
}

func (r *Rules) history(ctx context.Context, dir string, o HistoryOptions) ([]finding.Finding, []finding.Problem, error) {
	repo, err := openRepository(ctx, dir, o.Hook)
	if errors.Is(err, errNoRepository) && o.Since == "" {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, err
	}
	h := &history{rules: r, repo: repo, options: o, below: repo.below(dir), leaks: map[string]*leak{}}
	if o.Nested && h.below != "" {
		return nil, nil, nil
	}
	var more []string
	switch {
	case o.Unreachable:
		more, err = repo.commits(ctx)
	case o.Stashes:
		more = repo.stashes(ctx)
	}
	if err != nil {
		return nil, nil, err
	}
	h.log, err = repo.log(ctx, o.revisions(), more)
	if err != nil && o.Unreachable { // what no ref leads to need not be whole
		h.problems = append(h.problems, finding.Problem{Kind: finding.ProblemUnreadable, Path: h.shown("."),
			Message: "commits that no ref leads to were not examined as such: " + printable(err.Error())})
		h.log, err = repo.log(ctx, o.revisions(), nil)
	}
	if err != nil {
		if strings.Contains(err.Error(), "does not have any commits yet") || strings.Contains(err.Error(), "bad default revision") {
			return nil, nil, nil
		}
		return nil, nil, err
	}
	if h.below == "" && o.Since == "" {
		if h.named, err = repo.namedBlobs(ctx, o.Revisions); err != nil {
			return nil, nil, err
		}
	}
	if len(o.Revisions) == 0 && repo.cutOff(ctx, o.Since) {
		h.problems = append(h.problems, finding.Problem{Kind: finding.ProblemLimit, Path: h.shown(strings.TrimSuffix(h.below, "/")),
			Message: "the clone is shallow: commits that it lacks were not examined (git fetch --unshallow)"})
	}
	if err := h.scan(ctx); err != nil {
		return nil, h.problems, err
	}
	if err := h.findPresent(ctx); err != nil {
		return nil, nil, err
	}
	return h.findings(), h.problems, nil
}

func (o *HistoryOptions) revisions() []string {
	switch {
	case len(o.Revisions) > 0:
		return o.Revisions
	case o.Since != "":
		return []string{"--end-of-options", "HEAD", "^" + strings.TrimPrefix(o.Since, "-")}
	}
	return []string{"--exclude=refs/stash", "--all"}
}

// below is the part of the work tree that dir stands for, as a prefix of paths in the repository.
func (r *repository) below(dir string) string {
	if r.root == "" {
		return ""
	}
	if real, err := filepath.EvalSymlinks(dir); err == nil {
		dir = real
	}
	relative, err := filepath.Rel(r.root, dir)
	if err != nil || relative == "." || !filepath.IsLocal(relative) {
		return ""
	}
	return filepath.ToSlash(relative) + "/"
}

// A history is one reading of a repository.
type history struct {
	rules    *Rules
	repo     *repository
	options  HistoryOptions
	below    string
	log      *gitLog
	named    map[string]string // by name of a blob: its path, where a ref leads to it without a commit
	oldest   []int32           // by blob: its oldest change, an index in log.changes; -1 for none
	leaks    map[string]*leak  // by value
	problems []finding.Problem // what could not be read
}

// A leak is one secret value and the blobs that have it.
type leak struct {
	file    *source.File // the lines with secrets of the oldest text that has it, covered
	match   Match        // its place there
	age     int32
	blobs   map[int32]bool
	orphan  bool // only in blobs that no commit has
	named   bool // but a ref leads there
	present bool
}

// binarySuffixes are not worth unpacking: no text is in them.
var binarySuffixes = words(`.png .jpg .jpeg .gif .ico .webp .bmp .tif .tiff .psd .woff .woff2 .ttf .otf .eot .mp3 .mp4 .mov .avi .webm .ogg .wav
	.flac .pdf .so .dll .dylib .exe .o .a .class .pyc .pyd .wasm .bin .dat .npy .npz .pkl .pt .onnx .h5 .parquet .mo .sqlite .db`)

// scan reads every wanted blob once.
func (h *history) scan(ctx context.Context) error {
	h.oldest = make([]int32, len(h.log.blobs))
	for i := range h.oldest {
		h.oldest[i] = -1
	}
	wanted := map[string]int32{}
	for i, c := range h.log.changes { // newest first, so the last one wins
		if c.new < 0 || !strings.HasPrefix(h.log.paths[c.path], h.below) {
			continue
		}
		h.oldest[c.new] = int32(i)
		wanted[h.log.blobs[c.new]] = c.new
	}
	for name, blob := range wanted {
		if binarySuffixes[strings.ToLower(path.Ext(h.pathOf(blob)))] {
			delete(wanted, name)
		}
	}
	for name := range h.named {
		wanted[name] = -1
	}
	objects, err := h.objects(ctx, wanted)
	if err != nil {
		return err
	}
	return h.repo.eachBlob(ctx, objects, func(o object, content io.Reader) {
		blob, known := h.log.blobIndex[o.name]
		name := "object/" + o.name
		if known && h.oldest[blob] >= 0 {
			name = strings.TrimPrefix(h.pathOf(blob), h.below)
		} else if path := h.named[o.name]; path != "" {
			name = path
		}
		texts, problems := h.rules.Reader(name, content, o.size)
		for _, text := range texts {
			if known {
				text.File.Path = h.below + text.File.Path
			}
			h.record(text, o.name, blob, known && h.oldest[blob] >= 0)
		}
		for _, p := range problems {
			p.Path = h.shown(h.below + p.Path)
			h.problems = append(h.problems, p)
		}
	})
}

// fewBlobs is up to how many objects are asked for by name instead of listing the whole storage.
const fewBlobs = 2000

func (h *history) objects(ctx context.Context, wanted map[string]int32) ([]object, error) {
	if h.options.Unreachable {
		return h.repo.blobsInStorageOrder(ctx, nil)
	}
	if len(wanted) == 0 {
		return nil, nil
	}
	var objects []object
	var err error
	if len(wanted) <= fewBlobs {
		names := make([]string, 0, len(wanted))
		for name := range wanted {
			names = append(names, name)
		}
		sort.Strings(names)
		objects, err = h.repo.blobsNamed(ctx, names)
	}
	if err != nil || len(wanted) > fewBlobs {
		// Asked for an object that a partial clone has left out, git wants to fetch it and fails; a
		// listing holds only what is there.
		objects, err = h.repo.blobsInStorageOrder(ctx, wanted)
	}
	if missing := len(wanted) - len(objects); err == nil && missing > 0 {
		h.problems = append(h.problems, finding.Problem{Kind: finding.ProblemLimit, Path: h.shown(strings.TrimSuffix(h.below, "/")),
			Message: fmt.Sprintf("versions of files that this partial clone lacks, not examined: %d", missing)})
	}
	return objects, err
}

func (h *history) pathOf(blob int32) string { return h.log.paths[h.log.changes[h.oldest[blob]].path] }

// record notes the secrets of one blob, and of each value only the oldest place.
func (h *history) record(t Text, object string, blob int32, reachable bool) {
	age := int32(-1)
	if reachable {
		age = h.oldest[blob]
	}
	var covered *source.File // made when it is needed: most versions of a file bring nothing new
	var lines excerpt
	for i, m := range listed(t.Matches) {
		l := h.leaks[m.Value]
		if l == nil {
			l = &leak{blobs: map[int32]bool{}, orphan: true, age: -2}
			h.leaks[m.Value] = l
		}
		if reachable {
			l.orphan = false
			l.blobs[blob] = true
		} else if h.named[object] != "" {
			l.named = true
		}
		if age > l.age || age == l.age && m.rank > l.match.rank {
			if covered == nil {
				lines.addAll(t.File.Text, t.Matches, 0) // all of them: one line may hold several
				covered = cover(lines.file(h.shown(t.File.Path), ""), lines.matches)
				covered.Cells = t.File.Cells
			}
			l.file, l.match, l.age = covered, lines.matches[i], age
		}
	}
}

// findPresent asks which of the blobs with a secret stand in the newest commit.
func (h *history) findPresent(ctx context.Context) error {
	if len(h.leaks) == 0 {
		return nil
	}
	out, err := h.repo.output(ctx, "ls-tree", "-r", "-z", "--full-tree", "HEAD")
	if err != nil {
		return nil // a repository whose HEAD is not born yet: nothing is present
	}
	present := map[int32]bool{}
	for entry := range strings.SplitSeq(out, "\x00") {
		meta, _, _ := strings.Cut(entry, "\t")
		if words := strings.Fields(meta); len(words) == 3 {
			if blob, ok := h.log.blobIndex[words[2]]; ok {
				present[blob] = true
			}
		}
	}
	for _, l := range h.leaks {
		for blob := range l.blobs {
			l.present = l.present || present[blob]
		}
	}
	return nil
}

// maxCommits bounds the list of commits of one finding.
const maxCommits = 50

func (h *history) findings() []finding.Finding {
	values := make([]string, 0, len(h.leaks))
	for value := range h.leaks {
		values = append(values, value)
	}
	sort.Strings(values)
	var found []finding.Finding
	for _, value := range values {
		l := h.leaks[value]
		f := newFinding(l.file, l.match, 1, h.options.Options)
		f.Secret.Present = l.present
		f.Secret.Commits, f.Secret.First, f.Secret.Last = h.commits(l)
		f.Message = strings.TrimSuffix(f.Message, ".") + h.story(l, f.Secret) + "."
		found = append(found, f)
	}
	return found
}

// relabel gives a text the path that reports print.
func (h *history) relabel(f *source.File) *source.File {
	return &source.File{Path: h.shown(f.Path), Text: f.Text, Cells: f.Cells}
}

func (h *history) shown(name string) string {
	if h.options.Show == nil || h.repo.root == "" || strings.HasPrefix(name, "object/") {
		return printable(name)
	}
	return h.options.Show(filepath.Join(h.repo.root, filepath.FromSlash(name)))
}

// commits lists those that brought the secret, oldest first, and tells the first and the last.
func (h *history) commits(l *leak) (all []finding.Commit, first, last *finding.Commit) {
	removed := int32(-1)
	added := map[int32]bool{}
	for i, c := range h.log.changes {
		if c.new >= 0 && l.blobs[c.new] {
			if !added[c.commit] && !(c.old >= 0 && l.blobs[c.old]) {
				added[c.commit] = true
				all = append(all, h.commit(i))
			}
		} else if c.old >= 0 && l.blobs[c.old] && removed < 0 {
			removed = int32(i)
		}
	}
	slices.Reverse(all)
	if len(all) == 0 {
		return nil, nil, nil
	}
	first = &all[0]
	last = &all[len(all)-1]
	if !l.present && removed >= 0 {
		gone := h.commit(int(removed))
		last = &gone
	}
	if len(all) > maxCommits {
		all = append(slices.Clone(all[:maxCommits-1]), all[len(all)-1])
	}
	return all, first, last
}

func (h *history) commit(change int) finding.Commit {
	c := h.log.changes[change]
	from := h.log.commits[c.commit]
	return finding.Commit{ID: from.id, Author: from.author, Date: from.date, Path: printable(h.log.paths[c.path])}
}

// story says in words what the commits are.
func (h *history) story(l *leak, s *finding.Secret) string {
	if l.orphan && l.named {
		return "; in an object that a ref leads to without a commit"
	}
	if l.orphan || s.First == nil {
		return "; in an object that no commit has any more"
	}
	text := fmt.Sprintf("; since commit %.10s of %.10s by %s", s.First.ID, s.First.Date, s.First.Author)
	switch {
	case s.Present:
		return text + ", still there"
	case s.Last.ID != s.First.ID:
		return text + fmt.Sprintf(", removed in %.10s of %.10s, which leaves it in the history", s.Last.ID, s.Last.Date)
	}
	return text
}

// Staged examines what is about to be committed in the repository that dir lies in: the staged version of
// every changed file, without the secrets that its committed version has already.
func (r *Rules) Staged(ctx context.Context, dir string, o HistoryOptions) ([]finding.Finding, []finding.Problem, error) {
	repo, err := openRepository(ctx, dir, true)
	if err != nil {
		return nil, nil, err
	}
	head := "HEAD"
	if _, err := repo.output(ctx, "rev-parse", "--verify", "--quiet", "HEAD"); err != nil {
		if head, err = repo.output(ctx, "hash-object", "-t", "tree", os.DevNull); err != nil {
			return nil, nil, err
		}
		head = strings.TrimSpace(head)
	}
	out, err := repo.output(ctx, "diff-index", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", head, "--")
	if err != nil {
		return nil, nil, err
	}
	l := newGitLog()
	l.commits = []commit{{}}
	fields := strings.Split(out, "\x00")
	for i := 0; i+1 < len(fields); i += 2 {
		l.change(fields[i], fields[i+1])
	}
	h := &history{rules: r, repo: repo, options: o, below: repo.below(dir), log: l}
	return h.staged(ctx)
}

func (h *history) staged(ctx context.Context) ([]finding.Finding, []finding.Problem, error) {
	names := slices.Clone(h.log.blobs)
	sort.Strings(names)
	if len(names) == 0 {
		return nil, nil, nil
	}
	objects, err := h.repo.blobsNamed(ctx, names)
	if err != nil {
		return nil, nil, err
	}
	pathOf := map[int32]string{}
	for _, c := range h.log.changes {
		for _, blob := range []int32{c.new, c.old} {
			if blob >= 0 {
				pathOf[blob] = h.log.paths[c.path]
			}
		}
	}
	texts := map[int32][]Text{}
	err = h.repo.eachBlob(ctx, objects, func(o object, content io.Reader) {
		blob := h.log.blobIndex[o.name]
		found, problems := h.rules.Reader(pathOf[blob], content, o.size)
		texts[blob] = found
		h.problems = append(h.problems, problems...)
	})
	if err != nil {
		return nil, nil, err
	}
	known := map[string]bool{} // what the changed files have now: a file may be renamed, a line moved to another
	for _, c := range h.log.changes {
		if c.old < 0 {
			continue
		}
		for _, t := range texts[c.old] {
			for _, m := range t.Matches {
				known[m.Value] = true
			}
		}
	}
	var found []finding.Finding
	for _, c := range h.log.changes {
		name := h.log.paths[c.path]
		if c.new < 0 || !strings.HasPrefix(name, h.below) {
			continue
		}
		for _, t := range texts[c.new] {
			for i, f := range Findings(h.relabel(t.File), t.Matches, h.options.Options) { // of all, so that all are covered
				if !known[t.Matches[i].Value] {
					found = append(found, f)
				}
			}
		}
	}
	return found, h.problems, nil
}
