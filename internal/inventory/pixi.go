package inventory

import (
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
)

// readPixi reads pixi.toml.
func readPixi(r *reader) { readPixiTables(r, r.openTOML()) }

// readPixiTables reads the dependency tables of Pixi, also as they stand in pyproject.toml below
// [tool.pixi]: conda packages, PyPI packages, features and targets.
func readPixiTables(r *reader, doc *value) {
	if doc == nil {
		return
	}
	readPixiFeature(r, doc, Package{Group: Runtime, Direct: true})
	for _, feature := range doc.table("feature") {
		group := Optional
		if devWords.MatchString(feature) {
			group = Dev
		}
		readPixiFeature(r, doc.get("feature", feature), Package{Group: group, GroupName: feature, Direct: true})
	}
}

func readPixiFeature(r *reader, doc *value, p Package) {
	for _, section := range []string{"dependencies", "host-dependencies", "build-dependencies"} {
		for _, name := range doc.table(section) {
			p := p
			if section != "dependencies" {
				p.Group, p.GroupName = Build, section
			}
			addPixiConda(r, name, doc.get(section, name), p)
		}
	}
	for _, name := range doc.table("pypi-dependencies") {
		addPixiPyPI(r, name, doc.get("pypi-dependencies", name), p)
	}
	for _, target := range doc.table("target") {
		readPixiFeature(r, doc.get("target", target), p)
	}
}

func addPixiConda(r *reader, name string, spec *value, p Package) {
	text := spec.str()
	if spec.kind == kindTable {
		text = spec.str("version")
	}
	if rest, ok := strings.CutPrefix(text, "=="); ok && !strings.ContainsAny(rest, "*,<>|") {
		p.Version = strings.TrimSpace(rest)
	} else if text != "*" {
		p.Specifier = text
	}
	p.Written, p.Ecosystem = name, "conda"
	if name == "python" {
		p.Ecosystem = "python"
	}
	p.Spec = spec.Range
	r.add(p, spec.key)
}

func addPixiPyPI(r *reader, name string, spec *value, p Package) {
	text := spec.str()
	p.Written = name
	if spec.kind == kindTable {
		text = spec.str("version")
		p.Extras = spec.strings("extras")
		switch {
		case spec.str("git") != "":
			p.URL = "git+" + WithoutCredentials(spec.str("git"))
		case spec.str("path") != "":
			p.URL, p.Local, p.Editable = spec.str("path"), true, spec.isTrue("editable")
		default:
			p.URL = WithoutCredentials(spec.str("url"))
		}
	}
	if text != "" && text != "*" {
		set, err := pep440.ParseSpecifiers(text)
		if err != nil {
			r.problem(spec.Start, "a PEP 440 version specifier, found "+quoteShort(text))
			return
		}
		setVersions(&p, set)
	}
	p.Spec = spec.Range
	r.add(p, spec.key)
}

// readPixiLock reads pixi.lock: up to version 5 a package says kind, name and version; from 6 on
// conda packages only have their URL.
func readPixiLock(r *reader) {
	doc := r.openYAML()
	l := newLock(r)
	for _, item := range r.entries(doc, "packages") {
		p := Package{Written: item.str("name"), Version: item.scalar("version"), License: item.str("license")}
		at := item.Range
		if name := item.get("name"); name != nil {
			at = name.Range
		}
		conda := item.str("conda")
		if item.str("kind") == "conda" || conda != "" {
			p.Ecosystem = "conda"
			if conda == "" {
				conda = item.str("url")
			}
			if name, version, ok := nameOfCondaURL(conda); ok && p.Written == "" {
				p.Written, p.Version, at = name, version, item.get("conda").Range
			}
			for _, text := range item.strings("depends") {
				if match := condaSpec.FindStringSubmatch(text); match != nil {
					p.Requires = append(p.Requires, match[1])
				}
			}
		} else {
			p.Requires, p.Needs = namesOfRequirements(item.strings("requires_dist")), needsOfRequirements(item.strings("requires_dist"))
		}
		if p.Written == "" {
			r.problem(item.Start, "the name of the package")
			continue
		}
		if p.Written == "python" {
			p.Ecosystem = "python"
		}
		if hash := item.str("sha256"); hash != "" {
			p.Hashes = []string{"sha256:" + hash}
		}
		if twin := twinOf(l.byName[pep440.Normalize(p.Written)], p.Version); twin != nil {
			twin.Hashes = append(twin.Hashes, p.Hashes...)
			continue
		}
		l.add(p, at)
	}
	roots := directOf(r, "pixi.toml", readPixi)
	if roots == nil {
		roots = directOfPyproject(r)
	}
	l.finish(roots)
}
