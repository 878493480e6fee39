package guard

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
)

// A UV is one `uv pip install`, `uv sync` or `uv add`.
//
// uv tells what it would install but not from which file. So the resolved wheels are unpacked by uv
// itself into a folder that no interpreter looks into, and inspected there. uv keeps what it unpacked,
// and installs from that.
type UV struct {
	Command   []string
	Verb      []string // "pip install", "sync", "add"
	Arguments []string // what follows the verb
	Asked     *inventory.Inventory

	before  map[string][]byte // manifest and lock as they were, for add
	sources []Resolved
}

// UVVerbs are the commands of uv that can be judged.
var UVVerbs = [][]string{{"pip", "install"}, {"sync"}, {"add"}}

// planned is how uv lists a package that it would install: + name==version, with where it is from when
// that is no index.
var planned = regexp.MustCompile(`(?m)^ [+~] ([A-Za-z0-9][A-Za-z0-9._-]*)==(\S+)( \(from .*\))?$`)

// Resolve asks uv what it would install. Nothing is built meanwhile.
func (u *UV) Resolve(ctx context.Context, g *Guard) ([]Resolved, error) {
	dry := slices.Concat(u.Command, u.Verb, []string{"--dry-run", "--no-build"}, u.Arguments)
	switch u.Verb[0] {
	case "add":
		if err := u.keep(); err != nil {
			return nil, err
		}
		_, complaint, err := run(ctx, slices.Concat(u.Command, []string{"add", "--no-sync", "--no-build"}, u.Arguments))
		if err != nil {
			return nil, fmt.Errorf("uv could not resolve this:\n%s", strings.TrimSpace(complaint))
		}
		dry = slices.Concat(u.Command, []string{"sync", "--dry-run", "--no-build", "--no-install-project"})
	case "sync":
		dry = append(dry, "--no-install-project")
	}
	_, plan, err := run(ctx, dry, "NO_COLOR=1")
	if err != nil {
		return nil, fmt.Errorf("uv could not resolve this:\n%s", strings.TrimSpace(plan))
	}
	var packages []Resolved
	for _, match := range planned.FindAllStringSubmatch(plan, -1) {
		if match[3] != "" && strings.Contains(match[3], "file:") {
			continue // a project on this disk: its owner's code
		}
		name := pep440.Normalize(match[1])
		direct := slices.ContainsFunc(u.Asked.Packages, func(p *inventory.Package) bool { return p.Name == name })
		packages = append(packages, Resolved{Name: name, Version: match[2], Direct: direct})
	}
	return u.stage(ctx, g, packages)
}

// stage lets uv unpack the wheels where nothing runs, one folder a package.
func (u *UV) stage(ctx context.Context, g *Guard, packages []Resolved) ([]Resolved, error) {
	if !g.Inspect {
		return packages, nil
	}
	for i := range packages {
		p := &packages[i]
		g.Say("fetching " + p.Name + " " + p.Version)
		folder := filepath.Join(g.Folder, p.Name)
		command := slices.Concat(u.Command, []string{"pip", "install", "--target", folder, "--no-deps", "--no-build"}, u.indexOptions(), []string{p.Name + "==" + p.Version})
		if _, _, err := run(ctx, command); err == nil {
			p.Path = folder
			continue
		}
		version, err := pep440.Parse(p.Version)
		if err != nil {
			return nil, err
		}
		one, verdict, err := g.fetchSource(ctx, p.Name, func(v pep440.Version) bool { return v.Compare(version) == 0 })
		if err != nil {
			return nil, err
		}
		if verdict.Hopeless {
			return nil, &UnsafeSourceError{one, verdict}
		}
		p.Path, u.sources = one.Path, append(u.sources, one)
	}
	return packages, nil
}

// indexOptions are those of the arguments that say where packages come from.
func (u *UV) indexOptions() []string {
	var options []string
	for i, argument := range u.Arguments {
		name, _, joined := strings.Cut(argument, "=")
		if !slices.Contains([]string{"--index", "--default-index", "-i", "--index-url", "--extra-index-url", "-f", "--find-links", "--no-index"}, name) {
			continue
		}
		options = append(options, argument)
		if !joined && name != "--no-index" && i+1 < len(u.Arguments) {
			options = append(options, u.Arguments[i+1])
		}
	}
	return options
}

// keep remembers manifest and lock, which `uv add` changes before anything can be judged.
func (u *UV) keep() error {
	u.before = map[string][]byte{}
	for _, name := range []string{"pyproject.toml", "uv.lock"} {
		text, err := os.ReadFile(name)
		if errors.Is(err, os.ErrNotExist) {
			text = nil
		} else if err != nil {
			return err
		}
		u.before[name] = text
	}
	if u.before["pyproject.toml"] == nil {
		return errors.New("there is no pyproject.toml in the current folder to add to")
	}
	return nil
}

// Undo puts manifest and lock back as they were.
func (u *UV) Undo() error {
	var all error
	for name, text := range u.before {
		err := error(nil)
		if text == nil {
			err = os.Remove(name)
		} else {
			err = os.WriteFile(name, text, 0o644)
		}
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			all = errors.Join(all, err)
		}
	}
	return all
}

// InstallCommand is the command that installs what was judged: pinned for pip install, by the lock for
// the others.
func (u *UV) InstallCommand(g *Guard, verdict *Verdict) (command, notes []string, err error) {
	command = slices.Concat(u.Command, u.Verb, u.Arguments)
	for _, s := range u.sources {
		notes = append(notes, s.Name+" "+s.Version+" is built here; what building needs is fetched by uv and was not judged")
	}
	if u.Verb[0] != "pip" {
		return command, notes, nil
	}
	pinned, err := g.pins(verdict.Packages)
	if err != nil {
		return nil, nil, err
	}
	command = append(command, "--constraint", pinned, "--no-build")
	for _, s := range u.sources {
		command = append(command, "--no-binary", s.Name)
	}
	return command, notes, nil
}
