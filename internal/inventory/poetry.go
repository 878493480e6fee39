package inventory

import (
	"cmp"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// readPoetryTable reads [tool.poetry]: dependencies, the old dev-dependencies and groups. With a
// [project] table beside it, its dependencies only enrich those there.
func readPoetryTable(r *reader, poetry *value) {
	if poetry == nil {
		return
	}
	declared := map[string]bool{}
	for _, p := range r.inv.Packages {
		if p.Place.File == r.file && p.Group == Runtime {
			declared[p.Name] = true
		}
	}
	extras := extrasOfPoetry(poetry)
	for _, name := range poetry.table("dependencies") {
		if !declared[pep440.Normalize(name)] {
			addPoetryDependency(r, name, poetry.get("dependencies", name), Package{Group: Runtime, Direct: true}, extras)
		}
	}
	for _, name := range poetry.table("dev-dependencies") {
		addPoetryDependency(r, name, poetry.get("dev-dependencies", name), Package{Group: Dev, GroupName: "dev", Direct: true}, nil)
	}
	for _, group := range poetry.table("group") {
		p := Package{Group: Dev, GroupName: group, Direct: true}
		if group == "main" {
			p = Package{Group: Runtime, Direct: true}
		}
		for _, name := range poetry.table("group", group, "dependencies") {
			addPoetryDependency(r, name, poetry.get("group", group, "dependencies", name), p, nil)
		}
	}
	for _, index := range poetry.list("source") {
		name := "extra-index-url"
		switch index.str("priority") {
		case "explicit":
			name = "explicit-index-url"
		case "default", "primary", "":
			name = "index-url"
		}
		if url := index.get("url"); url != nil {
			r.setting(name, WithoutCredentials(url.text), url.Range)
		}
	}
}

// extrasOfPoetry maps a package to the extra that asks for it.
func extrasOfPoetry(poetry *value) map[string]string {
	extras := map[string]string{}
	for _, extra := range poetry.table("extras") {
		for _, item := range poetry.list("extras", extra) {
			if parsed, err := pep440.ParseRequirement(item.text); err == nil {
				name := pep440.Normalize(parsed.Name)
				extras[name] = cmp.Or(extras[name], extra)
			}
		}
	}
	return extras
}

func addPoetryDependency(r *reader, name string, spec *value, p Package, extras map[string]string) {
	if pep440.Normalize(name) == "python" {
		return
	}
	p.Written = name
	at := spec.key
	switch spec.kind {
	case kindText:
		setPoetryVersion(&p, spec.text)
		p.Spec = spec.Range
		r.add(p, at)
	case kindTable:
		addPoetryTable(r, spec, p, at, extras)
	case kindList: // one table for each environment
		for _, item := range spec.items {
			addPoetryTable(r, item, p, item.Range, extras)
		}
	default:
		r.problem(spec.Start, "a version in quotes, a table, or a list of tables")
	}
}

func addPoetryTable(r *reader, spec *value, p Package, at source.Range, extras map[string]string) {
	setPoetryVersion(&p, spec.str("version"))
	if version := spec.get("version"); version != nil {
		p.Spec = version.Range
	}
	p.Extras = spec.strings("extras")
	p.Marker = spec.str("markers")
	if python := spec.str("python"); python != "" && p.Marker == "" {
		p.Marker = pythonMarker(python)
	}
	p.Index = spec.str("source")
	if spec.isTrue("optional") {
		p.Group, p.GroupName = Optional, extras[pep440.Normalize(p.Written)]
	}
	switch {
	case spec.str("git") != "":
		p.URL = "git+" + WithoutCredentials(spec.str("git"))
		if rev := firstOf(spec, "rev", "tag", "branch"); rev != "" {
			p.URL += "@" + rev
		}
	case spec.str("path") != "":
		p.URL, p.Local, p.Editable = spec.str("path"), true, spec.isTrue("develop")
	case spec.str("url") != "":
		p.URL = WithoutCredentials(spec.str("url"))
		p.Version = cmp.Or(p.Version, versionFromURL(p.URL, p.Written))
	}
	r.add(p, at)
}

// pythonMarker turns Poetry's python = ">=3.8,<3.12" into a marker; what is no plain PEP 440
// range (carets) is left out.
func pythonMarker(text string) string {
	set, err := pep440.ParseSpecifiers(text)
	if err != nil {
		return ""
	}
	var parts []string
	for _, s := range set {
		parts = append(parts, `python_version `+s.Operator+` "`+s.Text+`"`)
	}
	return strings.Join(parts, " and ")
}

// setPoetryVersion reads Poetry's constraints: a bare version is exact, all else is a range.
func setPoetryVersion(p *Package, text string) {
	text = strings.TrimSpace(text)
	if exact := strings.TrimSpace(strings.TrimLeft(text, "=")); !strings.Contains(exact, "*") && pep440.IsValid(exact) {
		p.Version = exact
		return
	}
	if text != "*" {
		p.Specifier = text
	}
}

// readPoetryLock reads poetry.lock: version 1 kept hashes in a table at the end and a category per
// package, version 2 keeps files and groups with the package.
func readPoetryLock(r *reader) {
	doc := r.openTOML()
	l := newLock(r)
	for _, item := range r.entries(doc, "package") {
		name, version := item.str("name"), item.str("version")
		if name == "" || version == "" {
			r.problem(item.key.Start, "name and version in [[package]]")
			continue
		}
		p := Package{Written: name, Version: version, Marker: poetryMarkers(item)}
		p.Group, p.GroupName = groupOfPoetry(item)
		for _, file := range append(item.list("files"), doc.list("metadata", "files", name)...) {
			if hash := file.str("hash"); hash != "" {
				p.Hashes = append(p.Hashes, hash)
			}
		}
		for _, hash := range doc.strings("metadata", "hashes", name) {
			p.Hashes = append(p.Hashes, "sha256:"+hash)
		}
		setPoetrySource(&p, item.get("source"))
		p.Requires = item.table("dependencies")
		p.Needs = poetryNeeds(item.get("dependencies"))
		l.add(p, item.get("name").Range)
	}
	extras := extrasOfPoetry(doc)
	for _, p := range l.packages {
		if p.Group != Optional {
			continue
		}
		p.GroupName = extras[p.Name]
		if marker, err := pep440.ParseMarker(p.Marker); p.GroupName == "" && err == nil && len(marker.Extras()) > 0 {
			p.GroupName = marker.Extras()[0] // brought by what an extra asks for
		}
	}
	l.finish(directOfPyproject(r))
}

// poetryNeeds reads the ranges of a package's dependencies. A dependency that has several, for several
// environments, is left out: which of them holds is not known here.
func poetryNeeds(table *value) []Need {
	var needs []Need
	for _, name := range table.table() {
		need := Need{Name: pep440.Normalize(name), Specifier: cmp.Or(table.str(name), table.str(name, "version")), Marker: table.str(name, "markers")}
		if need.Specifier != "" && need.Specifier != "*" && !table.get(name).isTrue("optional") {
			needs = append(needs, need)
		}
	}
	return needs
}

// poetryMarkers reads markers that are one text, or a table with one for each group.
func poetryMarkers(item *value) string {
	if text := item.str("markers"); text != "" {
		return text
	}
	if text := item.str("markers", "main"); text != "" {
		return text
	}
	for _, group := range item.table("markers") {
		return item.str("markers", group)
	}
	return ""
}

func groupOfPoetry(item *value) (group, name string) {
	if item.str("category") == "dev" {
		return Dev, "dev"
	}
	groups := item.strings("groups")
	for _, name := range groups {
		if name == "main" {
			// A package that a group needs as well is not optional; then only the marker tells of the extra.
			marker, err := pep440.ParseMarker(item.str("markers", "main"))
			if item.isTrue("optional") || err == nil && len(marker.Extras()) > 0 {
				return Optional, ""
			}
			return Runtime, ""
		}
	}
	if len(groups) > 0 {
		return Dev, groups[0]
	}
	if item.isTrue("optional") {
		return Optional, ""
	}
	return "", "" // version 2.0 does not say; the graph will
}

func setPoetrySource(p *Package, source *value) {
	switch source.str("type") {
	case "git":
		p.URL = "git+" + WithoutCredentials(source.str("url"))
		if rev := cmp.Or(source.str("resolved_reference"), source.str("reference")); rev != "" {
			p.URL += "@" + rev
		}
	case "directory":
		p.URL, p.Local = source.str("url"), true
	case "file":
		p.URL, p.Local = source.str("url"), true
	case "url":
		p.URL = source.str("url")
	case "legacy":
		p.Index = WithoutCredentials(source.str("url"))
	}
}
