package inventory

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// A lock collects the packages of one lock file and, once all are known, works out from its graph
// which are direct, what they are needed for, and by whom.
type lock struct {
	r        *reader
	packages []*Package
	byName   map[string][]*Package
	exact    map[*Package][]string // instead of Requires where the file tells versions: "django==5.2"
}

func newLock(r *reader) *lock {
	return &lock{r: r, byName: map[string][]*Package{}, exact: map[*Package][]string{}}
}

// find returns the packages of a name, or the one of "name==version".
func (l *lock) find(key string) []*Package {
	name, version, exact := strings.Cut(key, "==")
	if !exact {
		return l.byName[name]
	}
	for _, p := range l.byName[name] {
		if p.Version == version {
			return []*Package{p}
		}
	}
	return nil
}

func (l *lock) requires(p *Package) []string {
	if exact := l.exact[p]; exact != nil {
		return exact
	}
	return p.Requires
}

func (l *lock) add(p Package, at source.Range) *Package {
	group := p.Group
	added := l.r.add(p, at)
	added.Group = group // "" is worked out by finish
	for i, name := range added.Requires {
		added.Requires[i] = pep440.Normalize(name)
	}
	slices.Sort(added.Requires)
	added.Requires = slices.Compact(added.Requires)
	l.packages = append(l.packages, added)
	l.byName[added.Name] = append(l.byName[added.Name], added)
	return added
}

// addExact adds a package of which the file tells what it requires as find takes it.
func (l *lock) addExact(p Package, keys []string, at source.Range) {
	for _, key := range keys {
		name, _, _ := strings.Cut(key, "==")
		p.Requires = append(p.Requires, name)
	}
	slices.Sort(keys)
	l.exact[l.add(p, at)] = slices.Compact(keys)
}

// A root is a dependency that the project itself declares: a name, or "name==version" where the lock has several.
type root struct{ name, group, groupName string }

// GroupRank orders groups by exposure: what runs in production hides what is for developers.
var GroupRank = map[string]int{Runtime: 0, Optional: 1, Build: 2, Dev: 3, Constraint: 4}

// finish walks the graph from the roots, runtime first. Without roots, what nobody requires is
// taken to be direct. Packages that nothing reaches keep what the file said.
func (l *lock) finish(roots []root) {
	roots = slices.DeleteFunc(roots, func(r root) bool { return len(l.find(r.name)) == 0 })
	if len(roots) == 0 {
		roots = l.unrequired()
	}
	slices.SortStableFunc(roots, func(a, b root) int { return cmp.Compare(GroupRank[a.group], GroupRank[b.group]) })
	type stop struct {
		name string
		path []string
		from root
	}
	reached := map[string]bool{} // keys
	seen := map[*Package]bool{}
	for start := 0; start < len(roots); {
		end := start
		var queue []stop
		for ; end < len(roots) && roots[end].group == roots[start].group; end++ {
			for _, p := range l.find(roots[end].name) {
				p.Direct, p.Path = true, nil
			}
			queue = append(queue, stop{name: roots[end].name, from: roots[end]})
		}
		start = end
		for len(queue) > 0 {
			at := queue[0]
			queue = queue[1:]
			if reached[at.name] {
				continue
			}
			reached[at.name] = true
			name, _, _ := strings.Cut(at.name, "==")
			path := append(slices.Clip(at.path), name)
			for _, p := range l.find(at.name) {
				if seen[p] {
					continue
				}
				seen[p] = true
				if p.Group == "" {
					p.Group, p.GroupName = at.from.group, at.from.groupName
				}
				if !p.Direct {
					p.Path = at.path
				}
				for _, key := range l.requires(p) {
					if !reached[key] && len(path) < maxPath {
						queue = append(queue, stop{key, path, at.from})
					}
				}
			}
		}
	}
	for _, p := range l.packages {
		p.Group = cmp.Or(p.Group, Runtime)
	}
}

// maxPath bounds the chain of parents that is kept for a package.
const maxPath = 64

func (l *lock) unrequired() []root {
	required := map[string]bool{}
	for _, p := range l.packages {
		for _, name := range p.Requires {
			if name != p.Name {
				required[name] = true
			}
		}
	}
	var roots []root
	for _, p := range l.packages {
		if !required[p.Name] {
			roots = append(roots, root{p.Name, cmp.Or(p.Group, Runtime), p.GroupName})
		}
	}
	return roots
}

