package source

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// A Class says what a file is, judged by its name and, where that says nothing, its first line.
type Class uint8

const (
	Other    Class = iota // any other file: manifests, settings, text, pictures
	Python                // .py, .pyw, a Python shebang, or a script that pyproject.toml names
	Stub                  // .pyi
	Notebook              // .ipynb
	Template              // Jinja, Django, Mako: .html, .j2, .mako …
	Cython                // .pyx, .pxd, .pxi: not analysed
)

// An Entry is one file that Discover found. Nothing of it has been read except, for a file without
// suffix, the first line.
type Entry struct {
	Path  string // as reported: slash-separated, relative to the current folder or to the named path
	Abs   string
	Class Class
	Named bool // stood on the command line itself
}

// A Skip is a file or folder that Discover left out, or could not read.
type Skip struct {
	Path string
	Why  string
}

// A Listing is what lies below the named paths. All slices are sorted by path.
type Listing struct {
	Entries []Entry
	Skipped []Skip // left out on purpose: virtual environments, vendored trees, ignored files
	Unread  []Skip // could not be read: a problem each
	Ignored int    // files and folders that an ignore file or an exclude glob left out
}

// Where says what Discover shall list.
type Where struct {
	Dir     string   // the current folder, absolute
	Paths   []string // as named; none means Dir
	Exclude []string // globs in gitignore's language, relative to Dir or to the named path
}

// Discover lists the files below the named paths. A path that does not exist or is neither file nor
// folder is an error that names it; everything that goes wrong below is in Listing.Unread.
//
// Ignore files are honoured, also those of enclosing folders up to the one that holds .git.
// Symbolic links below a named path are not followed: what they point to inside the tree is found
// in its own place. A path that was named is listed even where a rule would leave it out.
func Discover(ctx context.Context, where Where) (*Listing, error) {
	w := walker{ctx: ctx, dir: where.Dir, exclude: ParseIgnore(strings.Join(where.Exclude, "\n")), seen: map[string]bool{}}
	paths := where.Paths
	if len(paths) == 0 {
		paths = []string{where.Dir}
	}
	named := make([]namedPath, 0, len(paths))
	for _, p := range paths {
		abs := p
		if !filepath.IsAbs(abs) {
			abs = filepath.Join(where.Dir, p)
		}
		named = append(named, namedPath{p, filepath.Clean(abs)})
	}
	// The deepest first: what lies in a folder that was named as well is then left to its own name,
	// under which no rule leaves it out.
	slices.SortStableFunc(named, func(a, b namedPath) int { return len(b.abs) - len(a.abs) })
	for _, path := range named {
		if err := w.walkNamed(path); err != nil {
			return nil, err
		}
	}
	byPath := func(a, b Skip) int { return strings.Compare(a.Path, b.Path) }
	slices.SortFunc(w.list.Entries, func(a, b Entry) int {
		if c := strings.Compare(a.Path, b.Path); c != 0 {
			return c
		}
		return strings.Compare(a.Abs, b.Abs) // two named paths may hold the same relative one
	})
	slices.SortStableFunc(w.list.Skipped, byPath)
	slices.SortStableFunc(w.list.Unread, byPath)
	return &w.list, nil
}

type walker struct {
	ctx     context.Context
	dir     string
	exclude Ignore
	seen    map[string]bool // named paths that were walked, absolute
	list    Listing

	root     string // the named path being walked, absolute
	realRoot string // the same with its symbolic links resolved
	strip    int    // how much of an absolute path is not printed
	ignores  []levelIgnore
	scripts  map[string]bool // absolute paths that a pyproject.toml names as scripts
}

// A levelIgnore is the ignore file of one folder.
type levelIgnore struct {
	Ignore
	folder string // absolute, with a final separator
}

// A namedPath is a path as it was named, and where that is.
type namedPath struct{ written, abs string }

func (w *walker) walkNamed(named namedPath) error {
	abs := named.abs
	if w.seen[abs] {
		return nil
	}
	info, err := os.Stat(abs)
	if err != nil {
		var pathError *fs.PathError
		if errors.As(err, &pathError) {
			err = pathError.Err
		}
		return fmt.Errorf("%s: %w", named.written, err)
	}
	if info.IsDir() || info.Mode().IsRegular() {
		if err := readable(abs); err != nil {
			return fmt.Errorf("%s: %w", named.written, err)
		}
	}
	w.root, w.scripts = abs, map[string]bool{}
	if w.realRoot, err = filepath.EvalSymlinks(abs); err != nil {
		w.realRoot = abs
	}
	w.ignores = w.enclosingIgnores(abs, info.IsDir())
	switch {
	case info.IsDir():
		w.setStrip(abs)
		w.walk(abs, filepath.Base(abs), false)
	case info.Mode().IsRegular():
		w.setStrip(filepath.Dir(abs))
		w.file(abs, filepath.Base(abs), true)
	default:
		return fmt.Errorf("%s: neither a file nor a folder", named.written)
	}
	w.seen[abs] = true
	return w.ctx.Err()
}

