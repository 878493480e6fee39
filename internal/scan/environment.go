package scan

import (
	"path"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/internal/source"
)

// environment is what the project says about the versions it runs on, for rules that hold for some
// of them only. Where a tree has several projects that disagree, nothing is known.
func (p *project) environment() rule.Environment {
	env := rule.Environment{RequiresPython: p.requiresPython(), Libraries: map[string]string{}}
	request := p.dependencyRequest()
	request.Paths = nil
	for _, e := range p.list.Entries {
		if isLock(path.Base(e.Path)) {
			request.Paths = append(request.Paths, e.Abs)
		}
	}
	found, err := request.Collect()
	if err != nil {
		return env // a file that vanished: other stages say so
	}
	for _, d := range found.Packages {
		if !d.Pinned() || d.Ecosystem != "pypi" {
			continue
		}
		if other, known := env.Libraries[d.Name]; known && other != d.Version {
			env.Libraries[d.Name] = ""
			continue
		}
		env.Libraries[d.Name] = d.Version
	}
	for name, version := range env.Libraries {
		if version == "" {
			delete(env.Libraries, name)
		}
	}
	return env
}

// admits reports whether what the project declares lets a release of a library, or an older one that it names itself, be
// installed: a version that it pins, or a range. Users of a library choose within its range, or freely where it says nothing; beside an application, whose
// environment is made anew, a range gives its newest release, so that only one which keeps newer ones out counts.
func (p *project) admits(library, release string, isLibrary bool) bool {
	version, err := pep440.Parse(release)
	if err != nil {
		return false
	}
	later, _ := pep440.Parse("99999")
	request := p.dependencyRequest()
	request.Paths = nil
	for _, e := range p.list.Entries {
		if base := path.Base(e.Path); isLock(base) || declares(base) {
			request.Paths = append(request.Paths, e.Abs)
		}
	}
	found, err := request.Collect()
	if err != nil {
		return false
	}
	declared, pinned, allowed := false, false, false
	within := func(bounds []pep440.Version, allows func(pep440.Version) bool, ok bool) {
		declared = true
		old := func(v pep440.Version) bool { return v.Compare(version) <= 0 && allows(v) }
		allowed = allowed || ok && (isLibrary || !allows(later)) && (old(version) || slices.ContainsFunc(bounds, old))
	}
	for _, d := range found.Packages {
		for _, need := range d.Needs {
			if need.Name == library {
				allows, ok := need.Allows()
				within(need.Bounds(), allows, ok)
			}
		}
		if d.Name != library || d.Ecosystem != "pypi" {
			continue
		}
		if !d.Pinned() {
			allows, ok := d.Allows()
			within(d.Bounds(), allows, ok)
			continue
		}
		pin, err := pep440.Parse(d.Version)
		if err == nil && pin.Compare(version) <= 0 {
			return true
		}
		pinned = true
	}
	if pinned {
		return false
	}
	return allowed || isLibrary && !declared
}

// declares reports whether a file is one that says which libraries a project needs.
func declares(base string) bool {
	switch base {
	case "METADATA", "PKG-INFO", "pyproject.toml", "setup.py", "setup.cfg", "Pipfile", "environment.yml":
		return true
	}
	return false
}

// isLock reports whether a file is one that pins versions.
func isLock(base string) bool {
	switch {
	case base == "uv.lock", base == "poetry.lock", base == "pdm.lock", base == "Pipfile.lock", base == "conda-lock.yml", base == "pixi.lock":
		return true
	case strings.HasPrefix(base, "pylock.") && strings.HasSuffix(base, ".toml"):
		return true
	}
	return strings.HasPrefix(base, "requirements") && strings.HasSuffix(base, ".txt")
}

// requiresPython is the range in the project files nearest to the root of the tree.
func (p *project) requiresPython() string {
	found, depth := "", -1
	for _, e := range p.list.Entries {
		switch path.Base(e.Path) {
		case "pyproject.toml", "setup.cfg":
		default:
			continue
		}
		d := strings.Count(e.Path, "/")
		if depth >= 0 && d > depth {
			continue
		}
		says := source.RequiresPython(e.Abs)
		switch {
		case says == "":
		case depth < 0 || d < depth:
			found, depth = says, d
		case says != found:
			found = ""
		}
	}
	return found
}
