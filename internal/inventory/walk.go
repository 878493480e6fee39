package inventory

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
)

// maxFiles bounds how many manifests one run reads.
const maxFiles = 100_000

// maxInclude bounds -r chains; circles end earlier, because a file is read once.
const maxInclude = 50

// A walk is one Collect on its way through the files.
type walk struct {
	inv     *Inventory
	exclude func(path string) bool
	base    string // folder that shown paths are relative to
	root    string // the PATH being walked
	seen    map[string]bool
	named   map[string]bool
	count   int
	buffer  bytes.Buffer // the file read last

	isManifest       func(path string) bool // by its name
	intoEnvironments bool                   // also look into virtual environments and caches of test tools
}

// Collect reads all manifests below the paths; a path that is a file is read whatever its name.
// Paths that do not exist are an error; everything else that cannot be read is a Problem. Paths are
// shown as seen from the folder here, by default the current one. exclude, when not nil, is asked
// with the path as it would be shown.
func Collect(here string, paths []string, exclude func(path string) bool) (*Inventory, error) {
	if here == "" {
		var err error
		if here, err = os.Getwd(); err != nil {
			return nil, err
		}
	}
	return newWalk(here, exclude).collect(paths)
}

// CollectDeep is Collect that looks into virtual environments and caches of test tools too.
func CollectDeep(path string) (*Inventory, error) {
	here, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	w := newWalk(here, nil)
	w.intoEnvironments = true
	return w.collect([]string{path})
}

func (w *walk) collect(paths []string) (*Inventory, error) {
	for _, path := range paths {
		if err := w.start(path); err != nil {
			return nil, err
		}
	}
	w.inv.finish()
	return w.inv, nil
}

// IsText tells whether ReadText reads files of this slash-separated path.
func IsText(path string) bool {
	f, ok := formatOf("/" + path)
	return ok && !f.binary
}

// ReadText reads a manifest that is not on disk; a path of no known format is an empty inventory.
func ReadText(path string, content []byte) *Inventory {
	w := newWalk("", nil)
	if f, ok := formatOf("/" + path); ok && !f.binary {
		f.read(&reader{walk: w, inv: w.inv, file: source.NewFile(path, decodeText(content)), format: f.name})
		w.inv.finish()
	}
	return w.inv
}

func newWalk(here string, exclude func(path string) bool) *walk {
	return &walk{inv: &Inventory{}, exclude: exclude, base: here, seen: map[string]bool{}, named: map[string]bool{}, isManifest: func(path string) bool {
		_, ok := formatOf(path) // by way of a field, since formats name the readers that ask
		return ok
	}}
}

func (w *walk) start(path string) error {
	abs, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	info, err := os.Stat(abs)
	if err != nil {
		return err
	}
	w.root = abs
	if info.IsDir() {
		return filepath.WalkDir(abs, w.visit)
	}
	w.named[abs] = true
	f, ok := formatOf(filepath.ToSlash(abs))
	if !ok {
		f, ok = formatByContent(abs)
	}
	if !ok {
		return fmt.Errorf("%s: not a manifest, lock file or archive that Adderstone reads; see `adderstone deps --help`", path)
	}
	w.read(abs, f, nil)
	return nil
}

// formatByContent guesses the format of a named file from its extension.
func formatByContent(abs string) (format, bool) {
	switch strings.ToLower(filepath.Ext(abs)) {
	case ".json":
		return format{name: "sbom", read: readSBOM}, true
	case ".toml", ".lock":
		return format{name: "toml", read: readAnyTOML}, true
	case ".yml", ".yaml":
		return format{name: "conda-environment", read: readCondaEnvironment}, true
	}
	return format{name: "requirements", read: readRequirements}, true
}

// readAnyTOML tells the TOML formats apart by their content.
func readAnyTOML(r *reader) {
	text := r.file.Text
	switch {
	case strings.Contains(text, "lock-version"):
		readPylock(r)
	case strings.Contains(text, "[metadata]") && strings.Contains(text, "content-hash") && strings.Contains(text, "[[package]]"):
		readPoetryLock(r)
	case strings.Contains(text, "[[package]]"):
		readUVLock(r)
	default:
		readPyproject(r)
	}
}

