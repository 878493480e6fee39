package inventory

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// readMetadata reads METADATA or PKG-INFO beside an installed package.
func readMetadata(r *reader) {
	p, at, ok := parseMetadata(r.file)
	if !ok {
		r.problem(0, "Name and Version at the top of the metadata")
		return
	}
	if r.abs != "" {
		folder := filepath.Dir(r.abs)
		_, err := os.Stat(filepath.Join(folder, "REQUESTED"))
		p.Direct = err == nil
		p.Local = isOwnEggInfo(folder)
		readDirectURL(r, folder, &p)
	}
	r.add(p, at)
}

// readDirectURL takes over where pip says a package came from (PEP 610).
func readDirectURL(r *reader, folder string, p *Package) {
	file, err := r.walk.text(filepath.Join(folder, "direct_url.json"), "")
	if err != nil {
		return // from an index, as nearly all are
	}
	doc, _ := parseJSON(file)
	p.URL = doc.str("url")
	p.Editable = doc.isTrue("dir_info", "editable")
	p.Local = strings.HasPrefix(p.URL, "file:")
	if commit := doc.str("vcs_info", "commit_id"); commit != "" {
		p.URL = doc.str("vcs_info", "vcs") + "+" + p.URL + "@" + commit
	}
}

// isOwnEggInfo tells the egg-info that setuptools writes into a project's own tree.
func isOwnEggInfo(folder string) bool {
	if !strings.HasSuffix(folder, ".egg-info") {
		return false
	}
	parent := filepath.Dir(folder)
	if filepath.Base(parent) == "src" {
		parent = filepath.Dir(parent)
	}
	for _, name := range []string{"setup.py", "pyproject.toml", "setup.cfg"} {
		if _, err := os.Stat(filepath.Join(parent, name)); err == nil {
			return true
		}
	}
	return false
}

// parseMetadata reads the headers of core metadata. The place is that of the name.
func parseMetadata(file *source.File) (p Package, at source.Range, ok bool) {
	for number := 1; number <= file.LineCount(); number++ {
		line := file.LineText(number)
		if line == "" {
			break
		}
		key, text, found := strings.Cut(line, ":")
		if !found || line[0] == ' ' || line[0] == '\t' {
			continue
		}
		text = strings.TrimSpace(text)
		switch strings.ToLower(key) {
		case "name":
			p.Written, at = text, file.LineRange(number)
		case "version":
			p.Version = text
		case "license-expression":
			p.License = text
		case "license":
			if p.License == "" && len(text) < 80 && text != "UNKNOWN" {
				p.License = text
			}
		case "classifier":
			if name, ok := strings.CutPrefix(text, "License :: "); ok && p.License == "" {
				p.License = name[strings.LastIndex(name, ":: ")+1:]
				p.License = strings.TrimSpace(strings.TrimPrefix(p.License, ": "))
			}
		case "requires-dist":
			requirement, err := pep440.ParseRequirement(text)
			if err == nil && (requirement.Marker == nil || requirement.Marker.Extras() == nil) {
				p.Requires = append(p.Requires, pep440.Normalize(requirement.Name))
				p.Needs = append(p.Needs, needOf(requirement))
			}
		}
	}
	return p, at, p.Written != "" && p.Version != ""
}

// NeedsOf returns the ranges of other packages that core metadata asks for.
func NeedsOf(metadata string) []Need {
	p, _, _ := parseMetadata(source.NewFile("METADATA", metadata))
	return p.Needs
}

// linkInstalled works out, for each environment, which packages are there for others.
func (inv *Inventory) linkInstalled() {
	environments := map[string]*lock{}
	for _, p := range inv.Packages {
		if p.Format != "installed" && p.Format != "conda-meta" {
			continue
		}
		folder := FolderOf(FolderOf(p.Source()))
		l := environments[folder]
		if l == nil {
			l = newLock(nil)
			environments[folder] = l
		}
		l.packages = append(l.packages, p)
		l.byName[p.Name] = append(l.byName[p.Name], p)
	}
	for _, l := range environments {
		var roots []root
		for _, p := range l.packages {
			if p.Direct {
				roots = append(roots, root{p.Name, Runtime, ""})
			}
		}
		for _, p := range l.unrequired() {
			if !slices.Contains(roots, p) {
				roots = append(roots, p)
			}
		}
		l.finish(roots)
	}
}
