package guard

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/index"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
)

// A Pip is one `pip install`.
type Pip struct {
	Command   []string // pip, or python -m pip
	Arguments []string // what follows install
	Asked     *inventory.Inventory

	sources []Resolved // judged source archives that may be built
}

// maxSources bounds how many packages without a wheel one installation may have.
const maxSources = 50

// Resolve asks pip what it would install. No code of a package runs meanwhile: pip may use wheels, and
// of the packages that have none those whose source was judged before.
func (p *Pip) Resolve(ctx context.Context, g *Guard) ([]Resolved, error) {
	if err := p.refuseUnseen(); err != nil {
		return nil, err
	}
	for _, s := range p.Asked.Settings {
		if s.Name != "no-binary" || s.Value == ":none:" {
			continue
		}
		for name := range strings.SplitSeq(s.Value, ",") {
			if name == ":all:" {
				return nil, fmt.Errorf("--no-binary :all: builds every package before it can be judged; name the packages that need it")
			}
			if err := p.allowSource(ctx, g, name, p.allowedOf(name)); err != nil {
				return nil, err
			}
		}
	}
	for {
		text, complaint, err := p.dryRun(ctx, g)
		if err == nil {
			return p.read(ctx, g, text)
		}
		name, allowed, ok := withoutWheel(complaint)
		isNew := !slices.ContainsFunc(p.sources, func(s Resolved) bool { return s.Name == pep440.Normalize(name) })
		if !ok || !isNew || len(p.sources) == maxSources {
			return nil, fmt.Errorf("pip could not resolve this:\n%s", strings.TrimSpace(complaint))
		}
		if err := p.allowSource(ctx, g, name, allowed); err != nil {
			return nil, err
		}
	}
}

// refuseUnseen refuses what pip would fetch and build by itself while it resolves.
func (p *Pip) refuseUnseen() error {
	for _, one := range p.Asked.Packages {
		remote := strings.Contains(one.URL, "://") && !strings.HasPrefix(one.URL, "file:")
		if remote && !strings.HasSuffix(strings.SplitN(one.URL, "#", 2)[0], ".whl") {
			return fmt.Errorf("%s comes from a repository or source archive, which pip builds before it can be judged; download it, try `adderstone inspect` on it and install it from there", one.Name)
		}
	}
	return nil
}

// allowedOf returns the versions of a package that the command line asks for.
func (p *Pip) allowedOf(name string) func(pep440.Version) bool {
	for _, one := range p.Asked.Packages {
		if one.Name != pep440.Normalize(name) {
			continue
		}
		if want, err := pep440.Parse(one.Version); err == nil {
			return func(v pep440.Version) bool { return v.Compare(want) == 0 }
		}
		if allowed, ok := one.Allows(); ok {
			return allowed
		}
	}
	return func(pep440.Version) bool { return true }
}

func (p *Pip) allowSource(ctx context.Context, g *Guard, name string, allowed func(pep440.Version) bool) error {
	one, verdict, err := g.fetchSource(ctx, name, allowed)
	if err != nil {
		return err
	}
	if verdict.Hopeless {
		return &UnsafeSourceError{one, verdict}
	}
	p.sources = append(p.sources, one)
	return nil
}

// missing is how pip says that no file of a package fits; with wheels only, that is said of packages
// that have none.
var missing = regexp.MustCompile(`No matching distribution found for ([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*([^\s(;][^(;\n]*)?`)

func withoutWheel(complaint string) (name string, allowed func(pep440.Version) bool, ok bool) {
	match := missing.FindStringSubmatch(complaint)
	if match == nil {
		return "", nil, false
	}
	set, err := pep440.ParseSpecifiers(strings.TrimSpace(match[2]))
	if err != nil {
		set = nil
	}
	return match[1], set.Contains, true
}

// dryRun returns pip's report.
func (p *Pip) dryRun(ctx context.Context, g *Guard) (report, complaint string, err error) {
	out := filepath.Join(g.Folder, "report.json")
	command := slices.Concat(p.Command, []string{"install"}, p.Arguments, []string{"--dry-run", "--quiet", "--report", out}, p.formats()) // the last word counts
	if len(p.sources) > 0 {
		pinned, err := g.pins(p.sources)
		if err != nil {
			return "", "", err
		}
		command = append(command, "--constraint", pinned)
	}
	_, complaint, err = run(ctx, command, "PIP_NO_BINARY=:none:", "PIP_DISABLE_PIP_VERSION_CHECK=1", "PIP_NO_INPUT=1")
	if err != nil {
		return "", complaint, err
	}
	text, err := os.ReadFile(out)
	return string(text), complaint, err
}

// formats allows wheels only, and the judged sources.
func (p *Pip) formats() []string {
	options := []string{"--no-binary", ":none:", "--only-binary", ":all:"}
	for _, s := range p.sources {
		options = append(options, "--no-binary", s.Name)
	}
	return options
}

