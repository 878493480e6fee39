package secret

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/git"
)

// A repository is a git repository that nobody trusts.
type repository struct {
	dir  string // where git is started: the work tree's folder or the repository itself
	root string // top of the work tree; "" for a bare repository
	hook bool   // git itself has started us: its index and object folders are the right ones
}

// errNoRepository says that a folder lies in no git repository.
var errNoRepository = errors.New("not a git repository")

// errNoGit says that there is no git to ask.
var errNoGit = errors.New("git is not installed")

// git returns a command that runs git on the repository.
func (r *repository) git(ctx context.Context, args ...string) *exec.Cmd {
	return git.Command(ctx, r.dir, r.hook, args...)
}

// output runs git and returns what it prints; an error has git's own last word.
func (r *repository) output(ctx context.Context, args ...string) (string, error) {
	cmd := r.git(ctx, args...)
	var out, complaint bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaint
	if err := cmd.Run(); err != nil {
		return "", gitError(args[0], complaint.String(), err)
	}
	return out.String(), nil
}

func gitError(command, complaint string, err error) error {
	lines := strings.Split(strings.TrimSpace(complaint), "\n")
	if last := lines[len(lines)-1]; last != "" {
		return fmt.Errorf("git %s: %s", command, strings.TrimPrefix(last, "fatal: "))
	}
	return fmt.Errorf("git %s: %w", command, err)
}

// openRepository finds the repository that dir lies in, or is.
func openRepository(ctx context.Context, dir string, hook bool) (*repository, error) {
	r := &repository{dir: dir, hook: hook}
	if _, err := exec.LookPath("git"); err != nil {
		return nil, errNoGit
	}
	out, err := r.output(ctx, "rev-parse", "--is-bare-repository", "--is-inside-work-tree")
	if err != nil {
		if strings.Contains(err.Error(), "not a git repository") {
			return nil, errNoRepository
		}
		return nil, err
	}
	if words := strings.Fields(out); len(words) == 2 && words[1] == "true" {
		top, err := r.output(ctx, "rev-parse", "--show-toplevel")
		if err != nil {
			return nil, err
		}
		r.root = filepath.FromSlash(strings.TrimRight(top, "\r\n"))
	}
	return r, nil
}

// A change is one file in one commit: the blob that it has there and the one it had before.
type change struct {
	commit   int32 // index in a log's commits
	path     int32 // index in a log's paths
	old, new int32 // index in a log's blobs; -1 for none
}

// A gitLog is the changes of a range of commits, newest commit first, in a form that stays small for a
// million of them.
type gitLog struct {
	commits []commit
	paths   []string
	blobs   []string // object names
	changes []change

	pathIndex map[string]int32
	blobIndex map[string]int32
}

type commit struct{ id, author, date string }

func newGitLog() *gitLog {
	return &gitLog{pathIndex: map[string]int32{}, blobIndex: map[string]int32{}}
}

// log reads the commits that revisions and the names of more commits lead to, each once, merges with what they change
// against all parents.
func (r *repository) log(ctx context.Context, revisions, more []string) (*gitLog, error) {
	args := []string{"log", "--raw", "-z", "-c", "--root", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-notes",
		"--no-show-signature", "--no-decorate", "--no-color", "--ignore-submodules=all", "--format=%x01%H%x02%an <%ae>%x02%aI"}
	if len(more) > 0 {
		args = append(args, "--stdin")
	}
	cmd := r.git(ctx, append(append(args, revisions...), "--")...)
	cmd.Stdin = strings.NewReader(strings.Join(more, "\n"))
	var complaint bytes.Buffer
	cmd.Stderr = &complaint
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	l := newGitLog()
	readError := l.read(bufio.NewReaderSize(out, 1<<20))
	if readError != nil {
		io.Copy(io.Discard, out)
	}
	if err := cmd.Wait(); err != nil {
		return nil, gitError("log", complaint.String(), err)
	}
	return l, readError
}

// read parses the fields that NUL separates: a header that begins with \x01, and for each change a
// field `:modes objects status` and the path after it.
func (l *gitLog) read(in *bufio.Reader) error {
	authors := map[string]string{}
	for {
		field, err := in.ReadString(0)
		if err == io.EOF && field == "" {
			return nil
		}
		if err != nil && err != io.EOF {
			return err
		}
		field = strings.TrimPrefix(strings.TrimSuffix(field, "\x00"), "\n")
		switch {
		case strings.HasPrefix(field, "\x01"):
			parts := strings.SplitN(field[1:], "\x02", 3)
			if len(parts) != 3 {
				return errors.New("git log: a commit that cannot be read")
			}
			author, ok := authors[parts[1]]
			if !ok {
				author = printable(parts[1])
				authors[parts[1]] = author
			}
			l.commits = append(l.commits, commit{parts[0], author, strings.TrimSpace(parts[2])})
		case strings.HasPrefix(field, ":"):
			path, err := in.ReadString(0)
			if err != nil {
				return errors.New("git log: a change without its path")
			}
			l.change(field, strings.TrimSuffix(path, "\x00"))
		}
	}
}