// skippedFolders hold no manifests of the project. Virtual environments are known by their pyvenv.cfg.
var skippedFolders = map[string]bool{
	".git": true, ".hg": true, ".svn": true, "node_modules": true, "__pycache__": true, ".tox": true, ".nox": true,
	".mypy_cache": true, ".ruff_cache": true, ".pytest_cache": true, ".cache": true, ".eggs": true,
}

func (w *walk) visit(abs string, entry fs.DirEntry, err error) error {
	if err != nil {
		w.unreadable(abs, err)
		if entry != nil && entry.IsDir() {
			return filepath.SkipDir
		}
		return nil
	}
	if abs != w.root && w.exclude != nil && w.exclude(w.shown(abs)) {
		if entry.IsDir() {
			return filepath.SkipDir
		}
		return nil
	}
	if entry.IsDir() {
		if abs != w.root && w.skips(abs, entry.Name()) {
			return filepath.SkipDir
		}
		return nil
	}
	if !entry.Type().IsRegular() && entry.Type()&fs.ModeSymlink == 0 {
		return nil
	}
	// What decides is the name; links and odd files cost nothing until a format wants them.
	rel, err := filepath.Rel(w.root, abs)
	if err != nil {
		rel = abs
	}
	if f, ok := formatOf(filepath.ToSlash(filepath.Join(filepath.Base(w.root), rel))); ok {
		if entry.Type()&fs.ModeSymlink != 0 && w.leadsAway(abs) {
			if f.mark == "" { // a script that may have no dependencies at all is told of where code is listed
				w.unreadable(abs, errLeadsAway)
			}
			return nil
		}
		w.read(abs, f, nil)
	}
	return nil
}

var errLeadsAway = errors.New("a symbolic link to something else outside of the tree")

// leadsAway reports whether a path is a link to a file outside of the tree that is not called like a manifest. Who prepares a repository could
// have any file of the machine quoted in the report otherwise; environments whose files are linked are as they are.
func (w *walk) leadsAway(abs string) bool {
	real, err := filepath.EvalSymlinks(abs)
	if err != nil || w.intoEnvironments {
		return false
	}
	root, err := filepath.EvalSymlinks(w.root)
	if err != nil {
		return false
	}
	if rel, err := filepath.Rel(root, real); err == nil && filepath.IsLocal(rel) {
		return false
	}
	return !w.isManifest(filepath.ToSlash(real))
}

func (w *walk) skips(abs, name string) bool {
	if w.intoEnvironments {
		return name == ".git" || name == "node_modules"
	}
	return skippedFolders[name] || isEnvironment(abs)
}

func isEnvironment(folder string) bool {
	for _, mark := range []string{"pyvenv.cfg", "conda-meta"} {
		if _, err := os.Stat(filepath.Join(folder, mark)); err == nil {
			return true
		}
	}
	return false
}

// shown returns the path as reports have it.
func (w *walk) shown(abs string) string {
	if rel, err := filepath.Rel(w.base, abs); err == nil && filepath.IsLocal(rel) {
		return filepath.ToSlash(rel)
	}
	root := w.root
	if info, err := os.Stat(root); err == nil && !info.IsDir() {
		root = filepath.Dir(root)
	}
	if rel, err := filepath.Rel(root, abs); err == nil {
		return filepath.ToSlash(rel)
	}
	return filepath.ToSlash(abs)
}

func (w *walk) wasNamed(abs string) bool { return w.named[abs] }

