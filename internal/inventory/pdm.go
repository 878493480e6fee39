package inventory

import (
	"cmp"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
)

// readPDMLock reads pdm.lock. PDM writes a package that is asked for with extras twice, once with
// and once without them; it is one package here.
func readPDMLock(r *reader) {
	doc := r.openTOML()
	l := newLock(r)
	for _, item := range r.entries(doc, "package") {
		name := item.str("name")
		if name == "" {
			r.problem(item.key.Start, "name in [[package]]")
			continue
		}
		p := Package{Written: name, Version: item.str("version"), Marker: item.str("marker"), Extras: item.strings("extras")}
		p.Group, p.GroupName = groupOfPDM(item.strings("groups"))
		p.Requires, p.Needs = namesOfRequirements(item.strings("dependencies")), needsOfRequirements(item.strings("dependencies"))
		for _, file := range append(item.list("files"), doc.list("metadata", "files", name+" "+p.Version)...) {
			if hash := file.str("hash"); hash != "" {
				p.Hashes = append(p.Hashes, hash)
			}
		}
		switch {
		case item.str("git") != "":
			p.URL = "git+" + WithoutCredentials(item.str("git"))
			if rev := cmp.Or(item.str("revision"), item.str("ref")); rev != "" {
				p.URL += "@" + rev
			}
		case item.str("path") != "":
			p.URL, p.Local, p.Editable = item.str("path"), true, item.isTrue("editable")
		default:
			p.URL = WithoutCredentials(item.str("url"))
		}
		if twin := twinOf(l.byName[pep440.Normalize(name)], p.Version); twin != nil {
			twin.Extras = append(twin.Extras, p.Extras...)
			for _, name := range p.Requires {
				twin.Requires = append(twin.Requires, pep440.Normalize(name))
			}
			continue
		}
		l.add(p, item.get("name").Range)
	}
	l.finish(directOfPyproject(r))
}

func twinOf(packages []*Package, version string) *Package {
	for _, p := range packages {
		if p.Version == version {
			return p
		}
	}
	return nil
}

func groupOfPDM(groups []string) (group, name string) {
	if len(groups) == 0 {
		return "", ""
	}
	for _, name := range groups {
		if name == "default" {
			return Runtime, ""
		}
	}
	return "", groups[0] // optional or for developers: only pyproject.toml tells
}

// needsOfRequirements returns the ranges in a list of PEP 508 requirements.
func needsOfRequirements(texts []string) []Need {
	var needs []Need
	for _, text := range texts {
		if parsed, err := pep440.ParseRequirement(text); err == nil && len(parsed.Specifiers) > 0 {
			needs = append(needs, needOf(parsed))
		}
	}
	return needs
}

func needOf(parsed pep440.Requirement) Need {
	need := Need{Name: pep440.Normalize(parsed.Name), Specifier: parsed.Specifiers.String()}
	if parsed.Marker != nil {
		need.Marker = parsed.Marker.String()
	}
	return need
}

// namesOfRequirements returns the names in a list of PEP 508 requirements.
func namesOfRequirements(texts []string) []string {
	var names []string
	for _, text := range texts {
		if parsed, err := pep440.ParseRequirement(text); err == nil {
			names = append(names, parsed.Name)
		} else if end := strings.IndexAny(text, " ;[<>=!~@("); end > 0 {
			names = append(names, text[:end])
		}
	}
	return names
}