// change reads `:100644 100644 old new M`; with two colons and more there are several old ones.
func (l *gitLog) change(field, path string) {
	parents := len(field) - len(strings.TrimLeft(field, ":"))
	words := strings.Fields(field[parents:])
	if len(words) < 2*parents+3 {
		return
	}
	mode := words[parents]
	objects := words[parents+1:]
	added, removed := l.blob(objects[parents]), l.blob(objects[0])
	if mode == "160000" || mode == "120000" {
		added = -1 // a submodule; a link, whose text is a path
	}
	index, ok := l.pathIndex[path]
	if !ok {
		index = int32(len(l.paths))
		l.paths = append(l.paths, path)
		l.pathIndex[path] = index
	}
	l.changes = append(l.changes, change{int32(len(l.commits) - 1), index, removed, added})
}

func (l *gitLog) blob(name string) int32 {
	if strings.Trim(name, "0") == "" {
		return -1
	}
	index, ok := l.blobIndex[name]
	if !ok {
		index = int32(len(l.blobs))
		l.blobs = append(l.blobs, name)
		l.blobIndex[name] = index
	}
	return index
}

// printable takes control characters out of what a stranger has chosen.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 || r == 0x7f || r >= 0x80 && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return -1
		}
		return r
	}, text)
}

// stashes returns the commits of everything that is stashed; refs/stash itself leads to the last one only.
func (r *repository) stashes(ctx context.Context) []string {
	out, err := r.output(ctx, "rev-list", "--walk-reflogs", "refs/stash", "--")
	if err != nil {
		return nil // nothing is stashed
	}
	return strings.Fields(out)
}