// readable reports why a file or folder that was named cannot be opened.
func readable(abs string) error {
	file, err := os.Open(abs)
	if err == nil {
		return file.Close()
	}
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	return err
}

// setStrip decides how paths below base are printed: relative to the current folder where base lies
// in it, else relative to base.
func (w *walker) setStrip(base string) {
	if base == w.dir || strings.HasPrefix(base, withSeparator(w.dir)) {
		base = w.dir
	}
	w.strip = len(withSeparator(base))
}

func (w *walker) shown(abs string) string {
	if len(abs) < w.strip {
		return "."
	}
	return filepath.ToSlash(abs[w.strip:])
}

// walk lists one folder. trusted is set where environments and vendored trees are no longer looked
// for, because the named path lies in one.
func (w *walker) walk(abs, base string, trusted bool) {
	if w.ctx.Err() != nil {
		return
	}
	entries, err := os.ReadDir(abs)
	if err != nil {
		w.unread(abs, err)
		if len(entries) == 0 {
			return
		}
	}
	isRoot := abs == w.root
	if why := environment(abs, base, entries); why != "" {
		switch {
		case isRoot:
			trusted = true
		case !trusted:
			w.list.Skipped = append(w.list.Skipped, Skip{w.shown(abs), why})
			return
		}
	}
	depth := len(w.ignores)
	for _, e := range entries {
		switch e.Name() {
		case ".gitignore":
			w.readIgnore(abs, ".gitignore", e)
		case "pyproject.toml":
			w.readScripts(abs, e)
		}
	}
	for _, e := range entries {
		w.entry(filepath.Join(abs, e.Name()), e, trusted)
	}
	w.ignores = w.ignores[:depth]
}

func (w *walker) entry(abs string, e fs.DirEntry, trusted bool) {
	base := e.Name()
	mode := e.Type()
	if mode&fs.ModeSymlink != 0 {
		w.link(abs)
		return
	}
	if !mode.IsDir() && !mode.IsRegular() {
		w.list.Skipped = append(w.list.Skipped, Skip{w.shown(abs), "neither a file nor a folder"})
		return
	}
	if w.seen[abs] {
		return
	}
	if w.excluded(abs, base, mode.IsDir()) || w.ignored(abs, base, mode.IsDir()) {
		w.list.Ignored++
		return
	}
	if !mode.IsDir() {
		w.file(abs, base, false)
		return
	}
	if bookkeeping[base] {
		return
	}
	w.walk(abs, base, trusted)
}

// link says of a symbolic link that it was not followed, unless what it points to is in the tree.
func (w *walker) link(abs string) {
	target, err := filepath.EvalSymlinks(abs)
	if err != nil || target == w.realRoot || strings.HasPrefix(target, withSeparator(w.realRoot)) {
		return
	}
	w.list.Skipped = append(w.list.Skipped, Skip{w.shown(abs), "symbolic link that leads out of the tree"})
}

func (w *walker) file(abs, base string, named bool) {
	if named && w.excluded(abs, base, false) {
		w.list.Ignored++
		return
	}
	class, known := ClassOfName(base)
	switch {
	case known:
	case w.scripts[abs], !strings.Contains(strings.TrimPrefix(base, "."), ".") || shebangSuffixes[path.Ext(base)]:
		first, err := firstLine(abs)
		if err != nil {
			w.unread(abs, err)
			return
		}
		hasShebang := bytes.HasPrefix(first, []byte("#!"))
		if isPythonShebang(first) || w.scripts[abs] && !hasShebang {
			class = Python
		}
	}
	w.list.Entries = append(w.list.Entries, Entry{Path: w.shown(abs), Abs: abs, Class: class, Named: named})
}

func (w *walker) unread(abs string, err error) {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	why := err.Error()
	if errors.Is(err, fs.ErrNotExist) {
		why = "vanished while the tree was read"
	}
	w.list.Unread = append(w.list.Unread, Skip{w.shown(abs), why})
}

