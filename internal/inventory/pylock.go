package inventory

import (
	"cmp"
	"regexp"
	"slices"

	"github.com/adderstone/adderstone/internal/pep440"
)

// readPylock reads pylock.toml (PEP 751). Groups and extras stand in markers there.
func readPylock(r *reader) {
	doc := r.openTOML()
	l := newLock(r)
	if version := doc.get("lock-version"); version == nil {
		r.problem(0, "lock-version of the file")
	} else if doc.str("lock-version") != "1.0" { // what another version adds may decide what is installed
		r.problem(version.Start, "the text \"1.0\" as lock-version, found "+quoteShort(version.text))
	}
	items := r.entries(doc, "packages")
	// Without a graph and groups of its own the file is what is installed, all of it: that a group
	// declares a package does not say that nothing else needs it.
	flat := doc.get("dependency-groups") == nil && doc.get("extras") == nil &&
		!slices.ContainsFunc(items, func(item *value) bool { return item.get("dependencies") != nil })
	for _, item := range items {
		name := item.str("name")
		if name == "" {
			r.problem(item.key.Start, "name in [[packages]]")
			continue
		}
		p := Package{Written: name, Version: item.scalar("version"), Marker: item.str("marker"), Index: WithoutCredentials(item.str("index"))}
		p.Group, p.GroupName = groupOfMarker(p.Marker)
		if flat {
			p.Group = cmp.Or(p.Group, Runtime)
		}
		p.Hashes = hashesOfPylock(item)
		for _, file := range append(item.list("wheels"), item.get("sdist")) {
			if at := file.scalar("upload-time"); at != "" && (p.Uploaded == "" || at < p.Uploaded) {
				p.Uploaded = at
			}
		}
		setPylockSource(&p, item)
		l.addExact(p, uvKeys(item.get("dependencies")), item.get("name").Range)
	}
	l.finish(directOfPyproject(r))
}

var setMembership = regexp.MustCompile(`["']([A-Za-z0-9._-]+)["'] in (extras|dependency_groups)`)

func groupOfMarker(marker string) (group, name string) {
	match := setMembership.FindStringSubmatch(marker)
	switch {
	case match == nil:
		return "", ""
	case match[2] == "extras":
		return Optional, pep440.Normalize(match[1])
	case match[1] == "default":
		return Runtime, ""
	}
	return Dev, pep440.Normalize(match[1])
}

func hashesOfPylock(item *value) []string {
	var hashes []string
	for _, file := range append(item.list("wheels"), item.get("sdist"), item.get("archive")) {
		names := slices.Clone(file.table("hashes"))
		slices.Sort(names)
		for _, name := range names {
			hashes = append(hashes, name+":"+file.str("hashes", name))
		}
	}
	return hashes
}

func setPylockSource(p *Package, item *value) {
	switch {
	case item.get("vcs") != nil:
		p.URL = item.str("vcs", "type") + "+" + WithoutCredentials(firstOf(item.get("vcs"), "url", "path"))
		if commit := item.str("vcs", "commit-id"); commit != "" {
			p.URL += "@" + commit
		}
	case item.get("directory") != nil:
		p.URL, p.Local, p.Editable = item.str("directory", "path"), true, item.isTrue("directory", "editable")
	case item.get("archive") != nil:
		p.URL = firstOf(item.get("archive"), "url", "path")
		p.Local = item.str("archive", "url") == ""
	}
}
