package bandit

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// DefaultExclude is what -x excludes unless it is given.
const DefaultExclude = ".svn,CVS,.bzr,.hg,.git,__pycache__,.tox,.eggs,*.egg"

// Discover returns the files to check, sorted, those left out, and the words Bandit has for
// targets it skips. Excluded is a list with commas of globs or parts of paths, as -x takes it.
func (c *Config) Discover(folders *Folders, targets []string, recursive bool, excluded string) (files, left, warnings []string) {
	include := []string{"*.py", "*.pyw"}
	if c.path != "" {
		if include = c.strings("include"); len(include) == 0 {
			include = []string{"*.py"}
		}
	}
	exclude := lettersList(c.get("exclude_dirs"))
	if excluded != "" {
		for path := range strings.SplitSeq(excluded, ",") {
			if info, err := os.Stat(path); err == nil && info.IsDir() {
				path = join(path, "*")
			}
			exclude = append(exclude, path)
		}
	}
	add := func(path string, anyName bool) bool {
		if (anyName || matchesAny(include, path)) && !matchesAny(exclude, path) &&
			!slices.ContainsFunc(exclude, func(part string) bool { return strings.Contains(path, part) }) {
			return true
		}
		left = append(left, path)
		return false
	}
	for _, target := range targets {
		info, err := os.Stat(target)
		switch {
		case err == nil && info.IsDir() && recursive:
			for _, below := range folders.list(target) {
				switch {
				case !add(below.path, false):
				case below.kind&endless != 0:
					warnings = append(warnings, "Skipping "+below.path+", a pipe or device")
				default:
					files = append(files, below.path)
				}
			}
		case err == nil && info.IsDir():
			warnings = append(warnings, "Skipping directory ("+target+"), use -r flag to scan contents")
		case add(target, true):
			if target != "-" {
				target = join(".", target)
			}
			files = append(files, target)
		}
	}
	slices.Sort(files)
	slices.Sort(left)
	return slices.Compact(files), slices.Compact(left), warnings
}

// endless are kinds of files of which reading may never end. Bandit waits for them; below a folder
// nobody named them, so they are passed over, and said.
const endless = fs.ModeNamedPipe | fs.ModeDevice

// Folders keep what lies below folders, which is asked for twice: to find a .bandit file, and the files to check.
type Folders struct{ lists map[string][]fileBelow }

type fileBelow struct {
	path string
	kind fs.FileMode
}

func (f *Folders) list(dir string) []fileBelow {
	if list, ok := f.lists[dir]; ok {
		return list
	}
	var list []fileBelow
	walk(dir, func(path string, kind fs.FileMode) { list = append(list, fileBelow{path, kind}) })
	if f.lists == nil {
		f.lists = map[string][]fileBelow{}
	}
	f.lists[dir] = list
	return list
}

// Ini returns the .bandit files in and below the targets that are folders.
func (f *Folders) Ini(targets []string) []string {
	var found []string
	for _, target := range targets {
		if info, err := os.Stat(target); err != nil || !info.IsDir() {
			continue
		}
		for _, below := range f.list(target) {
			if dir, ok := strings.CutSuffix(below.path, ".bandit"); ok && (dir == "" || dir[len(dir)-1] == '/') {
				found = append(found, below.path)
			}
		}
	}
	return found
}

// walk calls visit for all that is no folder below dir, with the kind of file that it is or leads to,
// as os.walk does: links to folders are not followed, folders that cannot be read are passed over.
func walk(dir string, visit func(path string, kind fs.FileMode)) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	for _, entry := range entries {
		path := join(dir, entry.Name())
		switch {
		case entry.IsDir():
			walk(path, visit)
		case entry.Type()&fs.ModeSymlink != 0:
			info, err := os.Stat(path)
			switch {
			case err != nil:
				visit(path, entry.Type())
			case !info.IsDir():
				visit(path, info.Mode().Type())
			}
		default:
			visit(path, entry.Type())
		}
	}
}

// join is Python's os.path.join: unlike filepath.Join it does not clean the path.
func join(dir, name string) string {
	switch {
	case filepath.IsAbs(name):
		return name
	case dir == "" || strings.HasSuffix(dir, "/"):
		return dir + name
	}
	return dir + "/" + name
}

func matchesAny(globs []string, path string) bool {
	return slices.ContainsFunc(globs, func(glob string) bool { return matchGlob(glob, path) })
}

// matchGlob is Python's fnmatch on a system with case: * matches slashes too.
func matchGlob(glob, path string) bool {
	star, from := -1, 0
	g, p := 0, 0
	for p < len(path) || g < len(glob) {
		if g < len(glob) && glob[g] == '*' {
			star, from = g, p
			g++
			continue
		}
		if g < len(glob) && p < len(path) {
			if width, size := matchOne(glob[g:], path[p:]); width > 0 {
				g += width
				p += size
				continue
			}
		}
		if star < 0 || from >= len(path) {
			return false
		}
		_, size := utf8.DecodeRuneInString(path[from:])
		from += size
		g, p = star+1, from
	}
	return true
}

// matchOne matches one character. It returns the lengths of the piece of the glob, which is 0
// without a match, and of the character.
func matchOne(glob, path string) (width, size int) {
	c, size := utf8.DecodeRuneInString(path)
	switch glob[0] {
	case '?':
		return 1, size
	case '[':
		set, ok := strings.CutPrefix(glob[1:], "!")
		start := len(glob) - len(set)
		if end := strings.IndexByte(set[min(1, len(set)):], ']'); end >= 0 {
			end++
			if inSet(set[:end], c) != ok {
				return start + end + 1, size
			}
			return 0, 0
		}
	}
	want, n := utf8.DecodeRuneInString(glob)
	if want == c {
		return n, size
	}
	return 0, 0
}

func inSet(set string, c rune) bool {
	runes := []rune(set)
	for i := 0; i < len(runes); i++ {
		if i+2 < len(runes) && runes[i+1] == '-' {
			if runes[i] <= c && c <= runes[i+2] {
				return true
			}
			i += 2
		} else if runes[i] == c {
			return true
		}
	}
	return false
}