// bookkeeping names folders of other tools that hold nothing of the project.
var bookkeeping = map[string]bool{
	".git": true, ".hg": true, ".svn": true, ".jj": true, "__pycache__": true, ".mypy_cache": true,
	".pytest_cache": true, ".ruff_cache": true, ".pytype": true, ".pyre": true, ".ipynb_checkpoints": true,
}

// environment says why a folder holds other people's code, or "". Names that mean nothing else are
// enough; the others need evidence inside.
func environment(abs, base string, entries []fs.DirEntry) string {
	has := func(name string) bool {
		_, found := slices.BinarySearchFunc(entries, name, func(e fs.DirEntry, name string) int {
			return strings.Compare(e.Name(), name)
		})
		return found
	}
	switch base {
	case "site-packages", "dist-packages", "__pypackages__", ".venv", ".virtualenv":
		return "installed packages"
	case ".tox", ".nox", ".eggs", ".pixi", ".direnv":
		return "virtual environments of a tool"
	case "node_modules", "bower_components":
		return "installed JavaScript packages"
	case "_vendor", "_vendored", "vendored", "third_party", "third-party", "thirdparty", "3rdparty":
		return "vendored code"
	case "packages", "extlibs", "ext_libs", "deps", "dependencies":
		// Copies that are part of a package, as requests had them: no workspace has two projects of these names.
		if has("__init__.py") && copies(has) > 1 {
			return "vendored code"
		}
	case "vendor", "external", "externals", "extern":
		if has("vendor.txt") || has("vendored.txt") || slices.ContainsFunc(entries, isDistInfo) {
			return "vendored code"
		}
	}
	switch {
	case isInstalled(entries):
		return "installed packages"
	case has("pyvenv.cfg"):
		return "virtual environment"
	case has("conda-meta"):
		if _, err := os.Stat(filepath.Join(abs, "conda-meta", "history")); err == nil {
			return "conda environment"
		}
	}
	return ""
}

// copies counts the libraries in a folder that are copied into other packages most often.
func copies(has func(string) bool) int {
	n := 0
	for _, name := range []string{"urllib3", "requests", "chardet", "idna", "certifi", "six.py", "simplejson", "yaml", "dateutil", "httplib2", "jinja2", "markupsafe", "tornado", "docopt.py", "appdirs.py"} {
		if has(name) {
			n++
		}
	}
	return n
}

// isInstalled says that pip has put packages into a folder, whatever its name: each leaves its metadata beside itself. A
// project's own folder holds one of them, or two.
func isInstalled(entries []fs.DirEntry) bool {
	n := 0
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".dist-info") {
			n++
		}
	}
	return n >= 3
}

func isDistInfo(e fs.DirEntry) bool {
	return strings.HasSuffix(e.Name(), ".dist-info") || strings.HasSuffix(e.Name(), ".egg-info")
}

var classes = map[string]Class{
	".py": Python, ".pyw": Python, ".wsgi": Python, ".pyi": Stub, ".ipynb": Notebook,
	".pyx": Cython, ".pxd": Cython, ".pxi": Cython,
	".html": Template, ".htm": Template, ".xhtml": Template, ".djhtml": Template, ".jinja": Template,
	".jinja2": Template, ".j2": Template, ".mako": Template, ".tpl": Template, ".tmpl": Template,
}

// shebangSuffixes are suffixes that a Python script may carry as well as any other.
var shebangSuffixes = map[string]bool{".cgi": true, ".fcgi": true, ".script": true, ".in": true}

// ClassOfName is what a file is by the end of its name; known is false where the name does not say.
func ClassOfName(base string) (class Class, known bool) {
	ext := path.Ext(base)
	if class, known = classes[ext]; !known {
		class, known = classes[strings.ToLower(ext)]
	}
	return class, known
}

func firstLine(abs string) ([]byte, error) {
	f, _, err := Open(abs)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var buffer [160]byte
	n, _ := f.Read(buffer[:])
	if n == 0 {
		return nil, nil // empty, or a file that cannot be read: its reader will say so
	}
	line, _, _ := bytes.Cut(buffer[:n], []byte("\n"))
	return line, nil
}

