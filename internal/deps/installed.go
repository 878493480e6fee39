package deps

import (
	"bytes"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
)

// An installation is a folder of installed packages: what a virtual environment keeps in site-packages.
type installation struct {
	folder   string // on this disk
	shown    string // as reports name it, with a final slash
	packages map[string]*installed
}

// installed is one package of it.
type installed struct {
	needs []string // other packages, by name
	tops  []string // first parts of the names of its modules
}

// Bounds of what is read of an environment.
const (
	maxMetadata  = 1 << 20
	maxInstalled = 5000
)

// findInstallation returns the environment that lies in a project's folder under one of its usual names, or nil.
func findInstallation(dir, shown string) *installation {
	for _, name := range []string{".venv", "venv", "env"} {
		if _, err := os.Stat(filepath.Join(dir, name, "pyvenv.cfg")); err != nil {
			continue
		}
		for _, pattern := range []string{"lib/python*/site-packages", "Lib/site-packages"} {
			found, _ := filepath.Glob(filepath.Join(dir, name, filepath.FromSlash(pattern)))
			if len(found) == 0 {
				continue
			}
			slices.Sort(found)
			folder := found[len(found)-1]
			below, err := filepath.Rel(dir, folder)
			if err != nil {
				continue
			}
			i := &installation{folder: folder, shown: shown + filepath.ToSlash(below) + "/", packages: map[string]*installed{}}
			i.read()
			return i
		}
	}
	return nil
}

func (i *installation) read() {
	entries, err := os.ReadDir(i.folder)
	if err != nil {
		return
	}
	for _, e := range entries {
		stem, ok := strings.CutSuffix(e.Name(), ".dist-info")
		if !ok || !e.IsDir() || len(i.packages) >= maxInstalled {
			continue
		}
		name, _, _ := strings.Cut(stem, "-")
		one := &installed{}
		metadata := i.text(e.Name() + "/METADATA")
		head, _, _ := bytes.Cut(metadata, []byte("\n\n"))
		for line := range strings.Lines(string(head)) {
			if requirement, ok := strings.CutPrefix(strings.TrimSpace(line), "Requires-Dist:"); ok {
				one.needs = append(one.needs, pep440.Normalize(requirementName(requirement)))
			}
		}
		for line := range strings.Lines(string(i.text(e.Name() + "/RECORD"))) {
			file, _, _ := strings.Cut(line, ",")
			file = strings.Trim(file, `"`)
			top, below, nested := strings.Cut(file, "/")
			if nested && (path.Ext(file) != ".py" || strings.HasPrefix(top, "..") || strings.Contains(top, ".") || below == "") {
				continue
			}
			if !nested {
				if top, ok = strings.CutSuffix(file, ".py"); !ok {
					continue
				}
			}
			if !slices.Contains(one.tops, top) {
				one.tops = append(one.tops, top)
			}
		}
		i.packages[pep440.Normalize(name)] = one
	}
}

// text is the content of a file of the environment, nothing where it cannot be had.
func (i *installation) text(name string) []byte {
	at := filepath.Join(i.folder, filepath.FromSlash(name))
	info, err := os.Stat(at)
	if err != nil || !info.Mode().IsRegular() || info.Size() > 4*maxMetadata {
		return nil
	}
	data, err := os.ReadFile(at)
	if err != nil {
		return nil
	}
	return data
}

// requirementName is the name at the beginning of a requirement.
func requirementName(text string) string {
	text = strings.TrimSpace(text)
	end := strings.IndexFunc(text, func(r rune) bool {
		return !(r == '-' || r == '_' || r == '.' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z')
	})
	if end < 0 {
		return text
	}
	return text[:end]
}

// carriers are the installed packages that need one of names, whether themselves or through others: only their code
// leads there.
func (i *installation) carriers(names []string) map[string]bool {
	neededBy := map[string][]string{}
	for name, one := range i.packages {
		for _, need := range one.needs {
			neededBy[need] = append(neededBy[need], name)
		}
	}
	found := map[string]bool{}
	queue := slices.Clone(names)
	for len(queue) > 0 {
		name := queue[0]
		queue = queue[1:]
		for _, user := range neededBy[name] {
			if !found[user] {
				found[user] = true
				queue = append(queue, user)
			}
		}
	}
	return found
}