// commits returns all commits of the repository, those that no ref leads to among them.
func (r *repository) commits(ctx context.Context) ([]string, error) {
	out, err := r.output(ctx, "cat-file", "--batch-all-objects", "--unordered", "--buffer", "--batch-check=%(objecttype) %(objectname)")
	if err != nil {
		return nil, err
	}
	var names []string
	for line := range strings.Lines(out) {
		if name, ok := strings.CutPrefix(strings.TrimSpace(line), "commit "); ok {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	return names, nil
}

// cutOff reports whether a shallow clone lacks commits that belong to what is read: all of them, or those since a revision.
func (r *repository) cutOff(ctx context.Context, since string) bool {
	shallow, err := r.output(ctx, "rev-parse", "--is-shallow-repository")
	if err != nil || strings.TrimSpace(shallow) != "true" {
		return false
	}
	if since == "" {
		return true
	}
	_, err = r.output(ctx, "merge-base", "--end-of-options", "HEAD", since)
	return err != nil
}

// maxNamedTrees bounds how many trees are listed that refs name by themselves; a repository has none or a few.
const maxNamedTrees = 1000

// namedBlobs returns the blobs that refs lead to without a commit, as a tag of a file or of a tree does, and for each a
// path to report it under. Of a push (revisions, arguments of git log) only what it names is looked at.
func (r *repository) namedBlobs(ctx context.Context, revisions []string) (map[string]string, error) {
	var names strings.Builder
	for _, name := range revisions {
		if isHex(name) {
			names.WriteString(name + "^{}\n")
		}
	}
	if len(revisions) == 0 {
		refs, err := r.output(ctx, "for-each-ref", "--format=%(objecttype) %(objectname)")
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(refs) {
			if kind, name, _ := strings.Cut(strings.TrimSpace(line), " "); kind != "commit" && name != "" {
				names.WriteString(name + "^{}\n")
			}
		}
	}
	if names.Len() == 0 {
		return nil, nil
	}
	cmd := r.git(ctx, "cat-file", "--buffer", "--batch-check=%(objecttype) %(objectname)")
	cmd.Stdin = strings.NewReader(names.String())
	var out, complaint bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaint
	if err := cmd.Run(); err != nil {
		return nil, gitError("cat-file", complaint.String(), err)
	}
	named, trees := map[string]string{}, map[string]bool{}
	for line := range strings.Lines(out.String()) {
		switch kind, name, _ := strings.Cut(strings.TrimSpace(line), " "); kind {
		case "blob":
			named[name] = "object/" + name
		case "tree":
			trees[name] = true
		}
	}
	if len(trees) > maxNamedTrees {
		return nil, fmt.Errorf("%d refs name trees without a commit, more than %d", len(trees), maxNamedTrees)
	}
	for tree := range trees {
		list, err := r.output(ctx, "ls-tree", "-r", "-z", "--full-tree", tree)
		if err != nil {
			return nil, err
		}
		for entry := range strings.SplitSeq(list, "\x00") {
			meta, file, _ := strings.Cut(entry, "\t")
			words := strings.Fields(meta)
			if len(words) != 3 || words[1] != "blob" || words[0] == "120000" {
				continue
			}
			if path := "object/" + tree + "/" + file; named[words[2]] == "" || path < named[words[2]] { // the same in every run
				named[words[2]] = path
			}
		}
	}
	return named, nil
}

// An object is what `cat-file --batch-check` says of one.
type object struct {
	name string
	size int64
}

// blobsInStorageOrder returns the blobs of the repository that wanted names (nil: all), in the order in
// which they lie in its packs, where reading them costs least.
func (r *repository) blobsInStorageOrder(ctx context.Context, wanted map[string]int32) ([]object, error) {
	out, err := r.output(ctx, "cat-file", "--batch-all-objects", "--unordered", "--buffer", "--batch-check=%(objectname) %(objecttype) %(objectsize)")
	if err != nil {
		return nil, err
	}
	return parseObjects(out, wanted), nil
}

// blobsNamed is blobsInStorageOrder for a few objects.
func (r *repository) blobsNamed(ctx context.Context, names []string) ([]object, error) {
	cmd := r.git(ctx, "cat-file", "--buffer", "--batch-check=%(objectname) %(objecttype) %(objectsize)")
	cmd.Stdin = strings.NewReader(strings.Join(names, "\n") + "\n")
	var out, complaint bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaint
	if err := cmd.Run(); err != nil {
		return nil, gitError("cat-file", complaint.String(), err)
	}
	return parseObjects(out.String(), nil), nil
}

func parseObjects(text string, wanted map[string]int32) []object {
	var objects []object
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		if len(words) != 3 || words[1] != "blob" {
			continue
		}
		if _, ok := wanted[words[0]]; wanted != nil && !ok {
			continue
		}
		size, err := strconv.ParseInt(words[2], 10, 64)
		if err == nil {
			objects = append(objects, object{words[0], size})
		}
	}
	return objects
}

// eachBlob calls visit with the content of every object, one after the other, as git hands them out.
// What visit leaves unread is skipped.
func (r *repository) eachBlob(ctx context.Context, objects []object, visit func(o object, content io.Reader)) error {
	if len(objects) == 0 {
		return nil
	}
	var names strings.Builder
	for _, o := range objects {
		names.WriteString(o.name)
		names.WriteByte('\n')
	}
	cmd := r.git(ctx, "cat-file", "--batch", "--buffer")
	cmd.Stdin = strings.NewReader(names.String())
	var complaint bytes.Buffer
	cmd.Stderr = &complaint
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	in := bufio.NewReaderSize(out, 1<<20)
	for _, o := range objects {
		header, err := in.ReadString('\n')
		if err != nil {
			cmd.Wait()
			return gitError("cat-file", complaint.String(), err)
		}
		words := strings.Fields(header)
		if len(words) != 3 {
			continue // "missing": it vanished between the listing and now
		}
		size, err := strconv.ParseInt(words[2], 10, 64)
		if err != nil {
			cmd.Wait()
			return fmt.Errorf("git cat-file: unexpected answer %q", printable(header))
		}
		content := &io.LimitedReader{R: in, N: size}
		if words[1] == "blob" {
			visit(o, content)
		}
		if _, err := io.CopyN(io.Discard, in, content.N+1); err != nil {
			cmd.Wait()
			return gitError("cat-file", complaint.String(), err)
		}
	}
	if err := cmd.Wait(); err != nil {
		return gitError("cat-file", complaint.String(), err)
	}
	return nil
}

// PushedRevisions reads what git tells a pre-receive hook, lines of "old new ref", and returns the
// arguments that name the commits that are new with this push.
func PushedRevisions(in io.Reader) ([]string, error) {
	var revisions []string
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		words := strings.Fields(lines.Text())
		if len(words) != 3 || !isHex(words[1]) {
			return nil, fmt.Errorf("a line of standard input is not \"old new ref\", as git gives it to a pre-receive hook")
		}
		if strings.Trim(words[1], "0") != "" { // not a deletion
			revisions = append(revisions, words[1])
		}
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	if len(revisions) > 0 {
		revisions = append(revisions, "--not", "--all")
	}
	return revisions, nil
}