// isPythonShebang knows `#!/usr/bin/python3.12 -u`, `#!/usr/bin/env -S python3`, PyPy and uv.
func isPythonShebang(line []byte) bool {
	rest, found := bytes.CutPrefix(bytes.TrimPrefix(line, []byte("\xef\xbb\xbf")), []byte("#!"))
	if !found {
		return false
	}
	for _, word := range strings.Fields(string(rest)) {
		name := path.Base(word)
		switch {
		case name == "env", strings.HasPrefix(word, "-"), strings.Contains(word, "="):
			continue
		case strings.HasPrefix(name, "python"), strings.HasPrefix(name, "pypy"):
			return true
		case name == "uv", name == "uvx", name == "pipx":
			return strings.Contains(string(rest), "--script") || name == "pipx"
		}
		return false
	}
	return false
}

// Ignore files

func (w *walker) readIgnore(folder, name string, e fs.DirEntry) {
	if e != nil && !e.Type().IsRegular() {
		return
	}
	text, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			w.unread(filepath.Join(folder, name), err)
		}
		return
	}
	if name != ".gitignore" { // .git/info/exclude speaks of the whole work tree
		folder = strings.TrimSuffix(folder, filepath.FromSlash("/.git/info"))
	}
	w.ignores = append(w.ignores, levelIgnore{ParseIgnore(string(text)), withSeparator(folder)})
}

// enclosingIgnores reads the ignore files that lie above a named path, up to the folder with .git.
// They do not hold where they would leave out the named path itself, or all that is in it.
func (w *walker) enclosingIgnores(abs string, isFolder bool) []levelIgnore {
	if !isFolder {
		return nil
	}
	var above []string
	inRepository := false
	for folder := abs; ; folder = filepath.Dir(folder) {
		above = append(above, folder)
		if _, err := os.Stat(filepath.Join(folder, ".git")); err == nil {
			inRepository = true
			break
		}
		if filepath.Dir(folder) == folder {
			break
		}
	}
	if !inRepository {
		return nil
	}
	w.ignores = nil
	slices.Reverse(above)
	if info, err := os.Stat(filepath.Join(above[0], ".git")); err == nil && info.IsDir() {
		w.readIgnore(filepath.Join(above[0], ".git", "info"), "exclude", nil)
	}
	for _, folder := range above[:len(above)-1] { // the last one is read by walk
		w.readIgnore(folder, ".gitignore", nil)
	}
	for _, folder := range above[1:] {
		if w.ignored(folder, filepath.Base(folder), true) {
			return nil
		}
	}
	const anything = "\x01"
	if w.ignored(filepath.Join(abs, anything), anything, false) {
		return nil
	}
	return w.ignores
}

func (w *walker) ignored(abs, base string, isFolder bool) bool {
	for i := len(w.ignores) - 1; i >= 0; i-- {
		level := &w.ignores[i]
		if !strings.HasPrefix(abs, level.folder) {
			continue
		}
		if ignored, found := level.match(filepath.ToSlash(abs[len(level.folder):]), base, isFolder); found {
			return ignored
		}
	}
	return false
}

// excluded asks the exclude globs, which may be written relative to the current folder or to the
// named path.
func (w *walker) excluded(abs, base string, isFolder bool) bool {
	if len(w.exclude.patterns) == 0 {
		return false
	}
	if ignored, _ := w.exclude.match(w.shown(abs), base, isFolder); ignored {
		return true
	}
	if below, found := strings.CutPrefix(abs, withSeparator(w.root)); found {
		ignored, _ := w.exclude.match(filepath.ToSlash(below), base, isFolder)
		return ignored
	}
	return false
}

// Scripts that pyproject.toml names

// readScripts notes the files that a pyproject.toml installs as scripts: setuptools' script-files,
// Poetry's scripts of type file, Hatch's shared scripts. A file that is no TOML is left to others
// to complain about.
func (w *walker) readScripts(folder string, e fs.DirEntry) {
	if !e.Type().IsRegular() {
		return
	}
	text, err := os.ReadFile(filepath.Join(folder, "pyproject.toml"))
	if err != nil || !bytes.Contains(text, []byte("script")) {
		return
	}
	var project struct {
		Tool struct {
			Setuptools struct {
				ScriptFiles []string `toml:"script-files"`
			}
			Poetry struct {
				Scripts map[string]any
			}
			Hatch struct {
				Build struct {
					Targets struct {
						Wheel struct {
							SharedScripts map[string]string `toml:"shared-scripts"`
						}
					}
				}
			}
		}
	}
	if toml.Unmarshal(text, &project) != nil {
		return
	}
	var names []string
	names = append(names, project.Tool.Setuptools.ScriptFiles...)
	for _, script := range project.Tool.Poetry.Scripts {
		if table, ok := script.(map[string]any); ok && table["type"] == "file" {
			if reference, ok := table["reference"].(string); ok {
				names = append(names, reference)
			}
		}
	}
	for name := range project.Tool.Hatch.Build.Targets.Wheel.SharedScripts {
		names = append(names, name)
	}
	for _, name := range names {
		if filepath.IsLocal(filepath.FromSlash(name)) && !strings.HasSuffix(name, ".sh") {
			w.scripts[filepath.Join(folder, filepath.FromSlash(name))] = true
		}
	}
}