// pipReport is the part of pip's installation report that matters here.
type pipReport struct {
	Install []struct {
		Download struct {
			URL     string `json:"url"`
			Archive struct {
				Hash   string            `json:"hash"`
				Hashes map[string]string `json:"hashes"`
			} `json:"archive_info"`
			VCS *struct{} `json:"vcs_info"`
			Dir *struct{} `json:"dir_info"`
		} `json:"download_info"`
		Requested bool `json:"requested"`
		Metadata  struct {
			Name       string `json:"name"`
			Version    string `json:"version"`
			Expression string `json:"license_expression"`
			License    string `json:"license"`
		} `json:"metadata"`
	} `json:"install"`
}

// read takes the packages from pip's report and gets their files.
func (p *Pip) read(ctx context.Context, g *Guard, text string) ([]Resolved, error) {
	var report pipReport
	if err := json.Unmarshal([]byte(text), &report); err != nil {
		return nil, fmt.Errorf("read pip's report: %w", err)
	}
	var packages []Resolved
	for _, item := range report.Install {
		one := Resolved{Name: pep440.Normalize(item.Metadata.Name), Version: item.Metadata.Version, Direct: item.Requested, License: item.Metadata.Expression}
		if item.Download.Dir != nil {
			continue // a project on this disk: its owner's code, which pip has built already
		}
		address, err := url.Parse(item.Download.URL)
		if err != nil {
			return nil, fmt.Errorf("read pip's report: %w", err)
		}
		one.file = index.File{Name: path.Base(address.Path), URL: item.Download.URL, Hashes: item.Download.Archive.Hashes}
		if digest, ok := strings.CutPrefix(item.Download.Archive.Hash, "sha256="); ok && one.file.Hashes == nil {
			one.file.Hashes = map[string]string{"sha256": digest}
		}
		if err := g.fetch(ctx, &one, address); err != nil {
			return nil, err
		}
		packages = append(packages, one)
	}
	return packages, nil
}

// fetch gets the file of a resolved package, and copies one that is on disk, so that all that is
// installed comes from the folder that was inspected.
func (g *Guard) fetch(ctx context.Context, one *Resolved, address *url.URL) error {
	target := filepath.Join(g.Folder, filepath.Base(filepath.FromSlash(one.file.Name)))
	if _, err := os.Stat(target); err == nil {
		one.Path = target // a source that was judged before
		return nil
	}
	if address.Scheme == "file" {
		data, err := os.ReadFile(filepath.FromSlash(address.Path))
		if err != nil {
			return err
		}
		one.Path = target
		return os.WriteFile(target, data, 0o600)
	}
	g.Say("fetching " + one.file.Name)
	client := g.Index
	if client == nil {
		client = index.New("")
	}
	var err error
	one.Path, err = client.Download(ctx, &one.file, g.Folder)
	return err
}

// InstallCommand is the command that installs what was judged: from the inspected files alone, where
// all of them are wheels and nothing has to be built. Otherwise pip fetches what building needs, and
// notes say so.
func (p *Pip) InstallCommand(g *Guard, verdict *Verdict) (command, notes []string, err error) {
	pinned, err := g.pins(verdict.Packages)
	if err != nil {
		return nil, nil, err
	}
	command = slices.Concat(p.Command, []string{"install"}, p.Arguments, p.formats(), []string{"--constraint", pinned, "--find-links", g.Folder})
	if len(p.sources) == 0 && !p.buildsHere() {
		return append(command, "--no-index"), nil, nil
	}
	for _, s := range p.sources {
		notes = append(notes, s.Name+" "+s.Version+" is built here; what building needs is fetched by pip as wheels and was not judged")
	}
	return command, notes, nil
}

// buildsHere tells whether a project on this disk is among what is asked for.
func (p *Pip) buildsHere() bool {
	for _, argument := range p.Arguments {
		argument, _, _ = strings.Cut(argument, "[")
		if info, err := os.Stat(argument); err == nil && info.IsDir() {
			return true
		}
	}
	return slices.ContainsFunc(p.Asked.Packages, func(one *inventory.Package) bool { return one.Local || one.Editable })
}

// Refused returns the verdict about a source that must not be built; nil when err is something else.
func Refused(err error) *Verdict {
	if unsafe, ok := err.(*UnsafeSourceError); ok {
		return unsafe.Verdict
	}
	return nil
}

// Summary says how many packages were judged and found clean, in one line.
func (v *Verdict) Summary() string {
	counts := map[finding.Severity]int{}
	for _, f := range v.Findings {
		if f.State == finding.New {
			counts[f.Severity]++
		}
	}
	var parts []string
	for s := finding.Critical; s > finding.None; s-- {
		if counts[s] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", counts[s], s))
		}
	}
	if len(parts) == 0 {
		parts = []string{"nothing found"}
	}
	return fmt.Sprintf("%s judged: %s", counted(len(v.Packages)), strings.Join(parts, ", "))
}

func counted(packages int) string {
	if packages == 1 {
		return "1 package"
	}
	return fmt.Sprint(packages, " packages")
}