// read reads one file in a format, once. included is the line that led here, nil for a file that
// was found or named.
func (w *walk) read(abs string, f format, included *inclusion) {
	abs = filepath.Clean(abs)
	if w.seen[abs] {
		return
	}
	r := &reader{walk: w, inv: w.inv, abs: abs, format: f.name}
	if included != nil {
		if r.depth = included.from.depth + 1; r.depth > maxInclude {
			included.missing(fmt.Sprintf("at most %d files that include each other", maxInclude))
			return
		}
	}
	if w.count++; w.count > maxFiles {
		if w.count == maxFiles+1 {
			w.inv.Problems = append(w.inv.Problems, finding.Problem{
				Kind: finding.ProblemLimit, Path: w.shown(abs), Message: fmt.Sprintf("not read, nor what follows: at most %d files with dependencies", maxFiles),
			})
		}
		return
	}
	var err error
	if f.binary {
		r.file = source.NewFile(w.shown(abs), "")
		r.file.Abs = abs
		_, err = os.Stat(abs)
	} else {
		r.file, err = w.text(abs, f.mark)
	}
	if err == nil && r.file == nil {
		w.seen[abs] = true
		w.count--
		return
	}
	if err != nil {
		if included != nil {
			included.missing("a file that can be read, found " + reason(err))
			return
		}
		w.seen[abs] = true
		w.unreadable(abs, err)
		return
	}
	w.seen[abs] = f.name != unnamed
	f.read(r)
}

// text reads and decodes a file; the file is nil if it lacks the mark.
func (w *walk) text(abs, mark string) (*source.File, error) {
	in, size, err := source.Open(abs)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	if size > maxDocument {
		return nil, fmt.Errorf("larger than %d MB", maxDocument>>20)
	}
	w.buffer.Reset()
	if _, err := w.buffer.ReadFrom(io.LimitReader(in, maxDocument)); err != nil {
		return nil, err
	}
	content := w.buffer.Bytes()
	if !bytes.Contains(content, []byte(mark)) {
		return nil, nil
	}
	file := source.NewFile(w.shown(abs), decodeText(content))
	file.Abs = abs
	return file, nil
}

func (w *walk) unreadable(abs string, err error) {
	w.inv.Problems = append(w.inv.Problems, finding.Problem{
		Kind: finding.ProblemUnreadable, Path: w.shown(abs), Message: reason(err),
	})
}

// reason words an operating system error without the path, which is said elsewhere.
func reason(err error) string {
	var inPath *fs.PathError
	if errors.As(err, &inPath) {
		return inPath.Err.Error()
	}
	return err.Error()
}

// byteOrderMarks are tried in this order, as in pip: the mark of UTF-32 begins with that of UTF-16.
var byteOrderMarks = []struct {
	mark   string
	decode func(content []byte) string
}{
	{"\xef\xbb\xbf", decodeUnmarked},
	{"\xff\xfe\x00\x00", func(content []byte) string { return decodeUTF32(content, binary.LittleEndian) }},
	{"\x00\x00\xfe\xff", func(content []byte) string { return decodeUTF32(content, binary.BigEndian) }},
	{"\xff\xfe", func(content []byte) string { return decodeUTF16(content, binary.LittleEndian) }},
	{"\xfe\xff", func(content []byte) string { return decodeUTF16(content, binary.BigEndian) }},
}

// decodeText turns the bytes of a manifest into UTF-8: byte order marks decide, and bytes that are no
// UTF-8 are read as Latin-1 so that nothing is lost.
func decodeText(content []byte) string {
	for _, m := range byteOrderMarks {
		if rest, ok := bytes.CutPrefix(content, []byte(m.mark)); ok {
			return m.decode(rest)
		}
	}
	if len(content) >= 4 && content[1] == 0 && content[3] == 0 {
		return decodeUTF16(content, binary.LittleEndian) // no mark, but every other byte of ASCII text is zero
	}
	return decodeUnmarked(content)
}

func decodeUnmarked(content []byte) string {
	if utf8.Valid(content) {
		return string(content)
	}
	runes := make([]rune, len(content))
	for i, c := range content {
		runes[i] = rune(c)
	}
	return string(runes)
}

func decodeUTF16(content []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(content)/2)
	for i := range units {
		units[i] = order.Uint16(content[2*i:])
	}
	return string(utf16.Decode(units))
}

func decodeUTF32(content []byte, order binary.ByteOrder) string {
	runes := make([]rune, len(content)/4)
	for i := range runes {
		runes[i] = rune(order.Uint32(content[4*i:])) // what is no code point becomes U+FFFD
	}
	return string(runes)
}