// directOfPyproject returns what the pyproject.toml beside a lock file declares.
func directOfPyproject(r *reader) []root { return directOf(r, "pyproject.toml", readPyproject) }

// directOf reads the manifest beside a lock file aside from the inventory, for its names only.
func directOf(r *reader, manifest string, read func(*reader)) []root {
	if r.abs == "" {
		return nil
	}
	file, err := r.walk.text(filepath.Join(filepath.Dir(r.abs), manifest), "")
	if err != nil {
		return nil // no manifest here: the graph alone must tell
	}
	aside := &reader{walk: r.walk, inv: &Inventory{}, file: file, format: manifest}
	read(aside)
	var roots []root
	for _, p := range aside.inv.Packages {
		if p.Group != Constraint && p.Group != Build {
			roots = append(roots, root{p.Name, p.Group, p.GroupName})
		}
	}
	return roots
}

// finish links what the readers found: ranges that a lock file beside them pins, and one order.
func (inv *Inventory) finish() {
	inv.linkInstalled()
	inv.Sort()
	type key struct{ folder, name string }
	pinned := map[key]bool{}
	for _, p := range inv.Packages {
		if p.Pinned() && (IsLockFormat[p.Format] || p.Group == Constraint) {
			pinned[key{FolderOf(p.Source()), p.Name}] = true
		}
	}
	for _, p := range inv.Packages {
		if p.Pinned() || p.Group == Constraint {
			continue
		}
		for folder := FolderOf(p.Source()); ; folder = FolderOf(folder) {
			if pinned[key{folder, p.Name}] {
				p.Locked = true
				break
			}
			if folder == "." {
				break
			}
		}
	}
	inv.lockCompiled()
	inv.linkCompiled()
}

var IsLockFormat = map[string]bool{
	"poetry.lock": true, "pdm.lock": true, "uv.lock": true, "pylock": true, "pipfile.lock": true,
	"conda-lock": true, "pixi.lock": true,
}

// lockCompiled recognises requirements.in beside the requirements.txt that pip-compile or uv made.
func (inv *Inventory) lockCompiled() {
	pinned := map[string]bool{}
	for _, p := range inv.Packages {
		if p.Pinned() && p.Format == "requirements" {
			pinned[p.Source()+"\x00"+p.Name] = true
		}
	}
	for _, p := range inv.Packages {
		stem, ok := strings.CutSuffix(p.Source(), ".in")
		if ok && !p.Pinned() && pinned[stem+".txt\x00"+p.Name] {
			p.Locked = true
		}
	}
}

// FolderOf returns the folder of a shown path; "." ends every chain.
func FolderOf(path string) string {
	folder := filepath.ToSlash(filepath.Dir(filepath.FromSlash(path)))
	if folder == "/" || folder == ".." || folder == path {
		return "."
	}
	return folder
}

// linkCompiled completes what "# via" comments tell. They name direct parents only; a parent that is
// not in the file is the project itself.
func (inv *Inventory) linkCompiled() {
	byFile := map[*source.File]map[string]*Package{}
	for _, p := range inv.Packages {
		if p.Format == "requirements" {
			if byFile[p.Place.File] == nil {
				byFile[p.Place.File] = map[string]*Package{}
			}
			byFile[p.Place.File][p.Name] = p
		}
	}
	parents := map[*Package]string{}
	for _, p := range inv.Packages {
		if p.Format != "requirements" || p.Direct || len(p.Path) != 1 {
			continue
		}
		if byFile[p.Place.File][p.Path[0]] == nil {
			p.Direct, p.Path = p.Group != Constraint, nil
			continue
		}
		parents[p] = p.Path[0]
	}
	for p, parent := range parents {
		p.Path = nil
		for len(p.Path) < maxPath && !slices.Contains(p.Path, parent) && parent != p.Name {
			p.Path = append(p.Path, parent)
			above := byFile[p.Place.File][parent]
			next, ok := parents[above]
			if !ok {
				break
			}
			parent = next
		}
		slices.Reverse(p.Path)
	}
}