// PackageFolders returns the folders below which the pyproject.toml at a path keeps its packages, as
// setuptools, Poetry, PDM and pytest are told: "src", "lib". A file that cannot be read has none.
func PackageFolders(abs string) []string {
	text, err := os.ReadFile(abs)
	if err != nil {
		return nil
	}
	var project struct {
		Tool struct {
			Setuptools struct {
				PackageDir map[string]string `toml:"package-dir"`
				Packages   any
			}
			Poetry struct {
				Packages []struct{ From string }
			}
			PDM struct {
				Build struct {
					PackageDir string `toml:"package-dir"`
				}
			}
			Pytest struct {
				Options struct {
					PythonPath any `toml:"pythonpath"`
				} `toml:"ini_options"`
			}
		}
	}
	if toml.Unmarshal(text, &project) != nil {
		return nil
	}
	folders := []string{project.Tool.PDM.Build.PackageDir, project.Tool.Setuptools.PackageDir[""]}
	if packages, ok := project.Tool.Setuptools.Packages.(map[string]any); ok {
		if find, ok := packages["find"].(map[string]any); ok {
			folders = append(folders, words(find["where"])...)
		}
	}
	for _, p := range project.Tool.Poetry.Packages {
		folders = append(folders, p.From)
	}
	folders = append(folders, words(project.Tool.Pytest.Options.PythonPath)...)
	return slices.DeleteFunc(folders, func(f string) bool { return f == "" || !filepath.IsLocal(filepath.FromSlash(f)) })
}

// IsLibrary reports whether the pyproject.toml at a path builds a package that names no program to
// run: something that others import.
func IsLibrary(abs string) bool {
	text, err := os.ReadFile(abs)
	if err != nil {
		return false
	}
	var project struct {
		BuildSystem map[string]any `toml:"build-system"`
		Project     struct {
			Name       string
			Scripts    map[string]any
			GUIScripts map[string]any `toml:"gui-scripts"`
		}
		Tool struct {
			Poetry struct {
				Name    string
				Scripts map[string]any
			}
		}
	}
	if toml.Unmarshal(text, &project) != nil {
		return false
	}
	named := project.Project.Name != "" || project.Tool.Poetry.Name != ""
	programs := len(project.Project.Scripts) + len(project.Project.GUIScripts) + len(project.Tool.Poetry.Scripts)
	return named && programs == 0 && len(project.BuildSystem) > 0
}

// RequiresPython returns the versions of Python that a pyproject.toml or setup.cfg asks for, as a PEP
// 440 range: ">=3.11". "" where it says nothing, or says it in another language.
func RequiresPython(abs string) string {
	text, err := os.ReadFile(abs)
	if err != nil {
		return ""
	}
	if filepath.Base(abs) == "setup.cfg" {
		for line := range strings.Lines(string(text)) {
			if key, value, found := strings.Cut(line, "="); found && strings.TrimSpace(key) == "python_requires" {
				return strings.TrimSpace(value)
			}
		}
		return ""
	}
	var project struct {
		Project struct {
			RequiresPython string `toml:"requires-python"`
		}
		Tool struct {
			Poetry struct{ Dependencies map[string]any }
		}
	}
	if toml.Unmarshal(text, &project) != nil {
		return ""
	}
	if project.Project.RequiresPython != "" {
		return project.Project.RequiresPython
	}
	says, _ := project.Tool.Poetry.Dependencies["python"].(string)
	if strings.ContainsAny(says, "^|*") || strings.HasPrefix(says, "~") && !strings.HasPrefix(says, "~=") {
		return ""
	}
	return says
}

// words reads a value that is a string or a list of strings.
func words(value any) []string {
	switch value := value.(type) {
	case string:
		return strings.Fields(value)
	case []any:
		var all []string
		for _, v := range value {
			if word, ok := v.(string); ok {
				all = append(all, word)
			}
		}
		return all
	}
	return nil
}

func withSeparator(folder string) string {
	if strings.HasSuffix(folder, string(filepath.Separator)) {
		return folder
	}
	return folder + string(filepath.Separator)
}
