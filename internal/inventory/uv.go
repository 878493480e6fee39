package inventory

import (
	"cmp"

	"github.com/adderstone/adderstone/internal/pep440"
)

// readUVLock reads uv.lock and the lock files of scripts. Projects of the workspace stand in it as
// packages with a local source: their dependencies are the direct ones.
func readUVLock(r *reader) {
	doc := r.openTOML()
	l := newLock(r)
	var roots []root
	for _, item := range r.entries(doc, "package") {
		name := item.str("name")
		if name == "" {
			r.problem(item.key.Start, "name in [[package]]")
			continue
		}
		source := item.get("source")
		member := cmp.Or(source.str("virtual"), source.str("editable"))
		if member != "" {
			roots = append(roots, uvRoots(item)...)
		}
		if source.str("virtual") == "." || source.str("editable") == "." {
			continue // the project that the file locks
		}
		p := Package{Written: name, Version: item.scalar("version"), Local: member != "" || firstOf(source, "path", "directory") != ""}
		setUVSource(&p, source)
		exact := uvKeys(item.get("dependencies"))
		for _, extra := range item.table("optional-dependencies") {
			exact = append(exact, uvKeys(item.get("optional-dependencies", extra))...)
		}
		for _, file := range append(item.list("wheels"), item.get("sdist")) {
			if hash := file.str("hash"); hash != "" {
				p.Hashes = append(p.Hashes, hash)
			}
			if at := file.scalar("upload-time"); at != "" && (p.Uploaded == "" || at < p.Uploaded) {
				p.Uploaded = at
			}
		}
		l.addExact(p, exact, item.get("name").Range)
	}
	for _, item := range doc.list("manifest", "requirements") { // of a script
		roots = append(roots, root{pep440.Normalize(item.str("name")), Runtime, ""})
	}
	for _, group := range doc.table("manifest", "dependency-groups") {
		for _, item := range doc.list("manifest", "dependency-groups", group) {
			roots = append(roots, root{pep440.Normalize(item.str("name")), Dev, group})
		}
	}
	l.finish(roots)
}

func uvRoots(item *value) []root {
	var roots []root
	add := func(list *value, group, groupName string) {
		for _, key := range uvKeys(list) {
			roots = append(roots, root{key, group, groupName})
		}
	}
	add(item.get("dependencies"), Runtime, "")
	for _, extra := range item.table("optional-dependencies") {
		add(item.get("optional-dependencies", extra), Optional, extra)
	}
	for _, group := range item.table("dev-dependencies") {
		add(item.get("dev-dependencies", group), Dev, group)
	}
	return roots
}

// uvKeys are the names in a list of dependencies, with the version where the lock has several of the package.
func uvKeys(list *value) []string {
	var keys []string
	for _, item := range list.list() {
		key := pep440.Normalize(item.str("name"))
		if key == "" {
			continue
		}
		if version := item.str("version"); version != "" {
			key += "==" + version
		}
		keys = append(keys, key)
	}
	return keys
}

func setUVSource(p *Package, source *value) {
	switch {
	case source.str("registry") != "":
		p.Index = WithoutCredentials(source.str("registry"))
	case source.str("git") != "":
		p.URL = "git+" + WithoutCredentials(source.str("git"))
	case source.str("url") != "":
		p.URL = source.str("url")
	case source.str("editable") != "":
		p.URL, p.Editable = source.str("editable"), true
	default:
		p.URL = firstOf(source, "path", "directory", "virtual")
	}
}
