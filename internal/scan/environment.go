package scan

import (
	"path"
	"strings"

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
	inventory, err := request.Collect()
	if err != nil {
		return env // a file that vanished: other stages say so
	}
	for _, d := range inventory.Packages {
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
